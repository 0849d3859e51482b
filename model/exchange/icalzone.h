// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QTimeZone>

#include <libical/ical.h>

#include <memory>

class Plan;

namespace ical {

struct Free {
    void operator()(icalcomponent *component) const { icalcomponent_free(component); }
    void operator()(icalproperty *property) const { icalproperty_free(property); }
};
/// A component of a calendar and everything in it, until it is handed to the one that holds it.
using Component = std::unique_ptr<icalcomponent, Free>;

/// The time zone of a plan as a calendar writes it: local times with a VTIMEZONE where libical knows one, UTC
/// otherwise.
class Zone
{
public:
    /// A time zone that nobody knows, or none, is read as Europe/Paris, which a new plan has.
    explicit Zone(const Plan &plan);

    QByteArray name() const { return m_zone.id(); }
    /// DTSTART or DTEND of that wall time; `wall` is given in UTC so that no machine's own clock skips it.
    icalproperty *property(icalproperty_kind kind, const QDateTime &wall) const;
    /// The rules of the zone for the years of the shifts; nullptr where times are UTC.
    Component rules(int firstYear, int lastYear) const;

private:
    QTimeZone m_zone;
    icalcomponent *m_rules = nullptr; ///< libical's own
};

/// That moment, which must be UTC, as it stands.
icaltimetype timeOf(const QDateTime &time);

} // namespace ical

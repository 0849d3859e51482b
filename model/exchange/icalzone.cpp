// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/icalzone.h"

#include "plan.h"

namespace ical {

namespace {

QTimeZone zoneOf(const Plan &plan)
{
    const QTimeZone own(plan.setting(schema().plan.timezone).toUtf8());
    if (own.isValid())
        return own;
    const QTimeZone usual(QByteArrayLiteral("Europe/Paris"));
    return usual.isValid() ? usual : QTimeZone::utc();
}

icalcomponent *rulesOf(const QTimeZone &zone)
{
    icaltimezone *known = icaltimezone_get_builtin_timezone(zone.id().constData());
    return known && known != icaltimezone_get_utc_timezone() ? icaltimezone_get_component(known) : nullptr;
}

icaltimetype startOf(int year)
{
    return timeOf(QDateTime(QDate(year, 1, 1), QTime(0, 0), Qt::UTC));
}

void remove(icalcomponent *component, icalproperty_kind kind)
{
    while (icalproperty *property = icalcomponent_get_first_property(component, kind)) {
        icalcomponent_remove_property(component, property);
        icalproperty_free(property);
    }
}

} // namespace

Zone::Zone(const Plan &plan) : m_zone(zoneOf(plan)), m_rules(rulesOf(m_zone)) {}

icalproperty *Zone::property(icalproperty_kind kind, const QDateTime &wall) const
{
    const QDateTime there(wall.date(), wall.time(), m_zone);
    icaltimetype time = timeOf(m_rules ? wall : there.toUTC());
    if (m_rules)
        time.zone = nullptr;
    icalproperty *property =
        kind == ICAL_DTSTART_PROPERTY ? icalproperty_new_dtstart(time) : icalproperty_new_dtend(time);
    if (m_rules)
        icalproperty_add_parameter(property, icalparameter_new_tzid(name().constData()));
    return property;
}

/// libical knows every change of the clock since 1891, under a name of its own. Programs want the few rules that matter
/// and the name that they know.
Component Zone::rules(int firstYear, int lastYear) const
{
    if (!m_rules)
        return nullptr;
    Component rules(icalcomponent_new_clone(m_rules));
    constexpr int asOutlookReadsThem = 1;
    icaltimezone_truncate_vtimezone(rules.get(), startOf(firstYear), startOf(lastYear + 1), asOutlookReadsThem);
    remove(rules.get(), ICAL_TZUNTIL_PROPERTY);
    remove(rules.get(), ICAL_TZID_PROPERTY);
    icalcomponent_add_property(rules.get(), icalproperty_new_tzid(name().constData()));
    return rules;
}

icaltimetype timeOf(const QDateTime &time)
{
    icaltimetype result = icaltime_null_time();
    result.year = time.date().year();
    result.month = time.date().month();
    result.day = time.date().day();
    result.hour = time.time().hour();
    result.minute = time.time().minute();
    result.second = time.time().second();
    result.zone = icaltimezone_get_utc_timezone();
    return result;
}

} // namespace ical

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/rostercalendar.h"

#include "exchange/icalzone.h"
#include "plan.h"

#include <algorithm>

using namespace contentlines;

namespace {

/// A shift with its hours on the wall.
struct Event {
    const Row *shift = nullptr;
    const Row *roster = nullptr;
    QDateTime start; ///< in UTC, see ical::Zone::property()
    QDateTime end;   ///< invalid if it is not known
};

/// Read as written: an hour that the machine's own clock skips is kept.
QDateTime wallOf(const Row &row, const Column<QDateTime> &column)
{
    const auto *text = std::get_if<QString>(&row.value(column));
    const QDateTime local = text ? QDateTime::fromString(*text + u'Z', Qt::ISODate) : QDateTime();
    return local.isValid() && local.date().year() > 0 && local.date().year() <= 9999 ? local : QDateTime();
}

/// Writes shifts as events, in the words of `texts`.
class CalendarWriter
{
public:
    CalendarWriter(const Plan &plan, const Texts &texts, const RosterCalendarOptions &options)
        : m_plan(plan), m_texts(texts), m_options(options), m_zone(plan)
    {}

    QByteArray write() const;

private:
    std::vector<Event> events() const;
    void collect(const Row &roster, std::vector<Event> &events) const;
    bool isWanted(const Event &event) const;
    void head(icalcomponent *calendar) const;
    QString title() const;
    void add(icalcomponent *calendar, const Event &event) const;
    QString summary(const Event &event) const;
    QString description(const Event &event) const;
    QStringList numbers(const Row &contact) const;
    QString person(const Row &shift) const;
    QString word(const char *source) const { return m_texts.text("Exchange", source); }
    QString fact(const QString &label, const QString &value) const;

    const Plan &m_plan;
    const Texts &m_texts;
    const RosterCalendarOptions &m_options;
    const tables::Shift &m_shift = schema().shift;
    ical::Zone m_zone;
};

void addText(icalcomponent *component, icalproperty *(*make)(const char *), const QString &text)
{
    icalcomponent_add_property(component, make(harmless(text).toUtf8().constData()));
}

/// Properties outside the standard that most calendars read.
void addUsual(icalcomponent *calendar, const char *name, const QString &text)
{
    icalproperty *property = icalproperty_new_x(oneLine(text).toUtf8().constData());
    icalproperty_set_x_name(property, name);
    icalcomponent_add_property(calendar, property);
}

QByteArray CalendarWriter::write() const
{
    const ical::Component calendar(icalcomponent_new(ICAL_VCALENDAR_COMPONENT));
    head(calendar.get());
    const std::vector<Event> all = events();
    int first = m_options.writtenAt.toUTC().date().year();
    int last = first;
    for (const Event &event : all) {
        first = std::min(first, event.start.date().year());
        last = std::max(last, (event.end.isValid() ? event.end : event.start).date().year());
    }
    if (ical::Component rules = m_zone.rules(first, last))
        icalcomponent_add_component(calendar.get(), rules.release());
    for (const Event &event : all)
        add(calendar.get(), event);
    const std::unique_ptr<char, void (*)(void *)> bytes(icalcomponent_as_ical_string_r(calendar.get()),
                                                        icalmemory_free_buffer);
    return QByteArray(bytes.get());
}

std::vector<Event> CalendarWriter::events() const
{
    std::vector<Event> events;
    for (const Row *roster : m_plan.each(schema().roster)) {
        if (!m_options.roster || *m_options.roster == roster->id)
            collect(*roster, events);
    }
    std::stable_sort(events.begin(), events.end(), [](const Event &a, const Event &b) { return a.start < b.start; });
    return events;
}

void CalendarWriter::collect(const Row &roster, std::vector<Event> &events) const
{
    for (const Row *shift : m_plan.referring(m_shift.roster, roster.id)) {
        const Event event{shift, &roster, wallOf(*shift, m_shift.start), wallOf(*shift, m_shift.end)};
        if (isWanted(event))
            events.push_back(event);
    }
}

bool CalendarWriter::isWanted(const Event &event) const
{
    const QString status = (*event.shift)[m_shift.status];
    if (!event.start.isValid() || status == QLatin1String("cancelled"))
        return false;
    if (m_options.pastShifts == PastShifts::Included)
        return true;
    const bool hasEnded = event.end.isValid() && event.end.date() < m_options.at;
    return !hasEnded && status != QLatin1String("done");
}

void CalendarWriter::head(icalcomponent *calendar) const
{
    addText(calendar, icalproperty_new_prodid, QStringLiteral("-//Vigie//Vigie " VIGIE_VERSION "//EN"));
    icalcomponent_add_property(calendar, icalproperty_new_version("2.0"));
    icalcomponent_add_property(calendar, icalproperty_new_calscale("GREGORIAN"));
    icalcomponent_add_property(calendar, icalproperty_new_method(ICAL_METHOD_PUBLISH));
    addUsual(calendar, "X-WR-CALNAME", title());
    addUsual(calendar, "X-WR-TIMEZONE", QString::fromLatin1(m_zone.name()));
}

QString CalendarWriter::title() const
{
    const auto &roster = schema().roster;
    const Row *only = m_plan.find(roster, m_options.roster.value_or(0));
    const QString duty = only ? m_plan.title(roster, *only) : m_texts.plural(roster);
    const QString organisation = m_plan.setting(schema().plan.organisation);
    return organisation.isEmpty() ? duty : QStringLiteral("%1 · %2").arg(duty, organisation);
}

void CalendarWriter::add(icalcomponent *calendar, const Event &event) const
{
    icalcomponent *entry = icalcomponent_new(ICAL_VEVENT_COMPONENT);
    icalcomponent_add_component(calendar, entry);
    addText(entry, icalproperty_new_uid, uid(m_plan, m_shift, *event.shift));
    icalcomponent_add_property(entry, icalproperty_new_dtstamp(ical::timeOf(m_options.writtenAt.toUTC())));
    icalcomponent_add_property(entry, m_zone.property(ICAL_DTSTART_PROPERTY, event.start));
    if (event.end.isValid() && event.end > event.start)
        icalcomponent_add_property(entry, m_zone.property(ICAL_DTEND_PROPERTY, event.end));
    addText(entry, icalproperty_new_summary, oneLine(summary(event)));
    addText(entry, icalproperty_new_description, description(event));
    icalcomponent_add_property(entry, icalproperty_new_status(ICAL_STATUS_CONFIRMED));
    // On call is not busy: meetings can be held in a week on call.
    icalcomponent_add_property(entry, icalproperty_new_transp(ICAL_TRANSP_TRANSPARENT));
}

QString CalendarWriter::summary(const Event &event) const
{
    const auto rank = (*event.shift)[m_shift.rank];
    const QString duty = m_plan.name(schema().roster, *event.roster);
    const QString name = duty.isEmpty() ? m_plan.code(schema().roster, *event.roster) : duty;
    //: The title of an on-call shift in a calendar: duty, rank, person
    const char *ranked = QT_TRANSLATE_NOOP("Exchange", "%1, rank %2: %3");
    //: The title of an on-call shift in a calendar: duty, person
    const char *unranked = QT_TRANSLATE_NOOP("Exchange", "%1: %2");
    if (rank)
        return word(ranked).arg(name, QString::number(*rank), person(*event.shift));
    return word(unranked).arg(name, person(*event.shift));
}

QString CalendarWriter::person(const Row &shift) const
{
    const Row *contact = m_plan.find(schema().contact, shift[m_shift.contact].value_or(0));
    if (!contact)
        return word(QT_TRANSLATE_NOOP("Exchange", "nobody named"));
    const QString name = m_plan.name(schema().contact, *contact);
    return name.isEmpty() ? m_plan.code(schema().contact, *contact) : name;
}

QString CalendarWriter::description(const Event &event) const
{
    const auto &roster = schema().roster;
    QStringList lines{fact(m_texts.label(m_shift.contact), person(*event.shift))};
    if (const Row *contact = m_plan.find(schema().contact, (*event.shift)[m_shift.contact].value_or(0)))
        lines += numbers(*contact);
    if (const auto minutes = (*event.roster)[roster.responseTime])
        lines.append(fact(m_texts.label(roster.responseTime), m_texts.duration(*minutes)));
    lines.append(fact(m_texts.label(m_shift), m_plan.code(m_shift, *event.shift)));
    if (!event.end.isValid())
        lines.append(fact(m_texts.label(m_shift.end), QStringLiteral("—")));
    if (const QString purpose = (*event.roster)[roster.purpose]; !purpose.isEmpty())
        lines.append(fact(m_texts.label(roster.purpose), purpose));
    return lines.join(u'\n');
}

QString CalendarWriter::fact(const QString &label, const QString &value) const
{
    //: A label and its value on one line
    return word(QT_TRANSLATE_NOOP("Exchange", "%1: %2")).arg(label, value);
}

/// Every number with its name, the one to try first above; private ones only where they may be told.
QStringList CalendarWriter::numbers(const Row &contact) const
{
    const auto &table = schema().contact;
    QStringList lines;
    for (const Column<QString> *field : {&table.phoneMobile, &table.phoneWork, &table.phoneBackup}) {
        const bool isHidden = m_options.privateFields == PrivateFields::Hidden && field->has(FieldFlag::Private);
        const QString number = oneLine(contact[*field]);
        if (!isHidden && !number.isEmpty())
            lines.append(fact(m_texts.label(*field), number));
    }
    return lines;
}

} // namespace

QByteArray rosterCalendar(const Plan &plan, const Texts &texts, const RosterCalendarOptions &options)
{
    return CalendarWriter(plan, texts, options).write();
}

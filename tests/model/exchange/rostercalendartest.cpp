// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/rostercalendar.h"
#include "model/exchange/exchangeplan.h"
#include "plan.h"

#include <libical/ical.h>

namespace {

RosterCalendarOptions options()
{
    return {.at = QDate(2026, 11, 22), .writtenAt = QDateTime(QDate(2026, 11, 22), QTime(13, 30), Qt::UTC)};
}

/// An event as libical reads it.
struct Event {
    QString uid, start, end, zone, summary, description, stamp;
};

/// A calendar file read again.
class Calendar
{
public:
    explicit Calendar(const QByteArray &bytes) : m_calendar(icalparser_parse_string(bytes.constData()))
    {
        EXPECT_EQ(icalcomponent_count_errors(m_calendar), 0) << bytes.toStdString();
        for (const QByteArray &line : bytes.split('\n')) {
            EXPECT_LE(line.size(), 76);
            EXPECT_TRUE(line.isEmpty() || line.endsWith('\r')) << line.toStdString();
        }
    }
    ~Calendar() { icalcomponent_free(m_calendar); }
    Calendar(const Calendar &) = delete;
    Calendar &operator=(const Calendar &) = delete;

    QList<Event> events() const
    {
        QList<Event> result;
        for (icalcomponent *each = icalcomponent_get_first_component(m_calendar, ICAL_VEVENT_COMPONENT); each;
             each = icalcomponent_get_next_component(m_calendar, ICAL_VEVENT_COMPONENT)) {
            icalproperty *start = icalcomponent_get_first_property(each, ICAL_DTSTART_PROPERTY);
            icalparameter *zone = icalproperty_get_first_parameter(start, ICAL_TZID_PARAMETER);
            result.append(
                {QString::fromUtf8(icalcomponent_get_uid(each)), timeOf(each, ICAL_DTSTART_PROPERTY),
                 timeOf(each, ICAL_DTEND_PROPERTY), zone ? QString::fromUtf8(icalparameter_get_tzid(zone)) : QString(),
                 QString::fromUtf8(icalcomponent_get_summary(each)),
                 QString::fromUtf8(icalcomponent_get_description(each)), timeOf(each, ICAL_DTSTAMP_PROPERTY)});
        }
        return result;
    }

    int zones() const { return icalcomponent_count_components(m_calendar, ICAL_VTIMEZONE_COMPONENT); }
    /// How far the file's own time zone is from UTC at that local time, in minutes.
    int offsetMin(const char *local) const
    {
        icalcomponent *rules = icalcomponent_get_first_component(m_calendar, ICAL_VTIMEZONE_COMPONENT);
        icaltimezone *zone = icaltimezone_new();
        icaltimezone_set_component(zone, icalcomponent_new_clone(rules));
        icaltimetype time = icaltime_from_string(local);
        int isSummer = 0;
        const int offset = icaltimezone_get_utc_offset(zone, &time, &isSummer);
        icaltimezone_free(zone, 1);
        return offset / 60;
    }

private:
    static QString timeOf(icalcomponent *event, icalproperty_kind kind)
    {
        icalproperty *property = icalcomponent_get_first_property(event, kind);
        return property ? QString::fromUtf8(icalproperty_get_value_as_string(property)) : QString();
    }

    icalcomponent *m_calendar;
};

QByteArray calendar(const Plan &plan, const RosterCalendarOptions &how = options())
{
    return rosterCalendar(plan, Texts(Language::English), how);
}

std::unique_ptr<Plan> onePlan(const char *zone, const char *shift)
{
    return planOf(
        quoted("{'plan': {'code': 'P', 'timezone': '") + zone +
        quoted("'}, 'contacts': [{'code': 'P1', 'last_name': 'Lee', 'phone_mobile': '06', 'phone_work': '02'}],"
               "'rosters': [{'code': 'A1', 'name': 'IT', 'response_time_min': 15, 'shifts': [") +
        quoted(shift) + quoted("]}]}"));
}

const char *const shift = "{'code': 'W1', 'contact': 'P1', 'rank': 2, 'start': '2027-03-27T20:00',"
                          "'end': '2027-03-28T08:00'}";

} // namespace

TEST(RosterCalendar, EveryPlannedShiftOfTheExampleIsAnEvent)
{
    const auto plan = planOf(exampleBytes());
    const QList<Event> events = Calendar(calendar(*plan)).events();
    ASSERT_EQ(events.size(), 13);
    EXPECT_EQ(events.first().summary,
              QStringLiteral("Astreinte technique 24h/24, rank 1: %1")
                  .arg(plan->name(schema().contact, *plan->findByCode(schema().contact, QStringLiteral("P08")))));
    EXPECT_EQ(events.first().start, QStringLiteral("20261123T080000"));
    EXPECT_EQ(events.first().end, QStringLiteral("20261130T080000"));
    EXPECT_EQ(events.first().zone, QStringLiteral("Europe/Paris"));
    EXPECT_EQ(events.first().stamp, QStringLiteral("20261122T133000Z"));
    RosterCalendarOptions all = options();
    all.pastShifts = PastShifts::Included;
    EXPECT_EQ(Calendar(calendar(*plan, all)).events().size(), 21);
}

TEST(RosterCalendar, AnEventSaysHowToReachThePersonAndHidesPrivateNumbers)
{
    const auto plan = onePlan("Europe/Paris", shift);
    const QString shown = Calendar(calendar(*plan)).events().first().description;
    EXPECT_EQ(shown.simplified().toStdString(),
              "Contact: Lee Mobile phone: 06 Work phone: 02 Response time: 15 min On-call shift: W1");
    EXPECT_EQ(shown.count(u'\n'), 4);
    RosterCalendarOptions hidden = options();
    hidden.privateFields = PrivateFields::Hidden;
    EXPECT_FALSE(Calendar(calendar(*plan, hidden)).events().first().description.contains(QStringLiteral("06")));
}

TEST(RosterCalendar, ItsTimeZoneKnowsTheChangesOfTheClock)
{
    const Calendar paris(calendar(*onePlan("Europe/Paris", shift)));
    ASSERT_EQ(paris.zones(), 1);
    EXPECT_EQ(paris.offsetMin("20270327T200000"), 60);
    EXPECT_EQ(paris.offsetMin("20270328T080000"), 120);
    EXPECT_EQ(paris.offsetMin("20271101T080000"), 60);
    EXPECT_EQ(Calendar(calendar(*onePlan("America/Guadeloupe", shift))).offsetMin("20270328T080000"), -240);
}

TEST(RosterCalendar, WhereNoRulesAreKnownTimesAreUtc)
{
    const Calendar utc(calendar(*onePlan("UTC+02:00", shift)));
    EXPECT_EQ(utc.zones(), 0);
    EXPECT_EQ(utc.events().first().start, QStringLiteral("20270327T180000Z"));
    EXPECT_EQ(utc.events().first().zone, QString());
    EXPECT_EQ(Calendar(calendar(*onePlan("../../etc/passwd", shift))).events().first().zone,
              QStringLiteral("Europe/Paris"));
}

TEST(RosterCalendar, AnHourThatTheClockSkipsIsKeptAsWritten)
{
    const char *skipped = "{'code': 'W1', 'start': '2027-03-14T02:30', 'end': '2027-03-14T08:00'}";
    const Event event = Calendar(calendar(*onePlan("America/New_York", skipped))).events().first();
    EXPECT_EQ(event.start, QStringLiteral("20270314T023000"));
    EXPECT_TRUE(event.summary.endsWith(QStringLiteral("nobody named")));
}

TEST(RosterCalendar, LeavesOutWhatWasCalledOffAndWhatHasNoStart)
{
    const char *shifts =
        "{'code': 'W1', 'start': '2027-01-01T08:00', 'end': '2027-01-02T08:00', 'status': 'cancelled'},"
        "{'code': 'W2', 'end': '2027-01-02T08:00'}, {'code': 'W3', 'start': '2027-01-03T08:00'}";
    const QList<Event> events = Calendar(calendar(*onePlan("Europe/Paris", shifts))).events();
    ASSERT_EQ(events.size(), 1);
    EXPECT_EQ(events.first().start, QStringLiteral("20270103T080000"));
    EXPECT_EQ(events.first().end, QString());
    EXPECT_TRUE(events.first().description.contains(QStringLiteral("End: —")));
}

TEST(RosterCalendar, OneRosterComesByItselfAndNoneIsStillACalendar)
{
    const auto plan = planOf(
        quoted("{'rosters': [{'code': 'A1', 'shifts': [{'code': 'W1', 'start': '2027-01-01T08:00', 'end': "
               "'2027-01-02T08:00'}]},"
               "{'code': 'A2', 'shifts': [{'code': 'W2', 'start': '2027-01-01T08:00', 'end': '2027-01-02T08:00'}]}]}"));
    const QList<Event> both = Calendar(calendar(*plan)).events();
    ASSERT_EQ(both.size(), 2);
    EXPECT_NE(both.at(0).uid, both.at(1).uid);
    RosterCalendarOptions only = options();
    only.roster = plan->findByCode(schema().roster, QStringLiteral("A2"))->id;
    const QList<Event> one = Calendar(calendar(*plan, only)).events();
    ASSERT_EQ(one.size(), 1);
    EXPECT_EQ(one.first().uid, both.at(1).uid);
    EXPECT_TRUE(Calendar(calendar(*planOf("{}"))).events().isEmpty());
}

TEST(RosterCalendar, HostileTextIsOnlyText)
{
    const QString name =
        QStringLiteral("a;b,c\\n\r\nEND:VEVENT\u202e\u0007\"é") + QStringLiteral("李 مريم 🚒").repeated(2000);
    auto plan = onePlan("Europe/Paris", shift);
    for (const auto &[table, field] :
         {std::pair<const Table &, const Field &>(schema().contact, schema().contact.lastName),
          {schema().roster, schema().roster.name},
          {schema().roster, schema().roster.purpose},
          {schema().plan, schema().plan.organisation}})
        plan->setValue(table, plan->rows(table).first().id, field, name);
    RosterCalendarOptions only = options();
    only.roster = plan->rows(schema().roster).first().id;
    const QList<Event> events = Calendar(calendar(*plan, only)).events();
    ASSERT_EQ(events.size(), 1);
    EXPECT_TRUE(events.first().summary.startsWith(QStringLiteral("a;b,c\\n END:VEVENT\"é李")));
    EXPECT_TRUE(events.first().description.endsWith(QStringLiteral("مريم 🚒")));
    EXPECT_TRUE(events.first().description.contains(QStringLiteral("a;b,c\\n\nEND:VEVENT")));
}

TEST(RosterCalendar, TheSamePlanGivesTheSameBytes)
{
    EXPECT_EQ(calendar(*planOf(exampleBytes())), calendar(*planOf(exampleBytes())));
}

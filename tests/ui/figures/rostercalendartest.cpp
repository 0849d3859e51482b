// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/rostercalendar.h"

#include "drawnfigure.h"
#include "support/exampleplan.h"

using figures::RosterCalendar;

namespace {

constexpr double pageMm = 225;

/// A duty of one rank, around the clock every Monday to Sunday.
class RosterCalendarOf : public testing::Test
{
protected:
    RosterCalendarOf() : m_plan(emptyPlan())
    {
        m_roster = add(m_plan->draft(schema().roster), schema().roster);
        const auto &window = schema().window;
        for (int weekday = 1; weekday <= 7; ++weekday) {
            Row row = ownedBy(window);
            row.set(window.weekday, weekday);
            row.set(window.start, QStringLiteral("00:00"));
            row.set(window.end, QStringLiteral("24:00"));
            add(row, window);
        }
    }

    Row ownedBy(const Table &table) const
    {
        return m_plan->draft(table, m_plan->find(schema().roster, m_roster), &schema().roster);
    }

    Id add(const Row &row, const Table &table)
    {
        return m_plan->edit(QStringLiteral("Add"), {{&table, {}, row}}).front().id();
    }

    Id addPerson(const QString &first, const QString &last)
    {
        Row row = m_plan->draft(schema().contact);
        row.set(schema().contact.firstName, first);
        row.set(schema().contact.lastName, last);
        return add(row, schema().contact);
    }

    void addShift(std::optional<Id> contact, const QDateTime &start, const QDateTime &end, int rank = 1)
    {
        const auto &shift = schema().shift;
        Row row = ownedBy(shift);
        row.set(shift.contact, contact);
        row.set(shift.rank, rank);
        row.set(shift.start, start);
        row.set(shift.end, end);
        add(row, shift);
    }

    std::vector<RosterCalendar> charts(const QDate &from, const QDate &to) const
    {
        return RosterCalendar::chartsOf(*m_plan, *m_plan->find(schema().roster, m_roster), from, to,
                                        Texts(Language::English), pageMm);
    }

    std::unique_ptr<Plan> m_plan;
    Id m_roster = 0;
    const QDate m_monday{2026, 11, 9}; ///< Wednesday the 11th is a holiday
};

TEST_F(RosterCalendarOf, AWeekSaysWhoIsOnCallHolidaysAndThatNobodyIsMissing)
{
    addShift(addPerson(QStringLiteral("Ada"), QStringLiteral("Byron")), m_monday.startOfDay(),
             m_monday.addDays(7).startOfDay());
    const auto calendars = charts(m_monday, m_monday.addDays(7));
    ASSERT_EQ(calendars.size(), 1U);
    const QStringList texts = drawnTexts(calendars.front());
    for (const char *text :
         {"Week 46", "Rank 1", "Ada Byron", "Wed 11 Nov", "Every hour to cover has somebody on call."})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts.join(u'|'));
    EXPECT_FALSE(texts.contains(QStringLiteral("nobody")));
    EXPECT_TRUE(texts.join(u'|').contains(QStringLiteral("Armistice"))) << qPrintable(texts.join(u'|'));
    EXPECT_TRUE(calendars.front().alternative().contains(
        QStringLiteral("Rank 1, 9 Nov 2026 00:00 – 16 Nov 2026 00:00: Ada Byron")))
        << qPrintable(calendars.front().alternative());
}

TEST_F(RosterCalendarOf, AGapIsSaidInTheDrawingAndBelowIt)
{
    addShift(addPerson(QStringLiteral("Ada"), QStringLiteral("Byron")), m_monday.startOfDay(),
             m_monday.addDays(5).startOfDay());
    const auto calendars = charts(m_monday, m_monday.addDays(7));
    ASSERT_EQ(calendars.size(), 1U);
    const QString texts = drawnText(calendars.front());
    EXPECT_TRUE(texts.contains(QStringLiteral("|nobody|"))) << qPrintable(texts);
    EXPECT_TRUE(texts.contains(QStringLiteral("Nobody on call: Rank 1, 14 Nov 2026"))) << qPrintable(texts);
    EXPECT_TRUE(texts.contains(QStringLiteral("(2 d)"))) << qPrintable(texts);
}

TEST_F(RosterCalendarOf, NamesThatDoNotFitBecomeInitialsWithALegend)
{
    const QDateTime start = m_monday.startOfDay();
    const Id first = addPerson(QStringLiteral("Maximiliane"), QStringLiteral("Pumpernickel"));
    const Id second = addPerson(QStringLiteral("Melchisedech"), QStringLiteral("Papadopoulos"));
    addShift(first, start, start.addSecs(12 * 3600));
    addShift(second, start.addSecs(12 * 3600), start.addDays(1));
    const QStringList texts = drawnTexts(charts(m_monday, m_monday.addDays(7)).front());
    for (const char *text : {"MP", "MP2", "MP Maximiliane Pumpernickel", "MP2 Melchisedech Papadopoulos"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts.join(u'|'));
}

TEST_F(RosterCalendarOf, AShiftWithoutAPersonIsNobody)
{
    addShift(std::nullopt, m_monday.startOfDay(), m_monday.addDays(7).startOfDay());
    const auto calendars = charts(m_monday, m_monday.addDays(7));
    EXPECT_TRUE(drawnText(calendars.front()).contains(QStringLiteral("nobody named")));
    EXPECT_TRUE(calendars.front().alternative().contains(QStringLiteral("Nobody on call")));
}

TEST_F(RosterCalendarOf, SeveralAtOnceStandBelowEachOther)
{
    addShift(addPerson(QStringLiteral("Ada"), QStringLiteral("Byron")), m_monday.startOfDay(),
             m_monday.addDays(7).startOfDay());
    const double one = charts(m_monday, m_monday.addDays(7)).front().sizeMm().height();
    addShift(addPerson(QStringLiteral("Grace"), QStringLiteral("Hopper")), m_monday.startOfDay(),
             m_monday.addDays(7).startOfDay());
    const auto two = charts(m_monday, m_monday.addDays(7));
    EXPECT_GT(two.front().sizeMm().height(), one);
    EXPECT_TRUE(drawnTexts(two.front()).contains(QStringLiteral("Grace Hopper")));
}

TEST_F(RosterCalendarOf, AYearBreaksIntoPagesAndLosesNoWeek)
{
    int weeks = 0;
    const auto calendars = charts(QDate(2026, 1, 1), QDate(2027, 1, 1));
    EXPECT_GT(calendars.size(), 1U);
    for (const RosterCalendar &calendar : calendars) {
        EXPECT_LE(calendar.sizeMm().height(), pageMm);
        weeks += static_cast<int>(drawnTexts(calendar).filter(QStringLiteral("Week ")).size());
    }
    EXPECT_EQ(weeks, 53);
    EXPECT_TRUE(charts(m_monday, m_monday).empty());
}

TEST_F(RosterCalendarOf, TakesWhateverPeopleType)
{
    QDateTime start = m_monday.startOfDay();
    for (const QString &text : hostileTexts()) {
        addShift(addPerson(QString(), text), start, start.addDays(1), 1);
        start = start.addDays(1);
    }
    const auto calendars = charts(m_monday, m_monday.addDays(7));
    ASSERT_EQ(calendars.size(), 1U);
    pdfOf(calendars.front());
    EXPECT_TRUE(calendars.front().alternative().contains(QStringLiteral("<b>bold</b> &")));
    EXPECT_TRUE(drawnText(calendars.front()).contains(QStringLiteral("王小明")));
}

} // namespace

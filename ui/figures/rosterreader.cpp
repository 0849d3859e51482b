// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/rosterreader.h"

#include "analysis/roster/holidays.h"
#include "figures/sheet.h"
#include "plan.h"

#include <algorithm>
#include <set>

namespace figures {

namespace {

using oncall::Span;
using oncall::Spans;
using oncall::Wall;

constexpr int mostLines = 4; ///< of shifts at the same time on one rank; the rest lie over each other

QString firstLetter(const QString &word)
{
    return word.left(word.front().isHighSurrogate() ? 2 : 1).toUpper();
}

/// "CM" for Claire Morvan; the beginning of a name of one word.
QString initialsOf(const QString &name)
{
    QStringList words = name.split(u' ', Qt::SkipEmptyParts);
    words.removeIf([](const QString &word) { return !word.front().isLetter(); }); // "Accueil & Co · Rennes"
    if (words.size() <= 1)
        return shortText((words.isEmpty() ? name : words.first()).left(3));
    QString initials;
    for (const QString &word : words.first(std::min<qsizetype>(words.size(), 3)))
        initials += firstLetter(word);
    return initials;
}

} // namespace

RosterCalendar::Reader::Reader(const Plan &plan, const Row &roster, const Texts &texts, const QDate &from,
                               const QDate &to)
    : m_plan(plan), m_texts(texts), m_calendar(plan), m_duties(plan), m_period(oncall::days(from, to)),
      m_roster(roster.id), m_toCover(oncall::hoursToCover(plan, m_calendar, roster, from, to))
{
    readRanks(roster, from, to);
    readInitials();
}

void RosterCalendar::Reader::readRanks(const Row &roster, const QDate &from, const QDate &to)
{
    const int expected = std::clamp(roster[schema().roster.ranks].value_or(1), 1, 9);
    std::set<int> ranks;
    for (int rank = 1; rank <= expected; ++rank)
        ranks.insert(rank);
    for (const oncall::Duty *duty : m_duties.ofRoster(m_roster)) {
        if (duty->span.overlaps(m_period))
            ranks.insert(duty->rank);
    }
    for (const int rank : ranks) {
        //: On-call duty: 1 is who is called first
        const QString label = rank > 0 ? m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Rank %1")).arg(rank)
                                       : m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "No rank"));
        const bool isExpected = rank >= 1 && rank <= expected;
        m_ranks.push_back({rank, label, isExpected, {}});
        if (!isExpected)
            continue; // nobody asked for it, so nothing is missing
        m_ranks.back().gaps = oncall::without(m_toCover, oncall::coveredAt(m_duties, m_roster, rank));
        for (const oncall::Gap &gap : oncall::coverageGaps(m_plan, m_calendar, m_duties, roster, rank, from, to)) {
            //: On-call calendar: "Rank 1", from – to, how many hours of it should be covered
            const QString words = m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1, %2 – %3 (%4)"));
            m_holes.push_back(
                {gap.span, words.arg(label, m_texts.dateTime(oncall::timeOf(gap.span.from)),
                                     m_texts.dateTime(oncall::timeOf(gap.span.to)), m_texts.duration(gap.minutes))});
        }
    }
}

QString RosterCalendar::Reader::nameOf(Id contact) const
{
    const Row *row = contact ? m_plan.find(schema().contact, contact) : nullptr;
    if (!row)
        return {};
    const QString name = shortText(m_plan.name(schema().contact, *row));
    return name.isEmpty() ? m_plan.code(schema().contact, *row) : name;
}

void RosterCalendar::Reader::readInitials()
{
    QSet<QString> taken;
    for (const oncall::Duty *duty : m_duties.ofRoster(m_roster)) {
        const QString name = nameOf(duty->contact);
        if (name.isEmpty() || m_initials.contains(duty->contact))
            continue;
        const QString initials = initialsOf(name);
        QString own = initials;
        for (int number = 2; taken.contains(own); ++number)
            own = initials + QString::number(number);
        taken.insert(own);
        m_initials.insert(duty->contact, own);
    }
}

RosterCalendar::Week RosterCalendar::Reader::week(const QDate &monday) const
{
    Week week{monday, {}, {}};
    const Span days = oncall::days(monday, monday.addDays(7));
    for (const Rank &rank : m_ranks) {
        Lane made = lane(rank, days);
        if (rank.isExpected || !made.bars.empty())
            week.lanes.push_back(std::move(made));
    }
    const QString region = m_plan.setting(schema().plan.publicHolidays);
    for (const int year : std::set{monday.year(), monday.addDays(6).year()}) {
        for (const oncall::Holiday &holiday : oncall::publicHolidays(region, year)) {
            if (holiday.date >= monday && holiday.date < monday.addDays(7))
                week.holidays.insert(holiday.date, m_texts.text("Roster", holiday.name));
        }
    }
    return week;
}

RosterCalendar::Lane RosterCalendar::Reader::lane(const Rank &rank, const Span &week) const
{
    Lane lane{rank.label, {}, oncall::common(rank.gaps, {week}), 1};
    std::vector<Wall> free; // when each line has room again
    const Span inside{std::max(week.from, m_period.from), std::min(week.to, m_period.to)};
    for (const oncall::Duty *duty : m_duties.ofRoster(m_roster)) {
        if (duty->rank != rank.rank || !duty->span.overlaps(inside))
            continue;
        const Span part{std::max(duty->span.from, inside.from), std::min(duty->span.to, inside.to)};
        const auto line = std::find_if(free.begin(), free.end(), [&](Wall end) { return end <= part.from; });
        const auto index = std::min<std::ptrdiff_t>(line - free.begin(), mostLines - 1);
        if (static_cast<std::size_t>(index) == free.size())
            free.push_back(0);
        free[static_cast<std::size_t>(index)] = part.to;
        const QString name = nameOf(duty->contact);
        const QString nobody = m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "nobody named"));
        lane.bars.push_back({part, duty->span, !name.isEmpty(), name.isEmpty() ? nobody : name,
                             m_initials.value(duty->contact, QStringLiteral("?")), static_cast<int>(index)});
    }
    lane.lines = std::max(1, static_cast<int>(free.size()));
    return lane;
}

std::vector<RosterCalendar::Hole> RosterCalendar::Reader::holes(const QDate &from, const QDate &to) const
{
    const Span span = oncall::days(from, to);
    std::vector<Hole> result;
    for (const Hole &hole : m_holes) {
        if (hole.span.overlaps(span))
            result.push_back(hole);
    }
    return result;
}

} // namespace figures

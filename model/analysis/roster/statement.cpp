// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/roster/statement.h"

#include "plan.h"

#include <algorithm>

namespace oncall {

namespace {

/// One month being stated.
class Month
{
public:
    Month(const Plan &plan, const Calendar &calendar, const QDate &day)
        : m_plan(plan), m_calendar(calendar), m_first(day.year(), day.month(), 1),
          m_span(days(m_first, m_first.addMonths(1)))
    {}

    void addDuties();
    void addInterventions();
    std::vector<Statement> take();

private:
    Statement &of(Id contact);
    static DutyStatement &dutyOf(Statement &statement, const Row *roster, int rank);
    const Spans &hoursOf(const Row &roster);
    const Row *rosterOf(Id id) const { return m_plan.find(schema().roster, id); }
    void addIntervention(Statement &statement, const Callout &callout, const QHash<const Row *, DailyRest> &rests);

    const Plan &m_plan;
    const Calendar &m_calendar;
    const QDate m_first;
    const Span m_span;
    QHash<Id, Spans> m_hours;
    std::unordered_map<Id, Statement> m_statements;
};

Statement &Month::of(Id contact)
{
    Statement &statement = m_statements[contact];
    statement.contact = contact;
    statement.month = m_first;
    return statement;
}

DutyStatement &Month::dutyOf(Statement &statement, const Row *roster, int rank)
{
    for (DutyStatement &duty : statement.duties) {
        if (duty.roster == roster && duty.rank == rank)
            return duty;
    }
    DutyStatement duty{.roster = roster, .rank = rank, .periods = {}, .compensation = {}, .compensationEur = {}};
    duty.compensation = (*roster)[schema().roster.compensation];
    if (rank == 1 && (*roster)[schema().roster.compensationWeek])
        duty.compensationEur = 0;
    statement.duties.push_back(duty);
    return statement.duties.back();
}

const Spans &Month::hoursOf(const Row &roster)
{
    auto known = m_hours.find(roster.id);
    if (known == m_hours.end())
        known = m_hours.insert(roster.id, hoursThatCount(m_plan, m_calendar, roster, m_first, m_first.addMonths(1)));
    return *known;
}

void Month::addDuties()
{
    constexpr double minutesPerWeek = 7 * minutesPerDay;
    const Duties duties(m_plan);
    for (const Duty &duty : duties.all()) {
        const Row *roster = rosterOf(duty.roster);
        if (!roster || !duty.contact || !duty.span.overlaps(m_span))
            continue;
        const Span part{std::max(duty.span.from, m_span.from), std::min(duty.span.to, m_span.to)};
        const qint64 minutes = m_calendar.elapsedMin(common({part}, hoursOf(*roster)));
        Statement &statement = of(duty.contact);
        DutyStatement &line = dutyOf(statement, roster, duty.rank);
        line.periods.push_back({duty.shift, part, minutes});
        line.onCallMin += minutes;
        statement.onCallMin += minutes;
        if (line.compensationEur)
            *line.compensationEur += (*roster)[schema().roster.compensationWeek].value_or(0) *
                                     static_cast<double>(part.to - part.from) / minutesPerWeek;
    }
}

void Month::addInterventions()
{
    const auto everybody = calloutsByContact(m_plan);
    for (auto person = everybody.begin(); person != everybody.end(); ++person) {
        const auto isInMonth = [this](const Callout &each) {
            return m_span.from <= each.span.from && each.span.from < m_span.to;
        };
        if (std::none_of(person->begin(), person->end(), isInMonth))
            continue;
        QHash<const Row *, DailyRest> rests;
        for (const DailyRest &rest : dailyRests(m_plan, m_calendar, person.key(), *person)) {
            for (const Row *intervention : rest.interventions)
                rests.insert(intervention, rest);
        }
        Statement &statement = of(person.key());
        for (const Callout &callout : *person) {
            if (isInMonth(callout))
                addIntervention(statement, callout, rests);
        }
    }
}

void Month::addIntervention(Statement &statement, const Callout &callout, const QHash<const Row *, DailyRest> &rests)
{
    InterventionStatement line{
        .intervention = callout.intervention, .shift = callout.shift, .span = callout.span, .rest = {}};
    line.minutes = m_calendar.elapsedMin(callout.span);
    if (const auto rest = rests.constFind(callout.intervention); rest != rests.constEnd())
        line.rest = *rest;
    statement.interventions.push_back(line);
    statement.interventionMin += line.minutes;
    if (const Row *roster = rosterOf((*callout.shift)[schema().shift.roster].value_or(0)))
        dutyOf(statement, roster, (*callout.shift)[schema().shift.rank].value_or(0)).interventionMin += line.minutes;
}

std::vector<Statement> Month::take()
{
    std::vector<Statement> result;
    for (const Row *contact : m_plan.each(schema().contact)) {
        const auto found = m_statements.find(contact->id);
        if (found == m_statements.end())
            continue;
        Statement &statement = found->second;
        std::stable_sort(statement.duties.begin(), statement.duties.end(), [](const auto &a, const auto &b) {
            const auto &code = schema().roster.code;
            return std::pair((*a.roster)[code], a.rank) < std::pair((*b.roster)[code], b.rank);
        });
        result.push_back(std::move(statement));
    }
    return result;
}

} // namespace

std::vector<Statement> monthlyStatements(const Plan &plan, const Calendar &calendar, const QDate &day)
{
    Month month(plan, calendar, day);
    month.addDuties();
    month.addInterventions();
    return month.take();
}

} // namespace oncall

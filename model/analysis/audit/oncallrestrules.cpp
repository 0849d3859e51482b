// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Rest after interventions (Code du travail L3131-1, L3132-2; domain.md 6.5).

#include "analysis/audit/oncallfacts.h"
#include "analysis/roster/rest.h"

namespace audit {

namespace {

/// The first rest of each person that was too short, by the intervention that broke it, and how many more there were.
template <typename Kind> struct Broken {
    Kind rest;
    int more = 0;
};

/// The faults among the rests, filed under the first intervention of the first one.
template <typename Kind> void keepBroken(const std::vector<Kind> &rests, QHash<Id, Broken<Kind>> &broken)
{
    Id first = 0;
    for (const Kind &rest : rests) {
        if (rest.isEnough || rest.interventions.empty())
            continue;
        if (first) {
            ++broken[first].more;
            continue;
        }
        first = rest.interventions.front()->id;
        broken.insert(first, {rest, 0});
    }
}

/// Every person who was called out, once per audit.
struct BrokenRests {
    explicit BrokenRests(const Facts &facts)
    {
        const Plan &plan = facts.plan();
        const oncall::Calendar &calendar = facts.get<OnCall>().calendar;
        const auto everybody = oncall::calloutsByContact(plan);
        for (auto person = everybody.begin(); person != everybody.end(); ++person) {
            keepBroken(oncall::dailyRests(plan, calendar, person.key(), *person), daily);
            keepBroken(oncall::weeklyRests(plan, calendar, person.key(), *person), weekly);
        }
    }
    QHash<Id, Broken<oncall::DailyRest>> daily; ///< by intervention
    QHash<Id, Broken<oncall::WeeklyRest>> weekly;
};

/// The person of the shift during which the intervention took place.
const Row &personOf(const Check &check, const Row &intervention)
{
    const Row &shift = *check.plan.find(schema().shift, *intervention[schema().intervention.shift]);
    return *check.plan.find(schema().contact, *shift[schema().shift.contact]);
}

QString startOf(const Check &check, const Row &intervention)
{
    return moment(check, *oncall::wallOf(intervention, schema().intervention.start));
}

/// One finding per person, where the return to work is recorded.
void reportRest(Check &check, const Row &intervention, const QString &detail, int more)
{
    QString all = detail;
    if (more)
        all += u' ' + check.say(QT_TRANSLATE_N_NOOP("Audit", "The same happened %n more times."), more);
    check.reportAs(check.plan.code(schema().contact, personOf(check, intervention)), schema().intervention.resumedAt,
                   all);
}

void shortDailyRest(Check &check, const Row &row)
{
    const auto &daily = check.facts.get<BrokenRests>().daily;
    const auto found = daily.constFind(row.id);
    if (found == daily.constEnd())
        return;
    const oncall::DailyRest &rest = found->rest;
    reportRest(check, row,
               check
                   .say(QT_TRANSLATE_NOOP("Audit", "%1 was called out on %2 between two working periods and rested "
                                                   "for %3 at most instead of %4; work could start again on %5, not "
                                                   "on %6."))
                   .arg(check.title(schema().contact, personOf(check, row)), startOf(check, row),
                        hours(check, rest.longest.minutes), hours(check, check.setting(schema().plan.dailyRest)),
                        moment(check, rest.earliest), moment(check, rest.free.to)),
               found->more);
}

void shortWeeklyRest(Check &check, const Row &row)
{
    const auto &weekly = check.facts.get<BrokenRests>().weekly;
    const auto found = weekly.constFind(row.id);
    if (found == weekly.constEnd())
        return;
    const oncall::WeeklyRest &rest = found->rest;
    reportRest(check, row,
               check
                   .say(QT_TRANSLATE_NOOP("Audit", "%1 was called out on %2; in the week of %3 the longest rest is %4 "
                                                   "instead of %5."))
                   .arg(check.title(schema().contact, personOf(check, row)), startOf(check, row),
                        check.date(rest.monday), hours(check, rest.longest.minutes),
                        hours(check, check.setting(schema().plan.weeklyRest))),
               found->more);
}

} // namespace

Rules onCallRestRules()
{
    return {
        {"ONC-006", Severity::Error, QT_TRANSLATE_NOOP("Audit", "French Labour Code, art. L3131-1, L3121-10"),
         QT_TRANSLATE_NOOP("Audit", "An intervention left too short a daily rest"),
         QT_TRANSLATE_NOOP("Audit", "Delay the return to work (record when work was resumed)"), schema().intervention,
         shortDailyRest},
        {"ONC-007", Severity::Error, QT_TRANSLATE_NOOP("Audit", "French Labour Code, art. L3132-2, L3121-10"),
         QT_TRANSLATE_NOOP("Audit", "A week with an intervention has too short a weekly rest"),
         QT_TRANSLATE_NOOP("Audit", "Give a compensating rest"), schema().intervention, shortWeeklyRest},
    };
}

} // namespace audit

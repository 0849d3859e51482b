// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The shifts of a duty together: hours without anybody, days on end, fair shares.

#include "analysis/audit/oncallfacts.h"
#include "analysis/roster/coverage.h"
#include "analysis/roster/load.h"

#include <algorithm>

namespace audit {

namespace {

/// How far ahead the roster is looked at: ten years at most, whatever the setting says. nullopt if it says nothing.
std::optional<QDate> horizon(const Check &check)
{
    constexpr int mostDays = 3660;
    const auto ahead = check.plan.setting(schema().plan.oncallHorizon);
    return ahead ? std::optional(check.today.addDays(std::min(*ahead, mostDays))) : std::nullopt;
}

/// `last` is the day up to which it was looked: a gap may go on behind it.
QString sayGap(const Check &check, const std::vector<oncall::Gap> &gaps, const QDate &last)
{
    const oncall::Gap &first = gaps.front();
    const QString from = moment(check, first.span.from);
    const QString to = moment(check, first.span.to);
    const auto more = static_cast<int>(gaps.size() - 1);
    if (!more)
        return check.say(QT_TRANSLATE_NOOP("Audit", "Nobody is on call from %1 to %2: %3 to cover (checked up to %4)."))
            .arg(from, to, hours(check, first.minutes), check.date(last));
    qint64 sum = 0;
    for (const oncall::Gap &gap : gaps)
        sum += gap.minutes;
    return check
        .say(QT_TRANSLATE_N_NOOP("Audit", "Nobody is on call from %1 to %2, nor in %n other periods: %3 to cover "
                                          "(checked up to %4)."),
             more)
        .arg(from, to, hours(check, sum), check.date(last));
}

void coverageGap(Check &check, const Row &row)
{
    const auto until = horizon(check);
    const int ranks = row[schema().roster.ranks].value_or(0);
    if (!until || ranks < 1)
        return;
    const auto &known = check.facts.get<OnCall>();
    const oncall::Spans toCover = oncall::hoursToCover(check.plan, known.calendar, row, check.today, *until);
    for (int rank = 1; rank <= ranks; ++rank) {
        const auto gaps = oncall::gaps(toCover, oncall::coveredAt(known.duties, row.id, rank), known.calendar);
        if (!gaps.empty())
            check.report(schema().shift.roster, sayGap(check, gaps, until->addDays(-1)), rankPart(rank));
    }
}

void tooManyDays(Check &check, const Row &row)
{
    const auto most = row[schema().roster.maxConsecutiveDays];
    if (!most)
        return;
    const auto all = oncall::runs(check.facts.get<OnCall>().duties, row.id);
    const auto longest =
        std::max_element(all.begin(), all.end(), [](const auto &a, const auto &b) { return a.days < b.days; });
    if (longest != all.end() && longest->days > *most)
        check.report(
            schema().shift.roster,
            check
                .say(QT_TRANSLATE_N_NOOP("Audit", "%1 is on call for %n days on end from %2; the limit is %3."),
                     static_cast<int>(longest->days))
                .arg(check.title(schema().contact, longest->contact), check.date(longest->first),
                     QString::number(*most)));
}

void unfairShare(Check &check, const Row &row)
{
    const auto until = horizon(check);
    const auto ratio = check.plan.setting(schema().plan.oncallShareMaxRatio);
    if (!until || !ratio)
        return;
    constexpr int daysBack = 28;
    const auto &known = check.facts.get<OnCall>();
    for (int rank = 1; rank <= row[schema().roster.ranks].value_or(0); ++rank) {
        const auto shared = oncall::rankLoad(check.plan, known.calendar, known.duties, row, rank,
                                             check.today.addDays(-daysBack), *until);
        const auto most = std::max_element(shared.people.begin(), shared.people.end(),
                                           [](const auto &a, const auto &b) { return a.minutes < b.minutes; });
        if (most == shared.people.end() || !shared.isAbove(most->minutes, *ratio))
            continue;
        check.report(schema().shift.roster,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "At rank %1, %2 has %3 on call from %4 to %5; the mean of the "
                                                         "pool is %6."))
                         .arg(QString::number(rank), check.title(schema().contact, most->contact),
                              hours(check, most->minutes), check.date(check.today.addDays(-daysBack)),
                              check.date(*until), hours(check, qRound64(*shared.meanMin()))));
        return;
    }
}

} // namespace

Rules onCallCoverageRules()
{
    return {
        {"ONC-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "Hours to cover have nobody on call"), QT_TRANSLATE_NOOP("Audit", "Assign a shift"),
         schema().roster, coverageGap},
        {"ONC-011", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A person is on call for too many days on end"),
         QT_TRANSLATE_NOOP("Audit", "Alternate"), schema().roster, tooManyDays},
        {"ONC-012", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "One person carries too large a share of the duty"),
         QT_TRANSLATE_NOOP("Audit", "Rebalance"), schema().roster, unfairShare},
    };
}

} // namespace audit

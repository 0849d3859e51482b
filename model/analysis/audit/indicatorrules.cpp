// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

#include "analysis/derived.h"
#include "texts/measured.h"

#include <QHash>

#include <algorithm>

namespace audit {

namespace {

constexpr int trendLength = 3;

/// The last measured values, the latest first, at most `most`.
RowList latestMeasured(const Plan &plan, Id indicator, int most)
{
    const auto &table = schema().measurement;
    const RowList &all = plan.referring(table.indicator, indicator); // by period
    RowList latest;
    for (auto it = all.rbegin(); it != all.rend() && static_cast<int>(latest.size()) < most; ++it) {
        if ((**it)[table.value])
            latest.push_back(*it);
    }
    return latest;
}

std::optional<double> latestValue(const Plan &plan, Id indicator)
{
    const RowList latest = latestMeasured(plan, indicator, 1);
    return latest.empty() ? std::nullopt : (*latest.front())[schema().measurement.value];
}

/// "84.7%", as the reader writes numbers.
QString measured(const Check &check, const Row &indicator, std::optional<double> value)
{
    const auto &table = schema().measurement;
    const QString number = value ? check.texts.format(table.value, Value(*value)) : QString();
    return withUnit(check.texts, number, indicator[schema().indicator.unit].trimmed());
}

bool missesTarget(const Row &indicator, std::optional<double> value)
{
    return value && analysis::meetsTarget(indicator, *value) == std::optional(false);
}

std::optional<int> periodDays(const QString &frequency)
{
    static const QHash<QString, int> days{{QStringLiteral("daily"), 1},
                                          {QStringLiteral("weekly"), 7},
                                          {QStringLiteral("monthly"), 31},
                                          {QStringLiteral("quarterly"), 92},
                                          {QStringLiteral("yearly"), 366}};
    const auto it = days.find(frequency);
    return it == days.end() ? std::nullopt : std::optional(*it);
}

void notMeasured(Check &check, const Row &indicator)
{
    const auto &list = schema().measurement.indicator;
    const QString what = check.title(schema().indicator, indicator);
    const RowList latest = latestMeasured(check.plan, indicator.id, 1);
    if (latest.empty())
        return check.report(list, check.say(QT_TRANSLATE_NOOP("Audit", "%1 has never been measured.")).arg(what));
    const auto &frequency = schema().indicator.frequency;
    const auto days = periodDays(indicator[frequency]);
    const auto period = (*latest.front())[schema().measurement.period];
    if (days && period && period->addDays(2 * *days) < check.today)
        check.report(
            list, check.say(QT_TRANSLATE_NOOP("Audit", "The last period measured for %1 began on %2 (frequency: %3)."))
                      .arg(what, check.date(period), check.choice(frequency, indicator[frequency])));
}

void targetMissed(Check &check, const Row &indicator)
{
    const auto &table = schema().indicator;
    const auto value = latestValue(check.plan, indicator.id);
    if (missesTarget(indicator, value))
        check.report(schema().measurement.indicator,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 stands at %2 and misses its target of %3."))
                         .arg(check.title(table, indicator), measured(check, indicator, value),
                              measured(check, indicator, indicator[table.target])));
}

void alertPassed(Check &check, const Row &indicator)
{
    const auto &table = schema().indicator;
    const auto value = latestValue(check.plan, indicator.id);
    if (indicator[table.contractual] == true && value && analysis::crossesAlert(indicator, *value))
        check.report(schema().measurement.indicator,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 stands at %2, beyond its alert threshold of %3."))
                         .arg(check.title(table, indicator), measured(check, indicator, value),
                              measured(check, indicator, indicator[table.alert])));
}

void worsening(Check &check, const Row &indicator)
{
    const auto &table = schema().indicator;
    const RowList latest = latestMeasured(check.plan, indicator.id, trendLength);
    if (latest.size() < trendLength || !missesTarget(indicator, (*latest.front())[schema().measurement.value]))
        return;
    const bool lowerIsBetter = indicator[table.direction] == QLatin1String("lower");
    QStringList values;
    std::optional<double> later;
    for (const Row *each : latest) {
        const double value = *(*each)[schema().measurement.value];
        if (later && (lowerIsBetter ? *later <= value : *later >= value))
            return;
        later = value;
        values.prepend(measured(check, indicator, value));
    }
    check.report(schema().measurement.indicator,
                 check.say(QT_TRANSLATE_NOOP("Audit", "%1 gets worse from one period to the next: %2."))
                     .arg(check.title(table, indicator), values.join(QStringLiteral(", "))));
}

void missWithoutAction(Check &check, const Row &indicator)
{
    const auto &table = schema().indicator;
    const auto &action = schema().action;
    const auto value = latestValue(check.plan, indicator.id);
    if (indicator[table.contractual] != true || !missesTarget(indicator, value))
        return;
    const RowList &actions = check.plan.referring(action.indicator, indicator.id);
    const bool isTreated = std::any_of(actions.begin(), actions.end(), [&](const Row *row) {
        const QString status = (*row)[action.status];
        return status == QLatin1String("planned") || status == QLatin1String("in_progress");
    });
    if (!isTreated)
        check.report(
            schema().measurement.indicator,
            check.say(QT_TRANSLATE_NOOP("Audit", "%1 misses its contractual target of %2 and no action is open."))
                .arg(check.title(table, indicator), measured(check, indicator, indicator[table.target])));
}

void incompleteIndicator(Check &check, const Row &indicator)
{
    const auto &table = schema().indicator;
    std::vector<const Field *> missing;
    if (!indicator[table.target])
        missing.push_back(&table.target);
    if (indicator[table.unit].trimmed().isEmpty())
        missing.push_back(&table.unit);
    if (!indicator[table.owner])
        missing.push_back(&table.owner);
    if (missing.empty())
        return;
    QStringList labels;
    for (const Field *field : missing)
        labels.append(check.texts.label(*field));
    check.report(*missing.front(), check.say(QT_TRANSLATE_NOOP("Audit", "%1 is not complete; missing: %2."))
                                       .arg(check.title(table, indicator), labels.join(QStringLiteral(", "))));
}

} // namespace

Rules indicatorRules()
{
    const auto &indicator = schema().indicator;
    return {
        {"KPI-001", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 9.1"),
         QT_TRANSLATE_NOOP("Audit", "An indicator is not measured as often as agreed"),
         QT_TRANSLATE_NOOP("Audit", "Enter the measurements"), indicator, notMeasured},
        {"KPI-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "An indicator misses its target"),
         QT_TRANSLATE_NOOP("Audit", "Analyse and correct"), indicator, targetMissed},
        {"KPI-003", Severity::Error, QT_TRANSLATE_NOOP("Audit", "DORA 30(3)(a)"),
         QT_TRANSLATE_NOOP("Audit", "A contractual indicator is beyond its alert threshold"),
         QT_TRANSLATE_NOOP("Audit", "Escalate to the provider, apply the penalty"), indicator, alertPassed},
        {"KPI-004", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "An indicator keeps getting worse"),
         QT_TRANSLATE_NOOP("Audit", "Hold a milestone meeting"), indicator, worsening},
        {"KPI-005", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 10.1"),
         QT_TRANSLATE_NOOP("Audit", "A contractual target is missed and nothing is being done"),
         QT_TRANSLATE_NOOP("Audit", "Create the action"), indicator, missWithoutAction},
        {"KPI-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "An indicator has no target, unit or owner"),
         QT_TRANSLATE_NOOP("Audit", "Complete the indicator"), indicator, incompleteIndicator},
    };
}

} // namespace audit

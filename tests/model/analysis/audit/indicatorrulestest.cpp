// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const auto &k = schema().indicator;

template <typename T>
auto indicatorWith(const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) { s.set(k, code, column, cell); };
}

void unmeasured(Scratch &s, const char *code)
{
    QList<Id> rows;
    for (const Row *row : s.plan().referring(schema().measurement.indicator, s.id(k, code)))
        rows.append(row->id);
    s.remove(schema().measurement, rows);
}

/// The indicator was measured at these values in the last months, October last.
auto measured(const char *code, const std::vector<std::optional<double>> &values)
{
    return [=](Scratch &s) {
        const auto &table = schema().measurement;
        unmeasured(s, code);
        QDate period = QDate(2026, 10, 1).addMonths(1 - static_cast<int>(values.size()));
        for (const auto &value : values) {
            const auto fill = [&](Row &row) {
                row.set(table.period, period);
                row.set(table.value, value);
            };
            s.add(table, fill, &k, s.id(k, code));
            period = period.addMonths(1);
        }
    };
}

auto measuredDaysAgo(const char *code, const char *frequency, int days)
{
    return [=](Scratch &s) {
        measured(code, {99.99})(s);
        s.set(k, code, k.frequency, QString::fromLatin1(frequency));
        s.today = QDate(2026, 10, 1).addDays(days);
    };
}

auto actionOn(const char *indicator, const char *status)
{
    return [=](Scratch &s) {
        const auto &table = schema().action;
        s.add(table, [&](Row &row) {
            row.set(table.indicator, s.id(k, indicator));
            row.set(table.status, QString::fromLatin1(status));
        });
    };
}

void nothing(Scratch &) {}

const std::vector<RuleCase> ageCases = {
    {"KPI-001", "K04", true, "nothing was measured", [](Scratch &s) { unmeasured(s, "K04"); }},
    {"KPI-001", "K04", true, "the only period has no value", measured("K04", {std::nullopt})},
    {"KPI-001", "K04", false, "62 days passed since a month began", measuredDaysAgo("K04", "monthly", 62)},
    {"KPI-001", "K04", true, "63 days passed since a month began", measuredDaysAgo("K04", "monthly", 63)},
    {"KPI-001", "K04", false, "2 days passed since a day", measuredDaysAgo("K04", "daily", 2)},
    {"KPI-001", "K04", true, "3 days passed since a day", measuredDaysAgo("K04", "daily", 3)},
    {"KPI-001", "K04", false, "14 days passed since a week began", measuredDaysAgo("K04", "weekly", 14)},
    {"KPI-001", "K04", true, "15 days passed since a week began", measuredDaysAgo("K04", "weekly", 15)},
    {"KPI-001", "K04", false, "184 days passed since a quarter began", measuredDaysAgo("K04", "quarterly", 184)},
    {"KPI-001", "K04", true, "185 days passed since a quarter began", measuredDaysAgo("K04", "quarterly", 185)},
    {"KPI-001", "K04", false, "732 days passed since a year began", measuredDaysAgo("K04", "yearly", 732)},
    {"KPI-001", "K04", true, "733 days passed since a year began", measuredDaysAgo("K04", "yearly", 733)},
    {"KPI-001", "K04", false, "the frequency is unknown", measuredDaysAgo("K04", "", 5000)},
    {"KPI-001", "K04", true, "the last period has no value",
     [](Scratch &s) {
         measured("K04", {99.99, std::nullopt})(s);
         s.today = QDate(2026, 11, 3);
     }},
};

const std::vector<RuleCase> valueCases = {
    {"KPI-002", "K04", false, "the value is the target", indicatorWith("K04", k.target, 99.99)},
    {"KPI-002", "K04", true, "the value is below the target", indicatorWith("K04", k.target, 99.991)},
    {"KPI-002", "K02", false, "the value is the target and lower is better", indicatorWith("K02", k.target, 1.3)},
    {"KPI-002", "K02", true, "the value is above a target of zero", indicatorWith("K02", k.target, 0.0)},
    {"KPI-002", "K01", false, "there is no target", indicatorWith("K01", k.target, {})},
    {"KPI-002", "K01", false, "nothing was measured", [](Scratch &s) { unmeasured(s, "K01"); }},
    {"KPI-003", "K02", false, "the value is the threshold", indicatorWith("K02", k.alert, 1.3)},
    {"KPI-003", "K02", true, "the value is above the threshold", indicatorWith("K02", k.alert, 1.29)},
    {"KPI-003", "K01", false, "the value is the threshold and higher is better", indicatorWith("K01", k.alert, 84.7)},
    {"KPI-003", "K01", false, "the indicator is not contractual", indicatorWith("K01", k.contractual, false)},
    {"KPI-003", "K01", false, "there is no threshold", indicatorWith("K01", k.alert, {})},
    {"KPI-003", "K14", false, "an objective falls below its threshold", indicatorWith("K14", k.alert, 95.0)},
    {"KPI-004", "K04", true, "three values fall to below the target", measured("K04", {99.93, 99.92, 99.91})},
    {"KPI-004", "K04", false, "the last two are equal", measured("K04", {99.93, 99.92, 99.92})},
    {"KPI-004", "K04", false, "the first two are equal", measured("K04", {99.92, 99.92, 99.91})},
    {"KPI-004", "K04", false, "there are only two", measured("K04", {99.92, 99.91})},
    {"KPI-004", "K04", false, "the last meets the target", measured("K04", {99.99, 99.98, 99.95})},
    {"KPI-004", "K04", true, "an older value was worse", measured("K04", {10, 99.93, 99.92, 99.91})},
    {"KPI-004", "K02", true, "three values rise and lower is better", nothing},
    {"KPI-004", "K02", false, "three values fall and lower is better", measured("K02", {1.5, 1.4, 1.3})},
    {"KPI-005", "K01", true, "the action is done",
     [](Scratch &s) { s.set(schema().action, "A14", schema().action.status, QStringLiteral("done")); }},
    {"KPI-005", "K01", false, "the action is open", nothing},
    {"KPI-005", "K02", false, "an action is planned", actionOn("K02", "planned")},
    {"KPI-005", "K02", true, "the action was cancelled", actionOn("K02", "cancelled")},
    {"KPI-005", "K14", false, "the indicator is not contractual", nothing},
    {"KPI-005", "K02", false, "the value is the target", indicatorWith("K02", k.target, 1.3)},
    {"KPI-006", "K01", true, "there is no target", indicatorWith("K01", k.target, {})},
    {"KPI-006", "K01", true, "there is no unit", indicatorWith("K01", k.unit, {})},
    {"KPI-006", "K01", true, "there is no owner", indicatorWith("K01", k.owner, {})},
    {"KPI-006", "K01", false, "the target is zero", indicatorWith("K01", k.target, 0.0)},
    {"KPI-006", "K01", false, "there is no penalty", indicatorWith("K01", k.penalty, {})},
};

class IndicatorRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(IndicatorRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(Ages, IndicatorRules, ::testing::ValuesIn(ageCases),
                         [](const auto &each) { return caseName(each.param); });
INSTANTIATE_TEST_SUITE_P(Values, IndicatorRules, ::testing::ValuesIn(valueCases),
                         [](const auto &each) { return caseName(each.param); });

TEST(IndicatorRulesTogether, WriteUnitsAsTheReaderDoes)
{
    Scratch &scratch = Scratch::clean();
    const auto said = [&](Language language) {
        QString all;
        for (const audit::Finding &finding : audit::audit(scratch.plan(), scratch.today, Texts(language)).findings)
            all += audit::familyOf(*finding.rule) == QLatin1String("KPI") ? finding.detail : QString();
        return all;
    };
    EXPECT_TRUE(said(Language::English).contains(QStringLiteral("84.7%")));
    EXPECT_TRUE(said(Language::English).contains(QStringLiteral("4.2/5")));
    EXPECT_TRUE(said(Language::French).contains(QStringLiteral("84,7\u00a0%")));
}

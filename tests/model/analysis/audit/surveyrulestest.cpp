// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const auto &v = schema().surveyItem;

template <typename T> auto itemWith(const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) { s.set(v, code, column, cell); };
}

/// All questions about providers but the first lose their answer, which becomes this one.
auto providersAnswered(const char *answer)
{
    return [=](Scratch &s) {
        for (const char *code : {"V22", "V23", "V24"})
            s.set(v, code, v.answer, QStringLiteral("unknown"));
        s.set(v, "V21", v.answer, QString::fromLatin1(answer));
    };
}

void nothing(Scratch &) {}

const std::vector<RuleCase> cases = {
    {"SRV-001", "plan", false, "the example is as it is", nothing},
    {"SRV-001", "plan", true, "a whole domain is unknown", providersAnswered("unknown")},
    {"SRV-001", "plan", true, "a whole domain is empty", providersAnswered("")},
    {"SRV-001", "plan", false, "one question does not apply", providersAnswered("na")},
    {"SRV-001", "plan", true, "there is no survey", [](Scratch &s) { s.clear(v); }},
    {"SRV-002", "V12", true, "the action is gone", [](Scratch &s) { s.remove(schema().action, "A12"); }},
    {"SRV-002", "V12", false, "the action is there", nothing},
    {"SRV-002", "V18", true, "a good answer turns bad", itemWith("V18", v.answer, QStringLiteral("no"))},
    {"SRV-002", "V18", false, "the answer does not apply", itemWith("V18", v.answer, QStringLiteral("na"))},
    {"SRV-002", "V24", false, "the severity is 2", itemWith("V24", v.severity, 2)},
    {"SRV-002", "V24", false, "the severity is unknown", itemWith("V24", v.severity, {})},
    {"SRV-002", "V24", true, "the severity is 4", itemWith("V24", v.severity, 4)},
    {"SRV-003", "V01", true, "the answer is a day too old", itemWith("V01", v.answeredOn, QDate(2025, 11, 22))},
    {"SRV-003", "V01", false, "the answer is a year old to the day",
     itemWith("V01", v.answeredOn, QDate(2025, 11, 23))},
    {"SRV-003", "V01", false, "the day of the answer is unknown", itemWith("V01", v.answeredOn, {})},
    {"SRV-003", "V01", false, "there is no answer",
     [](Scratch &s) {
         s.set(v, "V01", v.answeredOn, QDate(2024, 1, 1));
         s.set(v, "V01", v.answer, QStringLiteral("unknown"));
     }},
};

class SurveyRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(SurveyRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(, SurveyRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });

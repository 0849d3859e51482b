// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What must be true of every plan and every loss, tried on random ones.

#include "analysis/recovery/weakpoints.h"
#include "model/analysis/recovery/naiveoutage.h"
#include "model/analysis/recovery/randomplan.h"
#include "model/analysis/recovery/smallplan.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace recovery;

namespace {

constexpr unsigned planCount = 60;

QHash<Id, Outcome> byFunction(const Plan &plan, const Loss &loss)
{
    QHash<Id, Outcome> outcomes;
    for (const Row *row : plan.each(schema().function))
        outcomes[row->id] = Outcome{.function = row->id, .levels = {{0, fullLevel}}};
    for (const Outcome &outcome : simulate(plan, loss).functions)
        outcomes[outcome.function] = outcome;
    return outcomes;
}

/// True if the function is at least as high at every moment.
bool isNowhereBelow(const Profile &a, const Profile &b)
{
    return std::all_of(b.begin(), b.end(), [&](const Step &s) { return levelAt(a, s.from) >= s.level; }) &&
           std::all_of(a.begin(), a.end(), [&](const Step &s) { return s.level >= levelAt(b, s.from); });
}

/// No function does better in `worse` than in `better`.
void expectNoBetter(const QHash<Id, Outcome> &worse, const QHash<Id, Outcome> &better, unsigned seed)
{
    for (const Outcome &low : worse) {
        const Outcome &high = better[low.function];
        EXPECT_TRUE(isNowhereBelow(high.levels, low.levels)) << "plan " << seed;
        EXPECT_GE(low.longest, high.longest) << "plan " << seed;
        EXPECT_GE(low.verdict, high.verdict) << "plan " << seed;
    }
}

Loss withMore(Loss loss, const Loss &more)
{
    for (const auto &[into, ids] :
         {std::pair(&loss.resources, more.resources), std::pair(&loss.contacts, more.contacts),
          std::pair(&loss.providers, more.providers)}) {
        for (const Id id : ids) {
            if (!into->contains(id))
                into->append(id);
        }
    }
    return loss;
}

Id scenarioOf(const Plan &plan, std::mt19937 &random)
{
    const RowList &rows = plan.each(schema().scenario);
    return rows[random() % rows.size()]->id;
}

} // namespace

TEST(OutageProperties, LevelsAreThoseOfTheDefinition)
{
    for (unsigned seed = 0; seed < planCount; ++seed) {
        const auto plan = randomPlan(seed);
        std::mt19937 random(seed);
        for (int i = 0; i < 4; ++i) {
            Loss loss = randomLoss(*plan, random, 1 + i);
            if (i % 2)
                loss.scenario = scenarioOf(*plan, random);
            if (i > 1)
                loss.duration = 60 * i;
            const auto expected = naiveLevels(*plan, loss);
            for (const Outcome &outcome : byFunction(*plan, loss))
                EXPECT_EQ(outcome.levels, expected[outcome.function]) << "plan " << seed << ", loss " << i;
        }
    }
}

TEST(OutageProperties, LosingMoreNeverHelpsAsLongAsTheCauseLastsAsLong)
{
    for (unsigned seed = 0; seed < planCount; ++seed) {
        const auto plan = randomPlan(seed);
        std::mt19937 random(seed);
        Loss loss = randomLoss(*plan, random, 2);
        loss.duration = 200;
        if (seed % 3 == 0)
            loss.scenario = scenarioOf(*plan, random);
        const Loss more = withMore(loss, randomLoss(*plan, random, 2));
        expectNoBetter(byFunction(*plan, more), byFunction(*plan, loss), seed);
    }
}

// The first interruption alone may get shorter: a loss that a solution soon mends adds a short one at the beginning.
TEST(OutageProperties, LosingMoreMayPutAShorterInterruptionFirst)
{
    const char *words =
        "resources:[{code:R1}, {code:R2}], functions:[{code:F1, resources:[!R1, !R2]}],"
        "solutions:[{code:B1, status:implemented, rta_min:0, max_duration_min:60, covers_resources:[R1]},"
        "{code:B2, status:implemented, rta_min:10, covers_resources:[R2]}]";
    const auto plan = smallPlan(words);
    const Outcome one = outcomeOf(*plan, simulate(*plan, lossOf(*plan, "R1 @100")), "F1");
    const Outcome both = outcomeOf(*plan, simulate(*plan, lossOf(*plan, "R1 R2 @100")), "F1");
    EXPECT_EQ(one.recovered, 40);
    EXPECT_EQ(both.recovered, 10);
    EXPECT_EQ(both.longest, one.longest);
}

// Until ordinary repair, losing more may help: a solution that has to wait for what it uses is not used up as early.
TEST(OutageProperties, WithoutADurationLosingMoreMayHelp)
{
    const char *words = "resources:[{code:R1, rta_min:1000}, {code:R2, rta_min:100}],"
                        "functions:[{code:F1, resources:[!R1]}], solutions:[{code:B1, status:implemented, rta_min:0,"
                        "max_duration_min:60, covers_resources:[R1], uses:[R2]}]";
    EXPECT_EQ(outageOf(words, "R1"), "F1 unknown 0=100 60=0 1000=100");
    EXPECT_EQ(outageOf(words, "R1 R2"), "F1 unknown 0=0 100=100 160=0 1000=100");
}

TEST(OutageProperties, ALongerCauseNeverShortensAnOutage)
{
    for (unsigned seed = 0; seed < planCount; ++seed) {
        const auto plan = randomPlan(seed);
        std::mt19937 random(seed);
        Loss loss = randomLoss(*plan, random, 2);
        if (seed % 3 == 0)
            loss.scenario = scenarioOf(*plan, random);
        loss.duration = 1 + static_cast<int>(random() % 100);
        const auto shorter = byFunction(*plan, loss);
        loss.duration = *loss.duration + static_cast<int>(random() % 300);
        const auto longer = byFunction(*plan, loss);
        expectNoBetter(longer, shorter, seed);
        for (const Outcome &outcome : shorter)
            EXPECT_GE(longer[outcome.function].recovered, outcome.recovered) << "plan " << seed;
    }
}

TEST(OutageProperties, AnImplementedSolutionMoreNeverWorsensAVerdict)
{
    for (unsigned seed = 0; seed < planCount; ++seed) {
        const auto plan = randomPlan(seed);
        std::mt19937 random(seed);
        Loss loss = randomLoss(*plan, random, 3);
        if (seed % 2)
            loss.scenario = scenarioOf(*plan, random);
        const auto without = byFunction(*plan, loss);
        const Row *pattern = plan->each(schema().solution)[random() % 6];
        Row solution = *pattern;
        solution.id = 0;
        solution.set(schema().solution.code, QStringLiteral("B99"));
        solution.set(schema().solution.status, QStringLiteral("implemented"));
        solution.set(schema().solution.rta, static_cast<int>(random() % 60));
        solution.set(schema().solution.scenarios, {});
        solution.set(schema().solution.capacity, 80);
        plan->edit(QStringLiteral("add"), {{&schema().solution, {}, solution}});
        expectNoBetter(without, byFunction(*plan, loss), seed);
    }
}

// Pairs that touch no function in common are not tried: all of them are, here.
TEST(OutageProperties, PairsLeftOutDoNothingTogether)
{
    for (unsigned seed = 0; seed < 15; ++seed) {
        const auto plan = randomPlan(seed);
        const Model model(*plan);
        const auto missed = [&](std::initializer_list<int> things) {
            Loss loss;
            for (const int each : things) {
                const Thing thing = model.thing(each);
                IdSet *const ids[] = {&loss.resources, &loss.contacts, &loss.providers};
                ids[static_cast<int>(thing.kind)]->append(thing.id);
            }
            QSet<Id> functions;
            for (const Outcome &outcome : simulate(model, loss).functions) {
                if (outcome.verdict >= Verdict::Late)
                    functions.insert(outcome.function);
            }
            return functions;
        };
        std::vector<QSet<Id>> expected;
        for (int a = 0; a < model.thingCount(); ++a) {
            for (int b = a + 1; b < model.thingCount(); ++b) {
                if (const auto together = missed({a, b}) - missed({a}) - missed({b}); !together.isEmpty())
                    expected.push_back(together);
            }
        }
        const auto pairs = weakPairs(model);
        EXPECT_EQ(pairs.size(), expected.size()) << "plan " << seed;
        for (const WeakPoint &pair : pairs) {
            QSet<Id> functions;
            for (const Missed &each : pair.functions)
                functions.insert(each.function);
            EXPECT_NE(std::find(expected.begin(), expected.end(), functions), expected.end()) << "plan " << seed;
        }
    }
}

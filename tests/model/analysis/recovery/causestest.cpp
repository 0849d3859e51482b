// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Why, in words: every kind of cause, and every form of the summary.

#include "analysis/recovery/words.h"
#include "model/analysis/recovery/smallplan.h"

#include <gtest/gtest.h>

using namespace recovery;

namespace {

/// The summary and the causes of F1, a line each; with plain spaces, as they are easier to write here.
std::string why(const char *words, const char *loss)
{
    const auto plan = smallPlan(words);
    const Words say(*plan, Texts());
    const Outcome outcome = outcomeOf(*plan, simulate(*plan, lossOf(*plan, loss)), "F1");
    return (QStringList(say.summary(outcome)) + say.causes(outcome))
        .join(u'\n')
        .replace(QChar::Nbsp, u' ')
        .toStdString();
}

struct CauseCase {
    const char *name;
    const char *plan;
    const char *loss;
    const char *expected;
};

void PrintTo(const CauseCase &each, std::ostream *out)
{
    *out << each.plan << "\nlosing " << each.loss;
}

const CauseCase cases[] = {
    {"ThingAwayAndSolution",
     "resources:[{code:R1, name:Switchboard}], functions:[{code:F1, mbco_pct:50, resources:[!R1]}],"
     "solutions:[{code:B1, name:Insourcing, status:implemented, rta_min:60, capacity_pct:60, covers_resources:[R1]}]",
     "R1 @2880",
     "F1 stops at once; it is back at 60% after 1 h.\n"
     "R1 · Switchboard is away for 2 d.\n"
     "B1 · Insourcing takes over after 1 h, at 60%."},
    {"ThingAwayWithItsSiteAndBack",
     "resources:[{code:R1, name:Office, category:premises}, {code:R2, name:Server, located_in:R1}],"
     "functions:[{code:F1, resources:[!R2]}]",
     "R1 @60",
     "F1 stops at once; it is back at 100% after 1 h.\n"
     "R2 · Server is away for 1 h because R1 · Office is lost.\n"
     "R2 · Server is back after 1 h.\n"
     "No solution in place replaces R2 · Server before it is back."},
    {"SolutionTooSmall",
     "resources:[{code:R1, name:Server}], functions:[{code:F1, mbco_pct:50, resources:[!R1]}],"
     "solutions:[{code:B1, name:Laptop, status:implemented, rta_min:0, capacity_pct:40, covers_resources:[R1]}]",
     "R1 @60",
     "F1 falls to 40% at once, below its minimum; it is back at 100% after 1 h.\n"
     "R1 · Server is away for 1 h; B1 · Laptop replaces it, but only at 40%.\n"
     "R1 · Server is back after 1 h."},
    {"SolutionTooSmallAndNotForLong",
     "resources:[{code:R1, name:Server}], functions:[{code:F1, mbco_pct:50, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:5, max_duration_min:10, capacity_pct:40, covers_functions:[F1],"
     "covers_resources:[R1]}]",
     "R1 @60",
     "F1 stops at once; it is back at 100% after 1 h.\n"
     "R1 · Server is away for 1 h.\n"
     "R1 · Server is back after 1 h.\n"
     "B1 replaces R1 · Server from 5 min on, but only at 40%: too little for the minimum level."},
    {"SolutionWithoutEffect",
     "resources:[{code:R1, name:Server}], functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:0, capacity_pct:0, covers_resources:[R1]},"
     "{code:B2, status:implemented, rta_min:0, max_duration_min:0, covers_resources:[R1]},"
     "{code:B3, status:implemented, rta_min:60, covers_resources:[R1]}]",
     "R1 @60",
     "F1 stops at once; it is back at 100% after 1 h.\n"
     "R1 · Server is away for 1 h.\n"
     "R1 · Server is back after 1 h.\n"
     "No solution in place replaces R1 · Server before it is back."},
    {"PeopleLeft",
     "resources:[{code:R1, name:Agents, category:people}], functions:[{code:F1, mbco_pct:60, resources:[!R1]}],"
     "scenarios:[{code:S1, resources:[R1], reference_duration_min:60, people_left_pct:60}]",
     "S1",
     "F1 goes on without interruption, at 60% or more.\n"
     "Only 60% of R1 · Agents is left for 1 h."},
    {"NobodyForATask",
     "contacts:[{code:P1}], functions:[{code:F1, tasks:[{code:T1, name:Pay, degraded_mode:maintain, assignee:P1}]}]",
     "P1 @60",
     "F1 stops at once; it is back at 100% after 1 h.\n"
     "Neither assignee nor deputy is left for the task T1 · Pay for 1 h.\n"
     "Somebody is back for the task T1 · Pay after 1 h."},
    {"DependencyAndWhatIsBehindIt",
     "resources:[{code:R1, name:Directory}], functions:[{code:F1, depends_on:[>F2]},"
     "{code:F2, name:Portal, depends_on:[>F3]}, {code:F3, name:IT, resources:[!R1]}]",
     "R1 @60",
     "F1 stops at once; it is back at 100% after 1 h.\n"
     "It depends on F2 · Portal, which is below its minimum level for lack of R1 · Directory.\n"
     "F2 · Portal is back at its minimum level after 1 h."},
    {"WholeFunctionCarried",
     "resources:[{code:R1, name:Office}], functions:[{code:F1, mbco_pct:50, resources:[!R1]}],"
     "solutions:[{code:B1, name:Partner, status:implemented, rta_min:30, capacity_pct:50, covers_functions:[F1]}]",
     "R1 @60",
     "F1 stops at once; it is back at 50% after 30 min.\n"
     "R1 · Office is away for 1 h.\n"
     "B1 · Partner carries the whole function after 30 min, at 50%."},
    {"EnduranceAtItsEnd",
     "resources:[{code:R1, name:Power}], functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, name:Battery, status:implemented, rta_min:0, max_duration_min:40, covers_resources:[R1]}]",
     "R1 @60",
     "F1 stops after 40 min; it is back at 100% after 1 h.\n"
     "R1 · Power is away for 1 h.\n"
     "B1 · Battery reaches the end of its endurance after 40 min.\n"
     "R1 · Power is back after 1 h."},
    {"LongestInterruptionComesLater",
     "resources:[{code:R1, name:Power}], functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, name:Generator, status:implemented, rta_min:5, max_duration_min:40,"
     "covers_resources:[R1]}]",
     "R1 @60",
     "F1 stops at once; it is back at 100% after 5 min. In all 2 interruptions; the longest lasts 15 min.\n"
     "R1 · Power is away for 1 h.\n"
     "B1 · Generator takes over after 5 min, at 100%.\n"
     "The longest interruption starts after 45 min.\n"
     "B1 · Generator reaches the end of its endurance after 45 min.\n"
     "R1 · Power is back after 1 h."},
};

class SmallCauses : public testing::TestWithParam<CauseCase>
{};

TEST_P(SmallCauses, AreSaidInSentences)
{
    EXPECT_EQ(why(GetParam().plan, GetParam().loss), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Outage, SmallCauses, testing::ValuesIn(cases),
                         [](const auto &tried) { return std::string(tried.param.name); });

} // namespace

TEST(OutageWords, SayMarginsAndImpacts)
{
    const auto plan = smallPlan("resources:[{code:R1}], horizons:[{code:H1, minutes:30}],"
                                "impact_categories:[{code:CA, name:Money}, {code:CB, name:Image}],"
                                "functions:[{code:F1, rto_min:60, mtpd_min:30, resources:[!R1], impacts:{CA:[2]}},"
                                "{code:F2, resources:[!R1]}]");
    const Outage outage = simulate(*plan, lossOf(*plan, "R1 @45"));
    const Words say(*plan, Texts());
    const Outcome outcome = outcomeOf(*plan, outage, "F1");
    EXPECT_EQ(say.margins(outcome).join(u' '),
              QStringLiteral("RTO 1\u00A0h: 15\u00A0min to spare. MTPD 30\u00A0min: exceeded by 15\u00A0min."));
    EXPECT_EQ(say.impacts(outcome), QStringLiteral("CA · Money 2, CB · Image not assessed"));
    EXPECT_EQ(say.margins(outcomeOf(*plan, outage, "F2")).join(u' '),
              QStringLiteral("The plan gives no RTO to compare with."));
}

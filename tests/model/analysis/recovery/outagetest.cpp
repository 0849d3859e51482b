// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Small plans worked by hand: one or more for each sentence of recovery.md.

#include "model/analysis/recovery/smallplan.h"

#include <gtest/gtest.h>

namespace {

struct OutageCase {
    const char *name;
    const char *plan;
    const char *loss;
    const char *expected;
};

void PrintTo(const OutageCase &each, std::ostream *out)
{
    *out << each.plan << "\nlosing " << each.loss;
}

// ---- when a lost thing is away

const OutageCase absenceCases[] = {
    {"NothingLostAffectsNothing", "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}]", "", ""},
    {"WithADurationTheOwnRepairTimeDoesNotShortenTheAbsence",
     "resources:[{code:R1, rta_min:10}], functions:[{code:F1, resources:[!R1]}]", "R1 @60", "F1 unknown 0=0 60=100"},
    {"WithADurationTheOwnRepairTimeDoesNotLengthenTheAbsence",
     "resources:[{code:R1, rta_min:500}], functions:[{code:F1, resources:[!R1]}]", "R1 @60", "F1 unknown 0=0 60=100"},
    {"WithoutADurationAResourceIsAwayUntilItsRepair",
     "resources:[{code:R1, rta_min:90}], functions:[{code:F1, resources:[!R1]}]", "R1", "F1 unknown 0=0 90=100"},
    {"AnUnknownRepairTakesThirtyDays", "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}]", "R1",
     "F1 unknown 0=0 43200=100"},
    {"ARepairInNoTimeIsNoOutage", "resources:[{code:R1, rta_min:0}], functions:[{code:F1, resources:[!R1]}]", "R1", ""},
    {"ACauseThatLastsNoTimeIsNoOutage", "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}]", "R1 @0", ""},
    {"WithoutADurationAContactIsAwayForThirtyDays",
     "contacts:[{code:P1}], functions:[{code:F1, tasks:[{code:T1, degraded_mode:maintain, assignee:P1}]}]", "P1",
     "F1 unknown 0=0 43200=100"},
    {"WithADurationAContactIsAwayForThatLong",
     "contacts:[{code:P1}], functions:[{code:F1, tasks:[{code:T1, degraded_mode:maintain, assignee:P1}]}]", "P1 @30",
     "F1 unknown 0=0 30=100"},
    {"WhatStandsInAnAwayResourceIsAwayAsLong",
     "resources:[{code:R1, category:premises, rta_min:70}, {code:R2, rta_min:5, located_in:R1}],"
     "functions:[{code:F1, resources:[!R2]}]",
     "R1", "F1 unknown 0=0 70=100"},
    {"AtAnyDepth",
     "resources:[{code:R1, category:premises, rta_min:70}, {code:R2, category:premises, located_in:R1},"
     "{code:R3, category:premises, located_in:R2}, {code:R4, located_in:R3}],"
     "functions:[{code:F1, resources:[!R4]}]",
     "R1", "F1 unknown 0=0 70=100"},
    {"TheSiteStandsWhenWhatIsInItIsLost",
     "resources:[{code:R1, category:premises}, {code:R2, rta_min:5, located_in:R1}],"
     "functions:[{code:F1, resources:[!R1]}]",
     "R2", ""},
    {"TheLongestOfSeveralReasonsHolds",
     "resources:[{code:R1, category:premises, rta_min:70}, {code:R2, rta_min:500, located_in:R1}],"
     "functions:[{code:F1, resources:[!R2]}, {code:F2, resources:[!R1]}]",
     "R1 R2", "F1 unknown 0=0 500=100; F2 unknown 0=0 70=100"},
    {"ALostProviderTakesItsResourcesAlongForThirtyDays",
     "providers:[{code:V1}], contracts:[{code:CT1, provider:V1, status:terminated}],"
     "resources:[{code:R1, rta_min:5, contract:CT1}], functions:[{code:F1, resources:[!R1]}]",
     "V1", "F1 unknown 0=0 43200=100"},
    {"ALostProviderTakesItsResourcesAlongForTheDuration",
     "providers:[{code:V1}], contracts:[{code:CT1, provider:V1, committed_rto_min:15}],"
     "resources:[{code:R1, rta_min:5, contract:CT1}], functions:[{code:F1, resources:[!R1]}]",
     "V1 @120", "F1 unknown 0=0 120=100"},
    {"WhatStandsOnAProvidersSiteGoesWithTheProvider",
     "providers:[{code:V1}], contracts:[{code:CT1, provider:V1}],"
     "resources:[{code:R1, category:premises, contract:CT1}, {code:R2, located_in:R1}],"
     "functions:[{code:F1, resources:[!R2]}]",
     "V1 @120", "F1 unknown 0=0 120=100"},
    {"ALostProviderTakesItsSolutionsAlong",
     "providers:[{code:V1}], contracts:[{code:CT1, provider:V1}], resources:[{code:R1}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R1], contract:CT1}],"
     "functions:[{code:F1, resources:[!R1]}]",
     "R1 V1 @120", "F1 unknown 0=0 120=100"},
    {"TheContactsOfALostProviderAreNotLost",
     "providers:[{code:V1}], contacts:[{code:P1, provider:V1}],"
     "functions:[{code:F1, tasks:[{code:T1, degraded_mode:maintain, assignee:P1}]}]",
     "V1", ""},
    {"ACodeOfSeveralTablesLosesThemAll",
     "resources:[{code:X1, rta_min:10}], contacts:[{code:X1}], providers:[{code:X1}],"
     "contracts:[{code:CT1, provider:X1}],"
     "functions:[{code:F1, resources:[!X1]},"
     "{code:F2, tasks:[{code:T1, degraded_mode:maintain, assignee:X1}]}]",
     "X1", "F1 unknown 0=0 10=100; F2 unknown 0=0 43200=100"},
};

// ---- scenarios

const OutageCase scenarioCases[] = {
    {"AScenarioLosesItsResourcesForItsDuration",
     "resources:[{code:R1, rta_min:5}], functions:[{code:F1, resources:[!R1]}, {code:F2}],"
     "scenarios:[{code:S1, resources:[R1], functions:[F2], reference_duration_min:77}]",
     "S1", "F1 unknown 0=0 77=100"},
    {"AScenarioWithoutDurationLastsUntilTheRepair",
     "resources:[{code:R1, rta_min:5}], functions:[{code:F1, resources:[!R1]}],"
     "scenarios:[{code:S1, resources:[R1]}]",
     "S1", "F1 unknown 0=0 5=100"},
    {"AGivenDurationReplacesThatOfTheScenario",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}],"
     "scenarios:[{code:S1, resources:[R1], reference_duration_min:77}]",
     "S1 @8", "F1 unknown 0=0 8=100"},
    {"WhatIsLostByHandAddsUp",
     "resources:[{code:R1}, {code:R2, rta_min:3}],"
     "functions:[{code:F1, resources:[!R1]}, {code:F2, resources:[!R2]}],"
     "scenarios:[{code:S1, resources:[R1], reference_duration_min:77}]",
     "S1 R2", "F1 unknown 0=0 77=100; F2 unknown 0=0 77=100"},
    {"AScenarioLeavesAShareOfThePeople",
     "resources:[{code:R1, category:people}], functions:[{code:F1, mbco_pct:60, resources:[!R1]}],"
     "scenarios:[{code:S1, resources:[R1], reference_duration_min:77, people_left_pct:60}]",
     "S1", "F1 held 0=60 77=100"},
    {"AnEmptyShareLeavesNobody",
     "resources:[{code:R1, category:people}], functions:[{code:F1, mbco_pct:60, resources:[!R1]}],"
     "scenarios:[{code:S1, resources:[R1], reference_duration_min:77}]",
     "S1", "F1 unknown 0=0 77=100"},
    {"AShareIsOfPeopleOnly",
     "resources:[{code:R1, category:it}, {code:R2}], functions:[{code:F1, mbco_pct:60, resources:[!R1, !R2]}],"
     "scenarios:[{code:S1, resources:[R1, R2], reference_duration_min:77, people_left_pct:60}]",
     "S1", "F1 unknown 0=0 77=100"},
    {"PeopleWhomTheScenarioDoesNotListAreGone",
     "resources:[{code:R1, category:people}], functions:[{code:F1, mbco_pct:60, resources:[!R1]}],"
     "scenarios:[{code:S1, reference_duration_min:77, people_left_pct:60}]",
     "S1 R1", "F1 unknown 0=0 77=100"},
};

// ---- when a solution helps

const OutageCase solutionCases[] = {
    {"ASolutionStandsInFromItsTimeAtItsCapacity",
     "resources:[{code:R1}], functions:[{code:F1, mbco_pct:50, rto_min:10, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:60, covers_resources:[R1]}]",
     "R1 @100", "F1 held 0=0 10=60 100=100"},
    {"AnEmptyCapacityIsAllOfIt",
     "resources:[{code:R1}], functions:[{code:F1, rto_min:10, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R1]}]",
     "R1 @100", "F1 held 0=0 10=100"},
    {"ASolutionThatIsReadyAtOnceKeepsTheFunctionUp",
     "resources:[{code:R1}], functions:[{code:F1, rto_min:10, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:0, covers_resources:[R1]}]",
     "R1 @100", ""},
    {"OnlyAnImplementedSolutionCounts",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, status:selected, rta_min:10, covers_resources:[R1]},"
     "{code:B2, rta_min:10, covers_resources:[R1]}]",
     "R1 @100", "F1 unknown 0=0 100=100"},
    {"AnUnknownTimePromisesNothing",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, covers_resources:[R1]}]",
     "R1 @100", "F1 unknown 0=0 100=100"},
    {"AScenarioCountsOnItsOwnSolutionsAndThoseForAll",
     "resources:[{code:R1}, {code:R2}, {code:R3}],"
     "functions:[{code:F1, resources:[!R1]}, {code:F2, resources:[!R2]}, {code:F3, resources:[!R3]}],"
     "scenarios:[{code:S1, resources:[R1, R2, R3], reference_duration_min:100}, {code:S2}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R1], scenarios:[S1, S2]},"
     "{code:B2, status:implemented, rta_min:20, covers_resources:[R2]},"
     "{code:B3, status:implemented, rta_min:30, covers_resources:[R3], scenarios:[S2]}]",
     "S1", "F1 unknown 0=0 10=100; F2 unknown 0=0 20=100; F3 unknown 0=0 100=100"},
    {"ByHandSolutionsOfEveryScenarioCount",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}], scenarios:[{code:S2}],"
     "solutions:[{code:B1, status:implemented, rta_min:30, covers_resources:[R1], scenarios:[S2]}]",
     "R1 @100", "F1 unknown 0=0 30=100"},
    {"ItCoversForTheFunctionsThatItNames",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}, {code:F2, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R1], covers_functions:[F1]}]",
     "R1 @100", "F1 unknown 0=0 10=100; F2 unknown 0=0 100=100"},
    {"ItCoversOnlyTheResourcesThatItNames",
     "resources:[{code:R1}, {code:R2}], functions:[{code:F1, resources:[!R1, !R2]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R1], covers_functions:[F1]}]",
     "R1 R2 @100", "F1 unknown 0=0 100=100"},
    {"WithoutResourcesItCoversItsFunctionsAsAWholeWhateverTheCause",
     "resources:[{code:R1}], contacts:[{code:P1}],"
     "functions:[{code:F1, resources:[!R1], depends_on:[>F2],"
     "tasks:[{code:T1, degraded_mode:maintain, assignee:P1}]}, {code:F2, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:70, covers_functions:[F1]}]",
     "R1 P1 @100", "F1 unknown 0=0 10=70 100=100; F2 unknown 0=0 100=100"},
    {"WithoutAnythingCoveredItCoversNothing",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10}]",
     "R1 @100", "F1 unknown 0=0 100=100"},
    {"ItEndsWithItsEndurance",
     "resources:[{code:R1}], functions:[{code:F1, rto_min:60, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, max_duration_min:20, covers_resources:[R1]}]",
     "R1 @100", "F1 late 0=0 10=100 30=0 100=100"},
    {"AnEnduranceOfNothingIsNoHelp",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, max_duration_min:0, covers_resources:[R1]}]",
     "R1 @100", "F1 unknown 0=0 100=100"},
    {"ItWaitsForWhatItUsesAndLastsFromThen",
     "resources:[{code:R1, rta_min:500}, {code:R2, rta_min:40}, {code:R3, rta_min:50}],"
     "functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, max_duration_min:20, covers_resources:[R1],"
     "uses:[R2, R3]}]",
     "R1 R2 R3", "F1 unknown 0=0 50=100 70=0 500=100"},
    {"ItWaitsForWhatIsTakenAlong",
     "resources:[{code:R1, category:premises}, {code:R2, located_in:R1}, {code:R3}],"
     "functions:[{code:F1, resources:[!R3]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R3], uses:[R2]}]",
     "R1 R3 @100", "F1 unknown 0=0 100=100"},
    {"ASolutionThatUsesWhatItCoversHelpsNobody",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R1], uses:[R1]}]",
     "R1 @100", "F1 unknown 0=0 100=100"},
    {"ReducedPeopleCountAsPresentForASolution",
     "resources:[{code:R1, category:people}], functions:[{code:F1, resources:[!R1]}],"
     "scenarios:[{code:S1, resources:[R1], reference_duration_min:100, people_left_pct:30}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, covers_resources:[R1], uses:[R1]}]",
     "S1", "F1 unknown 0=30 10=100"},
    {"TheBestOneCountsAndTheyDoNotAddUp",
     "resources:[{code:R1}], functions:[{code:F1, mbco_pct:10, rto_min:10, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:40, covers_resources:[R1]},"
     "{code:B2, status:implemented, rta_min:20, max_duration_min:10, capacity_pct:50, covers_resources:[R1]}]",
     "R1 @100", "F1 held 0=0 10=40 20=50 30=40 100=100"},
    {"TheShareOfPeopleLeftIsNotAddedEither",
     "resources:[{code:R1, category:people}], functions:[{code:F1, mbco_pct:10, resources:[!R1]}],"
     "scenarios:[{code:S1, resources:[R1], reference_duration_min:100, people_left_pct:30}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:20, covers_resources:[R1]},"
     "{code:B2, status:implemented, rta_min:20, capacity_pct:45, covers_resources:[R1]}]",
     "S1", "F1 held 0=30 20=45 100=100"},
};

// ---- levels

const OutageCase levelCases[] = {
    {"AFunctionWithoutNeedsIsNeverAffected", "resources:[{code:R1}], functions:[{code:F1}]", "R1", ""},
    {"UsefulNeedsNeverLimit", "resources:[{code:R1}], functions:[{code:F1, resources:[?R1]}]", "R1", ""},
    {"NeitherDoNeedsOfWhichNothingIsSaid",
     "resources:[{code:R1}], functions:[{code:F1, resources:[{resource:R1, qty_min:3}]}]", "R1", ""},
    {"QuantitiesAndDelaysPlayNoPart",
     "resources:[{code:R1, quantity:50}],"
     "functions:[{code:F1, resources:[{resource:R1, need:essential, qty_min:1, needed_within_min:90}]}]",
     "R1 @60", "F1 unknown 0=0 60=100"},
    {"TheLowestNeedCounts",
     "resources:[{code:R1}, {code:R2}], functions:[{code:F1, mbco_pct:30, rto_min:20, resources:[!R1, !R2]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:80, covers_resources:[R1]},"
     "{code:B2, status:implemented, rta_min:20, capacity_pct:40, covers_resources:[R2]}]",
     "R1 R2 @100", "F1 held 0=0 20=40 100=100"},
    {"ATaskToMaintainStopsWithAssigneeAndDeputies",
     "contacts:[{code:P1}, {code:P2}, {code:P3}], functions:[{code:F1, tasks:[{code:T1, degraded_mode:maintain,"
     "assignee:P1, deputies:[{contact:P2, rank:1}, {contact:P3, rank:2}]}]}]",
     "P1 P2 P3 @60", "F1 unknown 0=0 60=100"},
    {"OneDeputyIsEnough",
     "contacts:[{code:P1}, {code:P2}, {code:P3}], functions:[{code:F1, tasks:[{code:T1, degraded_mode:maintain,"
     "assignee:P1, deputies:[{contact:P2, rank:1}, {contact:P3, rank:2}]}]}]",
     "P1 P2 @60", ""},
    {"AnAssigneeIsEnough",
     "contacts:[{code:P1}, {code:P2}], functions:[{code:F1, tasks:[{code:T1, degraded_mode:maintain,"
     "assignee:P1, deputies:[{contact:P2, rank:1}]}]}]",
     "P2 @60", ""},
    {"OnlyTasksToMaintainThatNameAnAssigneeCount",
     "contacts:[{code:P1}], functions:[{code:F1, tasks:[{code:T1, degraded_mode:reduce, assignee:P1},"
     "{code:T2, degraded_mode:suspend, assignee:P1}, {code:T3, assignee:P1},"
     "{code:T4, degraded_mode:maintain, deputies:[{contact:P1, rank:1}]}]}]",
     "P1", ""},
    {"TheOwnerOfAFunctionIsNoTask", "contacts:[{code:P1}], functions:[{code:F1, owner:P1}]", "P1", ""},
    {"AnEssentialDependencyBelowItsMinimumStops",
     "resources:[{code:R1}], functions:[{code:F1, depends_on:[>F2]}, {code:F2, resources:[!R1]}]", "R1 @60",
     "F1 unknown 0=0 60=100; F2 unknown 0=0 60=100"},
    {"AtItsMinimumItDoesNot",
     "resources:[{code:R1}], functions:[{code:F1, depends_on:[>F2]}, {code:F2, mbco_pct:50, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:50, covers_resources:[R1]}]",
     "R1 @60", "F1 unknown 0=0 10=100; F2 unknown 0=0 10=50 60=100"},
    {"AnEmptyMinimumIsAHundredPercent",
     "resources:[{code:R1}], functions:[{code:F1, depends_on:[>F2]}, {code:F2, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:99, covers_resources:[R1]}]",
     "R1 @60", "F1 unknown 0=0 60=100; F2 unknown 0=0 10=99 60=100"},
    {"AMinimumOfZeroIsNeverMissed",
     "resources:[{code:R1}], functions:[{code:F1, depends_on:[>F2]}, {code:F2, mbco_pct:0, resources:[!R1]}]", "R1 @60",
     "F2 held 0=0 60=100"},
    {"AUsefulDependencyNeverStops",
     "resources:[{code:R1}], functions:[{code:F1, depends_on:[{function:F2, need:useful}, {function:F3}]},"
     "{code:F2, resources:[!R1]}, {code:F3, resources:[!R1]}]",
     "R1 @60", "F2 unknown 0=0 60=100; F3 unknown 0=0 60=100"},
    {"DependenciesReachAsFarAsTheyGo",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}, {code:F2, depends_on:[>F1]},"
     "{code:F3, depends_on:[>F2]}, {code:F4, depends_on:[>F3]}]",
     "R1 @60", "F1 unknown 0=0 60=100; F2 unknown 0=0 60=100; F3 unknown 0=0 60=100; F4 unknown 0=0 60=100"},
    {"AWholeFunctionSolutionLiftsWhatDependencyStopped",
     "resources:[{code:R1}], functions:[{code:F1, resources:[!R1]}, {code:F2, mbco_pct:50, depends_on:[>F1]},"
     "{code:F3, depends_on:[>F2]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:50, covers_functions:[F2]}]",
     "R1 @60", "F1 unknown 0=0 60=100; F2 unknown 0=0 10=50 60=100; F3 unknown 0=0 10=100"},
    {"ACircleThatNothingTouchesStandsAtAHundred",
     "resources:[{code:R1}], functions:[{code:F1, depends_on:[>F2]}, {code:F2, depends_on:[>F1]}]", "R1", ""},
    {"ACircleFallsTogetherAndComesBackTogether",
     "resources:[{code:R1}], functions:[{code:F1, depends_on:[>F2], resources:[!R1]}, {code:F2, depends_on:[>F1]}]",
     "R1 @60", "F1 unknown 0=0 60=100; F2 unknown 0=0 60=100"},
    {"AFunctionInACircleThatIsBelowItsMinimumPullsItselfDown",
     "resources:[{code:R1}],"
     "functions:[{code:F1, mbco_pct:50, depends_on:[>F2], resources:[!R1]}, {code:F2, depends_on:[>F1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:0, capacity_pct:40, covers_resources:[R1]}]",
     "R1 @60", "F1 unknown 0=0 60=100; F2 unknown 0=0 60=100"},
    {"AFunctionMayEvenDependOnItself",
     "resources:[{code:R1}], functions:[{code:F1, mbco_pct:50, depends_on:[>F1], resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:40, covers_resources:[R1]},"
     "{code:B2, status:implemented, rta_min:20, capacity_pct:50, covers_resources:[R1]}]",
     "R1 @60", "F1 unknown 0=0 20=50 60=100"},
    {"ADependencyStopsOnlyWhileItIsDown",
     "resources:[{code:R1}], functions:[{code:F1, depends_on:[>F2]}, {code:F2, rto_min:5, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, max_duration_min:10, covers_resources:[R1]}]",
     "R1 @60", "F1 unknown 0=0 10=100 20=0 60=100; F2 late 0=0 10=100 20=0 60=100"},
};

// ---- verdicts

const OutageCase verdictCases[] = {
    {"HeldWhenNeverInterruptedWhateverTheObjectives",
     "resources:[{code:R1}], functions:[{code:F1, mbco_pct:0, rto_min:0, mtpd_min:0, resources:[!R1]}]", "R1 @60",
     "F1 held 0=0 60=100"},
    {"HeldWhenTheInterruptionIsAsLongAsTheRto",
     "resources:[{code:R1}], functions:[{code:F1, rto_min:60, mtpd_min:60, resources:[!R1]}]", "R1 @60",
     "F1 held 0=0 60=100"},
    {"LateWhenItIsLonger", "resources:[{code:R1}], functions:[{code:F1, rto_min:59, mtpd_min:60, resources:[!R1]}]",
     "R1 @60", "F1 late 0=0 60=100"},
    {"LateAlsoWithoutMtpd", "resources:[{code:R1}], functions:[{code:F1, rto_min:59, resources:[!R1]}]", "R1 @60",
     "F1 late 0=0 60=100"},
    {"FailedBeyondTheMtpd", "resources:[{code:R1}], functions:[{code:F1, rto_min:10, mtpd_min:59, resources:[!R1]}]",
     "R1 @60", "F1 failed 0=0 60=100"},
    {"FailedIsLookedAtFirst",
     "resources:[{code:R1}], functions:[{code:F1, mtpd_min:59, resources:[!R1]},"
     "{code:F2, rto_min:90, mtpd_min:59, resources:[!R1]}]",
     "R1 @60", "F1 failed 0=0 60=100; F2 failed 0=0 60=100"},
    {"UnknownWithoutRto", "resources:[{code:R1}], functions:[{code:F1, mtpd_min:60, resources:[!R1]}]", "R1 @60",
     "F1 unknown 0=0 60=100"},
    {"AnRtoOfZeroToleratesNothing", "resources:[{code:R1}], functions:[{code:F1, rto_min:0, resources:[!R1]}]", "R1 @1",
     "F1 late 0=0 1=100"},
    {"EachInterruptionCountsByItself",
     "resources:[{code:R1}], functions:[{code:F1, rto_min:50, resources:[!R1]}],"
     "solutions:[{code:B1, status:implemented, rta_min:50, max_duration_min:10, covers_resources:[R1]}]",
     "R1 @110", "F1 held 0=0 50=100 60=0 110=100"},
};

class SmallOutage : public testing::TestWithParam<OutageCase>
{};

TEST_P(SmallOutage, DoesWhatWasWorkedOutByHand)
{
    EXPECT_EQ(outageOf(GetParam().plan, GetParam().loss), GetParam().expected);
}

const auto nameOf = [](const auto &tried) { return std::string(tried.param.name); };
INSTANTIATE_TEST_SUITE_P(Absence, SmallOutage, testing::ValuesIn(absenceCases), nameOf);
INSTANTIATE_TEST_SUITE_P(Scenario, SmallOutage, testing::ValuesIn(scenarioCases), nameOf);
INSTANTIATE_TEST_SUITE_P(Solution, SmallOutage, testing::ValuesIn(solutionCases), nameOf);
INSTANTIATE_TEST_SUITE_P(Level, SmallOutage, testing::ValuesIn(levelCases), nameOf);
INSTANTIATE_TEST_SUITE_P(Verdict, SmallOutage, testing::ValuesIn(verdictCases), nameOf);

} // namespace

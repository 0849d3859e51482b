// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/recovery/smallplan.h"

#include <gtest/gtest.h>

using namespace recovery;

namespace {

/// "60 R1 3/2" and so on: at 60 minutes 3 of R1 are needed, 2 are there.
std::string capacityOf(const char *words, const char *loss)
{
    const auto plan = smallPlan(words);
    QStringList rows;
    for (const Capacity &row : simulate(*plan, lossOf(*plan, loss)).capacity) {
        const QString code = plan->code(schema().resource, *plan->find(schema().resource, row.resource));
        rows.append(QStringLiteral("%1 %2 %3/%4%5")
                        .arg(QString::number(row.minutes), code, QString::number(row.needed),
                             QString::number(row.present), row.isShort() ? QStringLiteral(" short") : QString()));
    }
    return rows.join(QStringLiteral("; ")).toStdString();
}

struct CapacityCase {
    const char *name;
    const char *plan;
    const char *loss;
    const char *expected;
};

void PrintTo(const CapacityCase &each, std::ostream *out)
{
    *out << each.plan << "\nlosing " << each.loss;
}

const CapacityCase cases[] = {
    {"FunctionsBelowAHundredPercentAskForWhatTheyNeedAtHorizons",
     "horizons:[{code:H1, minutes:0}, {code:H2, minutes:60}, {code:H3, minutes:100}],"
     "resources:[{code:R1}, {code:R2, category:people, quantity:5}],"
     "functions:[{code:F1, resources:[!R1, {resource:R2, need:essential, qty_min:3}]}]",
     "R1 @100", "0 R2 3/5; 60 R2 3/5"},
    {"UsefulNeedsAreCountedToo",
     "horizons:[{code:H1, minutes:60}], resources:[{code:R1}, {code:R2, category:premises, quantity:1}],"
     "functions:[{code:F1, resources:[!R1, {resource:R2, need:useful, qty_min:3}]}]",
     "R1 @100", "60 R2 3/1 short"},
    {"OnlyPeoplePremisesAndEquipmentAreCounted",
     "horizons:[{code:H1, minutes:60}], resources:[{code:R1, category:it}, {code:R2, category:telecom},"
     "{code:R3}, {code:R4, category:people}, {code:R5, category:premises}, {code:R6, category:equipment}],"
     "functions:[{code:F1, resources:[!R1, !R2, !R3, !R4, !R5, !R6]}]",
     "R1 @100", "60 R4 1/0 short; 60 R5 1/0 short; 60 R6 1/0 short"},
    {"SeveralFunctionsAddUp",
     "horizons:[{code:H1, minutes:60}], resources:[{code:R1}, {code:R2, category:equipment, quantity:5}],"
     "functions:[{code:F1, resources:[!R1, {resource:R2, need:essential, qty_min:3}]},"
     "{code:F2, resources:[!R1, {resource:R2, need:essential, qty_min:3}]},"
     "{code:F3, resources:[{resource:R2, need:essential, qty_min:50}]}]",
     "R1 @100", "60 R2 6/5 short"},
    {"NothingNeededIsNoRow",
     "horizons:[{code:H1, minutes:60}], resources:[{code:R1}, {code:R2, category:people}, {code:R3, category:people}],"
     "functions:[{code:F1, resources:[!R1, {resource:R2, need:essential, qty_min:0}, {resource:R3, "
     "need:essential}]}]",
     "R1 @100", ""},
    {"WhatIsAwayIsNotPresent",
     "horizons:[{code:H1, minutes:60}], resources:[{code:R1, category:premises, quantity:9}],"
     "functions:[{code:F1, resources:[!R1]}]",
     "R1 @100", "60 R1 1/0 short"},
    {"OfReducedPeopleTheirShareIsPresentRoundedDown",
     "horizons:[{code:H1, minutes:60}, {code:H2, minutes:99}], resources:[{code:R1, category:people, quantity:7}],"
     "functions:[{code:F1, resources:[{resource:R1, need:essential, qty_min:3}]}],"
     "scenarios:[{code:S1, resources:[R1], reference_duration_min:99, people_left_pct:50}]",
     "S1", "60 R1 3/3"},
    {"AFunctionCarriedByASolutionChargesWhatTheSolutionUsesOfTheSameSort",
     "horizons:[{code:H1, minutes:5}, {code:H2, minutes:60}],"
     "resources:[{code:R1, category:premises, quantity:9}, {code:R2, category:equipment, quantity:4},"
     "{code:R3, category:premises, quantity:1}, {code:R4, category:premises, quantity:1}],"
     "functions:[{code:F1, resources:[{resource:R1, need:essential, qty_min:2}]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:50, covers_resources:[R1],"
     "uses:[R4, R3, R2]}]",
     "R1 @100", "5 R1 2/0 short; 60 R3 2/1 short"},
    {"TwoFunctionsSavedByTheSamePlaceShow",
     "horizons:[{code:H1, minutes:60}], resources:[{code:R1, category:premises, quantity:9},"
     "{code:R3, category:premises, quantity:3}],"
     "functions:[{code:F1, resources:[{resource:R1, need:essential, qty_min:2}]},"
     "{code:F2, resources:[{resource:R1, need:essential, qty_min:2}]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:50, covers_resources:[R1], uses:[R3]}]",
     "R1 @100", "60 R3 4/3 short"},
    {"ASolutionThatUsesNothingOfTheSortIsNotCharged",
     "horizons:[{code:H1, minutes:60}], resources:[{code:R1, category:premises, quantity:9},"
     "{code:R3, category:people, quantity:3}],"
     "functions:[{code:F1, resources:[{resource:R1, need:essential, qty_min:2}]}],"
     "solutions:[{code:B1, status:implemented, rta_min:10, capacity_pct:50, covers_resources:[R1], uses:[R3]}]",
     "R1 @100", "60 R1 2/0 short"},
    {"RowsStandByHorizonThenCode",
     "horizons:[{code:H1, minutes:60}, {code:H2, minutes:30}],"
     "resources:[{code:R1}, {code:R2, category:people, quantity:1}, {code:R10, category:people, quantity:1}],"
     "functions:[{code:F1, resources:[!R1, !R2, !R10]}]",
     "R1 @100", "30 R10 1/1; 30 R2 1/1; 60 R10 1/1; 60 R2 1/1"},
};

class SmallCapacity : public testing::TestWithParam<CapacityCase>
{};

TEST_P(SmallCapacity, IsWhatWasCountedByHand)
{
    EXPECT_EQ(capacityOf(GetParam().plan, GetParam().loss), GetParam().expected);
}

INSTANTIATE_TEST_SUITE_P(Outage, SmallCapacity, testing::ValuesIn(cases),
                         [](const auto &tried) { return std::string(tried.param.name); });

} // namespace

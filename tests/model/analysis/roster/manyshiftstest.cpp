// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/audit.h"
#include "analysis/roster/statement.h"
#include "model/analysis/roster/rosterplan.h"

using namespace oncall;

namespace {

/// Ten thousand shifts of one duty by eight people, ten thousand interventions: 27 years of it.
class ManyShifts : public RosterPlan
{
protected:
    void fill(int count)
    {
        const auto &table = schema().shift;
        nightsAndWeekEnds();
        QList<Id> people;
        for (int i = 0; i < 8; ++i) {
            people.append(person());
            works(people.last(), "09:00", "17:30");
            joins(people.last());
        }
        Changes changes;
        const Wall first = at("2000-01-01T18:00");
        const auto text = [](Wall wall) { return timeOf(wall).toString(QStringLiteral("yyyy-MM-ddTHH:mm")); };
        for (int i = 0; i < count; ++i) {
            Row shift(table, i + 1000);
            shift.set(table.roster, m_roster);
            shift.set(table.code, QStringLiteral("W%1").arg(i, 5, 10, QLatin1Char('0')));
            shift.set(table.contact, people.at(i % 8));
            shift.set(table.rank, 1);
            shift.setValue(table.start, text(first + i * minutesPerDay));
            shift.setValue(table.end, text(first + i * minutesPerDay + 14 * 60));
            changes.append({&table, {}, shift});
            Row call(schema().intervention, i + 1000000);
            call.set(schema().intervention.shift, shift.id);
            call.setValue(schema().intervention.start, text(first + i * minutesPerDay + 9 * 60));
            call.setValue(schema().intervention.end, text(first + i * minutesPerDay + 10 * 60));
            changes.append({&schema().intervention, {}, call});
        }
        m_plan->edit(QStringLiteral("Added"), changes);
    }
};

/// The rules of the family.
std::vector<const audit::Rule *> onCallRules()
{
    std::vector<const audit::Rule *> family;
    for (const audit::Rule &rule : audit::rules()) {
        if (audit::familyOf(rule) == QLatin1String("ONC"))
            family.push_back(&rule);
    }
    return family;
}

TEST_F(ManyShifts, GiveOneFindingForEachPersonWhoseRestIsCut)
{
    fill(10000); // what is quadratic would take minutes
    QStringList people;
    const QDate today(2026, 11, 23);
    for (const audit::Finding &finding : audit::audit(plan(), today, Texts(), onCallRules()).findings) {
        if (finding.rule->id == QByteArrayLiteral("ONC-006"))
            people.append(finding.entity);
    }
    EXPECT_EQ(people, QStringLiteral("P01 P02 P03 P04 P05 P06 P07 P08").split(u' '));
}

TEST_F(ManyShifts, AddUpInTheStatements)
{
    fill(10000);
    qint64 onCall = 0;
    qint64 interventions = 0;
    for (const Statement &statement : monthlyStatements(plan(), calendar(), QDate(2026, 11, 23))) {
        onCall += statement.onCallMin;
        interventions += statement.interventionMin;
    }
    EXPECT_EQ(onCall, 30 * 14 * 60);
    EXPECT_EQ(interventions, 30 * 60);
}

} // namespace

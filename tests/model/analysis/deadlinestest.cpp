// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/deadlines.h"
#include "support/emptyplan.h"

#include <gtest/gtest.h>

#include <functional>

using analysis::Deadline;
using analysis::DeadlineKind;

namespace {

const QDate today(2026, 11, 23);
const QDate last(2027, 2, 21);

class Deadlines : public testing::Test
{
protected:
    template <typename T> Id add(const T &table, const std::function<void(Row &, const T &)> &fill)
    {
        Row row = m_plan->draft(table);
        fill(row, table);
        return m_plan->edit(QStringLiteral("Added"), {{&table, {}, row}}).first().id();
    }

    Id contract(const QDate &end, int noticeDays, const QString &status = QStringLiteral("active"))
    {
        const Id provider = add<tables::Provider>(schema().provider, [](Row &, const tables::Provider &) {});
        return add<tables::Contract>(schema().contract, [&](Row &row, const tables::Contract &table) {
            row.set(table.provider, provider);
            row.set(table.status, status);
            row.set(table.renewal, QStringLiteral("tacit"));
            row.set(table.renewalPeriod, 12);
            row.set(table.endOn, end);
            row.set(table.noticeDays, noticeDays);
        });
    }

    QList<DeadlineKind> kinds() const
    {
        QList<DeadlineKind> kinds;
        for (const Deadline &deadline : found())
            kinds.append(deadline.kind);
        return kinds;
    }
    QList<Deadline> found() const { return analysis::deadlines(*m_plan, today, last); }

    std::unique_ptr<Plan> m_plan = emptyPlan();
};

TEST_F(Deadlines, AreNoneInAnEmptyPlan)
{
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(Deadlines, TellTheLastDayToGiveNoticeButNotOneThatIsPast)
{
    contract(QDate(2027, 3, 31), 90);
    ASSERT_EQ(kinds(), QList{DeadlineKind::ContractNotice});
    EXPECT_EQ(found().first().on, QDate(2026, 12, 31));
    contract(QDate(2026, 12, 31), 90);
    // Renewed for a year: neither the notice nor the end is near.
    EXPECT_EQ(kinds(), QList{DeadlineKind::ContractNotice});
}

TEST_F(Deadlines, LeaveOutContractsThatAreOver)
{
    contract(QDate(2027, 3, 31), 90, QStringLiteral("terminated"));
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(Deadlines, LeaveOutTheCertificateThatALaterOneReplaces)
{
    const Id provider = add<tables::Provider>(schema().provider, [](Row &, const tables::Provider &) {});
    const auto document = [&](const QDate &until) {
        return add<tables::ComplianceDocument>(schema().complianceDocument,
                                               [&](Row &row, const tables::ComplianceDocument &table) {
                                                   row.set(table.provider, provider);
                                                   row.set(table.kind, QStringLiteral("insurance"));
                                                   row.set(table.validUntil, until);
                                               });
    };
    document(QDate(2026, 6, 30));
    const Id later = document(QDate(2026, 12, 31));
    ASSERT_EQ(found().size(), 1);
    EXPECT_EQ(found().first().row, later);
    document(QDate(2027, 12, 31));
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(Deadlines, KeepWhatIsOverdueUntilItIsDone)
{
    const auto &review = schema().review;
    const Id id = add<tables::Review>(
        review, [](Row &row, const tables::Review &table) { row.set(table.plannedOn, QDate(2026, 9, 1)); });
    ASSERT_EQ(kinds(), QList{DeadlineKind::Review});
    EXPECT_LT(found().first().on, today);
    Row held = *m_plan->find(review, id);
    held.set(review.heldOn, QDate(2026, 11, 2));
    m_plan->edit(QStringLiteral("Held"), {{&review, *m_plan->find(review, id), held}});
    EXPECT_TRUE(found().isEmpty());
}

TEST_F(Deadlines, CountAnImpactAnalysisFromTheDayItWasMade)
{
    m_plan->setValue(schema().plan, m_plan->self().id, schema().plan.biaMaxAge, Value(qint64(12)));
    add<tables::Function>(schema().function,
                          [](Row &row, const tables::Function &table) { row.set(table.biaOn, QDate(2026, 1, 15)); });
    add<tables::Function>(schema().function,
                          [](Row &row, const tables::Function &table) { row.set(table.biaOn, QDate(2026, 9, 15)); });
    ASSERT_EQ(kinds(), QList{DeadlineKind::ImpactAnalysis});
    EXPECT_EQ(found().first().on, QDate(2027, 1, 15));
}

TEST_F(Deadlines, StandInTheOrderOfTheirDays)
{
    contract(QDate(2027, 3, 31), 90);
    add<tables::Review>(schema().review,
                        [](Row &row, const tables::Review &table) { row.set(table.plannedOn, QDate(2026, 12, 1)); });
    add<tables::Scenario>(schema().scenario, [](Row &row, const tables::Scenario &table) {
        row.set(table.acceptedUntil, QDate(2027, 1, 31));
    });
    EXPECT_EQ(kinds(), (QList{DeadlineKind::Review, DeadlineKind::ContractNotice, DeadlineKind::Acceptance}));
}

} // namespace

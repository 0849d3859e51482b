// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisions/approval.h"

#include "exchange/jsonwriter.h"
#include "storage/store.h"
#include "support/exampleplan.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

using revisions::Approval;
using testing::HasSubstr;

namespace {

const QDate day(2026, 11, 30);
const QByteArray paper("%PDF-1.7 the plan as it was approved");

class ApprovalTest : public testing::Test
{
protected:
    ApprovalTest() { setStatus("review"); }

    void setStatus(const char *to)
    {
        m_plan->setValue(schema().plan, m_plan->self().id, schema().plan.status, QString::fromLatin1(to));
    }
    Id contact(const char *code) const { return m_plan->findByCode(schema().contact, QString::fromLatin1(code))->id; }
    Approval approval(const char *version = "2.2") const
    {
        return {QString::fromLatin1(version), day, contact("P03"), contact("P01"), QStringLiteral("A new site")};
    }
    QString ahead(const Approval &approval) const
    {
        QString fingerprint;
        revisions::lookAhead(*m_plan, approval, [&](const QString &digits) { fingerprint = digits; });
        return fingerprint;
    }
    FrozenRevision approve(const Approval &approval)
    {
        return revisions::approve(*m_plan, approval, ahead(approval), paper);
    }
    void editFunction()
    {
        const auto &table = schema().function;
        const Row &row = *m_plan->findByCode(table, QStringLiteral("F01"));
        m_plan->setValue(table, row.id, table.rto, qint64(row[table.rto].value_or(0) + 1));
    }
    QString refused(const Approval &approval) const
    {
        const QString why = revisions::refusal(*m_plan, approval);
        const auto before = contentOf(*m_plan);
        try {
            revisions::approve(*m_plan, approval, ahead(approval), paper);
            ADD_FAILURE() << "was approved";
        } catch (const Error &error) {
            EXPECT_EQ(error.message(), why);
        }
        EXPECT_EQ(contentOf(*m_plan), before);
        return why;
    }

    std::unique_ptr<Plan> m_plan = examplePlan();
};

} // namespace

TEST_F(ApprovalTest, SaysSoInThePlanAndInItsRevisions)
{
    m_plan->setValue(schema().plan, m_plan->self().id, schema().plan.reviewPeriod, qint64(6));
    approve(approval());
    const Row &self = m_plan->self();
    EXPECT_EQ(self[schema().plan.status], QStringLiteral("approved"));
    EXPECT_EQ(self[schema().plan.version], QStringLiteral("2.2"));
    EXPECT_EQ(self[schema().plan.approvedOn], day);
    EXPECT_EQ(self[schema().plan.approvedBy], contact("P01"));
    EXPECT_EQ(self[schema().plan.nextReviewOn], QDate(2027, 5, 30));
    const Row revision = m_plan->rows(schema().revision).last();
    EXPECT_EQ(revision[schema().revision.version], QStringLiteral("2.2"));
    EXPECT_EQ(revision[schema().revision.date], day);
    EXPECT_EQ(revision[schema().revision.author], contact("P03"));
    EXPECT_EQ(revision[schema().revision.approvedBy], contact("P01"));
    EXPECT_EQ(revision[schema().revision.summary], QStringLiteral("A new site"));
}

TEST_F(ApprovalTest, KeepsTheDocumentWithTheFingerprintThatThePlanHasThen)
{
    QSignalSpy changed(m_plan.get(), &Plan::changed);
    const qsizetype lines = m_plan->history().size();
    const FrozenRevision kept = approve(approval());
    EXPECT_EQ(changed.size(), 1);
    EXPECT_EQ(m_plan->history().size(), lines + 1);
    EXPECT_EQ(kept.fingerprint, fingerprint(*m_plan));
    EXPECT_EQ(kept.historyNumber, m_plan->history().last().number);
    EXPECT_EQ(kept.approvedOn, day);
    EXPECT_EQ(kept.approvedBy, m_plan->name(schema().contact, *m_plan->find(schema().contact, contact("P01"))));
    EXPECT_EQ(kept.language, QStringLiteral("fr"));
    EXPECT_EQ(kept.summary, QStringLiteral("A new site"));
    EXPECT_EQ(m_plan->store().frozenPdf(QStringLiteral("2.2")), paper);
    EXPECT_EQ(m_plan->store().frozenRevisions(), QList<FrozenRevision>{kept});
    EXPECT_THAT(m_plan->history().last().text.toStdString(), HasSubstr("2.2"));
}

TEST_F(ApprovalTest, IsARecordThatNobodyUndoes)
{
    ASSERT_TRUE(m_plan->canUndo());
    approve(approval());
    EXPECT_FALSE(m_plan->canUndo());
    EXPECT_FALSE(m_plan->canRedo());
    editFunction();
    EXPECT_EQ(m_plan->setting(schema().plan.status), QStringLiteral("draft"));
    m_plan->undo();
    EXPECT_EQ(m_plan->setting(schema().plan.status), QStringLiteral("approved"));
    EXPECT_EQ(fingerprint(*m_plan), m_plan->store().frozenRevisions().last().fingerprint);
}

TEST_F(ApprovalTest, OfARevisionThatIsListedAlreadyCompletesIt)
{
    const auto &table = schema().revision;
    Row listed = m_plan->draft(table);
    listed.set(table.version, QStringLiteral("3.0"));
    listed.set(table.author, contact("P05"));
    listed.set(table.summary, QStringLiteral("Written beforehand"));
    m_plan->edit(QStringLiteral("Added"), {{&table, {}, listed}});
    const int count = m_plan->count(table);
    Approval given = approval("3.0");
    given.author = 0;
    given.summary.clear();
    EXPECT_EQ(approve(given).summary, QStringLiteral("Written beforehand"));
    EXPECT_EQ(m_plan->count(table), count);
    const Row row = m_plan->rows(table).last();
    EXPECT_EQ(row[table.author], contact("P05"));
    EXPECT_EQ(row[table.approvedBy], contact("P01"));
    EXPECT_EQ(row[table.date], day);
}

TEST_F(ApprovalTest, IsRefusedWithOneSentence)
{
    EXPECT_THAT(refused(approval("  ")).toStdString(), HasSubstr("no number"));
    Approval nobody = approval();
    nobody.approvedBy = 0;
    EXPECT_THAT(refused(nobody).toStdString(), HasSubstr("Nobody is named"));
    Approval never = approval();
    never.on = {};
    EXPECT_THAT(refused(never).toStdString(), HasSubstr("no date"));
    setStatus("retired");
    EXPECT_THAT(refused(approval()).toStdString(), HasSubstr("draft or in review"));
    setStatus("draft");
    EXPECT_EQ(revisions::refusal(*m_plan, approval()), QString());
    approve(approval());
    EXPECT_THAT(refused(approval("2.3")).toStdString(), HasSubstr("already approved"));
    editFunction();
    EXPECT_THAT(refused(approval(" 2.2 ")).toStdString(), HasSubstr("Version 2.2 has been approved before"));
    m_plan->setReadOnly(QStringLiteral("Ada has it open."));
    EXPECT_EQ(refused(approval("2.3")), QStringLiteral("Ada has it open."));
}

TEST_F(ApprovalTest, OfADocumentThatTheEditsHaveOvertakenIsRefused)
{
    const QString before = ahead(approval());
    editFunction();
    EXPECT_THROW(revisions::approve(*m_plan, approval(), before, paper), Error);
    EXPECT_THROW(revisions::approve(*m_plan, approval(), ahead(approval()), {}), Error);
    EXPECT_TRUE(m_plan->store().frozenRevisions().isEmpty());
    EXPECT_EQ(m_plan->setting(schema().plan.status), QStringLiteral("review"));
}

TEST_F(ApprovalTest, LookingAheadChangesNothing)
{
    const auto before = contentOf(*m_plan);
    const QString now = fingerprint(*m_plan);
    revisions::lookAhead(*m_plan, approval(), [&](const QString &then) {
        EXPECT_NE(then, now);
        EXPECT_EQ(m_plan->setting(schema().plan.version), QStringLiteral("2.2"));
    });
    EXPECT_EQ(contentOf(*m_plan), before);
}

TEST_F(ApprovalTest, ProposesTheNextFreeVersionAndThePeopleOfTheLastTime)
{
    const Approval proposed = revisions::proposedApproval(*m_plan, day);
    EXPECT_EQ(proposed.version, QStringLiteral("2.2")) << "2.1 is approved in the list of revisions";
    EXPECT_EQ(proposed.on, day);
    EXPECT_EQ(proposed.approvedBy, contact("P01"));
    EXPECT_EQ(proposed.author, *m_plan->setting(schema().plan.owner));
    EXPECT_EQ(revisions::refusal(*m_plan, proposed), QString());

    const auto version = [&](const char *text) {
        m_plan->setValue(schema().plan, m_plan->self().id, schema().plan.version, QString::fromUtf8(text));
        return revisions::proposedVersion(*m_plan);
    };
    EXPECT_EQ(version("3.0"), QStringLiteral("3.0")) << "nobody has approved it yet";
    EXPECT_EQ(version("2.0"), QStringLiteral("2.2"));
    for (const char *each : {"v09", "2026-A", "7"}) {
        setStatus("draft");
        approve(approval(each));
        editFunction();
    }
    EXPECT_EQ(version("v09"), QStringLiteral("v10"));
    EXPECT_EQ(version("2026-A"), QStringLiteral("2026-A.1"));
    EXPECT_EQ(version("7"), QStringLiteral("8"));
    EXPECT_EQ(version(""), QStringLiteral("1.2")) << "1.0 and 1.1 are in the list of revisions";
}

TEST_F(ApprovalTest, TheLastOneIsThatOfTheNewestDocumentElseOfTheHistory)
{
    EXPECT_EQ(revisions::lastApproval(*emptyPlan()), 0);
    const qint64 imported = m_plan->history().at(1).number;
    EXPECT_EQ(revisions::lastApproval(*m_plan), imported);
    editFunction();
    EXPECT_EQ(revisions::lastApproval(*m_plan), imported);
    const FrozenRevision kept = approve(approval());
    editFunction();
    EXPECT_EQ(revisions::lastApproval(*m_plan), kept.historyNumber);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// An approved plan becomes a draft again as soon as its content is changed, and only then.

#include "exchange/jsonwriter.h"
#include "model/tables/everytable.h"
#include "support/exampleplan.h"
#include "support/filledrow.h"
#include "support/randomedits.h"

#include <QSignalSpy>

#include <gmock/gmock.h>

namespace {

const tables::PlanRecord &self()
{
    return schema().plan;
}

QString status(const Plan &plan)
{
    return plan.setting(self().status);
}

void setStatus(Plan &plan, const char *to)
{
    plan.setValue(self(), plan.self().id, self().status, QString::fromLatin1(to));
}

/// Another function, with nothing but a name.
Changes newFunction(const Plan &plan)
{
    Row row = plan.draft(schema().function);
    row.set(schema().function.name, QStringLiteral("Another"));
    return {{&schema().function, {}, row}};
}

QByteArray example()
{
    QFile file(examplePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// The plan with that field changed; false if the rules refuse it.
bool accepts(Plan &plan, const Table &table, Id id, const Field &field, const Value &value)
{
    const Row before = *plan.find(table, id);
    Row after = before;
    after.setValue(field, value);
    try {
        return before != after && !plan.edit(QStringLiteral("try"), {{&table, before, after}}).isEmpty();
    } catch (const Error &) {
        return false;
    }
}

} // namespace

TEST(ApprovedPlan, IsADraftAgainInTheStepThatChangesItsContent)
{
    const auto plan = examplePlan();
    ASSERT_EQ(status(*plan), QStringLiteral("approved"));
    const auto approvedOn = plan->setting(self().approvedOn);
    QSignalSpy changed(plan.get(), &Plan::changed);
    const qsizetype lines = plan->history().size();
    const Changes done = plan->edit(QStringLiteral("Added"), newFunction(*plan));
    EXPECT_EQ(done.size(), 2);
    EXPECT_EQ(done.first().table, &schema().function);
    EXPECT_EQ(status(*plan), QStringLiteral("draft"));
    EXPECT_EQ(plan->setting(self().approvedOn), approvedOn) << "that it was approved stays said";
    EXPECT_TRUE(plan->setting(self().approvedBy));
    EXPECT_EQ(changed.size(), 1);
    ASSERT_EQ(plan->history().size(), lines + 1);
    EXPECT_THAT(plan->history().last().details.toStdString(), testing::HasSubstr(R"("status":["approved","draft"])"));
}

TEST(ApprovedPlan, IsApprovedAgainWhenTheChangeIsUndone)
{
    const auto plan = examplePlan();
    const auto before = contentOf(*plan);
    const QString print = fingerprint(*plan);
    plan->edit(QStringLiteral("Added"), newFunction(*plan));
    const auto after = contentOf(*plan);
    plan->undo();
    EXPECT_EQ(contentOf(*plan), before);
    EXPECT_EQ(fingerprint(*plan), print);
    plan->redo();
    EXPECT_EQ(contentOf(*plan), after);
}

TEST(ApprovedPlan, IsApprovedAgainWhenSeveralEditsOfOneFieldAreUndoneAtOnce)
{
    const auto plan = examplePlan();
    const auto before = contentOf(*plan);
    const auto &table = schema().function;
    const Row row = *plan->findByCode(table, QStringLiteral("F01"));
    plan->setValue(table, row.id, table.rto, qint64(61));
    plan->setValue(table, row.id, table.rto, qint64(62));
    plan->undo();
    EXPECT_EQ(contentOf(*plan), before);
    plan->redo();
    EXPECT_EQ((*plan->find(table, row.id))[table.rto], 62);
    EXPECT_EQ(status(*plan), QStringLiteral("draft"));
    plan->setValue(table, row.id, table.rto, row.value(table.rto));
    EXPECT_EQ(status(*plan), QStringLiteral("draft")) << "nobody has looked at it";
    plan->undo();
    EXPECT_EQ(contentOf(*plan), before);
}

TEST(ApprovedPlan, UndoingAnEditOfTheTimeBeforeChangesNoMoreThanThat)
{
    const auto plan = examplePlan();
    setStatus(*plan, "draft");
    plan->edit(QStringLiteral("Added"), newFunction(*plan));
    setStatus(*plan, "approved");
    plan->undo();
    EXPECT_EQ(status(*plan), QStringLiteral("draft"));
    plan->undo();
    EXPECT_EQ(status(*plan), QStringLiteral("draft"));
    plan->undo();
    EXPECT_EQ(status(*plan), QStringLiteral("approved"));
}

TEST(ApprovedPlan, ChangedInItsOwnRowIsOneChange)
{
    const auto plan = examplePlan();
    const Changes done =
        plan->setValue(self(), plan->self().id, self().policy, QStringLiteral("We promise even more."));
    EXPECT_EQ(done.size(), 1);
    EXPECT_EQ(status(*plan), QStringLiteral("draft"));
    EXPECT_EQ(plan->setting(self().policy), QStringLiteral("We promise even more."));
}

TEST(ApprovedPlan, LetsItsStatusBeSetWithoutSayingOtherwise)
{
    for (const char *to : {"draft", "review", "retired"}) {
        const auto plan = examplePlan();
        Row after = plan->self();
        after.set(self().status, QString::fromLatin1(to));
        after.set(self().policy, QStringLiteral("Another"));
        Changes changes{{&self(), plan->self(), after}};
        changes += newFunction(*plan);
        plan->edit(QStringLiteral("try"), changes);
        EXPECT_EQ(status(*plan), QString::fromLatin1(to));
    }
}

TEST(ApprovedPlan, MindsNeitherItsReferenceDateNorItsComment)
{
    const auto plan = examplePlan();
    const Id id = plan->self().id;
    plan->setValue(self(), id, self().referenceDate, QStringLiteral("2027-01-01"));
    plan->setValue(self(), id, self().comment, QStringLiteral("For the auditor"));
    EXPECT_EQ(status(*plan), QStringLiteral("approved"));
}

TEST(ApprovedPlan, ReadFromAFileStaysApproved)
{
    const auto plan = examplePlan();
    EXPECT_EQ(status(*plan), QStringLiteral("approved"));
    importJson(*plan, example(), {.unnamed = Unnamed::Go});
    EXPECT_EQ(status(*plan), QStringLiteral("approved")) << "the same again is no change";
}

TEST(ApprovedPlan, IsADraftAgainWhenAFileChangesItsContent)
{
    const auto plan = examplePlan();
    importJson(*plan, R"({"format":"pca-plan","format_version":1,"functions":[{"code":"F01","rto_min":7}]})");
    EXPECT_EQ(status(*plan), QStringLiteral("draft"));
    plan->undo();
    EXPECT_EQ(status(*plan), QStringLiteral("approved"));
    importJson(*plan, R"({"format":"pca-plan","format_version":1,"plan":{"status":"approved"},)"
                      R"("functions":[{"code":"F01","rto_min":8}]})");
    EXPECT_EQ(status(*plan), QStringLiteral("draft")) << "nobody has approved this content";
    importJson(*plan,
               R"({"format":"pca-plan","format_version":1,"contacts":[{"code":"P01","verified_on":"2026-11-22"}]})");
    EXPECT_EQ(status(*plan), QStringLiteral("draft"));
}

TEST(ApprovedPlan, OfADraftNothingIsSaid)
{
    const auto plan = examplePlan();
    setStatus(*plan, "review");
    const Changes done = plan->edit(QStringLiteral("Added"), newFunction(*plan));
    EXPECT_EQ(done.size(), 1);
    EXPECT_EQ(status(*plan), QStringLiteral("review"));
}

/// The fingerprint is what an approval is about: a plan that is still approved has that of the day.
TEST(ApprovedPlan, AfterRandomEditsIsADraftWhereverItsFingerprintHasChanged)
{
    const auto plan = examplePlan();
    RandomEdits edits(*plan, 20261123);
    int approved = 0;
    int draft = 0;
    for (int i = 0; i < 300; ++i) {
        setStatus(*plan, "approved");
        plan->forgetSteps();
        const QString before = fingerprint(*plan);
        if (!edits.edit() || !plan->canUndo())
            continue;
        const bool isApproved = status(*plan) == QLatin1String("approved");
        if (isApproved) {
            EXPECT_EQ(fingerprint(*plan), before) << plan->history().last().details.toStdString();
        }
        ++(isApproved ? approved : draft);
    }
    EXPECT_GT(approved, 20);
    EXPECT_GT(draft, 50);
}

TEST_P(EveryTable, MakesAnApprovedPlanADraftByContentAndNeverByRegister)
{
    const auto plan = emptyPlan();
    const Id id = addFilledRow(*plan, table()).id;
    int tried = 0;
    for (const Field *field : table().fields()) {
        for (const Value &value : {someValue(*plan, *field, 7), Value()}) {
            if (field == &self().status)
                continue;
            setStatus(*plan, "approved");
            if (!accepts(*plan, table(), id, *field, value))
                continue;
            ++tried;
            EXPECT_EQ(status(*plan), field->isContent() ? QStringLiteral("draft") : QStringLiteral("approved"))
                << field->name().toStdString();
        }
    }
    EXPECT_GT(tried, 0);
}

TEST_P(EveryTable, MakesAnApprovedPlanADraftByRowsOfContentOnly)
{
    if (table().isSingle())
        GTEST_SKIP() << "there is only one";
    const auto plan = emptyPlan();
    const Row row = filledRow(*plan, table());
    const QString expected = table().isRegister() ? QStringLiteral("approved") : QStringLiteral("draft");
    setStatus(*plan, "approved");
    const Id id = plan->edit(QStringLiteral("Added"), {{&table(), {}, row}}).first().id();
    EXPECT_EQ(status(*plan), expected);
    setStatus(*plan, "approved");
    plan->edit(QStringLiteral("Deleted"), {{&table(), *plan->find(table(), id), {}}});
    EXPECT_EQ(status(*plan), expected);
}

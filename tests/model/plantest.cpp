// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/emptyplan.h"
#include "support/filledrow.h"
#include "support/randomedits.h"

#include <QSignalSpy>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace {

const tables::Function &functions()
{
    return schema().function;
}

Id addFunction(Plan &plan, const QString &name)
{
    Row row = plan.draft(functions());
    row.set(functions().name, name);
    return plan.edit(QStringLiteral("Added"), {{&functions(), {}, row}}).first().id();
}

Id addContact(Plan &plan, const QString &lastName)
{
    Row row = plan.draft(schema().contact);
    row.set(schema().contact.lastName, lastName);
    return plan.edit(QStringLiteral("Added"), {{&schema().contact, {}, row}}).first().id();
}

Id addDeputy(Plan &plan, Id function, Id contact, int rank)
{
    Row row(schema().deputy);
    row.set(schema().deputy.function, function);
    row.set(schema().deputy.contact, contact);
    row.set(schema().deputy.rank, rank);
    return plan.edit(QStringLiteral("Added"), {{&schema().deputy, {}, row}}).first().id();
}

QString refusal(Plan &plan, const Changes &changes)
{
    try {
        plan.edit(QStringLiteral("try"), changes);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

TEST(Plan, ProposesTheNextCodeAndNeverOneThatWasUsed)
{
    const auto plan = emptyPlan();
    const Id first = addFunction(*plan, QStringLiteral("Payroll"));
    const Id second = addFunction(*plan, QStringLiteral("Help desk"));
    EXPECT_EQ(plan->find(functions(), second)->operator[](functions().code), QStringLiteral("F02"));
    plan->edit(QStringLiteral("Deleted"), plan->deletion(functions(), {second}).changes);
    EXPECT_EQ(plan->proposedCode(functions()), QStringLiteral("F03"));
    EXPECT_EQ(plan->title(functions(), *plan->find(functions(), first)), QStringLiteral("F01 · Payroll"));
}

TEST(Plan, AnEditIsOneSignalOneStepAndOneSentenceOfHistory)
{
    const auto plan = emptyPlan();
    const Id id = addFunction(*plan, QStringLiteral("Payroll"));
    const auto before = plan->history().size();
    QSignalSpy changed(plan.get(), &Plan::changed);
    plan->setAuthor(QStringLiteral("Ada"));
    plan->setValue(functions(), id, functions().rto, qint64(120));
    EXPECT_EQ(changed.size(), 1);
    ASSERT_EQ(plan->history().size(), before + 1);
    EXPECT_EQ(plan->history().last().author, QStringLiteral("Ada"));
    EXPECT_TRUE(plan->history().last().details.contains(QStringLiteral("\"rto_min\":[null,120]")));
    EXPECT_TRUE(plan->undoText().contains(QStringLiteral("F01 · Payroll")));
    plan->undo();
    EXPECT_FALSE(plan->find(functions(), id)->operator[](functions().rto).has_value());
    EXPECT_EQ(plan->history().size(), before + 2);
}

TEST(Plan, ConsecutiveEditsOfOneFieldAreOneStepAndBackToTheStartIsNone)
{
    const auto plan = emptyPlan();
    const Id id = addFunction(*plan, QStringLiteral("Payroll"));
    plan->setValue(functions(), id, functions().rto, qint64(60));
    plan->setValue(functions(), id, functions().rto, qint64(120));
    plan->undo();
    EXPECT_FALSE(plan->find(functions(), id)->operator[](functions().rto).has_value());
    plan->redo();
    EXPECT_EQ(plan->find(functions(), id)->operator[](functions().rto), 120);
    plan->setValue(functions(), id, functions().rto, Value());
    plan->undo();
    EXPECT_EQ(plan->find(functions(), id), nullptr) << "the edits that led nowhere left no step";
}

TEST(Plan, ZeroMinutesIsSomethingAndEmptyIsNothing)
{
    const auto plan = emptyPlan();
    const Id id = addFunction(*plan, QStringLiteral("Payroll"));
    plan->setValue(functions(), id, functions().rto, qint64(0));
    EXPECT_EQ(plan->find(functions(), id)->operator[](functions().rto), 0);
    plan->setValue(functions(), id, functions().description, QString());
    EXPECT_EQ(plan->find(functions(), id)->operator[](functions().description), QString());
}

TEST(Plan, RefusesWhatBreaksARuleAndStaysAsItWas)
{
    const auto plan = emptyPlan();
    const Id id = addFunction(*plan, QStringLiteral("Payroll"));
    const Row row = *plan->find(functions(), id);
    const auto with = [&](const Field &field, const Value &value) {
        Row after = row;
        after.setValue(field, value);
        return refusal(*plan, {{&functions(), row, after}});
    };
    const auto before = contentOf(*plan);
    const auto history = plan->history().size();
    EXPECT_THAT(with(functions().rto, qint64(-5)).toStdString(), testing::HasSubstr("must be 0 or more"));
    EXPECT_THAT(with(functions().rto, QStringLiteral("5")).toStdString(), testing::HasSubstr("wrong type"));
    EXPECT_THAT(with(functions().mbco, qint64(101)).toStdString(), testing::HasSubstr("between 0 and 100"));
    EXPECT_THAT(with(functions().criticality, QStringLiteral("huge")).toStdString(), testing::HasSubstr("huge"));
    EXPECT_THAT(with(functions().owner, qint64(42)).toStdString(), testing::HasSubstr("does not exist"));
    EXPECT_THAT(with(functions().code, Value()).toStdString(), testing::HasSubstr("must be filled"));
    EXPECT_THAT(with(functions().biaOn, QStringLiteral("2026-02-30")).toStdString(), testing::HasSubstr("not a date"));
    Row twin = plan->draft(functions());
    twin.set(functions().code, QStringLiteral("F01"));
    EXPECT_THAT(refusal(*plan, {{&functions(), {}, twin}}).toStdString(), testing::HasSubstr("already taken"));
    EXPECT_EQ(contentOf(*plan), before);
    EXPECT_EQ(plan->history().size(), history);
}

TEST(Plan, RefusesAResourceThatStandsInItself)
{
    const auto plan = emptyPlan();
    const tables::Resource &table = schema().resource;
    const Id house = addFilledRow(*plan, table, 1).id;
    Row room = plan->draft(table);
    room.set(table.site, house);
    const Id inside = plan->edit(QStringLiteral("Added"), {{&table, {}, room}}).first().id();
    const Row before = *plan->find(table, house);
    Row after = before;
    after.set(table.site, inside);
    EXPECT_THAT(refusal(*plan, {{&table, before, after}}).toStdString(), testing::HasSubstr("leads back"));
}

TEST(Plan, DeletingAPersonEmptiesReferencesAndTakesDeputiesAlong)
{
    const auto plan = emptyPlan();
    const Id person = addContact(*plan, QStringLiteral("Morvan"));
    const Id function = addFunction(*plan, QStringLiteral("Payroll"));
    plan->setValue(functions(), function, functions().owner, person);
    addDeputy(*plan, function, person, 1);
    const auto before = contentOf(*plan);
    const Plan::Deletion deletion = plan->deletion(schema().contact, {person});
    EXPECT_TRUE(deletion.refusedBy.isEmpty());
    EXPECT_EQ(deletion.emptied.size(), 1);
    EXPECT_EQ(deletion.removed.size(), 1);
    plan->edit(QStringLiteral("Deleted"), deletion.changes);
    EXPECT_FALSE(plan->find(functions(), function)->operator[](functions().owner).has_value());
    EXPECT_EQ(plan->count(schema().deputy), 0);
    plan->undo();
    EXPECT_EQ(contentOf(*plan), before);
}

TEST(Plan, ARecordRefusesToLoseItsAuthorAndReplacementHelps)
{
    const auto plan = emptyPlan();
    const Id person = addContact(*plan, QStringLiteral("Morvan"));
    const Id other = addContact(*plan, QStringLiteral("Le Goff"));
    Row revision(schema().revision);
    revision.set(schema().revision.version, QStringLiteral("1.0"));
    revision.set(schema().revision.author, person);
    plan->edit(QStringLiteral("Added"), {{&schema().revision, {}, revision}});
    EXPECT_EQ(plan->deletion(schema().contact, {person}).refusedBy.size(), 1);
    plan->edit(QStringLiteral("Replaced"), plan->replacement(schema().contact, person, other));
    EXPECT_TRUE(plan->deletion(schema().contact, {person}).refusedBy.isEmpty());
    EXPECT_EQ(plan->rows(schema().revision).first()[schema().revision.author], other);
}

TEST(Plan, ReplacingADeputyByOneWhoIsAlreadyThereLeavesOne)
{
    const auto plan = emptyPlan();
    const Id person = addContact(*plan, QStringLiteral("Morvan"));
    const Id other = addContact(*plan, QStringLiteral("Le Goff"));
    const Id function = addFunction(*plan, QStringLiteral("Payroll"));
    addDeputy(*plan, function, person, 1);
    addDeputy(*plan, function, other, 2);
    plan->edit(QStringLiteral("Replaced"), plan->replacement(schema().contact, person, other));
    ASSERT_EQ(plan->count(schema().deputy), 1);
    EXPECT_EQ(plan->rows(schema().deputy).first()[schema().deputy.contact], other);
}

TEST(Plan, RanksCanBeSwappedAlthoughTheyMustDiffer)
{
    const auto plan = emptyPlan();
    const Id function = addFunction(*plan, QStringLiteral("Payroll"));
    addDeputy(*plan, function, addContact(*plan, QStringLiteral("A")), 1);
    const Id second = addDeputy(*plan, function, addContact(*plan, QStringLiteral("B")), 2);
    plan->edit(QStringLiteral("Moved"), plan->moved(schema().deputy, second, -1));
    EXPECT_EQ(plan->owned(schema().deputy, function).first().id, second);
}

TEST(Plan, ACopyTakesWhatItOwnsUnderNewCodes)
{
    const auto plan = emptyPlan();
    const Id function = addFunction(*plan, QStringLiteral("Payroll"));
    Row task = plan->draft(schema().task, plan->find(functions(), function), &functions());
    task.set(schema().task.name, QStringLiteral("Pay"));
    plan->edit(QStringLiteral("Added"), {{&schema().task, {}, task}});
    plan->edit(QStringLiteral("Copied"), plan->duplicate(functions(), function));
    const Row *copy = plan->findByCode(functions(), QStringLiteral("F02"));
    ASSERT_TRUE(copy);
    const QList<Row> tasks = plan->owned(schema().task, copy->id);
    ASSERT_EQ(tasks.size(), 1);
    EXPECT_EQ(tasks.first()[schema().task.name], QStringLiteral("Pay"));
    EXPECT_EQ(plan->count(schema().task), 2);
}

TEST(Plan, AReadOnlyPlanSaysWhyItRefuses)
{
    const auto plan = emptyPlan();
    plan->setReadOnly(QStringLiteral("Ada has it open."));
    EXPECT_EQ(refusal(*plan, {{&functions(), {}, plan->draft(functions())}}), QStringLiteral("Ada has it open."));
}

TEST(Plan, ThousandsOfRandomEditsUndoneAndRedoneGiveTheSameContent)
{
    auto store = DatabaseStore::inMemory(schema().all());
    const DatabaseStore *database = store.get();
    Plan plan(std::move(store));
    const auto start = contentOf(plan);
    RandomEdits edits(plan, 20261122);
    int accepted = 0;
    for (int i = 0; i < 3000; ++i)
        accepted += edits.edit();
    EXPECT_GT(accepted, 1500);
    const auto end = contentOf(plan);
    for (const Table *table : schema().all()) {
        for (const Row &row : database->rows(*table))
            ASSERT_EQ(row, *plan.find(*table, row.id))
                << "memory and database differ in " << table->name().toStdString();
    }
    while (plan.canUndo())
        plan.undo();
    EXPECT_EQ(contentOf(plan), start);
    while (plan.canRedo())
        plan.redo();
    EXPECT_EQ(contentOf(plan), end);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What every table must do, whatever it describes: be stored, edited, undone, deleted, copied.

#include "everytable.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"

#include <QSet>

#include <algorithm>

namespace {

/// A plan of which the tests also see the database.
struct StoredPlan {
    StoredPlan() : StoredPlan(DatabaseStore::inMemory(schema().all())) {}
    explicit StoredPlan(std::unique_ptr<DatabaseStore> store) : database(store.get()), plan(std::move(store)) {}

    /// The rows as SQL gives them back, in the order of the ids.
    QList<Row> stored(const Table &table) const { return byId(database->rows(table)); }
    QList<Row> remembered(const Table &table) const { return byId(plan.rows(table)); }

    static QList<Row> byId(QList<Row> rows)
    {
        std::sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) { return a.id < b.id; });
        return rows;
    }

    DatabaseStore *database;
    Plan plan;
};

/// True if the edit was accepted.
bool accepts(Plan &plan, const Changes &changes)
{
    try {
        plan.edit(QStringLiteral("try"), changes);
        return true;
    } catch (const Error &) {
        return false;
    }
}

/// A value that a filled row does not have yet.
Value otherValue(Plan &plan, const Field &field)
{
    if (field.kind() == Kind::Reference && !field.has(FieldFlag::Owner))
        return addFilledRow(plan, field.target(), 2).id;
    return someValue(plan, field, 5);
}

/// True if people write whatever they like in it.
bool isFreeText(const Field &field)
{
    return field.kind() == Kind::Text || field.kind() == Kind::LongText || field.kind() == Kind::Phone;
}

/// True if a copy of a row would say something that only one row of its owner may say.
bool isUniqueBySayingSo(const Table &table)
{
    return std::any_of(table.unique.begin(), table.unique.end(), [&](const QList<const Field *> &fields) {
        return !fields.contains(table.order) || !table.isMovable();
    });
}

/// How many of the table's fields are filled.
qsizetype filledFields(const Table &table, const Row &row)
{
    return std::count_if(table.fields().begin(), table.fields().end(),
                         [&](const Field *field) { return !isEmpty(row.value(*field)); });
}

} // namespace

TEST_P(EveryTable, KeepsAFilledRowInTheDatabase)
{
    StoredPlan held;
    const Row row = addFilledRow(held.plan, table());
    EXPECT_GE(filledFields(table(), row), std::min<qsizetype>(2, table().fields().size()));
    for (const Table *each : schema().all())
        EXPECT_EQ(held.stored(*each), held.remembered(*each)) << each->name().toStdString();
}

TEST_P(EveryTable, KeepsEveryFieldChangedAndEmptied)
{
    StoredPlan held;
    const Id id = addFilledRow(held.plan, table()).id;
    int changed = 0;
    for (const Field *field : table().fields()) {
        for (const Value &value : {someValue(held.plan, *field, 7), Value()}) {
            const Row before = *held.plan.find(table(), id);
            Row after = before;
            after.setValue(*field, value);
            if (before == after || !accepts(held.plan, {{&table(), before, after}}))
                continue;
            ++changed;
            ASSERT_EQ(held.plan.find(table(), id)->value(*field), normalized(value)) << field->name().toStdString();
            ASSERT_EQ(held.stored(table()), held.remembered(table())) << field->name().toStdString();
        }
    }
    EXPECT_GT(changed, 0);
}

TEST_P(EveryTable, TakesHostileTextAsText)
{
    StoredPlan held;
    const Id id = addFilledRow(held.plan, table()).id;
    const QString hostile[] = {QStringLiteral("'; DROP TABLE plan; --"), QStringLiteral("<b>&amp;\"'%1%n\\"),
                               QStringLiteral("\u202Egnp.exe\u202C \u05E9\u05DC\u05D5\u05DD \U0001F600"),
                               QStringLiteral("line\nline\ttab")};
    const auto keeps = [&](const Field &field, const QString &text) {
        held.plan.setValue(table(), id, field, text);
        return held.plan.find(table(), id)->value(field) == Value(text) &&
               held.stored(table()) == held.remembered(table());
    };
    const Field *first = nullptr;
    for (const Field *field : table().fields()) {
        if (!isFreeText(*field) || field->has(FieldFlag::Hidden)) // nobody types there
            continue;
        first = first ? first : field;
        for (const QString &text : hostile)
            ASSERT_TRUE(keeps(*field, text)) << field->name().toStdString() << ": " << text.toStdString();
    }
    if (first) {
        EXPECT_TRUE(keeps(*first, QString(1024 * 1024, QChar(0x00E9))))
            << "a megabyte in " << first->name().toStdString();
    }
}

TEST_P(EveryTable, UndoesAndRedoesAnEdit)
{
    const auto plan = emptyPlan();
    const Row row = addFilledRow(*plan, table());
    Row after = row;
    for (const Field *field : table().fields()) {
        Row attempt = row;
        attempt.setValue(*field, otherValue(*plan, *field));
        if (attempt != row && plan->problems({{&table(), row, attempt}}).isEmpty()) {
            after = attempt;
            break;
        }
    }
    ASSERT_TRUE(after != row) << "no field of the row can be changed by itself";
    const auto before = contentOf(*plan);
    plan->edit(QStringLiteral("Changed"), {{&table(), row, after}});
    EXPECT_EQ(*plan->find(table(), row.id), after);
    plan->undo();
    EXPECT_EQ(contentOf(*plan), before);
    plan->redo();
    EXPECT_EQ(*plan->find(table(), row.id), after);
}

TEST_P(EveryTable, UndoOfADeletionBringsEverythingBack)
{
    if (table().isSingle())
        GTEST_SKIP() << "the plan itself is not deleted";
    StoredPlan held;
    const Row row = addFilledRow(held.plan, table());
    for (const Table *child : table().ownedTables()) {
        Row owned = filledRow(held.plan, *child, 2);
        for (const Field *owner : child->owners())
            owned.setValue(*owner, Value());
        owned.setValue(*child->ownerField(table()), row.id);
        held.plan.edit(QStringLiteral("owned"), {{child, {}, owned}});
    }
    const auto before = contentOf(held.plan);
    const Plan::Deletion deletion = held.plan.deletion(table(), {row.id});
    ASSERT_TRUE(deletion.refusedBy.isEmpty());
    held.plan.edit(QStringLiteral("Deleted"), deletion.changes);
    EXPECT_FALSE(held.plan.find(table(), row.id));
    for (const Table *child : table().ownedTables())
        EXPECT_TRUE(held.plan.owned(*child, row.id).isEmpty()) << child->name().toStdString();
    EXPECT_TRUE(held.plan.uses(row.id).isEmpty());
    held.plan.undo();
    EXPECT_EQ(contentOf(held.plan), before);
    for (const Table *each : schema().all())
        EXPECT_EQ(held.stored(*each), held.remembered(*each)) << each->name().toStdString();
    held.plan.redo();
    EXPECT_FALSE(held.plan.find(table(), row.id));
}

TEST_P(EveryTable, CopiesARowUnlessOnlyOneMaySayIt)
{
    if (table().isSingle())
        GTEST_SKIP() << "there is one plan";
    const auto plan = emptyPlan();
    const Row row = addFilledRow(*plan, table());
    const int count = plan->count(table());
    const auto before = contentOf(*plan);
    const Changes copy = plan->duplicate(table(), row.id);
    ASSERT_EQ(copy.isEmpty(), !Plan::canDuplicate(table()));
    if (copy.isEmpty()) {
        EXPECT_TRUE(isUniqueBySayingSo(table())) << "nothing forbids a copy";
        return;
    }
    ASSERT_TRUE(accepts(*plan, copy));
    EXPECT_EQ(plan->count(table()), count + 1);
    const Row twin = *plan->find(table(), copy.first().id());
    EXPECT_NE(twin.id, row.id);
    for (const Field *field : table().fields()) {
        const bool differs = field == table().code() || field == table().order || field == table().nameFields.value(0);
        const bool isClearedKey = isUniqueBySayingSo(table()) && isEmpty(twin.value(*field));
        if (!differs && !isClearedKey) {
            EXPECT_EQ(twin.value(*field), row.value(*field)) << field->name().toStdString();
        }
    }
    plan->undo();
    EXPECT_EQ(contentOf(*plan), before);
}

TEST_P(EveryTable, ProposesCodesThatNobodyHas)
{
    if (!table().code())
        GTEST_SKIP() << "its rows have no code";
    EXPECT_STRNE(table().options().codePrefix, "");
    if (table().isSingle())
        return;
    const auto plan = emptyPlan();
    QSet<QString> given;
    Id owner = 0;
    for (int i = 0; i < 12; ++i) {
        Row row = filledRow(*plan, table(), 1);
        for (const QList<const Field *> &fields : table().unique)
            row.setValue(*fields.last(), someValue(*plan, *fields.last(), i + 2));
        owner = table().hasLocalCode() ? Cell<Id>::read(row.value(*table().owners().first())).value_or(0) : 0;
        row.setValue(*table().code(), plan->proposedCode(table(), owner));
        plan->edit(QStringLiteral("Added"), {{&table(), {}, row}});
        const QString code = Cell<QString>::read(row.value(*table().code()));
        EXPECT_TRUE(code.startsWith(QLatin1String(table().options().codePrefix))) << code.toStdString();
        EXPECT_FALSE(given.contains(code)) << code.toStdString();
        given.insert(code);
        EXPECT_TRUE(plan->findByCode(table(), code, owner));
    }
    Row twin = filledRow(*plan, table(), 1);
    twin.setValue(*table().code(), *given.begin());
    EXPECT_FALSE(accepts(*plan, {{&table(), {}, twin}})) << "two rows with the code " << given.begin()->toStdString();
}

TEST_P(EveryTable, RefusesARowWithoutWhatIsRequired)
{
    const auto plan = emptyPlan();
    const Row row = addFilledRow(*plan, table());
    const auto before = contentOf(*plan);
    for (const Field *field : table().fields()) {
        if (!field->has(FieldFlag::Required) && field->kind() != Kind::Code)
            continue;
        Row after = row;
        after.setValue(*field, Value());
        EXPECT_FALSE(accepts(*plan, {{&table(), row, after}})) << field->name().toStdString();
    }
    EXPECT_EQ(contentOf(*plan), before);
}

TEST_P(EveryTable, RefusesAReferenceToNothing)
{
    const auto plan = emptyPlan();
    const Row row = addFilledRow(*plan, table());
    const auto before = contentOf(*plan);
    for (const Field *field : table().fields()) {
        if (!field->isReference())
            continue;
        Row after = row;
        after.setValue(*field, field->kind() == Kind::Reference ? Value(Id(42)) : Value(IdSet{42}));
        EXPECT_FALSE(accepts(*plan, {{&table(), row, after}})) << field->name().toStdString();
    }
    EXPECT_EQ(contentOf(*plan), before);
}

INSTANTIATE_TEST_SUITE_P(Schema, EveryTable, testing::ValuesIn(schema().all()),
                         [](const auto &each) { return each.param->name().toStdString(); });

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisions/differences.h"

#include "exchange/jsonreader.h"
#include "support/exampleplan.h"
#include "support/randomedits.h"

#include <gmock/gmock.h>

using revisions::Difference;
using revisions::differences;
using revisions::Span;
using What = Difference::Kind;

namespace {

const Texts english{Language::English};

const tables::Function &functions()
{
    return schema().function;
}
const tables::Contact &contacts()
{
    return schema().contact;
}

class Differences : public testing::Test
{
protected:
    Differences()
    {
        m_plan->forgetSteps();
        m_start = m_plan->history().last().number;
    }

    Id id(const Table &table, const char *code) const
    {
        return m_plan->findByCode(table, QString::fromLatin1(code))->id;
    }
    void set(const Table &table, const char *code, const Field &field, const Value &value)
    {
        m_plan->setValue(table, id(table, code), field, value);
    }
    QList<Difference> all(Span::Scope scope = Span::Scope::Content) const
    {
        return differences(*m_plan, english, {.after = m_start, .scope = scope});
    }
    Difference only(Span::Scope scope = Span::Scope::Content) const
    {
        const QList<Difference> found = all(scope);
        EXPECT_EQ(found.size(), 1);
        return found.value(0);
    }
    Row newFunction(const char *name) const
    {
        Row row = m_plan->draft(functions());
        row.set(functions().name, QString::fromLatin1(name));
        return row;
    }

    std::unique_ptr<Plan> m_plan = examplePlan();
    qint64 m_start = 0;
};

} // namespace

TEST_F(Differences, AreTheFirstBeforeAndTheLastAfterInWords)
{
    set(functions(), "F01", functions().rto, qint64(90));
    m_plan->setAuthor(QStringLiteral("Ada"));
    set(functions(), "F01", functions().rto, qint64(1440));
    const Row &function = *m_plan->findByCode(functions(), QStringLiteral("F01"));
    const Difference found = only();
    EXPECT_EQ(found.kind, What::Changed);
    EXPECT_EQ(found.table, &functions());
    EXPECT_EQ(found.id, function.id);
    EXPECT_EQ(found.row, m_plan->title(functions(), function));
    EXPECT_EQ(found.field, &functions().rto);
    EXPECT_EQ(found.before, QStringLiteral("1\u00A0h"));
    EXPECT_EQ(found.after, QStringLiteral("1\u00A0d"));
    EXPECT_EQ(found.author, QStringLiteral("Ada"));
    EXPECT_EQ(found.at, m_plan->history().last().at);
}

TEST_F(Differences, VanishWhenTheyAreTakenBackOrUndone)
{
    const Value before = m_plan->findByCode(functions(), QStringLiteral("F01"))->value(functions().rto);
    set(functions(), "F01", functions().rto, qint64(62));
    set(functions(), "F02", functions().rto, qint64(61));
    set(functions(), "F01", functions().rto, before);
    EXPECT_EQ(all().size(), 1);
    while (m_plan->canUndo())
        m_plan->undo();
    EXPECT_TRUE(all().isEmpty());
    m_plan->edit(QStringLiteral("Deleted"), m_plan->deletion(functions(), {id(functions(), "F03")}).changes);
    EXPECT_FALSE(all().isEmpty());
    m_plan->undo();
    EXPECT_TRUE(all().isEmpty()) << "the row is back with all it owns";
    m_plan->edit(QStringLiteral("Added"), {{&functions(), {}, newFunction("Short-lived")}});
    m_plan->edit(QStringLiteral("Deleted"), m_plan->deletion(functions(), {id(functions(), "F11")}).changes);
    for (const Difference &each : all())
        EXPECT_NE(each.row, QStringLiteral("F11 · Short-lived"));
}

TEST_F(Differences, NameRowsThatCameAndWent)
{
    const Id added =
        m_plan->edit(QStringLiteral("Added"), {{&functions(), {}, newFunction("Escape rooms")}}).first().id();
    const QString gone = m_plan->title(functions(), *m_plan->findByCode(functions(), QStringLiteral("F03")));
    const Id removed = id(functions(), "F03");
    m_plan->edit(QStringLiteral("Deleted"), m_plan->deletion(functions(), {removed}).changes);
    QList<Difference> found = all();
    found.removeIf([](const Difference &each) { return each.topTable != &functions() || each.kind == What::Changed; });
    found.removeIf([](const Difference &each) { return each.table != &functions(); });
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.first().kind, What::Removed);
    EXPECT_EQ(found.first().id, removed);
    EXPECT_EQ(found.first().row, gone) << "in the order of the codes, by the name it had";
    EXPECT_GT(found.first().owned, 10) << "impacts, tasks and needs went with it";
    EXPECT_EQ(found.last().kind, What::Added);
    EXPECT_EQ(found.last().id, added);
    EXPECT_TRUE(found.last().row.endsWith(QStringLiteral("Escape rooms")));
}

TEST_F(Differences, OfReferencesNameThePeopleWhateverTheirCodes)
{
    const auto owner = *m_plan->findByCode(functions(), QStringLiteral("F01"))->operator[](functions().owner);
    const QString ownerCode = (*m_plan->find(contacts(), owner))[contacts().code];
    const Id other = id(contacts(), "P20");
    set(functions(), "F01", functions().owner, other);
    // both are renamed, and the code of the one is given to the other
    m_plan->setValue(contacts(), owner, contacts().code, QStringLiteral("P900"));
    m_plan->setValue(contacts(), other, contacts().code, ownerCode);
    QList<Difference> found = all();
    found.removeIf([](const Difference &each) { return each.field != &functions().owner; });
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().before, m_plan->title(contacts(), *m_plan->find(contacts(), owner)));
    EXPECT_EQ(found.first().after, m_plan->title(contacts(), *m_plan->find(contacts(), other)));
    m_plan->setValue(functions(), id(functions(), "F01"), functions().owner, owner);
    found = all();
    found.removeIf([](const Difference &each) { return each.field != &functions().owner; });
    EXPECT_TRUE(found.isEmpty()) << "the same person under another code";
}

TEST_F(Differences, SwapOfTwoCodesIsUnderstood)
{
    const Row first = *m_plan->findByCode(contacts(), QStringLiteral("P20"));
    const Row second = *m_plan->findByCode(contacts(), QStringLiteral("P21"));
    set(functions(), "F01", functions().owner, first.id);
    Row a = first;
    Row b = second;
    a.set(contacts().code, QStringLiteral("P21"));
    b.set(contacts().code, QStringLiteral("P20"));
    m_plan->edit(QStringLiteral("Swapped"), {{&contacts(), first, a}, {&contacts(), second, b}});
    QList<Difference> found = all();
    found.removeIf([](const Difference &each) { return each.field != &functions().owner; });
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().after, m_plan->title(contacts(), a));
}

TEST_F(Differences, NameWhatIsGoneByItsLastName)
{
    Row visitor = m_plan->draft(contacts());
    visitor.set(contacts().lastName, QStringLiteral("Lovelace"));
    const Id person = m_plan->edit(QStringLiteral("Added"), {{&contacts(), {}, visitor}}).first().id();
    const QString title = m_plan->title(contacts(), *m_plan->find(contacts(), person));
    set(functions(), "F01", functions().owner, person);
    m_start = m_plan->history().last().number;
    m_plan->edit(QStringLiteral("Deleted"), m_plan->deletion(contacts(), {person}).changes);
    const QList<Difference> found = all();
    ASSERT_EQ(found.size(), 2);
    EXPECT_EQ(found.first().row, title);
    EXPECT_EQ(found.first().kind, What::Removed);
    EXPECT_EQ(found.last().before, title);
    EXPECT_EQ(found.last().after, QString());
}

TEST_F(Differences, AreOfContentUnlessTheRegisterIsAskedForToo)
{
    set(contacts(), "P01", contacts().verifiedOn, QStringLiteral("2026-11-29"));
    m_plan->setValue(schema().plan, m_plan->self().id, schema().plan.status, QStringLiteral("review"));
    const auto &copies = schema().distribution;
    Row copy = m_plan->draft(copies);
    copy.set(copies.contact, id(contacts(), "P02"));
    m_plan->edit(QStringLiteral("Added"), {{&copies, {}, copy}});
    EXPECT_TRUE(all().isEmpty());
    const QList<Difference> found = all(Span::Scope::Everything);
    ASSERT_EQ(found.size(), 3);
    EXPECT_EQ(found.at(0).field, &schema().plan.status);
    EXPECT_EQ(found.at(0).after, QStringLiteral("In review"));
    EXPECT_EQ(found.at(1).table, &copies);
    EXPECT_EQ(found.at(2).field, &contacts().verifiedOn);
}

TEST_F(Differences, StandInTheOrderOfThePlanWithWhatBelongsToARowBehindIt)
{
    const Id task = m_plan->owned(schema().task, id(functions(), "F01")).first().id;
    set(functions(), "F02", functions().rto, qint64(1));
    m_plan->setValue(schema().task, task, schema().task.name, QStringLiteral("Other"));
    set(functions(), "F01", functions().peaks, QStringLiteral("Never"));
    set(functions(), "F01", functions().name, QStringLiteral("Renamed"));
    set(contacts(), "P01", contacts().team, QStringLiteral("Top"));
    QStringList places;
    for (const Difference &each : all())
        places.append(each.topRow.section(u' ', 0, 0) + u'.' + each.field->name());
    EXPECT_EQ(places.join(u' '), QStringLiteral("P01.team F01.name F01.peaks F01.name F02.rto_min"));
    EXPECT_TRUE(all().at(1).row.endsWith(QStringLiteral("Renamed"))) << "what is called by its name of today";
}

TEST_F(Differences, OfAnImportAreThoseOfItsRows)
{
    importJson(*m_plan, R"({"format":"pca-plan","format_version":1,"functions":[)"
                        R"({"code":"F01","rto_min":7,"tasks":[]},{"code":"F77","name":"Imported"}]})");
    QMap<QString, int> kinds;
    for (const Difference &each : all())
        ++kinds[QStringLiteral("%1 %2").arg(each.table->name()).arg(int(each.kind))];
    EXPECT_EQ(kinds.value(QStringLiteral("function 0")), 1);
    EXPECT_EQ(kinds.value(QStringLiteral("function 1")), 1);
    EXPECT_GE(kinds.value(QStringLiteral("task 2")), 1);
    EXPECT_EQ(kinds.value(QStringLiteral("deputy 2")), 0) << "they went with their tasks";
}

TEST_F(Differences, BetweenTwoLinesLeaveOutWhatCameLater)
{
    set(functions(), "F01", functions().rto, qint64(120));
    const qint64 middle = m_plan->history().last().number;
    set(functions(), "F01", functions().rto, qint64(90));
    set(functions(), "F02", functions().rto, qint64(91));
    const QList<Difference> found = differences(*m_plan, english, {.after = m_start, .until = middle});
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().after, QStringLiteral("2\u00A0h"));
}

TEST_F(Differences, OfLongTextsAreShortened)
{
    const QString text = QStringLiteral("Some words of a long policy. ").repeated(700);
    m_plan->setValue(schema().plan, m_plan->self().id, schema().plan.policy, text);
    m_start = m_plan->history().last().number;
    m_plan->setValue(schema().plan, m_plan->self().id, schema().plan.policy,
                     QString(text).replace(9000, 4, QStringLiteral("LOUD")));
    EXPECT_LE(only().after.size(), 300);
    EXPECT_TRUE(only().after.contains(QStringLiteral("LOUD")));
    const QList<Difference> whole = differences(*m_plan, english, {.after = m_start, .longest = 0});
    EXPECT_EQ(whole.first().after.size(), text.size());
}

TEST_F(Differences, OfManyThousandLinesAreThoseOfTheRows)
{
    constexpr int rounds = 2000;
    const QList<Row> rows = m_plan->rows(functions());
    for (int i = 0; i < rounds; ++i) {
        for (const Row &row : rows)
            m_plan->setValue(functions(), row.id, functions().rto, qint64(1000 + i % 7));
    }
    EXPECT_EQ(all().size(), rows.size());
}

TEST_F(Differences, OfRandomEditsAreWhatTwoStatesOfThePlanDifferBy)
{
    const auto before = contentOf(*m_plan);
    RandomEdits edits(*m_plan, 20261130);
    for (int i = 0; i < 400; ++i) {
        edits.edit();
        if (i % 5 == 0)
            m_plan->undo();
    }
    QMap<QString, int> expected; // rows that came, went, fields that changed
    QSet<Id> came;
    QSet<Id> went;
    for (const Table *table : schema().all()) {
        QHash<Id, Row> old;
        for (const Row &row : before.value(table->name()))
            old.insert(row.id, row);
        for (const Row &row : m_plan->rows(*table)) {
            const auto was = old.constFind(row.id);
            if (was == old.constEnd()) {
                came.insert(row.id);
                continue;
            }
            for (const Field *field : table->fields()) {
                if (was->value(*field) != row.value(*field))
                    ++expected[QStringLiteral("%1 %2 %3").arg(table->name()).arg(row.id).arg(field->name())];
            }
            old.remove(row.id);
        }
        for (const Row &row : std::as_const(old))
            went.insert(row.id);
    }
    QMap<QString, int> told;
    qsizetype rows = 0;
    for (const Difference &each : all(Span::Scope::Everything)) {
        if (each.field)
            ++told[QStringLiteral("%1 %2 %3").arg(each.table->name()).arg(each.id).arg(each.field->name())];
        else
            rows += 1 + each.owned;
        EXPECT_FALSE(each.row.isEmpty() && each.kind != What::Removed) << each.table->name().toStdString();
        if (each.kind == What::Added) {
            EXPECT_TRUE(came.contains(each.id));
        }
        if (each.kind == What::Removed) {
            EXPECT_TRUE(went.contains(each.id));
        }
    }
    for (const QString &each : told.keys() + expected.keys())
        EXPECT_EQ(told.value(each), expected.value(each)) << each.toStdString();
    EXPECT_EQ(rows, came.size() + went.size());
    EXPECT_GT(came.size(), 20);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "support/emptyplan.h"
#include "support/filledrow.h"
#include "window/searchindex.h"

#include <QSignalSpy>
#include <QTest>

using SearchTest = WindowTest;

namespace {
QStringList titles(const SearchIndex &index, const Plan &plan, const char *words)
{
    QStringList result;
    for (const auto &[table, id] : index.find(QString::fromUtf8(words), 20))
        result.append(plan.title(*table, *plan.find(*table, id)));
    return result;
}
} // namespace

TEST_F(SearchTest, ACodeComesFirst)
{
    openExample();
    SearchIndex index(plan());
    index.finish();
    EXPECT_TRUE(titles(index, plan(), "f01").value(0).startsWith(QStringLiteral("F01")));
    EXPECT_TRUE(titles(index, plan(), "R1").value(0).startsWith(QStringLiteral("R1")));
}

TEST_F(SearchTest, AccentsAndCaseDoNotMatterAndEveryWordMust)
{
    openExample();
    const tables::Resource &resource = schema().resource;
    const Id id = row(resource, "R02").id;
    plan().setValue(resource, id, resource.name, QStringLiteral("Groupe électrogène du toit"));
    SearchIndex index(plan());
    index.finish();
    EXPECT_TRUE(titles(index, plan(), "ELECTROGENE toit").value(0).startsWith(QStringLiteral("R02")));
    EXPECT_TRUE(titles(index, plan(), "electrogene zzzz").isEmpty());
    EXPECT_TRUE(titles(index, plan(), "  ").isEmpty());
}

TEST_F(SearchTest, FollowsEditsAdditionsAndDeletions)
{
    openExample();
    SearchIndex index(plan());
    index.finish();
    const int before = index.size();
    const tables::Resource &resource = schema().resource;
    Row fresh = plan().draft(resource);
    fresh.set(resource.note, QStringLiteral("zanzibar"));
    const Id id = plan().edit(QStringLiteral("Add"), {{&resource, std::nullopt, fresh}}).first().id();
    EXPECT_EQ(index.size(), before + 1);
    ASSERT_EQ(index.find(QStringLiteral("zanzi"), 5).size(), 1);
    plan().setValue(resource, id, resource.note, QStringLiteral("madagascar"));
    EXPECT_TRUE(index.find(QStringLiteral("zanzi"), 5).isEmpty());
    EXPECT_EQ(index.find(QStringLiteral("madagas"), 5).size(), 1);
    plan().edit(QStringLiteral("Delete"), plan().deletion(resource, {id}).changes);
    EXPECT_TRUE(index.find(QStringLiteral("madagas"), 5).isEmpty());
    EXPECT_EQ(index.size(), before);
}

TEST_F(SearchTest, ReadsThePlanInSlicesAndFollowsEditsMeanwhile)
{
    openExample();
    SearchIndex index(plan());
    QSignalSpy completed(&index, &SearchIndex::completed);
    index.prepare();
    const tables::Resource &resource = schema().resource;
    const Id gone = row(resource, "R35").id;
    plan().setValue(resource, row(resource, "R02").id, resource.note, QStringLiteral("zanzibar"));
    plan().edit(QStringLiteral("Delete"), plan().deletion(resource, {gone}).changes);
    ASSERT_TRUE(QTest::qWaitFor([&] { return index.isComplete(); }, 60000));
    EXPECT_EQ(completed.count(), 1);
    int all = 0;
    for (const Table *table : schema().all())
        all += plan().count(*table);
    EXPECT_EQ(index.size(), all);
    EXPECT_EQ(index.find(QStringLiteral("zanzibar"), 5).size(), 1);
    EXPECT_TRUE(titles(index, plan(), "r35").filter(QStringLiteral("R35")).isEmpty());
}

TEST_F(SearchTest, FindsRowsByTheNewNameOfThoseTheyAreNamedAfter)
{
    openExample();
    SearchIndex index(plan());
    index.finish();
    const tables::Contact &contact = schema().contact;
    const qsizetype before = index.find(QStringLiteral("zanzibar"), 50).size();
    plan().setValue(contact, row(contact, "P06").id, contact.lastName, QStringLiteral("Zanzibar"));
    const QList<SearchIndex::Hit> hits = index.find(QStringLiteral("zanzibar"), 50);
    EXPECT_EQ(hits.value(0).table, &contact);
    EXPECT_GT(hits.size(), before + 1) << "the deputies among them";
}

TEST(SearchIndex, ForgetsWhatRowsSaidBeforeHoweverOftenTheyChange)
{
    const auto plan = emptyPlan();
    const tables::Resource &resource = schema().resource;
    const Id id = addFilledRow(*plan, resource, 1).id;
    const Id other = addFilledRow(*plan, resource, 2).id;
    plan->setValue(resource, other, resource.name, QStringLiteral("madagascar"));
    SearchIndex index(*plan);
    index.finish();
    const int size = index.size();
    for (int i = 0; i < 3 * size; ++i)
        plan->setValue(resource, id, resource.note, QStringLiteral("zanzibar%1x").arg(i));
    EXPECT_EQ(index.size(), size);
    EXPECT_EQ(index.find(QStringLiteral("zanzibar"), 50).size(), 1);
    EXPECT_EQ(index.find(QStringLiteral("zanzibar%1x").arg(3 * size - 1), 50).size(), 1);
    const QList<SearchIndex::Hit> hits = index.find(QStringLiteral("madagascar"), 50);
    ASSERT_EQ(hits.size(), 1);
    EXPECT_EQ(hits.first().id, other);
}

TEST_F(SearchTest, WordsOfTwoPartsOfARowAreNotFoundAsOne)
{
    openExample();
    const tables::Resource &resource = schema().resource;
    const Id id = row(resource, "R02").id;
    plan().setValue(resource, id, resource.name, QStringLiteral("zan"));
    plan().setValue(resource, id, resource.note, QStringLiteral("zibar"));
    SearchIndex index(plan());
    index.finish();
    EXPECT_TRUE(index.find(QStringLiteral("zanzibar"), 5).isEmpty());
    EXPECT_EQ(index.find(QStringLiteral("zibar zan"), 5).size(), 1);
    EXPECT_EQ(index.find(QStringLiteral("r02zan"), 5).size(), 0);
}

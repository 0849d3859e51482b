// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include "window/searchindex.h"

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
    const SearchIndex index(plan());
    EXPECT_TRUE(titles(index, plan(), "f01").value(0).startsWith(QStringLiteral("F01")));
    EXPECT_TRUE(titles(index, plan(), "R1").value(0).startsWith(QStringLiteral("R1")));
}

TEST_F(SearchTest, AccentsAndCaseDoNotMatterAndEveryWordMust)
{
    openExample();
    const tables::Resource &resource = schema().resource;
    const Id id = row(resource, "R02").id;
    plan().setValue(resource, id, resource.name, QStringLiteral("Groupe électrogène du toit"));
    const SearchIndex index(plan());
    EXPECT_TRUE(titles(index, plan(), "ELECTROGENE toit").value(0).startsWith(QStringLiteral("R02")));
    EXPECT_TRUE(titles(index, plan(), "electrogene zzzz").isEmpty());
    EXPECT_TRUE(titles(index, plan(), "  ").isEmpty());
}

TEST_F(SearchTest, FollowsEditsAdditionsAndDeletions)
{
    openExample();
    const SearchIndex index(plan());
    const int before = [&] {
        index.find(QStringLiteral("x"), 1);
        return index.size();
    }();
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

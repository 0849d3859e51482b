// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/dependencymap.h"

#include "figurepdf.h"
#include "odderplan.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

using figures::DependencyContent;
using figures::DependencyGraph;
using figures::DependencyMap;

namespace {

const Texts english(Language::English);

/// So many functions in a ring, of which the first few are vital.
std::unique_ptr<OdderPlan> ring(int functions, int vital)
{
    auto odder = std::make_unique<OdderPlan>();
    const auto &table = schema().function;
    const auto &need = schema().functionDependency;
    Changes changes;
    for (int i = 0; i < functions; ++i) {
        Row row(table);
        row.set(table.code, QStringLiteral("F%1").arg(i + 1000));
        row.set(table.name, QStringLiteral("Function"));
        row.set(table.criticality, i < vital ? QStringLiteral("vital") : QStringLiteral("deferrable"));
        changes.append({&table, {}, row});
    }
    const Changes added = odder->plan().edit(QStringLiteral("Added"), changes);
    Changes needs;
    for (int i = 0; i < functions; ++i) {
        Row row(need);
        row.set(need.ownerFunction, added.at(i).id());
        row.set(need.dependsOn, added.at((i + 1) % functions).id());
        row.set(need.need, QStringLiteral("essential"));
        needs.append({&need, {}, row});
    }
    odder->plan().edit(QStringLiteral("Added"), needs);
    return odder;
}

TEST(DependencyMap, ShowsFunctionsAndWhatTheyCannotDoWithout)
{
    const auto plan = examplePlan();
    const DependencyMap map = DependencyMap::of(*plan, english);
    QRectF extent;
    const QString texts = textsOf(map, &extent).join(u'|');
    for (const char *text :
         {"F01", "F06", "R05", "PR01", "vital or critical function", "needs, essential", "needs, useful", "provider"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts);
    EXPECT_LE(map.sizeMm().height(), 225.5);
    EXPECT_TRUE(QRectF(QPointF(-1, -1), map.sizeMm() * 72 / 25.4 + QSizeF(2, 2)).contains(extent));
    EXPECT_TRUE(printed(QStringLiteral("dependencies"), map).text().contains(QStringLiteral("F01")));
    printed(QStringLiteral("dependencies-functions"),
            DependencyMap::of(*plan, english, DependencyContent::FunctionsOnly));
}

TEST(DependencyMap, SaysTheSameInWords)
{
    OdderPlan odder;
    const Id one = odder.addFunction(QStringLiteral("F1"), QStringLiteral("Reception"), QStringLiteral("vital"));
    const Id two = odder.addFunction(QStringLiteral("F2"), QStringLiteral("Network"));
    const Id three = odder.addFunction(QStringLiteral("F3"), QStringLiteral("Log"));
    odder.addFunction(QStringLiteral("F4"), QStringLiteral("Archive"));
    odder.depend(one, two, QStringLiteral("essential"));
    odder.depend(one, three, QStringLiteral("useful"));
    odder.depend(two, one, QStringLiteral("essential"));
    const DependencyMap map = DependencyMap::of(odder.plan(), english);
    EXPECT_EQ(map.alternative(), QStringLiteral("F1 Reception needs F2 Network.\n"
                                                "F1 Reception goes on, less well, without F3 Log.\n"
                                                "F2 Network needs F1 Reception.\n"
                                                "Vital or critical: F1.\n"
                                                "Functions without an arrow: F4"));
    EXPECT_TRUE(textsOf(map).contains(QStringLiteral("Functions without an arrow: F4")));
}

TEST(DependencyMap, GivesALongNameTwoLines)
{
    OdderPlan odder;
    const Id one = odder.addFunction(QStringLiteral("F1"), QStringLiteral("Reception and first answer to clients"));
    const Id two = odder.addFunction(QStringLiteral("F2"), QStringLiteral("Network"));
    odder.depend(one, two, QStringLiteral("essential"));
    const QStringList texts = textsOf(DependencyMap::of(odder.plan(), english));
    EXPECT_TRUE(texts.filter(QStringLiteral("…")).isEmpty()) << qPrintable(texts.join(u'|'));
    const QString all = texts.join(u' ');
    EXPECT_TRUE(all.contains(QStringLiteral("F1 Reception and first answer to clients"))) << qPrintable(all);
}

TEST(DependencyMap, OfAnEmptyPlanIsASentence)
{
    OdderPlan odder;
    const DependencyMap map = DependencyMap::of(odder.plan(), english);
    EXPECT_TRUE(map.isEmpty());
    EXPECT_EQ(textsOf(map), QStringList(QStringLiteral("No dependency has been entered.")));
    EXPECT_EQ(map.alternative(), QStringLiteral("No dependency has been entered."));
}

TEST(DependencyMap, NeverLetsNamesNearTheLanguageOfGraphviz)
{
    OdderPlan odder;
    const QString hostile = QStringLiteral("n0\"]; } digraph { a -> b [label=\"<b>&%1").arg(QString(20000, u'W'));
    const Id one = odder.addFunction(QStringLiteral("F\"1"), hostile);
    const Id two = odder.addFunction(QStringLiteral("F2"), QStringLiteral("مركز الاتصال 呼叫中心"));
    odder.depend(one, two, QStringLiteral("essential"));
    odder.depend(two, two, QStringLiteral("useful"));
    const DependencyMap map = DependencyMap::of(odder.plan(), english);
    EXPECT_EQ(map.layout().nodes().size(), 2);
    const QStringList texts = textsOf(map);
    EXPECT_TRUE(texts.contains(QStringLiteral("F\"1")));
    for (const QString &text : texts)
        EXPECT_LT(text.size(), 100);
    EXPECT_LT(map.alternative().size(), 1000);
    EXPECT_TRUE(map.alternative().contains(QStringLiteral("<b>&")) ||
                map.alternative().contains(QStringLiteral("digraph")));
}

TEST(DependencyMap, LeavesNeedsOutWhereTheyWouldCrowdIt)
{
    const auto plan = examplePlan();
    EXPECT_FALSE(DependencyMap::of(*plan, english).graph().needsLeftOut);
    const DependencyGraph only = DependencyGraph::of(*plan, DependencyContent::FunctionsOnly);
    EXPECT_FALSE(only.needsLeftOut) << "nobody asked for them";
    for (const auto &node : only.nodes)
        EXPECT_EQ(node.kind, DependencyGraph::Kind::Function);
    const auto hundred = ring(100, 3);
    const DependencyMap map = DependencyMap::of(hundred->plan(), english);
    EXPECT_EQ(map.graph().nodes.size(), 100);
    EXPECT_FALSE(map.graph().needsLeftOut) << "there are none";
    EXPECT_TRUE(map.alternative().contains(QStringLiteral("F1099 Function needs F1000 Function.")));
    printed(QStringLiteral("dependencies-100"), map);
}

TEST(DependencyMap, SaysThatNeedsAreLeftOut)
{
    OdderPlan odder;
    const Id one = odder.addFunction(QStringLiteral("F1"), QStringLiteral("Reception"));
    odder.depend(one, odder.addFunction(QStringLiteral("F2"), QStringLiteral("Log")), QStringLiteral("essential"));
    const auto &resource = schema().resource;
    const auto &need = schema().functionResource;
    for (int i = 0; i < DependencyGraph::mostWithNeeds; ++i) {
        Row row(resource);
        row.set(resource.code, QStringLiteral("R%1").arg(i));
        Row link(need);
        link.set(need.function, one);
        link.set(need.resource, odder.add(resource, row));
        link.set(need.need, QStringLiteral("essential"));
        odder.add(need, link);
    }
    const QString said = QStringLiteral("Resources and providers are left out: there are too many.");
    const DependencyMap map = DependencyMap::of(odder.plan(), english);
    EXPECT_EQ(map.graph().nodes.size(), 2);
    EXPECT_TRUE(textsOf(map).contains(said));
    EXPECT_TRUE(map.alternative().contains(said));
    const DependencyMap all = DependencyMap::of(odder.plan(), english, DependencyContent::WithNeeds);
    EXPECT_EQ(all.graph().nodes.size(), 2 + DependencyGraph::mostWithNeeds);
}

TEST(DependencyMap, OfALargePlanShowsTheVitalFunctionsAndTheirNeighbours)
{
    const auto odder = ring(300, 10);
    const DependencyMap map = DependencyMap::of(odder->plan(), english);
    EXPECT_EQ(map.graph().nodes.size(), 12); // the one before them, and the one after
    EXPECT_EQ(map.graph().functionsLeftOut, 288);
    const QString said = QStringLiteral("288 less urgent functions are left out: there are too many.");
    EXPECT_TRUE(textsOf(map).contains(said)) << qPrintable(textsOf(map).join(u'|'));
    EXPECT_TRUE(map.alternative().contains(said));
}

TEST(DependencyMap, ShowsTheMostUrgentWhereAllAreVitalOrNone)
{
    for (const int vital : {0, 300}) {
        const auto odder = ring(300, vital);
        const DependencyMap map = DependencyMap::of(odder->plan(), english);
        EXPECT_EQ(map.graph().nodes.size(), DependencyGraph::mostNodes);
        EXPECT_EQ(map.graph().functionsLeftOut, 50);
        EXPECT_LE(map.sizeMm().height(), 225.5);
        printed(QStringLiteral("dependencies-%1-vital").arg(vital), map);
    }
}

TEST(DependencyMap, IsDrawnAgainWithoutGraphviz)
{
    const auto plan = examplePlan();
    const DependencyMap map = DependencyMap::of(*plan, english);
    const QByteArray path = qgetenv("PATH");
    qputenv("PATH", "/nonexistent");
    const QStringList first = textsOf(map);
    const DependencyMap columns = DependencyMap::of(*plan, english);
    const QStringList fallback = textsOf(columns);
    qputenv("PATH", path);
    EXPECT_EQ(first, textsOf(map));
    EXPECT_EQ(columns.layout().by(), figures::GraphLayout::By::Columns);
    EXPECT_EQ(columns.alternative(), map.alternative());
    EXPECT_EQ(fallback.filter(QStringLiteral("F01")).size(), first.filter(QStringLiteral("F01")).size());
    printed(QStringLiteral("dependencies-columns"), columns);
}

} // namespace

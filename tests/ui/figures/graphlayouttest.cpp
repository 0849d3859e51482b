// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/graphlayout.h"

#include <QFile>
#include <QRectF>
#include <QTemporaryDir>

#include <gtest/gtest.h>

using figures::Graph;
using figures::GraphLayout;

namespace {

constexpr QSizeF box(60, 24);

/// Another place to look for programs, until the end of the test.
class SearchPath
{
public:
    explicit SearchPath(const QByteArray &path) { qputenv("PATH", path); }
    ~SearchPath() { qputenv("PATH", m_before); }
    SearchPath(const SearchPath &) = delete;
    SearchPath &operator=(const SearchPath &) = delete;

private:
    QByteArray m_before = qgetenv("PATH");
};

/// A program called dot that does what the shell script says.
class FalseDot
{
public:
    explicit FalseDot(const QByteArray &script)
    {
        QFile file(m_folder.filePath(QStringLiteral("dot")));
        if (file.open(QIODevice::WriteOnly))
            file.write("#!/bin/sh\n" + script);
        file.setPermissions(file.permissions() | QFile::ExeOwner);
        file.close();
        m_path = std::make_unique<SearchPath>(m_folder.path().toUtf8());
    }

private:
    QTemporaryDir m_folder;
    std::unique_ptr<SearchPath> m_path;
};

Graph ringOf(int nodes)
{
    Graph graph{nodes, box, {}, {}};
    for (int i = 0; i < nodes; ++i)
        graph.arrows.append({i, (i + 1) % nodes});
    return graph;
}

void expectApart(const GraphLayout &layout)
{
    const QRectF page(QPointF(-1, -1), layout.size() + QSizeF(2, 2));
    for (qsizetype i = 0; i < layout.nodes().size(); ++i) {
        QRectF one({0, 0}, box);
        one.moveCenter(layout.nodes().at(i));
        EXPECT_TRUE(page.contains(one)) << i;
        for (qsizetype j = 0; j < i; ++j) {
            QRectF other({0, 0}, box - QSizeF(1, 1));
            other.moveCenter(layout.nodes().at(j));
            EXPECT_FALSE(one.intersects(other)) << i << " and " << j;
        }
    }
}

TEST(GraphLayout, PutsWhatIsNeededToTheRightOfWhoNeedsIt)
{
    const Graph graph{4, box, {{0, 1}, {1, 2}, {0, 3}}, {}};
    for (const GraphLayout &layout : {GraphLayout::of(graph), GraphLayout::inColumns(graph)}) {
        ASSERT_EQ(layout.nodes().size(), 4);
        for (const auto &arrow : graph.arrows)
            EXPECT_LT(layout.nodes().at(arrow.from).x(), layout.nodes().at(arrow.to).x());
        expectApart(layout);
    }
}

TEST(GraphLayout, GivesEveryArrowACurve)
{
    Graph graph = ringOf(5);
    graph.arrows.append({{2, 2}, {0, 1}}); // to itself, and one twice
    for (const GraphLayout &layout : {GraphLayout::of(graph), GraphLayout::inColumns(graph)}) {
        ASSERT_EQ(layout.arrows().size(), graph.arrows.size());
        for (const QPolygonF &curve : layout.arrows())
            EXPECT_EQ(curve.size() % 3, 1) << curve.size();
        expectApart(layout);
    }
}

TEST(GraphLayout, OfALargeGraphKeepsTheBoxesApart)
{
    const GraphLayout layout = GraphLayout::of(ringOf(300));
    EXPECT_EQ(layout.nodes().size(), 300);
    expectApart(layout);
}

TEST(GraphLayout, OfALongChainUsesTheWholeRoom)
{
    Graph graph = ringOf(60);
    const QSizeF room(490, 600);
    EXPECT_LT(GraphLayout::of(graph).scaleTo(room), 0.15) << "one long row";
    graph.room = room;
    const GraphLayout layout = GraphLayout::of(graph);
    EXPECT_GT(layout.scaleTo(room), 0.25);
    expectApart(layout);
}

TEST(GraphLayout, StandsInColumnsWithoutGraphviz)
{
    const SearchPath nowhere("/nonexistent");
    const GraphLayout layout = GraphLayout::of(ringOf(4));
    EXPECT_EQ(layout.by(), GraphLayout::By::Columns);
    expectApart(layout);
}

TEST(GraphLayout, EndsAProgramThatTakesTooLong)
{
    const FalseDot endless("exec /bin/sleep 1000\n");
    const GraphLayout layout = GraphLayout::of(ringOf(4), std::chrono::milliseconds(20));
    EXPECT_EQ(layout.by(), GraphLayout::By::Columns);
    EXPECT_EQ(layout.nodes().size(), 4);
}

TEST(GraphLayout, BelievesNoProgramThatSaysSomethingElse)
{
    for (const char *answer : {"exit 3\n", "echo nonsense\n", "echo 'graph 1 2 2'\necho 'node n7 1 1 1 1'\n",
                               "echo 'graph 1 2 2'\necho 'node n0 1 1 1 1'\necho 'edge n0 n1 900000000 1'\n"}) {
        const FalseDot liar(answer);
        const GraphLayout layout = GraphLayout::of(ringOf(4));
        EXPECT_EQ(layout.by(), GraphLayout::By::Columns) << answer;
        expectApart(layout);
    }
}

TEST(GraphLayout, FollowsChainsOfAnyLength)
{
    const GraphLayout layout = GraphLayout::inColumns(ringOf(20000));
    EXPECT_EQ(layout.nodes().size(), 20000);
    EXPECT_LT(layout.nodes().first().x(), layout.nodes().last().x());
}

TEST(GraphLayout, OfNothingIsNothing)
{
    const GraphLayout layout = GraphLayout::of(Graph{});
    EXPECT_TRUE(layout.nodes().isEmpty());
    EXPECT_TRUE(layout.size().height() <= 0);
}

} // namespace

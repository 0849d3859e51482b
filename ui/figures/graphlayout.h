// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QPolygonF>

#include <chrono>
#include <functional>

namespace figures {

/// A graph to be laid out: nodes are numbers from 0 upwards, all of one size; arrows point from one to another.
struct Graph {
    struct Arrow {
        int from = 0;
        int to = 0;
        bool operator==(const Arrow &) const = default;
    };
    int nodes = 0;
    QSizeF nodeSize; ///< in points
    QList<Arrow> arrows;
    QSizeF room; ///< what the drawing should fit into without becoming too small to read; empty: anything

    /// Two graphs with one key are laid out alike.
    QByteArray key() const;
};

class GraphLayout;
/// Lays a graph out, or knows it from before.
using GraphLayouter = std::function<GraphLayout(const Graph &)>;

/// Where the nodes and arrows of a graph stand: left to right from who needs to what is needed; downwards or all over
/// the page where the room asks for it.
///
/// Worked out by Graphviz in a process of its own (`dot`, for large graphs `sfdp`), which is ended if it takes too
/// long; then, and where Graphviz is not installed, in columns by depth.
class GraphLayout
{
public:
    enum class By { Graphviz, Columns };

    GraphLayout() = default;
    /// Runs a process and waits for it: for those who build a figure, not for those who draw it. Thread-safe.
    static GraphLayout of(const Graph &graph, std::chrono::milliseconds patience = std::chrono::seconds(10));
    /// Without any process: columns of nodes by how many needs lie before them; circles are cut where they close.
    static GraphLayout inColumns(const Graph &graph);

    By by() const { return m_by; }
    /// How much smaller it must be drawn to fit the room, at most 1.
    double scaleTo(const QSizeF &room) const;
    /// Of the whole drawing, in points.
    QSizeF size() const { return m_size; }
    QSizeF nodeSize() const { return m_nodeSize; }
    /// The centre of each node.
    const QList<QPointF> &nodes() const { return m_nodes; }
    /// For each arrow of the graph the points of its curve: a start, then three for each Bézier piece.
    const QList<QPolygonF> &arrows() const { return m_arrows; }
    /// Two layouts with one key are the same.
    QByteArray key() const;

private:
    bool readPlain(const QByteArray &plain, const Graph &graph);

    By m_by = By::Columns;
    QSizeF m_size;
    QSizeF m_nodeSize;
    QList<QPointF> m_nodes;
    QList<QPolygonF> m_arrows;
};

} // namespace figures

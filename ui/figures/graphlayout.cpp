// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/graphlayout.h"

#include "figures/content.h"

#include <QDeadlineTimer>
#include <QHash>
#include <QIODevice>
#include <QProcess>
#include <QStandardPaths>

#include <algorithm>
#include <optional>

namespace figures {

namespace {

constexpr int mostForDot = 150; // beyond, dot may take minutes; sfdp takes a second
constexpr double pointsPerInch = 72;
constexpr double readable = 0.55; // of its size: a layout that must shrink more is tried otherwise
constexpr double columnGap = 42;
constexpr double rowGap = 9;

/// The layouts that are tried, the one that reads best first.
enum class Way { Rightwards, Downwards, Spread };

QByteArray styleOf(Way way)
{
    switch (way) {
    case Way::Rightwards: return "rankdir=LR, nodesep=0.14, ranksep=0.55, splines=true";
    case Way::Downwards: return "rankdir=TB, nodesep=0.2, ranksep=0.4, splines=true";
    case Way::Spread: break;
    }
    return "overlap=prism, sep=\"+4\", splines=line";
}

/// Names never reach Graphviz: nodes are n0, n1 … and nothing else is written.
QByteArray dotSource(const Graph &graph, Way way)
{
    QByteArray source = "digraph {\n graph [" + styleOf(way) +
                        "];\n node [shape=box, fixedsize=true, label=\"\", width=" +
                        QByteArray::number(graph.nodeSize.width() / pointsPerInch, 'f', 4) +
                        ", height=" + QByteArray::number(graph.nodeSize.height() / pointsPerInch, 'f', 4) +
                        "];\n edge [arrowhead=none];\n";
    for (int i = 0; i < graph.nodes; ++i)
        source += " n" + QByteArray::number(i) + ";\n";
    for (const Graph::Arrow &arrow : graph.arrows)
        source += " n" + QByteArray::number(arrow.from) + " -> n" + QByteArray::number(arrow.to) + ";\n";
    return source + "}\n";
}

/// What Graphviz says, "" if it is not there, fails or takes too long.
QByteArray plainFromGraphviz(const Graph &graph, Way way, const QDeadlineTimer &deadline)
{
    const QString program =
        QStandardPaths::findExecutable(way == Way::Spread ? QStringLiteral("sfdp") : QStringLiteral("dot"));
    if (program.isEmpty() || graph.nodes == 0 || deadline.hasExpired())
        return {};
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C")); // numbers with a point
    process.setProcessEnvironment(environment);
    process.setStandardErrorFile(QProcess::nullDevice());
    process.start(program, {QStringLiteral("-Tplain")});
    process.write(dotSource(graph, way));
    process.closeWriteChannel();
    if (!process.waitForFinished(static_cast<int>(deadline.remainingTime()))) {
        process.kill();
        process.waitForFinished(1000);
        return {};
    }
    if (process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
        return {};
    return process.readAllStandardOutput();
}

/// The number behind "n12"; -1 if it is none of the graph's.
int nodeOf(const QByteArray &word, const Graph &graph)
{
    bool isNumber = false;
    const int node = word.startsWith('n') ? word.mid(1).toInt(&isNumber) : -1;
    return isNumber && node >= 0 && node < graph.nodes ? node : -1;
}

/// For each node how many columns lie before it. Without recursion: chains may be as long as the plan. An arrow that
/// closes a circle does not count.
QList<int> depths(const Graph &graph)
{
    QList<QList<int>> needs(graph.nodes);
    QList<bool> isNeeded(graph.nodes, false);
    for (const Graph::Arrow &arrow : graph.arrows) {
        needs[arrow.from].append(arrow.to);
        isNeeded[arrow.to] = isNeeded[arrow.to] || arrow.from != arrow.to;
    }
    struct Visit {
        int node;
        int next = 0;
    };
    enum class State { New, Open, Done };
    QList<State> states(graph.nodes, State::New);
    QList<int> finished; // each after all that it needs
    QList<QList<int>> forward(graph.nodes);
    const auto visit = [&](int start) {
        QList<Visit> open;
        const auto enter = [&](int node) {
            states[node] = State::Open;
            open.append(Visit{node});
        };
        if (states.at(start) == State::New)
            enter(start);
        while (!open.isEmpty()) {
            const int node = open.last().node;
            if (open.last().next == needs.at(node).size()) {
                states[node] = State::Done;
                finished.append(node);
                open.removeLast();
                continue;
            }
            const int need = needs.at(node).at(open.last().next++);
            if (states.at(need) != State::Open)
                forward[node].append(need);
            if (states.at(need) == State::New)
                enter(need);
        }
    };
    for (int i = 0; i < graph.nodes; ++i) {
        if (!isNeeded.at(i))
            visit(i);
    }
    for (int i = 0; i < graph.nodes; ++i)
        visit(i);
    QList<int> depth(graph.nodes, 0);
    for (auto node = finished.rbegin(); node != finished.rend(); ++node) {
        for (const int need : forward.at(*node))
            depth[need] = std::max(depth.at(need), depth.at(*node) + 1);
    }
    return depth;
}

QPolygonF straight(const QPointF &from, const QPointF &to)
{
    return {from, from + (to - from) / 3, from + (to - from) * 2 / 3, to};
}

/// From the right side of one box to the left side of another; backwards, beside and to itself in a bow.
QPolygonF connection(const QPointF &from, const QPointF &to, const QSizeF &size)
{
    const QPointF half(size.width() / 2, 0);
    if (from.x() < to.x()) {
        const QPointF start = from + half;
        const QPointF end = to - half;
        const QPointF pull((end.x() - start.x()) / 2, 0);
        return {start, start + pull, end - pull, end};
    }
    const QPointF pull(columnGap * 0.7, 0);
    if (from.x() == to.x()) {
        const double spread = from == to ? size.height() / 4 : 0;
        const QPointF start = from + half - QPointF(0, spread);
        const QPointF end = to + half + QPointF(0, spread);
        return {start, start + pull, end + pull, end};
    }
    return straight(from - half, to + half);
}

} // namespace

QByteArray Graph::key() const
{
    return content::keyOf(nodes, nodeSize, arrows, room);
}

GraphLayout GraphLayout::of(const Graph &graph, std::chrono::milliseconds patience)
{
    const QDeadlineTimer deadline(patience);
    std::optional<GraphLayout> best;
    for (const Way way : {Way::Rightwards, Way::Downwards, Way::Spread}) {
        if (way != Way::Spread && graph.nodes > mostForDot)
            continue;
        GraphLayout layout;
        layout.m_by = By::Graphviz;
        layout.m_nodeSize = graph.nodeSize;
        if (!layout.readPlain(plainFromGraphviz(graph, way, deadline), graph))
            continue;
        if (!best || layout.scaleTo(graph.room) > best->scaleTo(graph.room))
            best = layout;
        if (best->scaleTo(graph.room) >= readable)
            break;
    }
    return best ? *best : inColumns(graph);
}

double GraphLayout::scaleTo(const QSizeF &room) const
{
    if (room.isEmpty() || m_size.isEmpty())
        return 1;
    return std::min({1.0, room.width() / m_size.width(), room.height() / m_size.height()});
}

/// Graphviz' plain format: inches from the lower left corner, one node or edge per line.
bool GraphLayout::readPlain(const QByteArray &plain, const Graph &graph)
{
    QHash<std::pair<int, int>, QList<int>> places; // of the arrows between two nodes
    for (int i = 0; i < graph.arrows.size(); ++i)
        places[{graph.arrows.at(i).from, graph.arrows.at(i).to}].append(i);
    m_nodes = QList<QPointF>(graph.nodes);
    m_arrows = QList<QPolygonF>(graph.arrows.size());
    int found = 0;
    const auto point = [this](const QList<QByteArray> &words, qsizetype at) {
        return QPointF(words.value(at).toDouble() * pointsPerInch,
                       m_size.height() - words.value(at + 1).toDouble() * pointsPerInch);
    };
    for (const QByteArray &line : plain.split('\n')) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.first() == "graph") {
            m_size = QSizeF(words.value(2).toDouble(), words.value(3).toDouble()) * pointsPerInch;
        } else if (words.first() == "node") {
            const int node = nodeOf(words.value(1), graph);
            if (node < 0)
                return false;
            m_nodes[node] = point(words, 2);
            ++found;
        } else if (words.first() == "edge") {
            QList<int> &free = places[{nodeOf(words.value(1), graph), nodeOf(words.value(2), graph)}];
            if (free.isEmpty())
                return false;
            QPolygonF &curve = m_arrows[free.takeFirst()];
            const int count = words.value(3).toInt();
            for (qsizetype i = 0; i < count && 5 + 2 * i < words.size(); ++i)
                curve.append(point(words, 4 + 2 * i));
        }
    }
    for (int i = 0; i < m_arrows.size(); ++i) {
        if (m_arrows.at(i).size() < 4 || m_arrows.at(i).size() % 3 != 1)
            m_arrows[i] = straight(m_nodes.at(graph.arrows.at(i).from), m_nodes.at(graph.arrows.at(i).to));
    }
    return found == graph.nodes && found > 0 && !m_size.isEmpty();
}

GraphLayout GraphLayout::inColumns(const Graph &graph)
{
    GraphLayout layout;
    layout.m_nodeSize = graph.nodeSize;
    const QList<int> depth = depths(graph);
    QList<QList<int>> columns(graph.nodes == 0 ? 0 : *std::max_element(depth.begin(), depth.end()) + 1);
    for (int i = 0; i < graph.nodes; ++i)
        columns[depth.at(i)].append(i);
    // A column longer than a page is broken into several.
    const double step = graph.nodeSize.height() + rowGap;
    const qsizetype most = 30;
    layout.m_nodes = QList<QPointF>(graph.nodes);
    qsizetype tallest = 0;
    for (const QList<int> &column : std::as_const(columns))
        tallest = std::max(tallest, std::min(column.size(), most));
    double x = graph.nodeSize.width() / 2;
    const double height = step * static_cast<double>(tallest);
    for (const QList<int> &column : std::as_const(columns)) {
        const qsizetype parts = (column.size() + most - 1) / most;
        const qsizetype rows = (column.size() + parts - 1) / parts;
        for (qsizetype i = 0; i < column.size(); ++i) {
            const double top = (height - step * static_cast<double>(rows)) / 2;
            layout.m_nodes[column.at(i)] = {x + static_cast<double>(i / rows) *
                                                    (graph.nodeSize.width() + columnGap / 2),
                                            top + step * (static_cast<double>(i % rows) + 0.5)};
        }
        x += static_cast<double>(parts - 1) * (graph.nodeSize.width() + columnGap / 2) + graph.nodeSize.width() +
             columnGap;
    }
    for (const Graph::Arrow &arrow : graph.arrows)
        layout.m_arrows.append(connection(layout.m_nodes.at(arrow.from), layout.m_nodes.at(arrow.to), graph.nodeSize));
    // The bows beside the last column need their room too.
    layout.m_size = {std::max(x - columnGap / 2, 0.0), height};
    return layout;
}

QByteArray GraphLayout::key() const
{
    const auto &[by, size, nodeSize, nodes, arrows] = *this;
    return content::keyOf(by, size, nodeSize, nodes, arrows);
}

} // namespace figures

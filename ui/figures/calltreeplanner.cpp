// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/calltreeplanner.h"

#include "texts/texts.h"

#include <algorithm>
#include <numeric>

namespace figures {

namespace {

constexpr int columns = 3;       // more leave no room for a name and a number
constexpr double pieceGap = 0.4; // rows
constexpr int longestText = 120;

QString shortText(const QString &text)
{
    const QString line = text.left(longestText + 1).simplified();
    return line.isEmpty()               ? QStringLiteral("—")
           : line.size() <= longestText ? line
                                        : line.left(longestText) + QChar(0x2026);
}

} // namespace

CallTreePlanner::CallTreePlanner(const QList<CallNode> &nodes, int rows, const Texts &texts)
    : m_nodes(nodes), m_most(rows), m_texts(texts)
{}

QList<CallTreeChart> CallTreePlanner::charts()
{
    readTree();
    cutIntoPieces();
    double used = 0;
    for (qsizetype i = 0; i < m_pieces.size(); ++i) {
        const Piece &piece = m_pieces.at(i);
        if (m_charts.isEmpty() || used + pieceGap + piece.rows > m_most) {
            m_charts.append(CallTreeChart());
            used = 0;
        } else {
            used += pieceGap;
        }
        draw(i, used);
        used += piece.rows;
        m_charts.last().m_rows = used;
    }
    finish();
    return m_charts;
}

void CallTreePlanner::readTree()
{
    const qsizetype count = m_nodes.size();
    QHash<Id, int> places;
    for (int i = 0; i < count; ++i) {
        if (!places.contains(m_nodes.at(i).id))
            places.insert(m_nodes.at(i).id, i);
    }
    QList<QList<int>> children(count);
    QList<int> starts;
    for (int i = 0; i < count; ++i) {
        const int parent = places.value(m_nodes.at(i).parent, -1);
        if (parent < 0 || parent == i || m_nodes.at(i).parent == 0)
            starts.append(i);
        else
            children[parent].append(i);
    }
    m_calls.resize(count);
    m_callers = QList<int>(count, -1);
    m_worst = QList<int>(count, 0);
    m_isVague = QList<bool>(count, false);
    QList<bool> seen(count, false);
    for (const int start : std::as_const(starts))
        follow(start, children, seen);
    for (int i = 0; i < count; ++i) // circles: nobody starts them, nobody is forgotten
        follow(i, children, seen);
}

/// Without recursion: a hostile tree may be a chain of thousands.
void CallTreePlanner::follow(int start, const QList<QList<int>> &children, QList<bool> &seen)
{
    if (seen.at(start))
        return;
    seen[start] = true;
    m_roots.append(start);
    QList<int> open{start};
    while (!open.isEmpty()) {
        const int node = open.takeLast();
        const int caller = m_callers.at(node);
        const auto &timeout = m_nodes.at(node).timeoutMin;
        m_worst[node] = (caller < 0 ? 0 : m_worst.at(caller)) + timeout.value_or(0);
        m_isVague[node] = (caller >= 0 && m_isVague.at(caller)) || !timeout;
        for (const int child : children.at(node)) {
            if (seen.at(child))
                continue;
            seen[child] = true;
            m_callers[child] = node;
            m_calls[node].append(child);
            open.append(child);
        }
    }
}

void CallTreePlanner::cutIntoPieces()
{
    for (qsizetype i = 0; i < m_roots.size(); ++i) // which grows
        cut(m_roots.at(i));
}

bool CallTreePlanner::isCollapsed(int node, int column) const
{
    if (m_calls.at(node).isEmpty() || column == 0)
        return false;
    return column == columns - 1 || (column == 1 && rowsOf(node, 1) > m_most);
}

/// The rows that a box and what is drawn behind it take.
int CallTreePlanner::rowsOf(int node, int column) const
{
    if (column == columns - 1)
        return 1;
    const QList<int> &calls = m_calls.at(node);
    return std::accumulate(calls.begin(), calls.end(), calls.isEmpty() ? 1 : 0,
                           [&](int sum, int call) { return sum + rowsOf(call, column + 1); });
}

/// As many calls of the root as have room together, then again.
void CallTreePlanner::cut(int root)
{
    const QList<int> &calls = m_calls.at(root);
    m_firstPieces.insert(root, m_pieces.size());
    Piece piece{root, 0, 0, 0};
    for (qsizetype i = 0; i < calls.size(); ++i) {
        const int rows = isCollapsed(calls.at(i), 1) ? 1 : rowsOf(calls.at(i), 1);
        if (piece.rows > 0 && piece.rows + rows > m_most) {
            m_pieces.append(piece);
            piece = {root, i, i, 0};
        }
        piece.rows += rows;
        piece.last = i + 1;
        noteContinuations(calls.at(i), 1);
    }
    piece.rows = std::max(piece.rows, 1);
    m_pieces.append(piece);
}

void CallTreePlanner::noteContinuations(int node, int column)
{
    if (isCollapsed(node, column)) {
        m_roots.append(node);
        return;
    }
    for (const int call : m_calls.at(node))
        noteContinuations(call, column + 1);
}

void CallTreePlanner::draw(qsizetype number, double top)
{
    const Piece &piece = m_pieces.at(number);
    const QList<int> &calls = m_calls.at(piece.root);
    CallTreeChart &chart = m_charts.last();
    m_chartOf.append(m_charts.size() - 1);
    const auto rootBox = static_cast<int>(chart.m_boxes.size());
    CallTreeChart::Box root = boxOf(piece.root);
    root.isRepeated = piece.first > 0 || m_callers.at(piece.root) >= 0;
    root.row = top + (piece.rows - 1) / 2.0;
    chart.m_boxes.append(root);
    if (!root.isRepeated)
        chart.m_words.append(wordsOf(piece.root));
    if (piece.last < calls.size())
        m_references.append({m_charts.size() - 1, rootBox, number + 1, -1});
    double row = top;
    double firstRow = -1;
    for (qsizetype i = piece.first; i < piece.last; ++i) {
        const auto box = chart.m_boxes.size();
        row = place(calls.at(i), 1, row, rootBox);
        firstRow = firstRow < 0 ? chart.m_boxes.at(box).row : firstRow;
        chart.m_boxes[rootBox].row = (firstRow + chart.m_boxes.at(box).row) / 2;
    }
}

/// Gives the box and those behind it their places from row `top` on; the first free row after them.
double CallTreePlanner::place(int node, int column, double top, int caller)
{
    CallTreeChart &chart = m_charts.last();
    chart.m_columns = std::max(chart.m_columns, column + 1);
    const auto self = static_cast<int>(chart.m_boxes.size());
    CallTreeChart::Box box = boxOf(node);
    box.column = column;
    box.caller = caller;
    box.row = top;
    chart.m_boxes.append(box);
    chart.m_words.append(wordsOf(node));
    if (isCollapsed(node, column)) {
        m_references.append({m_charts.size() - 1, self, -1, node});
        return top + 1;
    }
    double row = top;
    double firstRow = -1;
    for (const int call : m_calls.at(node)) {
        const auto child = chart.m_boxes.size();
        row = place(call, column + 1, row, self);
        firstRow = firstRow < 0 ? chart.m_boxes.at(child).row : firstRow;
        chart.m_boxes[self].row = (firstRow + chart.m_boxes.at(child).row) / 2;
    }
    return std::max(row, top + 1);
}

CallTreeChart::Box CallTreePlanner::boxOf(int node) const
{
    const CallNode &call = m_nodes.at(node);
    CallTreeChart::Box box;
    box.title = shortText(call.title);
    box.subtitle = call.subtitle.isEmpty() ? QString() : shortText(call.subtitle);
    box.number = shortText(call.number);
    //: The longest time until somebody is reached, in little room
    box.time = m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "max. %1")).arg(m_texts.duration(m_worst.at(node)));
    if (m_isVague.at(node))
        box.time = QStringLiteral("%1 + ?").arg(box.time);
    box.order = QString::number(node + 1);
    return box;
}

QString CallTreePlanner::wordsOf(int node) const
{
    const CallNode &call = m_nodes.at(node);
    const QString time = m_isVague.at(node) ? QStringLiteral("%1 + ?").arg(m_texts.duration(m_worst.at(node)))
                                            : m_texts.duration(m_worst.at(node));
    const int caller = m_callers.at(node);
    if (caller < 0)
        //: A start of a call tree: name, role, number, time
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 (%2), %3, at worst after %4"))
            .arg(shortText(call.title), shortText(call.subtitle), shortText(call.number), time);
    //: A call of a call tree: who calls, name, role, number, time
    return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 calls %2 (%3), %4, at worst after %5"))
        .arg(shortText(m_nodes.at(caller).title), shortText(call.title), shortText(call.subtitle),
             shortText(call.number), time);
}

/// Only at the end it is known on which drawing each piece stands, and how many there are.
void CallTreePlanner::finish()
{
    for (const Reference &reference : std::as_const(m_references)) {
        const qsizetype piece = reference.piece >= 0 ? reference.piece : m_firstPieces.value(reference.root);
        const qsizetype chart = m_chartOf.at(piece);
        m_charts[reference.chart].m_boxes[reference.box].continued =
            chart == reference.chart
                ? m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "calls: see below"))
                : m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "calls: see part %1")).arg(chart + 1);
    }
    const QString legend =
        m_isVague.contains(true)
            ? m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "max.: sum of the waiting times from the start, "
                                                                   "other calls by the same caller not counted; "
                                                                   "?: some waiting times are missing"))
            : m_texts.text("Figures",
                           QT_TRANSLATE_NOOP("Figures", "max.: sum of the waiting times from the start, other "
                                                        "calls by the same caller not counted"));
    for (qsizetype i = 0; i < m_charts.size(); ++i) {
        CallTreeChart &chart = m_charts[i];
        chart.m_legend = legend;
        if (m_charts.size() > 1)
            chart.m_part = m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Part %1 of %2"))
                               .arg(QString::number(i + 1), QString::number(m_charts.size()));
    }
}

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/calltreechart.h"

#include <QHash>

namespace figures {

/// Decides which box of a call tree stands where on which drawing.
///
/// The work is done in pieces: somebody who calls, and below as much as has room. Whoever calls others that have no
/// room there starts a piece of its own further on.
class CallTreePlanner
{
public:
    /// So many rows of boxes stand below each other on a drawing.
    CallTreePlanner(const QList<CallNode> &nodes, int rows, const Texts &texts);
    QList<CallTreeChart> charts();

private:
    /// One caller and those of its calls from `first` up to before `last`, on one drawing.
    struct Piece {
        int root = 0;
        qsizetype first = 0;
        qsizetype last = 0;
        int rows = 1;
    };
    /// A box whose calls are drawn in another piece.
    struct Reference {
        qsizetype chart;
        qsizetype box;
        qsizetype piece;
        int root; ///< where the piece is not yet known
    };

    void readTree();
    void follow(int start, const QList<QList<int>> &children, QList<bool> &seen);
    void cutIntoPieces();
    void cut(int root);
    void noteContinuations(int node, int column);
    int rowsOf(int node, int column) const;
    bool isCollapsed(int node, int column) const;
    void draw(qsizetype piece, double top);
    double place(int node, int column, double top, int caller);
    CallTreeChart::Box boxOf(int node) const;
    QString wordsOf(int node) const;
    void finish();

    const QList<CallNode> m_nodes;
    const int m_most;
    const Texts &m_texts;
    QList<QList<int>> m_calls; ///< whom each calls
    QList<int> m_callers;      ///< who calls each, -1 for starts
    QList<int> m_worst;        ///< minutes until each is reached or given up
    QList<bool> m_isVague;     ///< a time on the way is not known
    QList<int> m_roots;        ///< of pieces, in the order in which they are drawn
    QList<Piece> m_pieces;
    QHash<int, qsizetype> m_firstPieces; ///< of each root
    QList<qsizetype> m_chartOf;          ///< of each piece
    QList<Reference> m_references;
    QList<CallTreeChart> m_charts;
};

} // namespace figures

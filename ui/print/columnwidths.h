// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/paper.h"

#include <memory>

namespace print {

/// Estimates how wide texts are without laying them out: the sum of the advances of their characters.
class TextMeasure
{
public:
    explicit TextMeasure(const QFont &font);
    ~TextMeasure();

    struct Widths {
        double whole = 0; ///< on one line
        double longestWord = 0;
        double firstWord = 0; ///< which may be the end of a word of the text before
        double lastWord = 0;  ///< which may go on in the text behind
        bool isOneWord = true;

        void endWord(double width);
    };
    Widths operator()(const QString &text);

private:
    class Metrics;
    std::unique_ptr<Metrics> m_metrics;
};

/// What a column of a table wants, in units.
struct ColumnWish {
    double weight = 1;     ///< share of what is to be shared
    double word = 0;       ///< narrower, and words are cut
    double line = 0;       ///< the widest of its lines: wider, and nothing is gained
    double asked = weight; ///< share of what is left where all lines are whole
};

/// The widths of columns, and how narrow each might become without breaking what should stay whole.
struct ColumnShares {
    QList<double> widths;
    QList<double> least;
};

/// Shares `width` by weight, so that no column is narrower than its longest word or wider than its content while
/// another one lacks room; short content stays on one line where that leaves room for the rest. The widths add up to
/// `width`.
ColumnShares columnShares(const QList<ColumnWish> &wishes, double width);
inline QList<double> columnWidths(const QList<ColumnWish> &wishes, double width)
{
    return columnShares(wishes, width).widths;
}

} // namespace print

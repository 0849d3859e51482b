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
    };
    Widths operator()(const QString &text);

private:
    class Metrics;
    std::unique_ptr<Metrics> m_metrics;
};

/// What the columns of a table want, in units.
struct ColumnWish {
    double weight = 1;
    double least = 0;    ///< narrower, and short contents take several lines
    double most = 0;     ///< wider, and nothing is gained
    double word = least; ///< narrower, and words are cut
};

/// Shares `width` by weight, so that no column is narrower than its longest word or wider than its content while
/// another one lacks room. The widths add up to `width`.
QList<double> columnWidths(const QList<ColumnWish> &wishes, double width);

} // namespace print

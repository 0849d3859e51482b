// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/columnheights.h"

#include <algorithm>
#include <cmath>

namespace print {

using paper::pt;

namespace {
constexpr double raggedEnd = pt(9);   ///< what a line loses on average because its next word does not fit
constexpr double restlessness = 0.12; ///< what a line costs that does not make its row higher

double linesOf(const QList<double> &paragraphs, double room)
{
    double sum = 0;
    for (const double width : paragraphs)
        sum += width <= room ? 1 : std::ceil(width / std::max(room - raggedEnd, pt(4)));
    return sum;
}
} // namespace

double ColumnHeights::lines(const QList<double> &widths, double padding) const
{
    double sum = 0;
    for (const Row &row : m_rows) {
        double highest = 1;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const double lines = linesOf(row.at(i), widths.at(i) - padding);
            highest = std::max(highest, lines);
            sum += restlessness * lines;
        }
        sum += highest;
    }
    return sum;
}

QList<double> ColumnHeights::improved(QList<double> widths, const QList<double> &least, double padding) const
{
    constexpr int rounds = 8;
    double best = lines(widths, padding);
    for (const double step : {pt(24), pt(8)}) {
        bool isBetter = true;
        for (int round = 0; round < rounds && isBetter; ++round) {
            isBetter = false;
            for (qsizetype pair = 0; pair < widths.size() * widths.size(); ++pair) {
                const qsizetype from = pair / widths.size();
                const qsizetype to = pair % widths.size();
                const double moved = std::min(step, widths.at(from) - least.at(from));
                if (from == to || moved < pt(0.5))
                    continue;
                QList<double> tried = widths;
                tried[from] -= moved;
                tried[to] += moved;
                const double sum = lines(tried, padding);
                if (sum > best - restlessness / 2)
                    continue;
                best = sum;
                widths = tried;
                isBetter = true;
            }
        }
    }
    return widths;
}

} // namespace print

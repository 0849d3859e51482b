// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/columnheights.h"

#include <algorithm>
#include <cmath>

namespace print {

using paper::pt;

namespace {
constexpr double raggedEnd = pt(9); ///< what a line loses on average because its next word does not fit
constexpr double worthwhile = 0.01;

// Between whole lines and their fraction: what comes nearer to a line less counts as better.
double linesOf(const QList<double> &paragraphs, double room)
{
    double sum = 0;
    for (const double width : paragraphs) {
        const double lines = width / std::max(room - raggedEnd, pt(4));
        sum += width <= room ? 1 : (lines + std::ceil(lines)) / 2;
    }
    return sum;
}
} // namespace

// A row is as high as its highest cell; the fourth powers let the cells below it count a little, so that two equally
// high ones can be made lower one after the other.
double ColumnHeights::lines(const QList<double> &widths, double padding) const
{
    double sum = 0;
    for (const Row &row : m_rows) {
        double fourths = 0;
        for (qsizetype i = 0; i < row.size(); ++i) {
            const double lines = linesOf(row.at(i), widths.at(i) - padding);
            fourths += lines * lines * lines * lines;
        }
        sum += std::sqrt(std::sqrt(fourths));
    }
    return sum;
}

QList<double> ColumnHeights::improved(QList<double> widths, const QList<double> &least, double padding) const
{
    constexpr int rounds = 8;
    double best = lines(widths, padding);
    for (const double step : {pt(72), pt(24), pt(8)}) {
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
                if (sum > best - worthwhile)
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

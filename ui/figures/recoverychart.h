// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/recoverytimeline.h"

#include <vector>

namespace figures {

/// The timelines of several functions of one outage, one below the other over the same time axis, each with the code
/// of its function before and its verdict after it.
class RecoveryChart
{
public:
    RecoveryChart(const Plan &plan, const recovery::Outage &outage,
                  const std::vector<const recovery::Outcome *> &outcomes, const Texts &texts);

    /// The height that it needs to be read on paper.
    double heightMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    struct Strip {
        RecoveryTimeline timeline;
        QString code;
        QString verdict;
    };

    void drawLegend(QPainter &painter, const QRectF &area, theme::Mode mode) const;

    std::vector<Strip> m_strips;
    QStringList m_levels; ///< what the bars mean: usual, reduced, below the minimum
    QStringList m_lines;  ///< what the lines mean: dashed, solid
};

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QStringList>

class Plan;
class QPainter;
class QRectF;
class Texts;

namespace figures {

/// Before or after the measures in place.
enum class RiskStage { Inherent, Residual };

/// The risk matrix: which scenarios stand in which cell of likelihood × impact, for screen and paper.
class RiskMatrix
{
public:
    /// A scale: its name and the labels of its levels, from level 1 upwards.
    struct Axis {
        QString title;
        QStringList labels;
    };
    /// Scores from minScore up to the next band's are of this band. An invalid colour takes the theme's.
    struct Band {
        int minScore = 1;
        QString label;
        QColor color;
    };

    /// Empty cells; `bands` by rising score.
    RiskMatrix(const Axis &likelihood, const Axis &impact, const QList<Band> &bands);
    /// The plan's scenarios on its own scales and bands; scale titles in the words of `texts`.
    static RiskMatrix ofPlan(const Plan &plan, const Texts &texts, RiskStage stage);

    /// Puts a code into the cell of the two levels; a level that is missing (0) or beyond the scale makes it unrated.
    void place(const QString &code, int likelihood, int impact);
    /// The codes of a cell in the order they were placed; levels from 1.
    QStringList codesAt(int likelihood, int impact) const;
    const QStringList &unrated() const { return m_unrated; }
    const Axis &likelihood() const { return m_likelihood; }
    const Axis &impact() const { return m_impact; }
    /// Number of levels of each scale.
    int rows() const { return static_cast<int>(m_likelihood.labels.size()); }
    int columns() const { return static_cast<int>(m_impact.labels.size()); }

    /// The label of the score's band, "" where no band reaches so low.
    QString bandLabel(int score) const;
    QColor bandColor(int score, theme::Mode mode) const;
    /// The same in words, cell by cell from the highest score, for those who cannot see the drawing.
    QString alternative(const Texts &texts) const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws the matrix into `area`, in the painter's units (points or pixels); codes that do not fit end in "+3".
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    int bandOf(int score) const;

    Axis m_likelihood;
    Axis m_impact;
    QList<Band> m_bands;
    QList<QStringList> m_cells;
    QStringList m_unrated;
};

} // namespace figures

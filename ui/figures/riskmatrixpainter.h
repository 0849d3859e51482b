// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QRectF>

class QPainter;

namespace figures {

class RiskMatrix;

/// Draws a risk matrix: likelihood upwards, impact to the right, each cell with its score and the codes in it.
class RiskMatrixPainter
{
public:
    RiskMatrixPainter(const RiskMatrix &matrix, QPainter &painter, theme::Mode mode);
    void draw(const QRectF &area);

private:
    void layOut(const QRectF &area);
    QRectF cellArea(int likelihood, int impact) const;
    void drawCell(int likelihood, int impact);
    void drawScore(const QRectF &cell, int score, const QColor &ink);
    void drawCodes(const QRectF &cell, const QStringList &codes, const QColor &ink);
    void drawAxes(const QRectF &area);
    void drawLabel(const QRectF &area, const QString &text, int alignment);
    /// Black or white of the theme, whichever reads better on the colour.

    const RiskMatrix &m_matrix;
    QPainter &m_painter;
    theme::Mode m_mode;
    QRectF m_grid;
    double m_unit = 1; ///< height of a line of text, from which all distances follow
};

} // namespace figures

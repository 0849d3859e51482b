// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/impactcurve.h"

#include <QRectF>

namespace figures {

/// Draws an impact curve; lines are told apart by dash, marker and the name at their end, never by colour alone.
class ImpactCurvePainter
{
public:
    ImpactCurvePainter(const ImpactCurve &curve, QPainter &painter, theme::Mode mode);
    void draw(const QRectF &area);

private:
    void drawZone();
    void drawGrid();
    void drawMarks();
    void drawLine(int index);
    void drawMarker(int index, const QPointF &at);
    void drawNames();
    void drawNotes(const QRectF &page);
    /// The width of the longest text in type of that size.
    double widest(const QStringList &texts, int size) const;
    QStringList namesOfLines() const;
    double column(qsizetype horizon) const;
    double place(int minutes) const;
    double level(double value) const;
    double levelOf(int index, int value) const;

    const ImpactCurve &m_curve;
    QPainter &m_painter;
    theme::Mode m_mode;
    QRectF m_plot;
    double m_right = 0; ///< of the whole figure
};

} // namespace figures

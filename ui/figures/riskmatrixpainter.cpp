// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/riskmatrixpainter.h"

#include "figures/codecell.h"
#include "figures/riskmatrix.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace figures {

namespace {

QFont sized(const QFont &font, double height, QFont::Weight weight = QFont::Normal)
{
    QFont result = font;
    result.setPixelSize(std::max(4, static_cast<int>(height)));
    result.setWeight(weight);
    return result;
}

} // namespace

RiskMatrixPainter::RiskMatrixPainter(const RiskMatrix &matrix, QPainter &painter, theme::Mode mode)
    : m_matrix(matrix), m_painter(painter), m_mode(mode)
{}

void RiskMatrixPainter::draw(const QRectF &area)
{
    m_painter.save();
    layOut(area);
    for (int likelihood = 1; likelihood <= m_matrix.rows(); ++likelihood) {
        for (int impact = 1; impact <= m_matrix.columns(); ++impact)
            drawCell(likelihood, impact);
    }
    drawAxes(area);
    m_painter.restore();
}

void RiskMatrixPainter::layOut(const QRectF &area)
{
    // 30 lines of text to the height keeps the labels readable from a postcard to a poster.
    m_unit = std::clamp(std::min(area.height() / 30, area.width() / 45), 5.0, 16.0);
    const double left = m_unit * 1.6 + std::min(area.width() * 0.2, m_unit * 9);
    const double below = m_unit * 1.6 + m_unit * 2.6;
    m_grid = area.adjusted(left, 0, 0, -below);
}

QRectF RiskMatrixPainter::cellArea(int likelihood, int impact) const
{
    const double width = m_grid.width() / m_matrix.columns();
    const double height = m_grid.height() / m_matrix.rows();
    return {m_grid.left() + (impact - 1) * width, m_grid.top() + (m_matrix.rows() - likelihood) * height, width,
            height};
}

void RiskMatrixPainter::drawCell(int likelihood, int impact)
{
    const QRectF cell = cellArea(likelihood, impact);
    const int score = likelihood * impact;
    const QColor color = m_matrix.bandColor(score, m_mode);
    m_painter.setPen(QPen(theme::color(theme::Role::Surface, m_mode), m_unit / 8));
    m_painter.setBrush(color);
    m_painter.drawRect(cell);
    const QColor ink = theme::readableOn(color);
    drawScore(cell, score, ink);
    drawCodes(cell, m_matrix.codesAt(likelihood, impact), ink);
}

void RiskMatrixPainter::drawScore(const QRectF &cell, int score, const QColor &ink)
{
    m_painter.setFont(sized(m_painter.font(), m_unit * 0.8));
    m_painter.setPen(ink);
    const double gap = m_unit * 0.3;
    const QString band = m_matrix.bandLabel(score);
    const QFontMetricsF metrics(m_painter.font());
    const QString text = band.isEmpty()
                             ? QString::number(score)
                             : QStringLiteral("%1 %2").arg(QString::number(score), band.left(64).simplified());
    const QRectF line = cell.adjusted(gap, gap / 2, -gap, 0);
    m_painter.drawText(line, Qt::AlignLeft | Qt::AlignTop | Qt::TextSingleLine,
                       metrics.elidedText(text, Qt::ElideRight, line.width()));
}

void RiskMatrixPainter::drawCodes(const QRectF &cell, const QStringList &codes, const QColor &ink)
{
    if (codes.isEmpty())
        return;
    const double gap = m_unit * 0.3;
    const QRectF room = cell.adjusted(gap, m_unit * 1.25, -gap, -gap / 2);
    QFont font = m_painter.font();
    font.setWeight(QFont::DemiBold);
    const int largest = std::max(5, static_cast<int>(m_unit * 1.3));
    const CodeCell fitted = fitCodes(codes, room.size(), font, largest, std::max(4, largest / 2));
    m_painter.setFont(fitted.font);
    m_painter.setPen(ink);
    m_painter.drawText(room, Qt::AlignCenter, fitted.lines.join(QLatin1Char('\n')));
}

void RiskMatrixPainter::drawAxes(const QRectF &area)
{
    m_painter.setPen(theme::color(theme::Role::Text, m_mode));
    m_painter.setFont(sized(m_painter.font(), m_unit * 0.95));
    for (int level = 1; level <= m_matrix.rows(); ++level) {
        const QRectF cell = cellArea(level, 1);
        const double left = area.left() + m_unit * 1.6;
        drawLabel({left, cell.top(), m_grid.left() - left - m_unit * 0.5, cell.height()},
                  m_matrix.likelihood().labels.at(level - 1), Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int level = 1; level <= m_matrix.columns(); ++level) {
        const QRectF cell = cellArea(1, level);
        drawLabel({cell.left(), cell.bottom() + m_unit * 0.3, cell.width(), m_unit * 2.4},
                  m_matrix.impact().labels.at(level - 1), Qt::AlignHCenter | Qt::AlignTop);
    }
    m_painter.setFont(sized(m_painter.font(), m_unit, QFont::DemiBold));
    drawLabel({m_grid.left(), area.bottom() - m_unit * 1.5, m_grid.width(), m_unit * 1.5}, m_matrix.impact().title,
              Qt::AlignCenter);
    m_painter.save();
    m_painter.translate(area.left(), m_grid.bottom());
    m_painter.rotate(-90);
    drawLabel({0, 0, m_grid.height(), m_unit * 1.5}, m_matrix.likelihood().title, Qt::AlignCenter);
    m_painter.restore();
}

void RiskMatrixPainter::drawLabel(const QRectF &area, const QString &text, int alignment)
{
    // A label of the plan may be of any length: two lines of it say enough.
    const QFontMetricsF metrics(m_painter.font());
    const double lines = std::max(1.0, std::floor(area.height() / metrics.lineSpacing()));
    const QString label =
        metrics.elidedText(text.left(200).simplified(), Qt::ElideRight, area.width() * std::min(lines, 2.0) * 0.9);
    m_painter.drawText(area, alignment | Qt::TextWordWrap, label);
}

} // namespace figures

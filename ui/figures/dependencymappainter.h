// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/dependencymap.h"

#include <QRectF>

namespace figures {

/// Draws a dependency map: arrows, boxes upon them, what they mean below.
class DependencyMapPainter
{
public:
    DependencyMapPainter(const DependencyMap &map, QPainter &painter, theme::Mode mode);
    void draw(const QRectF &area);

private:
    using What = DependencyMap::Sample::What;
    void drawGraph(const QRectF &page);
    void drawArrow(const QPolygonF &curve, bool isEssential);
    void drawBox(const QRectF &box, What what);
    void drawTitle(const QRectF &room, const QString &code, const QString &name);
    void drawNode(const DependencyGraph::Node &node, const QRectF &box);
    void drawLegend(const QRectF &area);
    void drawSample(const QRectF &area, What what);
    void drawNotes(const QRectF &page);

    const DependencyMap &m_map;
    QPainter &m_painter;
    theme::Mode m_mode;
    double m_scale = 1;
};

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QGraphicsScene>
#include <QList>
#include <QPointF>

class QChart;
class QPainter;
class QValueAxis;
class QXYSeries;

namespace figures {

/// The curve of an indicator as Qt Charts draws it, with its axes, on a sheet: the plot itself, no words.
class MeasurementPlot
{
public:
    enum class Marker { Filled, Hollow, Square };

    /// Room for `places` values side by side between two values, in units of the sheet; the axis may reach farther, to
    /// round numbers.
    MeasurementPlot(const QRectF &plot, int places, double least, double most, theme::Mode mode);

    void addLine(const QList<QPointF> &values);
    void addMarkers(const QList<QPointF> &values, Marker marker);
    /// A line across the plot.
    void addLimit(double value, Qt::PenStyle style, theme::Role role);
    /// The round numbers at which the plot has a line across.
    QList<double> ticks() const;
    /// Where a value stands on the sheet; x counts the places from 0.
    QPointF position(const QPointF &value) const;
    void draw(QPainter &painter);

private:
    void addAxes(double least, double most);
    void add(QXYSeries *series);

    QGraphicsScene m_scene;
    QChart *m_chart = nullptr;       // the scene's
    QValueAxis *m_places = nullptr;  // the chart's
    QValueAxis *m_measure = nullptr; // the chart's
    QRectF m_plot;
    int m_count = 1;
    theme::Mode m_mode;
};

} // namespace figures

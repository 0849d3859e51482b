// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/measurementplot.h"

#include <QChart>
#include <QGraphicsLayout>
#include <QLineSeries>
#include <QPainter>
#include <QScatterSeries>
#include <QValueAxis>

#include <algorithm>

namespace figures {

using theme::Role;

MeasurementPlot::MeasurementPlot(const QRectF &plot, int places, double least, double most, theme::Mode mode)
    : m_plot(plot), m_count(std::max(places, 1)), m_mode(mode)
{
    auto chart = std::make_unique<QChart>();
    m_chart = chart.get();
    m_scene.addItem(chart.release()); // which deletes it
    m_chart->setAnimationOptions(QChart::NoAnimation);
    m_chart->setBackgroundVisible(false);
    m_chart->setDropShadowEnabled(false);
    m_chart->legend()->hide();
    m_scene.setSceneRect(QRectF(0, 0, plot.right() + plot.left(), plot.bottom() + plot.top()));
    m_chart->setGeometry(m_scene.sceneRect());
    m_chart->setPlotArea(plot);
    addAxes(least, most);
}

void MeasurementPlot::addAxes(double least, double most)
{
    auto places = std::make_unique<QValueAxis>();
    m_places = places.get();
    m_chart->addAxis(places.release(), Qt::AlignBottom); // the chart deletes both
    m_places->setRange(-0.5, m_count - 0.5);
    m_places->setTickCount(2);
    m_places->setLabelsVisible(false);
    m_places->setGridLineVisible(false);
    m_places->setLinePen(QPen(theme::color(Role::BorderStrong, m_mode), 2));
    auto measure = std::make_unique<QValueAxis>();
    m_measure = measure.get();
    m_chart->addAxis(measure.release(), Qt::AlignLeft);
    m_measure->setRange(least, most);
    m_measure->applyNiceNumbers();
    m_measure->setLabelsVisible(false); // the caller writes them, in the words of its language
    m_measure->setLinePen(QPen(theme::color(Role::BorderStrong, m_mode), 2));
    m_measure->setGridLinePen(QPen(theme::color(Role::Border, m_mode), 1.5));
}

void MeasurementPlot::add(QXYSeries *series)
{
    m_chart->addSeries(series);
    series->attachAxis(m_places);
    series->attachAxis(m_measure);
}

void MeasurementPlot::addLine(const QList<QPointF> &values)
{
    auto series = std::make_unique<QLineSeries>();
    series->append(values);
    series->setPen(QPen(theme::color(Role::Accent, m_mode), 4));
    add(series.release()); // the chart deletes it
}

void MeasurementPlot::addMarkers(const QList<QPointF> &values, Marker marker)
{
    auto series = std::make_unique<QScatterSeries>();
    series->append(values);
    series->setMarkerSize(marker == Marker::Square ? 22 : 18);
    series->setMarkerShape(marker == Marker::Square ? QScatterSeries::MarkerShapeRectangle
                                                    : QScatterSeries::MarkerShapeCircle);
    const Role ink = marker == Marker::Square ? Role::Danger : Role::Accent;
    series->setPen(QPen(theme::color(ink, m_mode), 3.5));
    series->setBrush(theme::color(marker == Marker::Hollow ? Role::Surface : ink, m_mode));
    add(series.release());
}

void MeasurementPlot::addLimit(double value, Qt::PenStyle style, Role role)
{
    auto series = std::make_unique<QLineSeries>();
    series->append(-0.5, value);
    series->append(m_count - 0.5, value);
    series->setPen(QPen(theme::color(role, m_mode), 3, style));
    add(series.release());
}

QList<double> MeasurementPlot::ticks() const
{
    QList<double> ticks;
    const int steps = std::max(1, m_measure->tickCount() - 1);
    for (int i = 0; i <= steps; ++i)
        ticks.append(m_measure->min() + (m_measure->max() - m_measure->min()) * i / steps);
    return ticks;
}

QPointF MeasurementPlot::position(const QPointF &value) const
{
    const double across = (value.x() + 0.5) / m_count;
    const double up = (value.y() - m_measure->min()) / (m_measure->max() - m_measure->min());
    return {m_plot.left() + across * m_plot.width(), m_plot.bottom() - up * m_plot.height()};
}

void MeasurementPlot::draw(QPainter &painter)
{
    m_chart->layout()->activate(); // nobody waits for the events that would do it
    m_scene.render(&painter, m_scene.sceneRect(), m_scene.sceneRect());
}

} // namespace figures

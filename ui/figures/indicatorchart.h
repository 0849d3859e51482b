// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"
#include "theme/theme.h"

#include <QSizeF>

#include <memory>
#include <vector>

class QPainter;
class QRectF;

namespace figures {

class MeasurementPlot;
class Sheet;

/// One indicator over time: its last twelve measurements against target and alert threshold, all three in words.
class IndicatorChart
{
public:
    IndicatorChart(const Plan &plan, const Row &indicator, const Texts &texts);

    /// False while nothing was measured: there is nothing to draw but the name.
    bool hasValues() const;
    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units. Only in the thread of the application, as all of Qt Charts.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    /// Where a value stands; without target, alert or direction nothing can be said.
    enum class Standing { Good, Missed, Alert };
    struct Point {
        QDate period;
        std::optional<double> value; ///< none: the period was written down, its value is missing
    };
    struct Limits {
        double least = 0;
        double most = 1;
    };

    void readPoints(const Plan &plan, const Row &indicator);
    bool isWorse(double value, std::optional<double> limit) const;
    Standing standingOf(double value) const;
    Limits limits() const;
    /// True if both neighbours are higher.
    bool isValley(std::size_t place) const;
    QString number(double value) const;
    QString withUnit(double value) const;
    QString periodWords(const QDate &period) const;
    QString targetWords() const;
    QString alertWords() const;
    QString latestWords() const;
    std::unique_ptr<MeasurementPlot> plotOf(theme::Mode mode) const;
    void drawTicks(Sheet &sheet, const MeasurementPlot &plot) const;
    void drawValues(Sheet &sheet, const MeasurementPlot &plot) const;
    void drawLimitNames(Sheet &sheet, const MeasurementPlot &plot) const;

    Texts m_texts;
    QString m_code;
    QString m_name;
    QString m_unit;
    QString m_direction;
    QString m_frequency;
    std::optional<double> m_target;
    std::optional<double> m_alert;
    std::vector<Point> m_points; ///< the last ones, by period
};

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/proceduretimes.h"
#include "theme/theme.h"

#include <QSizeF>

#include <vector>

class QPainter;
class QRectF;

namespace figures {

class Sheet;

/// The steps of a procedure over time, grouped by phase, with who does each and the RTO that they must hold.
class StepGantt
{
public:
    /// All steps of the procedure, broken into as many drawings as are needed to keep each within the height; all over
    /// the same time axis. None for a procedure without steps.
    static std::vector<StepGantt> chartsOf(const Plan &plan, const Row &procedure, const Texts &texts,
                                           double maxHeightMm);

    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    /// A step, or the heading of a phase.
    struct Line {
        QString heading; ///< of a phase; the rest is empty then
        QString number;
        QString action;
        QString who;
        std::optional<recovery::Minutes> offset;
        std::optional<recovery::Minutes> duration;
    };
    struct Mark {
        recovery::Minutes at = 0;
        QString words;
        Qt::PenStyle style = Qt::SolidLine; ///< the RTO is solid
    };
    /// The words of a mark, beside its line.
    struct Flag {
        const Mark *mark = nullptr;
        double x = 0;
        bool isBefore = false; ///< the words stand before the line
        QRectF label;
    };
    enum class Axis { Even, Compressed };

    explicit StepGantt(const Texts &texts) : m_texts(texts) {}
    void readSteps(const Plan &plan, const Row &procedure);
    void readMarks(const Plan &plan, const Row &procedure);
    void chooseAxis();
    Line lineOf(const Plan &plan, const Row &step, int number) const;
    QString phaseWords(const QString &phase) const;
    QString start(const Line &line) const;
    QString duration(const Line &line) const;
    double headHeight() const;
    double place(recovery::Minutes at) const;
    bool isMarked(double x) const;
    std::vector<Flag> flags() const;
    void drawHead(Sheet &sheet) const;
    void drawTicks(Sheet &sheet, double bottom) const;
    void drawMarks(Sheet &sheet, double bottom) const;
    void drawLine(Sheet &sheet, const Line &line, double top) const;
    void drawBar(Sheet &sheet, const Line &line, double top) const;
    void drawWho(Sheet &sheet, const QString &who, const QRectF &bar) const;

    Texts m_texts;
    QString m_title; ///< of the procedure
    std::vector<Line> m_lines;
    std::vector<Mark> m_marks; ///< by time
    recovery::Minutes m_end = 60;
    Axis m_axis = Axis::Even;
};

} // namespace figures

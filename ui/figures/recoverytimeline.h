// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "theme/theme.h"

class QPainter;
class QRectF;

namespace figures {

/// The level of one function during an outage against its RTO and MTPD, for screen and paper. The time axis is
/// logarithmic, so that a quarter of an hour and a month stand side by side; the height is the level, so that it reads
/// in black and white.
class RecoveryTimeline
{
public:
    enum class Detail {
        Compact, ///< a strip in a row of a list: no words
        Full,    ///< with the axis and the names of the marks
    };

    /// `end` is the last moment shown, in minutes: the same for all that are compared.
    RecoveryTimeline(const recovery::Outcome &outcome, const Row &function, recovery::Minutes end, const Texts &texts);
    /// A moment after which nothing happens and no objective lies, for all functions of the outage.
    static recovery::Minutes endOf(const recovery::Outage &outage, const Plan &plan);

    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, Detail detail, theme::Mode mode) const;
    /// Draws the moments below `area`, for compact strips that stand one below the other.
    void drawAxis(QPainter &painter, const QRectF &area, theme::Mode mode) const;
    /// One level as a piece of the strip: also the sample of a legend.
    static void drawLevel(QPainter &painter, const QRectF &area, int level, int minimum, theme::Mode mode);

private:
    struct Mark {
        recovery::Minutes at = 0;
        QString name; ///< in the vocabulary of the plan
        Qt::PenStyle line = Qt::SolidLine;
    };

    double place(recovery::Minutes at, const QRectF &area) const;
    void drawLevels(QPainter &painter, const QRectF &area, theme::Mode mode) const;
    void drawMarks(QPainter &painter, const QRectF &area, Detail detail, theme::Mode mode) const;

    recovery::Profile m_levels;
    recovery::Spans m_interruptions;
    int m_minimum = 100;
    QList<Mark> m_marks;
    recovery::Minutes m_end = 0;
    Texts m_texts;
};

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QStringList>

class Plan;
class QPainter;
class QRectF;
class QSizeF;
class Texts;

namespace figures {

/// How many functions of the plan are in an intolerable state after which time, if everything stopped at once: one step
/// per horizon with its number.
class TierCurve
{
public:
    TierCurve(const Plan &plan, const Texts &texts);

    /// The functions past their first intolerable horizon, at each horizon; empty where none ever is: the drawing is
    /// then a sentence that says so.
    const QList<int> &counts() const { return m_counts; }
    /// The size that it needs to be read on paper.
    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const { return m_alternative; }
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    void drawSteps(QPainter &painter, const QRectF &plot, theme::Mode mode) const;
    void drawScale(QPainter &painter, const QRectF &plot, theme::Mode mode) const;

    QStringList m_horizons;
    QList<int> m_counts;
    int m_all = 0;
    QString m_note; ///< how many functions there are, and how many of them nobody rated
    QString m_alternative;
};

} // namespace figures

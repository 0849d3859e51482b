// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QStringList>

#include <optional>

class Plan;
class QPainter;
class QRectF;
class QSizeF;
class Row;
class Texts;

namespace figures {

/// How bad a stop of one function gets with time: a stepped line per impact category over the plan's horizons, the
/// intolerable zone, and where H*, RTO and MTPD stand.
class ImpactCurve
{
public:
    ImpactCurve(const Plan &plan, const Row &function, const Texts &texts);

    /// The size that it needs to be read on paper.
    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    friend class ImpactCurvePainter;

    /// A category and its level at each horizon, where somebody rated it.
    struct Line {
        QString name;
        QList<std::optional<int>> levels;
        bool isRated() const;
    };
    struct Mark {
        QString words;
        int minutes = 0;
    };

    void readLines(const Plan &plan, const Row &function);
    void readMarks(const Plan &plan, const Row &function, const Texts &texts);
    QString wordsOf(const Line &line, const Texts &texts) const;
    QString alternativeOf(const Texts &texts) const;

    QList<int> m_minutes; ///< of the horizons, rising
    QStringList m_horizons;
    QStringList m_levels; ///< labels of the scale from 0 upwards
    QList<Line> m_lines;  ///< what is drawn
    QList<Mark> m_marks;
    int m_intolerable = 0; ///< 0 where the plan does not say
    QString m_zone;        ///< what stands in the intolerable zone
    QStringList m_notes;   ///< what the drawing does not show, in words
    QString m_alternative;
};

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"
#include "theme/theme.h"

#include <QList>
#include <QRectF>
#include <QString>

#include <optional>

class QPainter;
class Texts;

namespace figures {

/// Somebody to reach. Numbers come from whoever prints: they know whether private ones are to be shown.
struct CallNode {
    Id id = 0;
    Id parent = 0;    ///< who calls; 0 or an unknown one for those who start
    QString title;    ///< the person, or whoever is on call
    QString subtitle; ///< role or job
    QString number;   ///< as it is to be shown, "" if there is none
    std::optional<int> timeoutMin;
};

/// Who calls whom, as boxes joined from left to right, each with its number and the time after which, at worst, it is
/// reached or given up. A tree too deep or too broad for one drawing becomes several parts that refer to each other.
class CallTreeChart
{
public:
    /// The drawings of a tree, in the order to read them, each no higher than that; none for no nodes. Children are
    /// called in the order in which they are given; of those who stand in a circle the first is drawn as a start.
    static QList<CallTreeChart> chartsOf(const QList<CallNode> &nodes, double maxHeightMm, const Texts &texts);

    /// The size that it needs to be read on paper.
    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const { return m_words.join(u'\n'); }
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    friend class CallTreePlanner;

    struct Box {
        QString title;
        QString subtitle;
        QString number;
        QString time;
        QString order;     ///< of the call in the whole tree, as in the list beside it
        QString continued; ///< where those whom it calls are drawn, "" if here or nobody
        int column = 0;
        double row = 0;
        int caller = -1;         ///< the box that calls
        bool isRepeated = false; ///< drawn before, here for those whom it calls
    };

    QRectF placeOf(const Box &box) const;
    void drawCall(QPainter &painter, const Box &box, theme::Mode mode) const;
    void drawBox(QPainter &painter, const Box &box, theme::Mode mode) const;
    static void drawNumber(QPainter &painter, const QRectF &line, const QString &number);

    QList<Box> m_boxes;
    int m_columns = 1;
    double m_rows = 0;
    QString m_part; ///< "Part 2 of 3", "" for a single one
    QString m_legend;
    QStringList m_words;
};

} // namespace figures

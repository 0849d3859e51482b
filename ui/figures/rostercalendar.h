// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/roster/coverage.h"
#include "texts/texts.h"
#include "theme/theme.h"

#include <QMap>
#include <QSizeF>

class QPainter;
class QRectF;

namespace figures {

class Sheet;
enum class Weight;

/// Who is on call when: a line of days per week, a lane per rank, public holidays and hours without anybody hatched and
/// in words. Names that do not fit become initials, explained below.
class RosterCalendar
{
public:
    /// The weeks that touch the time from the start of `from` up to the start of `to`, broken into as many calendars as
    /// are needed to keep each within the height. None for an empty time.
    static std::vector<RosterCalendar> chartsOf(const Plan &plan, const Row &roster, const QDate &from, const QDate &to,
                                                const Texts &texts, double maxHeightMm);

    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    /// A shift, or the part of it within a week.
    struct Bar {
        oncall::Span span;  ///< the part
        oncall::Span whole; ///< the shift
        bool isNamed = false;
        QString name;     ///< of the person, or that there is none
        QString initials; ///< "?" for nobody
        int line = 0;     ///< below another at the same time
    };
    struct Lane {
        QString label;
        std::vector<Bar> bars;
        oncall::Spans gaps; ///< hours to cover without anybody
        int lines = 1;
    };
    struct Week {
        QDate monday;
        std::vector<Lane> lanes;
        QMap<QDate, QString> holidays; ///< by day
    };
    /// A gap as a sentence tells it.
    struct Hole {
        oncall::Span span;
        QString words;
    };
    class Reader;

    explicit RosterCalendar(const Texts &texts) : m_texts(texts) {}
    static double heightOf(const Week &week);
    Weight holesWeight() const;
    double footHeight() const;
    void finish();
    /// The first gaps as a sentence, the rest counted.
    QString holesWords(std::size_t most) const;
    QString timeWords(const oncall::Span &span) const;
    double place(const Week &week, oncall::Wall wall) const;
    QString shownName(const Week &week, const Bar &bar) const;
    double drawDays(Sheet &sheet, const Week &week, double top) const;
    void drawWeek(Sheet &sheet, const Week &week, double top) const;
    void drawLane(Sheet &sheet, const Week &week, const Lane &lane, double top) const;
    void drawBar(Sheet &sheet, const Week &week, const Bar &bar, double top) const;
    void drawFoot(Sheet &sheet, double top) const;

    Texts m_texts;
    oncall::Span m_period;
    std::vector<Week> m_weeks;
    std::vector<Hole> m_holes;
    QMap<QString, QString> m_legend; ///< initials to names
};

} // namespace figures

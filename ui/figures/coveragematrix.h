// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/coverage.h"
#include "analysis/recovery/recovery.h"
#include "theme/theme.h"

#include <QSizeF>

#include <functional>
#include <vector>

class QPainter;
class QRectF;

namespace figures {

class Sheet;

/// Scenario × function: how many implemented solutions help, and the verdict of the simulation as a word and a tone.
class CoverageMatrix
{
public:
    /// What a scenario does; asked once per scenario.
    using OutageOf = std::function<recovery::Outage(Id scenario)>;
    /// All scenarios and functions of the plan, broken into as many matrices as are needed to keep each within the
    /// height. Functions that none of a matrix's scenarios touches are named below it. None without scenarios or
    /// functions.
    static std::vector<CoverageMatrix> chartsOf(const Plan &plan, const Texts &texts,
                                                const recovery::Coverage &solutions, const OutageOf &outageOf,
                                                double maxHeightMm);

    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    /// One scenario and one function; neither hit nor affected: an empty cell.
    struct Mark {
        bool isHit = false; ///< the scenario names the function or a resource that it cannot do without
        int solutions = 0;
        recovery::Verdict verdict = recovery::Verdict::Unaffected;
        bool isEmpty() const { return !isHit && verdict == recovery::Verdict::Unaffected; }
    };
    struct Scenario {
        QString code;
        QString title;
    };
    struct Function {
        QString code;
        QString name;
        std::vector<Mark> marks; ///< one per scenario
    };
    class Reader;

    explicit CoverageMatrix(const Texts &texts) : m_texts(texts) {}
    CoverageMatrix scenarios(std::size_t first, std::size_t count) const;
    QString solutionsWords(const Mark &mark) const;
    QString verdictWord(recovery::Verdict verdict) const;
    QString untouchedWords() const;
    double footHeight() const;
    double columnWidth() const;
    QRectF cell(std::size_t row, std::size_t column) const;
    void drawHead(Sheet &sheet) const;
    void drawMark(Sheet &sheet, const QRectF &box, const Mark &mark) const;
    void drawFoot(Sheet &sheet) const;

    Texts m_texts;
    std::vector<Scenario> m_scenarios;
    std::vector<Function> m_functions;
    QStringList m_untouched; ///< codes of the functions left out
};

} // namespace figures

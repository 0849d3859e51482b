// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/riskmatrix.h"
#include "texts/texts.h"

#include <QPointF>
#include <QRectF>
#include <QSizeF>

#include <vector>

namespace figures {

class Sheet;

/// What the measures change: one risk matrix with each scenario at its inherent place (hollow) and an arrow to its
/// residual one (filled).
class RiskMove
{
public:
    /// The plan's scenarios on its own scales and bands.
    static RiskMove ofPlan(const Plan &plan, const Texts &texts);

    /// False for so many scenarios that the arrows would be a tangle: then two matrices say more.
    bool isReadable() const;
    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    /// A place in the matrix; levels from 1, 0 where not rated.
    struct Place {
        int likelihood = 0;
        int impact = 0;
        bool operator==(const Place &) const = default;
    };
    enum class Look { Hollow, Filled, Both };
    struct Scenario {
        QString code;
        QString title;
        Place inherent;
        Place residual;
    };
    /// A scenario's mark in a cell.
    struct Mark {
        std::size_t scenario = 0;
        Look look = Look::Hollow;
        QRectF box;
    };

    RiskMove(const RiskMatrix &scales, const Texts &texts);
    Place known(std::optional<int> likelihood, std::optional<int> impact) const;
    QString placeWords(const Place &place) const;
    QString unratedWords() const;
    QRectF grid() const;
    QRectF cell(const Place &place) const;
    std::vector<Mark> marks() const;
    void layOut(int likelihood, std::vector<Mark> &marks) const;
    /// `height` is the middle, from 0 at the top of the cell to 1, `share` the room of it.
    void addMarks(std::size_t index, int likelihood, double height, double share, std::vector<Mark> &marks) const;
    void drawCells(Sheet &sheet) const;
    void drawAxes(Sheet &sheet) const;
    void drawArrows(Sheet &sheet, const std::vector<Mark> &marks) const;
    void drawMark(Sheet &sheet, const Mark &mark) const;
    void drawKey(Sheet &sheet) const;

    Texts m_texts;
    RiskMatrix m_scales; ///< scales and bands only
    std::vector<Scenario> m_scenarios;
};

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

namespace print {

/// A text in a cell, and how far below the top of the row it stands.
struct LaidText {
    std::shared_ptr<const TextLayout> layout;
    double y = 0;
};

/// A cell laid out at its place in the row.
struct LaidCell {
    std::vector<LaidText> texts;
    paper::Ink ink;
    double x = 0;
    double width = 0;
    double textX = 0; ///< where its texts begin
    std::shared_ptr<const Figure> figure = nullptr;
    QRectF figureArea = {}; ///< below the upper left corner of the row

    /// Where its last text or its figure ends, below the top of the row.
    double bottom() const;
    /// Moves all its texts down.
    void drop(double by);
};

/// A row of a table laid out, ready to be drawn whole or line by line.
struct LaidRow {
    std::vector<LaidCell> cells;
    double height = 0;
    double padY = 0;
    QColor rule;

    /// Makes the row as high as its highest cell, at least `line`.
    void close(double line);
};

/// How texts stand in cells.
struct CellRoom {
    paper::Style style;
    double padX;
    double padY;
    double gap; ///< between paragraphs
};
/// The cells of all tables that have room.
constexpr CellRoom roomyCell{paper::Style::Cell, paper::pt(4.5), paper::pt(3.2), paper::pt(2.5)};
/// Where all must fit one page.
constexpr CellRoom compactCell{paper::Style::CompactCell, paper::pt(4.5), paper::pt(1.3), paper::pt(0.5)};

/// Lays paragraphs out in a cell at `x`.
LaidCell layCell(const QList<Text> &paragraphs, const TextLayout::Format &format, QPointF at, double width,
                 const CellRoom &room, const QSet<QString> &anchors);

/// The row as one strip, or as one per line when it is higher than `highest`.
std::vector<Strip> strips(const std::shared_ptr<const LaidRow> &row, double highest);

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/marks.h"
#include "print/pagecomposer.h"
#include "print/pdfforms.h"

#include <functional>

namespace print {

/// Some consecutive pages painted without header and footer, and what they are marked with.
struct PdfPart {
    /// Kept free for a figure.
    struct FigurePlace {
        int page;
        QRectF rect;
        size_t figure; ///< which one of figuresIn()
    };
    int pageCount = 0;
    PdfForms pages;    ///< of this part and of those painted with it
    int firstForm = 0; ///< the first page of this part among them
    Marks marks;       ///< without drawings: they are the places below
    std::vector<FigurePlace> figurePlaces = {};
};

/// Blocks that begin on a page of their own.
using Chapter = QList<Block>;
QList<Chapter> chapters(const QList<Block> &blocks);

/// The figures of the chapters in reading order, each once.
std::vector<const Figure *> figuresIn(const QList<Chapter> &chapters);

/// Called as pages fill up, with how many chapters are done. What it throws ends the painting.
using ChaptersPainted = std::function<void(qsizetype)>;

/// A page painter for a PDF: without margins, in layout units.
class PdfCanvas
{
public:
    PdfCanvas(QByteArray &target, const paper::Sheet &sheet);
    ~PdfCanvas();

    QPainter &painter();
    void newPage();

private:
    class Device;
    std::unique_ptr<Device> m_device;
};

/// Paints parts into one PDF, so that what they have in common, fonts above all, is packed once.
class PartsPainter
{
public:
    explicit PartsPainter(const paper::Sheet &sheet);

    /// Lays out and paints chapters. Safe in any thread, as long as the blocks live; figures are left to figures().
    PdfPart chapters(const QList<Chapter> &chapters, const QSet<QString> &anchors, const ChaptersPainted &painted);
    /// Paints the figures of the part, each on a sheet of its own in its place, in the thread that may draw them.
    PdfPart figures(const PdfPart &part, const std::vector<const Figure *> &figures);
    /// Paints pages that are laid out already.
    PdfPart pages(const std::vector<PageLayout> &pages);
    /// Paints so many sheets, each by its number from 0 on.
    PdfPart sheets(int count, const std::function<void(QPainter &, int)> &draw);
    /// Fills the forms of all parts painted here: until then they are empty. The last call.
    void finish();

private:
    PdfPart newPart() const;
    void paint(PdfPart &part, const std::vector<PageLayout> &pages);
    void paint(PdfPart &part, Flow &flow, More more);
    QPainter &newPage();

    const paper::Sheet &m_sheet;
    PdfForms m_pages;
    QByteArray m_bytes;
    std::unique_ptr<PdfCanvas> m_canvas;
    int m_pageCount = 0;
};

} // namespace print

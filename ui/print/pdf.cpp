// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdf.h"

#include "print/contents.h"
#include "print/cover.h"
#include "print/frame.h"
#include "print/pagecomposer.h"
#include "print/pdfassembly.h"
#include "print/pdfpart.h"
#include "print/preparation.h"

#include <QPainter>
#include <QThread>

#include <algorithm>
#include <future>
#include <iterator>

namespace print {

namespace {
double extent(const QList<Block> &blocks);

struct Extent {
    double operator()(const Paragraph &paragraph) const { return 1 + double(paragraph.text.size()); }
    double operator()(const List &list) const { return double(list.items.size()); }
    double operator()(const Table &table) const { return double(table.rows.size() * (1 + table.columns.size())); }
    double operator()(const std::shared_ptr<Box> &box) const { return box ? extent(box->blocks) : 0; }
    double operator()(const auto &) const { return 1; }
};

// Roughly how much work blocks are.
double extent(const QList<Block> &blocks)
{
    double sum = 0;
    for (const Block &block : blocks)
        sum += std::visit(Extent(), block);
    return sum;
}

// Consecutive chapters of about equal extent, one share per core.
QList<QList<Chapter>> shares(const QList<Chapter> &chapters)
{
    double whole = 0;
    for (const Chapter &chapter : chapters)
        whole += extent(chapter);
    const int cores = whole < 200 ? 1 : std::clamp(QThread::idealThreadCount(), 1, 4);
    QList<QList<Chapter>> result{{}};
    double sum = 0;
    for (const Chapter &chapter : chapters) {
        const double size = extent(chapter);
        if (!result.last().isEmpty() && sum + size / 2 > whole * double(result.size()) / cores)
            result.append(QList<Chapter>());
        result.last().append(chapter);
        sum += size;
    }
    return result;
}

std::vector<PdfPart> paintParts(const QList<QList<Chapter>> &shares, const QSet<QString> &anchors)
{
    std::vector<std::future<PdfPart>> others;
    for (qsizetype i = 1; i < shares.size(); ++i)
        others.push_back(
            std::async(std::launch::async, [&share = shares[i], &anchors] { return paintChapters(share, anchors); }));
    std::vector<PdfPart> parts;
    parts.push_back(paintChapters(shares.first(), anchors));
    for (std::future<PdfPart> &other : others)
        parts.push_back(other.get());
    return parts;
}

/// The pages before the chapters.
struct Front {
    Flow cover;
    Flow contents;
    std::vector<PageLayout> pages;
    int coverPages = 0;

    Front(const Prepared &prepared, const std::shared_ptr<const PageNumbers> &numbers)
    {
        const Document &document = prepared.document;
        if (document.cover)
            cover = coverFlow(document);
        if (document.hasContents && !prepared.headings.empty())
            contents = contentsFlow(document.contentsTitle, prepared.headings, numbers);
        pages = composePages(cover).pages;
        coverPages = int(pages.size());
        std::ranges::move(composePages(contents).pages, std::back_inserter(pages));
    }
};

void drawFigure(QPainter &painter, const Marks::Drawing &drawing)
{
    painter.save();
    painter.setClipRect(drawing.rect);
    painter.translate(drawing.rect.topLeft());
    // A figure shrunk to fit the page is drawn in its own size and scaled as a whole, so that its type stays in
    // proportion.
    const double natural = paper::mm(drawing.figure->sizeMm.width());
    const double scale = paper::unitsPerPoint * drawing.rect.width() / natural;
    painter.scale(scale, scale);
    if (drawing.figure->draw)
        drawing.figure->draw(painter, QRectF(QPointF(0, 0), drawing.rect.size() / scale));
    painter.restore();
}

// Everything that is not in the parts: the front pages, the figures, and around each page its frame.
QByteArray paintFrames(const Document &document, const Front &front, int pageCount, Marks &marks)
{
    QByteArray result;
    PdfCanvas canvas(result);
    const Frame frame(document);
    auto drawing = marks.drawings.begin();
    for (int page = 0; page < pageCount; ++page) {
        if (page > 0)
            canvas.newPage();
        if (page < int(front.pages.size()))
            paintPage(canvas.painter(), front.pages[size_t(page)], page, marks);
        for (; drawing != marks.drawings.end() && drawing->page == page; ++drawing)
            drawFigure(canvas.painter(), *drawing);
        const auto header = page < front.coverPages ? Frame::Header::Hidden : Frame::Header::Shown;
        frame.draw(canvas.painter(), page + 1, pageCount, header);
    }
    return result;
}
} // namespace

QByteArray pdf(const Document &document)
{
    const Prepared prepared = prepare(document);
    const auto numbers = std::make_shared<PageNumbers>();
    const Front front(prepared, numbers);
    const QList<QList<Chapter>> work = shares(chapters(prepared.document.blocks));
    const std::vector<PdfPart> parts = paintParts(work, prepared.anchors);

    Marks marks;
    int pageCount = int(front.pages.size());
    for (const PdfPart &part : parts) {
        marks.append(part.marks, pageCount);
        pageCount += part.pageCount;
    }
    pageCount = std::max(pageCount, 1);
    for (const Marks::Anchor &anchor : marks.anchors) {
        if (!numbers->contains(anchor.name))
            numbers->insert(anchor.name, anchor.place.page);
    }
    const QByteArray frames = paintFrames(prepared.document, front, pageCount, marks);
    return assemble(prepared.document, frames, parts, int(front.pages.size()), marks);
}

} // namespace print

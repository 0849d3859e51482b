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
#include <atomic>
#include <future>
#include <iterator>
#include <numeric>

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

/// Paints shares of the chapters on all cores; tells in the caller's thread how far all of them are.
class PartsPainter
{
public:
    PartsPainter(const QList<QList<Chapter>> &shares, const Prepared &prepared, const Progress &progress)
        : m_shares(shares), m_sheet(paper::sheet(prepared.document.format)), m_anchors(prepared.anchors),
          m_progress(progress), m_done(size_t(shares.size()))
    {
        for (const QList<Chapter> &share : shares)
            m_chapters += share.size();
    }

    std::vector<PdfPart> paint()
    {
        std::vector<std::future<PdfPart>> others; // waits for them, whatever happens here
        for (qsizetype i = 1; i < m_shares.size(); ++i)
            others.push_back(std::async(std::launch::async, [this, i] { return paintShare(i, [] {}); }));
        std::vector<PdfPart> parts;
        try {
            parts.push_back(paintShare(0, [this] { tell(); }));
            for (std::future<PdfPart> &other : others) {
                while (other.wait_for(std::chrono::milliseconds(20)) == std::future_status::timeout)
                    tell();
                parts.push_back(other.get());
            }
        } catch (...) {
            m_isGivenUp = true;
            throw;
        }
        return parts;
    }

private:
    struct GivenUp {};

    PdfPart paintShare(qsizetype i, const std::function<void()> &then)
    {
        return paintChapters(m_shares.at(i), m_sheet, m_anchors, [&, i](qsizetype done) {
            m_done[size_t(i)] = done;
            if (m_isGivenUp)
                throw GivenUp();
            then();
        });
    }

    void tell() const
    {
        const auto done = std::accumulate(m_done.begin(), m_done.end(), qsizetype(0));
        m_progress(double(done) / double(std::max<qsizetype>(m_chapters, 1)));
    }

    const QList<QList<Chapter>> &m_shares;
    const paper::Sheet &m_sheet;
    const QSet<QString> &m_anchors;
    const Progress &m_progress;
    qsizetype m_chapters = 0;
    std::vector<std::atomic<qsizetype>> m_done; ///< chapters, one number per share
    std::atomic<bool> m_isGivenUp = false;
};

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
            contents = contentsFlow(document, prepared.headings, numbers);
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
QByteArray paintFrames(const Document &document, const Front &front, int pageCount, Marks &marks,
                       const Progress &progress)
{
    QByteArray result;
    PdfCanvas canvas(result, paper::sheet(document.format));
    const Frame frame(document);
    auto drawing = marks.drawings.begin();
    for (int page = 0; page < pageCount; ++page) {
        progress(double(page) / pageCount);
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

QByteArray pdf(const Document &document, const Progress &progress)
{
    constexpr double painted = 0.8; // roughly how much of the time each stretch takes
    constexpr double framed = 0.9;
    const Prepared prepared = prepare(document);
    const auto numbers = std::make_shared<PageNumbers>();
    const Front front(prepared, numbers);
    const QList<QList<Chapter>> work = shares(chapters(prepared.document.blocks));
    const Progress painting = stretch(progress, 0, painted);
    const std::vector<PdfPart> parts = PartsPainter(work, prepared, painting).paint();

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
    const QByteArray frames =
        paintFrames(prepared.document, front, pageCount, marks, stretch(progress, painted, framed));
    return assemble(prepared.document, frames, parts, int(front.pages.size()), marks);
}

} // namespace print

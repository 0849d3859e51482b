// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfpart.h"

#include "print/flowbuilder.h"
#include "print/pagecomposer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <algorithm>

namespace print {

/// Buffer, writer and painter, torn down in the right order.
class PdfCanvas::Device
{
public:
    Device(QByteArray &target, const paper::Sheet &sheet) : m_buffer(&target), m_writer(open(m_buffer))
    {
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_1_4);
        m_writer.setResolution(paper::resolution);
        m_writer.setPageSize(QPageSize(sheet.printedSize(), QPageSize::Point, QString(), QPageSize::ExactMatch));
        m_writer.setPageMargins(QMarginsF(0, 0, 0, 0));
        m_painter.begin(&m_writer);
        m_painter.scale(sheet.scale, sheet.scale);
    }

    QPainter &painter() { return m_painter; }
    void newPage() { m_writer.newPage(); }

private:
    static QIODevice *open(QBuffer &buffer)
    {
        buffer.open(QIODevice::WriteOnly);
        return &buffer;
    }

    QBuffer m_buffer;
    QPdfWriter m_writer;
    QPainter m_painter;
};

PdfCanvas::PdfCanvas(QByteArray &target, const paper::Sheet &sheet) : m_device(std::make_unique<Device>(target, sheet))
{}

PdfCanvas::~PdfCanvas() = default;

QPainter &PdfCanvas::painter()
{
    return m_device->painter();
}

void PdfCanvas::newPage()
{
    m_device->newPage();
}

QList<Chapter> chapters(const QList<Block> &blocks)
{
    QList<Chapter> result;
    for (const Block &block : blocks) {
        const auto *heading = std::get_if<Heading>(&block);
        const bool isBreak = std::holds_alternative<PageBreak>(block);
        const bool startsPage = isBreak || (heading && heading->onNewPage);
        if (result.isEmpty() || (startsPage && !result.last().isEmpty()))
            result.append(Chapter());
        if (!isBreak)
            result.last().append(block);
    }
    return result;
}

namespace {
void drawFigure(QPainter &painter, const Figure &figure, const QRectF &rect)
{
    painter.save();
    painter.setClipRect(rect);
    painter.translate(rect.topLeft());
    // A figure shrunk to fit the page is drawn in its own size and scaled as a whole, so that its type stays in
    // proportion.
    const double natural = paper::mm(figure.sizeMm.width());
    const double scale = paper::unitsPerPoint * rect.width() / natural;
    painter.scale(scale, scale);
    if (figure.draw)
        figure.draw(painter, QRectF(QPointF(0, 0), rect.size() / scale));
    painter.restore();
}

void collect(const QList<Block> &blocks, std::vector<const Figure *> &figures)
{
    for (const Block &block : blocks) {
        if (const auto *figure = std::get_if<Figure>(&block)) {
            figures.push_back(figure);
        } else if (const auto *box = std::get_if<std::shared_ptr<Box>>(&block)) {
            if (*box)
                collect((*box)->blocks, figures);
        } else if (const auto *table = std::get_if<Table>(&block)) {
            for (const TableRow &row : table->rows) {
                for (const Cell &cell : row.cells) {
                    if (cell.figure && std::ranges::find(figures, cell.figure.get()) == figures.end())
                        figures.push_back(cell.figure.get());
                }
            }
        }
    }
}

// The marks of a kept part outlive the blocks that its figures are in.
void keepPlaces(PdfPart &part, const std::vector<const Figure *> &figures)
{
    for (const Marks::Drawing &drawing : part.marks.drawings) {
        const auto found = std::ranges::find(figures, drawing.figure);
        part.figurePlaces.push_back({drawing.page, drawing.rect, size_t(found - figures.begin())});
    }
    part.marks.drawings.clear();
}
} // namespace

std::vector<const Figure *> figuresIn(const QList<Chapter> &chapters)
{
    std::vector<const Figure *> result;
    for (const Chapter &chapter : chapters)
        collect(chapter, result);
    return result;
}

PartsPainter::PartsPainter(const paper::Sheet &sheet) : m_sheet(sheet) {}

PdfPart PartsPainter::chapters(const QList<Chapter> &chapters, const QSet<QString> &anchors,
                               const ChaptersPainted &painted)
{
    PdfPart part = newPart();
    for (qsizetype done = 0; done < chapters.size(); ++done) {
        FlowBuilder builder(m_sheet, anchors, [&](Flow &flow) {
            paint(part, flow, More::MayFollow);
            painted(done);
        });
        builder.add(chapters.at(done));
        Flow flow = builder.take();
        paint(part, flow, More::No);
        painted(done + 1);
    }
    keepPlaces(part, figuresIn(chapters));
    return part;
}

PdfPart PartsPainter::newPart() const
{
    return {.pageCount = 0, .pages = m_pages, .firstForm = m_pageCount, .marks = {}};
}

void PartsPainter::paint(PdfPart &part, const std::vector<PageLayout> &pages)
{
    for (const PageLayout &page : pages)
        paintPage(newPage(), page, part.pageCount++, part.marks);
}

// Paints pages as they fill up and forgets their strips, so that a table of any length takes little memory.
void PartsPainter::paint(PdfPart &part, Flow &flow, More more)
{
    const ComposedPages composed = composePages(flow, more);
    paint(part, composed.pages);
    flow.strips.erase(flow.strips.begin(), flow.strips.begin() + std::ptrdiff_t(composed.stripCount));
}

PdfPart PartsPainter::figures(const PdfPart &part, const std::vector<const Figure *> &figures)
{
    return sheets(int(part.figurePlaces.size()), [&](QPainter &painter, int sheet) {
        const PdfPart::FigurePlace &place = part.figurePlaces[size_t(sheet)];
        drawFigure(painter, *figures.at(place.figure), place.rect);
    });
}

PdfPart PartsPainter::pages(const std::vector<PageLayout> &pages)
{
    PdfPart result = newPart();
    paint(result, pages);
    return result;
}

PdfPart PartsPainter::sheets(int count, const std::function<void(QPainter &, int)> &draw)
{
    PdfPart result = newPart();
    while (result.pageCount < count)
        draw(newPage(), result.pageCount++);
    return result;
}

void PartsPainter::finish()
{
    m_canvas.reset(); // which writes the fonts and the end
    if (m_pageCount > 0)
        m_pages.load(m_bytes);
}

QPainter &PartsPainter::newPage()
{
    if (m_pageCount++ == 0)
        m_canvas = std::make_unique<PdfCanvas>(m_bytes, m_sheet);
    else
        m_canvas->newPage();
    return m_canvas->painter();
}

} // namespace print

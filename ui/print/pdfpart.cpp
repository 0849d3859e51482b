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
/// Paints pages as they fill up and forgets their strips, so that a table of any length takes little memory.
class PartPainter
{
public:
    PartPainter(PdfPart &part, QByteArray &bytes, const paper::Sheet &sheet) : m_part(part), m_canvas(bytes, sheet) {}

    void paint(Flow &flow, More more)
    {
        const ComposedPages composed = composePages(flow, more);
        for (const PageLayout &page : composed.pages) {
            if (m_part.pageCount > 0)
                m_canvas.newPage();
            paintPage(m_canvas.painter(), page, m_part.pageCount++, m_part.marks);
        }
        flow.strips.erase(flow.strips.begin(), flow.strips.begin() + std::ptrdiff_t(composed.stripCount));
    }

private:
    PdfPart &m_part;
    PdfCanvas m_canvas;
};

void paintAll(PartPainter &painter, const QList<Chapter> &chapters, const paper::Sheet &sheet,
              const QSet<QString> &anchors, const ChaptersPainted &painted)
{
    for (qsizetype done = 0; done < chapters.size(); ++done) {
        FlowBuilder builder(sheet, anchors, [&](Flow &flow) {
            painter.paint(flow, More::MayFollow);
            painted(done);
        });
        builder.add(chapters.at(done));
        Flow flow = builder.take();
        painter.paint(flow, More::No);
        painted(done + 1);
    }
}

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

PdfPart paintChapters(const QList<Chapter> &chapters, const paper::Sheet &sheet, const QSet<QString> &anchors,
                      const ChaptersPainted &painted)
{
    PdfPart part;
    QByteArray bytes;
    {
        PartPainter painter(part, bytes, sheet);
        paintAll(painter, chapters, sheet, anchors, painted);
    }
    if (part.pageCount > 0)
        part.pages = PdfForms(bytes);
    keepPlaces(part, figuresIn(chapters));
    return part;
}

PdfPart paintFigures(const PdfPart &part, const std::vector<const Figure *> &figures, const paper::Sheet &sheet)
{
    PdfPart result;
    QByteArray bytes;
    {
        PdfCanvas canvas(bytes, sheet);
        for (const PdfPart::FigurePlace &place : part.figurePlaces) {
            if (result.pageCount++ > 0)
                canvas.newPage();
            drawFigure(canvas.painter(), *figures.at(place.figure), place.rect);
        }
    }
    result.pages = PdfForms(bytes);
    return result;
}

} // namespace print

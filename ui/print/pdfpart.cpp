// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfpart.h"

#include "print/flowbuilder.h"
#include "print/pagecomposer.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

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
} // namespace

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
    return part;
}

void paintFigures(PdfPart &part, const paper::Sheet &sheet)
{
    if (part.marks.drawings.empty())
        return;
    QByteArray bytes;
    {
        PdfCanvas canvas(bytes, sheet);
        for (const Marks::Drawing &drawing : part.marks.drawings) {
            if (!part.figurePages.empty())
                canvas.newPage();
            drawFigure(canvas.painter(), drawing);
            part.figurePages.push_back(drawing.page);
        }
    }
    part.figures = PdfForms(bytes);
    part.marks.drawings.clear();
}

} // namespace print

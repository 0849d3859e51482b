// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/imposition.h"

#include "print/pdfpart.h"

#include <QFontMetricsF>
#include <QPainter>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <array>

namespace print {

namespace {

/// Pages are drawn a little smaller: no printer reaches the edge of the sheet.
constexpr double share = 0.94;

/// The pages of one side, counted from 0, in the order upper left, upper right (both upside down), lower left, lower
/// right. With page 1 at the lower right, the upper half is folded behind, then the left half.
using Side = std::array<size_t, 4>;
constexpr Side onlySide{2, 1, 3, 0};
constexpr Side front{4, 3, 7, 0};
constexpr Side back{2, 5, 1, 6};

std::vector<Side> sidesFor(size_t pageCount)
{
    constexpr size_t pagesOnSheet = 8;
    if (pageCount <= onlySide.size())
        return {onlySide};
    std::vector<Side> sides;
    for (size_t first = 0; first < pageCount; first += pagesOnSheet) {
        for (Side side : {front, back}) {
            for (size_t &page : side)
                page += first;
            sides.push_back(side);
        }
    }
    return sides;
}

void drawFold(QPainter &painter, QPointF at, QPointF along)
{
    constexpr double length = paper::pt(12);
    painter.drawLine(at, at + along * length);
}

/// Where to fold, and, on the first side of each sheet, how.
void drawMarks(QPainter &painter, const paper::Sheet &sheet, const QString &note)
{
    painter.setPen(QPen(paper::lightColor(theme::Role::TextMuted), paper::hairline));
    drawFold(painter, {sheet.width / 2, 0}, {0, 1});
    drawFold(painter, {sheet.width / 2, sheet.height}, {0, -1});
    drawFold(painter, {0, sheet.height / 2}, {1, 0});
    drawFold(painter, {sheet.width, sheet.height / 2}, {-1, 0});
    QFont font = paper::font(paper::Style::Running);
    font.setPixelSize(int(paper::pt(6.8)));
    painter.setFont(font);
    // Whole within the left half: the fold goes through what stands across it.
    const QRectF room(paper::mm(8), sheet.height - paper::pt(22), sheet.width - paper::mm(16), paper::pt(10));
    painter.drawText(room, Qt::AlignLeft | Qt::AlignVCenter | Qt::TextSingleLine,
                     QFontMetricsF(font).elidedText(note, Qt::ElideRight, room.width()));
}

/// Sheets with nothing but marks.
QByteArray markedSheets(size_t sideCount, const Folding &folding)
{
    const paper::Sheet &sheet = paper::sheet(PageFormat::A4);
    QByteArray bytes;
    PdfCanvas canvas(bytes, sheet);
    for (size_t side = 0; side < sideCount; ++side) {
        if (side > 0)
            canvas.newPage();
        const QString note =
            sideCount == 1 ? folding.oneSide : folding.bothSides.arg(side / 2 + 1).arg((sideCount + 1) / 2);
        drawMarks(canvas.painter(), sheet, side % 2 == 0 ? note : QString());
    }
    return bytes;
}

std::string matrix(double scale, QPointF origin)
{
    const auto number = [](double value) { return QByteArray::number(value, 'f', 4).toStdString() + ' '; };
    return number(scale) + "0 0 " + number(scale) + number(origin.x()) + number(origin.y()) + "cm ";
}

/// How a page comes to its quarter of the sheet; the pages meet at the folds.
std::string placed(size_t quarter, const QSizeF &page, const QSizeF &sheet)
{
    const double scale = share * std::min(sheet.width() / 2 / page.width(), sheet.height() / 2 / page.height());
    const QPointF centre(sheet.width() / 2, sheet.height() / 2);
    const double width = page.width() * scale;
    const double height = page.height() * scale;
    const bool isUpper = quarter < 2;
    const bool isLeft = quarter % 2 == 0;
    if (isUpper)
        return matrix(-scale, centre + QPointF(isLeft ? 0 : width, height));
    return matrix(scale, centre + QPointF(isLeft ? -width : 0, -height));
}

QSizeF sizeOf(QPDFPageObjectHelper page)
{
    const auto box = page.getMediaBox().getArrayAsRectangle();
    return {box.urx - box.llx, box.ury - box.lly};
}

} // namespace

void foldTwice(QPDF &file, const Folding &folding)
{
    QPDFPageDocumentHelper helper(file);
    const std::vector<QPDFPageObjectHelper> pages = helper.getAllPages();
    const std::vector<Side> sides = sidesFor(pages.size());
    const QByteArray bytes = markedSheets(sides.size(), folding);
    QPDF marked;
    marked.setImmediateCopyFrom(true); // the file lives longer
    marked.processMemoryFile("sheets", bytes.constData(), size_t(bytes.size()));
    for (const QPDFPageObjectHelper &sheet : QPDFPageDocumentHelper(marked).getAllPages())
        helper.addPage(sheet, false);
    const std::vector<QPDFPageObjectHelper> all = helper.getAllPages();
    for (size_t i = 0; i < sides.size(); ++i) {
        QPDFPageObjectHelper sheet = all[pages.size() + i];
        QPDFObjectHandle resources = sheet.getAttribute("/Resources", true);
        QPDFObjectHandle objects = QPDFObjectHandle::newDictionary();
        std::string shown;
        for (size_t quarter = 0; quarter < sides[i].size(); ++quarter) {
            if (sides[i][quarter] >= pages.size())
                continue;
            QPDFPageObjectHelper page = pages[sides[i][quarter]];
            const std::string name = "/Quarter" + std::to_string(quarter);
            objects.replaceKey(name, page.getFormXObjectForPage());
            shown += "q " + placed(quarter, sizeOf(page), sizeOf(sheet)) + name + " Do Q\n";
        }
        resources.replaceKey("/XObject", objects);
        sheet.addPageContents(file.newStream(shown), true);
    }
    for (const QPDFPageObjectHelper &page : pages)
        helper.removePage(page);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/marks.h"

#include <functional>

class QIODevice;

namespace print {

/// Some consecutive chapters painted without header and footer: pages of a PDF and what they are marked with.
struct PdfPart {
    QByteArray pdf;
    int pageCount = 0;
    Marks marks;
};

/// Blocks that begin on a page of their own.
using Chapter = QList<Block>;
QList<Chapter> chapters(const QList<Block> &blocks);

/// Called as pages fill up, with how many chapters are done. What it throws ends the painting.
using ChaptersPainted = std::function<void(qsizetype)>;

/// Lays out and paints chapters. Safe in any thread, as long as the blocks live; figures are left to be drawn by the
/// caller (see Marks::drawings).
PdfPart paintChapters(const QList<Chapter> &chapters, const paper::Sheet &sheet, const QSet<QString> &anchors,
                      const ChaptersPainted &painted);

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

} // namespace print

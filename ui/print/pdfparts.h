// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfpart.h"
#include "print/progress.h"

namespace print {

/// Consecutive chapters of about equal extent, one share per core.
QList<QList<Chapter>> shares(const QList<Chapter> &chapters);
/// Consecutive chapters few enough to be painted again after an edit in one of them, and always shared alike: what
/// happens in one chapter of the book moves no boundary in another one.
QList<QList<Chapter>> smallShares(const QList<Chapter> &chapters);

/// Paints each share on all cores, without its figures; `own` paints those of the caller's thread, which is also told
/// how far all of them are. What others have painted is finished.
std::vector<PdfPart> paintShares(const QList<QList<Chapter>> &shares, const paper::Sheet &sheet,
                                 const QSet<QString> &anchors, PartsPainter &own, const Progress &progress);

} // namespace print

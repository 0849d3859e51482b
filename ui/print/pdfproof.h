// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfoptions.h"

#include <QList>

namespace print {

/// What a printed PDF says of itself, and what is found in it. It finds mistakes and clumsy changes: it is not a
/// signature, as whoever knows how can write a PDF that says anything.
struct PdfProof {
    PdfIdentity identity;
    qsizetype pagesWritten = 0;
    qsizetype pagesFound = 0;
    QList<qsizetype> changedPages;          ///< of those found, from 1, the ones that were never written like this
    QList<qsizetype> missingPages;          ///< of those written, from 1, the ones found nowhere, changed ones left out
    bool isInOrder = true;                  ///< false where pages that were written stand in other places
    std::optional<PdfAttachment> data = {}; ///< the plan as JSON

    bool isAsWritten() const
    {
        return pagesWritten == pagesFound && isInOrder && changedPages.isEmpty() && missingPages.isEmpty();
    }
};

/// Reads a PDF that Vigie printed. Throws Error, Unreadable, with one sentence: no PDF, damaged, protected by another
/// password, not made by Vigie.
PdfProof readProof(const QByteArray &pdf, const QString &password = {});

} // namespace print

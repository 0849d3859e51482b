// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfassembly.h"
#include "print/pdffile.h"

#include <map>

namespace print {

/// A PDF made at once rather than small: what is painted is taken as it was written for the preview before, under the
/// same numbers, and nothing is packed.
class PreviewFile : public PdfFile
{
public:
    using PdfFile::add;
    /// Writes what is laid on the pages; the cache keeps the numbers.
    PreviewFile(PdfCache &cache, const std::vector<PdfPage> &pages);

    int reserve(int count) override;
    void add(int number, const QByteArray &object) override;
    void addStream(int number, const QByteArray &entries, QByteArrayView data) override;
    std::vector<int> addForms(const PdfForms &forms) override;
    QByteArray finished(int root, int information) override;

private:
    const PdfObjects &objects(const PdfForms &forms) const;
    QByteArray table() const;

    PdfCache &m_cache;
    QByteArray m_bytes;
    std::map<int, qsizetype> m_offsets; ///< by number
    int m_next;
};

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfkey.h"

#include <xxhash.h>

namespace print {

PdfKey::PdfKey(const char *role, PageFormat format)
{
    add(QByteArray(role), format);
}

void PdfKey::addBlocks(const QList<Block> &blocks, const QSet<QString> &anchors)
{
    m_anchors = &anchors;
    m_figures.clear();
    add(blocks);
}

QByteArray PdfKey::result() const
{
    const XXH128_hash_t hash = XXH3_128bits(bytes().constData(), size_t(bytes().size()));
    XXH128_canonical_t result;
    XXH128_canonicalFromHash(&result, hash);
    return QByteArray(reinterpret_cast<const char *>(result.digest), sizeof result.digest);
}

void PdfKey::read(const Run &run)
{
    const auto &[text, bold, italic, muted, link, large, file] = run; // no file is opened from a PDF
    add(text, bold, italic, muted, link, large, !link.isEmpty() && m_anchors->contains(link));
}

void PdfKey::read(const Figure &figure)
{
    const auto &[draw, sizeMm, caption, alternative, key] = figure; // neither drawn nor said on the page itself
    // Where the same figure stands twice, it is painted once.
    const qsizetype known = m_figures.indexOf(&figure);
    add(sizeMm, caption, known);
    if (known < 0)
        m_figures.append(&figure);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfcache.h"

#include <utility>

namespace print {

PdfCache::Part PdfCache::find(const QByteArray &key)
{
    const Part part = m_parts.value(key);
    if (part) {
        m_used.insert(key, part);
        ++m_found;
    }
    return part;
}

void PdfCache::keep(const QByteArray &key, const Part &part)
{
    m_used.insert(key, part);
    ++m_painted;
}

void PdfCache::forgetUnused()
{
    m_parts = std::exchange(m_used, {});
    m_lastFound = std::exchange(m_found, 0);
    m_lastPainted = std::exchange(m_painted, 0);
}

} // namespace print

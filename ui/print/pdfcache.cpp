// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfcache.h"

#include <utility>

namespace print {

namespace {
constexpr int mostNumbers = 1000000; ///< readers of PDF stop at some millions
}

PdfCache::Part PdfCache::find(const QByteArray &key)
{
    const Part part = m_parts.value(key);
    if (part) {
        m_used.insert(key, part);
        ++m_found;
    }
    return part;
}

PdfCache::Part PdfCache::keep(const QByteArray &key, PdfPart part)
{
    ++m_painted;
    return *m_used.insert(key, std::make_shared<const PdfPart>(std::move(part)));
}

int PdfCache::reserveNumbers(int count)
{
    return std::exchange(m_nextNumber, m_nextNumber + count);
}

void PdfCache::forgetUnused()
{
    m_memory.forgetUnused();
    m_parts = std::exchange(m_used, {});
    if (m_nextNumber > mostNumbers) { // all is painted again, from 1 on
        m_parts.clear();
        m_nextNumber = 1;
    }
    m_lastFound = std::exchange(m_found, 0);
    m_lastPainted = std::exchange(m_painted, 0);
}

PdfCache::Part Parts::keep(const QByteArray &key, PdfPart part) const
{
    return m_cache ? m_cache->keep(key, std::move(part)) : std::make_shared<const PdfPart>(std::move(part));
}

PdfCache::Part Parts::find(const QByteArray &key, const std::function<PdfPart()> &paint) const
{
    const PdfCache::Part known = find(key);
    return known ? known : keep(key, paint());
}

} // namespace print

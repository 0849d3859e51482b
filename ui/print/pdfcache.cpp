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

void PdfCache::keep(const QByteArray &key, const Part &part)
{
    m_used.insert(key, part);
    ++m_painted;
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

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfpart.h"
#include "print/printmemory.h"

#include <QByteArray>
#include <QHash>

#include <functional>
#include <memory>

namespace print {

/// Keeps painted pages from one print of a document to the next, for a preview in which an edit changes few of them.
/// Holds what the last print needed, nothing older.
class PdfCache
{
public:
    using Part = std::shared_ptr<const PdfPart>;

    /// The pages kept under that key; nullptr if there are none.
    Part find(const QByteArray &key);
    Part keep(const QByteArray &key, PdfPart part);
    /// What the writers of the document remember beside.
    PrintMemory &memory() { return m_memory; }
    /// Numbers that no other object of the previews has: the first of `count` in a row.
    int reserveNumbers(int count);
    /// The first number that nobody has reserved.
    int firstFreeNumber() const { return m_nextNumber; }
    /// Lets go of what was neither found nor kept since the last time.
    void forgetUnused();

    /// How many parts the last print took from here, and how many it painted.
    int foundCount() const { return m_lastFound; }
    int paintedCount() const { return m_lastPainted; }

private:
    PrintMemory m_memory;
    QHash<QByteArray, Part> m_parts;
    QHash<QByteArray, Part> m_used;
    int m_nextNumber = 1;
    int m_found = 0;
    int m_painted = 0;
    int m_lastFound = 0;
    int m_lastPainted = 0;
};

/// The parts of one print: kept for the next one if there is a cache.
class Parts
{
public:
    explicit Parts(PdfCache *cache) : m_cache(cache) {}

    bool areKept() const { return m_cache != nullptr; }
    PdfCache::Part find(const QByteArray &key) const { return m_cache ? m_cache->find(key) : nullptr; }
    PdfCache::Part keep(const QByteArray &key, PdfPart part) const;
    /// The part kept under that key, or else what is painted now.
    PdfCache::Part find(const QByteArray &key, const std::function<PdfPart()> &paint) const;

private:
    PdfCache *m_cache;
};

} // namespace print

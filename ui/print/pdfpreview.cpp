// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfpreview.h"

#include "print/pdfcache.h"

#include <set>
#include <utility>

namespace print {

PreviewFile::PreviewFile(PdfCache &cache, const std::vector<PdfPage> &pages)
    : m_cache(cache), m_bytes("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n")
{
    std::set<int> added;
    for (const PdfPage &page : pages) {
        for (const PdfLayer &layer : page) {
            const PdfObjects &part = objects(*layer.forms);
            if (!added.insert(part.first).second)
                continue;
            for (size_t i = 0; i < part.offsets.size(); ++i)
                m_offsets[part.first + int(i)] = m_bytes.size() + part.offsets[i];
            m_bytes += part.bytes;
        }
    }
    m_next = cache.firstFreeNumber();
}

const PdfObjects &PreviewFile::objects(const PdfForms &forms) const
{
    return forms.objects([this](int count) { return m_cache.reserveNumbers(count); });
}

int PreviewFile::reserve(int count)
{
    return std::exchange(m_next, m_next + count);
}

void PreviewFile::add(int number, const QByteArray &object)
{
    m_offsets[number] = m_bytes.size();
    m_bytes += pdfObject(number, object);
}

void PreviewFile::addStream(int number, const QByteArray &entries, QByteArrayView data)
{
    m_offsets[number] = m_bytes.size();
    m_bytes += pdfStream(number, entries, data);
}

std::vector<int> PreviewFile::addForms(const PdfForms &forms)
{
    return objects(forms).forms;
}

QByteArray PreviewFile::finished(int root, int information)
{
    const qsizetype start = m_bytes.size();
    m_bytes += table() + "trailer\n<</Size " + QByteArray::number(m_next) + "/Root " + pdfReference(root) +
               (information != 0 ? "/Info " + pdfReference(information) : QByteArray()) + ">>\nstartxref\n" +
               QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_bytes);
}

// In runs of numbers that follow each other: those of earlier previews are missing.
QByteArray PreviewFile::table() const
{
    QByteArray result("xref\n0 1\n0000000000 65535 f \n");
    for (auto run = m_offsets.cbegin(); run != m_offsets.cend();) {
        QByteArray entries;
        const int first = run->first;
        int number = first;
        for (; run != m_offsets.cend() && run->first == number; ++run, ++number)
            entries += QByteArray::number(run->second).rightJustified(10, '0') + " 00000 n \n";
        result += QByteArray::number(first) + ' ' + QByteArray::number(number - first) + '\n' + entries;
    }
    return result;
}

} // namespace print

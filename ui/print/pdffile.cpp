// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdffile.h"

#include "print/pdfforms.h"

#include <QCryptographicHash>

namespace print {

namespace {
constexpr size_t mostPacked = 100; ///< readers unpack all of them to get at one
constexpr int whereBytes = 5;
constexpr int indexBytes = 2;

void append(QByteArray &bytes, quint64 value, int count)
{
    for (int shift = 8 * (count - 1); shift >= 0; shift -= 8)
        bytes += char(value >> shift & 0xff);
}
} // namespace

PackedPdfFile::PackedPdfFile() : m_bytes("%PDF-1.5\n%\xe2\xe3\xcf\xd3\n"), m_places(1) {}

int PackedPdfFile::reserve(int count)
{
    const int first = int(m_places.size());
    m_places.resize(m_places.size() + size_t(count));
    return first;
}

void PackedPdfFile::add(int number, const QByteArray &object)
{
    m_packedWhere += QByteArray::number(number) + ' ' + QByteArray::number(m_packed.size()) + ' ';
    m_packed += object + '\n';
    m_packedNumbers.push_back(number);
    if (m_packedNumbers.size() == mostPacked)
        writePacked();
}

int PdfFile::add(const QByteArray &object)
{
    const int number = reserve(1);
    add(number, object);
    return number;
}

void PackedPdfFile::addStream(int number, const QByteArray &entries, QByteArrayView data)
{
    setPlace(number, {Place::Kind::AtOffset, 0, m_bytes.size()});
    m_bytes += pdfStream(number, entries, data);
}

std::vector<int> PackedPdfFile::addForms(const PdfForms &forms)
{
    return forms.write(*this);
}

QByteArray PackedPdfFile::finished(int root, int information)
{
    writePacked();
    const int number = reserve(1);
    const qsizetype start = m_bytes.size();
    writeTable(number, root, information);
    m_bytes += "startxref\n" + QByteArray::number(start) + "\n%%EOF\n";
    return std::move(m_bytes);
}

void PackedPdfFile::setPlace(int number, const Place &place)
{
    m_places.at(size_t(number)) = place;
}

void PackedPdfFile::writePacked()
{
    if (m_packedNumbers.empty())
        return;
    const int number = reserve(1);
    for (size_t i = 0; i < m_packedNumbers.size(); ++i)
        setPlace(m_packedNumbers[i], {Place::Kind::Packed, quint16(i), number});
    addStream(number,
              "/Type/ObjStm/N " + QByteArray::number(qulonglong(m_packedNumbers.size())) + "/First " +
                  QByteArray::number(m_packedWhere.size()) + pdfDeflated,
              deflated(m_packedWhere + m_packed));
    m_packed.clear();
    m_packedWhere.clear();
    m_packedNumbers.clear();
}

void PackedPdfFile::writeTable(int number, int root, int information)
{
    setPlace(number, {Place::Kind::AtOffset, 0, m_bytes.size()});
    const QByteArray id = '<' + QCryptographicHash::hash(m_bytes, QCryptographicHash::Md5).toHex() + '>';
    QByteArray entries = "/Type/XRef/Size " + QByteArray::number(qulonglong(m_places.size())) + "/W[1 " +
                         QByteArray::number(whereBytes) + ' ' + QByteArray::number(indexBytes) + "]/Root " +
                         pdfReference(root) + "/ID[" + id + id + ']' + pdfDeflated;
    if (information != 0)
        entries += "/Info " + pdfReference(information);
    addStream(number, entries, deflated(table()));
}

QByteArray PackedPdfFile::table() const
{
    QByteArray result;
    result.reserve(qsizetype(m_places.size()) * (1 + whereBytes + indexBytes));
    for (const Place &place : m_places) {
        result += char(place.kind);
        append(result, quint64(place.where), whereBytes);
        append(result, place.index, indexBytes);
    }
    return result;
}

} // namespace print

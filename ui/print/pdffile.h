// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/pdfobjects.h"

namespace print {

class PdfForms;

/// A PDF that is written object by object.
class PdfFile : public PdfSink
{
public:
    using PdfSink::add;
    /// Under the next number, which is the answer.
    int add(const QByteArray &object);
    /// Once for all forms that are one; answers with the number of each page's form.
    virtual std::vector<int> addForms(const PdfForms &forms) = 0;
    /// The whole file, with the catalog and, if not 0, the document information under those numbers. The last call.
    virtual QByteArray finished(int root, int information) = 0;
};

/// Keeps nothing but its bytes: a long plan has millions of links. What is no stream is packed, many objects together
/// (object streams and cross-reference stream, PDF 32000-1, 7.5.7 and 7.5.8).
class PackedPdfFile : public PdfFile
{
public:
    using PdfFile::add;
    PackedPdfFile();

    int reserve(int count) override;
    void add(int number, const QByteArray &object) override;
    void addStream(int number, const QByteArray &entries, QByteArrayView data) override;
    std::vector<int> addForms(const PdfForms &forms) override;
    QByteArray finished(int root, int information = 0) override;

private:
    /// Where an object stands: at an offset in the file, or as which one of an object stream.
    struct Place {
        enum class Kind : char { Free, AtOffset, Packed };
        Kind kind = Kind::Free;
        quint16 index = 0;
        qint64 where = 0;
    };

    void setPlace(int number, const Place &place);
    void writePacked();
    void writeTable(int number, int root, int information);
    QByteArray table() const;

    QByteArray m_bytes;
    std::vector<Place> m_places; ///< by number
    QByteArray m_packed;
    QByteArray m_packedWhere; ///< number and offset of each object in m_packed
    std::vector<int> m_packedNumbers;
};

} // namespace print

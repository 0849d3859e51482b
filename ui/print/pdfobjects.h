// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <qpdf/QPDFObjectHandle.hh>

#include <map>
#include <vector>

namespace print {

/// Takes the objects of a PDF under their final numbers.
class PdfSink
{
public:
    virtual ~PdfSink() = default;

    /// Numbers that no other object has: the first of `count` in a row.
    virtual int reserve(int count) = 0;
    /// Anything but a stream.
    virtual void add(int number, const QByteArray &object) = 0;
    /// `entries` are those of the stream's dictionary, without its length.
    virtual void addStream(int number, const QByteArray &entries, QByteArrayView data) = 0;
};

/// "7 0 R"
QByteArray pdfReference(int number);
/// An object as it stands in a file; a stream with its length.
QByteArray pdfObject(int number, const QByteArray &object);
QByteArray pdfStream(int number, const QByteArray &entries, QByteArrayView data);
/// As a stream says that it is compressed: "/Filter/FlateDecode".
extern const char *const pdfDeflated;
QByteArray deflated(QByteArrayView data);

/// Objects that are written elsewhere, and under which number.
using PdfNumbers = std::map<QPDFObjGen, int>;

/// Writes objects and all that they refer to under new numbers; answers with those of the roots, which are indirect
/// objects. References to `known` objects lead to their numbers there.
std::vector<int> writeObjects(const std::vector<QPDFObjectHandle> &roots, PdfSink &sink, const PdfNumbers &known = {});

} // namespace print

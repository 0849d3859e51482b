// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <map>
#include <memory>
#include <string>
#include <vector>

class QPDF;
class QPDFObjectHandle;

namespace print {

/// For each page the SHA-256 over everything that is seen on it: its content, forms, fonts and pictures, notes laid
/// over it, its size. How the file is compressed, encrypted or ordered does not matter. Throws std::exception when the
/// file cannot be read.
std::vector<QByteArray> pageDigests(QPDF &file);
/// The same of a file of any length: as what was read of it stays in memory, some 200 bytes a value, it is opened anew
/// after `mostValues`. That takes time too, with millions of links seconds.
std::vector<QByteArray> pageDigests(const std::function<std::unique_ptr<QPDF>()> &open, int mostValues = 3000000);

/// The digests that these objects have within any page that shows them.
std::vector<QByteArray> objectDigests(const std::vector<QPDFObjectHandle> &objects);

/// The same digests put together from those of the parts, for who knows what is being written.
namespace digest {
/// Names, with their slash, and the digests of what they stand for.
using Entries = std::map<std::string, QByteArray>;

/// Of a number, a name or "null", as it is written.
QByteArray value(const QByteArray &written);
QByteArray array(const std::vector<QByteArray> &items);
QByteArray dictionary(const Entries &entries);
/// Of a stream that has nothing but content.
QByteArray stream(const QByteArray &content);
/// Of what a link within the document does: says where its target stands; taking another page out changes none.
QByteArray jump();
/// Of a page with these entries; what a page may share with others is told apart.
QByteArray page(const Entries &entries);
} // namespace digest

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfdigest.h"

#include <QCryptographicHash>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <set>
#include <stdexcept>

namespace print {

namespace {
constexpr int deepest = 200; ///< no honest page is nested deeper

QByteArray sha256(const QByteArray &bytes)
{
    return QCryptographicHash::hash(bytes, QCryptographicHash::Sha256);
}

QByteArray framed(char kind, const std::string &bytes)
{
    return kind + QByteArray::number(qulonglong(bytes.size())) + ':' +
           QByteArray(bytes.data(), qsizetype(bytes.size()));
}

/// Digests of objects, each indirect one computed once.
class Digest
{
public:
    explicit Digest(const std::vector<QPDFPageObjectHelper> &pages)
    {
        for (QPDFPageObjectHelper page : pages)
            m_pages.insert(page.getObjectHandle().getObjGen());
    }

    QByteArray page(QPDFPageObjectHelper page)
    {
        // Some of what a page is like may be said for several pages together.
        static const std::vector<std::string> shared{"/MediaBox", "/CropBox", "/Rotate", "/Resources"};
        std::set<std::string> left{"/Parent", "/StructParents", "/LastModified", "/PieceInfo"};
        left.insert(shared.begin(), shared.end());
        QByteArray all;
        for (const std::string &name : shared)
            all += framed('k', name) + of(page.getAttribute(name, false), 0);
        return sha256(all + entries(page.getObjectHandle(), left, 0));
    }

private:
    QByteArray of(QPDFObjectHandle object, int depth)
    {
        if (depth > deepest)
            throw std::runtime_error("a page is nested too deeply");
        if (!object.isIndirect())
            return sha256(said(object, depth));
        const QPDFObjGen number = object.getObjGen();
        if (m_pages.contains(number))
            return sha256("page");
        if (const auto known = m_known.find(number); known != m_known.end())
            return known->second;
        m_known[number] = "circle"; // met again before it is done
        return m_known[number] = sha256(said(object, depth));
    }

    // A link within the document says where its target stands among the pages; taking one out changes no other.
    static bool isJump(QPDFObjectHandle dictionary)
    {
        QPDFObjectHandle kind = dictionary.getKey("/S");
        return kind.isName() && kind.getName() == "/GoTo";
    }

    QByteArray said(QPDFObjectHandle object, int depth)
    {
        if (object.isDictionary() && isJump(object))
            return "jump";
        if (object.isStream())
            return 's' + stream(object, depth);
        if (object.isDictionary())
            return 'd' + entries(object, {}, depth);
        if (object.isArray()) {
            QByteArray all("a");
            for (QPDFObjectHandle item : object.getArrayAsVector())
                all += of(item, depth + 1);
            return all;
        }
        if (object.isString())
            return framed('t', object.getStringValue());
        return framed('v', object.unparse()); // numbers, names, yes and no
    }

    QByteArray entries(QPDFObjectHandle dictionary, const std::set<std::string> &left, int depth)
    {
        QByteArray all;
        for (const std::string &key : dictionary.getKeys()) {
            if (!left.contains(key))
                all += framed('k', key) + of(dictionary.getKey(key), depth + 1);
        }
        return all;
    }

    QByteArray stream(QPDFObjectHandle object, int depth)
    {
        static const std::set<std::string> packing{"/Length", "/Filter", "/DecodeParms"};
        std::shared_ptr<Buffer> bytes;
        QByteArray filter;
        try {
            bytes = object.getStreamData(qpdf_dl_generalized);
        } catch (const std::exception &) { // a photo, say, is compared as it is packed
            bytes = object.getRawStreamData();
            filter = of(object.getDict().getKey("/Filter"), depth + 1);
        }
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(QByteArrayView(bytes->getBuffer(), qsizetype(bytes->getSize())));
        return entries(object.getDict(), packing, depth) + filter + hash.result();
    }

    std::set<QPDFObjGen> m_pages;
    std::map<QPDFObjGen, QByteArray> m_known;
};
} // namespace

std::vector<QByteArray> pageDigests(QPDF &file)
{
    const std::vector<QPDFPageObjectHelper> pages = QPDFPageDocumentHelper(file).getAllPages();
    Digest digest(pages);
    std::vector<QByteArray> result;
    for (const QPDFPageObjectHelper &page : pages)
        result.push_back(digest.page(page));
    return result;
}

} // namespace print

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

// Some of what a page is like may be said for several pages together.
const std::vector<std::string> sharedByPages{"/MediaBox", "/CropBox", "/Rotate", "/Resources"};

QByteArray joined(const digest::Entries &entries)
{
    QByteArray all;
    for (const auto &[name, value] : entries)
        all += framed('k', name) + value;
    return all;
}

/// Digests of objects, each indirect one computed once.
class Digest
{
public:
    Digest() = default;

    explicit Digest(QPDF &file) : m_file(&file)
    {
        for (QPDFPageObjectHelper page : QPDFPageDocumentHelper(file).getAllPages()) {
            m_pages.push_back(page.getObjectHandle().getObjGen());
            m_isPage.insert(m_pages.back());
        }
    }

    size_t pageCount() const { return m_pages.size(); }

    QByteArray page(size_t number)
    {
        std::set<std::string> left{"/Parent", "/StructParents", "/LastModified", "/PieceInfo"};
        left.insert(sharedByPages.begin(), sharedByPages.end());
        QPDFPageObjectHelper page(m_file->getObject(m_pages.at(number)));
        digest::Entries all = entries(page.getObjectHandle(), left, 0);
        for (const std::string &name : sharedByPages)
            all[name] = of(page.getAttribute(name, false), 0);
        return digest::page(all);
    }

    QByteArray object(const QPDFObjectHandle &object) { return of(object, 0); }

    /// How many values were looked at since the file was opened.
    int valuesRead() const { return m_valuesRead; }

    /// Goes on with the same file, opened anew.
    void goOn(QPDF &file)
    {
        m_file = &file;
        m_valuesRead = 0;
    }

private:
    QByteArray of(QPDFObjectHandle object, int depth)
    {
        if (depth > deepest)
            throw std::runtime_error("a page is nested too deeply");
        if (!object.isIndirect())
            return sha256(said(object, depth));
        const QPDFObjGen number = object.getObjGen();
        if (m_isPage.contains(number))
            return sha256("page");
        if (const auto known = m_known.find(number); known != m_known.end())
            return known->second;
        m_known[number] = "circle"; // met again before it is done
        return m_known[number] = sha256(said(object, depth));
    }

    static bool isJump(QPDFObjectHandle dictionary)
    {
        QPDFObjectHandle kind = dictionary.getKey("/S");
        return kind.isName() && kind.getName() == "/GoTo";
    }

    QByteArray said(QPDFObjectHandle object, int depth)
    {
        ++m_valuesRead;
        if (object.isDictionary() && isJump(object))
            return "jump";
        if (object.isStream())
            return 's' + stream(object, depth);
        if (object.isDictionary())
            return 'd' + joined(entries(object, {}, depth));
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

    digest::Entries entries(QPDFObjectHandle dictionary, const std::set<std::string> &left, int depth)
    {
        digest::Entries all;
        for (const std::string &key : dictionary.getKeys()) {
            if (!left.contains(key))
                all[key] = of(dictionary.getKey(key), depth + 1);
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
        return joined(entries(object.getDict(), packing, depth)) + filter + hash.result();
    }

    QPDF *m_file = nullptr;
    std::vector<QPDFObjGen> m_pages;
    std::set<QPDFObjGen> m_isPage;
    int m_valuesRead = 0;
    std::map<QPDFObjGen, QByteArray> m_known;
};
} // namespace

namespace digest {
QByteArray value(const QByteArray &written)
{
    return sha256(framed('v', written.toStdString()));
}

QByteArray array(const std::vector<QByteArray> &items)
{
    QByteArray all("a");
    for (const QByteArray &item : items)
        all += item;
    return sha256(all);
}

QByteArray dictionary(const Entries &entries)
{
    return sha256('d' + joined(entries));
}

QByteArray stream(const QByteArray &content)
{
    return sha256('s' + sha256(content));
}

QByteArray jump()
{
    return sha256("jump");
}

QByteArray page(const Entries &entries)
{
    Entries own = entries;
    QByteArray all;
    for (const std::string &name : sharedByPages) {
        const auto said = own.extract(name);
        all += framed('k', name) + (said ? said.mapped() : value("null"));
    }
    return sha256(all + joined(own));
}
} // namespace digest

std::vector<QByteArray> objectDigests(const std::vector<QPDFObjectHandle> &objects)
{
    Digest digest;
    std::vector<QByteArray> result;
    for (const QPDFObjectHandle &object : objects)
        result.push_back(digest.object(object));
    return result;
}

std::vector<QByteArray> pageDigests(QPDF &file)
{
    Digest digest(file);
    std::vector<QByteArray> result;
    for (size_t page = 0; page < digest.pageCount(); ++page)
        result.push_back(digest.page(page));
    return result;
}

std::vector<QByteArray> pageDigests(const std::function<std::unique_ptr<QPDF>()> &open, int mostValues)
{
    std::unique_ptr<QPDF> file = open();
    Digest digest(*file);
    std::vector<QByteArray> result;
    for (size_t page = 0; page < digest.pageCount(); ++page) {
        result.push_back(digest.page(page));
        if (digest.valuesRead() > mostValues) {
            file = open();
            digest.goOn(*file);
        }
    }
    return result;
}

} // namespace print

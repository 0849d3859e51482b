// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfforms.h"

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>
#include <optional>

namespace print {

namespace {
// The painter writes one stream per page. Declared a form, it is copied as it is, still compressed.
QPDFObjectHandle asForm(QPDFPageObjectHelper page)
{
    QPDFObjectHandle stream = page.getObjectHandle().getKey("/Contents");
    QPDFObjectHandle dictionary = stream.getDict();
    dictionary.replaceKey("/Type", QPDFObjectHandle::newName("/XObject"));
    dictionary.replaceKey("/Subtype", QPDFObjectHandle::newName("/Form"));
    dictionary.replaceKey("/BBox", page.getMediaBox().shallowCopy());
    dictionary.replaceKey("/Resources", page.getObjectHandle().getKey("/Resources"));
    return stream;
}

/// Writes objects and all that they refer to under new numbers.
class ObjectWriter
{
public:
    explicit ObjectWriter(const std::vector<QPDFObjectHandle> &roots) : m_roots(roots)
    {
        for (const QPDFObjectHandle &root : roots)
            find(root);
    }

    int count() const { return int(m_found.size()); }

    PdfObjects write(int first)
    {
        m_result.first = first;
        for (const QPDFObjectHandle &object : m_found)
            writeObject(object);
        for (const QPDFObjectHandle &root : m_roots)
            m_result.forms.push_back(number(root));
        return std::move(m_result);
    }

private:
    void find(QPDFObjectHandle object)
    {
        if (object.isIndirect()) {
            if (!m_places.try_emplace(object.getObjGen(), count()).second)
                return;
            m_found.push_back(object);
        }
        if (object.isArray()) {
            for (const QPDFObjectHandle &item : object.getArrayAsVector())
                find(item);
        } else if (object.isDictionary() || object.isStream()) {
            QPDFObjectHandle dictionary = object.isStream() ? object.getDict() : object;
            for (const std::string &key : dictionary.getKeys()) {
                if (key != "/Length" || !object.isStream())
                    find(dictionary.getKey(key));
            }
        }
    }

    int number(QPDFObjectHandle object) const { return m_result.first + m_places.at(object.getObjGen()); }

    void writeObject(QPDFObjectHandle object)
    {
        QByteArray &bytes = m_result.bytes;
        m_result.offsets.push_back(bytes.size());
        bytes += QByteArray::number(number(object)) + " 0 obj\n";
        if (object.isStream()) {
            const std::shared_ptr<Buffer> data = object.getRawStreamData();
            writeDictionary(object.getDict(), "/Length " + QByteArray::number(qulonglong(data->getSize())));
            bytes += "\nstream\n";
            bytes.append(reinterpret_cast<const char *>(data->getBuffer()), qsizetype(data->getSize()));
            bytes += "\nendstream";
        } else {
            writeDirect(object);
        }
        bytes += "\nendobj\n";
    }

    void writeValue(QPDFObjectHandle object)
    {
        if (object.isIndirect())
            m_result.bytes += QByteArray::number(number(object)) + " 0 R";
        else
            writeDirect(object);
    }

    void writeDirect(QPDFObjectHandle object)
    {
        QByteArray &bytes = m_result.bytes;
        if (object.isDictionary())
            return writeDictionary(object, {});
        if (!object.isArray()) {
            bytes += QByteArray::fromStdString(object.unparseResolved());
            return;
        }
        bytes += '[';
        for (const QPDFObjectHandle &item : object.getArrayAsVector()) {
            writeValue(item);
            bytes += ' ';
        }
        bytes += ']';
    }

    // With a length, of a stream: its own one may be said elsewhere.
    void writeDictionary(QPDFObjectHandle dictionary, const QByteArray &length)
    {
        QByteArray &bytes = m_result.bytes;
        bytes += "<<" + length;
        for (const std::string &key : dictionary.getKeys()) {
            if (key == "/Length" && !length.isEmpty())
                continue;
            bytes += QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse()) + ' ';
            writeValue(dictionary.getKey(key));
            bytes += '\n';
        }
        bytes += ">>";
    }

    const std::vector<QPDFObjectHandle> &m_roots;
    std::vector<QPDFObjectHandle> m_found;
    std::map<QPDFObjGen, int> m_places;
    PdfObjects m_result;
};
} // namespace

struct PdfForms::Content {
    QByteArray bytes; ///< the file reads from them as long as it lives
    QPDF file;
    std::vector<QPDFObjectHandle> forms;
    std::optional<PdfObjects> objects;
};

PdfForms::PdfForms(const QByteArray &pdf)
{
    const auto content = std::make_shared<Content>();
    content->bytes = pdf;
    content->file.setSuppressWarnings(true);
    content->file.processMemoryFile("pages", content->bytes.constData(), size_t(content->bytes.size()));
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(content->file).getAllPages())
        content->forms.push_back(asForm(page));
    m_content = content;
}

int PdfForms::count() const
{
    return m_content ? int(m_content->forms.size()) : 0;
}

QPDFObjectHandle PdfForms::form(int page) const
{
    return m_content->forms.at(size_t(page));
}

const PdfObjects &PdfForms::objects(const std::function<int(int)> &reserve) const
{
    if (!m_content->objects) {
        ObjectWriter writer(m_content->forms);
        m_content->objects = writer.write(reserve(writer.count()));
    }
    return *m_content->objects;
}

} // namespace print

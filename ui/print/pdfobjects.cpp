// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfobjects.h"

#include <qpdf/Buffer.hh>

namespace print {

const char *const pdfDeflated = "/Filter/FlateDecode";

QByteArray pdfReference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray pdfObject(int number, const QByteArray &object)
{
    return QByteArray::number(number) + " 0 obj\n" + object + "\nendobj\n";
}

QByteArray pdfStream(int number, const QByteArray &entries, QByteArrayView data)
{
    QByteArray result = QByteArray::number(number) + " 0 obj\n<<" + entries + "/Length " +
                        QByteArray::number(data.size()) + ">>\nstream\n";
    result.append(data.data(), data.size());
    return result + "\nendstream\nendobj\n";
}

QByteArray deflated(QByteArrayView data)
{
    constexpr qsizetype lengthWritten = 4; // by qCompress, before the stream itself
    return qCompress(reinterpret_cast<const uchar *>(data.data()), data.size()).mid(lengthWritten);
}

namespace {
class ObjectWriter
{
public:
    ObjectWriter(PdfSink &sink, const PdfNumbers &known) : m_sink(sink), m_numbers(known) {}

    std::vector<int> write(const std::vector<QPDFObjectHandle> &roots)
    {
        for (const QPDFObjectHandle &root : roots)
            find(root);
        for (size_t i = 0; i < m_found.size(); ++i) // a chain of bookmarks is too long to be followed step in step
            findWithin(m_found[i]);
        const int first = m_sink.reserve(int(m_found.size()));
        for (size_t i = 0; i < m_found.size(); ++i)
            m_numbers[m_found[i].getObjGen()] = first + int(i);
        for (const QPDFObjectHandle &object : m_found)
            writeObject(object);
        std::vector<int> result;
        for (const QPDFObjectHandle &root : roots)
            result.push_back(number(root));
        return result;
    }

private:
    void find(const QPDFObjectHandle &object)
    {
        if (!object.isIndirect())
            findWithin(object);
        else if (m_numbers.try_emplace(object.getObjGen(), 0).second)
            m_found.push_back(object);
    }

    void findWithin(QPDFObjectHandle object)
    {
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

    int number(const QPDFObjectHandle &object) const { return m_numbers.at(object.getObjGen()); }

    void writeObject(QPDFObjectHandle object)
    {
        if (!object.isStream())
            return m_sink.add(number(object), direct(object));
        const std::shared_ptr<Buffer> data = object.getRawStreamData();
        const QByteArrayView bytes(data->getBuffer(), qsizetype(data->getSize()));
        QPDFObjectHandle dictionary = object.getDict();
        if (dictionary.hasKey("/Filter"))
            m_sink.addStream(number(object), entries(dictionary, "/Length"), bytes);
        else
            m_sink.addStream(number(object), entries(dictionary, "/Length") + pdfDeflated, deflated(bytes));
    }

    QByteArray value(QPDFObjectHandle object) const
    {
        return object.isIndirect() ? pdfReference(number(object)) : direct(object);
    }

    QByteArray direct(QPDFObjectHandle object) const
    {
        if (object.isDictionary())
            return "<<" + entries(object, {}) + ">>";
        if (!object.isArray())
            return QByteArray::fromStdString(object.unparseResolved());
        QByteArray result("[");
        for (const QPDFObjectHandle &item : object.getArrayAsVector())
            result += value(item) + ' ';
        return result + ']';
    }

    QByteArray entries(QPDFObjectHandle dictionary, const std::string &left) const
    {
        QByteArray result;
        for (const std::string &key : dictionary.getKeys()) {
            if (key == left)
                continue;
            result += QByteArray::fromStdString(QPDFObjectHandle::newName(key).unparse()) + ' ';
            result += value(dictionary.getKey(key)) + '\n';
        }
        return result;
    }

    PdfSink &m_sink;
    PdfNumbers m_numbers;
    std::vector<QPDFObjectHandle> m_found;
};
} // namespace

std::vector<int> writeObjects(const std::vector<QPDFObjectHandle> &roots, PdfSink &sink, const PdfNumbers &known)
{
    return ObjectWriter(sink, known).write(roots);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfforms.h"

#include "print/pdfdigest.h"
#include "print/pdfobjects.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

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

/// Keeps objects as they stand in a file.
class Keeper : public PdfSink
{
public:
    explicit Keeper(const std::function<int(int)> &reserve) : m_reserve(reserve) {}

    int reserve(int count) override { return m_result.first = m_reserve(count); }

    void add(int number, const QByteArray &object) override
    {
        m_result.offsets.push_back(m_result.bytes.size());
        m_result.bytes += pdfObject(number, object);
    }

    void addStream(int number, const QByteArray &entries, QByteArrayView data) override
    {
        m_result.offsets.push_back(m_result.bytes.size());
        m_result.bytes += pdfStream(number, entries, data);
    }

    PdfObjects keep(const std::vector<QPDFObjectHandle> &forms)
    {
        m_result.forms = writeObjects(forms, *this);
        return std::move(m_result);
    }

private:
    const std::function<int(int)> &m_reserve;
    PdfObjects m_result;
};
} // namespace

struct PdfForms::Content {
    QByteArray bytes; ///< the file reads from them as long as it lives
    QPDF file;
    std::vector<QPDFObjectHandle> forms;
    std::optional<PdfObjects> objects;
};

PdfForms::PdfForms() : m_content(std::make_shared<Content>()) {}

void PdfForms::load(const QByteArray &pdf)
{
    Content &content = *m_content;
    content.bytes = pdf;
    content.file.setSuppressWarnings(true);
    content.file.processMemoryFile("pages", content.bytes.constData(), size_t(content.bytes.size()));
    for (const QPDFPageObjectHelper &page : QPDFPageDocumentHelper(content.file).getAllPages())
        content.forms.push_back(asForm(page));
}

const PdfObjects &PdfForms::objects(const std::function<int(int)> &reserve) const
{
    if (!m_content->objects)
        m_content->objects = Keeper(reserve).keep(m_content->forms);
    return *m_content->objects;
}

std::vector<QByteArray> PdfForms::digests() const
{
    return objectDigests(m_content->forms);
}

std::vector<int> PdfForms::write(PdfSink &sink) const
{
    return writeObjects(m_content->forms, sink);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfforms.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

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
} // namespace

struct PdfForms::Content {
    QByteArray bytes; ///< the file reads from them as long as it lives
    QPDF file;
    std::vector<QPDFObjectHandle> forms;
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

} // namespace print

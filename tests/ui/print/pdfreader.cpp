// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/pdfreader.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfSelection>

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFOutlineDocumentHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <map>

namespace {
QString string(QPDFObjectHandle value)
{
    return value.isString() ? QString::fromStdString(value.getUTF8Value()) : QString();
}

/// Reads the structure of the file.
class Structure
{
public:
    Structure(QPDF &file, PdfReader &result) : m_file(file), m_result(result)
    {
        const auto pages = QPDFPageDocumentHelper(file).getAllPages();
        for (size_t i = 0; i < pages.size(); ++i)
            m_numbers[pages[i].getObjectHandle().getObjGen()] = int(i);
        for (size_t i = 0; i < pages.size(); ++i)
            readLinks(pages[i], int(i));
        readBookmarks(QPDFOutlineDocumentHelper(file).getTopLevelOutlines(), 0);
        readProperties();
        for (QPDFObjectHandle object : file.getAllObjects())
            m_result.images += object.isStreamOfType("/XObject", "/Image") ? 1 : 0;
    }

private:
    void readLinks(QPDFPageObjectHelper page, int number)
    {
        for (QPDFAnnotationObjectHelper annotation : page.getAnnotations("/Link")) {
            const auto rect = annotation.getRect();
            QPDFObjectHandle target = annotation.getObjectHandle().getKey("/A").getKey("/D");
            m_result.links.append({number, QRectF(QPointF(rect.llx, rect.lly), QPointF(rect.urx, rect.ury)),
                                   m_numbers.at(target.getArrayItem(0).getObjGen()),
                                   target.getArrayItem(3).getNumericValue()});
        }
    }

    void readBookmarks(std::vector<QPDFOutlineObjectHelper> items, int depth)
    {
        for (QPDFOutlineObjectHelper &item : items) {
            m_result.bookmarks.append(
                {depth, QString::fromStdString(item.getTitle()), m_numbers.at(item.getDestPage().getObjGen())});
            readBookmarks(item.getKids(), depth + 1);
        }
    }

    void readProperties()
    {
        QPDFObjectHandle info = m_file.getTrailer().getKey("/Info");
        m_result.title = string(info.getKey("/Title"));
        m_result.author = string(info.getKey("/Author"));
        m_result.subject = string(info.getKey("/Subject"));
        m_result.language = string(m_file.getRoot().getKey("/Lang"));
    }

    QPDF &m_file;
    PdfReader &m_result;
    std::map<QPDFObjGen, int> m_numbers;
};
} // namespace

PdfReader::PdfReader(const QByteArray &pdf)
{
    QBuffer buffer;
    buffer.setData(pdf);
    buffer.open(QIODevice::ReadOnly);
    QPdfDocument document;
    document.load(&buffer);
    for (int page = 0; page < document.pageCount(); ++page)
        pages.append(document.getAllText(page).text().simplified());
    QPDF file;
    file.setSuppressWarnings(true);
    file.processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
    Structure(file, *this);
    isSound =
        file.getWarnings().empty() && pages.size() == qsizetype(QPDFPageDocumentHelper(file).getAllPages().size());
}

int PdfReader::pageOf(const QString &text) const
{
    for (int page = 0; page < pages.size(); ++page) {
        if (pages.at(page).contains(text))
            return page;
    }
    return -1;
}

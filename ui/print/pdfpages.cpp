// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfpages.h"

#include "print/pdfdigest.h"

#include <QHash>

#include <cmath>
#include <map>

namespace print {

namespace {
QByteArray real(double value)
{
    return QByteArray::number(value, 'f', 2);
}

/// What the pages below are like, in digests of the very shapes that are written.
class Seal
{
public:
    explicit Seal(const QByteArrayList &box) : m_box(numbers(box)) {}

    QByteArray link(const QByteArrayList &corners)
    {
        m_link["/Rect"] = numbers(corners);
        return digest::dictionary(m_link);
    }

    QByteArray page(const std::vector<QByteArray> &layers, const QByteArray &shown,
                    const std::vector<QByteArray> &links) const
    {
        digest::Entries forms;
        for (size_t i = 0; i < layers.size(); ++i)
            forms["/L" + std::to_string(i)] = layers[i];
        digest::Entries page{{"/Type", digest::value("/Page")},
                             {"/MediaBox", m_box},
                             {"/Resources", digest::dictionary({{"/XObject", digest::dictionary(forms)}})},
                             {"/Contents", digest::stream(shown)}};
        if (!links.empty())
            page["/Annots"] = digest::array(links);
        return digest::page(page);
    }

private:
    QByteArray numbers(const QByteArrayList &written)
    {
        std::vector<QByteArray> items;
        for (const QByteArray &number : written) {
            QByteArray &known = m_numbers[number];
            if (known.isEmpty())
                known = digest::value(number);
            items.push_back(known);
        }
        return digest::array(items);
    }

    QHash<QByteArray, QByteArray> m_numbers; ///< columns and lines repeat on all pages
    QByteArray m_box;
    digest::Entries m_link{{"/A", digest::jump()},
                           {"/Border", numbers({"0", "0", "0"})},
                           {"/F", digest::value("4")},
                           {"/Subtype", digest::value("/Link")},
                           {"/Type", digest::value("/Annot")}};
};

// Without zeros at the end: sheets measure whole points, as a rule.
QByteArray rounded(double value)
{
    return QByteArray::number(std::round(value * 100) / 100);
}

class PageWriter
{
public:
    PageWriter(PdfFile &file, const std::vector<PdfPage> &pages, const paper::Sheet &sheet, PageDigests digests)
        : m_file(file), m_pages(pages), m_sheet(sheet), m_digests(digests)
    {}

    WrittenPages write(const Marks &marks)
    {
        m_firstPage = m_file.reserve(int(m_pages.size()));
        const std::vector<Links> links = writeLinks(marks);
        WrittenPages result;
        result.tree = m_file.reserve(1);
        QByteArray kids;
        // Pages stand together, apart from their links: who looks for a page does not unpack the links of all others.
        for (size_t page = 0; page < m_pages.size(); ++page) {
            result.pages.push_back(m_firstPage + int(page));
            m_file.add(result.pages.back(), pageBody(m_pages[page], result.tree, links[page].number));
            kids += pdfReference(result.pages.back()) + ' ';
            if (m_digests == PageDigests::Wanted)
                result.digests.push_back(digestOf(m_pages[page], links[page]));
        }
        m_file.add(result.tree,
                   "<</Type/Pages/Count " + QByteArray::number(qulonglong(m_pages.size())) + "/Kids[" + kids + "]>>");
        return result;
    }

private:
    /// Those of a page: the number of the list of them, 0 for none.
    struct Links {
        int number = 0;
        std::vector<QByteArray> digests;
    };
    struct Forms {
        std::vector<int> numbers;
        std::vector<QByteArray> digests;
    };

    static QByteArrayList boxOf(const paper::Sheet &sheet)
    {
        const QSizeF size = sheet.printedSize();
        return {"0", "0", rounded(size.width()), rounded(size.height())};
    }

    double points(double units) const { return units * m_sheet.scale / paper::unitsPerPoint; }

    std::vector<Links> writeLinks(const Marks &marks)
    {
        findPlaces(marks);
        std::vector<std::vector<const Marks::Link *>> links(m_pages.size());
        for (const Marks::Link &link : marks.links) {
            if (m_places.contains(link.anchor))
                links[size_t(link.page)].push_back(&link);
        }
        std::vector<Links> result;
        for (const std::vector<const Marks::Link *> &ofPage : links)
            result.push_back(writeLinks(ofPage));
        return result;
    }

    Links writeLinks(const std::vector<const Marks::Link *> &links)
    {
        Links result;
        QByteArray list;
        for (const Marks::Link *link : links) {
            const QByteArrayList corners = cornersOf(link->rect);
            // With the page when it is printed (/F 4), as PDF/A asks.
            const int number = m_file.add("<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect[" + corners.join(' ') +
                                          "]/A " + action(link->anchor) + ">>");
            list += pdfReference(number) + ' ';
            if (m_digests == PageDigests::Wanted)
                result.digests.push_back(m_seal.link(corners));
        }
        if (!links.empty())
            result.number = m_file.add('[' + list + ']');
        return result;
    }

    QByteArrayList cornersOf(const QRectF &area) const
    {
        const double height = m_sheet.height;
        return {real(points(area.left())), real(points(height - area.bottom())), real(points(area.right())),
                real(points(height - area.top()))};
    }

    QByteArray digestOf(const PdfPage &layers, const Links &links)
    {
        std::vector<QByteArray> forms;
        for (const PdfLayer &layer : layers)
            forms.push_back(written(*layer.forms).digests.at(size_t(layer.page)));
        return m_seal.page(forms, wordsFor(layers.size()), links.digests);
    }

    void findPlaces(const Marks &marks)
    {
        for (const Marks::Anchor &anchor : marks.anchors) {
            if (!anchor.name.isEmpty() && !m_places.contains(anchor.name))
                m_places.insert(anchor.name, &anchor.place);
        }
    }

    // All links to a place share what they do.
    QByteArray action(const QString &anchor)
    {
        QByteArray &known = m_actions[anchor];
        if (known.isEmpty()) {
            const Place &place = *m_places.value(anchor);
            const double x = std::max(0.0, points(place.at.x()) - 8);
            const double y = points(m_sheet.height - place.at.y());
            known = pdfReference(m_file.add("<</S/GoTo/D[" + pdfReference(m_firstPage + place.page) + "/XYZ " +
                                            real(x) + ' ' + real(y) + " null]>>"));
        }
        return known;
    }

    QByteArray pageBody(const PdfPage &layers, int tree, int links)
    {
        QByteArray forms;
        for (size_t i = 0; i < layers.size(); ++i) {
            const int form = written(*layers[i].forms).numbers.at(size_t(layers[i].page));
            forms += "/L" + QByteArray::number(qulonglong(i)) + ' ' + pdfReference(form);
        }
        return "<</Type/Page/Parent " + pdfReference(tree) + "/MediaBox[" + boxOf(m_sheet).join(' ') +
               "]/Resources<</XObject<<" + forms + ">>>>/Contents " + pdfReference(shown(layers.size())) +
               (links > 0 ? "/Annots " + pdfReference(links) : QByteArray()) + ">>";
    }

    const Forms &written(const PdfForms &forms)
    {
        const auto [known, isNew] = m_forms.try_emplace(forms.identity());
        if (isNew) {
            known->second.numbers = m_file.addForms(forms);
            if (m_digests == PageDigests::Wanted)
                known->second.digests = forms.digests();
        }
        return known->second;
    }

    static QByteArray wordsFor(size_t layers)
    {
        QByteArray result;
        for (size_t i = 0; i < layers; ++i)
            result += "q /L" + QByteArray::number(qulonglong(i)) + " Do Q\n";
        return result;
    }

    // Pages of as many layers show them in the same words.
    int shown(size_t layers)
    {
        const auto [known, isNew] = m_shown.try_emplace(layers);
        if (isNew) {
            known->second = m_file.reserve(1);
            m_file.addStream(known->second, {}, wordsFor(layers));
        }
        return known->second;
    }

    PdfFile &m_file;
    const std::vector<PdfPage> &m_pages;
    const paper::Sheet &m_sheet;
    const PageDigests m_digests;
    Seal m_seal{boxOf(m_sheet)};
    int m_firstPage = 0;
    QHash<QString, const Place *> m_places;
    QHash<QString, QByteArray> m_actions;
    std::map<const void *, Forms> m_forms; ///< by their identity
    std::map<size_t, int> m_shown;
};
} // namespace

WrittenPages writePages(PdfFile &file, const std::vector<PdfPage> &pages, const paper::Sheet &sheet, const Marks &marks,
                        PageDigests digests)
{
    return PageWriter(file, pages, sheet, digests).write(marks);
}

} // namespace print

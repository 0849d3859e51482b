// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfpreview.h"

#include "print/pdfcache.h"
#include "print/plaintext.h"

#include <QHash>

#include <map>
#include <set>

namespace print {

namespace {
QByteArray reference(int number)
{
    return QByteArray::number(number) + " 0 R";
}

QByteArray real(double value)
{
    return QByteArray::number(value, 'f', 2) + ' ';
}

// UTF-16, whatever the characters.
QByteArray string(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar c : text) {
        bytes += char(c.row());
        bytes += char(c.cell());
    }
    return '<' + bytes.toHex() + '>';
}

/// Writes a PDF from parts that are written already and the few objects that join them.
class PreviewWriter
{
public:
    PreviewWriter(const Document &document, PdfCache &cache)
        : m_title(document.title), m_sheet(paper::sheet(document.format)), m_cache(cache)
    {}

    QByteArray write(const std::vector<PdfPage> &pages, const Marks &marks)
    {
        m_bytes = "%PDF-1.5\n%\xe2\xe3\xcf\xd3\n";
        addParts(pages);
        m_next = m_cache.firstFreeNumber();
        m_firstPage = m_next;
        m_next += int(pages.size());
        const std::vector<QByteArray> annotations = links(marks, pages.size());
        const int tree = m_next++;
        for (size_t page = 0; page < pages.size(); ++page)
            add(m_firstPage + int(page), pageBody(pages[page], tree, annotations[page]));
        QByteArray kids;
        for (size_t page = 0; page < pages.size(); ++page)
            kids += reference(m_firstPage + int(page)) + ' ';
        add(tree, "<</Type/Pages/Count " + QByteArray::number(qulonglong(pages.size())) + "/Kids[" + kids + "]>>");
        const int outlines = addBookmarks(marks);
        const int root = add("<</Type/Catalog/Pages " + reference(tree) +
                             (outlines > 0 ? "/Outlines " + reference(outlines) : QByteArray()) + ">>");
        return finished(root);
    }

private:
    struct Item {
        int level;
        int number;
        size_t parent;
        std::vector<size_t> kids;
    };

    double points(double units) const { return units * m_sheet.scale / paper::unitsPerPoint; }

    void add(int number, const QByteArray &body)
    {
        m_offsets[number] = m_bytes.size();
        m_bytes += QByteArray::number(number) + " 0 obj\n" + body + "\nendobj\n";
    }

    int add(const QByteArray &body)
    {
        add(m_next, body);
        return m_next++;
    }

    const PdfObjects &objects(const PdfForms &forms) const
    {
        return forms.objects([this](int count) { return m_cache.reserveNumbers(count); });
    }

    void addParts(const std::vector<PdfPage> &pages)
    {
        std::set<int> added;
        for (const PdfPage &page : pages) {
            for (const PdfLayer &layer : page) {
                const PdfObjects &part = objects(*layer.forms);
                if (!added.insert(part.first).second)
                    continue;
                for (size_t i = 0; i < part.offsets.size(); ++i)
                    m_offsets[part.first + int(i)] = m_bytes.size() + part.offsets[i];
                m_bytes += part.bytes;
            }
        }
    }

    QByteArray pageBody(const PdfPage &layers, int tree, const QByteArray &annotations)
    {
        QByteArray shown;
        QByteArray forms;
        for (size_t i = 0; i < layers.size(); ++i) {
            const QByteArray name = "/L" + QByteArray::number(qulonglong(i));
            forms += name + ' ' + reference(objects(*layers[i].forms).forms.at(size_t(layers[i].page)));
            shown += "q " + name + " Do Q\n";
        }
        const QSizeF size = m_sheet.printedSize();
        const int content =
            add("<</Length " + QByteArray::number(shown.size()) + ">>\nstream\n" + shown + "\nendstream");
        return "<</Type/Page/Parent " + reference(tree) + "/MediaBox[0 0 " + real(size.width()) + real(size.height()) +
               "]/Resources<</XObject<<" + forms + ">>>>/Contents " + reference(content) +
               (annotations.isEmpty() ? QByteArray() : "/Annots[" + annotations + ']') + ">>";
    }

    QByteArray destination(const Place &place) const
    {
        const double x = std::max(0.0, points(place.at.x()) - 8);
        return '[' + reference(m_firstPage + place.page) + "/XYZ " + real(x) +
               real(points(m_sheet.height - place.at.y())) + "null]";
    }

    // The links of each page; all that lead to one place share what they do.
    std::vector<QByteArray> links(const Marks &marks, size_t pageCount)
    {
        QHash<QString, const Place *> places;
        for (const Marks::Anchor &anchor : marks.anchors) {
            if (!anchor.name.isEmpty() && !places.contains(anchor.name))
                places.insert(anchor.name, &anchor.place);
        }
        QHash<QString, QByteArray> actions;
        std::vector<QByteArray> result(pageCount);
        for (const Marks::Link &link : marks.links) {
            const Place *place = places.value(link.anchor);
            if (!place)
                continue;
            QByteArray &action = actions[link.anchor];
            if (action.isEmpty())
                action = reference(add("<</S/GoTo/D" + destination(*place) + ">>"));
            const double height = m_sheet.height;
            result[size_t(link.page)] += "<</Type/Annot/Subtype/Link/Border[0 0 0]/F 4/Rect[" +
                                         real(points(link.rect.left())) + real(points(height - link.rect.bottom())) +
                                         real(points(link.rect.right())) + real(points(height - link.rect.top())) +
                                         "]/A " + action + ">>\n";
        }
        return result;
    }

    // Item 0 is the root, above all levels.
    std::vector<Item> itemsOf(const Marks &marks)
    {
        std::vector<Item> items{{0, m_next++, 0, {}}};
        size_t open = 0;
        for (const Marks::Bookmark &bookmark : marks.bookmarks) {
            while (open != 0 && items[open].level >= bookmark.heading.level)
                open = items[open].parent;
            items[open].kids.push_back(items.size());
            items.push_back({bookmark.heading.level, m_next++, open, {}});
            open = items.size() - 1;
        }
        return items;
    }

    int addBookmarks(const Marks &marks)
    {
        if (marks.bookmarks.empty())
            return 0;
        const std::vector<Item> items = itemsOf(marks);
        add(items.front().number, "<</Type/Outlines" + kidsOf(items, 0) + ">>");
        for (const Item &parent : items) {
            for (size_t i = 0; i < parent.kids.size(); ++i) {
                const size_t item = parent.kids[i];
                const Marks::Bookmark &bookmark = marks.bookmarks[item - 1];
                QByteArray body = "<</Title" + string(oneLine(bookmark.heading.text)) + "/Dest" +
                                  destination(bookmark.place) + "/Parent " + reference(parent.number);
                if (i > 0)
                    body += "/Prev " + reference(items[parent.kids[i - 1]].number);
                if (i + 1 < parent.kids.size())
                    body += "/Next " + reference(items[parent.kids[i + 1]].number);
                add(items[item].number, body + kidsOf(items, item) + ">>");
            }
        }
        return items.front().number;
    }

    // A closed item counts its children below zero; the root counts what is seen at first.
    static QByteArray kidsOf(const std::vector<Item> &items, size_t item)
    {
        const std::vector<size_t> &kids = items[item].kids;
        if (kids.empty())
            return {};
        return "/First " + reference(items[kids.front()].number) + "/Last " + reference(items[kids.back()].number) +
               "/Count " + QByteArray::number((item == 0 ? 1 : -1) * qlonglong(kids.size()));
    }

    QByteArray finished(int root)
    {
        const int information = add("<</Title" + string(oneLine(m_title)) + ">>");
        const qsizetype start = m_bytes.size();
        m_bytes += "xref\n0 1\n0000000000 65535 f \n";
        for (auto run = m_offsets.cbegin(); run != m_offsets.cend();) {
            QByteArray entries;
            const int first = run->first;
            int number = first;
            for (; run != m_offsets.cend() && run->first == number; ++run, ++number)
                entries += QByteArray::number(run->second).rightJustified(10, '0') + " 00000 n \n";
            m_bytes += QByteArray::number(first) + ' ' + QByteArray::number(number - first) + '\n' + entries;
        }
        m_bytes += "trailer\n<</Size " + QByteArray::number(m_offsets.rbegin()->first + 1) + "/Root " +
                   reference(root) + "/Info " + reference(information) + ">>\nstartxref\n" + QByteArray::number(start) +
                   "\n%%EOF\n";
        return std::move(m_bytes);
    }

    const QString m_title;
    const paper::Sheet &m_sheet;
    PdfCache &m_cache;
    QByteArray m_bytes;
    std::map<int, qsizetype> m_offsets; ///< by number
    int m_next = 0;
    int m_firstPage = 0;
};
} // namespace

QByteArray previewOf(const Document &document, const std::vector<PdfPage> &pages, const Marks &marks, PdfCache &cache)
{
    return PreviewWriter(document, cache).write(pages, marks);
}

} // namespace print

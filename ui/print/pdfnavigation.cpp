// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfnavigation.h"

#include "print/plaintext.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QHash>

#include <map>

namespace print {

namespace {
QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(QByteArray::number(value, 'f', 2).toStdString());
}

QPDFObjectHandle text(const QString &value)
{
    return QPDFObjectHandle::newUnicodeString(value.toStdString());
}

/// Writes links and bookmarks into one file.
class Navigation
{
public:
    Navigation(QPDF &file, std::vector<QPDFPageObjectHelper> &pages, const paper::Sheet &sheet)
        : m_file(file), m_pages(pages), m_sheet(sheet)
    {}

    void addDestinations(const Marks &marks)
    {
        for (const Marks::Anchor &anchor : marks.anchors) {
            if (!anchor.name.isEmpty() && !m_destinations.contains(anchor.name))
                m_destinations.insert(anchor.name, m_file.makeIndirectObject(destination(anchor.place)));
        }
    }

    // A name tree is sorted by the bytes of its names.
    void addNames()
    {
        std::map<std::string, std::pair<QPDFObjectHandle, QPDFObjectHandle>> sorted;
        for (auto it = m_destinations.cbegin(); it != m_destinations.cend(); ++it) {
            const QPDFObjectHandle name = text(it.key());
            sorted.insert({QPDFObjectHandle(name).getStringValue(), {name, *it}});
        }
        std::vector<QPDFObjectHandle> all;
        for (const auto &[bytes, entry] : sorted) {
            all.push_back(entry.first);
            all.push_back(entry.second);
        }
        QPDFObjectHandle names = QPDFObjectHandle::newDictionary();
        names.replaceKey("/Names", QPDFObjectHandle::newArray(all));
        QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
        dictionary.replaceKey("/Dests", m_file.makeIndirectObject(names));
        m_file.getRoot().replaceKey("/Names", dictionary);
    }

    void addLinks(const Marks &marks)
    {
        std::vector<std::vector<QPDFObjectHandle>> annotations(m_pages.size());
        for (const Marks::Link &link : marks.links) {
            const auto target = m_destinations.constFind(link.anchor);
            if (target == m_destinations.constEnd())
                continue;
            const QPDFObjectHandle one = annotation(link.rect, action(link.anchor, *target));
            annotations[size_t(link.page)].push_back(m_file.makeIndirectObject(one));
        }
        for (size_t page = 0; page < m_pages.size(); ++page) {
            if (!annotations[page].empty())
                m_pages[page].getObjectHandle().replaceKey("/Annots", QPDFObjectHandle::newArray(annotations[page]));
        }
    }

    void addBookmarks(const Marks &marks)
    {
        if (marks.bookmarks.empty())
            return;
        std::vector<Item> open{{m_file.makeIndirectObject(QPDFObjectHandle::newDictionary()), 0, {}}};
        for (const Marks::Bookmark &bookmark : marks.bookmarks) {
            while (open.size() > 1 && open.back().level >= bookmark.heading.level)
                open.pop_back();
            Item item{m_file.makeIndirectObject(QPDFObjectHandle::newDictionary()), bookmark.heading.level, {}};
            fill(item.object, bookmark);
            attach(open.back(), item.object);
            open.push_back(item);
        }
        QPDFObjectHandle outlines = open.front().object;
        outlines.replaceKey("/Type", QPDFObjectHandle::newName("/Outlines"));
        m_file.getRoot().replaceKey("/Outlines", outlines);
        m_file.getRoot().replaceKey("/PageMode", QPDFObjectHandle::newName("/UseOutlines"));
    }

private:
    struct Item {
        QPDFObjectHandle object;
        int level;
        QPDFObjectHandle lastChild;
    };

    double points(double units) const { return units * m_sheet.scale / paper::unitsPerPoint; }

    QPDFObjectHandle destination(const Place &place) const
    {
        const double x = std::max(0.0, points(place.at.x()) - 8);
        const double y = points(m_sheet.height - place.at.y());
        return QPDFObjectHandle::newArray({m_pages.at(size_t(place.page)).getObjectHandle(),
                                           QPDFObjectHandle::newName("/XYZ"), real(x), real(y),
                                           QPDFObjectHandle::newNull()});
    }

    // All links to a place share what they do.
    QPDFObjectHandle action(const QString &anchor, const QPDFObjectHandle &target)
    {
        const auto known = m_actions.constFind(anchor);
        if (known != m_actions.constEnd())
            return *known;
        QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/S", QPDFObjectHandle::newName("/GoTo"));
        action.replaceKey("/D", target);
        return *m_actions.insert(anchor, m_file.makeIndirectObject(action));
    }

    QPDFObjectHandle annotation(const QRectF &rect, const QPDFObjectHandle &action) const
    {
        const double height = m_sheet.height;
        const QPDFObjectHandle area =
            QPDFObjectHandle::newArray({real(points(rect.left())), real(points(height - rect.bottom())),
                                        real(points(rect.right())), real(points(height - rect.top()))});
        return QPDFObjectHandle::newDictionary({{"/Type", m_annot},
                                                {"/Subtype", m_link},
                                                {"/Rect", area},
                                                {"/Border", m_border},
                                                {"/F", m_printed},
                                                {"/A", action}});
    }

    void fill(QPDFObjectHandle item, const Marks::Bookmark &bookmark) const
    {
        item.replaceKey("/Title", text(oneLine(bookmark.heading.text)));
        item.replaceKey("/Dest", destination(bookmark.place));
    }

    // A closed item counts its children below zero; the root counts what is seen at first.
    static void attach(Item &parent, QPDFObjectHandle item)
    {
        item.replaceKey("/Parent", parent.object);
        if (parent.lastChild.isInitialized()) {
            item.replaceKey("/Prev", parent.lastChild);
            parent.lastChild.replaceKey("/Next", item);
        } else {
            parent.object.replaceKey("/First", item);
        }
        parent.lastChild = item;
        parent.object.replaceKey("/Last", item);
        QPDFObjectHandle count = parent.object.getKey("/Count");
        const long long before = count.isInteger() ? count.getIntValue() : 0;
        parent.object.replaceKey("/Count", QPDFObjectHandle::newInteger(before + (parent.level == 0 ? 1 : -1)));
    }

    QPDF &m_file;
    std::vector<QPDFPageObjectHelper> &m_pages;
    const paper::Sheet &m_sheet;
    QHash<QString, QPDFObjectHandle> m_destinations;
    QHash<QString, QPDFObjectHandle> m_actions;
    // The same in every link.
    const QPDFObjectHandle m_annot = QPDFObjectHandle::newName("/Annot");
    const QPDFObjectHandle m_link = QPDFObjectHandle::newName("/Link");
    const QPDFObjectHandle m_border = QPDFObjectHandle::parse("[0 0 0]");
    const QPDFObjectHandle m_printed = QPDFObjectHandle::newInteger(4); ///< with the page, as PDF/A asks
};

// Labels are the very numbers printed at the foot of the pages.
void addPageLabels(QPDF &file)
{
    QPDFObjectHandle label = QPDFObjectHandle::newDictionary();
    label.replaceKey("/S", QPDFObjectHandle::newName("/D"));
    QPDFObjectHandle labels = QPDFObjectHandle::newDictionary();
    labels.replaceKey("/Nums", QPDFObjectHandle::newArray({QPDFObjectHandle::newInteger(0), label}));
    file.getRoot().replaceKey("/PageLabels", labels);
}
} // namespace

void addNavigation(QPDF &file, std::vector<QPDFPageObjectHelper> &pages, const paper::Sheet &sheet, const Marks &marks)
{
    Navigation navigation(file, pages, sheet);
    navigation.addDestinations(marks);
    navigation.addNames();
    navigation.addLinks(marks);
    navigation.addBookmarks(marks);
    addPageLabels(file);
}

} // namespace print

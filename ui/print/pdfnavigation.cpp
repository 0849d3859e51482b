// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfnavigation.h"

#include "print/plaintext.h"

#include <qpdf/QPDF.hh>
#include <qpdf/QPDFNameTreeObjectHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>

#include <QHash>

namespace print {

namespace {
QPDFObjectHandle real(double value)
{
    return QPDFObjectHandle::newReal(value, 2);
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
        QPDFNameTreeObjectHelper names = QPDFNameTreeObjectHelper::newEmpty(m_file);
        for (const Marks::Anchor &anchor : marks.anchors) {
            if (anchor.name.isEmpty() || m_destinations.contains(anchor.name))
                continue;
            const QPDFObjectHandle where = m_file.makeIndirectObject(destination(anchor.place));
            m_destinations.insert(anchor.name, where);
            names.insert(anchor.name.toStdString(), where);
        }
        QPDFObjectHandle dictionary = QPDFObjectHandle::newDictionary();
        dictionary.replaceKey("/Dests", names.getObjectHandle());
        m_file.getRoot().replaceKey("/Names", dictionary);
    }

    void addLinks(const Marks &marks)
    {
        std::vector<std::vector<QPDFObjectHandle>> annotations(m_pages.size());
        for (const Marks::Link &link : marks.links) {
            const auto target = m_destinations.constFind(link.anchor);
            if (target != m_destinations.constEnd())
                annotations[size_t(link.page)].push_back(m_file.makeIndirectObject(annotation(link.rect, *target)));
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

    QPDFObjectHandle annotation(const QRectF &rect, const QPDFObjectHandle &target) const
    {
        QPDFObjectHandle action = QPDFObjectHandle::newDictionary();
        action.replaceKey("/S", QPDFObjectHandle::newName("/GoTo"));
        action.replaceKey("/D", target);
        QPDFObjectHandle result = QPDFObjectHandle::newDictionary();
        result.replaceKey("/Type", QPDFObjectHandle::newName("/Annot"));
        result.replaceKey("/Subtype", QPDFObjectHandle::newName("/Link"));
        const double height = m_sheet.height;
        result.replaceKey("/Rect",
                          QPDFObjectHandle::newArray({real(points(rect.left())), real(points(height - rect.bottom())),
                                                      real(points(rect.right())), real(points(height - rect.top()))}));
        const QPDFObjectHandle zero = QPDFObjectHandle::newInteger(0);
        result.replaceKey("/Border", QPDFObjectHandle::newArray({zero, zero, zero}));
        result.replaceKey("/F", QPDFObjectHandle::newInteger(4)); // printed with the page, as PDF/A asks
        result.replaceKey("/A", action);
        return result;
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
    navigation.addLinks(marks);
    navigation.addBookmarks(marks);
    addPageLabels(file);
}

} // namespace print

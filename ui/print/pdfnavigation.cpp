// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfnavigation.h"

#include "print/plaintext.h"

#include <qpdf/QPDF.hh>

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

/// Writes destinations and bookmarks into one file.
class Navigation
{
public:
    Navigation(QPDF &file, const std::vector<QPDFObjectHandle> &pages, const paper::Sheet &sheet)
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
        return QPDFObjectHandle::newArray({m_pages.at(size_t(place.page)), QPDFObjectHandle::newName("/XYZ"), real(x),
                                           real(y), QPDFObjectHandle::newNull()});
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
    const std::vector<QPDFObjectHandle> &m_pages;
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

void addNavigation(QPDF &file, const std::vector<QPDFObjectHandle> &pages, const paper::Sheet &sheet,
                   const Marks &marks)
{
    Navigation navigation(file, pages, sheet);
    navigation.addDestinations(marks);
    navigation.addNames();
    navigation.addBookmarks(marks);
    addPageLabels(file);
}

} // namespace print

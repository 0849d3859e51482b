// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/html.h"
#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

using namespace print;

namespace {
/// What stands in a page, read as XML.
struct Page {
    QHash<QString, int> elements;
    QSet<QString> ids;
    QStringList targets;
    QString text;
    QString language;
    QStringList labels; ///< of drawings
    bool isWellFormed = false;

    explicit Page(const QByteArray &html)
    {
        QXmlStreamReader xml(html);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                text += xml.text();
            if (!xml.isStartElement())
                continue;
            ++elements[xml.name().toString()];
            const QXmlStreamAttributes attributes = xml.attributes();
            if (attributes.hasAttribute(QStringLiteral("id")) && xml.namespaceUri().isEmpty()) {
                EXPECT_FALSE(ids.contains(attributes.value(QStringLiteral("id")).toString()));
                ids.insert(attributes.value(QStringLiteral("id")).toString());
            }
            if (xml.name() == QStringLiteral("a"))
                targets.append(attributes.value(QStringLiteral("href")).toString());
            if (xml.name() == QStringLiteral("html"))
                language = attributes.value(QStringLiteral("lang")).toString();
            if (attributes.value(QStringLiteral("role")) == QStringLiteral("img"))
                labels.append(attributes.value(QStringLiteral("aria-label")).toString());
        }
        isWellFormed = !xml.hasError();
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString() << " line " << xml.lineNumber();
    }
};
} // namespace

TEST(Html, IsWellFormedAndSaysItsLanguage)
{
    const Page page(html(sample::plan(3)));
    EXPECT_TRUE(page.isWellFormed);
    EXPECT_EQ(page.language, QStringLiteral("en-GB"));
}

TEST(Html, HasTheStructureOfTheDocument)
{
    const Page page(html(sample::plan(3)));
    EXPECT_EQ(page.elements.value(QStringLiteral("h1")), 3);
    EXPECT_EQ(page.elements.value(QStringLiteral("h2")), 6);
    EXPECT_EQ(page.elements.value(QStringLiteral("h3")), 3);
    EXPECT_EQ(page.elements.value(QStringLiteral("table")), 2 * 3 + 2); // and two on the cover
    EXPECT_EQ(page.elements.value(QStringLiteral("thead")), 3 + 1);
    EXPECT_EQ(page.elements.value(QStringLiteral("main")), 1);
    EXPECT_EQ(page.elements.value(QStringLiteral("nav")), 1);
    EXPECT_EQ(page.elements.value(QStringLiteral("svg")), 3);
    EXPECT_EQ(page.labels, QStringList(3, QStringLiteral("The impact reaches level 4 after 8 hours.")));
}

TEST(Html, HasNoLinkThatLeadsNowhereOrOutside)
{
    const Page page(html(sample::plan(3)));
    EXPECT_EQ(page.targets.size(), 9 + 3 * 25);
    for (const QString &target : page.targets)
        EXPECT_TRUE(target.startsWith(u'#') && page.ids.contains(target.mid(1))) << target.toStdString();
}

TEST(Html, TakesHostileTextForText)
{
    const QString hostile = QStringLiteral("</style><script>alert(1)</script> & \"x\" 'y'\x01\x1b");
    Document document = sample::frame();
    document.title = document.planTitle = document.organisation = document.author = hostile;
    document.blocks = {Heading{1, hostile, hostile, true}, Paragraph{{print::Run{.text = hostile, .link = hostile}}},
                       Table{.columns = {{hostile}},
                             .rows = {{.cells = {sample::cell(hostile)}, .anchor = hostile}},
                             .caption = hostile}};
    const Page page(html(document));
    EXPECT_FALSE(page.elements.contains(QStringLiteral("script")));
    EXPECT_EQ(page.text.count(QStringLiteral("<script>alert(1)</script>")),
              9); // title twice, contents, heading, paragraph, caption, two cells, colophon
}

TEST(Html, NeedsNothingFromOutside)
{
    const QByteArray bytes = html(sample::plan(2));
    EXPECT_FALSE(bytes.contains("src="));
    EXPECT_FALSE(bytes.contains("url("));
    EXPECT_FALSE(bytes.contains("@import"));
}

TEST(Html, ComesOutOfAnEmptyDocument)
{
    EXPECT_TRUE(Page(html(Document())).isWellFormed);
}

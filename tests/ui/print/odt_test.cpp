// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/odt.h"
#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

#include <QHash>
#include <QSet>
#include <QXmlStreamReader>

#include <zip.h>

using namespace print;

namespace {
struct Packed {
    QString name;
    QByteArray bytes;
    bool isStored;
};

QList<Packed> unpacked(const QByteArray &archive)
{
    QList<Packed> result;
    zip_error_t error;
    zip_source_t *source = zip_source_buffer_create(archive.constData(), zip_uint64_t(archive.size()), 0, &error);
    zip_t *zip = zip_open_from_source(source, ZIP_RDONLY | ZIP_CHECKCONS, &error);
    EXPECT_NE(zip, nullptr);
    for (zip_int64_t i = 0; zip && i < zip_get_num_entries(zip, 0); ++i) {
        zip_stat_t stat;
        zip_stat_index(zip, zip_uint64_t(i), 0, &stat);
        QByteArray bytes(qsizetype(stat.size), Qt::Uninitialized);
        zip_file_t *file = zip_fopen_index(zip, zip_uint64_t(i), 0);
        zip_fread(file, bytes.data(), stat.size);
        zip_fclose(file);
        result.append({QString::fromUtf8(stat.name), bytes, stat.comp_method == ZIP_CM_STORE});
    }
    if (zip)
        zip_discard(zip);
    return result;
}

QByteArray file(const QByteArray &archive, const char *name)
{
    for (const Packed &packed : unpacked(archive)) {
        if (packed.name == QLatin1String(name))
            return packed.bytes;
    }
    return {};
}

/// What stands in a content.xml.
struct Content {
    QHash<QString, int> elements;
    QSet<QString> places;
    QStringList targets;
    QStringList outline;
    QString text;

    explicit Content(const QByteArray &xmlBytes)
    {
        QXmlStreamReader xml(xmlBytes);
        while (!xml.atEnd()) {
            xml.readNext();
            if (xml.isCharacters())
                text += xml.text();
            if (!xml.isStartElement())
                continue;
            ++elements[xml.qualifiedName().toString()];
            const QXmlStreamAttributes attributes = xml.attributes();
            if (xml.qualifiedName() == QStringLiteral("text:bookmark"))
                places.insert(attributes.value(QStringLiteral("text:name")).toString());
            if (xml.qualifiedName() == QStringLiteral("text:a"))
                targets.append(attributes.value(QStringLiteral("xlink:href")).toString());
            if (xml.qualifiedName() == QStringLiteral("text:h"))
                outline.append(attributes.value(QStringLiteral("text:outline-level")).toString());
        }
        EXPECT_FALSE(xml.hasError()) << xml.errorString().toStdString();
    }
};

Content contentOf(const Document &document)
{
    return Content(file(odt(document), "content.xml"));
}
} // namespace

TEST(Odt, IsRecognisedByItsFirstBytes)
{
    const QByteArray bytes = odt(sample::plan(1));
    const QList<Packed> files = unpacked(bytes);
    ASSERT_FALSE(files.isEmpty());
    EXPECT_EQ(files.first().name, QStringLiteral("mimetype"));
    EXPECT_TRUE(files.first().isStored);
    EXPECT_EQ(bytes.mid(38, 39), QByteArray("application/vnd.oasis.opendocument.text"));
}

TEST(Odt, ListsEveryFileInItsManifest)
{
    const QByteArray bytes = odt(sample::plan(2));
    const QByteArray manifest = file(bytes, "META-INF/manifest.xml");
    for (const Packed &packed : unpacked(bytes)) {
        const bool isListed =
            packed.name != QStringLiteral("mimetype") && !packed.name.startsWith(QStringLiteral("META-INF"));
        EXPECT_EQ(manifest.contains('"' + packed.name.toUtf8() + '"'), isListed) << packed.name.toStdString();
    }
}

TEST(Odt, HasRealHeadingsHeadingRowsAndContents)
{
    const Content content = contentOf(sample::plan(3));
    EXPECT_EQ(content.outline.mid(0, 4),
              QStringList({QStringLiteral("1"), QStringLiteral("2"), QStringLiteral("2"), QStringLiteral("3")}));
    EXPECT_EQ(content.elements.value(QStringLiteral("text:h")), 12);
    EXPECT_EQ(content.elements.value(QStringLiteral("table:table")), 2 * 3 + 2); // and two on the cover
    EXPECT_EQ(content.elements.value(QStringLiteral("table:table-header-rows")), 3 + 1);
    EXPECT_EQ(content.elements.value(QStringLiteral("text:table-of-content")), 1);
    EXPECT_EQ(content.elements.value(QStringLiteral("text:bookmark-ref")), 9);
    EXPECT_EQ(content.elements.value(QStringLiteral("draw:image")), 3);
    EXPECT_EQ(content.elements.value(QStringLiteral("svg:desc")), 3);
}

TEST(Odt, HasNoLinkThatLeadsNowhere)
{
    const Content content = contentOf(sample::plan(3));
    EXPECT_EQ(content.targets.size(), 9 + 3 * 25);
    for (const QString &target : content.targets)
        EXPECT_TRUE(content.places.contains(target.mid(1))) << target.toStdString();
}

TEST(Odt, NumbersItsPagesInTheFooter)
{
    const QByteArray styles = file(odt(sample::plan(1)), "styles.xml");
    EXPECT_TRUE(styles.contains("<text:page-number"));
    EXPECT_TRUE(styles.contains("<text:page-count"));
    EXPECT_TRUE(styles.contains("SHA-256 0123456789ab"));
    Content readable(styles);
}

TEST(Odt, TakesHostileTextForText)
{
    const QString hostile = QStringLiteral("<b>bold</b> & \"x\" ]]>\x01\x1b  two  spaces");
    Document document = sample::frame();
    document.title = document.planTitle = document.organisation = document.author = hostile;
    document.blocks = {Heading{1, hostile, hostile, true}, Paragraph{{print::Run{.text = hostile, .link = hostile}}},
                       Table{.columns = {{hostile}},
                             .rows = {{.cells = {sample::cell(hostile)}, .anchor = hostile}},
                             .caption = hostile}};
    const QByteArray bytes = odt(document);
    const Content content(file(bytes, "content.xml"));
    EXPECT_EQ(content.text.count(QStringLiteral("<b>bold</b> & \"x\" ]]> ")), 6);
    EXPECT_GT(content.elements.value(QStringLiteral("text:s")), 0);
    Content(file(bytes, "styles.xml"));
    Content(file(bytes, "meta.xml"));
}

TEST(Odt, ComesOutOfAnEmptyDocument)
{
    EXPECT_EQ(contentOf(Document()).elements.value(QStringLiteral("office:text")), 1);
}

TEST(Odt, IsTheSameEachTimeItIsPrinted)
{
    EXPECT_EQ(odt(sample::plan(2)), odt(sample::plan(2)));
}

TEST(Odt, MarksADraftInTheHeaderOfEveryPage)
{
    Document document = sample::plan(1);
    document.watermark = QStringLiteral("DRAFT");
    const QByteArray styles = file(odt(document), "styles.xml");
    EXPECT_TRUE(styles.contains("<text:span text:style-name=\"Watermark\">DRAFT</text:span>"));
    document.watermark.clear();
    EXPECT_FALSE(file(odt(document), "styles.xml").contains("<text:span text:style-name=\"Watermark\">"));
}

TEST(Odt, EnlargesTextsWithTheirSheet)
{
    const auto textOf = [](PageFormat format) {
        Document document = sample::plan(1);
        document.format = format;
        const QByteArray styles = file(odt(document), "styles.xml");
        const qsizetype style = styles.indexOf("style:name=\"Table_20_text\"");
        const qsizetype size = styles.indexOf("fo:font-size=\"", style) + 14;
        return styles.mid(size, styles.indexOf("pt", size) - size).toDouble();
    };
    EXPECT_NEAR(textOf(PageFormat::A3Landscape) / textOf(PageFormat::A4), 1.414, 0.01);
    EXPECT_LT(textOf(PageFormat::A6), textOf(PageFormat::A4));
}

TEST(Odt, WritesCloseTablesInTheSmallerTypeThatTheyArePrintedIn)
{
    Document document = sample::frame();
    Table table = sample::table(2);
    table.isCompact = true;
    document.blocks = {table};
    const QByteArray close = file(odt(document), "content.xml");
    EXPECT_TRUE(close.contains("text:style-name=\"CompactText\""));
    document.blocks = {sample::table(2)};
    EXPECT_FALSE(file(odt(document), "content.xml").contains("text:style-name=\"CompactText\""));
}

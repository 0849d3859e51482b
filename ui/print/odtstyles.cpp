// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/odtstyles.h"

#include "print/odtxml.h"
#include "print/paper.h"
#include "print/plaintext.h"

namespace print {

using paper::Style;
using theme::Role;

namespace {
const QString fontName = QStringLiteral("Noto Sans");

QString points(double value)
{
    return QString::number(value, 'f', 2) + QStringLiteral("pt");
}

QString inPoints(double units)
{
    return points(units / paper::unitsPerPoint);
}

QString latin(const char *text)
{
    return QString::fromLatin1(text);
}

/// One named paragraph style.
struct ParagraphSpec {
    const char *name; ///< as people see it
    Style style;
    Role color = Role::Text;
    double before = 0; ///< points
    double after = 0;
    int outline = 0;
    OdtXml::Attributes more = {};
};

QList<ParagraphSpec> paragraphSpecs()
{
    const QString always = QStringLiteral("always");
    const QString accent = QStringLiteral("1.2pt solid ") + paper::lightColor(Role::Accent).name();
    const QString warning = QStringLiteral("1.5pt solid ") + paper::lightColor(Role::Warning).name();
    const OdtXml::Attributes kept{{"fo:keep-with-next", always}};
    return {
        {"Text body", Style::Body, Role::Text, 0, 6},
        {"Lead", Style::Lead, Role::TextMuted, 0, 9},
        {"Small", Style::Small, Role::TextMuted, 0, 6},
        {"Missing",
         Style::Body,
         Role::Warning,
         0,
         6,
         0,
         {{"fo:border-left", warning}, {"fo:padding-left", points(7)}, {"fo:font-style", QStringLiteral("italic")}}},
        {"Caption", Style::Caption, Role::TextMuted, 9, 4, 0, kept},
        {"Figure caption", Style::Caption, Role::TextMuted, 4, 10, 0, {{"fo:text-align", QStringLiteral("center")}}},
        {"Figure", Style::Body, Role::Text, 9, 0, 0, {{"fo:text-align", QStringLiteral("center")}}},
        {"Heading 1", Style::Heading1, Role::Text, 0, spaceUnderHeading(1), 1,
         kept + OdtXml::Attributes{{"fo:border-bottom", accent}, {"fo:padding-bottom", points(4)}}},
        {"Heading 2", Style::Heading2, Role::Accent, 20, spaceUnderHeading(2), 2, kept},
        {"Heading 3", Style::Heading3, Role::Text, 13, spaceUnderHeading(3), 3, kept},
        {"Table text", Style::Cell},
        {"CompactText", Style::CompactCell},
        {"Table heading", Style::CellHeading, Role::Text, 0, 0, 0, kept},
        {"Table group", Style::CellHeading, Role::Accent, 0, 0, 0, kept},
        {"Table label", Style::CellHeading, Role::TextMuted},
        {"Box title", Style::BoxTitle, Role::Text, 6, 3, 0, kept},
        {"Contents heading", Style::Heading1, Role::Text, 0, 14, 0,
         kept + OdtXml::Attributes{{"fo:border-bottom", accent}, {"fo:padding-bottom", points(4)}}},
        {"Contents 1", Style::Contents1, Role::Text, 7, 0},
        {"Contents 2", Style::Contents2, Role::Text, 1.5, 0, 0, {{"fo:margin-left", points(14)}}},
        {"Header", Style::Running, Role::TextMuted},
        {"Footer", Style::Running, Role::TextMuted},
        {"Cover classification", Style::BoxTitle, Role::Danger, 0, 90, 0, {{"fo:text-align", QStringLiteral("end")}}},
        {"Cover organisation", Style::CoverOrganisation, Role::Accent, 0, 14},
        {"Cover title", Style::CoverTitle},
        {"Cover subtitle", Style::CoverSubtitle, Role::TextMuted, 6, 150},
    };
}

// Properties of the paragraph and of its text stand apart; the rest of the program need not know which is which.
bool isTextProperty(const char *name)
{
    return qstrcmp(name, "fo:font-style") == 0;
}

void writeTabStop(OdtXml &xml, const paper::Sheet &sheet, const char *leader)
{
    xml.open("style:tab-stops");
    OdtXml::Attributes stop{{"style:position", inPoints(sheet.contentWidth() * sheet.scale)},
                            {"style:type", latin("right")}};
    if (leader)
        stop += OdtXml::Attributes{{"style:leader-style", latin("dotted")}, {"style:leader-text", latin(leader)}};
    xml.empty("style:tab-stop", stop);
    xml.close();
}

void writeParagraphStyle(OdtXml &xml, const paper::Sheet &sheet, const ParagraphSpec &spec)
{
    const QString name = latin(spec.name);
    OdtXml::Attributes attributes{{"style:name", QString(name).replace(u' ', QStringLiteral("_20_"))},
                                  {"style:display-name", name},
                                  {"style:family", latin("paragraph")},
                                  {"style:parent-style-name", latin("Standard")}};
    if (spec.outline > 0)
        attributes.append({"style:default-outline-level", QString::number(spec.outline)});
    xml.open("style:style", attributes);
    OdtXml::Attributes paragraph{{"fo:margin-top", points(spec.before * sheet.scale)},
                                 {"fo:margin-bottom", points(spec.after * sheet.scale)},
                                 {"style:line-height-at-least", inPoints(paper::leading(spec.style) * sheet.scale)}};
    const QFont font = paper::font(spec.style);
    OdtXml::Attributes text{{"fo:font-size", inPoints(font.pixelSize() * sheet.scale)},
                            {"fo:color", paper::lightColor(spec.color).name()}};
    if (font.bold())
        text.append({"fo:font-weight", latin("bold")});
    for (const auto &property : spec.more)
        (isTextProperty(property.first) ? text : paragraph).append(property);
    xml.open("style:paragraph-properties", paragraph);
    if (name.startsWith(latin("Contents ")) || name == latin("Header") || name == latin("Footer"))
        writeTabStop(xml, sheet, name.startsWith(latin("Contents ")) ? "." : nullptr);
    xml.close();
    xml.empty("style:text-properties", text);
    xml.close();
}

void writeTextStyle(OdtXml &xml, const char *name, const OdtXml::Attributes &properties)
{
    xml.open("style:style", {{"style:name", latin(name)}, {"style:family", latin("text")}});
    xml.empty("style:text-properties", properties);
    xml.close();
}

enum class Marker { Bullet, Number };

void writeListStyle(OdtXml &xml, const char *name, Marker marker, double indent)
{
    xml.open("text:list-style", {{"style:name", latin(name)}});
    if (marker == Marker::Number)
        xml.open("text:list-level-style-number",
                 {{"text:level", latin("1")}, {"style:num-format", latin("1")}, {"style:num-suffix", latin(".")}});
    else
        xml.open("text:list-level-style-bullet",
                 {{"text:level", latin("1")}, {"text:bullet-char", QString(QChar(0x2022))}});
    xml.open("style:list-level-properties", {{"text:list-level-position-and-space-mode", latin("label-alignment")}});
    xml.empty("style:list-level-label-alignment", {{"text:label-followed-by", latin("listtab")},
                                                   {"fo:text-indent", points(-16)},
                                                   {"fo:margin-left", points(indent)}});
    xml.close();
    xml.close();
    xml.close();
}

void writeDefaults(OdtXml &xml, const QLocale &locale)
{
    const QStringList name = locale.bcp47Name().split(u'-');
    OdtXml::Attributes text{{"style:font-name", fontName},
                            {"fo:font-size", latin("9.5pt")},
                            {"fo:language", name.first()},
                            {"fo:country", name.size() > 1 ? name.last() : locale.name().section(u'_', 1)}};
    xml.open("style:default-style", {{"style:family", latin("paragraph")}});
    xml.empty("style:paragraph-properties", {{"fo:orphans", latin("2")}, {"fo:widows", latin("2")}});
    xml.empty("style:text-properties", text);
    xml.close();
    xml.open("style:default-style", {{"style:family", latin("table")}});
    xml.empty("style:table-properties", {{"table:border-model", latin("collapsing")}});
    xml.close();
    xml.empty(
        "style:style",
        {{"style:name", latin("Standard")}, {"style:family", latin("paragraph")}, {"style:class", latin("text")}});
}

void writeNamedStyles(OdtXml &xml, const paper::Sheet &sheet, const QLocale &locale)
{
    xml.open("office:styles");
    writeDefaults(xml, locale);
    for (const ParagraphSpec &spec : paragraphSpecs())
        writeParagraphStyle(xml, sheet, spec);
    writeTextStyle(xml, "Strong", {{"fo:font-weight", latin("bold")}});
    writeTextStyle(xml, "Emphasis", {{"fo:font-style", latin("italic")}});
    writeTextStyle(xml, "Muted", {{"fo:color", paper::lightColor(Role::TextMuted).name()}});
    const double number = paper::font(Style::CompactCell).pixelSize() * paper::largeRun * sheet.scale;
    writeTextStyle(xml, "Number", {{"fo:font-size", inPoints(number)}});
    writeTextStyle(xml, "Watermark",
                   {{"fo:font-size", points(12 * sheet.scale)},
                    {"fo:font-weight", latin("bold")},
                    {"fo:color", paper::lightColor(Role::Danger).name()}});
    writeTextStyle(xml, "Inverse", {{"fo:color", latin("#ffffff")}});
    writeTextStyle(xml, "Internet_20_link", {{"fo:color", paper::lightColor(Role::Accent).name()}});
    writeTextStyle(xml, "Index_20_Link", {{"fo:color", paper::lightColor(Role::Text).name()}});
    writeListStyle(xml, "Bullets", Marker::Bullet, 18);
    writeListStyle(xml, "Numbers", Marker::Number, 18);
    writeListStyle(xml, "Box_20_bullets", Marker::Bullet, 29);
    writeListStyle(xml, "Box_20_numbers", Marker::Number, 29);
    xml.close();
}

/// What stands around the text of a page, in millimetres.
struct Surroundings {
    double top, header, underHeader, overFooter, footer, bottom;
};

Surroundings surroundings(const paper::Sheet &sheet)
{
    if (sheet.isPocket())
        return {5, 6, 3, 3, 8, 4};
    if (sheet.scale > 1) // a poster fills its one page
        return {7, 9, 3, 2, 11, 5};
    return {9, 9, 4, 3, 11, 8}; // a little more than in print: word processors need more for the same text
}

QString millimetres(double value)
{
    return QString::number(value) + QStringLiteral("mm");
}

void writePageLayout(OdtXml &xml, const paper::Sheet &sheet)
{
    const double width = sheet.width * sheet.scale;
    const double height = sheet.height * sheet.scale;
    const QString margin = inPoints(sheet.marginX * sheet.scale);
    const Surroundings around = surroundings(sheet);
    xml.open("office:automatic-styles");
    xml.open("style:page-layout", {{"style:name", latin("Sheet")}});
    xml.empty("style:page-layout-properties",
              {{"fo:page-width", inPoints(width)},
               {"fo:page-height", inPoints(height)},
               {"style:print-orientation", latin(width > height ? "landscape" : "portrait")},
               {"fo:margin-left", margin},
               {"fo:margin-right", margin},
               {"fo:margin-top", millimetres(around.top)},
               {"fo:margin-bottom", millimetres(around.bottom)}});
    const QString rule = QStringLiteral("0.4pt solid ") + paper::lightColor(Role::BorderStrong).name();
    xml.open("style:header-style");
    xml.empty("style:header-footer-properties", {{"fo:min-height", millimetres(around.header)},
                                                 {"fo:margin-bottom", millimetres(around.underHeader)},
                                                 {"fo:border-bottom", rule}});
    xml.close();
    xml.open("style:footer-style");
    xml.empty("style:header-footer-properties", {{"fo:min-height", millimetres(around.footer)},
                                                 {"fo:margin-top", millimetres(around.overFooter)},
                                                 {"fo:border-top", rule},
                                                 {"fo:padding-top", latin("1.5mm")}});
    xml.close();
    xml.close();
    xml.close();
}

QString joined(const QStringList &parts)
{
    QStringList present;
    for (const QString &part : parts) {
        if (!part.isEmpty())
            present.append(oneLine(part, 120));
    }
    return present.join(QStringLiteral(" \u00b7 "));
}

bool isPocket(const Document &document)
{
    return paper::sheet(document.format).isPocket();
}

// A pocket sheet has room for little.
void writeHeader(OdtXml &xml, const Document &document)
{
    xml.open("style:header");
    xml.open("text:p", {{"text:style-name", latin("Header")}});
    xml.text(isPocket(document) ? joined({document.title}) : joined({document.organisation, document.title}));
    xml.empty("text:tab");
    const QString state = isPocket(document) ? joined({document.confidentiality})
                                             : joined({document.version, document.status, document.confidentiality});
    if (!document.watermark.isEmpty()) {
        xml.open("text:span", {{"text:style-name", latin("Watermark")}});
        xml.text(oneLine(document.watermark, 120));
        xml.close();
    }
    xml.text(document.watermark.isEmpty() || state.isEmpty() ? state : QStringLiteral(" \u00b7 ") + state);
    xml.close();
    xml.close();
}

// "page %1 of %2", with fields for the numbers.
void writePageWord(OdtXml &xml, const QString &pageWord)
{
    const QString word = oneLine(pageWord, 60);
    for (qsizetype i = 0; i < word.size(); ++i) {
        const QString placeholder = word.mid(i, 2);
        if (placeholder == latin("%1"))
            xml.empty("text:page-number", {{"text:select-page", latin("current")}});
        else if (placeholder == latin("%2"))
            xml.empty("text:page-count");
        else
            xml.text(QString(word.at(i)));
        i += placeholder == latin("%1") || placeholder == latin("%2") ? 1 : 0;
    }
}

void writeFooter(OdtXml &xml, const Document &document)
{
    const QString digits = oneLine(document.fingerprint).left(12);
    const QString fingerprint = digits.isEmpty() ? QString() : QStringLiteral("SHA-256 ") + digits;
    xml.open("style:footer");
    xml.open("text:p", {{"text:style-name", latin("Footer")}});
    xml.text(joined({isPocket(document) ? QString() : document.planTitle, document.version, fingerprint}));
    xml.empty("text:tab");
    writePageWord(xml, document.pageWord);
    xml.close();
    xml.open("text:p", {{"text:style-name", latin("Footer")}});
    xml.text(
        joined({isPocket(document) ? QString() : document.dataDate, document.printDate, document.uncontrolledNotice}));
    xml.close();
    xml.close();
}

void writeMasterPages(OdtXml &xml, const Document &document)
{
    xml.open("office:master-styles");
    xml.open("style:master-page", {{"style:name", latin("Standard")}, {"style:page-layout-name", latin("Sheet")}});
    writeHeader(xml, document);
    writeFooter(xml, document);
    xml.close();
    xml.open("style:master-page", {{"style:name", latin("Cover")},
                                   {"style:page-layout-name", latin("Sheet")},
                                   {"style:next-style-name", latin("Standard")}});
    writeFooter(xml, document);
    xml.close();
    xml.close();
}
} // namespace

double spaceUnderHeading(int level)
{
    return level <= 1 ? 14 : level == 2 ? 7 : 4;
}

QByteArray odtStyles(const Document &document)
{
    OdtXml xml("office:document-styles", {{"office:version", latin("1.3")}});
    xml.open("office:font-face-decls");
    xml.empty("style:font-face", {{"style:name", fontName},
                                  {"svg:font-family", QStringLiteral("'Noto Sans'")},
                                  {"style:font-family-generic", latin("swiss")},
                                  {"style:font-pitch", latin("variable")}});
    xml.close();
    const paper::Sheet &sheet = paper::sheet(document.format);
    writeNamedStyles(xml, sheet, document.locale);
    writePageLayout(xml, sheet);
    writeMasterPages(xml, document);
    return xml.finish();
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/print/sampledocument.h"

#include <QPainter>

namespace sample {

using namespace print;

namespace {
QString words(int count)
{
    static const QStringList vocabulary = QStringLiteral("the recovery time of each function is computed from what it "
                                                         "needs and compared with what was agreed; where it "
                                                         "cannot be held the plan says so and names the causes, so "
                                                         "that nobody discovers on the day what the paper hid")
                                              .split(u' ');
    QStringList result;
    for (int i = 0; i < count; ++i)
        result.append(vocabulary.at(i % vocabulary.size()));
    return result.join(u' ');
}

Figure figure()
{
    Figure result;
    result.sizeMm = QSizeF(120, 60);
    result.caption = QStringLiteral("Figure 1: impact over time");
    result.alternative = QStringLiteral("The impact reaches level 4 after 8 hours.");
    result.draw = [](QPainter &painter, const QRectF &area) {
        painter.setPen(QPen(Qt::darkGray, 0.5));
        painter.drawRect(area.adjusted(0.5, 0.5, -0.5, -0.5));
        QFont font(QStringLiteral("Noto Sans"));
        font.setPixelSize(10);
        painter.setFont(font);
        painter.drawText(area, Qt::AlignCenter, QStringLiteral("Impact curve"));
        painter.drawLine(area.bottomLeft(), area.topRight());
    };
    return result;
}

Table functions(int chapter)
{
    Table result;
    result.caption = QStringLiteral("Functions and their objectives");
    result.columns = {{QStringLiteral("Code"), 1},
                      {QStringLiteral("Function"), 4},
                      {QStringLiteral("RTO"), 1, Align::End},
                      {QStringLiteral("Criticality"), 1.5, Align::Center},
                      {QStringLiteral("Reviewed on"), 1.5},
                      {QStringLiteral("Remarks"), 5}};
    for (int i = 0; i < 24; ++i) {
        if (i % 8 == 0) {
            result.rows.append({.cells = {cell(QStringLiteral("Department %1").arg(i / 8 + 1))}, .heading = true});
        }
        TableRow row;
        row.cells = {cell(QStringLiteral("F%1").arg(i + 1, 2, 10, QChar(u'0'))),
                     cell(words(3 + i % 4)),
                     cell(QStringLiteral("%1 h").arg(i)),
                     cell(QString::number(i % 5), Tone(int(Tone::Level0) + i % 7)),
                     cell(QStringLiteral("2026-10-%1").arg(i + 1, 2, 10, QChar(u'0'))),
                     cell(words(5 + (i * 7) % 30))};
        row.cells[0].paragraphs = {{Run{.text = QStringLiteral("F%1").arg(i + 1),
                                        .bold = true,
                                        .link = QStringLiteral("chapter-%1").arg(chapter % 3 + 1)}}};
        row.anchor = QStringLiteral("F%1-%2").arg(chapter).arg(i + 1);
        result.rows.append(row);
    }
    return result;
}

Table facts()
{
    Table result;
    result.hasHeadings = false;
    result.columns = {ColumnSpec{}, ColumnSpec{}};
    for (const char *label : {"Owner", "Deputy", "Site", "Maximum tolerable period of disruption"})
        result.rows.append({.cells = {cell(QString::fromLatin1(label)), cell(words(9))}});
    return result;
}

void addChapter(Document &document, int number)
{
    QList<Block> &blocks = document.blocks;
    const QString anchor = QStringLiteral("chapter-%1").arg(number);
    blocks.append(Heading{1, QStringLiteral("%1. Chapter number %1").arg(number), anchor, true});
    blocks.append(Paragraph{text(words(30)), ParagraphStyle::Lead});
    blocks.append(Heading{2, QStringLiteral("%1.1 Scope").arg(number), {}, false});
    blocks.append(
        Paragraph{{Run{words(60) + u' '}, Run{.text = QStringLiteral("bold"), .bold = true}, Run{QStringLiteral(", ")},
                   Run{.text = QStringLiteral("italic"), .italic = true}, Run{QStringLiteral(" and ")},
                   Run{.text = QStringLiteral("a link"), .link = QStringLiteral("chapter-2")}}});
    blocks.append(List{{text(words(8)), text(words(25)), text(words(5))}, number % 2 == 0});
    blocks.append(facts());
    blocks.append(Heading{2, QStringLiteral("%1.2 Functions").arg(number), {}, false});
    blocks.append(functions(number));
    auto box = std::make_shared<Box>();
    box->title = QStringLiteral("When to activate");
    box->tone = number % 2 == 0 ? Tone::Warning : Tone::Accent;
    box->blocks = {Paragraph{text(words(30))}, List{{text(words(6)), text(words(12))}, true}};
    blocks.append(box);
    blocks.append(Heading{3, QStringLiteral("Impact"), {}, false});
    blocks.append(figure());
    blocks.append(Paragraph{text(QStringLiteral("Not filled in.")), ParagraphStyle::Missing});
}
} // namespace

Cell cell(const QString &value, Tone tone)
{
    return Cell{{text(value)}, tone};
}

Text text(const QString &value)
{
    return {Run{value}};
}

Document frame()
{
    Document result;
    result.title = QStringLiteral("Full plan");
    result.planTitle = QStringLiteral("Continuity plan 2026");
    result.organisation = QStringLiteral("Lumen Support SAS");
    result.version = QStringLiteral("v1.4");
    result.status = QStringLiteral("approved");
    result.confidentiality = QStringLiteral("Restricted");
    result.author = QStringLiteral("C. Martin");
    result.fingerprint = QStringLiteral("0123456789abcdef").repeated(4);
    result.uncontrolledNotice = QStringLiteral("Uncontrolled copy once printed");
    result.contentsTitle = QStringLiteral("Contents");
    result.pageWord = QStringLiteral("page %1 of %2");
    result.dataDate = QStringLiteral("Data of 14 October 2026");
    result.printDate = QStringLiteral("Printed on 15 October 2026");
    result.printedAt = QDateTime(QDate(2026, 10, 15), QTime(9, 30));
    result.locale = QLocale(QLocale::English, QLocale::UnitedKingdom);
    Cover cover;
    cover.organisation = result.organisation;
    cover.title = QStringLiteral("Business continuity plan");
    cover.subtitle = QStringLiteral("Full plan of all sites and functions");
    cover.facts = {{QStringLiteral("Version"), QStringLiteral("1.4 of 1 October 2026")},
                   {QStringLiteral("Owner"), QStringLiteral("Claire Martin, continuity manager")},
                   {QStringLiteral("Next review"), QStringLiteral("1 April 2027")},
                   {QStringLiteral("Fingerprint"), result.fingerprint}};
    cover.approvalHeadings = {QStringLiteral("Role"), QStringLiteral("Name"), QStringLiteral("Date"),
                              QStringLiteral("Signature")};
    cover.approvals = {{QStringLiteral("Written by"), QStringLiteral("Claire Martin")},
                       {QStringLiteral("Approved by"), QStringLiteral("Paul Durand")}};
    cover.confidentiality = result.confidentiality;
    result.cover = cover;
    return result;
}

Document plan(int chapters)
{
    Document result = frame();
    for (int chapter = 1; chapter <= chapters; ++chapter)
        addChapter(result, chapter);
    return result;
}

Table table(int rows)
{
    Table result;
    result.columns = {
        {QStringLiteral("First column"), 1}, {QStringLiteral("Second column"), 2}, {QStringLiteral("Third"), 1}};
    for (int i = 1; i <= rows; ++i)
        result.rows.append({.cells = {cell(QStringLiteral("Row %1").arg(i)), cell(words(i % 12 + 1)),
                                      cell(QStringLiteral("end%1").arg(i))}});
    return result;
}

} // namespace sample

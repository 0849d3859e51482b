// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Inject cards: each on half a page, with a line to cut along.

#include "figures/content.h"
#include "print/eventsheet.h"
#include "print/exercisedocument.h"
#include "print/fieldtables.h"
#include "print/flowbuilder.h"
#include "theme/theme.h"

#include <QPainter>

#include <algorithm>
#include <limits>

namespace print {

namespace {

constexpr double leastCutMm = 9;    ///< room around the line
constexpr double lineFromEndMm = 4; ///< of the drawing that holds it
constexpr double spaceMm = 4.2;     ///< between a card and what follows it

double heightMm(const QList<Block> &blocks)
{
    const QSet<QString> noAnchors; // whether a text is a link does not change its width
    FlowBuilder builder(paper::sheet(PageFormat::A4), noAnchors);
    builder.add(blocks);
    const Flow flow = builder.take();
    double height = -flow.strips.front().spaceBefore; // dropped at the top of a page
    for (const Strip &strip : flow.strips)
        height += strip.height + strip.spaceBefore;
    return height / paper::mm(1);
}

/// From the top of what is printed to the middle of the sheet, and below it.
double upperHalfMm()
{
    const paper::Sheet sheet = paper::sheet(PageFormat::A4);
    return (sheet.height / 2 - sheet.marginTop) / paper::mm(1);
}
double lowerHalfMm()
{
    return paper::sheet(PageFormat::A4).contentHeight() / paper::mm(1) - upperHalfMm();
}

/// Empty down to the middle of the sheet, where the line is.
Figure cuttingLine(const ChapterWriter &w, double height)
{
    const QString words = w.word(QT_TRANSLATE_NOOP("Print", "Cut here"));
    const auto draw = [words, height](QPainter &painter, const QRectF &area) {
        const double y = area.bottom() - area.height() * lineFromEndMm / height;
        painter.save();
        painter.setPen(QPen(theme::color(theme::Role::TextMuted, theme::Mode::Light), 0.7, Qt::DashLine));
        painter.drawLine(QPointF(area.left(), y), QPointF(area.right(), y));
        QFont font = painter.font();
        font.setPixelSize(7);
        painter.setFont(font);
        painter.drawText(QRectF(area.left(), y - 11, area.width(), 10), Qt::AlignRight | Qt::AlignBottom, words);
        painter.restore();
    };
    return Figure{.draw = draw,
                  .sizeMm = {165, height},
                  .caption = {},
                  .alternative = words,
                  .key = content::keyOf(words, height)};
}

/// What the player gets to see: never what is expected of them.
Block card(const ChapterWriter &w, const Row &event, const Row &row)
{
    const auto &inject = schema().inject;
    auto box = std::make_shared<Box>();
    box->title = w.titleText(inject, row);
    const QString exercise = w.word(QT_TRANSLATE_NOOP("Print", "EXERCISE"));
    const Paragraph warning{.text = {Run{.text = QStringLiteral("%1 · %1 · %1").arg(exercise), .bold = true}},
                            .style = ParagraphStyle::Small};
    QString time = QStringLiteral("T+") + w.duration(row[inject.offset]);
    if (const QString clock = clockAt(event, row[inject.offset]); !clock.isEmpty())
        time += QStringLiteral(" · ") + clock;
    Table way = facts();
    addFact(way, w.word(QT_TRANSLATE_NOOP("Print", "Time")), cellOf(time));
    for (const Field *field :
         std::initializer_list<const Field *>{&inject.channel, &inject.sender, &inject.recipientRole})
        addFact(way, w.texts().label(*field), w.cell(*field, row));
    box->blocks = {warning, way};
    const QList<Text> content = w.value(inject.content, row);
    if (content.isEmpty())
        box->blocks.append(w.missingParagraph());
    for (const Text &text : content)
        box->blocks.append(Paragraph{.text = text, .size = TextSize::Larger}); // held in the hand, read aloud
    box->blocks.append(warning);
    return box;
}

QList<Row> injectsOf(ChapterWriter &w, const Row &event)
{
    const auto &inject = schema().inject;
    QList<Row> rows = w.owned(inject, event);
    const auto place = [&](const Row &row) {
        return std::tuple(row[inject.contingency].value_or(false),
                          row[inject.offset].value_or(std::numeric_limits<int>::max()));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return place(a) < place(b); });
    return rows;
}

} // namespace

void injectCards(ChapterWriter &w, const Row &event, int level, PageStart start)
{
    //: Heading: %1 is an exercise with its code
    const QString title =
        w.word(QT_TRANSLATE_NOOP("Print", "Inject cards · %1")).arg(w.plan().code(schema().event, event));
    QList<Block> upper{Heading{.level = level, .text = title, .anchor = {}, .onNewPage = start == PageStart::NewPage}};
    const QList<Row> injects = injectsOf(w, event);
    if (injects.isEmpty()) {
        w.add(upper);
        return w.missing();
    }
    for (qsizetype i = 0; i < injects.size();) {
        upper.append(card(w, event, injects.at(i++)));
        const double room = upperHalfMm() - heightMm(upper) - spaceMm + lineFromEndMm;
        w.add(upper);
        upper = QList<Block>{PageBreak{}};
        if (room < leastCutMm)
            continue;
        w.add(cuttingLine(w, room));
        const Block lower = i < injects.size() ? card(w, event, injects.at(i)) : Block{PageBreak{}};
        if (i == injects.size() || heightMm({lower}) > lowerHalfMm() - lineFromEndMm - spaceMm)
            continue;
        w.add(lower);
        ++i;
    }
}

} // namespace print

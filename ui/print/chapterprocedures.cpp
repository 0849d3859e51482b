// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/calltreetable.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/procedurecard.h"

#include <algorithm>

namespace print {

namespace {

void levels(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Levels")));
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Level"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "What it means"), 2),
                     w.column(QT_TRANSLATE_NOOP("Print", "Who acts"), 2)};
    const auto add = [&](const QString &name, const QString &meaning, const QString &who, Tone tone) {
        Cell level = cellOf(name, tone);
        level.bold = true;
        table.rows.append({.cells = {level, cellOf(meaning), cellOf(who)}});
    };
    add(w.word(QT_TRANSLATE_NOOP("Print", "1 Incident")),
        w.word(QT_TRANSLATE_NOOP("Print",
                                 "A disturbance that ordinary incident management settles within the objectives.")),
        w.word(QT_TRANSLATE_NOOP("Print", "The teams concerned; the plan is not activated.")), Tone::Info);
    add(w.word(QT_TRANSLATE_NOOP("Print", "2 Alert")),
        w.word(QT_TRANSLATE_NOOP("Print", "A recovery time may be missed, or the extent is still unknown.")),
        w.word(QT_TRANSLATE_NOOP(
            "Print", "The crisis roles are warned and stand ready; the situation is reviewed at set times.")),
        Tone::Warning);
    add(w.word(QT_TRANSLATE_NOOP("Print", "3 Crisis")),
        w.word(QT_TRANSLATE_NOOP("Print", "The activation criteria are met.")),
        w.word(QT_TRANSLATE_NOOP("Print", "The crisis team meets, the plan is activated and the event log is opened.")),
        Tone::Danger);
    w.table(table);
}

void messages(ChapterWriter &w)
{
    const auto &message = schema().message;
    const QList<Row> rows = w.rows(message);
    if (rows.isEmpty())
        w.missing();
    for (const Row &row : rows) {
        w.rowHeading(3, message, row);
        const QList<Text> text = w.value(message.text, row);
        w.box(w.texts().label(message.text), Tone::Info,
              text.isEmpty() ? QList<Block>{w.missingParagraph()} : QList<Block>{Paragraph{.text = text.first()}});
        w.add(filledFactsTable(w, row, factFields(message, {&message.text})));
    }
}

Cell approval(const ChapterWriter &w, const Row &row)
{
    const auto &procedure = schema().procedure;
    return cellOf(w.value(procedure.approvedBy, row) + w.value(procedure.approvedOn, row));
}

/// Which card for what, and whether it is approved: each stands on a page of its own, with room for little else.
void reflexCardIndex(ChapterWriter &w)
{
    const auto &procedure = schema().procedure;
    Table table;
    table.columns = {{w.texts().label(procedure), 2.4}, w.column(procedure.scenario, 2),
                     w.column(procedure.trigger, 2.4),  w.column(procedure.status),
                     w.column(procedure.approvedBy, 1), w.column(procedure.reviewOn, 1)};
    for (const Row &row : w.rows(procedure)) {
        if (row[procedure.kind] == QLatin1String("reflex_card"))
            table.rows.append({.cells = {cellOf(w.reference(procedure, row.id)), w.cell(procedure.scenario, row),
                                         w.cell(procedure.trigger, row), w.cell(procedure.status, row),
                                         approval(w, row), w.cell(procedure.reviewOn, row)}});
    }
    if (!table.rows.isEmpty())
        w.table(table);
}

} // namespace

void activation(ChapterWriter &w)
{
    const auto &plan = schema().plan;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Alert and activation"));
    w.longText(plan.activationCriteria, w.plan().self());
    levels(w);
    w.longText(plan.deactivationCriteria, w.plan().self());
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Alert procedure")));
    proceduresOfKind(w, QStringLiteral("alert"));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Call tree")));
    callTreesOfKind(w, {QStringLiteral("alert"), QString()});
}

void procedures(ChapterWriter &w)
{
    const auto &procedure = schema().procedure;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Procedures"));
    w.paragraph(Text{Run{.text = w.word(QT_TRANSLATE_NOOP("Print", "The alert procedure is in chapter 7.")),
                         .link = QStringLiteral("chapter-7")}},
                ParagraphStyle::Small);
    const auto section = [&](const char *title, const QString &kind) {
        w.section(w.word(title));
        proceduresOfKind(w, kind);
    };
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Reflex cards")));
    reflexCardIndex(w);
    proceduresOfKind(w, QStringLiteral("reflex_card"));
    w.add(PageBreak{}); // the last card stays alone on its page
    section(QT_TRANSLATE_NOOP("Print", "Continuity of the functions"), QStringLiteral("continuity"));
    section(QT_TRANSLATE_NOOP("Print", "Recovery"), QStringLiteral("recovery"));
    section(QT_TRANSLATE_NOOP("Print", "Communication"), QStringLiteral("communication"));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Messages")));
    messages(w);
    section(QT_TRANSLATE_NOOP("Print", "Return to normal"), QStringLiteral("return"));
    const QList<Row> all = w.rows(procedure);
    if (std::any_of(all.begin(), all.end(), [&](const Row &row) { return row[procedure.kind].isEmpty(); }))
        section(QT_TRANSLATE_NOOP("Print", "Other procedures"), QString());
}

} // namespace print

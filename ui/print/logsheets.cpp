// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/logsheets.h"

namespace print {

namespace {

constexpr int logLines = 19;
constexpr int decisionLines = 10;

/// A line to be filled in by hand: "Event …………… Date ……………".
void addHead(ChapterWriter &w, const QStringList &labels)
{
    Table table;
    for (qsizetype i = 0; i < labels.size(); ++i)
        table.columns.append({labels.at(i), 1});
    TableRow blank;
    for (qsizetype i = 0; i < labels.size(); ++i)
        blank.cells.append(Cell{{{Run{QStringLiteral("\n")}}}});
    table.rows = {blank};
    w.table(table);
}

void addLines(ChapterWriter &w, const QList<ColumnSpec> &columns, int count, int height)
{
    Table table;
    table.columns = columns;
    const QString room = QString(height - 1, u'\n') + QChar(0x00a0);
    for (int line = 0; line < count; ++line) {
        TableRow row;
        for (qsizetype i = 0; i < columns.size(); ++i)
            row.cells.append(Cell{{{Run{i == 0 ? room : QString(QChar(0x00a0))}}}});
        table.rows.append(row);
    }
    w.table(table);
}

void addPage(ChapterWriter &w, const char *title)
{
    w.add(Heading{.level = 1, .text = w.word(title), .anchor = {}, .onNewPage = true});
    addHead(w, {w.texts().label(schema().event), w.word(QT_TRANSLATE_NOOP("Print", "Date")),
                w.word(QT_TRANSLATE_NOOP("Print", "Log keeper")), w.word(QT_TRANSLATE_NOOP("Print", "Sheet number"))});
}

} // namespace

void logSheets(ChapterWriter &w)
{
    const auto &entry = schema().logEntry;
    addPage(w, QT_TRANSLATE_NOOP("Print", "Crisis log"));
    addLines(w,
             {w.column(QT_TRANSLATE_NOOP("Print", "Time"), 0.7), w.column(QT_TRANSLATE_NOOP("Print", "From"), 1.2),
              w.column(QT_TRANSLATE_NOOP("Print", "To"), 1.2), w.column(entry.kind, 1.1), w.column(entry.text, 5)},
             logLines, 2);
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP(
            "Print", "One line per fact, decision, action or call. Write with a pen. Never erase: strike through "
                     "and initial.")),
        ParagraphStyle::Small);
    addPage(w, QT_TRANSLATE_NOOP("Print", "Decisions"));
    addLines(w,
             {w.column(QT_TRANSLATE_NOOP("Print", "Time"), 0.7), w.column(QT_TRANSLATE_NOOP("Print", "Decision"), 3.4),
              w.column(QT_TRANSLATE_NOOP("Print", "Why"), 2.6), w.column(QT_TRANSLATE_NOOP("Print", "Decided by"), 1.3),
              w.column(QT_TRANSLATE_NOOP("Print", "Who does it, by when"), 1.8)},
             decisionLines, 4);
    addPage(w, QT_TRANSLATE_NOOP("Print", "Calls"));
    addLines(w,
             {w.column(QT_TRANSLATE_NOOP("Print", "Time"), 0.7),
              w.column(QT_TRANSLATE_NOOP("Print", "Who was called"), 2.2),
              w.column(QT_TRANSLATE_NOOP("Print", "Number called"), 1.6),
              w.column(QT_TRANSLATE_NOOP("Print", "Reached at"), 1.1),
              w.column(QT_TRANSLATE_NOOP("Print", "What was said"), 3.6)},
             logLines, 2);
}

} // namespace print

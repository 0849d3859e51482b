// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/improvementtables.h"

#include "print/fieldtables.h"

#include <algorithm>

namespace print {

namespace {

/// Whoever leads, then the others.
QList<Text> people(const ChapterWriter &w, const Row &row)
{
    const auto &review = schema().review;
    Row others = row;
    IdSet participants = row[review.participants];
    participants.removeAll(row[review.lead].value_or(0));
    others.set(review.participants, participants);
    return w.value(review.lead, row) + w.value(review.participants, others);
}

/// "Decision: keep", below a summary; nothing if none is recorded.
QList<Text> namedDecision(const ChapterWriter &w, const Row &row)
{
    const auto &decision = schema().review.decision;
    QList<Text> texts = w.value(decision, row);
    if (!texts.isEmpty())
        texts.first().prepend(
            {.text = w.word(QT_TRANSLATE_NOOP("Print", "%1:")).arg(w.texts().label(decision)) + u' ', .bold = true});
    return texts;
}

} // namespace

Table findingTable(ChapterWriter &w, const QList<Row> &rows)
{
    const auto &finding = schema().finding;
    Table table = listTable(w, finding, rows, {&finding.kind, &finding.rootCause, &finding.clause});
    table.columns.insert(2, w.column(QT_TRANSLATE_NOOP("Print", "Comes from"), 2));
    for (int i = 0; i < rows.size(); ++i)
        table.rows[i].cells.insert(2, cellOf(w.value(finding.event, rows.at(i)) + w.value(finding.review, rows.at(i))));
    return table;
}

Table actionTable(ChapterWriter &w, QList<Row> rows)
{
    const auto &action = schema().action;
    const auto due = [&](const Row &row) { return row[action.dueOn].value_or(QDate(1, 1, 1)); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return due(a) < due(b); });
    Table table =
        listTable(w, action, rows, {&action.kind, &action.priority, &action.owner, &action.dueOn, &action.status});
    table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Comes from"), 2));
    // Of what is still to be done nobody can say how it went.
    const bool isAnyDone = std::ranges::any_of(
        rows, [&](const Row &row) { return row[action.doneOn].has_value() || row[action.effective].has_value(); });
    if (isAnyDone)
        table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Done, effective"), 1.4));
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        QList<Text> origins;
        for (const Field *field :
             {&action.finding, &action.scenario, &action.surveyItem, &action.solution, &action.indicator})
            origins += w.value(*field, row);
        QList<Text> done = w.value(action.doneOn, row);
        if (const auto effective = row[action.effective])
            done.append(Text{plain(*effective ? w.word(QT_TRANSLATE_NOOP("Print", "effective"))
                                              : w.word(QT_TRANSLATE_NOOP("Print", "not effective")))});
        table.rows[i].cells.append(cellOf(origins));
        if (isAnyDone)
            table.rows[i].cells.append(cellOf(done));
        const bool isOpen =
            row[action.status] == QLatin1String("planned") || row[action.status] == QLatin1String("in_progress");
        if (isOpen && row[action.dueOn] && *row[action.dueOn] < w.at()) {
            Cell &date = table.rows[i].cells[4];
            date.tone = Tone::Warning;
            date.paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "overdue")))});
        }
    }
    mergeColumns(w, table, 4, 5); // status below date
    mergeColumns(w, table, 1, 2); // priority below kind
    return table;
}

Table reviewTable(ChapterWriter &w, const QList<Row> &rows, ReviewNotes notes)
{
    const auto &review = schema().review;
    // Of what is still to be held nobody can say how it went.
    const bool isAnyHeld = std::ranges::any_of(rows, [&](const Row &row) { return row[review.heldOn].has_value(); });
    Table table = isAnyHeld ? listTable(w, review, rows, {&review.kind, &review.plannedOn, &review.heldOn})
                            : listTable(w, review, rows, {&review.kind, &review.plannedOn});
    const bool isWhole = notes == ReviewNotes::All;
    table.columns.append(
        {w.column(QT_TRANSLATE_NOOP("Print", "About"), 1.6), w.column(QT_TRANSLATE_NOOP("Print", "Led by, with"), 2)});
    if (isAnyHeld)
        table.columns.append(isWhole ? w.column(QT_TRANSLATE_NOOP("Print", "Summary and decision"), 2.6)
                                     : w.column(review.decision, 2));
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        table.rows[i].cells.append(
            {cellOf(w.value(review.provider, row) + w.value(review.contract, row)), cellOf(people(w, row))});
        if (isAnyHeld)
            table.rows[i].cells.append(isWhole ? cellOf(w.value(review.summary, row) + namedDecision(w, row))
                                               : w.cell(review.decision, row));
    }
    return table;
}

} // namespace print

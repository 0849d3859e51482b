// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/indicators.h"

#include <algorithm>

namespace print {

namespace {

/// The last values of an indicator, newest first.
constexpr qsizetype shownValues = 12;

void findings(ChapterWriter &w)
{
    const auto &finding = schema().finding;
    w.section(w.texts().plural(finding));
    const QList<Row> rows = w.rows(finding);
    Table table = listTable(w, finding, rows, {&finding.kind, &finding.rootCause, &finding.clause});
    table.columns.insert(2, w.column(QT_TRANSLATE_NOOP("Print", "Comes from"), 2));
    for (int i = 0; i < rows.size(); ++i)
        table.rows[i].cells.insert(2, cellOf(w.value(finding.event, rows.at(i)) + w.value(finding.review, rows.at(i))));
    w.table(table);
}

/// What must be done first comes first; an action without a date is the one nobody plans.
void actionPlan(ChapterWriter &w)
{
    const auto &action = schema().action;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Action plan")));
    QList<Row> rows = w.rows(action);
    const auto due = [&](const Row &row) { return row[action.dueOn].value_or(QDate(1, 1, 1)); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return due(a) < due(b); });
    Table table =
        listTable(w, action, rows, {&action.kind, &action.priority, &action.owner, &action.dueOn, &action.status});
    table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Comes from"), 2));
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
        table.rows[i].cells.append({cellOf(origins), cellOf(done)});
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
    w.table(table);
}

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

Table reviewTable(ChapterWriter &w, const QList<Row> &rows)
{
    const auto &review = schema().review;
    Table table = listTable(w, review, rows, {&review.kind, &review.plannedOn, &review.heldOn});
    table.columns.append({w.column(QT_TRANSLATE_NOOP("Print", "About"), 1.6),
                          w.column(QT_TRANSLATE_NOOP("Print", "Led by, with"), 2),
                          w.column(QT_TRANSLATE_NOOP("Print", "Summary and decision"), 2.6)});
    for (int i = 0; i < rows.size(); ++i) {
        const Row &row = rows.at(i);
        table.rows[i].cells.append({cellOf(w.value(review.provider, row) + w.value(review.contract, row)),
                                    cellOf(people(w, row)),
                                    cellOf(w.value(review.summary, row) + w.value(review.decision, row))});
    }
    return table;
}

void reviews(ChapterWriter &w)
{
    const auto &review = schema().review;
    QList<Row> held;
    QList<Row> planned;
    for (const Row &row : w.rows(review))
        (row[review.heldOn] ? held : planned).append(row);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Reviews and audits planned")));
    w.table(reviewTable(w, planned));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Reviews and audits held")));
    w.table(reviewTable(w, held));
}

/// The indicators that no other chapter describes: those of functions.
void functionIndicators(ChapterWriter &w)
{
    const auto &indicator = schema().indicator;
    QList<Row> rows;
    for (const Row &row : w.rows(indicator)) {
        if (row[indicator.function] && !row[indicator.contract] && !row[indicator.roster])
            rows.append(row);
    }
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Indicators of the functions")));
    w.table(indicatorTable(w, rows));
}

void measurements(ChapterWriter &w)
{
    const auto &indicator = schema().indicator;
    const auto &measurement = schema().measurement;
    w.section(w.texts().plural(measurement));
    Table table;
    table.columns = {{w.texts().label(indicator), 2},
                     w.column(indicator.unit, 0.8),
                     w.column(indicator.target, 0.8),
                     w.column(QT_TRANSLATE_NOOP("Print", "Latest values, newest first"), 5)};
    for (const Row &row : w.rows(indicator)) {
        QList<Row> values = w.owned(measurement, row);
        std::reverse(values.begin(), values.end());
        QStringList texts;
        for (const Row &value : values.first(std::min(values.size(), shownValues)))
            texts.append(
                QStringLiteral("%1 (%2)").arg(w.texts().format(measurement.value, value.value(measurement.value)),
                                              w.date(value[measurement.period])));
        table.rows.append({.cells = {cellOf(w.reference(indicator, row.id)), w.cell(indicator.unit, row),
                                     w.cell(indicator.target, row), cellOf(texts.join(QStringLiteral(" · ")))}});
    }
    w.table(table);
}

Text rowWithCode(const ChapterWriter &w, const QString &code)
{
    for (const ::Table *table : schema().all()) {
        if (!table->code())
            continue;
        for (const Row &row : w.plan().rows(*table)) {
            if (w.plan().code(*table, row) == code)
                return w.reference(*table, row.id);
        }
    }
    return {};
}

/// What a waiver concerns, by name: it is written as a code, or as the code of a contract and the key of a clause.
Cell concerned(const ChapterWriter &w, const QString &path)
{
    if (const Text row = rowWithCode(w, path); !row.isEmpty())
        return cellOf(row);
    const qsizetype slash = path.lastIndexOf(u'/');
    const Text owner = slash > 0 ? rowWithCode(w, path.left(slash)) : Text{};
    if (owner.isEmpty())
        return cellOf(path);
    const QString key = path.mid(slash + 1);
    return cellOf(QList<Text>{owner, Text{plain(w.texts().choice(schema().clause.key, key))}});
}

void waivers(ChapterWriter &w)
{
    const auto &waiver = schema().waiver;
    w.section(w.texts().plural(waiver));
    const QList<Row> rows = w.rows(waiver);
    const Fields fields = factFields(waiver);
    Table table = listTable(w, waiver, rows, fields);
    const qsizetype column = fields.indexOf(&waiver.entity);
    for (int i = 0; i < rows.size() && column >= 0; ++i)
        table.rows[i].cells[column] = concerned(w, rows.at(i)[waiver.entity]);
    w.table(table);
}

} // namespace

void improvement(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Improvement"));
    findings(w);
    actionPlan(w);
    reviews(w);
    functionIndicators(w);
    measurements(w);
    waivers(w);
}

} // namespace print

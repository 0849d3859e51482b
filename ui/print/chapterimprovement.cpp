// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/entitywords.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/improvementtables.h"
#include "print/indicators.h"

#include <algorithm>

namespace print {

namespace {

/// The last values of an indicator, newest first.
constexpr qsizetype shownValues = 12;

void findings(ChapterWriter &w)
{
    w.section(w.texts().plural(schema().finding));
    w.table(findingTable(w, w.rows(schema().finding)));
}

void actionPlan(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Action plan")));
    w.table(actionTable(w, w.rows(schema().action)));
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
    table.isCompact = true;
    table.columns = {{w.texts().label(indicator), 2},
                     w.column(indicator.unit, 0.8),
                     w.column(indicator.target, 0.8),
                     w.column(QT_TRANSLATE_NOOP("Print", "Latest values, newest first"), 5)};
    for (const Row &row : w.rows(indicator)) {
        QList<Row> values = w.owned(measurement, row);
        std::reverse(values.begin(), values.end());
        QStringList texts;
        for (const Row &value : values.first(std::min(values.size(), shownValues)))
            texts.append(QStringLiteral("%1\u00A0(%2)")
                             .arg(w.texts().format(measurement.value, value.value(measurement.value)),
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
    const QString key = path.mid(slash + 1);
    const QString clause = w.texts().choice(schema().clause.key, key);
    if (owner.isEmpty() || clause == key)
        return cellOf(audit::entityWords(path, w.plan(), w.texts(), audit::Naming::Titles));
    return cellOf(QList<Text>{owner, Text{plain(clause)}});
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

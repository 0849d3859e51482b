// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// Tables made from the description of a table of the plan: a new field or table prints without a new line here.
namespace print {

using Fields = QList<const Field *>;

/// The fields people read of a row, in order, without its code, name and owner.
Fields factFields(const ::Table &table, const Fields &without = {});
/// The fields that stand in its list, in the same way; the first few if the description marks none.
Fields listFields(const ::Table &table);

/// One row per row: what it is called, then the fields. Rows get their anchors.
Table listTable(ChapterWriter &writer, const ::Table &table, const QList<Row> &rows, const Fields &fields);
Table listTable(ChapterWriter &writer, const ::Table &table, const QList<Row> &rows);
/// The fields of one row: label and value.
Table factsTable(const ChapterWriter &writer, const Row &row, const Fields &fields);
/// The same; of what need not be said of every row, only the names of what is not said stand on one line at the end.
Table factsTable(const ChapterWriter &writer, const Row &row, const Fields &fields, const Fields &optional);
/// The same for rows that were given no value at all: only what is filled in.
Table filledFactsTable(const ChapterWriter &writer, const Row &row, const Fields &fields);
/// An empty table of facts, to be filled with addFact().
Table facts();
void addFact(Table &table, const QString &label, const Cell &value);

/// Leaves out the columns, but the first, that say nothing in any row.
void dropEmptyColumns(Table &table);

/// Puts what column `from` says below what column `into` says: two short columns take the room of one.
void mergeColumns(const ChapterWriter &writer, Table &table, qsizetype into, qsizetype from);

/// The rows of one value of a choice, in the order of the choices; the rows where nothing was said come last.
struct ChoiceGroup {
    QString key;
    QString label;
    QList<Row> rows;
};
QList<ChoiceGroup> groupedByChoice(const ChapterWriter &writer, const Field &choice, const QList<Row> &rows);

/// A row over the whole width that titles those after it.
TableRow groupRow(const QString &title);

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

/// One table, index or trigger of a plan file, and the SQL that makes it.
struct SqlObject {
    enum class Type { Table, Index, Trigger };
    Type type;
    QString name;
    QString sql;
};

/// The SQL of a plan file, made from the descriptions of its tables. Names are quoted and safe to use with any
/// description.
namespace sql {

QString quoted(const QString &name);

/// Everything that a plan file holds, in an order in which it can be created. Types, ranges, choices, references,
/// unique fields and "exactly one of" are constraints in the file: they hold whatever program writes.
QList<SqlObject> objects(const QList<const Table *> &tables);

/// True for a field with a column of its own, false for the many-to-many links.
bool isColumn(const Field &field);
/// The table that holds a many-to-many link: (row, target).
QString linkTable(const Field &links);

/// All rows by id; the first column is the id, then the columns in the order of the fields.
QString selectRows(const Table &table);
/// Parameters as selectRows() answers.
QString insertRow(const Table &table);
QString deleteRow(const Table &table);
/// (row, target), in this order.
QString selectLinks(const Field &links);
QString insertLink(const Field &links);
/// All links of one row.
QString deleteLinks(const Field &links);

} // namespace sql

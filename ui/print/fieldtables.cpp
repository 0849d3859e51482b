// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/fieldtables.h"

#include <algorithm>

namespace print {

namespace {

/// How much of a line a value of that kind wants.
double weight(Kind kind)
{
    switch (kind) {
    case Kind::LongText: return 3;
    case Kind::Text:
    case Kind::References: return 2;
    case Kind::Reference: return 1.6;
    case Kind::Integer:
    case Kind::Bool:
    case Kind::Percent: return 0.8;
    default: return 1.1;
    }
}

Text ownerOf(const ChapterWriter &writer, const ::Table &table, const Row &row)
{
    for (const Field *owner : table.owners()) {
        if (!isEmpty(row.value(*owner)))
            return writer.reference(owner->target(), std::get<qint64>(row.value(*owner)));
    }
    return {};
}

bool isNothing(const Cell &cell)
{
    return cell.paragraphs.size() == 1 && cell.paragraphs.first().size() == 1 &&
           cell.paragraphs.first().first().text == QStringLiteral("—");
}

} // namespace

Fields factFields(const ::Table &table, const Fields &without)
{
    Fields fields;
    for (const Field *field : table.fields()) {
        // Without a code there is no first cell that names the row: its name is told by its fields.
        const bool isName = table.code() && (field == table.code() || table.nameFields.contains(field));
        const bool said = isName || field->has(FieldFlag::Owner);
        if (!said && !field->has(FieldFlag::Hidden) && !without.contains(field))
            fields.append(field);
    }
    return fields;
}

Fields listFields(const ::Table &table)
{
    Fields fields;
    for (const Field *field : factFields(table)) {
        if (field->has(FieldFlag::InList))
            fields.append(field);
    }
    return fields.isEmpty() ? factFields(table).first(std::min<qsizetype>(6, factFields(table).size())) : fields;
}

Table listTable(ChapterWriter &writer, const ::Table &table, const QList<Row> &rows, const Fields &fields)
{
    Table result;
    if (table.code())
        result.columns.append({writer.texts().label(table), 2.4});
    for (const Field *field : fields)
        result.columns.append(writer.column(*field, weight(field->kind())));
    for (const Row &row : rows) {
        TableRow line{.cells = {}, .anchor = writer.claim(table, row)};
        if (table.code())
            line.cells.append(cellOf(writer.title(table, row)));
        for (const Field *field : fields)
            line.cells.append(writer.cell(*field, row));
        result.rows.append(line);
    }
    return result;
}

Table listTable(ChapterWriter &writer, const ::Table &table, const QList<Row> &rows)
{
    Table result = listTable(writer, table, rows, listFields(table));
    if (!table.isOwned())
        return result;
    result.columns.prepend(writer.column(QT_TRANSLATE_NOOP("Print", "Belongs to"), 2));
    for (int i = 0; i < rows.size(); ++i)
        result.rows[i].cells.prepend(cellOf(ownerOf(writer, table, rows.at(i))));
    return result;
}

Table facts()
{
    Table table;
    table.columns = {ColumnSpec{}, ColumnSpec{}};
    table.hasHeadings = false;
    table.isSheet = true;
    return table;
}

void addFact(Table &table, const QString &label, const Cell &value)
{
    Cell name = cellOf(label);
    name.bold = true;
    table.rows.append({.cells = {name, value}});
}

Table factsTable(const ChapterWriter &writer, const Row &row, const Fields &fields)
{
    Table table = facts();
    for (const Field *field : fields)
        addFact(table, writer.texts().label(*field), writer.cell(*field, row));
    return table;
}

Table factsTable(const ChapterWriter &writer, const Row &row, const Fields &fields, const Fields &optional)
{
    Fields told;
    QStringList untold;
    for (const Field *field : fields) {
        if (optional.contains(field) && isEmpty(row.value(*field)))
            untold.append(writer.texts().label(*field));
        else
            told.append(field);
    }
    Table table = factsTable(writer, row, told);
    if (!untold.isEmpty())
        addFact(table, writer.word(QT_TRANSLATE_NOOP("Print", "Not said")), cellOf(untold.join(QStringLiteral(" · "))));
    return table;
}

Table filledFactsTable(const ChapterWriter &writer, const Row &row, const Fields &fields)
{
    Fields filled;
    for (const Field *field : fields) {
        if (!isEmpty(row.value(*field)))
            filled.append(field);
    }
    return factsTable(writer, row, filled);
}

void dropEmptyColumns(Table &table)
{
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const bool isUsed = std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
            return !row.heading && !isNothing(row.cells.at(column));
        });
        if (isUsed)
            continue;
        table.columns.removeAt(column);
        for (TableRow &row : table.rows) {
            if (!row.heading)
                row.cells.removeAt(column);
        }
    }
}

void mergeColumns(const ChapterWriter &writer, Table &table, qsizetype into, qsizetype from)
{
    QString second = table.columns.at(from).heading;
    if (second.size() > 1 && second.at(1).isLower())
        second[0] = second.at(0).toLower();
    //: Heading of a column that says two things, one below the other: "Due on, status".
    const QString both = writer.word(QT_TRANSLATE_NOOP("Print", "%1, %2"));
    table.columns[into].heading = both.arg(table.columns.at(into).heading, second);
    table.columns[into].weight = std::max(table.columns.at(into).weight, table.columns.at(from).weight);
    table.columns.removeAt(from);
    for (TableRow &row : table.rows) {
        if (row.heading)
            continue;
        const Cell below = row.cells.takeAt(from);
        Cell &cell = row.cells[from < into ? into - 1 : into];
        if (isNothing(below))
            continue;
        cell.paragraphs = isNothing(cell) ? below.paragraphs : cell.paragraphs + below.paragraphs;
        if (cell.tone == Tone::None)
            cell.tone = below.tone;
    }
}

QList<ChoiceGroup> groupedByChoice(const ChapterWriter &writer, const Field &choice, const QList<Row> &rows)
{
    QHash<QString, QList<Row>> byKey;
    for (const Row &row : rows) {
        const auto *key = std::get_if<QString>(&row.value(choice));
        byKey[key ? *key : QString()].append(row);
    }
    QList<ChoiceGroup> groups;
    for (const Choice &option : choice.options().choices) {
        const QString key = QString::fromLatin1(option.key);
        if (byKey.contains(key))
            groups.append({key, writer.texts().choice(choice, key), byKey.take(key)});
    }
    if (byKey.contains(QString()))
        groups.append({QString(), writer.word(QT_TRANSLATE_NOOP("Print", "Not said")), byKey.take(QString())});
    return groups;
}

TableRow groupRow(const QString &title)
{
    Cell cell = cellOf(title);
    cell.bold = true;
    return {.cells = {cell}, .anchor = {}, .heading = true};
}

} // namespace print

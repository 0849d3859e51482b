// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonwriter.h"

#include "jsonoutput.h"
#include "jsonshape.h"
#include "rows.h"
#include "rowtree.h"

#include <QCryptographicHash>

#include <algorithm>

namespace {

enum class Part { Content, Everything };

/// Writes the rows of a plan as JSON, from nothing but the descriptions of their tables.
class JsonWriter
{
public:
    JsonWriter(const RowTree &tree, Part part, JsonOutput &out) : m_tree(tree), m_part(part), m_out(out) {}

    void writeDocument(const Table *only);

private:
    using Rows = QList<Row>;

    bool isWritten(const Field &field) const { return m_part == Part::Everything || field.isContent(); }
    bool isWritten(const Table &table) const { return m_part == Part::Everything || !table.isRegister(); }
    Rows children(const Table &table, const Field *ownerField, Id owner) const;
    void writeTable(const Table &table, const Field *ownerField, Id owner);
    void writeRows(const Table &table, const Rows &rows);
    void writeGroups(const Table &table, const Rows &rows);
    void writeGrid(const Table &table, const Rows &rows);
    void writeGridLine(const GridFields &fields, const QHash<Id, Value> &cells);
    void writeRow(const Table &table, const Row &row);
    bool isSaid(const Field &field, const Row &row) const;
    void writeFields(const Table &table, const Row &row, const QByteArray &group);
    void writeCell(const Field &field, const Value &value);
    static const Value &said(const Field &field, const Row &row);
    void writeNames(const Field &field, const IdSet &ids);
    void writeKey(const Field &field, const Value &value);

    const RowTree &m_tree;
    Part m_part;
    JsonOutput &m_out;
};

void JsonWriter::writeDocument(const Table *only)
{
    m_out.beginObject();
    m_out.key(QStringLiteral("format"));
    m_out.text(QString::fromLatin1(exchangeFormat));
    m_out.key(QStringLiteral("format_version"));
    m_out.whole(exchangeVersion);
    for (const Table *table : schema().all()) {
        if (!table->isOwned() && (!only || only == table) && isWritten(*table))
            writeTable(*table, nullptr, 0);
    }
    m_out.endObject();
}

/// The rows in canonical order; those that their keys do not tell apart are ordered by what they say, never by their
/// ids.
JsonWriter::Rows JsonWriter::children(const Table &table, const Field *ownerField, Id owner) const
{
    const QList<RowTree::Placed> placed = m_tree.children(table, ownerField, owner);
    Rows result;
    for (auto it = placed.begin(); it != placed.end();) {
        const auto end = std::find_if(it, placed.end(), [&](const auto &other) { return other.key != it->key; });
        QList<std::pair<QByteArray, Row>> equals;
        for (; it != end; ++it) {
            JsonOutput out(JsonOutput::Layout::Compact);
            if (end - it > 1 || !equals.isEmpty())
                JsonWriter(m_tree, m_part, out).writeRow(table, it->row);
            equals.append({out.result(), it->row});
        }
        std::sort(equals.begin(), equals.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        for (const auto &[bytes, row] : std::as_const(equals))
            result.append(row);
    }
    return result;
}

void JsonWriter::writeTable(const Table &table, const Field *ownerField, Id owner)
{
    const Rows rows = children(table, ownerField, owner);
    if (rows.isEmpty())
        return;
    switch (table.options().shape) {
    case Shape::Single:
        writeFields(table, rows.first(), "^");
        m_out.key(table.jsonName());
        return writeRow(table, rows.first());
    case Shape::Rows: m_out.key(table.jsonName()); return writeRows(table, rows);
    case Shape::Grouped: return writeGroups(table, rows);
    case Shape::Grid: return writeGrid(table, rows);
    }
}

void JsonWriter::writeRows(const Table &table, const Rows &rows)
{
    m_out.beginArray();
    for (const Row &row : rows)
        writeRow(table, row);
    m_out.endArray();
}

void JsonWriter::writeGroups(const Table &table, const Rows &rows)
{
    const Field &group = *table.naturalKey.first();
    m_out.key(table.jsonName());
    m_out.beginObject();
    for (auto it = rows.begin(); it != rows.end();) {
        const auto end =
            std::find_if(it, rows.end(), [&](const Row &row) { return row.value(group) != it->value(group); });
        writeKey(group, it->value(group));
        writeRows(table, Rows(it, end));
        it = end;
    }
    m_out.endObject();
}

void JsonWriter::writeGrid(const Table &table, const Rows &rows)
{
    const GridFields fields = gridFields(table);
    Rows filled = rows;
    filled.removeIf([&](const Row &row) { return isEmpty(row.value(*fields.cell)); });
    if (filled.isEmpty() || !isWritten(*fields.cell))
        return;
    m_out.key(table.jsonName());
    m_out.beginObject();
    for (auto it = filled.cbegin(); it != filled.cend();) {
        const Value line = it->value(*fields.line);
        writeKey(*fields.line, line);
        if (!fields.column) {
            writeCell(*fields.cell, it++->value(*fields.cell));
            continue;
        }
        QHash<Id, Value> cells;
        for (; it != filled.cend() && it->value(*fields.line) == line; ++it)
            cells.insert(Cell<Id>::read(it->value(*fields.column)).value_or(0), it->value(*fields.cell));
        writeGridLine(fields, cells);
    }
    m_out.endObject();
}

void JsonWriter::writeGridLine(const GridFields &fields, const QHash<Id, Value> &cells)
{
    m_out.beginArray();
    for (Id column : m_tree.columns(fields.column->target()))
        writeCell(*fields.cell, cells.value(column));
    m_out.endArray();
}

void JsonWriter::writeRow(const Table &table, const Row &row)
{
    m_out.beginObject();
    writeFields(table, row, "");
    for (const Table *owned : table.ownedTables()) {
        if (isWritten(*owned))
            writeTable(*owned, owned->ownerField(table), row.id);
    }
    m_out.endObject();
}

/// What a row says there: the reference, or the name that an import gave and no row has.
const Value &JsonWriter::said(const Field &field, const Row &row)
{
    const bool isKept = *field.options().unresolved && isEmpty(row.value(field));
    return row.value(isKept ? *field.table().field(QString::fromLatin1(field.options().unresolved)) : field);
}

/// Empty cells are left out, except those of the plan's own row where a new plan would start with something else.
bool JsonWriter::isSaid(const Field &field, const Row &row) const
{
    if (!isMember(field) || !isWritten(field))
        return false;
    const bool hasInitial = field.options().initial || *field.options().initialKey;
    return !isEmpty(said(field, row)) || (m_part == Part::Everything && field.table().isSingle() && hasInitial);
}

/// Writes the cells of one group of fields; the first field of a further group opens that group's object.
void JsonWriter::writeFields(const Table &table, const Row &row, const QByteArray &group)
{
    QByteArray open;
    for (const Field *field : table.fields()) {
        const QByteArray own(field->options().jsonGroup);
        if (!isSaid(*field, row))
            continue;
        if (own == group) {
            m_out.key(field->jsonName());
            writeCell(*field, said(*field, row));
        } else if (group.isEmpty() && own != "^" && own != open) {
            open = own;
            m_out.key(QString::fromLatin1(own));
            m_out.beginObject();
            writeFields(table, row, own);
            m_out.endObject();
        }
    }
}

void JsonWriter::writeCell(const Field &field, const Value &value)
{
    if (const auto *ids = std::get_if<IdSet>(&value))
        return writeNames(field, *ids);
    if (const auto *text = std::get_if<QString>(&value))
        return m_out.text(*text);
    if (const auto *number = std::get_if<double>(&value))
        return m_out.number(*number);
    if (const auto *codes = std::get_if<QStringList>(&value)) {
        m_out.beginArray();
        for (const QString &code : *codes)
            m_out.text(code);
        return m_out.endArray();
    }
    if (std::holds_alternative<std::monostate>(value))
        return m_out.null();
    if (field.isReference())
        return writeCell(*nameField(field.target()), m_tree.named(field, value));
    const qint64 whole = std::get<qint64>(value);
    field.kind() == Kind::Bool ? m_out.boolean(whole != 0) : m_out.whole(whole);
}

void JsonWriter::writeNames(const Field &field, const IdSet &ids)
{
    QList<Value> names;
    for (Id id : ids)
        names.append(m_tree.named(field, id));
    std::sort(names.begin(), names.end(), [](const Value &a, const Value &b) { return compareValues(a, b) < 0; });
    m_out.beginArray();
    for (const Value &name : std::as_const(names))
        writeCell(*nameField(field.target()), name);
    m_out.endArray();
}

/// A key field's value as the name of a member: texts as they are, numbers in digits.
void JsonWriter::writeKey(const Field &field, const Value &value)
{
    const Value named = m_tree.named(field, value);
    const auto *text = std::get_if<QString>(&named);
    m_out.key(text ? *text : QString::number(Cell<Id>::read(named).value_or(0)));
}

QByteArray written(const Plan &plan, Part part, JsonOutput::Layout layout, const Table *only)
{
    JsonOutput out(layout);
    JsonWriter(RowTree(plan), part, out).writeDocument(only);
    return out.result();
}

} // namespace

QByteArray canonicalContent(const Plan &plan)
{
    return written(plan, Part::Content, JsonOutput::Layout::Compact, nullptr);
}

QString fingerprint(const Plan &plan)
{
    return QString::fromLatin1(QCryptographicHash::hash(canonicalContent(plan), QCryptographicHash::Sha256).toHex());
}

QByteArray exportJson(const Plan &plan, const Table *table)
{
    return written(plan, Part::Everything, JsonOutput::Layout::Indented, table);
}

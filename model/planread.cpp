// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What Plan says of its rows: lists, names, codes, cells in words.

#include "plan.h"
#include "rows.h"
#include "storage/store.h"
#include "waiverwords.h"

#include <QSet>

#include <algorithm>

namespace {
QList<Row> copied(const RowList &rows)
{
    QList<Row> result;
    result.reserve(static_cast<qsizetype>(rows.size()));
    for (const Row *row : rows)
        result.append(*row);
    return result;
}
} // namespace

QList<Row> Plan::rows(const Table &table) const
{
    return copied(m_rows->inOrder(table));
}

const RowList &Plan::each(const Table &table) const
{
    return m_rows->inOrder(table);
}

const RowList &Plan::referring(const Field &field, Id target) const
{
    return m_rows->referring(field, target);
}

quint64 Plan::version() const
{
    return m_rows->version();
}

int Plan::count(const Table &table) const
{
    return m_rows->count(table);
}

const Row *Plan::find(const Table &table, Id id) const
{
    return m_rows->find(table, id);
}

const Row *Plan::findByCode(const Table &table, const QString &code, Id owner) const
{
    const QList<Id> ids = m_rows->withCode(table, code, owner);
    return ids.isEmpty() ? nullptr : m_rows->find(table, ids.first());
}

namespace {

/// Rows that point at a sibling above them (the calls of a call tree), each followed by those below it. What a circle
/// of references keeps from the top comes last.
QList<Row> asTree(const QList<Row> &rows, const Field &above)
{
    QList<Row> result;
    QSet<Id> placed;
    const auto place = [&](const auto &self, const Row &row) -> void {
        if (placed.contains(row.id))
            return;
        placed.insert(row.id);
        result.append(row);
        for (const Row &each : rows) {
            if (Cell<Id>::read(each.value(above)) == row.id)
                self(self, each);
        }
    };
    for (const Row &row : rows) {
        if (isEmpty(row.value(above)))
            place(place, row);
    }
    for (const Row &row : rows)
        place(place, row);
    return result;
}

/// The reference of an owned row to a sibling above it, nullptr where rows stand side by side.
const Field *aboveOf(const Table &table)
{
    const auto it = std::find_if(table.fields().begin(), table.fields().end(), [&](const Field *field) {
        return table.isOwned() && field->kind() == Kind::Reference && &field->target() == &table;
    });
    return it == table.fields().end() ? nullptr : *it;
}

} // namespace

QList<Row> Plan::owned(const Table &table, Id owner) const
{
    QList<Row> result;
    for (const Field *field : table.owners())
        result.append(copied(m_rows->referring(*field, owner)));
    const Field *above = aboveOf(table);
    return above ? asTree(result, *above) : result;
}

QList<Use> Plan::uses(Id target) const
{
    QList<Use> result;
    for (const Table *table : m_rows->tables()) {
        if (!m_rows->find(*table, target))
            continue;
        for (const Rows::Referrer &use : m_rows->referrers(*table, target))
            result.append({use.field, use.row});
    }
    const auto place = [this](const Use &use) {
        const Table &table = use.field->table();
        return std::tuple(table.index(), code(table, *find(table, use.row)), use.field->index(), use.row);
    };
    std::sort(result.begin(), result.end(), [&](const Use &a, const Use &b) { return place(a) < place(b); });
    return result;
}

const Row &Plan::self() const
{
    return *m_rows->inOrder(schema().plan).front();
}

const Texts &Plan::texts() const
{
    return m_texts;
}

QString Plan::code(const Table &table, const Row &row) const
{
    QString own;
    if (table.code())
        own = Cell<QString>::read(row.value(*table.code()));
    if (table.code() && !table.hasLocalCode())
        return own;
    QStringList parts{own};
    for (const Field *key : table.code() ? QList<const Field *>() : table.naturalKey) {
        const Value &value = row.value(*key);
        const auto *id = std::get_if<qint64>(&value);
        const Row *target = key->isReference() && id ? find(key->target(), *id) : nullptr;
        parts.append(target ? code(key->target(), *target) : m_texts.format(*key, value));
        if (const auto *text = std::get_if<QString>(&value); text && key->kind() == Kind::Choice)
            parts.last() = *text; // codes speak in keys ("CT01/sweep_clause"), whatever the language
    }
    const Id ownerId = Rows::ownerOf(table, row);
    for (const Field *owner : table.owners()) {
        if (const Row *other = find(owner->target(), ownerId))
            parts.prepend(code(owner->target(), *other));
    }
    parts.removeAll(QString());
    return parts.join(u'/');
}

QString Plan::name(const Table &table, const Row &row) const
{
    const auto joined = [&](const QList<const Field *> &fields, const QString &separator) {
        if (fields.size() == 1)
            return display(*fields.first(), row, m_texts);
        QStringList parts;
        for (const Field *field : fields)
            parts.append(display(*field, row, m_texts));
        parts.removeAll(QString());
        return parts.join(separator);
    };
    // What a waiver concerns is a title of its own.
    const bool isWaiver = &table == &schema().waiver;
    const QString own = joined(table.nameFields, isWaiver ? QStringLiteral(" · ") : QStringLiteral(" "));
    if (!own.isEmpty())
        return own;
    const QString instead = joined(table.nameFallback, QStringLiteral(" · "));
    if (!instead.isEmpty())
        return instead;
    // A link goes by what it links to: the role, person or roster that a call reaches.
    return joined(table.code() ? table.exactlyOne : table.naturalKey, QStringLiteral(" · "));
}

QString Plan::title(const Table &table, const Row &row) const
{
    const QString own = name(table, row);
    if (!table.code()) {
        const Id ownerId = Rows::ownerOf(table, row);
        for (const Field *owner : table.owners()) {
            if (const Row *other = find(owner->target(), ownerId))
                return code(owner->target(), *other) + QStringLiteral(" · ") + own;
        }
        return own;
    }
    const QString known = code(table, row);
    return own.isEmpty() ? known : known + QStringLiteral(" · ") + own;
}

QString Plan::display(const Field &field, const Row &row, const Texts &texts) const
{
    const Value &value = row.value(field);
    if (&field == &schema().waiver.entity)
        return waiverWords(field, Cell<QString>::read(value), *this, texts);
    if (!field.isReference())
        return texts.format(field, value);
    const auto nameOf = [&](Id id) {
        const Row *target = find(field.target(), id);
        if (!target)
            return QString();
        const QString words = name(field.target(), *target);
        return words.isEmpty() ? code(field.target(), *target) : words;
    };
    if (const auto *id = std::get_if<qint64>(&value))
        return nameOf(*id);
    QStringList names;
    for (Id id : Cell<IdSet>::read(value))
        names.append(nameOf(id));
    names.sort();
    return names.join(QStringLiteral(", "));
}

QString Plan::proposedCode(const Table &table, Id owner) const
{
    const QString prefix = QString::fromLatin1(table.options().codePrefix);
    QStringList known = m_store->retiredCodes(table);
    const QList<Row> siblings = table.hasLocalCode() ? owned(table, owner) : rows(table);
    for (const Row &row : siblings)
        known.append(Cell<QString>::read(row.value(*table.code())));
    int highest = 0;
    for (const QString &each : std::as_const(known)) {
        bool isNumber = false;
        const int number = QStringView(each).mid(prefix.size()).toInt(&isNumber);
        if (each.startsWith(prefix) && isNumber)
            highest = std::max(highest, number);
    }
    const int digits = table.hasLocalCode() && prefix == QLatin1String("n") ? 1 : 2;
    return prefix + QStringLiteral("%1").arg(highest + 1, digits, 10, QLatin1Char('0'));
}

Row Plan::draft(const Table &table, const Row *owner, const Table *ownerTable) const
{
    Row row(table);
    for (const Field *field : table.fields()) {
        if (field->options().initial)
            row.setValue(*field, *field->options().initial);
        if (*field->options().initialKey)
            row.setValue(*field, QString::fromUtf8(field->options().initialKey));
    }
    const Id ownerId = owner ? owner->id : 0;
    if (owner)
        row.setValue(*table.ownerField(*ownerTable), ownerId);
    if (table.code())
        row.setValue(*table.code(), proposedCode(table, ownerId));
    if (!table.isMovable())
        return row;
    qint64 last = 0;
    for (const Row &sibling : owner ? owned(table, ownerId) : QList<Row>())
        last = std::max(last, Cell<Id>::read(sibling.value(*table.order)).value_or(0));
    row.setValue(*table.order, last + 1);
    return row;
}

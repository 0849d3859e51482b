// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Gestures that touch many rows, worked out as one list of changes: delete, replace everywhere, duplicate, move.

#include "plan.h"
#include "rows.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

/// What becomes of a row that loses the target of `field`. A link that alone gives its row a sense takes it along.
OnDelete fateOf(const Field &field)
{
    const bool alone =
        field.has(FieldFlag::Owner) || field.has(FieldFlag::Required) || field.table().exactlyOne.contains(&field);
    const OnDelete said = field.options().onDelete;
    return alone && said == OnDelete::Empty ? OnDelete::RemoveRow : said;
}

/// The cell without `gone`, with `instead` in its place unless that is 0.
Value withoutTarget(const Value &value, Id gone, Id instead)
{
    if (std::holds_alternative<qint64>(value))
        return instead ? Value(instead) : Value();
    IdSet ids = Cell<IdSet>::read(value);
    ids.removeAll(gone);
    if (instead)
        ids.append(instead);
    return normalized(ids);
}

/// Follows a deletion through everything that depends on it.
class Undertaker
{
public:
    Undertaker(const Plan &plan, const Rows &rows) : m_plan(plan), m_rows(rows) {}

    void take(const Table &table, Id id)
    {
        if (m_gone.contains(id) || !m_plan.find(table, id))
            return;
        m_gone.insert(id);
        m_dead.append({&table, id});
        for (const Rows::Referrer &use : m_rows.referrers(table, id)) {
            m_uses.append({{use.field, use.row}, id});
            if (fateOf(*use.field) == OnDelete::RemoveRow)
                take(use.field->table(), use.row);
        }
    }

    Plan::Deletion result()
    {
        Plan::Deletion deletion;
        QHash<Id, qsizetype> changed;
        for (const auto &[use, target] : std::as_const(m_uses)) {
            if (m_gone.contains(use.row)) {
                if (!deletion.removed.contains(use))
                    deletion.removed.append(use);
                continue;
            }
            if (fateOf(*use.field) == OnDelete::Refuse) {
                deletion.refusedBy.append(use);
                continue;
            }
            deletion.emptied.append(use);
            const Table &table = use.field->table();
            if (!changed.contains(use.row)) {
                changed.insert(use.row, deletion.changes.size());
                deletion.changes.append({&table, *m_plan.find(table, use.row), *m_plan.find(table, use.row)});
            }
            Row &after = *deletion.changes[changed.value(use.row)].after;
            after.setValue(*use.field, withoutTarget(after.value(*use.field), target, 0));
        }
        for (const auto &[table, id] : std::as_const(m_dead))
            deletion.changes.append({table, *m_plan.find(*table, id), {}});
        return deletion;
    }

private:
    const Plan &m_plan;
    const Rows &m_rows;
    QSet<Id> m_gone;
    QList<std::pair<const Table *, Id>> m_dead;
    QList<std::pair<Use, Id>> m_uses;
};

/// Copies a row with all it owns; references among the copies point at the copies.
class Copier
{
public:
    explicit Copier(const Plan &plan) : m_plan(plan) {}

    void copy(const Table &table, const Row &row, Id newOwner)
    {
        Row twin = row;
        twin.id = m_next--; // negative ids stand for rows that have none yet
        m_twins.insert(row.id, twin.id);
        if (const Field *owner = ownerFieldOf(table, row); owner && newOwner)
            twin.setValue(*owner, newOwner);
        if (table.code() && !(table.hasLocalCode() && newOwner))
            twin.setValue(*table.code(), nextCode(table, row));
        m_changes.append({&table, {}, twin});
        for (const Table *child : table.ownedTables()) {
            for (const Row &each : m_plan.owned(*child, row.id))
                copy(*child, each, twin.id);
        }
    }

    Changes result(const QHash<Id, Id> &freshIds)
    {
        for (Change &change : m_changes) {
            change.after->id = freshIds.value(change.after->id);
            for (const Field *field : change.table->fields()) {
                const auto target = Cell<Id>::read(change.after->value(*field));
                if (field->kind() != Kind::Reference || !target)
                    continue;
                const Id twin = *target < 0 ? *target : m_twins.value(*target);
                if (twin)
                    change.after->setValue(*field, freshIds.value(twin));
            }
        }
        return m_changes;
    }

    const Changes &changes() const { return m_changes; }

private:
    static const Field *ownerFieldOf(const Table &table, const Row &row)
    {
        const auto it = std::find_if(table.owners().begin(), table.owners().end(),
                                     [&](const Field *f) { return !isEmpty(row.value(*f)); });
        return it == table.owners().end() ? nullptr : *it;
    }

    QString nextCode(const Table &table, const Row &row)
    {
        QString &last = m_lastCode[table.index()];
        const QString prefix = QString::fromLatin1(table.options().codePrefix);
        if (last.isEmpty())
            last = m_plan.proposedCode(table, Rows::ownerOf(table, row));
        else
            last = prefix + QStringLiteral("%1").arg(last.mid(prefix.size()).toInt() + 1, 2, 10, QLatin1Char('0'));
        return last;
    }

    const Plan &m_plan;
    Changes m_changes;
    QHash<Id, Id> m_twins;
    QHash<int, QString> m_lastCode;
    Id m_next = -1;
};

} // namespace

Plan::Deletion Plan::deletion(const Table &table, const QList<Id> &ids) const
{
    Undertaker undertaker(*this, *m_rows);
    for (Id id : ids)
        undertaker.take(table, id);
    return undertaker.result();
}

Changes Plan::replacement(const Table &table, Id from, Id to) const
{
    Q_UNUSED(table) // ids are unique over the whole plan; the table says which list the gesture came from
    QHash<Id, qsizetype> places;
    Changes changes;
    for (const Use &use : uses(from)) {
        if (use.field->has(FieldFlag::Owner) || use.row == to)
            continue; // what a row owns stays with it
        if (!places.contains(use.row)) {
            const Row &row = *find(use.field->table(), use.row);
            places.insert(use.row, changes.size());
            changes.append({&use.field->table(), row, row});
        }
        Row &after = *changes[places.value(use.row)].after;
        after.setValue(*use.field, withoutTarget(after.value(*use.field), from, to));
    }
    // A row that would stand twice among its siblings goes: the other one already says it.
    QList<Problem> doubles = problems(changes);
    std::sort(doubles.begin(), doubles.end(), [](const Problem &a, const Problem &b) { return a.change > b.change; });
    for (const Problem &problem : doubles) {
        Change &change = changes[problem.change];
        if (!change.after || !change.table->isOwned())
            continue;
        const Deletion gone = deletion(*change.table, {change.id()});
        change.after.reset();
        for (const Change &more : gone.changes) {
            if (more.id() != change.id() && !places.contains(more.id()))
                changes.append(more);
        }
    }
    return changes;
}

namespace {
/// The fields of a row itself (not of what it owns) that no sibling may share and that may be empty.
QList<const Field *> clearableKeys(const Table &table)
{
    QList<const Field *> keys;
    for (const QList<const Field *> &fields : table.unique) {
        const bool isFree =
            std::any_of(fields.begin(), fields.end(), [](const Field *f) { return f->has(FieldFlag::Required); });
        if (!isFree && !fields.contains(table.order))
            keys.append(fields.last());
    }
    return keys;
}
} // namespace

bool Plan::canDuplicate(const Table &table)
{
    return std::all_of(table.unique.begin(), table.unique.end(), [&](const QList<const Field *> &fields) {
        return (table.isMovable() && fields.contains(table.order)) ||
               std::none_of(fields.begin(), fields.end(), [](const Field *f) { return f->has(FieldFlag::Required); });
    });
}

Changes Plan::duplicate(const Table &table, Id id) const
{
    const Row *row = find(table, id);
    if (!row || !canDuplicate(table))
        return {};
    Copier copier(*this);
    copier.copy(table, *row, 0);
    QHash<Id, Id> fresh;
    for (const Change &change : copier.changes())
        fresh.insert(change.after->id, newId());
    Changes changes = copier.result(fresh);
    Row &first = *changes.first().after;
    for (const Field *key : clearableKeys(table))
        first.setValue(*key, {});
    if (const Field *title = table.nameFields.isEmpty() ? nullptr : table.nameFields.first();
        title && title->kind() == Kind::Text && !isEmpty(first.value(*title))) {
        //: Name of a duplicated row: %1 is the name of the original
        const QString text = m_texts.text("History", QT_TRANSLATE_NOOP("History", "%1 (copy)"));
        first.setValue(*title, text.arg(Cell<QString>::read(first.value(*title))));
    }
    if (table.isMovable()) {
        const QList<Row> siblings = owned(table, Rows::ownerOf(table, *row));
        first.setValue(*table.order, Cell<Id>::read(siblings.last().value(*table.order)).value_or(0) + 1);
    }
    return changes;
}

namespace {
/// True if both stand below different rows of their own table: calls of different callers do not change places.
bool isElsewhere(const Table &table, const Row &row, const Row &other)
{
    return std::any_of(table.fields().begin(), table.fields().end(), [&](const Field *field) {
        return field->kind() == Kind::Reference && &field->target() == &table &&
               row.value(*field) != other.value(*field);
    });
}
} // namespace

Changes Plan::moved(const Table &table, Id id, int by) const
{
    const Row *row = find(table, id);
    if (!row || !table.isMovable())
        return {};
    QList<Row> siblings = owned(table, Rows::ownerOf(table, *row));
    siblings.removeIf([&](const Row &other) { return isElsewhere(table, *row, other); });
    const auto here = std::find_if(siblings.begin(), siblings.end(), [id](const Row &r) { return r.id == id; });
    const qsizetype from = here - siblings.begin();
    const qsizetype to = from + by;
    if (to < 0 || to >= siblings.size())
        return {};
    siblings.move(from, to);
    Changes changes;
    for (qsizetype i = 0; i < siblings.size(); ++i) {
        Row after = siblings.at(i);
        after.setValue(*table.order, static_cast<qint64>(i + 1));
        if (after != siblings.at(i))
            changes.append({&table, siblings.at(i), after});
    }
    return changes;
}

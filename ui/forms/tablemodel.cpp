// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tablemodel.h"

#include "forms/colorname.h"
#include "forms/levels.h"
#include "forms/plaintext.h"

#include <QIcon>
#include <QPixmap>
#include <QSet>

#include <algorithm>

namespace {

/// Numbers stand at the right, unless their values have names (1 is Monday).
QVariant alignment(const Field &field)
{
    constexpr std::array numbers{Kind::Integer, Kind::Real, Kind::Percent, Kind::Money, Kind::Duration};
    const bool isNumber = std::find(numbers.begin(), numbers.end(), field.kind()) != numbers.end();
    const bool isRight = isNumber && field.options().choices.empty();
    return QVariant::fromValue(Qt::Alignment((isRight ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter));
}

/// The fields of the list, code first; where a description names none, the first few that can be shown.
QList<const Field *> listFields(const Table &table)
{
    QList<const Field *> chosen;
    QList<const Field *> possible;
    for (const Field *field : table.fields()) {
        if (field->has(FieldFlag::Hidden) || field->has(FieldFlag::Owner))
            continue;
        (field->has(FieldFlag::InList) ? chosen : possible).append(field);
    }
    if (chosen.isEmpty())
        chosen = possible.mid(0, 4);
    const Field *shared = nullptr;
    chosen.removeIf([&](const Field *field) {
        const bool isOne = table.exactlyOne.contains(field);
        shared = isOne && !shared ? field : shared;
        return isOne && field != shared;
    });
    if (const Field *code = table.code(); code && chosen.removeOne(code))
        chosen.prepend(code);
    return chosen;
}

/// The lines that say something.
QString filled(QStringList lines)
{
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// The same in a selected row, where a bare pixmap would be tinted.
QIcon swatch(const QColor &color)
{
    QPixmap pixmap(theme::gap(3), theme::gap(3));
    pixmap.fill(color);
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Selected);
    return icon;
}

} // namespace

TableModel::TableModel(Plan &plan, const Table &table, const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_table(table), m_texts(texts), m_columns(listFields(table))
{
    start();
}

TableModel::TableModel(Plan &plan, const Table &table, const Table &ownerTable, const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_table(table), m_ownerField(table.ownerField(ownerTable)),
      m_texts(texts), m_columns(listFields(table))
{
    start();
}

void TableModel::start()
{
    m_ids = wanted();
    connect(&m_plan, &Plan::changed, this, &TableModel::follow);
}

void TableModel::setOwner(Id owner)
{
    beginResetModel();
    m_owner = owner;
    m_ids = wanted();
    m_rowOf.clear();
    endResetModel();
}

void TableModel::setTexts(const Texts &texts)
{
    m_texts = texts;
    emit headerDataChanged(Qt::Horizontal, 0, columnCount() - 1);
    if (!m_ids.isEmpty())
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

QList<Id> TableModel::wanted() const
{
    if (m_ownerField && !m_owner)
        return {};
    QList<Id> ids;
    for (const Row &row : m_ownerField ? m_plan.owned(m_table, m_owner) : m_plan.rows(m_table))
        ids.append(row.id);
    return ids;
}

int TableModel::rowOf(Id id) const
{
    if (m_rowOf.isEmpty()) {
        m_rowOf.reserve(m_ids.size());
        for (int row = 0; row < m_ids.size(); ++row)
            m_rowOf.insert(m_ids.at(row), row);
    }
    return m_rowOf.value(id, -1);
}

int TableModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_ids.size());
}

int TableModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columns.size());
}

QVariant TableModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == IdRole)
        return m_ids.at(index.row());
    const Field &first = *m_columns.at(index.column());
    if (role == Qt::TextAlignmentRole)
        return alignment(first);
    const Row *row = rowAt(index.row());
    if (!row)
        return {};
    const Field &field = shownIn(first, *row);
    switch (role) {
    case Qt::DisplayRole: return shown(field, *row);
    case Qt::ToolTipRole: return plaintext::tip(tip(field, *row));
    case Qt::DecorationRole: return decoration(field, row->value(field));
    case SortRole: return sortValue(field, row->value(field));
    default: return {};
    }
}

QString TableModel::shown(const Field &field, const Row &row) const
{
    if (field.kind() == Kind::Color) {
        if (const QColor color(Cell<QString>::read(row.value(field))); color.isValid())
            return colorName(color, m_texts);
    }
    return plaintext::oneLine(m_plan.display(field, row, m_texts));
}

QVariant TableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || section < 0 || section >= m_columns.size())
        return {};
    const Field &field = *m_columns.at(section);
    QStringList labels;
    for (const Field *each : sharing(field))
        labels.append(m_texts.label(*each));
    const QString label = labels.join(QStringLiteral(" / "));
    if (role == Qt::DisplayRole)
        return label;
    if (role == Qt::ToolTipRole)
        return plaintext::tip(filled({label, m_texts.help(field)}));
    if (role == Qt::TextAlignmentRole)
        return alignment(field);
    return {};
}

/// The fields that this column shows: itself, or all those in the list of which exactly one is filled.
QList<const Field *> TableModel::sharing(const Field &column) const
{
    if (!m_table.exactlyOne.contains(&column))
        return {&column};
    QList<const Field *> fields = m_table.exactlyOne;
    fields.removeIf([](const Field *field) { return !field->has(FieldFlag::InList); });
    return fields;
}

const Field &TableModel::shownIn(const Field &column, const Row &row) const
{
    const QList<const Field *> fields = sharing(column);
    const auto filledOne =
        std::find_if(fields.begin(), fields.end(), [&](const Field *field) { return !isEmpty(row.value(*field)); });
    return filledOne == fields.end() ? column : **filledOne;
}

QString TableModel::tip(const Field &field, const Row &row) const
{
    const auto *number = std::get_if<qint64>(&row.value(field));
    if (field.kind() != Kind::Level || !number)
        return m_plan.display(field, row, m_texts);
    for (const levels::Level &level : levels::of(m_plan, field)) {
        if (level.number == *number)
            return level.text();
    }
    return {};
}

QVariant TableModel::decoration(const Field &field, const Value &value) const
{
    if (const auto *number = std::get_if<qint64>(&value)) {
        if (field.kind() == Kind::Level)
            return swatch(levels::color(static_cast<int>(*number), levels::highest(m_plan, field)));
        if (field.kind() == Kind::Bool)
            return *number ? theme::icon(QStringLiteral("check"), theme::Role::Good)
                           : theme::icon(QStringLiteral("x"), theme::Role::TextMuted);
    }
    const auto *text = std::get_if<QString>(&value);
    return text && field.kind() == Kind::Color ? QVariant(swatch(QColor(*text))) : QVariant();
}

QVariant TableModel::sortValue(const Field &field, const Value &value) const
{
    if (isEmpty(value))
        return {};
    if (field.isReference()) {
        Row row(m_table);
        row.setValue(field, value);
        return m_plan.display(field, row, m_texts);
    }
    if (const auto *number = std::get_if<qint64>(&value))
        return *number;
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *codes = std::get_if<QStringList>(&value))
        return codes->join(QLatin1Char(' '));
    const QString text = Cell<QString>::read(value);
    const auto &choices = field.options().choices;
    const auto it = std::find_if(choices.begin(), choices.end(),
                                 [&](const Choice &choice) { return text == QLatin1String(choice.key); });
    if (it != choices.end())
        return static_cast<int>(it - choices.begin());
    return text;
}

/// True if rows may stand in another order, come or go.
bool TableModel::reorders(const Change &change) const
{
    if (!change.before || !change.after)
        return true;
    QList<const Field *> fields = m_table.naturalKey;
    fields.append(m_table.owners());
    fields.append({m_table.code(), m_table.order});
    for (const Field *field : m_table.fields()) {
        if (field->kind() == Kind::Reference && &field->target() == &m_table)
            fields.append(field); // rows stand below the one they point at
    }
    return std::any_of(fields.begin(), fields.end(), [&](const Field *field) {
        return field && change.before->value(*field) != change.after->value(*field);
    });
}

void TableModel::follow(const Changes &changes)
{
    const bool moved = std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
        return change.table == &m_table && reorders(change);
    });
    if (moved) {
        const QList<Id> fresh = wanted();
        removeGone(fresh);
        insertAndMove(fresh);
    }
    followChanged(changes);
    followTargets(changes);
}

void TableModel::removeGone(const QList<Id> &fresh)
{
    const QSet<Id> staying(fresh.begin(), fresh.end());
    for (int last = rowCount() - 1; last >= 0; --last) {
        if (staying.contains(m_ids.at(last)))
            continue;
        int first = last;
        while (first > 0 && !staying.contains(m_ids.at(first - 1)))
            --first;
        beginRemoveRows({}, first, last);
        m_ids.remove(first, last - first + 1);
        m_rowOf.clear();
        endRemoveRows();
        last = first;
    }
}

void TableModel::insertAndMove(const QList<Id> &fresh)
{
    for (int row = 0; row < fresh.size(); ++row) {
        if (row < m_ids.size() && m_ids.at(row) == fresh.at(row))
            continue;
        const int from = rowOf(fresh.at(row));
        if (from < 0) {
            insertNew(row, fresh);
            continue;
        }
        // A row that went down is moved once, rather than every row it passed.
        const bool wentDown = from == row + 1;
        const int to = wentDown ? static_cast<int>(std::min(fresh.indexOf(m_ids.at(row)), m_ids.size() - 1)) : row;
        const int source = wentDown ? row : from;
        beginMoveRows({}, source, source, {}, to > source ? to + 1 : to);
        m_ids.move(source, to);
        m_rowOf.clear();
        endMoveRows();
        --row; // look at this place again
    }
}

void TableModel::insertNew(int at, const QList<Id> &fresh)
{
    int count = 1;
    while (at + count < fresh.size() && rowOf(fresh.at(at + count)) < 0)
        ++count;
    beginInsertRows({}, at, at + count - 1);
    m_ids = m_ids.mid(0, at) + fresh.mid(at, count) + m_ids.mid(at);
    m_rowOf.clear();
    endInsertRows();
}

void TableModel::followChanged(const Changes &changes)
{
    for (const Change &change : changes) {
        const int row = change.table == &m_table ? rowOf(change.id()) : -1;
        if (row >= 0 && change.before && change.after)
            emit dataChanged(index(row, 0), index(row, columnCount() - 1));
    }
}

/// Names of rows in other tables stand in these cells too.
void TableModel::followTargets(const Changes &changes)
{
    const bool levelsChanged = levels::concernedBy(changes);
    for (int column = 0; column < columnCount(); ++column) {
        if (levelsChanged && m_columns.at(column)->kind() == Kind::Level && !m_ids.isEmpty())
            emit dataChanged(index(0, column), index(rowCount() - 1, column));
        for (const Field *field : sharing(*m_columns.at(column)))
            followTargets(column, *field, changes);
    }
}

void TableModel::followTargets(int column, const Field &field, const Changes &changes)
{
    QSet<Id> renamed;
    for (const Change &change : changes) {
        if (field.isReference() && change.table == &field.target() && change.before && change.after)
            renamed.insert(change.id());
    }
    if (renamed.isEmpty())
        return;
    for (int row = 0; row < rowCount(); ++row) {
        const Value &value = rowAt(row)->value(field);
        const auto *one = std::get_if<qint64>(&value);
        const IdSet all = one ? IdSet{*one} : Cell<IdSet>::read(value);
        if (std::any_of(all.begin(), all.end(), [&](Id id) { return renamed.contains(id); }))
            emit dataChanged(index(row, column), index(row, column));
    }
}

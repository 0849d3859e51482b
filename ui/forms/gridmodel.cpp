// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/gridmodel.h"

#include "forms/edits.h"
#include "forms/levels.h"
#include "forms/plaintext.h"

#include <QWidget>

#include <algorithm>

GridModel::GridModel(Plan &plan, const Table &ownerTable, const Table &table, const Texts &texts, QWidget *form)
    : QAbstractTableModel(form), m_plan(plan), m_form(form), m_table(table), m_ownerField(table.ownerField(ownerTable)),
      m_rowKey(table.naturalKey.at(0)), m_columnKey(table.naturalKey.value(1)), m_ownerTable(ownerTable), m_texts(texts)
{
    for (const Field *field : table.fields()) {
        if (!m_value && !field->has(FieldFlag::Owner) && !field->has(FieldFlag::Hidden) &&
            !table.naturalKey.contains(field))
            m_value = field;
    }
    readMarks();
    connect(&plan, &Plan::changed, this, &GridModel::follow);
}

void GridModel::setOwner(Id owner)
{
    beginResetModel();
    m_owner = owner;
    readMarks();
    read();
    endResetModel();
}

QList<GridModel::Mark> GridModel::marksOf(const Field &key) const
{
    QList<Mark> marks;
    if (key.isReference()) {
        for (const Row &row : m_plan.rows(key.target())) {
            const QString name = m_plan.name(key.target(), row);
            marks.append({row.id, plaintext::oneLine(name.isEmpty() ? m_plan.code(key.target(), row) : name)});
        }
        return marks;
    }
    for (const levels::Level &level : levels::of(m_plan, key))
        marks.append({static_cast<qint64>(level.number), plaintext::oneLine(level.text())});
    return marks;
}

void GridModel::readMarks()
{
    m_rowMarks = marksOf(*m_rowKey);
    m_columnMarks = m_columnKey ? marksOf(*m_columnKey) : QList<Mark>{{{}, m_texts.label(*m_value)}};
}

void GridModel::read()
{
    m_cells.clear();
    const auto placeOf = [](const QList<Mark> &marks, const Value &value) {
        const auto it = std::find_if(marks.begin(), marks.end(), [&](const Mark &mark) { return mark.value == value; });
        return it == marks.end() ? -1 : static_cast<int>(it - marks.begin());
    };
    for (const Row &row : m_owner ? m_plan.owned(m_table, m_owner) : QList<Row>()) {
        const int line = placeOf(m_rowMarks, row.value(*m_rowKey));
        const int column = m_columnKey ? placeOf(m_columnMarks, row.value(*m_columnKey)) : 0;
        m_cells.insert({line, column}, row.id);
    }
}

int GridModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rowMarks.size());
}

int GridModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_columnMarks.size());
}

const Row *GridModel::rowAt(const QModelIndex &index) const
{
    return m_plan.find(m_table, m_cells.value({index.row(), index.column()}));
}

QVariant GridModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row *row = rowAt(index);
    const Value value = row ? row->value(*m_value) : Value();
    const auto *number = std::get_if<qint64>(&value);
    const bool isLevel = m_value->kind() == Kind::Level;
    if (role == Qt::DisplayRole || role == Qt::EditRole)
        return m_texts.format(*m_value, value);
    if (role == Qt::BackgroundRole && isLevel && number)
        return levels::color(static_cast<int>(*number), levels::highest(m_plan, *m_value));
    if (role == Qt::AccessibleTextRole || (role == Qt::ToolTipRole && isLevel)) {
        QStringList words{m_rowMarks.at(index.row()).text, m_columnMarks.at(index.column()).text};
        for (const levels::Level &level : isLevel &&number ? levels::of(m_plan, *m_value) : QList<levels::Level>()) {
            if (level.number == *number)
                words.append(level.text());
        }
        if (!isLevel)
            words.append(m_texts.format(*m_value, value));
        const QString all = words.join(QStringLiteral(", "));
        return role == Qt::ToolTipRole ? plaintext::tip(all) : all;
    }
    return {};
}

QVariant GridModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const QList<Mark> &marks = orientation == Qt::Horizontal ? m_columnMarks : m_rowMarks;
    if (section < 0 || section >= marks.size())
        return {};
    if (role == Qt::DisplayRole)
        return marks.at(section).text;
    return role == Qt::ToolTipRole ? QVariant(plaintext::tip(marks.at(section).text)) : QVariant();
}

Qt::ItemFlags GridModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && !m_plan.isReadOnly())
        flags |= Qt::ItemIsEditable;
    return flags;
}

Change GridModel::changeAt(const QModelIndex &index, const Value &value) const
{
    if (const Row *before = rowAt(index)) {
        if (isEmpty(value))
            return {&m_table, *before, {}};
        Row after = *before;
        after.setValue(*m_value, value);
        return {&m_table, *before, after};
    }
    Row row(m_table);
    row.setValue(*m_ownerField, m_owner);
    row.setValue(*m_rowKey, m_rowMarks.at(index.row()).value);
    if (m_columnKey)
        row.setValue(*m_columnKey, m_columnMarks.at(index.column()).value);
    row.setValue(*m_value, value);
    return {&m_table, {}, row};
}

bool GridModel::setData(const QModelIndex &index, const QVariant &typed, int role)
{
    if (role != Qt::EditRole || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    try {
        const Value value = m_texts.parse(*m_value, typed.toString());
        const Row *row = rowAt(index);
        if (value == (row ? row->value(*m_value) : Value()))
            return true;
        return edit({changeAt(index, value)});
    } catch (const Error &error) {
        emit refused(error.message());
        return false;
    }
}

void GridModel::clear(const QModelIndexList &indexes)
{
    Changes changes;
    for (const QModelIndex &index : indexes) {
        if (rowAt(index))
            changes.append(changeAt(index, {}));
    }
    if (!changes.isEmpty())
        edit(changes);
}

bool GridModel::edit(const Changes &changes)
{
    try {
        const Row *owner = m_plan.find(m_ownerTable, m_owner);
        const QString text = m_plan.texts().text("History", QT_TRANSLATE_NOOP("History", "Changed %1 of %2"));
        const QString named =
            text.arg(m_plan.texts().plural(m_table), owner ? m_plan.title(m_ownerTable, *owner) : QString());
        const bool isDone = edits::keep(m_form, m_plan, m_texts, named, changes).isDone;
        emit refused({});
        return isDone;
    } catch (const Error &error) {
        emit refused(error.message());
        return false;
    }
}

void GridModel::follow(const Changes &changes)
{
    const bool axes =
        levels::concernedBy(changes) || std::any_of(changes.begin(), changes.end(), [this](const Change &change) {
            return (m_rowKey->isReference() && change.table == &m_rowKey->target()) ||
                   (m_columnKey && m_columnKey->isReference() && change.table == &m_columnKey->target());
        });
    if (axes)
        return setOwner(m_owner);
    const bool cells =
        std::any_of(changes.begin(), changes.end(), [this](const Change &change) { return change.table == &m_table; });
    if (!cells || m_rowMarks.isEmpty() || m_columnMarks.isEmpty())
        return;
    read();
    emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

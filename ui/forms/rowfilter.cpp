// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/rowfilter.h"

#include "forms/plaintext.h"
#include "forms/tablemodel.h"

#include <algorithm>

RowFilter::RowFilter(TableModel *model, QObject *parent) : QSortFilterProxyModel(parent), m_model(model)
{
    m_collator.setNumericMode(true);
    m_collator.setCaseSensitivity(Qt::CaseInsensitive);
    setSortRole(TableModel::SortRole);
    // Before the proxy itself hears of it: it must not filter by texts of yesterday.
    connect(model, &QAbstractItemModel::dataChanged, this,
            [this](const QModelIndex &first, const QModelIndex &last) { forget(first.row(), last.row()); });
    connect(model, &QAbstractItemModel::rowsAboutToBeRemoved, this,
            [this](const QModelIndex &, int first, int last) { forget(first, last); });
    connect(model, &QAbstractItemModel::modelReset, this, [this] { m_folded.clear(); });
    setSourceModel(model);
}

void RowFilter::forget(int first, int last)
{
    for (int row = first; row <= last && !m_folded.isEmpty(); ++row)
        m_folded.remove(m_model->idAt(row));
}

void RowFilter::setText(const QString &text)
{
    const QStringList words = plaintext::folded(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    if (words == m_words)
        return;
    m_words = words;
    invalidateFilter();
}

void RowFilter::setChoices(const Field &field, const QStringList &keys)
{
    if (keys.isEmpty())
        m_choices.remove(&field);
    else
        m_choices.insert(&field, keys);
    invalidateFilter();
}

qint64 RowFilter::idAt(int row) const
{
    return index(row, 0).data(TableModel::IdRole).toLongLong();
}

int RowFilter::rowOf(qint64 id) const
{
    const int row = m_model->rowOf(id);
    return row < 0 ? -1 : mapFromSource(m_model->index(row, 0)).row();
}

const QString &RowFilter::foldedRow(int row) const
{
    QString &folded = m_folded[m_model->idAt(row)];
    if (!folded.isNull())
        return folded;
    QStringList cells;
    for (int column = 0; column < m_model->columnCount(); ++column)
        cells.append(m_model->index(row, column).data().toString());
    // A sign that nobody types keeps words of two cells from being found as one.
    folded = plaintext::folded(cells.join(QChar(0x1f)));
    return folded;
}

bool RowFilter::filterAcceptsRow(int row, const QModelIndex &) const
{
    for (auto it = m_choices.cbegin(); it != m_choices.cend(); ++it) {
        const Row *shown = m_model->rowAt(row);
        if (!shown || !it.value().contains(Cell<QString>::read(shown->value(*it.key()))))
            return false;
    }
    if (m_words.isEmpty())
        return true;
    const QString &text = foldedRow(row);
    return std::all_of(m_words.begin(), m_words.end(), [&](const QString &word) { return text.contains(word); });
}

bool RowFilter::lessThan(const QModelIndex &left, const QModelIndex &right) const
{
    const QVariant a = left.data(sortRole());
    const QVariant b = right.data(sortRole());
    // What is empty stands at the end, whichever way the list is sorted.
    if (!a.isValid() || !b.isValid())
        return sortOrder() == Qt::AscendingOrder ? a.isValid() && !b.isValid() : b.isValid() && !a.isValid();
    if (a.typeId() != QMetaType::QString || b.typeId() != QMetaType::QString)
        return a.toDouble() < b.toDouble();
    return m_collator.compare(a.toString(), b.toString()) < 0;
}

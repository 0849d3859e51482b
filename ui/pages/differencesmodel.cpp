// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/differencesmodel.h"

DifferencesModel::DifferencesModel(const Texts &texts, QObject *parent) : QAbstractTableModel(parent), m_texts(texts) {}

void DifferencesModel::setDifferences(const QList<revisions::Difference> &differences)
{
    beginResetModel();
    m_differences = differences;
    endResetModel();
}

const revisions::Difference *DifferencesModel::differenceAt(int row) const
{
    return row >= 0 && row < m_differences.size() ? &m_differences.at(row) : nullptr;
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_differences.size());
}

int DifferencesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : When + 1;
}

QString DifferencesModel::what(const revisions::Difference &difference) const
{
    using enum revisions::Difference::Kind;
    switch (difference.kind) {
    case Added: return tr("Added: %1").arg(m_texts.label(*difference.table));
    case Removed: return tr("Removed: %1").arg(m_texts.label(*difference.table));
    case Changed: break;
    }
    return difference.field ? m_texts.label(*difference.field) : QString();
}

QString DifferencesModel::text(const revisions::Difference &difference, int column) const
{
    switch (column) {
    case Where: return difference.row;
    case What: return what(difference);
    case Before: return difference.before;
    case After: return difference.after;
    case Who: return difference.author;
    case When: return m_texts.dateTime(difference.at.toLocalTime());
    default: return {};
    }
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    const revisions::Difference *difference = differenceAt(index.row());
    if (!difference)
        return {};
    const QString shown = text(*difference, index.column());
    if (role == Qt::DisplayRole)
        return QString(shown).replace(u'\n', u' ');
    if (role == Qt::ToolTipRole)
        return shown.toHtmlEscaped();
    return {};
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Where: return tr("Where");
    case What: return tr("What");
    case Before: return tr("Before");
    case After: return tr("After");
    case Who: return tr("Who");
    case When: return tr("When");
    default: return {};
    }
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/historymodel.h"

#include "forms/plaintext.h"

HistoryModel::HistoryModel(const Texts &texts, QObject *parent) : QAbstractTableModel(parent), m_texts(texts) {}

void HistoryModel::setLines(const QList<HistoryLine> &lines)
{
    const qsizetype known = m_lines.size();
    const bool grew = lines.size() > known && (known == 0 || lines.at(known - 1).number == m_lines.constLast().number);
    if (!grew && lines.size() == known)
        return;
    if (!grew) {
        beginResetModel();
        m_lines = lines;
        endResetModel();
        return;
    }
    beginInsertRows({}, 0, static_cast<int>(lines.size() - known) - 1);
    m_lines = lines;
    endInsertRows();
}

const HistoryLine *HistoryModel::lineAt(int row) const
{
    const qsizetype place = m_lines.size() - 1 - row;
    return row >= 0 && place >= 0 ? &m_lines.at(place) : nullptr;
}

int HistoryModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int HistoryModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : 3;
}

QVariant HistoryModel::data(const QModelIndex &index, int role) const
{
    const HistoryLine *line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::ToolTipRole && index.column() == What)
        return plaintext::tip(line->text);
    if (role == Qt::ToolTipRole && index.column() == Who && line->author.isEmpty())
        return tr("Nobody had given a name in the preferences");
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case When: return m_texts.dateTime(line->at.toLocalTime());
    case Who: return line->author.isEmpty() ? tr("unknown") : plaintext::oneLine(line->author);
    default: return plaintext::oneLine(line->text);
    }
}

QVariant HistoryModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case When: return tr("When");
    case Who: return tr("Who");
    default: return tr("What");
    }
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/losslist.h"

#include "theme/theme.h"

#include <QSet>

#include <algorithm>

using recovery::Thing;

namespace {
QIcon iconOf(Thing::Kind kind)
{
    switch (kind) {
    case Thing::Kind::Resource: return theme::icon(QStringLiteral("boxes"), theme::Role::TextMuted);
    case Thing::Kind::Contact: return theme::icon(QStringLiteral("user"), theme::Role::TextMuted);
    case Thing::Kind::Provider: return theme::icon(QStringLiteral("handshake"), theme::Role::TextMuted);
    }
    Q_UNREACHABLE();
}
} // namespace

LossList::LossList(const Plan &plan, QObject *parent) : QAbstractListModel(parent), m_plan(plan)
{
    reload();
}

void LossList::reload()
{
    QSet<Id> kept;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (entry.isTicked)
            kept.insert(entry.thing.id);
    }
    beginResetModel();
    m_entries.clear();
    for (const Thing::Kind kind : {Thing::Kind::Resource, Thing::Kind::Provider, Thing::Kind::Contact}) {
        const Table &table = recovery::tableOf(kind);
        for (const Row *row : m_plan.each(table))
            m_entries.append({{kind, row->id}, m_plan.title(table, *row), kept.contains(row->id)});
    }
    sort();
    endResetModel();
}

/// What is lost stands first, so that a long list never hides it; the rest as the plan has it.
void LossList::sort()
{
    const auto isLost = [this](const Entry &entry) { return entry.isTicked || isGiven(entry); };
    std::stable_sort(m_entries.begin(), m_entries.end(),
                     [&](const Entry &a, const Entry &b) { return isLost(a) && !isLost(b); });
}

void LossList::setGiven(const IdSet &resources)
{
    if (resources == m_given)
        return;
    m_given = resources;
    reload();
}

QList<Thing> LossList::ticked() const
{
    QList<Thing> things;
    for (const Entry &entry : m_entries) {
        if (entry.isTicked)
            things.append(entry.thing);
    }
    return things;
}

void LossList::setTicked(const QList<Thing> &things)
{
    beginResetModel();
    for (Entry &entry : m_entries)
        entry.isTicked = things.contains(entry.thing);
    sort();
    endResetModel();
    emit changed();
}

int LossList::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_entries.size());
}

QVariant LossList::data(const QModelIndex &index, int role) const
{
    const Entry &entry = m_entries.at(index.row());
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    //: Tooltip: %1 is a resource
    case Qt::ToolTipRole: return isGiven(entry) ? tr("%1: lost by the scenario").arg(entry.title) : entry.title;
    case Qt::DecorationRole: return iconOf(entry.thing.kind);
    case Qt::CheckStateRole:
        return entry.isTicked ? Qt::Checked : isGiven(entry) ? Qt::PartiallyChecked : Qt::Unchecked;
    default: return {};
    }
}

bool LossList::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole)
        return false;
    m_entries[index.row()].isTicked = value.toInt() == Qt::Checked;
    emit dataChanged(index, index);
    emit changed();
    return true;
}

Qt::ItemFlags LossList::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable : Qt::NoItemFlags;
}

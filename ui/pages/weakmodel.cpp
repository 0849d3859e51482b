// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/weakmodel.h"

#include "analysis/recovery/words.h"
#include "pages/outagemodel.h"

#include <algorithm>

WeakModel::WeakModel(const Plan &plan, const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_texts(texts)
{}

void WeakModel::setPoints(const std::vector<recovery::WeakPoint> &points)
{
    beginResetModel();
    m_points = points;
    endResetModel();
}

const recovery::WeakPoint *WeakModel::pointAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_points[recovery::at(row)] : nullptr;
}

QString WeakModel::title(const recovery::WeakPoint &point) const
{
    const recovery::Words says(m_plan, m_texts);
    QStringList names;
    for (const recovery::Thing &thing : point.things)
        names.append(says.thing(thing));
    return names.join(QStringLiteral(" + "));
}

int WeakModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_points.size());
}

int WeakModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant WeakModel::data(const QModelIndex &index, int role) const
{
    const recovery::WeakPoint *point = pointAt(index.row());
    if (!point || (role != Qt::DisplayRole && role != Qt::ToolTipRole && role != Qt::DecorationRole))
        return {};
    const auto count = [&](recovery::Verdict verdict) {
        return static_cast<int>(std::count_if(point->functions.begin(), point->functions.end(),
                                              [&](const recovery::Missed &each) { return each.verdict == verdict; }));
    };
    if (role == Qt::DecorationRole) {
        if (index.column() != What)
            return {};
        return iconOf(count(recovery::Verdict::Failed) ? recovery::Verdict::Failed : recovery::Verdict::Late);
    }
    switch (index.column()) {
    case What: return title(*point);
    case Failed: return count(recovery::Verdict::Failed);
    case Late: return count(recovery::Verdict::Late);
    case Functions: {
        QStringList codes;
        for (const recovery::Missed &each : point->functions) {
            if (const Row *row = m_plan.find(schema().function, each.function))
                codes.append(m_plan.code(schema().function, *row));
        }
        return codes.join(QStringLiteral(", "));
    }
    default: return {};
    }
}

QVariant WeakModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return tr("When this is lost");
    case Failed: return tr("Failed");
    case Late: return tr("Late");
    case Functions: return m_texts.plural(schema().function);
    default: return {};
    }
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/outagemodel.h"

#include "analysis/recovery/words.h"
#include "figures/recoverytimeline.h"

#include <algorithm>
#include <numeric>

using recovery::Outcome;
using recovery::Verdict;

theme::Role roleOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unaffected:
    case Verdict::Held: return theme::Role::Good;
    case Verdict::Unknown: return theme::Role::Info;
    case Verdict::Late: return theme::Role::Warning;
    case Verdict::Failed: return theme::Role::Danger;
    }
    Q_UNREACHABLE();
}

QIcon iconOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unaffected:
    case Verdict::Held: return theme::icon(QStringLiteral("circle-check"), roleOf(verdict));
    case Verdict::Unknown: return theme::icon(QStringLiteral("circle-question-mark"), roleOf(verdict));
    case Verdict::Late: return theme::icon(QStringLiteral("triangle-alert"), roleOf(verdict));
    case Verdict::Failed: return theme::icon(QStringLiteral("circle-x"), roleOf(verdict));
    }
    Q_UNREACHABLE();
}

OutageModel::OutageModel(const Plan &plan, const Texts &texts, QObject *parent)
    : QAbstractTableModel(parent), m_plan(plan), m_texts(texts)
{}

void OutageModel::setOutage(const recovery::Outage &outage)
{
    beginResetModel();
    m_outage = outage;
    m_end = figures::RecoveryTimeline::endOf(outage, m_plan);
    m_order.resize(static_cast<qsizetype>(outage.functions.size()));
    std::iota(m_order.begin(), m_order.end(), 0);
    std::stable_sort(m_order.begin(), m_order.end(), [&](int a, int b) {
        return m_outage.functions[recovery::at(a)].verdict > m_outage.functions[recovery::at(b)].verdict;
    });
    endResetModel();
}

const Outcome *OutageModel::outcomeAt(int row) const
{
    return row >= 0 && row < m_order.size() ? &m_outage.functions[recovery::at(m_order.at(row))] : nullptr;
}

int OutageModel::rowOf(Id function) const
{
    for (int row = 0; row < m_order.size(); ++row) {
        if (outcomeAt(row)->function == function)
            return row;
    }
    return -1;
}

int OutageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_order.size());
}

int OutageModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

/// "+ 1 h" to spare, "− 2 h" over; "–" without an objective.
QString OutageModel::margin(std::optional<recovery::Minutes> margin) const
{
    if (!margin)
        return QStringLiteral("–");
    const QString duration = m_texts.duration(*margin < 0 ? -*margin : *margin);
    return (*margin < 0 ? QStringLiteral("− %1") : QStringLiteral("+ %1")).arg(duration);
}

QString OutageModel::text(const Outcome &outcome, int column) const
{
    switch (column) {
    case Function: {
        const Row *row = m_plan.find(schema().function, outcome.function);
        return row ? m_plan.title(schema().function, *row) : QString();
    }
    case Verdict: return recovery::Words(m_plan, m_texts).verdict(outcome.verdict);
    case Back: return outcome.interruptions.empty() ? tr("never stops") : m_texts.duration(outcome.longest);
    case RtoMargin: return margin(outcome.rtoMargin);
    case MtpdMargin: return margin(outcome.mtpdMargin);
    default: return {};
    }
}

QVariant OutageModel::data(const QModelIndex &index, int role) const
{
    const Outcome *outcome = outcomeAt(index.row());
    if (!outcome)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return text(*outcome, index.column());
    if (role == Qt::DecorationRole && index.column() == Verdict)
        return iconOf(outcome->verdict);
    return {};
}

QVariant OutageModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Function: return m_texts.label(schema().function);
    case Verdict: return tr("Verdict");
    case Back: return tr("Longest stop");
    //: Heading of a narrow column: how long before the RTO, or after it
    case RtoMargin: return m_texts.text("OutageModel", QT_TRANSLATE_NOOP("OutageModel", "RTO margin"));
    //: Heading of a narrow column: how long before the MTPD, or after it
    case MtpdMargin: return m_texts.text("OutageModel", QT_TRANSLATE_NOOP("OutageModel", "MTPD margin"));
    case Timeline: return tr("Over time");
    default: return {};
    }
}

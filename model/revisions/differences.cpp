// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "differences.h"

#include "revisions/excerpt.h"
#include "revisions/historyfold.h"

#include <algorithm>

namespace revisions {

namespace {

/// Puts folded rows into words and order.
class Teller
{
public:
    Teller(const Plan &plan, const Texts &texts, const Span &span, const HistoryFold &fold)
        : m_plan(plan), m_texts(texts), m_span(span), m_fold(fold)
    {}

    QList<Difference> run()
    {
        for (const auto &[id, row] : m_fold.rows())
            tell(row);
        for (const auto &[id, owner] : std::as_const(m_withOwner)) {
            const auto it = m_placed.find(owner);
            if (it != m_placed.end())
                ++m_told[*it].second.owned;
        }
        std::stable_sort(m_told.begin(), m_told.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
        QList<Difference> result;
        result.reserve(m_told.size());
        for (auto &[place, difference] : m_told)
            result.append(std::move(difference));
        return result;
    }

private:
    static bool cameOrWent(const FoldedRow &row) { return row.stoodBefore != row.standsAfter; }
    bool counts(const Table &table) const { return m_span.scope == Span::Scope::Everything || !table.isRegister(); }
    bool counts(const Field &field) const
    {
        return m_span.scope == Span::Scope::Everything || (field.isContent() && &field != &schema().plan.status);
    }

    void tell(const FoldedRow &row)
    {
        if (cameOrWent(row) && counts(*row.table))
            return tellRow(row);
        if (!row.stoodBefore || !row.standsAfter)
            return;
        for (const auto &[index, field] : row.fields) {
            if (counts(*row.table->fields().at(index)) && field.before != field.after)
                tellField(row, *row.table->fields().at(index), field);
        }
    }

    void tellRow(const FoldedRow &row)
    {
        if (const Id with = highestAlike(row))
            return m_withOwner.append({row.id, with});
        Difference told = started(row, row.author, row.at);
        told.kind = row.standsAfter ? Difference::Kind::Added : Difference::Kind::Removed;
        m_placed.insert(row.id, m_told.size());
        m_told.append({place(*row.table, row.id), told});
    }

    void tellField(const FoldedRow &row, const Field &field, const FoldedField &folded)
    {
        Difference told = started(row, folded.author, folded.at);
        told.field = &field;
        std::tie(told.before, told.after) =
            excerpts(words(field, folded.before), words(field, folded.after), m_span.longest, m_texts);
        m_told.append(
            {place(*row.table, row.id) + QStringLiteral(" %1").arg(field.index(), 4, 10, QLatin1Char('0')), told});
    }

    Difference started(const FoldedRow &row, const QString &author, const QDateTime &at) const
    {
        Difference told;
        told.table = row.table;
        told.id = row.id;
        told.row = m_fold.title(*row.table, row.id);
        std::tie(told.topTable, told.top) = top(*row.table, row.id);
        told.topRow = m_fold.title(*told.topTable, told.top);
        told.author = author;
        told.at = at;
        return told;
    }

    std::pair<const Table *, Id> top(const Table &table, Id id) const
    {
        const auto [ownerTable, owner] = m_fold.owner(table, id);
        return owner ? top(*ownerTable, owner) : std::pair(&table, id);
    }

    /// The highest of the rows above that came or went too, 0 if there is none: the row goes without saying.
    Id highestAlike(const FoldedRow &row) const
    {
        Id found = 0;
        auto [table, id] = m_fold.owner(*row.table, row.id);
        while (id) {
            const auto it = m_fold.rows().find(id);
            if (it != m_fold.rows().end() && cameOrWent(it->second) && it->second.standsAfter == row.standsAfter)
                found = id;
            std::tie(table, id) = m_fold.owner(*table, id);
        }
        return found;
    }

    QString words(const Field &field, const Value &value) const
    {
        if (!field.isReference())
            return m_texts.format(field, value);
        if (const auto *id = std::get_if<qint64>(&value))
            return m_fold.title(field.target(), *id);
        QStringList titles;
        for (const Id id : Cell<IdSet>::read(value))
            titles.append(m_fold.title(field.target(), id));
        titles.sort();
        return titles.join(QStringLiteral(", "));
    }

    /// A text that sorts rows as the plan does, each followed by what belongs to it.
    QString place(const Table &table, Id id)
    {
        const auto [ownerTable, owner] = m_fold.owner(table, id);
        const QString above = owner ? place(*ownerTable, owner) : QString();
        const QString list = QStringLiteral("%1%2 ").arg(above).arg(table.index(), 3, 10, QLatin1Char('0'));
        const Row *row = m_fold.row(table, id);
        if (row && table.code())
            return list + Cell<QString>::read(row->value(*table.code())) + u'\x1';
        return list + QStringLiteral("%1\x1").arg(rank(table, id), 9, 10, QLatin1Char('0'));
    }

    /// The place of a row without code among those that stand; deleted ones come last.
    int rank(const Table &table, Id id)
    {
        QHash<Id, int> &ranks = m_ranks[&table];
        if (ranks.isEmpty()) {
            for (const Row *row : m_plan.each(table))
                ranks.insert(row->id, static_cast<int>(ranks.size()));
        }
        return ranks.value(id, static_cast<int>(ranks.size()));
    }

    const Plan &m_plan;
    const Texts &m_texts;
    const Span &m_span;
    const HistoryFold &m_fold;
    QList<std::pair<QString, Difference>> m_told; ///< by place
    QHash<Id, qsizetype> m_placed;                ///< rows that came or went, in m_told
    QList<std::pair<Id, Id>> m_withOwner;         ///< rows that came or went with another
    QHash<const Table *, QHash<Id, int>> m_ranks;
};

} // namespace

QList<Difference> differences(const Plan &plan, const Texts &texts, const Span &span)
{
    const QList<HistoryLine> lines = plan.historyAfter(span.after);
    HistoryFold fold(plan);
    for (auto line = lines.crbegin(); line != lines.crend(); ++line)
        fold.take(*line, span.until && line->number > span.until ? HistoryFold::Use::Retrace : HistoryFold::Use::Fold);
    return Teller(plan, texts, span, fold).run();
}

} // namespace revisions

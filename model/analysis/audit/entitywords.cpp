// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/entitywords.h"

#include "analysis/audit/rule.h"
#include "waiverwords.h"

#include <QRegularExpression>

#include <algorithm>

namespace audit {

namespace {

struct Named {
    const Table *table = nullptr;
    const Row *row = nullptr;
};

/// The row of that code; none if rows of several tables share it, for nobody can tell which of them is meant.
Named rowOfCode(const Plan &plan, const QString &code)
{
    Named found;
    for (const Table *table : schema().all()) {
        const Row *row = table->code() && !table->hasLocalCode() ? plan.findByCode(*table, code) : nullptr;
        if (row && found.row)
            return {};
        if (row)
            found = {table, row};
    }
    return found;
}

/// "I03" of an exercise: the row of that code among those that the row before it owns.
Named rowOwned(const Plan &plan, const Named &owner, const QString &code)
{
    if (!owner.row)
        return {};
    for (const Table *table : owner.table->ownedTables()) {
        const Row *row = table->hasLocalCode() ? plan.findByCode(*table, code, owner.row->id) : nullptr;
        if (row)
            return {table, row};
    }
    return {};
}

/// The words of one entity, part after part.
class Words
{
public:
    Words(const Plan &plan, const Texts &texts, Naming naming) : m_plan(plan), m_texts(texts), m_naming(naming) {}

    void add(const QString &part)
    {
        static const QRegularExpression rank(QStringLiteral("^rank(\\d+)$"));
        static const QRegularExpression step(QStringLiteral("^(.+)#(\\d+)$"));
        const auto place = step.match(part);
        if (const auto match = rank.match(part); match.hasMatch() && !m_parts.isEmpty())
            m_parts.append(numbered(QT_TRANSLATE_NOOP("Audit", "rank %1"), match.captured(1)));
        else if (part == schema().distribution.name())
            m_parts.append(m_texts.label(schema().distribution));
        else if (!addClause(part))
            addRow(place.hasMatch() ? place.captured(1) : part);
        if (place.hasMatch())
            m_parts.append(numbered(QT_TRANSLATE_NOOP("Audit", "step %1"), place.captured(2)));
    }

    QString all() const { return m_parts.join(QStringLiteral(", ")); }

private:
    QString numbered(const char *source, const QString &number) const
    {
        return m_texts.text("Audit", source).arg(number);
    }

    /// A clause is named as a list names it, by its contract's code and its own words.
    bool addClause(const QString &part)
    {
        const auto &contract = schema().contract;
        const QString words = m_texts.choice(schema().clause.key, part);
        if (m_before.table != &contract || words == part)
            return false;
        if (m_naming == Naming::Codes)
            m_parts.append(words);
        else if (m_naming == Naming::Titles)
            m_parts.last() = m_plan.code(contract, *m_before.row) + QStringLiteral(" · ") + words;
        return true;
    }

    void addRow(const QString &code)
    {
        Named named = rowOwned(m_plan, m_before, code);
        if (!named.row)
            named = rowOfCode(m_plan, code);
        const QString name = named.row ? m_plan.name(*named.table, *named.row) : QString();
        const bool isBare = m_naming != Naming::Titles || name.isEmpty();
        m_parts.append(isBare ? code : code + QStringLiteral(" · ") + name);
        m_before = named;
    }

    const Plan &m_plan;
    const Texts &m_texts;
    Naming m_naming;
    Named m_before; ///< the row of the part before
    QStringList m_parts;
};

} // namespace

QString entityWords(const QString &entity, const Plan &plan, const Texts &texts, Naming naming)
{
    if (entity == schema().plan.name())
        return texts.label(schema().plan);
    Words words(plan, texts, naming);
    for (const QString &part : entity.split(u'/'))
        words.add(part);
    return words.all();
}

QString ruleWords(const QString &id, const Texts &texts)
{
    const Rule *known = rule(id);
    return known ? id + QStringLiteral(" · ") + texts.text("Audit", known->title) : id;
}

} // namespace audit

QString waiverWords(const Field &field, const QString &value, const Plan &plan, const Texts &texts)
{
    return &field == &schema().waiver.rule ? audit::ruleWords(value, texts)
                                           : audit::entityWords(value, plan, texts, audit::Naming::Titles);
}

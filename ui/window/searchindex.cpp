// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/searchindex.h"

#include "forms/plaintext.h"
#include "plan.h"

#include <algorithm>
#include <tuple>

SearchIndex::SearchIndex(const Plan &plan, QObject *parent) : QObject(parent), m_plan(plan)
{
    connect(&plan, &Plan::changed, this, &SearchIndex::update);
}

SearchIndex::Entry SearchIndex::entry(const Table &table, const Row &row) const
{
    QStringList texts;
    for (const Field *field : table.fields()) {
        if (field->isReference() || field == table.code() || table.nameFields.contains(field))
            continue;
        const Value &value = row.value(*field);
        if (const auto *text = std::get_if<QString>(&value); text && field->kind() != Kind::Choice)
            texts.append(*text);
    }
    const QString code = plaintext::folded(m_plan.code(table, row));
    return {&table,
            row.id,
            table.code() ? code : QString(),
            plaintext::folded(m_plan.name(table, row)),
            plaintext::folded(texts.join(u'\n')),
            code};
}

void SearchIndex::build() const
{
    m_built = true;
    for (const Table *table : schema().all()) {
        for (const Row &row : m_plan.rows(*table)) {
            m_places.insert(row.id, m_entries.size());
            m_entries.append(entry(*table, row));
        }
    }
}

void SearchIndex::update(const Changes &changes)
{
    if (!m_built)
        return;
    for (const Change &change : changes) {
        const auto place = m_places.constFind(change.id());
        if (!change.after) {
            if (place == m_places.constEnd())
                continue;
            const qsizetype hole = *place;
            m_places.erase(place);
            if (hole != m_entries.size() - 1) {
                m_entries[hole] = m_entries.constLast();
                m_places.insert(m_entries.at(hole).id, hole);
            }
            m_entries.removeLast();
        } else if (place != m_places.constEnd()) {
            m_entries[*place] = entry(*change.table, *change.after);
        } else {
            m_places.insert(change.id(), m_entries.size());
            m_entries.append(entry(*change.table, *change.after));
        }
    }
}

int SearchIndex::rank(const Entry &entry, const QStringList &words)
{
    int total = 0;
    for (const QString &word : words) {
        if (entry.code == word)
            continue;
        if (entry.code.startsWith(word) || entry.code.endsWith(u'/' + word))
            total += 1;
        else if (entry.name.startsWith(word))
            total += 2;
        else if (entry.name.contains(u' ' + word))
            total += 3;
        else if (entry.name.contains(word) || entry.code.contains(word))
            total += 4;
        else if (entry.text.contains(word))
            total += 8;
        else
            return -1;
    }
    // What stands for itself comes before the lines of a list inside it.
    return total * 2 + (entry.table->isOwned() ? 1 : 0);
}

QList<SearchIndex::Hit> SearchIndex::find(const QString &words, int limit) const
{
    const QStringList wanted = plaintext::folded(words).split(u' ', Qt::SkipEmptyParts);
    if (wanted.isEmpty())
        return {};
    if (!m_built)
        build();
    QList<std::pair<int, const Entry *>> found;
    for (const Entry &entry : std::as_const(m_entries)) {
        if (const int order = rank(entry, wanted); order >= 0)
            found.append({order, &entry});
    }
    const auto before = [](const auto &a, const auto &b) {
        if (a.first != b.first)
            return a.first < b.first;
        if (a.second->table != b.second->table)
            return a.second->table->index() < b.second->table->index();
        return std::tie(a.second->place, a.second->name, a.second->id) <
               std::tie(b.second->place, b.second->name, b.second->id);
    };
    const qsizetype count = std::min<qsizetype>(limit, found.size());
    std::partial_sort(found.begin(), found.begin() + count, found.end(), before);
    QList<Hit> hits;
    for (qsizetype i = 0; i < count; ++i)
        hits.append({found.at(i).second->table, found.at(i).second->id});
    return hits;
}

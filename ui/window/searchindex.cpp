// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/searchindex.h"

#include "forms/plaintext.h"
#include "plan.h"

#include <QElapsedTimer>

#include <algorithm>
#include <limits>
#include <tuple>

namespace {
constexpr int sliceMs = 5;
constexpr char between = '\x1f'; // a sign that nobody types keeps words of two parts from being found as one

std::string folded(const QString &text)
{
    return plaintext::folded(text).toStdString();
}

/// How well the parts of a row fit one word, 0 best, -1 not at all.
int rankOf(std::string_view word, std::string_view code, std::string_view name, std::string_view text)
{
    const auto startsWord = [&](size_t at) { return at == 0 || name[at - 1] == ' '; };
    if (code == word)
        return 0;
    if (code.starts_with(word))
        return 1;
    if (code.ends_with(word) && code[code.size() - word.size() - 1] == '/')
        return 1;
    if (name.starts_with(word))
        return 2;
    size_t inName = name.find(word);
    const bool isInName = inName != std::string_view::npos;
    while (inName != std::string_view::npos && !startsWord(inName))
        inName = name.find(word, inName + 1);
    if (inName != std::string_view::npos)
        return 3;
    if (isInName || code.find(word) != std::string_view::npos)
        return 4;
    return text.find(word) != std::string_view::npos ? 8 : -1;
}

/// True if rows that are named after this one are called otherwise now.
bool isRenamed(const Change &change)
{
    if (!change.before || !change.after)
        return false;
    const Table &table = *change.table;
    const auto differs = [&](const Field *field) {
        return field && change.before->value(*field) != change.after->value(*field);
    };
    const QList<const Field *> fields =
        QList{table.code()} + table.nameFields + table.nameFallback + table.naturalKey + table.exactlyOne;
    return std::any_of(fields.begin(), fields.end(), differs);
}

/// The same for all words together.
int rankOf(const std::vector<std::string> &words, std::string_view row)
{
    const size_t codeEnd = row.find(between);
    const size_t nameEnd = row.find(between, codeEnd + 1);
    const std::string_view code = row.substr(0, codeEnd);
    const std::string_view name = row.substr(codeEnd + 1, nameEnd - codeEnd - 1);
    const std::string_view text = row.substr(nameEnd + 1);
    int total = 0;
    for (const std::string &word : words) {
        const int rank = rankOf(word, code, name, text);
        if (rank < 0)
            return -1;
        total += rank;
    }
    return total;
}
} // namespace

SearchIndex::SearchIndex(const Plan &plan, QObject *parent) : QObject(parent), m_plan(plan), m_tables(schema().all())
{
    connect(&plan, &Plan::changed, this, &SearchIndex::update);
    connect(&m_slices, &QTimer::timeout, this, [this] { readSlice(sliceMs); });
}

void SearchIndex::prepare()
{
    if (m_isStarted)
        return;
    m_isStarted = true;
    m_slices.start(0);
    readSlice(sliceMs);
}

void SearchIndex::finish()
{
    m_isStarted = true;
    readSlice(std::numeric_limits<int>::max());
}

void SearchIndex::readSlice(int ms)
{
    if (isComplete())
        return;
    QElapsedTimer clock;
    clock.start();
    constexpr int often = 64; // the clock itself costs time
    for (int read = 0; read % often != 0 || read == 0 || clock.elapsed() < ms; ++read) {
        const Table &table = *m_tables.at(m_next);
        if (m_unread.isEmpty()) {
            for (const Row *row : m_plan.each(table))
                m_unread.prepend(row->id);
        }
        while (!m_unread.isEmpty() && m_places.contains(m_unread.last()))
            m_unread.removeLast(); // an edit was faster
        if (!m_unread.isEmpty()) {
            if (const Row *row = m_plan.find(table, m_unread.takeLast()))
                add(table, *row);
        }
        if (m_unread.isEmpty() && ++m_next == m_tables.size()) {
            m_slices.stop();
            emit completed();
            return;
        }
    }
}

void SearchIndex::add(const Table &table, const Row &row)
{
    const QString place = m_plan.code(table, row);
    QStringList texts;
    for (const Field *field : table.fields()) {
        if (field->isReference() || field == table.code() || table.nameFields.contains(field))
            continue;
        const auto *text = std::get_if<QString>(&row.value(*field));
        if (text && field->kind() != Kind::Choice)
            texts.append(*text);
    }
    Entry entry{m_text.size(), &table, row.id, folded(place)};
    if (table.code())
        m_text += entry.place;
    m_text += between;
    m_text += folded(m_plan.name(table, row));
    m_text += between;
    m_text += folded(texts.join(u'\n'));
    m_text += between;
    m_places.insert(row.id, m_entries.size());
    m_entries.push_back(std::move(entry));
}

void SearchIndex::drop(Id id)
{
    const auto place = m_places.constFind(id);
    if (place == m_places.constEnd())
        return;
    m_entries[*place].table = nullptr;
    m_places.erase(place);
    if (++m_dropped > m_entries.size() / 2)
        pack();
}

/// Forgets the texts of the rows that were dropped.
void SearchIndex::pack()
{
    std::string text;
    std::vector<Entry> entries;
    for (size_t i = 0; i < m_entries.size(); ++i) {
        if (!m_entries[i].table)
            continue;
        const std::string_view own = textOf(i);
        Entry entry = std::move(m_entries[i]);
        entry.begin = text.size();
        text += own;
        m_places[entry.id] = entries.size();
        entries.push_back(std::move(entry));
    }
    m_text = std::move(text);
    m_entries = std::move(entries);
    m_dropped = 0;
}

void SearchIndex::update(const Changes &changes)
{
    constexpr qsizetype many = 1000; // an import is read anew, in slices
    if (!m_isStarted)
        return;
    if (changes.size() > many)
        return restart();
    for (const Change &change : changes) {
        drop(change.id());
        // A change before this one may have asked for the row already, or one after it remove it again.
        if (const Row *row = change.after ? m_plan.find(*change.table, change.id()) : nullptr)
            add(*change.table, *row);
        if (isRenamed(change))
            updateUsers(change.id());
    }
}

void SearchIndex::restart()
{
    m_text.clear();
    m_entries.clear();
    m_places.clear();
    m_unread.clear();
    m_dropped = 0;
    m_next = 0;
    m_slices.start(0);
}

/// Rows without a name of their own go by the names of others, and stand under the codes of their owners.
void SearchIndex::updateUsers(Id id)
{
    for (const Use &use : m_plan.uses(id)) {
        const Table &table = use.field->table();
        const bool isOwned = use.field->has(FieldFlag::Owner);
        if (!isOwned && !table.nameFields.contains(use.field) && !table.naturalKey.contains(use.field) &&
            !table.exactlyOne.contains(use.field))
            continue;
        if (!m_places.contains(use.row))
            continue;
        drop(use.row);
        add(table, *m_plan.find(table, use.row));
        if (isOwned)
            updateUsers(use.row);
    }
}

std::string_view SearchIndex::textOf(size_t entry) const
{
    const size_t begin = m_entries[entry].begin;
    const size_t end = entry + 1 < m_entries.size() ? m_entries[entry + 1].begin : m_text.size();
    return std::string_view(m_text).substr(begin, end - begin);
}

/// The rows that hold all words. The longest word, the rarest as a rule, is looked for in all texts in one go.
std::vector<SearchIndex::Found> SearchIndex::ranked(const std::vector<std::string> &words) const
{
    std::vector<Found> found;
    const auto longer = [](const std::string &a, const std::string &b) { return a.size() < b.size(); };
    const std::string &rarest = *std::max_element(words.begin(), words.end(), longer);
    size_t entry = 0;
    for (size_t at = m_text.find(rarest); at != std::string::npos;) {
        const auto after = std::upper_bound(m_entries.begin() + std::ptrdiff_t(entry), m_entries.end(), at,
                                            [](size_t place, const Entry &each) { return place < each.begin; });
        entry = size_t(after - m_entries.begin()) - 1;
        const int rank = m_entries[entry].table ? rankOf(words, textOf(entry)) : -1;
        // What stands for itself comes before the lines of a list inside it.
        if (rank >= 0)
            found.push_back({rank * 2 + (m_entries[entry].table->isOwned() ? 1 : 0), &m_entries[entry]});
        if (after == m_entries.end())
            break;
        at = m_text.find(rarest, after->begin);
    }
    return found;
}

QList<SearchIndex::Hit> SearchIndex::find(const QString &words, int limit) const
{
    std::vector<std::string> wanted;
    for (const QString &word : plaintext::folded(words).split(u' ', Qt::SkipEmptyParts))
        wanted.push_back(word.toStdString());
    if (wanted.empty())
        return {};
    std::vector<Found> found = ranked(wanted);
    const auto before = [](const Found &a, const Found &b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        if (a.entry->table != b.entry->table)
            return a.entry->table->index() < b.entry->table->index();
        return std::tie(a.entry->place, a.entry->id) < std::tie(b.entry->place, b.entry->id);
    };
    const auto count = std::min(found.size(), size_t(std::max(limit, 0)));
    std::partial_sort(found.begin(), found.begin() + std::ptrdiff_t(count), found.end(), before);
    QList<Hit> hits;
    for (size_t i = 0; i < count; ++i)
        hits.append({found[i].entry->table, found[i].entry->id});
    return hits;
}

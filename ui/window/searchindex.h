// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"

#include <QObject>
#include <QTimer>

#include <string>
#include <vector>

class Plan;

/// Finds rows over all tables by their code and by any text in them, fast enough to be asked at every key. Reads the
/// plan in slices too short to be noticed, and follows its edits from then on.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    struct Hit {
        const Table *table = nullptr;
        Id id = 0;
    };

    explicit SearchIndex(const Plan &plan, QObject *parent = nullptr);

    /// Begins to read the plan: a plan that nobody searches does not pay for it.
    void prepare();
    /// Reads at once what is not read yet.
    void finish();
    bool isComplete() const { return m_next >= m_tables.size(); }

    /// At most `limit` rows, of those read so far, that hold every word of `words`, best first: the code itself, then
    /// codes and names that begin so, then names that hold the words, then any text. Case and accents do not matter.
    QList<Hit> find(const QString &words, int limit) const;
    /// How many rows can be found.
    int size() const { return static_cast<int>(m_places.size()); }

signals:
    /// Everything is read now.
    void completed();

private:
    /// A row; what can be found in it stands in m_text from `begin` to the next one's: code, name, text.
    struct Entry {
        size_t begin = 0;
        const Table *table = nullptr; ///< nullptr once the row changed or went
        Id id = 0;
        std::string place; ///< folded: where the row stands among equals, its owner's code first
    };
    struct Found {
        int rank = 0;
        const Entry *entry = nullptr;
    };

    void readSlice(int ms);
    void add(const Table &table, const Row &row);
    void drop(Id id);
    void pack();
    void update(const Changes &changes);
    void restart();
    void updateUsers(Id id);
    std::string_view textOf(size_t entry) const;
    std::vector<Found> ranked(const std::vector<std::string> &words) const;

    const Plan &m_plan;
    QList<const Table *> m_tables;
    qsizetype m_next = 0; ///< the table that is being read
    QList<Id> m_unread;   ///< its rows still to be read, the last one first
    bool m_isStarted = false;
    QTimer m_slices;
    // One long text, so that a word is looked for in one go.
    std::string m_text;
    std::vector<Entry> m_entries; ///< in the order of their texts
    QHash<Id, size_t> m_places;
    size_t m_dropped = 0;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"

#include <QObject>

class Plan;

/// Finds rows over all tables by their code and by any text in them, fast enough to be asked at every key.
class SearchIndex : public QObject
{
    Q_OBJECT

public:
    struct Hit {
        const Table *table = nullptr;
        Id id = 0;
    };

    explicit SearchIndex(const Plan &plan, QObject *parent = nullptr);

    /// At most `limit` rows that hold every word of `words`, best first: the code itself, then codes and names that
    /// begin so, then names that hold the words, then any text. Case and accents do not matter.
    QList<Hit> find(const QString &words, int limit) const;
    int size() const { return static_cast<int>(m_entries.size()); }

private:
    struct Entry {
        const Table *table;
        Id id;
        QString code;  ///< folded
        QString name;  ///< folded
        QString text;  ///< folded: everything else that was written in the row
        QString place; ///< folded: where the row stands among equals, its owner's code first
    };

    void build() const;
    void update(const Changes &changes);
    Entry entry(const Table &table, const Row &row) const;
    static int rank(const Entry &entry, const QStringList &words);

    const Plan &m_plan;
    // Built at the first search: a plan that is only looked at does not pay for it.
    mutable bool m_built = false;
    mutable QList<Entry> m_entries;
    mutable QHash<Id, qsizetype> m_places;
};

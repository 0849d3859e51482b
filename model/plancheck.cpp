// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The rules that Plan::edit() refuses to break (domain.md 3.6), checked on the rows as they would be.

#include "fieldcheck.h"
#include "plan.h"
#include "rows.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

/// Checks the rows that some changes leave behind; collects what is wrong.
class Checker
{
public:
    Checker(const Plan &plan, const Rows &rows) : m_plan(plan), m_rows(rows) {}

    QList<Problem> run(const Changes &changes)
    {
        for (m_change = 0; m_change < changes.size(); ++m_change) {
            const Change &change = changes.at(m_change);
            if (change.after)
                checkRow(*change.table, *change.after);
            else
                checkGone(*change.table, *change.before);
        }
        return m_problems;
    }

private:
    void add(const Field *field, const QString &sentence) { m_problems.append({m_change, field, sentence}); }

    void checkRow(const Table &table, const Row &row)
    {
        for (const Field *field : table.fields()) {
            const QString sentence = brokenRule(*field, row.value(*field), levelsOf(field->options().scale));
            if (!sentence.isEmpty())
                add(field, sentence);
            else if (field->isReference())
                checkTargets(*field, row);
            if (*field->options().after)
                checkOrder(*field, row);
        }
        checkExactlyOne(table.exactlyOne, row);
        if (table.owners().size() > 1)
            checkExactlyOne(table.owners(), row);
        if (table.code())
            checkCode(table, row);
        for (const QList<const Field *> &fields : table.unique)
            checkUnique(table, fields, row);
    }

    /// How many levels the plan's settings give that scale.
    int levelsOf(Scale scale) const
    {
        const bool likelihood = scale == Scale::Likelihood;
        return m_plan.setting(likelihood ? schema().plan.likelihoodLevels : schema().plan.impactLevels).value_or(4);
    }

    void checkTargets(const Field &field, const Row &row)
    {
        const Value &value = row.value(field);
        const auto *one = std::get_if<qint64>(&value);
        const IdSet targets = one ? IdSet{*one} : Cell<IdSet>::read(value);
        for (Id target : targets) {
            if (!m_rows.find(field.target(), target))
                add(&field, words(QT_TRANSLATE_NOOP("Errors", "points at a row that does not exist; choose another")));
        }
        if (one && field.has(FieldFlag::Acyclic))
            checkCycle(field, row.id, *one);
    }

    void checkCycle(const Field &field, Id start, Id next)
    {
        QSet<Id> seen;
        while (next != start && !seen.contains(next)) {
            seen.insert(next);
            const Row *row = m_rows.find(field.table(), next);
            const auto further = row ? Cell<Id>::read(row->value(field)) : std::nullopt;
            if (!further)
                return;
            next = *further;
        }
        add(&field, words(QT_TRANSLATE_NOOP("Errors", "leads back to the row itself; choose another")));
    }

    void checkOrder(const Field &field, const Row &row)
    {
        const Field *first = field.table().field(QString::fromLatin1(field.options().after));
        const QString begin = Cell<QString>::read(row.value(*first));
        const QString end = Cell<QString>::read(row.value(field));
        const auto common = std::min(begin.size(), end.size()); // a date and a moment are compared by their days
        if (QStringView(end).left(common) < QStringView(begin).left(common))
            add(&field, words(QT_TRANSLATE_NOOP("Errors", "comes before “%1”; put the earlier date first"))
                            .arg(m_plan.texts().label(*first)));
    }

    void checkExactlyOne(const QList<const Field *> &fields, const Row &row)
    {
        const auto filled =
            std::count_if(fields.begin(), fields.end(), [&](auto *f) { return !isEmpty(row.value(*f)); });
        if (fields.isEmpty() || filled == 1)
            return;
        QStringList names;
        for (const Field *field : fields)
            names.append(m_plan.texts().label(*field));
        add(fields.first(), words(QT_TRANSLATE_NOOP("Errors", "exactly one of these must be filled: %1"))
                                .arg(names.join(QStringLiteral(", "))));
    }

    void checkCode(const Table &table, const Row &row)
    {
        const QString code = Cell<QString>::read(row.value(*table.code()));
        const Id owner = table.hasLocalCode() ? Rows::ownerOf(table, row) : 0;
        if (m_rows.withCode(table, code, owner).size() > 1)
            add(table.code(),
                words(QT_TRANSLATE_NOOP("Errors", "“%1” is already taken; choose another code")).arg(code));
    }

    /// Siblings are looked through once per owner and set of fields, so that a large import stays linear.
    void checkUnique(const Table &table, const QList<const Field *> &fields, const Row &row)
    {
        const Id owner = Rows::ownerOf(table, row);
        const auto place = std::tuple(&table, fields.first(), owner);
        if (!m_counts.contains(place)) {
            auto &counts = m_counts[place];
            for (const Row &sibling : table.isOwned() ? m_plan.owned(table, owner) : m_plan.rows(table))
                ++counts[key(fields, sibling)];
        }
        const QList<Value> own = key(fields, row);
        const bool said = std::none_of(own.begin(), own.end(), [](const Value &value) { return isEmpty(value); });
        if (said && m_counts[place][own] > 1)
            add(fields.last(), words(QT_TRANSLATE_NOOP("Errors", "stands twice; each may stand only once")));
    }

    static QList<Value> key(const QList<const Field *> &fields, const Row &row)
    {
        QList<Value> result;
        for (const Field *field : fields)
            result.append(row.value(*field));
        return result;
    }

    void checkGone(const Table &table, const Row &row)
    {
        for (const Rows::Referrer &use : m_rows.referrers(table, row.id))
            add(nullptr,
                words(QT_TRANSLATE_NOOP("Errors", "is still used by %1; empty or replace that reference first"))
                    .arg(m_plan.title(use.field->table(), *m_rows.find(use.field->table(), use.row))));
    }

    const Plan &m_plan;
    const Rows &m_rows;
    int m_change = 0;
    QList<Problem> m_problems;
    std::map<std::tuple<const Table *, const Field *, Id>, std::map<QList<Value>, int>> m_counts;
};

} // namespace

QList<Problem> Plan::broken(const Changes &changes) const
{
    return Checker(*this, *m_rows).run(changes);
}

QString Plan::sentenceOf(const Change &change, const Problem &problem) const
{
    const Row &row = change.after ? *change.after : *change.before;
    const QString where = title(*change.table, row);
    if (!problem.field)
        //: %1 names a row, %2 says what is wrong with it
        return QCoreApplication::translate("Errors", "%1: %2.").arg(where, problem.sentence);
    //: %1 names a row, %2 a field, %3 says what is wrong with it
    return QCoreApplication::translate("Errors", "%1, “%2”: %3.")
        .arg(where, m_texts.label(*problem.field), problem.sentence);
}

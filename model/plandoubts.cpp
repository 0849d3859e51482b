// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an edit may do but a person should confirm (domain.md 3.6; DESIGN 2): imports do it without a question.

#include "plan.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

/// Looks at the rows that some changes leave behind; collects what a person may not have meant.
class Doubter
{
public:
    Doubter(const Plan &plan, const QDate &today) : m_plan(plan), m_today(today) {}

    QList<Problem> run(const Changes &changes)
    {
        for (m_index = 0; m_index < changes.size(); ++m_index) {
            m_change = &changes.at(m_index);
            if (!m_change->after)
                continue;
            checkDeputy();
            checkLeader(schema().function, schema().function.owner, schema().deputy.function);
            checkLeader(schema().role, schema().role.holder, schema().deputy.role);
            checkLeader(schema().task, schema().task.assignee, schema().deputy.task);
            checkCaller();
            checkWeights();
            checkWaiver();
            checkApproval();
        }
        return m_doubts;
    }

private:
    bool touches(const Field &field) const
    {
        return m_change->table == &field.table() &&
               (!m_change->before || m_change->before->value(field) != m_change->after->value(field));
    }
    void add(const Field &field, const QString &sentence) { m_doubts.append({m_index, &field, sentence}); }

    QString personNamed(std::optional<Id> contact) const
    {
        const Row *row = m_plan.find(schema().contact, contact.value_or(0));
        return row ? m_plan.name(schema().contact, *row) : QString();
    }

    void checkDeputy()
    {
        const auto &deputy = schema().deputy;
        if (!touches(deputy.contact))
            return;
        const Row &row = *m_change->after;
        const auto check = [&](const auto &table, const Column<Id> &parent, const Column<Id> &leader) {
            const Row *above = m_plan.find(table, row[parent].value_or(0));
            if (above && row[deputy.contact] && (*above)[leader] == row[deputy.contact])
                //: After the name of a field: %1 is a person, %2 the code of a function, role or task
                add(deputy.contact,
                    words(QT_TRANSLATE_NOOP("Errors", "names %1, who is already in charge of %2; nobody can be their "
                                                      "own deputy"))
                        .arg(personNamed(row[deputy.contact]), m_plan.code(table, *above)));
        };
        check(schema().function, deputy.function, schema().function.owner);
        check(schema().role, deputy.role, schema().role.holder);
        check(schema().task, deputy.task, schema().task.assignee);
    }

    /// The person who now leads a function, role or task is also its deputy.
    void checkLeader(const Table &table, const Column<Id> &leader, const Column<Id> &parent)
    {
        if (m_change->table != &table || !touches(leader))
            return;
        const auto person = (*m_change->after)[leader];
        const RowList &deputies = m_plan.referring(parent, m_change->id());
        const auto isSame = [&](const Row *row) { return person && (*row)[schema().deputy.contact] == person; };
        if (std::any_of(deputies.begin(), deputies.end(), isSame))
            //: After the name of a field: %1 is a person
            add(leader, words(QT_TRANSLATE_NOOP("Errors", "names %1, who is already one of the deputies; nobody can be "
                                                          "their own deputy"))
                            .arg(personNamed(person)));
    }

    void checkCaller()
    {
        const auto &node = schema().node;
        if (!touches(node.parent))
            return;
        QSet<Id> seen{m_change->id()};
        auto next = (*m_change->after)[node.parent];
        while (next) {
            const Row *caller = m_plan.find(node, *next);
            if (!caller || (*caller)[node.callTree] != (*m_change->after)[node.callTree])
                return add(node.parent,
                           words(QT_TRANSLATE_NOOP("Errors", "is not a link of this call tree, so nobody would call")));
            if (seen.contains(*next))
                return add(node.parent,
                           words(QT_TRANSLATE_NOOP("Errors",
                                                   "leads back to the link itself, so the call would go in circles")));
            seen.insert(*next);
            next = (*caller)[node.parent];
        }
    }

    void checkWeights()
    {
        const auto &criterion = schema().criterion;
        if (!touches(criterion.weight))
            return;
        int total = 0;
        for (const Row *row : m_plan.each(criterion))
            total += (*row)[criterion.weight].value_or(0);
        if (total != 100)
            add(criterion.weight,
                words(QT_TRANSLATE_NOOP("Errors", "makes the weights of all criteria add up to %1 % instead of 100 %"))
                    .arg(total));
    }

    void checkWaiver()
    {
        const auto &until = schema().waiver.until;
        if (!touches(until))
            return; // of another table, whose rows have other cells
        const auto last = (*m_change->after)[until];
        if (last && *last < m_today)
            add(until, words(QT_TRANSLATE_NOOP("Errors", "is already past, so the waiver would have no effect")));
    }

    void checkApproval()
    {
        const auto &status = schema().plan.status;
        if (touches(status) && (*m_change->after)[status] == QLatin1String("approved"))
            add(status,
                words(QT_TRANSLATE_NOOP("Errors", "set by hand keeps no approved document: approving through “Preview "
                                                  "and print” freezes it with its fingerprint")));
    }

    const Plan &m_plan;
    QDate m_today;
    const Change *m_change = nullptr;
    int m_index = 0;
    QList<Problem> m_doubts;
};

} // namespace

QList<Problem> Plan::doubts(Changes changes, const QDate &today) const
{
    QList<Problem> result;
    tryOut(std::move(changes), [&](const Changes &tried) { result = Doubter(*this, today).run(tried); });
    return result;
}

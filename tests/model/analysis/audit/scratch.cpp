// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include "support/exampleplan.h"

#include <gtest/gtest.h>

Scratch::Scratch() : m_plan(examplePlan())
{
    m_plan->forgetSteps();
}

Scratch &Scratch::clean()
{
    static Scratch scratch;
    scratch.reset();
    return scratch;
}

void Scratch::reset()
{
    while (m_plan->canUndo())
        m_plan->undo();
    m_plan->forgetSteps();
    today = QDate(2026, 11, 23);
}

Row Scratch::row(const Table &table, const char *code, Id owner) const
{
    const Row *found = m_plan->findByCode(table, QString::fromUtf8(code), owner);
    EXPECT_TRUE(found) << "the example has no " << qPrintable(table.name()) << " " << code;
    return found ? *found : Row(table);
}

void Scratch::change(const Table &table, const Row &after)
{
    m_plan->breakMerge();
    m_plan->edit(QStringLiteral("change"), {{&table, *m_plan->find(table, after.id), after}});
}

Id Scratch::add(const Table &table, const std::function<void(Row &)> &fill, const Table *ownerTable, Id owner)
{
    Row row = m_plan->draft(table, owner ? m_plan->find(*ownerTable, owner) : nullptr, ownerTable);
    fill(row);
    return m_plan->edit(QStringLiteral("add"), {{&table, {}, row}}).first().id();
}

void Scratch::remove(const Table &table, const QList<Id> &ids)
{
    const Plan::Deletion deletion = m_plan->deletion(table, ids);
    EXPECT_TRUE(deletion.refusedBy.isEmpty()) << "a record refuses the deletion";
    m_plan->edit(QStringLiteral("remove"), deletion.changes);
}

void Scratch::clear(const Table &table)
{
    QList<Id> ids;
    for (const Row *each : m_plan->each(table))
        ids.append(each->id);
    if (!ids.isEmpty())
        remove(table, ids);
}

QStringList Scratch::entities(const char *rule) const
{
    const audit::Rule *found = audit::rule(QString::fromLatin1(rule));
    EXPECT_TRUE(found) << "there is no rule " << rule;
    QStringList entities;
    if (!found)
        return entities;
    for (const audit::Finding &finding : audit::audit(*m_plan, today, Texts(), {found}).findings) {
        EXPECT_FALSE(finding.detail.isEmpty()) << rule << " says nothing of " << qPrintable(finding.entity);
        EXPECT_FALSE(finding.detail.contains(QStringLiteral("%1"))) << qPrintable(finding.detail);
        EXPECT_FALSE(entities.contains(finding.entity)) << rule << " finds twice: " << qPrintable(finding.entity);
        EXPECT_TRUE(m_plan->find(*finding.table, finding.row)) << rule << " points at a row that does not exist";
        entities.append(finding.entity);
    }
    return entities;
}

void PrintTo(const RuleCase &ruleCase, std::ostream *out)
{
    *out << ruleCase.rule << " on " << ruleCase.entity << " when " << ruleCase.when;
}

std::string caseName(const RuleCase &ruleCase)
{
    std::string name(ruleCase.rule);
    std::erase(name, '-');
    name += ruleCase.fires ? "_FiresWhen" : "_IsSilentWhen";
    bool isStart = true;
    for (const char *letter = ruleCase.when; *letter; ++letter) {
        if (!std::isalnum(static_cast<unsigned char>(*letter))) {
            isStart = true;
            continue;
        }
        name += isStart ? static_cast<char>(std::toupper(*letter)) : *letter;
        isStart = false;
    }
    return name;
}

void check(const RuleCase &ruleCase)
{
    Scratch &scratch = Scratch::clean();
    ruleCase.change(scratch);
    const QStringList found = scratch.entities(ruleCase.rule);
    EXPECT_EQ(found.contains(QString::fromUtf8(ruleCase.entity)), ruleCase.fires)
        << "found: " << qPrintable(found.join(QStringLiteral(", ")));
}

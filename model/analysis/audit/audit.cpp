// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/audit.h"

#include <QSet>

#include <algorithm>

namespace audit {

namespace {

int weightOf(Severity severity)
{
    switch (severity) {
    case Severity::Error: return 10;
    case Severity::Warning: return 3;
    case Severity::Info: return 1;
    }
    Q_UNREACHABLE();
}

/// The waivers in force, by rule and entity.
QHash<std::pair<QString, QString>, Id> waivers(const Plan &plan, const QDate &today)
{
    const auto &table = schema().waiver;
    QHash<std::pair<QString, QString>, Id> result;
    for (const Row *row : plan.each(table)) {
        const auto until = (*row)[table.until];
        if (!until || *until >= today)
            result.insert({(*row)[table.rule], (*row)[table.entity]}, row->id);
    }
    return result;
}

void applyWaivers(QList<Finding> &findings, const Plan &plan, const QDate &today)
{
    const auto known = waivers(plan, today);
    for (Finding &finding : findings)
        finding.waiver = known.value({QString::fromLatin1(finding.rule->id), finding.entity}, 0);
}

/// By rule, in the order of the list, then by entity as Unicode orders it, so that two audits can be compared.
void sort(QList<Finding> &findings)
{
    std::vector<std::pair<QList<uint>, Finding>> keyed;
    keyed.reserve(static_cast<std::size_t>(findings.size()));
    for (const Finding &finding : std::as_const(findings))
        keyed.emplace_back(finding.entity.toUcs4(), finding);
    std::stable_sort(keyed.begin(), keyed.end(), [](const auto &a, const auto &b) {
        return a.second.rule != b.second.rule ? a.second.rule < b.second.rule : a.first < b.first;
    });
    std::transform(keyed.begin(), keyed.end(), findings.begin(), [](const auto &each) { return each.second; });
}

Counts count(const QList<Finding> &findings)
{
    Counts counts;
    for (const Finding &finding : findings) {
        if (finding.waiver)
            ++counts.waived;
        else if (finding.rule->severity == Severity::Error)
            ++counts.error;
        else if (finding.rule->severity == Severity::Warning)
            ++counts.warning;
        else
            ++counts.info;
    }
    return counts;
}

std::optional<double> score(const Report &report)
{
    QSet<const Rule *> fired;
    for (const Finding &finding : report.findings) {
        if (!finding.waiver)
            fired.insert(finding.rule);
    }
    int kept = 0;
    int all = 0;
    for (const Rule *rule : report.ran) {
        all += weightOf(rule->severity);
        kept += fired.contains(rule) ? 0 : weightOf(rule->severity);
    }
    return all ? std::optional(100.0 * kept / all) : std::nullopt;
}

std::vector<const Rule *> everyRule()
{
    std::vector<const Rule *> all;
    for (const Rule &each : rules())
        all.push_back(&each);
    return all;
}

} // namespace

Audit::Audit(const Plan &plan, const QDate &today, const Texts &texts, std::vector<const Rule *> only)
    : m_facts(plan, today), m_texts(texts), m_check(m_facts, m_texts), m_rules(only.empty() ? everyRule() : only)
{
    m_report.at = today;
}

bool Audit::step()
{
    if (m_next == m_rules.size())
        return false;
    const Rule *rule = m_rules[m_next++];
    const RowList &rows = m_facts.plan().each(rule->subject);
    (rows.empty() ? m_report.idle : m_report.ran).push_back(rule);
    for (const Row *row : rows)
        m_check.run(*rule, *row);
    return m_next < m_rules.size();
}

Report Audit::report()
{
    m_report.findings = m_check.take();
    applyWaivers(m_report.findings, m_facts.plan(), m_facts.today());
    sort(m_report.findings);
    m_report.counts = count(m_report.findings);
    m_report.score = score(m_report);
    return m_report;
}

Report audit(const Plan &plan, const QDate &today, const Texts &texts, std::vector<const Rule *> only)
{
    Audit run(plan, today, texts, std::move(only));
    while (run.step()) {
    }
    return run.report();
}

namespace {
void runOn(Check &check, const Plan &plan, const Table &table, const Row &row)
{
    for (const Rule &rule : rules()) {
        if (&rule.subject == &table)
            check.run(rule, row);
    }
    for (const Table *owned : table.ownedTables()) {
        for (const Row *each : plan.referring(*owned->ownerField(table), row.id))
            runOn(check, plan, *owned, *each);
    }
}
} // namespace

QList<Finding> findingsAbout(const Plan &plan, const Table &table, Id row, const QDate &today, const Texts &texts)
{
    const Row *found = plan.find(table, row);
    if (!found)
        return {};
    const Facts facts(plan, today);
    Check check(facts, texts);
    runOn(check, plan, table, *found);
    QList<Finding> findings = check.take();
    applyWaivers(findings, plan, today);
    sort(findings);
    return findings;
}

} // namespace audit

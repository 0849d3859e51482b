// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/audit.h"

#include "rows.h"

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
struct Waivers {
    explicit Waivers(const Facts &facts)
    {
        const auto &table = schema().waiver;
        for (const Row *row : facts.plan().each(table)) {
            const auto until = (*row)[table.until];
            if (!until || *until >= facts.today())
                byRule[(*row)[table.rule]].insert((*row)[table.entity], row->id);
        }
    }
    QHash<QString, QHash<QString, Id>> byRule;
};

/// What one rule found: with its waivers, and in the order of the entities as Unicode has it, so that two audits can be
/// compared.
QList<Finding> completed(QList<Finding> findings, const Rule &rule, const Facts &facts)
{
    if (findings.isEmpty())
        return findings;
    const auto &waivers = facts.get<Waivers>().byRule;
    if (const auto known = waivers.find(QString::fromLatin1(rule.id)); known != waivers.end()) {
        for (Finding &finding : findings)
            finding.waiver = known->value(finding.entity, 0);
    }
    const auto before = [](const Finding &a, const Finding &b) { return compareCodePoints(a.entity, b.entity) < 0; };
    if (!std::is_sorted(findings.cbegin(), findings.cend(), before)) // rows by code are
        std::stable_sort(findings.begin(), findings.end(), before);
    return findings;
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

Audit::Audit(const Plan &plan, const QDate &today, const Texts &texts, const std::vector<const Rule *> &only)
    : m_facts(plan, today), m_texts(texts), m_check(m_facts, m_texts), m_rules(only.empty() ? everyRule() : only)
{
    m_report.at = today;
    std::sort(m_rules.begin(), m_rules.end()); // they stand in one list, in their order
}

bool Audit::step()
{
    constexpr std::size_t most = 500; // a few milliseconds
    if (m_next == m_rules.size())
        return false;
    const Rule &rule = *m_rules[m_next];
    const RowList &rows = m_facts.plan().each(rule.subject);
    for (const std::size_t end = std::min(rows.size(), m_row + most); m_row < end; ++m_row)
        m_check.run(rule, *rows[m_row]);
    if (m_row == rows.size())
        complete(rule, rows.empty() ? m_report.idle : m_report.ran);
    return m_next < m_rules.size();
}

void Audit::complete(const Rule &rule, std::vector<const Rule *> &kind)
{
    kind.push_back(&rule);
    m_report.findings += completed(m_check.take(), rule, m_facts);
    m_row = 0;
    ++m_next;
}

Report Audit::report()
{
    m_report.counts = count(m_report.findings);
    m_report.score = score(m_report);
    return m_report;
}

Report audit(const Plan &plan, const QDate &today, const Texts &texts, const std::vector<const Rule *> &only)
{
    Audit run(plan, today, texts, only);
    while (run.step()) {
    }
    return run.report();
}

namespace {
/// The row and the rows that it owns, by table.
void collect(const Plan &plan, const Table &table, const Row &row, QHash<const Table *, RowList> &found)
{
    found[&table].push_back(&row);
    for (const Table *owned : table.ownedTables()) {
        for (const Row *each : plan.referring(*owned->ownerField(table), row.id))
            collect(plan, *owned, *each, found);
    }
}
} // namespace

QList<Finding> findingsAbout(const Plan &plan, const Table &table, Id row, const QDate &today, const Texts &texts)
{
    const Row *found = plan.find(table, row);
    if (!found)
        return {};
    QHash<const Table *, RowList> rows;
    collect(plan, table, *found, rows);
    const Facts facts(plan, today);
    Check check(facts, texts);
    QList<Finding> findings;
    for (const Rule &rule : rules()) {
        for (const Row *each : rows.value(&rule.subject))
            check.run(rule, *each);
        findings += completed(check.take(), rule, facts);
    }
    return findings;
}

} // namespace audit

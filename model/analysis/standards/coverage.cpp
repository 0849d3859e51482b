// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/standards/coverage.h"

#include <algorithm>

namespace standards {

namespace {

using audit::Counts;
using audit::Rule;
using audit::Severity;

void add(Counts &counts, const audit::Finding &finding)
{
    if (finding.waiver) {
        ++counts.waived;
        return;
    }
    switch (finding.rule->severity) {
    case Severity::Error: ++counts.error; return;
    case Severity::Warning: ++counts.warning; return;
    case Severity::Info: ++counts.info; return;
    }
}

/// The contract clauses that a requirement is about, by key; empty if it is about none in particular.
QStringList clausesOf(const Requirement &requirement)
{
    QStringList keys;
    for (const Source &source : requirement.evidence) {
        for (const Condition &condition : source.where) {
            if (condition.field == &schema().clause.key)
                keys.append(condition.keys);
        }
    }
    return keys;
}

/// The clause that a finding is about ("CT04/bcp_test"), "" if it is about none.
QString clauseOf(const audit::Finding &finding)
{
    const QString part = finding.entity.section(u'/', 1);
    const auto &choices = schema().clause.key.options().choices;
    const bool isClause = std::any_of(choices.begin(), choices.end(),
                                      [&](const Choice &choice) { return part == QLatin1String(choice.key); });
    return isClause ? part : QString();
}

/// Fills the lines of one coverage table.
class Lines
{
public:
    Lines(const Plan &plan, const audit::Report &report, const Texts &texts) : m_plan(plan), m_texts(texts)
    {
        for (const audit::Finding &finding : report.findings)
            m_findings[finding.rule].append(&finding);
        m_ran = QSet<const Rule *>(report.ran.begin(), report.ran.end());
    }

    CoverageRow row(const Requirement &requirement) const
    {
        CoverageRow row;
        row.requirement = &requirement;
        row.clause = requirement.clause.in(m_texts.language());
        row.text = requirement.text.in(m_texts.language());
        for (const Source &source : requirement.evidence)
            row.evidence.append(evidenceOf(m_plan, source, m_texts));
        for (const QString &id : requirement.rules) {
            if (const Rule *rule = audit::rule(id))
                row.rules.push_back(rule);
        }
        judge(row, clausesOf(requirement));
        return row;
    }

    CoverageRow rest(std::vector<const Rule *> rules) const
    {
        CoverageRow row;
        row.text = say(QT_TRANSLATE_NOOP("Standards", "Other rules that name this text"));
        row.rules = std::move(rules);
        judge(row, {});
        return row;
    }

private:
    QString say(const char *source) const { return m_texts.text("Standards", source); }
    QString say(const char *source, int n) const { return m_texts.text("Standards", source, n); }

    /// A missing clause concerns the requirements about that clause only.
    void judge(CoverageRow &row, const QStringList &clauses) const
    {
        for (const Rule *rule : row.rules) {
            for (const audit::Finding *finding : m_findings.value(rule)) {
                const QString clause = clauses.isEmpty() ? QString() : clauseOf(*finding);
                if (clause.isEmpty() || clauses.contains(clause))
                    add(row.counts, *finding);
            }
        }
        row.outcome = outcomeOf(row);
        row.result = resultOf(row);
    }

    Outcome outcomeOf(const CoverageRow &row) const
    {
        const auto isThere = [](const Evidence &evidence) { return evidence.isThere; };
        if (row.requirement && std::none_of(row.evidence.begin(), row.evidence.end(), isThere))
            return Outcome::NothingRecorded;
        if (row.counts.open())
            return Outcome::Findings;
        if (row.rules.empty())
            return Outcome::NotChecked;
        const auto ran = [this](const Rule *rule) { return m_ran.contains(rule); };
        return std::any_of(row.rules.begin(), row.rules.end(), ran) ? Outcome::NoFinding : Outcome::NotRun;
    }

    static bool hasEmptyEvidence(const CoverageRow &row)
    {
        return std::any_of(row.evidence.begin(), row.evidence.end(),
                           [](const Evidence &each) { return !each.isThere && !each.isPreset; });
    }

    QString resultOf(const CoverageRow &row) const
    {
        const QString counted = countsOf(row.counts);
        switch (row.outcome) {
        case Outcome::NothingRecorded:
            return counted.isEmpty()
                       ? say(QT_TRANSLATE_NOOP("Standards", "Nothing recorded"))
                       : say(QT_TRANSLATE_NOOP("Standards", "Nothing recorded; findings: %1")).arg(counted);
        case Outcome::Findings: return say(QT_TRANSLATE_NOOP("Standards", "Findings: %1")).arg(counted);
        case Outcome::NoFinding:
            if (counted.isEmpty() && hasEmptyEvidence(row))
                return say(QT_TRANSLATE_NOOP("Standards", "No finding; some evidence is empty"));
            return counted.isEmpty() ? say(QT_TRANSLATE_NOOP("Standards", "No finding"))
                                     : say(QT_TRANSLATE_NOOP("Standards", "No open finding; %1")).arg(counted);
        case Outcome::NotChecked: return say(QT_TRANSLATE_NOOP("Standards", "Not checked by a rule: see the evidence"));
        case Outcome::NotRun:
            return say(QT_TRANSLATE_NOOP("Standards", "Its rules had nothing to look at: see the evidence"));
        }
        Q_UNREACHABLE();
    }

    /// "2 errors, 1 waived"; "" if there are none.
    QString countsOf(const Counts &counts) const
    {
        QStringList parts;
        const auto append = [&](int count, const char *source) {
            if (count)
                parts.append(say(source, count));
        };
        append(counts.error, QT_TRANSLATE_N_NOOP("Standards", "%n error(s)"));
        append(counts.warning, QT_TRANSLATE_N_NOOP("Standards", "%n warning(s)"));
        append(counts.info, QT_TRANSLATE_N_NOOP("Standards", "%n note(s)"));
        append(counts.waived, QT_TRANSLATE_N_NOOP("Standards", "%n waived"));
        return parts.join(QStringLiteral(", "));
    }

    const Plan &m_plan;
    const Texts &m_texts;
    QHash<const Rule *, QList<const audit::Finding *>> m_findings;
    QSet<const Rule *> m_ran;
};

/// The standard's rules that no requirement lists.
std::vector<const Rule *> unlisted(const Standard &standard)
{
    QSet<QString> listed;
    for (const Requirement &requirement : standard.requirements)
        listed.unite(QSet<QString>(requirement.rules.begin(), requirement.rules.end()));
    std::vector<const Rule *> result = rulesOf(standard);
    const auto isListed = [&](const Rule *rule) { return listed.contains(QString::fromLatin1(rule->id)); };
    result.erase(std::remove_if(result.begin(), result.end(), isListed), result.end());
    return result;
}

} // namespace

Coverage coverage(const Plan &plan, const audit::Report &report, const Standard &standard, const Texts &texts)
{
    const Language language = texts.language();
    Coverage result{
        &standard,
        standard.title.in(language),
        standard.state.in(language),
        standard.note.in(language),
        texts.text("Standards",
                   QT_TRANSLATE_NOOP("Standards", "An aid to review: it shows where to look and what is open. It "
                                                  "certifies nothing; whether a requirement is met is for the reader "
                                                  "to judge.")),
        report.at,
        {}};
    const Lines lines(plan, report, texts);
    for (const Requirement &requirement : standard.requirements)
        result.rows.append(lines.row(requirement));
    if (std::vector<const Rule *> others = unlisted(standard); !others.empty())
        result.rows.append(lines.rest(std::move(others)));
    return result;
}

} // namespace standards

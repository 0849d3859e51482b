// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/audit.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

using audit::Severity;

namespace {

const char *nameOf(Severity severity)
{
    return severity == Severity::Error ? "error" : severity == Severity::Warning ? "warning" : "info";
}

/// Rule, severity, entity and waived, a line each, as domain.md 7.2 lists them.
QStringList expectedLines()
{
    QFile file(QStringLiteral(VIGIE_TEST_DATA "/example_findings.tsv"));
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QStringList lines;
    for (const QString &line : QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts)) {
        const QStringList parts = line.split(u'\t');
        const bool isWaived = line.contains(QStringLiteral("(waived)"));
        lines.append(parts.mid(0, 3).join(u' ') + (isWaived ? QStringLiteral(" waived") : QString()));
    }
    return lines;
}

QStringList foundLines(const audit::Report &report)
{
    QStringList lines;
    for (const audit::Finding &finding : report.findings)
        lines.append(QStringLiteral("%1 %2 %3%4")
                         .arg(QLatin1String(finding.rule->id), QLatin1String(nameOf(finding.rule->severity)),
                              finding.entity, finding.waiver ? QStringLiteral(" waived") : QString()));
    return lines;
}

} // namespace

TEST(Audit, FindsInTheExampleExactlyWhatTheSpecificationLists)
{
    const auto plan = examplePlan();
    const audit::Report report = audit::audit(*plan, QDate(2026, 11, 23), Texts());
    const QStringList expected = expectedLines();
    const QStringList found = foundLines(report);
    for (const QString &line : expected)
        EXPECT_TRUE(found.contains(line)) << "missing: " << qPrintable(line);
    for (const QString &line : found)
        EXPECT_TRUE(expected.contains(line)) << "not expected: " << qPrintable(line);
    EXPECT_EQ(found.size(), expected.size());
    EXPECT_EQ(report.counts, (audit::Counts{16, 65, 18, 1}));
}

TEST(Audit, HasAllRulesOnceAndInWords)
{
    QStringList ids;
    for (const audit::Rule &rule : audit::rules()) {
        ids.append(QString::fromLatin1(rule.id));
        EXPECT_STRNE(rule.clause, "") << rule.id;
        EXPECT_STRNE(rule.title, "") << rule.id;
        EXPECT_STRNE(rule.fix, "") << rule.id;
        EXPECT_STRNE(audit::familyTitle(audit::familyOf(rule)), "") << rule.id;
    }
    EXPECT_EQ(ids.size(), 198);
    ids.removeDuplicates();
    EXPECT_EQ(ids.size(), 198);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/rule.h"

#include <QHash>

#include <algorithm>

namespace audit {

const Rules &rules()
{
    static const Rules all = [] {
        Rules result;
        for (const auto family :
             {governanceRules, documentRules, directoryRules, impactRules, resourceRules, riskRules, solutionRules,
              procedureRules, communicationRules, providerRules, contractRules, indicatorRules, onCallRules,
              trainingRules, exerciseRules, actionRules, surveyRules}) {
            for (Rule &rule : family())
                result.push_back(rule);
        }
        return result;
    }();
    return all;
}

const Rule *rule(const QString &id)
{
    const auto it =
        std::find_if(rules().begin(), rules().end(), [&](const Rule &each) { return id == QLatin1String(each.id); });
    return it == rules().end() ? nullptr : &*it;
}

QString familyOf(const Rule &rule)
{
    return QString::fromLatin1(rule.id).section(u'-', 0, 0);
}

const char *familyTitle(const QString &family)
{
    static const QHash<QString, const char *> titles{
        {QStringLiteral("GOV"), QT_TRANSLATE_NOOP("Audit", "Governance")},
        {QStringLiteral("DOC"), QT_TRANSLATE_NOOP("Audit", "Document control")},
        {QStringLiteral("CTC"), QT_TRANSLATE_NOOP("Audit", "Directory")},
        {QStringLiteral("BIA"), QT_TRANSLATE_NOOP("Audit", "Impact analysis")},
        {QStringLiteral("DEP"), QT_TRANSLATE_NOOP("Audit", "Resources and dependencies")},
        {QStringLiteral("RSK"), QT_TRANSLATE_NOOP("Audit", "Risks")},
        {QStringLiteral("SOL"), QT_TRANSLATE_NOOP("Audit", "Backup solutions")},
        {QStringLiteral("PRC"), QT_TRANSLATE_NOOP("Audit", "Procedures")},
        {QStringLiteral("COM"), QT_TRANSLATE_NOOP("Audit", "Alert and communication")},
        {QStringLiteral("PRV"), QT_TRANSLATE_NOOP("Audit", "Providers")},
        {QStringLiteral("CTR"), QT_TRANSLATE_NOOP("Audit", "Contracts")},
        {QStringLiteral("KPI"), QT_TRANSLATE_NOOP("Audit", "Indicators")},
        {QStringLiteral("ONC"), QT_TRANSLATE_NOOP("Audit", "On-call duty")},
        {QStringLiteral("TRN"), QT_TRANSLATE_NOOP("Audit", "Training")},
        {QStringLiteral("EXE"), QT_TRANSLATE_NOOP("Audit", "Exercises")},
        {QStringLiteral("ACT"), QT_TRANSLATE_NOOP("Audit", "Actions")},
        {QStringLiteral("SRV"), QT_TRANSLATE_NOOP("Audit", "Vulnerability survey")}};
    return titles.value(family, "");
}

} // namespace audit

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

namespace audit {

namespace {

constexpr int answerMaxAgeMonths = 12;
constexpr int graveSeverity = 3;

bool isAnswered(const Row &item)
{
    const QString answer = item[schema().surveyItem.answer];
    return !answer.isEmpty() && answer != QLatin1String("unknown");
}

void domainWithoutAnswer(Check &check, const Row &)
{
    const auto &table = schema().surveyItem;
    QSet<QString> answered;
    for (const Row *item : check.plan.each(table)) {
        if (isAnswered(*item))
            answered.insert((*item)[table.domain]);
    }
    QStringList missing;
    for (const Choice &domain : table.domain.options().choices) {
        const QString key = QString::fromLatin1(domain.key);
        if (!answered.contains(key))
            missing.append(check.choice(table.domain, key));
    }
    if (!missing.isEmpty())
        check.report(table.answer, check.say(QT_TRANSLATE_NOOP("Audit", "No question is answered about: %1."))
                                       .arg(missing.join(QStringLiteral(", "))));
}

void weaknessWithoutAction(Check &check, const Row &item)
{
    const auto &table = schema().surveyItem;
    const QString answer = item[table.answer];
    const bool isWeak = answer == QLatin1String("no") || answer == QLatin1String("partial");
    if (!isWeak || item[table.severity].value_or(0) < graveSeverity)
        return;
    if (check.plan.referring(schema().action.surveyItem, item.id).empty())
        check.report(
            table.answer,
            check.say(QT_TRANSLATE_NOOP("Audit", "“%1” is answered “%2” (severity: %3) and no action follows."))
                .arg(item[table.question].trimmed(), check.choice(table.answer, answer),
                     check.texts.format(table.severity, item.value(table.severity))));
}

void oldAnswer(Check &check, const Row &item)
{
    const auto &table = schema().surveyItem;
    const auto answered = item[table.answeredOn];
    if (isAnswered(item) && answered && check.isOlder(answered, answerMaxAgeMonths))
        check.report(table.answeredOn,
                     check.say(QT_TRANSLATE_NOOP("Audit", "“%1” was answered on %2, more than 12 months ago."))
                         .arg(item[table.question].trimmed(), check.date(answered)));
}

} // namespace

Rules surveyRules()
{
    const auto &item = schema().surveyItem;
    return {
        {"SRV-001", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A domain of the vulnerability survey has no answer"),
         QT_TRANSLATE_NOOP("Audit", "Fill in the survey"), schema().plan, domainWithoutAnswer},
        {"SRV-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.3"),
         QT_TRANSLATE_NOOP("Audit", "A serious vulnerability has no action"),
         QT_TRANSLATE_NOOP("Audit", "Create the action"), item, weaknessWithoutAction},
        {"SRV-003", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.1"),
         QT_TRANSLATE_NOOP("Audit", "A survey answer is more than 12 months old"),
         QT_TRANSLATE_NOOP("Audit", "Answer again"), item, oldAnswer},
    };
}

} // namespace audit

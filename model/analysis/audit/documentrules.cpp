// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

#include <algorithm>

namespace audit {

namespace {

constexpr int acknowledgementDays = 10;

void versionNotApproved(Check &check, const Row &plan)
{
    const auto &table = schema().revision;
    const QString version = plan[schema().plan.version];
    if (version.isEmpty())
        return check.report(schema().plan.version,
                            check.say(QT_TRANSLATE_NOOP("Audit", "The plan has no version number.")));
    const RowList &revisions = check.plan.each(table);
    const auto it = std::find_if(revisions.begin(), revisions.end(),
                                 [&](const Row *row) { return (*row)[table.version] == version; });
    if (it == revisions.end())
        check.report(table.version,
                     check.say(QT_TRANSLATE_NOOP("Audit", "Version %1 is not in the list of revisions.")).arg(version));
    else if (!(**it)[table.approvedBy])
        check.reportAt(QStringLiteral("plan"), table, (*it)->id, table.approvedBy,
                       check.say(QT_TRANSLATE_NOOP("Audit", "Nobody has approved revision %1.")).arg(version));
}

void noPaperCopy(Check &check, const Row &plan)
{
    const auto &table = schema().distribution;
    const QString version = plan[schema().plan.version];
    const RowList &copies = check.plan.each(table);
    const bool isOnPaper = std::any_of(copies.begin(), copies.end(), [&](const Row *copy) {
        return (*copy)[table.medium] == QLatin1String("paper") && (*copy)[table.version] == version;
    });
    if (isOnPaper)
        return;
    if (version.isEmpty())
        check.report(table.medium, check.say(QT_TRANSLATE_NOOP("Audit", "Nobody holds the plan on paper.")));
    else
        check.report(table.medium,
                     check.say(QT_TRANSLATE_NOOP("Audit", "Nobody holds version %1 on paper.")).arg(version));
}

void holderWithoutCopy(Check &check, const Row &role)
{
    const auto holder = role[schema().role.holder];
    if (holder && check.plan.referring(schema().distribution.contact, *holder).empty())
        check.report(schema().role.holder,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1, who holds the role %2, has no copy of the plan."))
                         .arg(check.title(schema().contact, *holder), check.title(schema().role, role)));
}

/// Reports the copies of one holder that are at fault together, when the first of them is looked at.
template <typename IsFaulty> void reportOncePerHolder(Check &check, const Row &copy, const Field &field,
                                                      const char *sentence, const Field &value, IsFaulty isFaulty)
{
    const auto holder = copy[schema().distribution.contact];
    if (!holder || !isFaulty(copy))
        return;
    QStringList values;
    for (const Row *each : check.plan.referring(schema().distribution.contact, *holder)) {
        if (!isFaulty(*each))
            continue;
        if (values.isEmpty() && each->id != copy.id)
            return; // said with the first one
        values.append(check.plan.display(value, *each, check.texts));
    }
    values.removeDuplicates();
    const Row *contact = check.plan.find(schema().contact, *holder);
    check.reportAs(QStringLiteral("distribution/") + check.plan.code(schema().contact, *contact), field,
                   check.say(sentence).arg(check.title(schema().contact, *contact), values.join(QStringLiteral(", "))));
}

void outdatedCopy(Check &check, const Row &copy)
{
    const auto &table = schema().distribution;
    const QString version = check.plan.setting(schema().plan.version);
    reportOncePerHolder(check, copy, table.version,
                        QT_TRANSLATE_NOOP("Audit", "The copy of %1 is of version %2, not of the current one."),
                        table.version, [&](const Row &row) {
                            const QString delivered = row[table.version];
                            return !version.isEmpty() && !delivered.isEmpty() && delivered != version;
                        });
}

void notAcknowledged(Check &check, const Row &copy)
{
    const auto &table = schema().distribution;
    reportOncePerHolder(check, copy, table.acknowledgedOn,
                        QT_TRANSLATE_NOOP("Audit", "%1 has not acknowledged the copy delivered on %2."),
                        table.deliveredOn, [&](const Row &row) {
                            const auto delivered = row[table.deliveredOn];
                            return delivered && !row[table.acknowledgedOn] &&
                                   delivered->addDays(acknowledgementDays) < check.today;
                        });
}

void noConfidentiality(Check &check, const Row &plan)
{
    const auto &field = schema().plan.confidentiality;
    if (plan[field].isEmpty())
        check.report(field, check.say(QT_TRANSLATE_NOOP("Audit", "The plan has no confidentiality level.")));
}

} // namespace

Rules documentRules()
{
    const auto &plan = schema().plan;
    const auto &distribution = schema().distribution;
    return {
        {"DOC-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.5.2"),
         QT_TRANSLATE_NOOP("Audit", "The current version is not an approved revision"),
         QT_TRANSLATE_NOOP("Audit", "Record the revision and its approval"), plan, versionNotApproved},
        {"DOC-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ReCyF 14.2, 14.3; FEMA record of distribution"),
         QT_TRANSLATE_NOOP("Audit", "The current version exists nowhere on paper"),
         QT_TRANSLATE_NOOP("Audit", "Print and store at least one copy off site"), plan, noPaperCopy},
        {"DOC-003", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.5.3"),
         QT_TRANSLATE_NOOP("Audit", "The holder of a crisis role has no copy of the plan"),
         QT_TRANSLATE_NOOP("Audit", "Distribute the plan to every crisis role holder"), schema().role,
         holderWithoutCopy},
        {"DOC-004", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.5.3"),
         QT_TRANSLATE_NOOP("Audit", "A copy of the plan is outdated"),
         QT_TRANSLATE_NOOP("Audit", "Replace the outdated copy"), distribution, outdatedCopy},
        {"DOC-005", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.3"),
         QT_TRANSLATE_NOOP("Audit", "The receipt of a copy is not acknowledged"),
         QT_TRANSLATE_NOOP("Audit", "Ask the recipient for acknowledgement"), distribution, notAcknowledged},
        {"DOC-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.5.3"),
         QT_TRANSLATE_NOOP("Audit", "The plan has no confidentiality level"),
         QT_TRANSLATE_NOOP("Audit", "Choose the confidentiality level printed on every page"), plan, noConfidentiality},
    };
}

} // namespace audit

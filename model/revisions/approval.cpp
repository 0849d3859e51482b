// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "approval.h"

#include "exchange/jsonwriter.h"
#include "revisions/summary.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

namespace {

using revisions::Approval;

QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

bool isFrozen(const Plan &plan, const QString &version)
{
    const QList<FrozenRevision> kept = plan.store().frozenRevisions();
    return std::any_of(kept.begin(), kept.end(), [&](const FrozenRevision &each) { return each.version == version; });
}

const Row *revisionOf(const Plan &plan, const QString &version)
{
    const RowList &rows = plan.each(schema().revision);
    const auto it = std::find_if(rows.begin(), rows.end(),
                                 [&](const Row *row) { return (*row)[schema().revision.version] == version; });
    return it == rows.end() ? nullptr : *it;
}

/// "2.1" to "2.2", "v09" to "v10"; what ends in no number gets one.
QString next(const QString &version)
{
    qsizetype from = version.size();
    while (from > 0 && version.at(from - 1) >= u'0' && version.at(from - 1) <= u'9')
        --from;
    constexpr qsizetype most = 9; // what a number of 32 bits can hold
    const QString digits = version.mid(from);
    if (digits.isEmpty() || digits.size() > most)
        return version + QStringLiteral(".1");
    return version.left(from) + QString::number(digits.toInt() + 1).rightJustified(digits.size(), u'0');
}

/// True if the line made the plan an approved one.
bool approves(const HistoryLine &line)
{
    if (!line.details.contains(QLatin1String("\"approved\"")))
        return false;
    const QJsonArray changes = QJsonDocument::fromJson(line.details.toUtf8()).array();
    return std::any_of(changes.begin(), changes.end(), [](const QJsonValue &change) {
        const QJsonArray status = change[QLatin1String("fields")][schema().plan.status.name()].toArray();
        return change[QLatin1String("table")].toString() == schema().plan.name() &&
               status.at(1).toString() == QLatin1String("approved");
    });
}

Change ofPlan(const Plan &plan, const Approval &approval)
{
    const auto &table = schema().plan;
    Row after = plan.self();
    after.set(table.status, QStringLiteral("approved"));
    after.set(table.version, approval.version.trimmed());
    after.set(table.approvedOn, approval.on);
    after.set(table.approvedBy, approval.approvedBy);
    if (const auto months = after[table.reviewPeriod])
        after.set(table.nextReviewOn, approval.on.addMonths(*months));
    return {&table, plan.self(), after};
}

Change ofRevision(const Plan &plan, const Approval &approval)
{
    const auto &table = schema().revision;
    const Row *known = revisionOf(plan, approval.version.trimmed());
    Row after = known ? *known : plan.draft(table);
    after.set(table.version, approval.version.trimmed());
    after.set(table.date, approval.on);
    after.set(table.approvedBy, approval.approvedBy);
    if (approval.author)
        after.set(table.author, approval.author);
    if (!approval.summary.isEmpty())
        after.set(table.summary, approval.summary);
    return {&table, known ? std::optional(*known) : std::nullopt, after};
}

} // namespace

QString revisions::proposedVersion(const Plan &plan)
{
    QString version = plan.setting(schema().plan.version);
    if (version.isEmpty())
        version = QStringLiteral("1.0");
    const auto isTaken = [&](const QString &each) {
        const Row *row = revisionOf(plan, each);
        return (row && (*row)[schema().revision.approvedBy]) || isFrozen(plan, each);
    };
    while (isTaken(version))
        version = next(version);
    return version;
}

Approval revisions::proposedApproval(const Plan &plan, const QDate &today)
{
    const auto &table = schema().plan;
    return {proposedVersion(plan), today, plan.setting(table.owner).value_or(0),
            plan.setting(table.approvedBy).value_or(0), summarySince(plan, plan.texts(), lastApproval(plan))};
}

QString revisions::refusal(const Plan &plan, const Approval &approval)
{
    if (plan.isReadOnly())
        return plan.readOnlyReason();
    const QString status = plan.setting(schema().plan.status);
    if (status == QLatin1String("approved"))
        return words(
            QT_TRANSLATE_NOOP("Errors", "The plan is already approved: make it a draft again to approve it anew."));
    if (status != QLatin1String("draft") && status != QLatin1String("review"))
        return words(QT_TRANSLATE_NOOP("Errors", "Only a plan that is a draft or in review can be approved."));
    const QString version = approval.version.trimmed();
    if (version.isEmpty())
        return words(QT_TRANSLATE_NOOP("Errors", "The version to approve has no number: give it one, such as 1.0."));
    if (isFrozen(plan, version))
        return words(QT_TRANSLATE_NOOP("Errors", "Version %1 has been approved before: give this one another number."))
            .arg(version);
    if (!approval.on.isValid())
        return words(QT_TRANSLATE_NOOP("Errors", "The approval has no date: say when the plan was approved."));
    if (!plan.find(schema().contact, approval.approvedBy))
        return words(QT_TRANSLATE_NOOP("Errors", "Nobody is named who approves the plan: choose a person."));
    return {};
}

Changes revisions::approvalChanges(const Plan &plan, const Approval &approval)
{
    return {ofPlan(plan, approval), ofRevision(plan, approval)};
}

void revisions::lookAhead(const Plan &plan, const Approval &approval,
                          const std::function<void(const QString &fingerprint)> &look)
{
    plan.tryOut(approvalChanges(plan, approval), [&](const Changes &) { look(::fingerprint(plan)); });
}

FrozenRevision revisions::approve(Plan &plan, const Approval &approval, const QString &fingerprint,
                                  const QByteArray &pdf)
{
    if (const QString why = refusal(plan, approval); !why.isEmpty())
        throw Error(why, Error::Cause::Refused);
    QString now;
    lookAhead(plan, approval, [&](const QString &digits) { now = digits; });
    if (now != fingerprint || pdf.isEmpty())
        throw Error(words(QT_TRANSLATE_NOOP("Errors", "The plan was changed while its document was made: look at it "
                                                      "again, then approve it.")),
                    Error::Cause::Refused);
    const QString name = plan.name(schema().contact, *plan.find(schema().contact, approval.approvedBy));
    const Changes changes = approvalChanges(plan, approval);
    const FrozenRevision revision{approval.version.trimmed(),
                                  fingerprint,
                                  approval.on,
                                  name,
                                  (*changes.last().after)[schema().revision.summary],
                                  languageCode(plan.texts().language()),
                                  0};
    //: History: %1 is a version number, %2 the person who approved it
    const QString text = plan.texts().text("History", QT_TRANSLATE_NOOP("History", "Approved version %1 (%2)"));
    plan.freeze(text.arg(revision.version, name), changes, revision, pdf);
    return plan.store().frozenRevisions().last();
}

qint64 revisions::lastApproval(const Plan &plan)
{
    const QList<FrozenRevision> kept = plan.store().frozenRevisions();
    if (!kept.isEmpty())
        return kept.last().historyNumber;
    const QList<HistoryLine> lines = plan.history();
    const auto it = std::find_if(lines.crbegin(), lines.crend(), approves);
    return it == lines.crend() ? 0 : it->number;
}

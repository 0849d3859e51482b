// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/changestable.h"

#include "revisions/approval.h"
#include "revisions/differences.h"
#include "storage/store.h"

namespace print {

namespace {

using revisions::Difference;

/// What is compared, and what the earlier side is called; no version where nothing was approved with its document.
struct Comparison {
    revisions::Span span;
    const FrozenRevision *since = nullptr;
};

Comparison comparison(const Plan &plan, const QList<FrozenRevision> &kept)
{
    if (kept.isEmpty())
        return {{.after = revisions::lastApproval(plan)}, nullptr};
    const bool isItself = kept.last().version == plan.setting(schema().plan.version) &&
                          plan.setting(schema().plan.status) == QLatin1String("approved");
    if (!isItself)
        return {{.after = kept.last().historyNumber}, &kept.last()};
    if (kept.size() == 1)
        return {};
    const FrozenRevision &before = kept.at(kept.size() - 2);
    return {{.after = before.historyNumber, .until = kept.last().historyNumber}, &before};
}

QString whatOf(const ChapterWriter &w, const Difference &difference)
{
    switch (difference.kind) {
    case Difference::Kind::Added: return w.word(QT_TRANSLATE_NOOP("Print", "added"));
    case Difference::Kind::Removed: return w.word(QT_TRANSLATE_NOOP("Print", "removed"));
    case Difference::Kind::Changed: break;
    }
    return difference.field ? w.texts().label(*difference.field) : QString();
}

Table tableOf(const ChapterWriter &w, const QList<Difference> &differences)
{
    Table table;
    table.columns = {
        w.column(QT_TRANSLATE_NOOP("Print", "Where"), 1.8), w.column(QT_TRANSLATE_NOOP("Print", "What changed"), 1.4),
        w.column(QT_TRANSLATE_NOOP("Print", "Before"), 2), w.column(QT_TRANSLATE_NOOP("Print", "After"), 2),
        w.column(QT_TRANSLATE_NOOP("Print", "Who, when"), 1.3)};
    const ::Table *group = nullptr;
    for (const Difference &each : differences) {
        if (each.topTable != group) {
            group = each.topTable;
            table.rows.append({.cells = {cellOf(w.texts().plural(*group))}, .heading = true});
        }
        const QString author = each.author.isEmpty() ? QStringLiteral("—") : each.author;
        table.rows.append({.cells = {cellOf(each.row), cellOf(whatOf(w, each)), cellOf(each.before), cellOf(each.after),
                                     cellOf(QList<Text>{Text{plain(author)},
                                                        Text{plain(w.texts().dateTime(each.at.toLocalTime()))}})}});
    }
    return table;
}

} // namespace

void changesSinceApproval(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Changes since the last approved version")));
    const QList<FrozenRevision> kept = w.plan().store().frozenRevisions();
    const Comparison compared = comparison(w.plan(), kept);
    if (compared.span.after == 0) {
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "No version was approved before this one: all of it is new.")));
        return;
    }
    if (compared.since)
        w.paragraph(
            w.word(QT_TRANSLATE_NOOP("Print", "Compared with version %1, approved on %2 by %3."))
                .arg(compared.since->version, w.texts().date(compared.since->approvedOn), compared.since->approvedBy));
    const QList<Difference> differences = revisions::differences(w.plan(), w.texts(), compared.span);
    if (differences.isEmpty())
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The content has not changed.")));
    else
        w.table(tableOf(w, differences));
}

} // namespace print

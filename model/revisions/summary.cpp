// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "summary.h"

#include <QSet>

#include <algorithm>

namespace revisions {

namespace {

/// What happened to the rows of one top-level table.
struct Tally {
    const Table *table = nullptr;
    QHash<Id, Difference::Kind> rows;
    QStringList names; ///< in the order of the plan
};

QList<Tally> tallies(const QList<Difference> &differences, const Texts &texts)
{
    QList<Tally> result;
    for (const Difference &each : differences) {
        if (result.isEmpty() || result.last().table != each.topTable)
            result.append({each.topTable, {}, {}});
        Tally &tally = result.last();
        const bool isItself = each.id == each.top && !each.field;
        if (!tally.rows.contains(each.top) || isItself)
            tally.rows.insert(each.top, isItself ? each.kind : Difference::Kind::Changed);
        const bool namesField = each.topTable->isSingle() && each.field;
        const QString name = namesField ? texts.label(*each.field) : each.topRow.section(QStringLiteral(" · "), 0, 0);
        if (!name.isEmpty() && !tally.names.contains(name))
            tally.names.append(name);
    }
    return result;
}

int number(const Tally &tally, Difference::Kind kind)
{
    return static_cast<int>(std::count(tally.rows.begin(), tally.rows.end(), kind));
}

QString sentence(const Tally &tally, const Texts &texts)
{
    QStringList counts;
    const auto count = [&](Difference::Kind kind, const char *source) {
        if (const int n = number(tally, kind))
            counts.append(texts.text("Revisions", source, n));
    };
    if (!tally.table->isSingle()) {
        count(Difference::Kind::Changed, QT_TRANSLATE_N_NOOP("Revisions", "%n changed"));
        count(Difference::Kind::Added, QT_TRANSLATE_N_NOOP("Revisions", "%n added"));
        count(Difference::Kind::Removed, QT_TRANSLATE_N_NOOP("Revisions", "%n removed"));
    }
    constexpr qsizetype most = 8;
    QString names = tally.names.mid(0, most).join(QStringLiteral(", "));
    if (tally.names.size() > most)
        names += QStringLiteral("…");
    const QString list = texts.plural(*tally.table);
    if (counts.isEmpty())
        //: What changed in the plan itself: %1 is "Plan", %2 the names of fields
        return texts.text("Revisions", QT_TRANSLATE_NOOP("Revisions", "%1: %2.")).arg(list, names);
    //: What changed in a list: %1 names it, %2 counts ("12 changed, 3 added"), %3 names the rows
    return texts.text("Revisions", QT_TRANSLATE_NOOP("Revisions", "%1: %2 (%3)."))
        .arg(list, counts.join(QStringLiteral(", ")), names);
}

bool wasEverApproved(const Plan &plan)
{
    const RowList &rows = plan.each(schema().revision);
    return std::any_of(rows.begin(), rows.end(),
                       [](const Row *row) { return (*row)[schema().revision.approvedBy].has_value(); });
}

} // namespace

QString proposedSummary(const QList<Difference> &differences, const Texts &texts)
{
    QStringList lines;
    for (const Tally &tally : tallies(differences, texts))
        lines.append(sentence(tally, texts));
    if (lines.isEmpty())
        return texts.text("Revisions", QT_TRANSLATE_NOOP("Revisions", "The content has not changed."));
    return lines.join(u'\n');
}

QString summarySince(const Plan &plan, const Texts &texts, qint64 number)
{
    if (number)
        return proposedSummary(differences(plan, texts, {.after = number}), texts);
    if (wasEverApproved(plan))
        return {}; // before this file: nobody knows what changed
    return texts.text("Revisions", QT_TRANSLATE_NOOP("Revisions", "First approved version."));
}

} // namespace revisions

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "copies.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace {

using revisions::Copy;
using revisions::Medium;

const tables::Distribution &table()
{
    return schema().distribution;
}

QString keyOf(Medium medium)
{
    return medium == Medium::Paper ? QStringLiteral("paper") : QStringLiteral("electronic");
}

/// The copy that the new one takes the place of, nullptr if there is none: one of another version, or the same again.
const Row *formerCopy(const Plan &plan, const Copy &copy, int number, const QSet<Id> &taken)
{
    const RowList &held = plan.referring(table().contact, copy.contact);
    const auto it = std::find_if(held.begin(), held.end(), [&](const Row *row) {
        return (*row)[table().medium] == keyOf(copy.medium) && (*row)[table().place] == copy.place &&
               ((*row)[table().version] != copy.version || (*row)[table().copyNo] == number) &&
               !taken.contains(row->id);
    });
    return it == held.end() ? nullptr : *it;
}

Row lineOf(const Plan &plan, const Row *former, const Copy &copy, int number)
{
    Row line = former ? *former : plan.draft(table());
    line.set(table().contact, copy.contact);
    line.set(table().medium, keyOf(copy.medium));
    line.set(table().version, copy.version);
    line.set(table().copyNo, number);
    line.set(table().place, copy.place);
    line.set(table().deliveredOn, copy.deliveredOn.isValid() ? std::optional(copy.deliveredOn) : std::nullopt);
    line.set(table().acknowledgedOn, {});
    return line;
}

} // namespace

int revisions::nextCopyNumber(const Plan &plan, const QString &version)
{
    int highest = 0;
    for (const Row *row : plan.each(table())) {
        if ((*row)[table().version] == version)
            highest = std::max(highest, (*row)[table().copyNo].value_or(0));
    }
    return highest + 1;
}

Changes revisions::handedOut(const Plan &plan, const QList<Copy> &copies)
{
    Changes changes;
    QSet<Id> taken;
    QHash<QString, int> next;
    for (const Copy &copy : copies) {
        if (!next.contains(copy.version))
            next.insert(copy.version, nextCopyNumber(plan, copy.version));
        const int number = copy.number.value_or(next.value(copy.version));
        next[copy.version] = std::max(next.value(copy.version), number + 1);
        const Row *former = formerCopy(plan, copy, number, taken);
        if (former)
            taken.insert(former->id);
        changes.append({&table(), former ? std::optional(*former) : std::nullopt, lineOf(plan, former, copy, number)});
    }
    return changes;
}

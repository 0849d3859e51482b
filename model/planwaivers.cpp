// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A waiver names what it is about as people read it ("F03", "CT01/sweep_clause", "PC07#4"). When a row is given another
// code, or a step another place, the waivers about it follow in the same edit, so that none is orphaned.

#include "plan.h"
#include "rows.h"

#include <QSet>

#include <algorithm>

namespace {

/// Old code to new code, for every row that the changes rename. A code that rows of several tables share stays: nobody
/// can tell which of them the waiver is about.
QHash<QString, QString> renamed(const Changes &changes, const Plan &plan)
{
    QHash<QString, QString> codes;
    for (const Change &change : changes) {
        const Field *code = change.table->code();
        if (!code || change.table->hasLocalCode() || !change.before || !change.after)
            continue;
        const QString was = Cell<QString>::read(change.before->value(*code));
        const auto has = [&](const Table *table) {
            return table->code() && !table->hasLocalCode() && plan.findByCode(*table, was);
        };
        if (std::count_if(schema().all().begin(), schema().all().end(), has) == 1)
            codes.insert(was, Cell<QString>::read(change.after->value(*code)));
    }
    codes.removeIf([](const auto &each) { return each.key() == each.value(); });
    return codes;
}

using Steps = QHash<Id, QList<Id>>; // procedure to its steps, in order

/// The steps of every procedure that the changes touch.
Steps stepsTouched(const Changes &changes, const Plan &plan)
{
    const auto &step = schema().step;
    Steps steps;
    for (const Change &change : changes) {
        const Row &row = change.before ? *change.before : *change.after;
        const Id procedure = change.table == &step ? row[step.procedure].value_or(0) : 0;
        if (!procedure || steps.contains(procedure))
            continue;
        for (const Row *each : plan.referring(step.procedure, procedure))
            steps[procedure].append(each->id);
    }
    return steps;
}

/// "PC07#4" with the place that its step now has.
QString withStepPlace(const QString &entity, const Steps &before, const Steps &after, const Plan &plan)
{
    const qsizetype mark = entity.lastIndexOf(u'#');
    const Row *procedure = mark > 0 ? plan.findByCode(schema().procedure, entity.left(mark)) : nullptr;
    const int place = QStringView(entity).mid(mark + 1).toInt();
    if (!procedure || place < 1 || place > before.value(procedure->id).size())
        return entity;
    const qsizetype now = after.value(procedure->id).indexOf(before.value(procedure->id).at(place - 1));
    return now < 0 ? entity : entity.left(mark + 1) + QString::number(now + 1);
}

QString withCodes(const QString &entity, const QHash<QString, QString> &codes)
{
    QStringList parts = entity.split(u'/');
    for (QString &part : parts) {
        const qsizetype mark = part.indexOf(u'#');
        const QString code = part.left(mark);
        part = codes.value(code, code) + (mark < 0 ? QString() : part.mid(mark));
    }
    return parts.join(u'/');
}

} // namespace

void Plan::takeWaiversAlong(Changes &changes) const
{
    const auto &waiver = schema().waiver;
    const QHash<QString, QString> codes = renamed(changes, *this);
    const Steps before = stepsTouched(changes, *this);
    if ((codes.isEmpty() && before.isEmpty()) || count(waiver) == 0)
        return;
    Steps after;
    if (!before.isEmpty())
        tryOut(changes, [&](const Changes &tried) { after = stepsTouched(tried, *this); });
    QSet<Id> touched;
    for (const Change &change : std::as_const(changes))
        touched.insert(change.id());
    for (const Row *row : each(waiver)) {
        Row moved = *row;
        moved.set(waiver.entity, withCodes(withStepPlace((*row)[waiver.entity], before, after, *this), codes));
        if (moved != *row && !touched.contains(row->id))
            changes.append({&waiver, *row, moved});
    }
}

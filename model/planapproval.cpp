// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What an approval is worth: the document of that day is kept for good, and the next edit of the content ends it.

#include "plan.h"
#include "rows.h"
#include "storage/store.h"

#include <algorithm>

namespace {

bool isContentChange(const Change &change)
{
    if (!change.before || !change.after)
        return !change.table->isRegister();
    const QList<const Field *> &fields = change.table->fields();
    return std::any_of(fields.begin(), fields.end(), [&](const Field *field) {
        return field->isContent() && change.before->value(*field) != change.after->value(*field);
    });
}

} // namespace

/// Only the status: who approved what and when stays said, until the next approval says it anew.
void Plan::makeDraftAgain(Changes &changes) const
{
    const auto &table = schema().plan;
    if (count(table) == 0 || self()[table.status] != QLatin1String("approved"))
        return;
    const auto own =
        std::find_if(changes.begin(), changes.end(), [&](const Change &change) { return change.table == &table; });
    const bool isOwn = own != changes.end() && own->before && own->after;
    if (isOwn && own->before->value(table.status) != own->after->value(table.status))
        return;
    if (std::none_of(changes.begin(), changes.end(), isContentChange))
        return;
    if (!isOwn)
        changes.append({&table, self(), self()});
    (isOwn ? *own : changes.last()).after->set(table.status, QStringLiteral("draft"));
}

Changes Plan::freeze(const QString &text, Changes changes, const FrozenRevision &revision, const QByteArray &pdf)
{
    const Writer write = [&](const Changes &done, const HistoryLine &line) {
        m_store->freeze(done, line, revision, pdf);
    };
    const Changes done = perform(text, std::move(changes), Road::There, write);
    forgetSteps();
    m_mayMerge = true;
    emit changed(done);
    return done;
}

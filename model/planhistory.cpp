// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an edit is written into the history: the changed fields, before and after, readable without Vigie.

#include "plan.h"
#include "rows.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {

/// A cell for the history: references by code, because the rows they point at may be gone when it is read.
QJsonValue written(const Plan &plan, const Field &field, const Value &value, const QHash<Id, QString> &gone)
{
    const auto codeOf = [&](Id id) {
        const Row *row = plan.find(field.target(), id);
        return row ? plan.code(field.target(), *row) : gone.value(id);
    };
    if (field.kind() == Kind::References) {
        QJsonArray codes;
        for (Id id : Cell<IdSet>::read(value))
            codes.append(codeOf(id));
        return codes;
    }
    if (const auto *whole = std::get_if<qint64>(&value)) {
        if (field.kind() == Kind::Reference)
            return codeOf(*whole);
        return field.kind() == Kind::Bool ? QJsonValue(*whole != 0) : QJsonValue(*whole);
    }
    if (const auto *number = std::get_if<double>(&value))
        return *number;
    if (const auto *text = std::get_if<QString>(&value))
        return *text;
    if (const auto *codes = std::get_if<QStringList>(&value))
        return QJsonArray::fromStringList(*codes);
    return QJsonValue::Null;
}

/// The codes of the rows that the changes remove, as Plan::code() gave them: with that of the owner where it is local
/// to it, whether the owner goes too or not.
QHash<Id, QString> goneCodes(const Plan &plan, const Changes &changes)
{
    QHash<Id, QString> gone;
    for (const bool isLocal : {false, true}) {
        for (const Change &change : changes) {
            const Table &table = *change.table;
            if (change.after || !table.code() || table.hasLocalCode() != isLocal)
                continue;
            const QString own = Cell<QString>::read(change.before->value(*table.code()));
            const Id owner = isLocal ? Rows::ownerOf(table, *change.before) : 0;
            const QString above = gone.value(owner);
            gone.insert(change.id(), above.isEmpty() ? plan.code(table, *change.before) : above + u'/' + own);
        }
    }
    return gone;
}

} // namespace

QString Plan::details(const Changes &changes) const
{
    const QHash<Id, QString> gone = goneCodes(*this, changes);
    QJsonArray lines;
    for (const Change &change : changes) {
        QJsonObject fields;
        const Row none(*change.table);
        const Row &before = change.before ? *change.before : none;
        const Row &after = change.after ? *change.after : none;
        for (const Field *field : change.table->fields()) {
            const Value &was = before.value(*field);
            const Value &is = after.value(*field);
            if (was != is)
                fields.insert(field->name(),
                              QJsonArray{written(*this, *field, was, gone), written(*this, *field, is, gone)});
        }
        QJsonObject line{
            {QStringLiteral("table"), change.table->name()},
            {QStringLiteral("id"), change.id()},
            {QStringLiteral("row"), change.after ? code(*change.table, after) : code(*change.table, before)},
            {QStringLiteral("fields"), fields}};
        if (!change.before || !change.after)
            line.insert(QStringLiteral("did"), change.after ? QStringLiteral("added") : QStringLiteral("removed"));
        lines.append(line);
    }
    return QString::fromUtf8(QJsonDocument(lines).toJson(QJsonDocument::Compact));
}

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

} // namespace

QString Plan::details(const Changes &changes) const
{
    QHash<Id, QString> gone;
    for (const Change &change : changes) {
        if (!change.after && change.table->code())
            gone.insert(change.id(), Cell<QString>::read(change.before->value(*change.table->code())));
    }
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

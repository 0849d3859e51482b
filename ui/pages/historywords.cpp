// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/historywords.h"

#include "forms/plaintext.h"
#include "plan.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace {
QString nameOf(const QString &code, const Table &table, const Plan &plan)
{
    const Row *row = table.code() ? plan.findByCode(table, code) : nullptr;
    return row ? plan.title(table, *row) : code;
}

Value valueOf(const Field &field, const QJsonValue &written)
{
    if (written.isBool())
        return qint64(written.toBool() ? 1 : 0);
    if (written.isDouble() && field.kind() == Kind::Real)
        return written.toDouble();
    if (written.isDouble())
        return written.toInteger();
    if (written.isArray()) {
        QStringList codes;
        for (const QJsonValue &each : written.toArray())
            codes.append(each.toString());
        return codes;
    }
    return normalized(written.toString());
}

QString said(const Field &field, const QJsonValue &written, const Plan &plan, const Texts &texts)
{
    if (written.isNull())
        return {};
    if (!field.isReference())
        return texts.format(field, valueOf(field, written));
    if (!written.isArray())
        return nameOf(written.toString(), field.target(), plan);
    QStringList names;
    for (const QJsonValue &each : written.toArray())
        names.append(nameOf(each.toString(), field.target(), plan));
    return names.join(QStringLiteral(", "));
}

RowStory story(const QJsonObject &written, const Plan &plan, const Texts &texts)
{
    RowStory result;
    const QString did = written.value(QStringLiteral("did")).toString();
    if (!did.isEmpty())
        result.kind = did == QStringLiteral("added") ? RowStory::Kind::Added : RowStory::Kind::Removed;
    const QString tableName = written.value(QStringLiteral("table")).toString();
    const Table *table = schema().table(tableName);
    result.table = table ? texts.label(*table) : tableName;
    result.id = written.value(QStringLiteral("id")).toInteger();
    const Row *row = table ? plan.find(*table, result.id) : nullptr;
    result.where = row ? table : nullptr;
    result.row = row ? plan.title(*table, *row) : written.value(QStringLiteral("row")).toString();
    const QJsonObject fields = written.value(QStringLiteral("fields")).toObject();
    for (const Field *field : table ? table->fields() : QList<const Field *>()) {
        const QJsonArray pair = fields.value(field->name()).toArray();
        if (pair.size() == 2 && !field->has(FieldFlag::Hidden))
            result.fields.append({texts.label(*field), plaintext::oneLine(said(*field, pair.at(0), plan, texts)),
                                  plaintext::oneLine(said(*field, pair.at(1), plan, texts))});
    }
    return result;
}
} // namespace

QList<RowStory> inWords(const HistoryLine &line, const Plan &plan, const Texts &texts)
{
    QList<RowStory> stories;
    for (const QJsonValue &each : QJsonDocument::fromJson(line.details.toUtf8()).array())
        stories.append(story(each.toObject(), plan, texts));
    return stories;
}

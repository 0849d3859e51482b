// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/exchange/exchangeplan.h"

#include "support/sample.h"

#include <gtest/gtest.h>

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMap>

QByteArray exampleBytes()
{
    QFile file(examplePath());
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

std::unique_ptr<Plan> planOf(const QByteArray &json)
{
    auto plan = emptyPlan();
    importJson(*plan, json, {.source = QStringLiteral("test.json"), .unnamed = Unnamed::Go});
    return plan;
}

QByteArray quoted(const char *json)
{
    return QByteArray(json).replace('\'', '"');
}

namespace {

bool saysNothing(const QJsonValue &value)
{
    return value.isNull() || (value.isString() && value.toString().isEmpty()) ||
           (value.isArray() && value.toArray().isEmpty()) || (value.isObject() && value.toObject().isEmpty());
}

/// Lists of rows and of codes are sets in JSON; numbers along the columns of a grid are not.
QJsonArray withoutOrder(const QJsonArray &array)
{
    QMap<QByteArray, QJsonValue> sorted;
    for (const QJsonValue each : array) {
        if (!each.isString() && !each.isObject())
            return array;
        sorted.insert(QJsonDocument(QJsonArray{each}).toJson() + QByteArray::number(sorted.size()), each);
    }
    QJsonArray result;
    for (const QJsonValue &each : std::as_const(sorted))
        result.append(each);
    return result;
}

} // namespace

QJsonValue withoutEmpty(const QJsonValue &value)
{
    if (value.isArray()) {
        QJsonArray result;
        for (const QJsonValue each : value.toArray())
            result.append(withoutEmpty(each));
        return withoutOrder(result);
    }
    if (!value.isObject())
        return value;
    QJsonObject result;
    const QJsonObject object = value.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonValue said = withoutEmpty(it.value());
        if (!saysNothing(said))
            result.insert(it.key(), said);
    }
    return result;
}

QString refusalOf(Plan &plan, const QByteArray &json)
{
    try {
        importJson(plan, json);
    } catch (const Error &error) {
        EXPECT_EQ(error.cause(), Error::Cause::Refused) << "a file that breaks a rule is refused, not unreadable";
        return error.message();
    }
    return {};
}

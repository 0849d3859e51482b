// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/standards/standardreader.h"

#include "tables/schema.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>
#include <stdexcept>

namespace standards {

namespace {

[[noreturn]] void fail(const QString &what)
{
    throw std::logic_error(what.toStdString());
}

/// Refuses a key that is misspelt, which would otherwise be passed over.
void expectOnly(const QJsonObject &object, const QStringList &keys)
{
    for (const QString &key : object.keys()) {
        if (!keys.contains(key))
            fail(QStringLiteral("unknown key %1").arg(key));
    }
}

Words words(const QJsonValue &value)
{
    const QJsonObject object = value.toObject();
    expectOnly(object, {QStringLiteral("en"), QStringLiteral("fr")});
    const Words result{object[u"en"].toString(), object[u"fr"].toString()};
    if (result.english.isEmpty() != result.french.isEmpty())
        fail(QStringLiteral("only one language: %1%2").arg(result.english, result.french));
    return result;
}

QStringList strings(const QJsonValue &value)
{
    QStringList result;
    for (const QJsonValue &each : value.toArray())
        result.append(each.toString());
    return result;
}

const Field *field(const Table &table, const QString &name)
{
    const Field *found = table.field(name);
    if (!found)
        fail(QStringLiteral("no field %1 in table %2").arg(name, table.name()));
    return found;
}

/// The field that a source names under `key`, of one of those kinds; nullptr if it names none.
const Field *optionalField(const QJsonObject &source, const QString &key, const Table &table,
                           const std::vector<Kind> &kinds)
{
    if (!source.contains(key))
        return nullptr;
    const Field *found = field(table, source[key].toString());
    if (std::find(kinds.begin(), kinds.end(), found->kind()) == kinds.end())
        fail(QStringLiteral("%1 cannot be the %2 of table %3").arg(found->name(), key, table.name()));
    return found;
}

Condition condition(const Table &table, const QString &name, const QJsonValue &wanted)
{
    Condition result{field(table, name), Condition::Test::Filled, {}};
    if (wanted.isBool()) {
        result.test = wanted.toBool() ? Condition::Test::Filled : Condition::Test::Empty;
        return result;
    }
    result.test = Condition::Test::OneOf;
    result.keys = strings(wanted);
    for (const QString &key : std::as_const(result.keys)) {
        const auto &choices = result.field->options().choices;
        if (std::none_of(choices.begin(), choices.end(), [&](const Choice &c) { return key == QLatin1String(c.key); }))
            fail(QStringLiteral("%1 is no value of %2 in table %3").arg(key, name, table.name()));
    }
    return result;
}

Source source(const QJsonObject &object)
{
    expectOnly(object, {QStringLiteral("table"), QStringLiteral("fields"), QStringLiteral("where"),
                        QStringLiteral("by"), QStringLiteral("date"), QStringLiteral("label")});
    Source result;
    result.table = schema().table(object[u"table"].toString());
    if (!result.table)
        fail(QStringLiteral("no table %1").arg(object[u"table"].toString()));
    for (const QString &name : strings(object[u"fields"]))
        result.fields.append(field(*result.table, name));
    const QJsonObject where = object[u"where"].toObject();
    for (const QString &name : where.keys())
        result.where.append(condition(*result.table, name, where[name]));
    result.by = optionalField(object, QStringLiteral("by"), *result.table, {Kind::Choice});
    result.date = optionalField(object, QStringLiteral("date"), *result.table, {Kind::Date, Kind::DateTime});
    result.label = words(object[u"label"]);
    if (!result.fields.isEmpty() && (result.by || result.date))
        fail(QStringLiteral("fields of %1 beside a count of its rows").arg(result.table->name()));
    const auto isAbsence = [](const Condition &each) { return each.test == Condition::Test::Empty; };
    if (result.label.isEmpty() && std::any_of(result.where.begin(), result.where.end(), isAbsence))
        fail(QStringLiteral("rows of %1 that lack something need a label").arg(result.table->name()));
    return result;
}

Requirement requirement(const QJsonObject &object)
{
    expectOnly(object,
               {QStringLiteral("clause"), QStringLiteral("text"), QStringLiteral("evidence"), QStringLiteral("rules")});
    Requirement result{words(object[u"clause"]), words(object[u"text"]), {}, strings(object[u"rules"])};
    for (const QJsonValue &each : object[u"evidence"].toArray())
        result.evidence.append(source(each.toObject()));
    if (result.clause.isEmpty() || result.text.isEmpty() || result.evidence.isEmpty())
        fail(QStringLiteral("incomplete requirement %1").arg(result.clause.english));
    return result;
}

} // namespace

Standard read(const QByteArray &json)
{
    QJsonParseError error;
    const QJsonObject object = QJsonDocument::fromJson(json, &error).object();
    if (error.error != QJsonParseError::NoError)
        fail(error.errorString());
    expectOnly(object, {QStringLiteral("name"), QStringLiteral("title"), QStringLiteral("state"),
                        QStringLiteral("note"), QStringLiteral("named_as"), QStringLiteral("requirements")});
    Standard result{object[u"name"].toString(), words(object[u"title"]),      words(object[u"state"]),
                    words(object[u"note"]),     strings(object[u"named_as"]), {}};
    for (const QJsonValue &each : object[u"requirements"].toArray())
        result.requirements.append(requirement(each.toObject()));
    return result;
}

} // namespace standards

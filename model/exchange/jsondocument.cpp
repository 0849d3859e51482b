// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsondocument.h"

#include "error.h"
#include "jsonkeys.h"
#include "jsonwriter.h"
#include "schema/table.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

[[noreturn]] void refuse(const QString &sentence)
{
    throw Error(sentence, Error::Cause::Refused);
}

/// What is wrong at which line and column, both from 1; columns count characters.
QString syntaxError(const QByteArray &json, const QJsonParseError &error)
{
    const QByteArray before = json.left(error.offset);
    const qsizetype line = before.count('\n') + 1;
    const qsizetype column = QString::fromUtf8(before.mid(before.lastIndexOf('\n') + 1)).size() + 1;
    QString sentence = words(QT_TRANSLATE_NOOP("Errors", "This is not JSON: look at line %1, column %2."));
    if (error.error == QJsonParseError::DeepNesting)
        sentence = words(
            QT_TRANSLATE_NOOP("Errors", "This JSON is nested too deeply for a plan: look at line %1, column %2."));
    if (error.error == QJsonParseError::GarbageAtEnd)
        sentence = words(QT_TRANSLATE_NOOP("Errors", "Something follows the end of the JSON document: look at line %1, "
                                                     "column %2."));
    if (error.error == QJsonParseError::IllegalUTF8String)
        sentence = words(QT_TRANSLATE_NOOP("Errors", "The text is not UTF-8: look at line %1, column %2."));
    return sentence.arg(line).arg(column);
}

void checkFormat(const QJsonObject &document)
{
    const QJsonValue format = document.value(QStringLiteral("format"));
    if (!format.isUndefined() && format.toString() != QLatin1String(exchangeFormat))
        refuse(words(QT_TRANSLATE_NOOP("Errors", "format: this is not a plan; a plan's format is “%1”."))
                   .arg(QLatin1String(exchangeFormat)));
    const QJsonValue version = document.value(QStringLiteral("format_version"));
    if (version.isUndefined() || version.toDouble() == exchangeVersion)
        return;
    if (version.toDouble() > exchangeVersion)
        refuse(words(QT_TRANSLATE_NOOP("Errors",
                                       "format_version: this file was written by a newer Vigie; update Vigie to read "
                                       "it.")));
    refuse(words(QT_TRANSLATE_NOOP("Errors", "format_version: must be %1.")).arg(exchangeVersion));
}

QJsonObject rootObject(const QJsonDocument &document, const Table *table)
{
    if (document.isObject())
        return document.object();
    if (!table)
        refuse(words(QT_TRANSLATE_NOOP("Errors", "This JSON is a list and not a plan; say which table it is for.")));
    return {{table->jsonName(), document.array()}};
}

} // namespace

QJsonObject readDocument(const QByteArray &json, const Table *table)
{
    if (json.size() > largestJson)
        refuse(words(QT_TRANSLATE_NOOP("Errors", "The file is larger than %1 MB; a plan is not that large."))
                   .arg(largestJson / 1024 / 1024));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        refuse(syntaxError(json, error));
    QStringList problems;
    for (const QString &path : membersStatedTwice(json))
        problems.append(
            words(QT_TRANSLATE_NOOP("Errors", "%1: stands twice in one object; keep one of them.")).arg(path));
    if (!problems.isEmpty())
        refuse(problems.join(u'\n'));
    const QJsonObject root = rootObject(document, table);
    checkFormat(root);
    return root;
}

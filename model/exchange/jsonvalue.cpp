// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "jsonvalue.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <cmath>
#include <limits>

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

ReadValue refused(const char *source)
{
    return {{}, words(source)};
}

/// Halves of surrogate pairs and U+0000 survive neither a database nor UTF-8.
bool isStorable(const QString &text)
{
    return !text.contains(QChar(u'\0')) && text.isValidUtf16();
}

ReadValue readText(const QJsonValue &json)
{
    if (!json.isString())
        return refused(QT_TRANSLATE_NOOP("Errors", "must be a text in quotation marks"));
    const QString text = json.toString();
    if (!isStorable(text))
        return refused(QT_TRANSLATE_NOOP("Errors", "holds characters that no text may hold"));
    return {normalized(text)};
}

ReadValue readWhole(const QJsonValue &json)
{
    const double number = json.toDouble();
    if (!json.isDouble() || std::trunc(number) != number)
        return refused(QT_TRANSLATE_NOOP("Errors", "must be a whole number"));
    if (std::abs(number) > std::numeric_limits<int>::max())
        return refused(QT_TRANSLATE_NOOP("Errors", "is too large a number"));
    return {static_cast<qint64>(number)};
}

ReadValue readReal(const QJsonValue &json)
{
    if (!json.isDouble())
        return refused(QT_TRANSLATE_NOOP("Errors", "must be a number"));
    return {json.toDouble()};
}

ReadValue readBool(const QJsonValue &json)
{
    if (!json.isBool())
        return refused(QT_TRANSLATE_NOOP("Errors", "must be true or false"));
    return {static_cast<qint64>(json.toBool())};
}

ReadValue readCodes(const QJsonValue &json)
{
    QStringList codes;
    for (const QJsonValue each : json.toArray()) {
        const ReadValue read = readText(each);
        if (!json.isArray() || !read.problem.isEmpty() || isEmpty(read.value))
            return refused(QT_TRANSLATE_NOOP("Errors", "must be a list of texts"));
        codes.append(std::get<QString>(read.value));
    }
    return json.isArray() ? ReadValue{normalized(codes)}
                          : refused(QT_TRANSLATE_NOOP("Errors", "must be a list of texts"));
}

} // namespace

ReadValue readValue(const Field &field, const QJsonValue &json)
{
    if (json.isNull())
        return {};
    switch (field.kind()) {
    case Kind::Integer:
    case Kind::Duration:
    case Kind::Percent:
    case Kind::Money:
    case Kind::Level: return readWhole(json);
    case Kind::Real: return readReal(json);
    case Kind::Bool: return readBool(json);
    case Kind::Codes: return readCodes(json);
    default: return readText(json);
    }
}

ReadValue readMemberName(const Field &field, const QString &name)
{
    bool isNumber = false;
    const int number = name.toInt(&isNumber);
    // Only the canonical spelling, so that "1" and "01" cannot both stand for level 1.
    if (isNumber && QString::number(number) == name && field.kind() != Kind::Choice && !field.isReference())
        return readValue(field, number);
    return readValue(field, name);
}

QString quotable(const QString &text)
{
    QString result = text.left(60);
    for (QChar &c : result) {
        if (c.category() == QChar::Other_Control || c.category() == QChar::Other_Format)
            c = QChar::ReplacementCharacter;
    }
    return text.size() > 60 ? result + u'…' : result;
}

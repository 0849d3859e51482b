// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "fieldcheck.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

/// The smallest and largest whole number that the field allows; nothing where there is no bound.
std::pair<std::optional<qint64>, std::optional<qint64>> bounds(const Field &field, int levels)
{
    const FieldOptions &options = field.options();
    if (options.scale != Scale::None)
        return {options.scale == Scale::ImpactFromZero ? 0 : 1, levels};
    if (field.kind() == Kind::Percent)
        return {options.least.value_or(0), options.most.value_or(100)};
    if (field.kind() == Kind::Real)
        return {options.least, options.most};
    return {options.least.value_or(0), options.most};
}

QString outOfRange(const Field &field, double number, int levels)
{
    const auto [least, most] = bounds(field, levels);
    const bool low = least && number < static_cast<double>(*least);
    const bool high = most && number > static_cast<double>(*most);
    if (!low && !high)
        return {};
    if (least && most)
        return words(QT_TRANSLATE_NOOP("Errors", "must be between %1 and %2")).arg(*least).arg(*most);
    return low ? words(QT_TRANSLATE_NOOP("Errors", "must be %1 or more")).arg(*least)
               : words(QT_TRANSLATE_NOOP("Errors", "must be %1 or less")).arg(*most);
}

QString brokenText(const Field &field, const QString &text)
{
    static const QRegularExpression color(QStringLiteral("^#[0-9a-fA-F]{6}\\z"));
    const auto &choices = field.options().choices;
    switch (field.kind()) {
    case Kind::Date:
        return text.size() == 10 && QDate::fromString(text, Qt::ISODate).isValid()
                   ? QString()
                   : words(QT_TRANSLATE_NOOP("Errors", "is not a date; write it as 2026-12-31"));
    case Kind::DateTime:
        return text.size() == 16 && QDateTime::fromString(text, QStringLiteral("yyyy-MM-ddTHH:mm")).isValid()
                   ? QString()
                   : words(QT_TRANSLATE_NOOP("Errors", "is not a date and time; write it as 2026-12-31T08:00"));
    case Kind::TimeOfDay:
        return isTimeOfDay(text) ? QString() : words(QT_TRANSLATE_NOOP("Errors", "is not a time; write it as 08:30"));
    case Kind::Choice:
        return std::any_of(choices.begin(), choices.end(),
                           [&](const Choice &c) { return text == QLatin1String(c.key); })
                   ? QString()
                   : words(QT_TRANSLATE_NOOP("Errors", "does not know “%1”; choose one of its values"))
                         .arg(text.left(80));
    case Kind::Color:
        return color.match(text).hasMatch()
                   ? QString()
                   : words(QT_TRANSLATE_NOOP("Errors", "is not a colour; write it as #4caf50"));
    default: return {};
    }
}

/// The alternative of Value that cells of a kind hold.
enum class Holds { Whole, Number, Text, Ids, List };
Holds holds(Kind kind)
{
    switch (kind) {
    case Kind::Integer:
    case Kind::Bool:
    case Kind::Duration:
    case Kind::Percent:
    case Kind::Money:
    case Kind::Level:
    case Kind::Reference: return Holds::Whole;
    case Kind::Real: return Holds::Number;
    case Kind::References: return Holds::Ids;
    case Kind::Codes: return Holds::List;
    default: return Holds::Text;
    }
}

bool hasRightType(Kind kind, const Value &value)
{
    const bool whole = std::holds_alternative<qint64>(value);
    switch (holds(kind)) {
    case Holds::Whole: return whole;
    case Holds::Number:
        return whole || (std::holds_alternative<double>(value) && std::isfinite(std::get<double>(value)));
    case Holds::Ids: return std::holds_alternative<IdSet>(value);
    case Holds::List: return std::holds_alternative<QStringList>(value);
    case Holds::Text: break;
    }
    return std::holds_alternative<QString>(value);
}

} // namespace

bool isTimeOfDay(const QString &text)
{
    static const QRegularExpression time(QStringLiteral("^(([01][0-9]|2[0-3]):[0-5][0-9]|24:00)\\z"));
    return time.match(text).hasMatch();
}

QString brokenRule(const Field &field, const Value &value, int levels)
{
    if (isEmpty(value))
        return field.has(FieldFlag::Required) ? words(QT_TRANSLATE_NOOP("Errors", "must be filled")) : QString();
    if (!hasRightType(field.kind(), value))
        return words(QT_TRANSLATE_NOOP("Errors", "holds a value of the wrong type"));
    if (const auto *text = std::get_if<QString>(&value))
        return brokenText(field, *text);
    if (field.isReference())
        return {};
    const auto *whole = std::get_if<qint64>(&value);
    if (field.kind() == Kind::Bool)
        return *whole == 0 || *whole == 1 ? QString() : words(QT_TRANSLATE_NOOP("Errors", "must be yes or no"));
    if (whole)
        return outOfRange(field, static_cast<double>(*whole), levels);
    const auto *number = std::get_if<double>(&value);
    return number ? outOfRange(field, *number, levels) : QString();
}

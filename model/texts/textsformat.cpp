// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How the values of each kind are written for people and read from what they type.

#include "error.h"
#include "texts.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <cmath>

namespace {

QString words(const char *source)
{
    return QCoreApplication::translate("Errors", source);
}

constexpr qint64 minutesPerHour = 60;
constexpr qint64 minutesPerDay = 24 * minutesPerHour;

/// Minutes in one unit as people abbreviate it in English and French; 0 if it is no unit of time.
qint64 minutesOf(const QString &unit)
{
    static const QHash<QString, qint64> units = [] {
        QHash<QString, qint64> all;
        const auto add = [&](qint64 minutes, std::initializer_list<const char *> names) {
            for (const char *name : names)
                all.insert(QString::fromUtf8(name), minutes);
        };
        add(1, {"", "m", "min", "mn", "mins", "minute", "minutes", "'"});
        add(minutesPerHour, {"h", "hr", "hrs", "hour", "hours", "heure", "heures"});
        add(minutesPerDay, {"d", "day", "days", "j", "jour", "jours"});
        add(7 * minutesPerDay, {"w", "wk", "week", "weeks", "sem", "semaine", "semaines"});
        return all;
    }();
    return units.value(unit, 0);
}

Error noDuration(const QString &typed)
{
    return Error(words(QT_TRANSLATE_NOOP("Errors", "“%1” is not a duration; write it as 90 min, 4 h or 1 d 12 h."))
                     .arg(typed.left(80)),
                 Error::Cause::Refused);
}

Error ambiguous(const QString &typed)
{
    return Error(
        words(QT_TRANSLATE_NOOP("Errors", "“%1” can be read in two ways; write thousands without a point or a comma."))
            .arg(typed.left(80)),
        Error::Cause::Refused);
}

/// "4 h", "1 j 12 h", "1h30", "1:30", "1,5 h", "90" (minutes).
qint64 parseDuration(const QString &typed)
{
    static const QRegularExpression clock(QStringLiteral("^(\\d{1,5}):([0-5]\\d)$"));
    static const QRegularExpression part(QStringLiteral("(\\d{1,9}(?:[.,]\\d{1,4})?)\\s*([a-zA-Z']*)\\.?\\s*"));
    const QString text = typed.simplified().toLower();
    if (const auto match = clock.match(text); match.hasMatch())
        return match.captured(1).toLongLong() * minutesPerHour + match.captured(2).toLongLong();
    double minutes = 0;
    qint64 unitBefore = 0;
    qsizetype at = 0;
    while (at < text.size()) {
        const auto match =
            part.match(text, at, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        qint64 unit = match.hasMatch() ? minutesOf(match.captured(2)) : 0;
        if (match.captured(2).isEmpty() && unitBefore > 0)
            unit = unitBefore == minutesPerHour ? 1 : 0; // "1h30", but nothing like "2 d 3" or "1 440"
        if (unit == 0)
            throw noDuration(typed);
        static const QRegularExpression thousand(QStringLiteral("[.,]\\d{3}$"));
        if (thousand.match(match.captured(1)).hasMatch())
            throw ambiguous(typed); // "1,000 min"
        minutes += match.captured(1).replace(u',', u'.').toDouble() * static_cast<double>(unit);
        unitBefore = unit;
        at = match.capturedEnd();
    }
    if (text.isEmpty() || minutes > 1e9)
        throw noDuration(typed);
    return std::llround(minutes);
}

/// Invalid if the text is no date.
QDate readDate(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression numbers(QStringLiteral("^(\\d{1,2})[/. -](\\d{1,2})[/. -](\\d{4}|\\d{2})$"));
    const QString text = typed.simplified();
    QDate date = QDate::fromString(text, Qt::ISODate);
    if (const auto match = numbers.match(text); match.hasMatch()) {
        const int year = match.captured(3).toInt();
        date = QDate(year < 100 ? 2000 + year : year, match.captured(2).toInt(), match.captured(1).toInt());
    }
    for (const char *format : {"d MMM yyyy", "d MMMM yyyy"}) {
        if (!date.isValid())
            date = locale.toDate(text, QString::fromLatin1(format));
    }
    return date;
}

QDate parseDate(const QString &typed, const QLocale &locale)
{
    const QDate date = readDate(typed, locale);
    if (!date.isValid())
        throw Error(words(QT_TRANSLATE_NOOP("Errors", "“%1” is not a date; write it as 31/12/2026 or 2026-12-31."))
                        .arg(typed.left(80)),
                    Error::Cause::Refused);
    return date;
}

QString parseTime(const QString &typed)
{
    static const QRegularExpression time(QStringLiteral("^(\\d{1,2})\\s*[:hH]\\s*(\\d{2})?$"));
    const auto match = time.match(typed.trimmed());
    const int hour = match.captured(1).toInt();
    const int minute = match.captured(2).toInt();
    if (!match.hasMatch() || minute > 59 || hour > 24 || (hour == 24 && minute > 0))
        throw Error(words(QT_TRANSLATE_NOOP("Errors", "“%1” is not a time; write it as 08:30.")).arg(typed.left(80)),
                    Error::Cause::Refused);
    return QStringLiteral("%1:%2").arg(hour, 2, 10, QLatin1Char('0')).arg(minute, 2, 10, QLatin1Char('0'));
}

QString parseDateTime(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression timeAtEnd(QStringLiteral("[ T](\\d{1,2}\\s*[:hH]\\s*\\d*)$"));
    const QString text = typed.simplified();
    const auto match = timeAtEnd.match(text);
    const QDate date = parseDate(match.hasMatch() ? text.left(match.capturedStart()) : text, locale);
    // A day alone is its first minute.
    const QString time = match.hasMatch() ? parseTime(match.captured(1)) : QStringLiteral("00:00");
    return date.toString(Qt::ISODate) + u'T' + time;
}

/// A number in the reader's form or with a point; spaces, percent and currency signs do not matter. Where the comma
/// separates decimals, "1.000" may be a thousand or one: neither is guessed.
double parseNumber(const QString &typed, const QLocale &locale)
{
    static const QRegularExpression noise(QStringLiteral("[\\s\\x{00a0}\\x{202f}%€]"));
    static const QRegularExpression thousands(QStringLiteral("^[-+]?\\d{1,3}(\\.\\d{3})+(,\\d*)?$"));
    QString text = typed;
    text.remove(noise);
    if (locale.decimalPoint() == QStringLiteral(",") && thousands.match(text).hasMatch())
        throw ambiguous(typed);
    bool known = false;
    double number = locale.toDouble(text, &known);
    if (!known)
        number = QLocale::c().toDouble(text, &known);
    if (!known || !std::isfinite(number))
        throw Error(words(QT_TRANSLATE_NOOP("Errors", "“%1” is not a number.")).arg(typed.left(80)),
                    Error::Cause::Refused);
    return number;
}

qint64 parseWhole(const QString &typed, const QLocale &locale)
{
    const double number = parseNumber(typed, locale);
    if (number != std::floor(number) || std::abs(number) > 9e15)
        throw Error(words(QT_TRANSLATE_NOOP("Errors", "“%1” is not a whole number.")).arg(typed.left(80)),
                    Error::Cause::Refused);
    return static_cast<qint64>(number);
}

} // namespace

QString Texts::duration(qint64 minutes) const
{
    const qint64 days = minutes / minutesPerDay;
    const qint64 hours = minutes % minutesPerDay / minutesPerHour;
    const qint64 rest = minutes % minutesPerHour;
    QStringList parts;
    if (days)
        parts.append(QStringLiteral("%1\u00A0%2").arg(days).arg(QChar(m_language == Language::French ? u'j' : u'd')));
    if (hours)
        parts.append(QStringLiteral("%1\u00A0h").arg(hours));
    if (rest || parts.isEmpty())
        parts.append(QStringLiteral("%1\u00A0min").arg(rest));
    return parts.join(u' ');
}

QString Texts::date(const QDate &date) const
{
    return m_language == Language::French ? date.toString(QStringLiteral("dd/MM/yyyy"))
                                          : m_locale.toString(date, QStringLiteral("d MMM yyyy"));
}

QString Texts::dateTime(const QDateTime &time) const
{
    return QStringLiteral("%1 %2").arg(date(time.date()), time.time().toString(QStringLiteral("HH:mm")));
}

QString Texts::yesNo(bool yes) const
{
    return yes ? text("Schema", QT_TRANSLATE_NOOP("Schema", "Yes")) : text("Schema", QT_TRANSLATE_NOOP("Schema", "No"));
}

QString Texts::format(const Field &field, const Value &value) const
{
    if (isEmpty(value))
        return {};
    const auto whole = [&] { return Cell<qint64>::read(value).value_or(0); };
    const auto plain = [&] { return Cell<QString>::read(value); };
    switch (field.kind()) {
    case Kind::Bool: return yesNo(whole() != 0);
    case Kind::Integer:
    case Kind::Level: {
        if (!field.options().choices.empty()) // 1 is Monday
            return choice(field, QString::number(whole()));
        const QString words = unit(field);
        return words.isEmpty() ? QString::number(whole()) : QStringLiteral("%1 %2").arg(whole()).arg(words);
    }
    case Kind::Real: return m_locale.toString(Cell<double>::read(value).value_or(0), 'g', 12);
    case Kind::Duration: return duration(whole());
    case Kind::Percent:
        return m_language == Language::French ? QStringLiteral("%1 %").arg(whole())
                                              : QStringLiteral("%1%").arg(whole());
    case Kind::Money:
        return m_language == Language::French ? QStringLiteral("%1 €").arg(m_locale.toString(whole()))
                                              : QStringLiteral("€%1").arg(m_locale.toString(whole()));
    case Kind::Date: return date(Cell<QDate>::read(value).value_or(QDate()));
    case Kind::DateTime: return dateTime(Cell<QDateTime>::read(value).value_or(QDateTime()));
    case Kind::Choice: return choice(field, plain());
    case Kind::Codes: return Cell<QStringList>::read(value).join(QStringLiteral(", "));
    default: return plain();
    }
}

Value Texts::parse(const Field &field, const QString &typed) const
{
    const QString text = typed.trimmed();
    if (text.isEmpty())
        return {};
    switch (field.kind()) {
    case Kind::Integer:
    case Kind::Level:
    case Kind::Percent:
    case Kind::Money: return parseWhole(text, m_locale);
    case Kind::Real: return parseNumber(text, m_locale);
    case Kind::Duration: return parseDuration(text);
    case Kind::Date: return parseDate(text, m_locale).toString(Qt::ISODate);
    case Kind::DateTime: return parseDateTime(text, m_locale);
    case Kind::TimeOfDay: return parseTime(text);
    case Kind::Codes: {
        static const QRegularExpression separator(QStringLiteral("[\\s,;]+"));
        return normalized(text.toUpper().split(separator, Qt::SkipEmptyParts));
    }
    case Kind::LongText: return typed;
    default: return text;
    }
}

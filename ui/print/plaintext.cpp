// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/plaintext.h"

#include <algorithm>

namespace print {

namespace {
bool isLineEnd(char16_t c)
{
    return c == u'\n' || c == u'\r' || c == 0x0b || c == 0x0c || c == 0x85 || c == 0x2028 || c == 0x2029;
}

bool turnsDirection(char16_t c)
{
    return (c >= 0x202a && c <= 0x202e) || (c >= 0x2066 && c <= 0x2069);
}

bool isForbidden(char16_t c)
{
    return c < 0x20 || (c >= 0x7f && c <= 0x9f) || c == 0xfeff || c == 0xfffe || c == 0xffff || c == 0xfffc ||
           (c >= 0xfdd0 && c <= 0xfdef) || turnsDirection(c);
}

bool isOrdinary(QChar c)
{
    const char16_t unit = c.unicode();
    return !c.isSurrogate() && !isForbidden(unit) && !isLineEnd(unit);
}
/// Whether the word that begins at `start` is an e-mail or web address: too long for a narrow column.
bool holdsAddress(const QString &text, qsizetype start)
{
    for (qsizetype i = start; i < text.size() && !text.at(i).isSpace(); ++i) {
        if (text.at(i) == u'@' || (text.at(i) == u':' && QStringView(text).mid(i).startsWith(u"://")))
            return true;
    }
    return false;
}

bool isFigure(QChar c)
{
    return c.isDigit() || c == u'_';
}

/// Whether a unit of time or a percent sign follows: "30 min", "__ h __".
bool isUnit(QStringView rest)
{
    for (const QStringView unit : {u"min", u"h", u"j", u"d", u"s", u"%", u"€"}) {
        if (rest.startsWith(unit) && (rest.size() == unit.size() || !rest.at(unit.size()).isLetterOrNumber()))
            return true;
    }
    return false;
}

/// Whether a time of day follows: "08:00".
bool isTime(QStringView rest)
{
    const qsizetype colon = rest.left(3).indexOf(u':');
    return (colon == 1 || colon == 2) && rest.size() > colon + 1 && rest.at(colon - 1).isDigit() &&
           rest.at(colon + 1).isDigit();
}

/// How many characters from `start` on, forwards or backwards, are digits or, where asked, letters.
qsizetype run(QStringView text, qsizetype start, int step, bool (QChar::*is)() const)
{
    qsizetype count = 0;
    for (qsizetype i = start; i >= 0 && i < text.size() && (text.at(i).*is)(); i += step)
        ++count;
    return count;
}

/// Whether the space at `i` stands within a date with the name of a month: "23 Nov 2026".
bool isInDate(QStringView text, qsizetype i)
{
    const auto isDay = [&](qsizetype end) {
        const qsizetype digits = run(text, end, -1, &QChar::isDigit);
        return digits == 1 || digits == 2;
    };
    const auto isYear = [&](qsizetype start) { return run(text, start, 1, &QChar::isDigit) == 4; };
    if (const qsizetype month = run(text, i + 1, 1, &QChar::isLetter); month >= 3) {
        const qsizetype next = i + 1 + month;
        return isDay(i - 1) && next < text.size() && text.at(next) == u' ' && isYear(next + 1);
    }
    const qsizetype month = run(text, i - 1, -1, &QChar::isLetter);
    const qsizetype before = i - 1 - month;
    return month >= 3 && before > 0 && text.at(before) == u' ' && isDay(before - 1) && isYear(i + 1);
}

/// Whether a line may not break at the space at `i`: within a number or date, before a unit or French punctuation.
bool staysTogether(const QString &text, qsizetype i)
{
    // A line does not begin with the dot between two things, whatever piece of text it stands in.
    if (i + 1 < text.size() && text.at(i + 1) == u'·' && (i + 2 >= text.size() || text.at(i + 2).isSpace()))
        return true;
    if (i == 0 || i + 1 >= text.size())
        return false;
    const QChar before = text.at(i - 1);
    const QChar after = text.at(i + 1);
    if (before == u'«' || QStringLiteral(":;?!»").contains(after))
        return true;
    const QStringView rest = QStringView(text).mid(i + 1);
    if (isFigure(before) && ((isFigure(after) && !isTime(rest)) || isUnit(rest)))
        return true;
    if (isInDate(text, i))
        return true;
    // "1 j 12 h 30 min" is one time.
    const bool endsTime = (before == u'h' || before == u'j' || before == u'd') && i >= 3 && text.at(i - 2).isSpace() &&
                          text.at(i - 3).isDigit();
    return (endsTime && after.isDigit()) || (before == u'h' && after == u'_');
}
} // namespace

QString clean(const QString &text)
{
    if (std::all_of(text.begin(), text.end(), isOrdinary))
        return text;
    QString result;
    result.reserve(text.size());
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c.isHighSurrogate() && i + 1 < text.size() && text.at(i + 1).isLowSurrogate())
            result.append(c).append(text.at(++i));
        else if (c.isSurrogate())
            result.append(QChar::ReplacementCharacter);
        else if (c == u'\r' && i + 1 < text.size() && text.at(i + 1) == u'\n')
            continue;
        else if (isLineEnd(c.unicode()))
            result.append(u'\n');
        else if (c == u'\t')
            result.append(u' ');
        else if (!isForbidden(c.unicode()))
            result.append(c);
    }
    return result;
}

QString typeset(const QString &text)
{
    QString result;
    result.reserve(text.size());
    bool isAddress = false;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const QChar before = i > 0 ? text.at(i - 1) : QChar();
        const QChar after = i + 1 < text.size() ? text.at(i + 1) : QChar();
        if (i == 0 || before.isSpace())
            isAddress = holdsAddress(text, i);
        result.append(c == u' ' && staysTogether(text, i) ? QChar(QChar::Nbsp) : c);
        const bool mayBreakAfter = c == u'@' || c == u'.' || c == u'/' || c == u'_';
        if (isAddress && mayBreakAfter && after.isLetterOrNumber())
            result.append(QChar(0x200b));
    }
    return result;
}

QString closed(const QString &text)
{
    constexpr char16_t leftToRightMark = 0x200e;
    const bool isMixed = std::any_of(text.begin(), text.end(), [](QChar c) {
        return c.direction() == QChar::DirR || c.direction() == QChar::DirAL;
    });
    return isMixed ? text + QChar(leftToRightMark) : text;
}

QString oneLine(const QString &text, int length)
{
    const QString line = clean(text.left(4 * length)).simplified();
    return line.size() <= length ? line : line.left(length - 1) + QChar(0x2026);
}

QString identifier(const QString &anchor)
{
    QString id = QStringLiteral("a-");
    for (const QChar c : anchor) {
        const char16_t unit = c.unicode();
        const bool isPlain = unit == u'-' || (unit < 0x80 && c.isLetterOrNumber());
        id += isPlain ? QString(c) : QStringLiteral("_%1_").arg(unit, 0, 16);
    }
    return id;
}

} // namespace print

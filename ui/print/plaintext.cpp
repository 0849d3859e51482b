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

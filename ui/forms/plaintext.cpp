// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/plaintext.h"

#include <algorithm>

namespace plaintext {

QString folded(const QString &text)
{
    // Most texts are plain letters, and all rows are folded before they can be searched.
    const bool isPlain = std::all_of(text.begin(), text.end(), [](QChar c) { return c.unicode() < 0x80; });
    if (isPlain)
        return text.toLower();
    QString result;
    result.reserve(text.size());
    const QString decomposed = text.normalized(QString::NormalizationForm_KD);
    for (const QChar c : decomposed) {
        if (!c.isMark())
            result.append(c);
    }
    return result.toCaseFolded();
}

QString oneLine(const QString &text)
{
    constexpr int longest = 300;
    if (text.size() <= longest)
        return text.contains(QLatin1Char('\n')) ? text.simplified() : text;
    return text.left(longest).simplified() + QChar(0x2026);
}

QString tip(const QString &text)
{
    if (text.isEmpty())
        return {};
    constexpr int longest = 2000;
    const QString escaped = text.left(longest).toHtmlEscaped().replace(QLatin1Char('\n'), QStringLiteral("<br>"));
    return QStringLiteral("<qt>%1</qt>").arg(escaped);
}

QString unmarked(const QString &text)
{
    return QString(text).replace(QLatin1Char('&'), QStringLiteral("&&"));
}

} // namespace plaintext

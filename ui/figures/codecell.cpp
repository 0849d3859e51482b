// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/codecell.h"

#include <QFontMetricsF>

#include <algorithm>

namespace figures {

namespace {

/// A code alone on its line may be too wide: it is shortened rather than painted over its neighbour.
QString shortened(const QString &code, double width, const QFontMetricsF &metrics)
{
    return metrics.elidedText(code.left(64).simplified(), Qt::ElideRight, width);
}

QStringList wrapped(const QStringList &words, double width, const QFontMetricsF &metrics)
{
    QStringList lines;
    for (const QString &word : words) {
        const QString code = shortened(word, width, metrics);
        const QString longer = lines.isEmpty() ? code : lines.last() + QLatin1Char(' ') + code;
        if (!lines.isEmpty() && metrics.horizontalAdvance(longer) <= width)
            lines.last() = longer;
        else
            lines.append(code);
    }
    return lines;
}

qsizetype linesThatFit(double height, const QFontMetricsF &metrics)
{
    return std::max<qsizetype>(1, static_cast<qsizetype>(height / metrics.height()));
}

/// The first codes and "+n", as many as stand in the lines.
CodeCell counted(const QStringList &codes, const QSizeF &size, const QFont &font)
{
    const QFontMetricsF metrics(font);
    const qsizetype room = linesThatFit(size.height(), metrics);
    // A line holds at most as many codes as it has room for digits; no need to try all of ten thousand codes.
    qsizetype shown = std::min<qsizetype>(codes.size() - 1, 200);
    for (; shown > 0; --shown) {
        QStringList words = codes.first(shown);
        words.append(QStringLiteral("+%1").arg(codes.size() - shown));
        const QStringList lines = wrapped(words, size.width(), metrics);
        if (lines.size() <= room)
            return {font, lines, static_cast<int>(codes.size() - shown)};
    }
    return {font, {QStringLiteral("+%1").arg(codes.size())}, static_cast<int>(codes.size())};
}

} // namespace

CodeCell fitCodes(const QStringList &codes, const QSizeF &size, const QFont &font, int largest, int smallest)
{
    QFont sized = font;
    sized.setHintingPreference(QFont::PreferNoHinting);
    for (int pixels = largest; pixels >= smallest; --pixels) {
        sized.setPixelSize(pixels);
        if (codes.size() > 200)
            continue;
        const QFontMetricsF metrics(sized);
        const QStringList lines = wrapped(codes, size.width(), metrics);
        if (lines.size() <= linesThatFit(size.height(), metrics))
            return {sized, lines, 0};
    }
    sized.setPixelSize(smallest);
    return counted(codes, size, sized);
}

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/columnwidths.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <numeric>

namespace print {

namespace {
/// Chinese, Japanese and Korean characters are as wide as high, and a line may end after each.
bool isIdeograph(QChar c)
{
    const char16_t unit = c.unicode();
    return (unit >= 0x2e80 && unit <= 0x9fff) || (unit >= 0xac00 && unit <= 0xd7a3) ||
           (unit >= 0xf900 && unit <= 0xfaff) || (unit >= 0xff00 && unit <= 0xff60);
}

/// Arrows, boxes and marks, from other fonts than the letters.
bool isSymbol(char16_t unit)
{
    return unit >= 0x2190 && unit <= 0x2bff;
}
} // namespace

/// Advances of one font, measured once per character.
class TextMeasure::Metrics
{
public:
    explicit Metrics(const QFont &font) : m_font(font), m_em(font.pixelSize()) { m_common.fill(-1); }

    double advance(QChar c)
    {
        const char16_t unit = c.unicode();
        if (unit == 0x200b)
            return 0; // only a place to break a line
        if (unit == 0x202f)
            return advance(QChar(0x20));
        if (unit == 0x2019)
            return advance(QChar(0x27)) * 1.3;
        if (isIdeograph(c) || isSymbol(unit))
            return m_em;
        if (unit >= m_common.size())
            return m_beyondLatin;
        double &known = m_common[unit];
        if (known < 0)
            known = m_font.horizontalAdvance(c);
        return known;
    }

private:
    QFontMetricsF m_font;
    std::array<double, 0x250> m_common;
    double m_em;
    double m_beyondLatin = m_font.averageCharWidth() * 1.3; ///< near enough
};

TextMeasure::TextMeasure(const QFont &font) : m_metrics(std::make_unique<Metrics>(font)) {}

TextMeasure::~TextMeasure() = default;

void TextMeasure::Widths::endWord(double width)
{
    if (isOneWord)
        firstWord = width;
    isOneWord = false;
}

TextMeasure::Widths TextMeasure::operator()(const QString &text)
{
    Widths result;
    double line = 0;
    double word = 0;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        if (c == u'\n')
            line = 0;
        const double advance = c == u'\n' ? 0 : m_metrics->advance(c);
        line += advance;
        const bool isBreak = c == u' ' || c == u'\n' || c == QChar(0x200b);
        if (isBreak)
            result.endWord(word);
        word = isBreak ? 0 : word + advance;
        result.whole = std::max(result.whole, line);
        result.longestWord = std::max(result.longestWord, word);
        const bool isInCode = i + 1 < text.size() && text.at(i + 1).isDigit(); // "RSK-002" is not broken
        if ((c == u'-' && !isInCode) || isIdeograph(c)) {
            result.endWord(word);
            word = 0;
        }
    }
    result.lastWord = word;
    if (result.isOneWord)
        result.firstWord = word;
    return result;
}

namespace {
double total(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

/// A column's share: at least, at most.
struct Bounds {
    double weight;
    double least;
    double most;
};

// The sum of clamp(share × weight, least, most) grows with the share, so the share that fills the width is found by
// halving.
QList<double> fill(const QList<Bounds> &bounds, double width)
{
    const auto widths = [&bounds](double share) {
        QList<double> result;
        for (const Bounds &bound : bounds)
            result.append(std::clamp(share * bound.weight, bound.least, std::max(bound.least, bound.most)));
        return result;
    };
    double low = 0;
    double high = width * 1000;
    for (int step = 0; step < 60; ++step) {
        const double middle = (low + high) / 2;
        (total(widths(middle)) < width ? low : high) = middle;
    }
    return widths(high);
}

// Too many long words: only the widest columns give way, all others keep their words whole.
QList<double> squeeze(const QList<ColumnWish> &wishes, double width)
{
    QList<Bounds> equal;
    for (const ColumnWish &wish : wishes)
        equal.append({1, 0, wish.word});
    return fill(equal, width);
}

// Lines up to `longest` are not broken at all.
QList<Bounds> boundsOf(const QList<ColumnWish> &wishes, double longest)
{
    QList<Bounds> bounds;
    for (const ColumnWish &wish : wishes)
        bounds.append({wish.weight, wish.line <= longest ? std::max(wish.word, wish.line) : wish.word, wish.line});
    return bounds;
}

double leastOf(const QList<Bounds> &bounds)
{
    double sum = 0;
    for (const Bounds &bound : bounds)
        sum += bound.least;
    return sum;
}

// Everything fits on one line: what is left is shared by weight above what each column needs.
QList<double> roomy(const QList<ColumnWish> &wishes, double width)
{
    QList<Bounds> bounds;
    for (const ColumnWish &wish : wishes)
        bounds.append({wish.asked, std::max(wish.word, wish.line), width});
    return fill(bounds, width);
}
} // namespace

ColumnShares columnShares(const QList<ColumnWish> &wishes, double width)
{
    double lines = 0;
    double words = 0;
    for (const ColumnWish &wish : wishes) {
        lines += std::max(wish.word, wish.line);
        words += wish.word;
    }
    if (lines < width || words >= width) {
        const QList<double> widths = lines < width ? roomy(wishes, width) : squeeze(wishes, width);
        return {widths, widths};
    }
    // Dates and durations stay whole as long as the longer texts keep a good part of the width.
    constexpr double goodPart = 0.75;
    QList<Bounds> bounds = boundsOf(wishes, 0);
    for (const double longest : {paper::pt(40), paper::pt(52), paper::pt(64)}) {
        const QList<Bounds> whole = boundsOf(wishes, longest);
        if (leastOf(whole) < goodPart * width)
            bounds = whole;
    }
    ColumnShares shares{fill(bounds, width), {}};
    for (const Bounds &bound : bounds)
        shares.least.append(bound.least);
    return shares;
}

} // namespace print

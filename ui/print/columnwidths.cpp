// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/columnwidths.h"

#include <QFontMetricsF>

#include <algorithm>
#include <array>
#include <numeric>

namespace print {

/// Advances of one font, measured once per character.
class TextMeasure::Metrics
{
public:
    explicit Metrics(const QFont &font) : m_font(font) { m_common.fill(-1); }

    double advance(QChar c)
    {
        const char16_t unit = c.unicode();
        if (unit == 0x200b)
            return 0; // only a place to break a line
        if (unit == 0x202f)
            return advance(QChar(0x20));
        if (unit == 0x2019)
            return advance(QChar(0x27)) * 1.3;
        if (unit >= m_common.size())
            return m_em; // beyond Latin an em is near enough
        double &known = m_common[unit];
        if (known < 0)
            known = m_font.horizontalAdvance(c);
        return known;
    }

private:
    QFontMetricsF m_font;
    std::array<double, 0x250> m_common;
    double m_em = m_font.averageCharWidth() * 1.3;
};

TextMeasure::TextMeasure(const QFont &font) : m_metrics(std::make_unique<Metrics>(font)) {}

TextMeasure::~TextMeasure() = default;

TextMeasure::Widths TextMeasure::operator()(const QString &text)
{
    Widths result;
    double line = 0;
    double word = 0;
    for (const QChar c : text) {
        if (c == u'\n')
            line = 0;
        const double advance = c == u'\n' ? 0 : m_metrics->advance(c);
        line += advance;
        const bool isBreak = c == u' ' || c == u'\n' || c == QChar(0x200b);
        word = isBreak ? 0 : word + advance;
        result.whole = std::max(result.whole, line);
        result.longestWord = std::max(result.longestWord, word);
        if (c == u'-')
            word = 0;
    }
    return result;
}

namespace {
double total(const QList<double> &values)
{
    return std::accumulate(values.begin(), values.end(), 0.0);
}

// The sum of clamp(share × weight, low, high) grows with the share, so the share that fills the width is found by
// halving.
QList<double> fill(const QList<ColumnWish> &wishes, double width)
{
    const auto widths = [&wishes](double share) {
        QList<double> result;
        for (const ColumnWish &wish : wishes)
            result.append(std::clamp(share * wish.weight, wish.least, std::max(wish.least, wish.most)));
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
    QList<ColumnWish> equal;
    for (const ColumnWish &wish : wishes)
        equal.append({1, 0, wish.word});
    return fill(equal, width);
}
// Short contents do not all fit on one line: whoever has several words breaks between them.
QList<double> betweenWords(const QList<ColumnWish> &wishes, double width)
{
    QList<ColumnWish> wrapped;
    for (const ColumnWish &wish : wishes)
        wrapped.append({wish.weight, wish.word, wish.least});
    return fill(wrapped, width);
}
} // namespace

QList<double> columnWidths(const QList<ColumnWish> &wishes, double width)
{
    double words = 0;
    double least = 0;
    double most = 0;
    for (const ColumnWish &wish : wishes) {
        words += wish.word;
        least += wish.least;
        most += std::max(wish.least, wish.most);
    }
    if (words >= width)
        return squeeze(wishes, width);
    if (least >= width)
        return betweenWords(wishes, width);
    if (most >= width)
        return fill(wishes, width);
    // Everything fits on one line: what is left is shared by weight above what each column needs.
    QList<ColumnWish> roomy = wishes;
    for (ColumnWish &wish : roomy)
        wish = {wish.weight, std::max(wish.least, wish.most), width};
    return fill(roomy, width);
}

} // namespace print

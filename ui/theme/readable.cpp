// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include <cmath>

namespace {

/// Relative luminance, 0 to 1, as WCAG 2.1 defines it.
double luminance(const QColor &color)
{
    const auto linear = [](double part) {
        return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(color.redF()) + 0.7152 * linear(color.greenF()) + 0.0722 * linear(color.blueF());
}

double contrast(const QColor &a, const QColor &b)
{
    const double one = luminance(a) + 0.05;
    const double other = luminance(b) + 0.05;
    return std::max(one, other) / std::min(one, other);
}

} // namespace

QColor theme::readableOn(const QColor &background)
{
    const QColor dark = color(Role::Text, Mode::Light);
    const QColor light = color(Role::TextOnAccent, Mode::Light);
    return contrast(background, dark) >= contrast(background, light) ? dark : light;
}

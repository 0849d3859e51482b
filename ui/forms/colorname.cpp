// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/colorname.h"

#include <algorithm>
#include <array>

namespace {
struct Hue {
    int below; ///< in degrees of the colour wheel
    const char *name;
};

constexpr std::array hues{
    Hue{12, QT_TRANSLATE_NOOP("Colours", "Red")},        Hue{42, QT_TRANSLATE_NOOP("Colours", "Orange")},
    Hue{68, QT_TRANSLATE_NOOP("Colours", "Yellow")},     Hue{165, QT_TRANSLATE_NOOP("Colours", "Green")},
    Hue{192, QT_TRANSLATE_NOOP("Colours", "Turquoise")}, Hue{258, QT_TRANSLATE_NOOP("Colours", "Blue")},
    Hue{290, QT_TRANSLATE_NOOP("Colours", "Violet")},    Hue{345, QT_TRANSLATE_NOOP("Colours", "Pink")},
};

const char *nameOf(const QColor &color)
{
    constexpr int dark = 40;
    constexpr int bright = 235;
    constexpr int pale = 30;
    if (color.value() < dark)
        return QT_TRANSLATE_NOOP("Colours", "Black");
    if (color.hsvSaturation() < pale)
        return color.value() > bright ? QT_TRANSLATE_NOOP("Colours", "White") : QT_TRANSLATE_NOOP("Colours", "Grey");
    const auto *const hue =
        std::find_if(hues.begin(), hues.end(), [&](const Hue &each) { return color.hsvHue() < each.below; });
    const char *name = hue == hues.end() ? hues.front().name : hue->name; // the wheel ends as it began
    constexpr int brownish = 160;
    const bool isBrown = hue == hues.begin() + 1 && color.value() < brownish;
    return isBrown ? QT_TRANSLATE_NOOP("Colours", "Brown") : name;
}
} // namespace

QString colorName(const QColor &color, const Texts &texts)
{
    return texts.text("Colours", nameOf(color));
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include <QApplication>
#include <QFile>
#include <QFontInfo>
#include <QRegularExpression>

#include <gtest/gtest.h>

#include <cmath>

using theme::Mode;
using theme::Role;

namespace {
double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor &color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

/// The contrast of WCAG 2.1, from 1 to 21.
double contrast(const QColor &a, const QColor &b)
{
    const double x = luminance(a), y = luminance(b);
    return (std::max(x, y) + 0.05) / (std::min(x, y) + 0.05);
}

class ThemeColors : public testing::TestWithParam<Mode>
{
protected:
    void expectContrast(Role ink, Role ground, double least) const
    {
        EXPECT_GE(contrast(theme::color(ink, GetParam()), theme::color(ground, GetParam())), least)
            << "role " << int(ink) << " on role " << int(ground);
    }
};
} // namespace

TEST_P(ThemeColors, TextIsReadableOnEveryGround)
{
    for (const Role ground : {Role::Window, Role::Surface, Role::SurfaceRaised, Role::SurfaceHover, Role::AccentSoft,
                              Role::Selection, Role::InfoSoft, Role::GoodSoft, Role::WarningSoft, Role::DangerSoft})
        expectContrast(Role::Text, ground, 7);
    for (const Role ground : {Role::Window, Role::Surface, Role::SurfaceRaised, Role::SurfaceHover, Role::Selection})
        expectContrast(Role::TextMuted, ground, 4.5);
    for (int level = int(Role::Level0); level <= int(Role::Level6); ++level)
        expectContrast(Role::Text, Role(level), 4.5);
}

TEST_P(ThemeColors, WhatColoursSayIsReadable)
{
    const std::pair<Role, Role> tones[] = {{Role::Info, Role::InfoSoft},
                                           {Role::Good, Role::GoodSoft},
                                           {Role::Warning, Role::WarningSoft},
                                           {Role::Danger, Role::DangerSoft}};
    for (const auto &[ink, soft] : tones)
        for (const Role ground : {soft, Role::Window, Role::Surface})
            expectContrast(ink, ground, 4.5);
    expectContrast(Role::TextOnAccent, Role::Accent, 4.5);
    expectContrast(Role::TextOnAccent, Role::AccentHover, 4.5);
    expectContrast(Role::Accent, Role::Surface, 4.5);
    expectContrast(Role::Accent, Role::Window, 4.5);
}

TEST_P(ThemeColors, ControlsAreVisibleByTheirBorder)
{
    expectContrast(Role::BorderStrong, Role::Surface, 3);
    expectContrast(Role::BorderStrong, Role::Window, 3);
}

INSTANTIATE_TEST_SUITE_P(BothModes, ThemeColors, testing::Values(Mode::Light, Mode::Dark));

// A system that has the font too would hide that one is missing.
TEST(Theme, CarriesEveryFaceOfItsFont)
{
    theme::loadFonts();
    for (const char *face : {"Regular", "SemiBold", "Bold", "Italic"})
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/theme/fonts/NotoSans-%1.ttf").arg(QLatin1String(face)))) << face;
}

TEST(Theme, TheEmbeddedFontIsTheOneUsed)
{
    EXPECT_EQ(QFontInfo(theme::font(theme::Type::Body)).family(), theme::loadFonts());
    EXPECT_EQ(QFontInfo(theme::font(theme::Type::Title)).weight(), int(QFont::DemiBold));
}

TEST(Theme, TheStyleSheetNamesNoUnknownColour)
{
    for (const Mode mode : {Mode::Dark, Mode::Light}) {
        theme::apply(*qApp, mode);
        const QString rules = QString(qApp->styleSheet()).remove(QRegularExpression(QStringLiteral("/\\*.*?\\*/")));
        EXPECT_FALSE(rules.isEmpty());
        EXPECT_FALSE(rules.contains(u'@')) << rules.mid(rules.indexOf(u'@'), 40).toStdString();
        EXPECT_EQ(theme::mode(), mode);
    }
}

TEST(Theme, AnIconFollowsTheModeByItself)
{
    theme::apply(*qApp, Mode::Light);
    const QIcon icon = theme::icon(QStringLiteral("plus"));
    const QColor light = icon.pixmap(24, 24).toImage().pixelColor(12, 12);
    theme::apply(*qApp, Mode::Dark);
    const QColor dark = icon.pixmap(24, 24).toImage().pixelColor(12, 12);
    theme::apply(*qApp, Mode::Light);
    EXPECT_EQ(light, theme::color(Role::Text, Mode::Light));
    EXPECT_EQ(dark, theme::color(Role::Text, Mode::Dark));
}

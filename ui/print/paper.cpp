// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/paper.h"

#include <cmath>

namespace print::paper {

namespace {
struct Type {
    double size; // points
    double leading;
    Weight weight;
};

Type type(Style style)
{
    switch (style) {
    case Style::Body: return {9.5, 13.5, Weight::Normal};
    case Style::Lead: return {11, 16, Weight::Normal};
    case Style::Small: return {8.5, 11.5, Weight::Normal};
    case Style::Cell: return {8.5, 11.5, Weight::Normal};
    case Style::CompactCell: return {8.5, 10.8, Weight::Normal};
    case Style::CellHeading: return {8.5, 11.5, Weight::Bold};
    case Style::Caption: return {8.5, 11.5, Weight::Bold};
    case Style::BoxTitle: return {10, 14, Weight::Bold};
    case Style::Heading1: return {21, 26, Weight::Bold};
    case Style::Heading2: return {13.5, 18, Weight::Bold};
    case Style::Heading3: return {10.5, 14.5, Weight::Bold};
    case Style::Running: return {7.5, 10.5, Weight::Normal};
    case Style::Contents1: return {10, 14, Weight::Bold};
    case Style::Contents2: return {9.5, 13.5, Weight::Normal};
    case Style::CoverOrganisation: return {13, 18, Weight::Bold};
    case Style::CoverTitle: return {32, 40, Weight::Bold};
    case Style::CoverSubtitle: return {14, 20, Weight::Normal};
    case Style::CoverFact: return {9.5, 14, Weight::Normal};
    }
    return {9.5, 13.5, Weight::Normal};
}

Ink level(theme::Role role)
{
    const QColor surface = lightColor(role);
    return {surface, theme::readableOn(surface)};
}
} // namespace

const Sheet &sheet(PageFormat format)
{
    static const Sheet a4{pt(595), pt(842), mm(18), mm(24), mm(23)};
    static const Sheet a4Landscape{pt(842), pt(595), mm(18), mm(22), mm(21)};
    static const Sheet a3Landscape{pt(842), pt(595), mm(12), mm(19), mm(19), 1191.0 / 842};
    static const Sheet a6{pt(350), pt(493), mm(7), mm(13), mm(14), 298.0 / 350};
    switch (format) {
    case PageFormat::A4Landscape: return a4Landscape;
    case PageFormat::A3Landscape: return a3Landscape;
    case PageFormat::A6: return a6;
    case PageFormat::A4: break;
    }
    return a4;
}

double factor(TextSize size)
{
    switch (size) {
    case TextSize::Large: return 1.12;
    case TextSize::Larger: return 1.25;
    case TextSize::Largest: return 1.4;
    case TextSize::Normal: break;
    }
    return 1;
}

QFont font(Style style, Weight weight, TextSize size)
{
    static const QString family = theme::loadFonts();
    const Type which = type(style);
    QFont font(family);
    font.setPixelSize(qRound(pt(which.size * factor(size))));
    font.setHintingPreference(QFont::PreferNoHinting);
    // The least spacing there is keeps "fi" two letters: a ligature is not found by who searches the PDF for "fichier".
    font.setLetterSpacing(QFont::AbsoluteSpacing, 1 / 64.0);
    if (which.weight == Weight::Bold || weight == Weight::Bold)
        font.setWeight(QFont::DemiBold);
    return font;
}

double leading(Style style, TextSize size)
{
    return pt(type(style).leading * factor(size));
}

QColor lightColor(theme::Role role)
{
    return theme::color(role, theme::Mode::Light);
}

Ink ink(Tone tone)
{
    using theme::Role;
    switch (tone) {
    case Tone::None: return {{}, lightColor(Role::Text)};
    case Tone::Accent: return {lightColor(Role::AccentSoft), lightColor(Role::Text)};
    case Tone::Info: return {lightColor(Role::InfoSoft), lightColor(Role::Text)};
    case Tone::Good: return {lightColor(Role::GoodSoft), lightColor(Role::Text)};
    case Tone::Warning: return {lightColor(Role::WarningSoft), lightColor(Role::Text)};
    case Tone::Danger: return {lightColor(Role::DangerSoft), lightColor(Role::Text)};
    case Tone::Muted: return {lightColor(Role::SurfaceHover), lightColor(Role::TextMuted)};
    case Tone::Level0: return level(Role::Level0);
    case Tone::Level1: return level(Role::Level1);
    case Tone::Level2: return level(Role::Level2);
    case Tone::Level3: return level(Role::Level3);
    case Tone::Level4: return level(Role::Level4);
    case Tone::Level5: return level(Role::Level5);
    case Tone::Level6: return level(Role::Level6);
    }
    return {};
}

Ink ink(const Cell &cell)
{
    return cell.fill.isValid() ? Ink{cell.fill, theme::readableOn(cell.fill)} : ink(cell.tone);
}

QColor edge(Tone tone)
{
    using theme::Role;
    switch (tone) {
    case Tone::Info: return lightColor(Role::Info);
    case Tone::Good: return lightColor(Role::Good);
    case Tone::Warning: return lightColor(Role::Warning);
    case Tone::Danger: return lightColor(Role::Danger);
    case Tone::Muted: return lightColor(Role::TextMuted);
    case Tone::None: return lightColor(Role::BorderStrong);
    case Tone::Accent: return lightColor(Role::Accent);
    default: return ink(tone).surface.darker(140);
    }
}

} // namespace print::paper

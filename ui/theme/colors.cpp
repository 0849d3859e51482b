// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

namespace theme {

namespace {
struct Pair {
    QRgb light;
    QRgb dark;
};

// Text on surfaces, and text on every soft colour and level, keeps a contrast of at least 4.5 (WCAG AA); borders of
// controls keep 3. The levels grow from calm to alarming in lightness too, so that a colour-blind reader can tell them.
Pair pair(Role role)
{
    switch (role) {
    case Role::Window: return {0xf5f7f7, 0x14191a};
    case Role::Surface: return {0xffffff, 0x1b2223};
    case Role::SurfaceRaised: return {0xffffff, 0x242c2d};
    case Role::SurfaceHover: return {0xeef2f2, 0x273031};
    case Role::Border: return {0xe0e6e6, 0x303a3b};
    case Role::BorderStrong: return {0x84908f, 0x748484};
    case Role::Text: return {0x1a2425, 0xe6ecec};
    case Role::TextMuted: return {0x566465, 0xa2b0b1};
    case Role::TextOnAccent: return {0xffffff, 0x04201f};
    case Role::Accent: return {0x0f6a6a, 0x52bab4};
    case Role::AccentHover: return {0x0b5555, 0x74cdc8};
    case Role::AccentSoft: return {0xe3f1f0, 0x1c3a3a};
    case Role::Selection: return {0xd3e9e8, 0x204848};
    case Role::Info: return {0x1d5c9e, 0x86b9ee};
    case Role::Good: return {0x256b40, 0x7ccb99};
    case Role::Warning: return {0x865000, 0xe8b860};
    case Role::Danger: return {0xb0251d, 0xf5968d};
    case Role::InfoSoft: return {0xe5effa, 0x1c2f45};
    case Role::GoodSoft: return {0xe4f3e9, 0x1b3626};
    case Role::WarningSoft: return {0xfcf0da, 0x3c2d12};
    case Role::DangerSoft: return {0xfbe9e7, 0x47211f};
    case Role::Level0: return {0xe8eded, 0x2c3536};
    case Role::Level1: return {0xcbe7dd, 0x1f4a40};
    case Role::Level2: return {0xdfebb0, 0x44501d};
    case Role::Level3: return {0xfbe18a, 0x62500f};
    case Role::Level4: return {0xf8b968, 0x7a4512};
    case Role::Level5: return {0xf0905f, 0x86351a};
    case Role::Level6: return {0xe56a5c, 0x96202a};
    }
    return {};
}
} // namespace

QColor color(Role role, Mode mode)
{
    const Pair both = pair(role);
    return QColor::fromRgb(mode == Mode::Light ? both.light : both.dark);
}

QColor color(Role role)
{
    return color(role, mode());
}

} // namespace theme

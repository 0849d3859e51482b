// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QFont>
#include <QIcon>

class QApplication;

/// The look, in one place: colours, spacing, type, icons. No colour or pixel number stands anywhere else.
namespace theme {

enum class Mode { Light, Dark };

/// What a colour is for, never what it looks like.
enum class Role {
    Window,
    Surface,
    SurfaceRaised,
    SurfaceHover,
    Border,
    BorderStrong,
    Text,
    TextMuted,
    TextOnAccent,
    Accent,
    AccentHover,
    AccentSoft,
    Selection,
    Info,
    Good,
    Warning,
    Danger,
    InfoSoft,
    GoodSoft,
    WarningSoft,
    DangerSoft,
    Level0,
    Level1,
    Level2,
    Level3,
    Level4,
    Level5,
    Level6, ///< steps of a scale, calm to alarming
};

/// Sets palette, font and style sheet of the whole application at once; may be called again at any time.
void apply(QApplication &application, Mode mode);
Mode mode();
/// The colour in the current mode.
QColor color(Role role);
/// The colour in a given mode (paper is always light).
QColor color(Role role, Mode mode);

/// Dark or white text, whichever reads better on that colour (WCAG 2.1 contrast).
QColor readableOn(const QColor &background);

/// Spacing on a 4-pixel grid.
constexpr int gap(int steps)
{
    return 4 * steps;
}
constexpr int controlHeight = 32;
constexpr int rowHeight = 36;
constexpr int iconSize = 18;
constexpr int sidebarWidth = 252;
constexpr int formColumnWidth = 360; ///< the form takes a second column where two of these fit

enum class Type { Display, Title, Section, Body, Small };
QFont font(Type type);
/// The size of a type in points, of the screen.
int pointSize(Type type);
/// Makes the embedded fonts known, once, and returns their family: screen and paper use the same on every machine.
QString loadFonts();

/// An icon of the set in resources/icons ("plus", "trash-2"), in the colour of the role; follows the mode by itself.
QIcon icon(const QString &name, Role role = Role::Text);

} // namespace theme

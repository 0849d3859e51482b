// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include "theme/style.h"
#include "theme/stylesheet.h"

#include <QApplication>
#include <QPalette>
#include <QPointer>

namespace theme {

namespace {
Mode s_mode = Mode::Light;

QPalette palette()
{
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole where, Role role) { palette.setColor(where, color(role)); };
    set(QPalette::Window, Role::Window);
    set(QPalette::WindowText, Role::Text);
    set(QPalette::Base, Role::Surface);
    set(QPalette::AlternateBase, Role::SurfaceHover);
    set(QPalette::Text, Role::Text);
    set(QPalette::PlaceholderText, Role::TextMuted);
    set(QPalette::Button, Role::Surface);
    set(QPalette::ButtonText, Role::Text);
    set(QPalette::BrightText, Role::TextOnAccent);
    set(QPalette::Highlight, Role::Selection);
    set(QPalette::HighlightedText, Role::Text);
    set(QPalette::Link, Role::Accent);
    set(QPalette::LinkVisited, Role::Accent);
    set(QPalette::ToolTipBase, Role::SurfaceRaised);
    set(QPalette::ToolTipText, Role::Text);
    set(QPalette::Light, Role::Surface);
    set(QPalette::Midlight, Role::SurfaceHover);
    set(QPalette::Mid, Role::Border);
    set(QPalette::Dark, Role::Border); // around the pages of a preview
    set(QPalette::Shadow, Role::BorderStrong);
    for (const auto where : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, where, color(Role::TextMuted));
    return palette;
}
} // namespace

Mode mode()
{
    return s_mode;
}

void apply(QApplication &application, Mode mode)
{
    s_mode = mode;
    loadFonts();
    static QPointer<Style> style;
    if (!style) {
        style = new Style;
        application.setStyle(style); // which owns it from here on
    }
    application.setPalette(palette());
    application.setFont(font(Type::Body));
    application.setStyleSheet(styleSheet());
}

} // namespace theme

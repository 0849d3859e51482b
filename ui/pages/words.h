// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

class QLabel;
class QPushButton;
class QWidget;

/// Small widgets in the roles of the style sheet, so that pages read as what they say.
namespace words {

/// A label that shows its text as the characters it is made of. `role` is one of the style sheet's ("title", "muted"
/// …).
QLabel *label(const QString &text, const char *role, QWidget *parent);
/// The same, over as many lines as it needs.
QLabel *paragraph(const QString &text, const char *role, QWidget *parent);
/// A button with an icon of the set; `role` as in the style sheet ("primary", "flat", "" for the ordinary one).
QPushButton *button(const QString &text, const QString &icon, const char *role, QWidget *parent);

} // namespace words

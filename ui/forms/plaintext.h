// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// What people wrote may hold anything; these make it safe and short to show.
namespace plaintext {

/// Lower case, without accents: "Électricité" and "electricite" are found alike.
QString folded(const QString &text);
/// One line of at most 300 characters, for a cell or a chip.
QString oneLine(const QString &text);
/// A tooltip that wraps, and shows `<b>` as the characters they are.
QString tip(const QString &text);
/// A button's or label's text in which "&" is just a character.
QString unmarked(const QString &text);

} // namespace plaintext

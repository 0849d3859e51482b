// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace print {

/// The text as every renderer may write it: without control characters, lone surrogates, non-characters and marks that
/// turn the direction of what follows; tabulators become spaces, every kind of line end becomes "\n".
QString clean(const QString &text);

/// The text as lines break it: figures stay with figures and units, days with their month and year, French punctuation
/// and the dot between two things with the word before, addresses break after "@" and ".".
QString typeset(const QString &text);

/// The text, closed with an invisible mark if it holds letters written from right to left: without it a number after
/// an Arabic name would be drawn before the name.
QString closed(const QString &text);

/// The text on one line, at most `length` characters: for headers, footers, bookmarks and document properties.
QString oneLine(const QString &text, int length = 300);

/// An anchor as HTML and OpenDocument name a place: letters, digits, "-" and "_"; two anchors never share one.
QString identifier(const QString &anchor);

} // namespace print

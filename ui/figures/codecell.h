// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFont>
#include <QSizeF>
#include <QStringList>

namespace figures {

/// Codes arranged to stand inside a small rectangle.
struct CodeCell {
    QFont font;
    QStringList lines;
    int hidden = 0; ///< codes that did not fit: the last line ends in "+3"
};

/// Wraps the codes at spaces, in the largest of the sizes that holds them all; if none does, the smallest with the rest
/// counted. Sizes are whole units of the painter, `size` too.
CodeCell fitCodes(const QStringList &codes, const QSizeF &size, const QFont &font, int largest, int smallest);

} // namespace figures

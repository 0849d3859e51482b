// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"
#include "theme/theme.h"

#include <QPainter>

namespace print {

/// A drawing of ui/figures as a block, in the colours of paper.
template <typename Drawing>
Figure figureBlock(const Drawing &drawing, const QSizeF &sizeMm, const QString &caption, const QString &alternative)
{
    Figure figure{
        .draw = [drawing](QPainter &painter, const QRectF &area) { drawing.draw(painter, area, theme::Mode::Light); },
        .sizeMm = sizeMm,
        .caption = caption,
        .alternative = alternative};
    if constexpr (requires { drawing.key(); })
        figure.key = drawing.key();
    return figure;
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"
#include "theme/theme.h"

#include <QPainter>

namespace print {

/// A drawing of ui/figures as a block, in the colours of paper.
template <typename Drawing>
Figure figureOf(const Drawing &drawing, const QSizeF &sizeMm, const QString &alternative, const QString &caption = {})
{
    return {
        .draw = [drawing](QPainter &painter, const QRectF &area) { drawing.draw(painter, area, theme::Mode::Light); },
        .sizeMm = sizeMm,
        .caption = caption,
        .alternative = alternative,
        .key = drawing.key()};
}

/// The same in its own size.
template <typename Drawing> Figure figureOf(const Drawing &drawing, const QString &caption = {})
{
    return figureOf(drawing, drawing.sizeMm(), drawing.alternative(), caption);
}

} // namespace print

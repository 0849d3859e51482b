// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

#include <optional>

namespace print {

/// A page: which strips stand on it, and where. Positions count from the upper left corner of the content area.
struct PageLayout {
    struct Placed {
        const Strip *strip;
        double y;
    };
    struct Surface {
        const BoxLook *look;
        double top;
        double bottom;
    };
    std::vector<Placed> placed;
    std::vector<Surface> surfaces; ///< outer boxes before inner ones
    QPointF corner = {};           ///< where the content begins on the sheet
};

/// Pages, and how many strips stand on them.
struct ComposedPages {
    std::vector<PageLayout> pages;
    size_t stripCount = 0;
};

/// Whether more strips may follow: then the last, unfinished page is left for later.
enum class More { MayFollow, No };

/// Shares the strips of a chapter among pages: as many on each as fit, broken only where that is allowed, the heading
/// row of a table repeated. The pages refer to the strips of the flow; `pageHeight` is the sheet's unless said.
ComposedPages composePages(const Flow &flow, More more = More::No, std::optional<double> pageHeight = {});

} // namespace print

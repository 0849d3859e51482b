// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

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
};

/// Shares the strips of a chapter among pages: as many on each as fit, broken only where that is allowed, the heading row
/// of a table repeated. The pages refer to the strips of the flow.
std::vector<PageLayout> composePages(const Flow &flow, double pageHeight = paper::contentHeight);

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

namespace print {

/// A figure as an SVG file, sized in points.
QByteArray svg(const Figure &figure);

} // namespace print

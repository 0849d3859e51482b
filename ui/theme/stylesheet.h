// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

namespace theme {

/// The application's style sheet for the current mode: style.qss with the colours and type sizes filled in.
QString styleSheet();

} // namespace theme

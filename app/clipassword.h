// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <string>

namespace cli {

/// The first line of that file; "" without a file. A password among the arguments would be seen by everybody on the
/// machine. Throws Error if it cannot be read or holds none.
QString passwordFrom(const std::string &file);

} // namespace cli

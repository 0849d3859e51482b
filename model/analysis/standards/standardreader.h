// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/standards/standard.h"

namespace standards {

/// Reads a file of resources/standards. Throws std::logic_error, naming the place, if it says what the schema does not
/// know: the files are part of the program, and a test reads them all.
Standard read(const QByteArray &json);

} // namespace standards

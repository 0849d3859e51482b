// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

namespace print {

/// The cover page: who, what, the facts, the signatures. Long texts run over to a second page rather than be cut.
Flow coverFlow(const Document &document);

} // namespace print

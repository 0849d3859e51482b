// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// How the audit has developed since the last approved version: that version's data, attached to the document kept of
/// it, are audited as of the day it was approved. Of a plan approved on the day of the document, since the version
/// before.
void auditEvolution(ChapterWriter &writer);

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/publication.h"

/// The crisis-day kit: one folder with every paper that people reach for, ready for a memory stick.
namespace kit {

/// Writes the kit into `folder`: documents for everyone, one card per role, blank sheets, contacts, on-call calendar,
/// an index. `edition` says in which language, for what and with which numbers; what document it names is not looked
/// at. Returns the names of the files in order. Throws Error, or what `progress` throws; then the folder is as it was.
QStringList write(const Plan &plan, const QString &folder, const publication::Edition &edition,
                  const print::Progress &progress = {});

} // namespace kit

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "checksum.h"

#include <QString>

/// The bytes of a plan file as they lie on disk, read once: what is checked is what is opened.
struct PlanBytes {
    QByteArray bytes;
    Checksum checksum;

    /// Throws Error if it is not there, not a file, not a plan, from a newer Vigie, or in use by another SQLite
    /// program. A damaged plan is returned: checksum says so.
    static PlanBytes read(const QString &path);
};

/// Throws Error if another SQLite program has the file open: it keeps a part of it beside.
void refuseCompanions(const QString &path);
/// The name that people know a file by: without its folder.
QString fileName(const QString &path);
/// The copy that saving keeps of what was there before: "site.pca~".
QString backupPath(const QString &path);
/// A sentence for a damaged plan that points at the backup if there is one.
QString damagedSentence(const QString &path, const QString &reason);

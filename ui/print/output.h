// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

namespace print {

/// Writes a document to `path`, replacing what is there only once everything is written. Throws Error (Unreadable) when
/// that cannot be done; then the old file is still there, and no half one.
void save(const QByteArray &bytes, const QString &path);

} // namespace print

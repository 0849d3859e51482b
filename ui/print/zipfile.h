// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>

namespace print {

/// One file of a zip archive.
struct ZipEntry {
    enum class Method { Stored, Compressed };
    QString name;
    QByteArray bytes;
    Method method = Method::Compressed;
};

/// A zip archive of the entries, in their order, all dated `when`. Throws Error when it cannot be built.
QByteArray zipped(const QList<ZipEntry> &entries, const QDateTime &when);

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QMap>
#include <QTemporaryDir>

#include <memory>

namespace kit {

/// The folder of a crisis-day kit: files gather unseen in it and take their places together, once all of them are
/// written. A kit that stood there before is replaced; anything else that stands there is never touched.
///
/// The list of files and their SHA-256, in the form that `sha256sum --check` reads, tells the one from the other.
class Folder
{
public:
    /// Makes the folder if it is absent. Throws Error if it cannot be written, or holds files that are no kit's.
    explicit Folder(const QString &path);
    /// What was not finished leaves nothing behind.
    ~Folder();

    /// Writes a file; `name` may lie in folders of the kit, parted by "/". Throws Error.
    void add(const QString &name, const QByteArray &bytes);
    /// Puts the files in their places. Throws Error.
    void finish();

private:
    QStringList filesOfKit() const;
    void checkForeign(const QStringList &ours) const;
    void removeOld() const;

    QString m_path;
    bool m_isNew;
    std::unique_ptr<QTemporaryDir> m_gathered;
    QMap<QString, QByteArray> m_sums;
};

} // namespace kit

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/output.h"

#include "error.h"

#include <QCoreApplication>
#include <QDir>
#include <QSaveFile>

namespace print {

void save(const QByteArray &bytes, const QString &path)
{
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return;
    throw Error(QCoreApplication::translate("Errors", "%1 could not be written (%2). Choose another name or folder.")
                    .arg(QDir::toNativeSeparators(path), file.errorString()));
}

} // namespace print

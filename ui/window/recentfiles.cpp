// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/recentfiles.h"

#include "pages/setting.h"

#include <QFileInfo>

namespace {
const Setting<QStringList> remembered(QStringLiteral("window/recent"), QStringList());
constexpr int most = 8;
} // namespace

QStringList RecentFiles::paths()
{
    QStringList existing;
    for (const QString &path : remembered.value()) {
        if (QFileInfo::exists(path))
            existing.append(path);
    }
    return existing;
}

void RecentFiles::add(const QString &path)
{
    QStringList paths = remembered.value();
    paths.removeAll(path);
    paths.prepend(path);
    remembered.setValue(paths.mid(0, most));
}

void RecentFiles::clear()
{
    remembered.setValue({});
}

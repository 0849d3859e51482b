// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

/// The plans opened last, newest first; files that are gone are left out.
class RecentFiles
{
public:
    static QStringList paths();
    static void add(const QString &path);
    static void clear();
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

/// Waits until a file, or the names in a folder, are on the disk; false (see errno) if that cannot be had.
bool syncFile(const QString &path);

/// Puts `bytes` in the place of a small file, whole or not at all; false if that cannot be done.
bool replaceFile(const QString &path, const QByteArray &bytes);

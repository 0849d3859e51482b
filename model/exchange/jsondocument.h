// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QJsonObject>

class Table;

/// The largest JSON file that is read, in bytes: ten times a plan of 150,000 rows.
inline constexpr qsizetype largestJson = 96 * 1024 * 1024;

/// Reads a file of the exchange form. With `table`, a bare array is taken as the rows of that table. Throws Error,
/// Refused, with one sentence that says where: too large, not JSON, nested too deeply, a member stated twice, another
/// format, a newer version.
QJsonObject readDocument(const QByteArray &json, const Table *table);

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class Plan;
class Table;

/// Name and version of the exchange form that this program writes, and the newest that it reads.
inline constexpr const char *exchangeFormat = "pca-plan";
inline constexpr int exchangeVersion = 1;

/// The canonical JSON of the plan's content (DESIGN 5): compact, keys in schema order, empty values left out, register
/// data and what is not fingerprinted left out. Two plans that say the same have the same bytes, whatever their ids.
QByteArray canonicalContent(const Plan &plan);

/// SHA-256 of the canonical content, 64 hexadecimal digits.
QString fingerprint(const Plan &plan);

/// The whole plan, register included, in the form of the example plan: indented, ready to be read by importJson().
/// With `table`, only the rows of that top-level table.
QByteArray exportJson(const Plan &plan, const Table *table = nullptr);

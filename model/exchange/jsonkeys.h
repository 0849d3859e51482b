// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QStringList>

/// The paths ("functions[3].rto_min") of all members that stand twice in one object: readers of JSON keep one of them
/// silently, so that data would be lost without a word. `json` must be well-formed.
QStringList membersStatedTwice(const QByteArray &json);

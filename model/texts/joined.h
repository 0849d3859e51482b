// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QStringList>

class Texts;

/// Parts that may hold commas, one behind the other as the reader's language parts them: "a; b", "a ; b" in French.
QString joined(const Texts &texts, const QStringList &parts);

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

class QString;
class Texts;

/// A number that is written already, and what it is measured in, as the reader's language joins them: "92.1%" but
/// "92,1 %", "4.2/5", "30 min".
QString withUnit(const Texts &texts, const QString &number, const QString &unit);

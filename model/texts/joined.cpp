// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texts/joined.h"

#include "texts/texts.h"

QString joined(const Texts &texts, const QStringList &parts)
{
    return parts.join(texts.language() == Language::French ? QStringLiteral("\u00a0; ") : QStringLiteral("; "));
}

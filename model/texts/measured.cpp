// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texts/measured.h"

#include "texts/texts.h"

#include <QString>

QString withUnit(const Texts &texts, const QString &number, const QString &unit)
{
    const bool isPercentage = unit == QLatin1String("%") && texts.language() != Language::French;
    if (unit.isEmpty() || unit.startsWith(u'/') || isPercentage)
        return number + unit;
    return QStringLiteral("%1\u00a0%2").arg(number, unit);
}

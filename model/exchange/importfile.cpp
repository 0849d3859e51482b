// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "importfile.h"

#include <algorithm>

Value ImportEntry::stated(const Field &field) const
{
    const auto it = std::find_if(cells.begin(), cells.end(), [&](const auto &cell) { return cell.first == &field; });
    if (it != cells.end())
        return it->second;
    return before ? before->value(field) : Value();
}

QString ImportEntry::pathOf(const Field &field) const
{
    const QString group = QString::fromLatin1(field.options().jsonGroup);
    if (isCell)
        return path;
    if (group == QLatin1String("^"))
        return field.jsonName();
    QStringList parts{path, group, field.jsonName()};
    parts.removeAll(QString());
    return parts.join(u'.');
}

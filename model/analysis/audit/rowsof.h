// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/row.h"

#include <QHash>

namespace audit {

/// The rows filed under the id, none if there are none; not copied.
inline const RowList &rowsOf(const QHash<Id, RowList> &rows, Id id)
{
    static const RowList none;
    const auto found = rows.constFind(id);
    return found == rows.constEnd() ? none : *found;
}

} // namespace audit

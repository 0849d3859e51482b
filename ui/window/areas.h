// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/table.h"

/// The parts of the method as the window shows them: their order, their names, and an icon for each table.
namespace areas {

/// All areas in the order of the method.
QList<Area> all();
QString title(Area area);
/// The top-level tables of an area, in schema order.
QList<const Table *> tables(Area area);
/// The name of an icon in resources/icons; a table that has none of its own gets that of a list.
QString icon(const Table &table);

} // namespace areas

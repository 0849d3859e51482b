// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/listview.h"

class TableModel;

/// The columns of a list in the order of their importance, each as wide as what it holds and its heading need; the name
/// takes what is left, once nothing is cut any more.
/// The number says how many of the first must always be seen.
std::pair<QList<ListView::Column>, int> listColumns(const TableModel &model);

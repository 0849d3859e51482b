// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>

class Table;
class TableModel;

/// The width in pixels that each column of a list asks for, by what it holds and how long its heading is; -1 for the one
/// that takes what is left: the name.
QList<int> columnWidths(const TableModel &model, const Table &table);

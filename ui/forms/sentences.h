// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

/// What gestures are called in undo and history: one sentence each, in the plan's language.
namespace sentences {

QString added(const Plan &plan, const Table &table, const Row &row);
QString changed(const Plan &plan, const Field &field, const Row &row);
/// One row is named, several are counted.
QString deleted(const Plan &plan, const Table &table, const QList<Id> &ids);
QString duplicated(const Plan &plan, const Table &table, Id id);
QString moved(const Plan &plan, const Table &table, Id id);
QString replaced(const Plan &plan, const Table &table, Id from, Id to);

} // namespace sentences

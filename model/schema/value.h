// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>

/// A row's identity: a random 53-bit integer, never reused, unique over the whole plan.
using Id = qint64;

/// The rows a many-to-many link points at: sorted, without duplicates.
using IdSet = QList<Id>;

/// What one cell holds. Empty (monostate), "" and an empty list are one and the same: nothing was said.
/// Booleans are 0 and 1; dates and times are ISO texts (see Kind), so that they sort as they read.
using Value = std::variant<std::monostate, qint64, double, QString, IdSet, QStringList>;

/// True if nothing was said; 0 and false are something.
bool isEmpty(const Value &value);

/// The one spelling of a value: "" and empty lists become empty, id sets are sorted and free of duplicates.
Value normalized(Value value);

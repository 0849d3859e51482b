// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"

#include <QJsonValue>

/// What a JSON value says in a field, or why it can say nothing there.
struct ReadValue {
    Value value;
    QString problem = {}; ///< a clause such as "must be a whole number", "" if the value was read
};

/// Reads the value of a field that is no reference. Types are strict: "12" is no number and 1 is no Boolean, but 1.0 is
/// a whole number. null, "" and [] are empty. Ranges, choices and dates are for Plan to judge.
ReadValue readValue(const Field &field, const QJsonValue &json);

/// The same for a key that stands as the name of a member: digits are a number there.
ReadValue readMemberName(const Field &field, const QString &name);

/// A text from a file as it may stand in a message: short, without control characters or marks that turn the direction.
QString quotable(const QString &text);

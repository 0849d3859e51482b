// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"

/// What a value of that field breaks by itself: type, choice, range, a date that does not exist, required but empty.
/// `levels` is the number of levels that the plan gives the field's scale. "" if nothing; else a clause such as
/// "must be 0 or more" that follows the field's name. References are checked by Plan, which knows the rows.
QString brokenRule(const Field &field, const Value &value, int levels);

/// True if the text is a time of day "HH:MM" from 00:00 to 24:00.
bool isTimeOfDay(const QString &text);

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "exchange/jsonreader.h"
#include "support/emptyplan.h"

#include <QJsonObject>

/// The complete example plan as its authors wrote it.
QByteArray exampleBytes();

/// A plan that is what the JSON says.
std::unique_ptr<Plan> planOf(const QByteArray &json);

/// JSON for tests in single quotes: {'functions': []}.
QByteArray quoted(const char *json);

/// The same JSON value without what says nothing (null, "", [] and {}) and with lists of rows and codes in one order.
QJsonValue withoutEmpty(const QJsonValue &value);

/// The message with which the import is refused; "" if it is accepted.
QString refusalOf(Plan &plan, const QByteArray &json);

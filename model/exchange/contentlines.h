// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

class Plan;
class Row;
class Table;

/// Whether what is marked private (personal numbers and addresses) goes into a file that other programs read.
enum class PrivateFields { Shown, Hidden };

/// What vCard and iCalendar share.
namespace contentlines {

/// The text without what no address book or calendar may hold: control characters, halves of surrogate pairs, marks
/// that turn the direction of what follows. Every kind of line end becomes "\n".
QString harmless(const QString &text);
/// The same on one line.
QString oneLine(const QString &text);
/// A value as RFC 6350 3.4 and RFC 2426 4 write it: backslash, comma, semicolon and line end escaped.
QByteArray escaped(const QString &text);
/// "NAME:value" with its CRLF, folded so that no line is longer than 75 bytes and no character is cut (RFC 6350 3.2).
QByteArray folded(const QByteArray &line);
/// The same for the same row of the same plan on every machine and in every export, so that importing again updates
/// instead of doubling: a UUID made of the plan's code and organisation, the table, and the row's code.
QString uid(const Plan &plan, const Table &table, const Row &row);

} // namespace contentlines

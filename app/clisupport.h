// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "error.h"

#include <QByteArray>
#include <QDate>
#include <QStringList>

#include <string>

class Plan;
class Table;
class Texts;

/// What all commands share: arguments in, sentences and results out.
namespace cli {

/// How results are printed: for people, or for other programs.
enum class Format { Text, Json };

/// "text" or "json", checked by the option parser.
Format formatOf(const std::string &name);
/// An argument as the shell gave it: UTF-8.
QString argument(const std::string &argument);
/// The name of a file without its folders, as sentences call it.
QString fileName(const QString &path);
/// The suffix in small letters, without the dot.
QString suffixOf(const QString &path);
/// The author of edits: as asked for, else the name of the account.
QString authorOf(const std::string &asked);
/// The top-level table of that name, as JSON or the schema calls it; nullptr for "". Throws Error if there is none.
const Table *tableOf(const std::string &name);
/// The words of that language ("fr", "en"), of the plan's own if it is "".
Texts textsFor(const Plan &plan, const std::string &language);
/// What counts as today: as asked for ("2026-12-31"), else the plan's reference date, else the clock's. Throws Error if
/// `at` is no date.
QDate today(const Plan &plan, const std::string &at);
/// The whole file, at most `most` bytes and one more. Throws Error if it cannot be read.
QByteArray read(const QString &path, qint64 most);
/// Replaces the file once everything is written. Throws Error if it cannot be; then the old one is as it was.
void write(const QString &path, const QByteArray &bytes);

/// A line of results on standard output, without control characters.
void print(const QString &line);
/// The bytes as they are, on standard output.
void print(const QByteArray &bytes);
/// A sentence on standard error, without control characters.
void complain(const QString &sentence);

} // namespace cli

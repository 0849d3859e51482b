// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

/// What a function hangs on and what hangs on it: the rows elsewhere that name it.
namespace print {

/// Rows by name, each a line of its own; by their codes where that would be a page of names.
QList<Text> namedBriefly(const ChapterWriter &writer, const ::Table &table, const IdSet &ids);
/// The functions that it needs, each with how much and why.
QList<Text> functionsNeeded(const ChapterWriter &writer, const Row &function);
/// The functions that need it.
QList<Text> functionsServed(const ChapterWriter &writer, const Row &function);
/// The scenarios that hit it, each with the verdict of its simulation.
QList<Text> scenariosHitting(const ChapterWriter &writer, const Row &function);
/// " · only for: F01, F04" after a solution that covers the resource, where other functions cannot do without it
/// either; nothing where it is meant for all of them.
Text onlyFor(const ChapterWriter &writer, const Row &solution, Id resource);
/// Both directions of dependency as facts.
void addDependencies(const ChapterWriter &writer, Table &facts, const Row &function);
/// What threatens it, what protects it, and what the last test of it showed, as facts.
void addProtection(const ChapterWriter &writer, Table &facts, const Row &function);

} // namespace print

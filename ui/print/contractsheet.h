// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"

namespace print {

/// For whom a sheet is made: what a provider gets to read says nothing of what is thought of it.
enum class Readers { Us, Provider };

/// The contracts with a provider.
QList<Row> contractsOf(const ChapterWriter &writer, const Row &provider);
/// Terms, renewal, deadline to give notice, commitments, exit.
Table contractTerms(const ChapterWriter &writer, const Row &contract, Readers readers = Readers::Us);
/// The clauses in the order of the catalogue, with status and place in the contract.
Table clauseTable(ChapterWriter &writer, const Row &contract, Readers readers = Readers::Us);
/// How many clauses there are of each status: "Covered 31 · Missing 1".
QString clauseCounts(const ChapterWriter &writer, const Row &contract);
/// The indicators of the contract, by code.
QList<Row> indicatorsOf(const ChapterWriter &writer, const Row &contract);
/// The contract sheet: terms, deadline to give notice, indicators.
void contractSheet(ChapterWriter &writer, const Row &contract);

} // namespace print

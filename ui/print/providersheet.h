// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/contractsheet.h"

/// What is told of a provider, in the plan's chapter and on a sheet of its own.
namespace print {

/// Who it is, what it does, whom to call there in an emergency.
Table providerIdentity(const ChapterWriter &writer, const Row &provider, Readers readers = Readers::Us);
/// What it supplies, the functions that need it and how soon, and what stands in for it.
void providerDependents(ChapterWriter &writer, const Row &provider);
/// What a loss of the provider does to the functions, simulated.
void providerLoss(ChapterWriter &writer, const Row &provider);
/// One line per criterion, one column per scored review, then how the total develops and how others do.
void providerEvaluations(ChapterWriter &writer, const Row &provider);
/// Certificates and proofs, with those that have ended or end soon.
Table providerDocuments(ChapterWriter &writer, const Row &provider);
/// The meetings and audits about the provider or its contracts, planned and held.
QList<Row> providerReviews(const ChapterWriter &writer, const Row &provider, Readers readers = Readers::Us);
/// The open actions that come from those reviews and the indicators of its contracts; for ourselves also those about
/// what it supplies, and those that name it.
QList<Row> providerActions(const ChapterWriter &writer, const Row &provider, Readers readers = Readers::Us);
/// "85 %"
QString scoreText(const ChapterWriter &writer, std::optional<double> share);

} // namespace print

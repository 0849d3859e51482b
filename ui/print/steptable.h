// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/people.h"

namespace print {

/// How the steps of a procedure are told. What has no column of its own stands behind what to do.
struct StepLook {
    Numbers numbers = Numbers::All; ///< of whom a step calls
    bool hasCallColumn = true;
    bool hasResultColumn = true;
    bool hasResponsibleColumn = true;
    bool hasPhaseRows = true;             ///< otherwise the first step of a phase names it
    bool isCompact = false;               ///< all must fit one page
    TextSize size = TextSize::Normal;     ///< of when and what
    TextSize sideSize = TextSize::Normal; ///< of the columns beside
};

/// The steps to tick off, by phase: when, what, who, whom to call, how one knows that it is done.
Table stepTable(const ChapterWriter &writer, const QList<Row> &steps, const StepLook &look = {});

/// Leaves the cells of that column blank that hold "—": nothing is missing where a step calls nobody.
void leaveBlank(Table &table, const QString &heading);

/// Somebody to call: whom a step calls, or the holder of a role that acts.
struct Callee {
    Text post; ///< the role, or what the contact is: provider, authority
    Id contact = 0;
    const Row *role = nullptr;
};
/// Whom the steps call, then the holders of the roles that act; six at most.
QList<Callee> peopleToCall(const ChapterWriter &writer, const QList<Row> &steps);

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/qualifications.h"

#include "analysis/derived.h"

namespace analysis {

QHash<std::pair<Id, Id>, const Row *> bestQualifications(const Plan &plan, const QDate &at)
{
    const auto &table = schema().qualification;
    const auto worth = [&](const Row &row) {
        const bool isValid = isQualified(row, 0, at);
        const QDate until = row[table.validUntil].value_or(QDate(9999, 12, 31));
        return std::tuple(isValid, isValid ? row[table.level].value_or(0) : 0, until);
    };
    QHash<std::pair<Id, Id>, const Row *> best;
    for (const Row *row : plan.each(table)) {
        const Row *&known = best[{(*row)[table.contact].value_or(0), (*row)[table.skill].value_or(0)}];
        if (!known || worth(*row) > worth(*known))
            known = row;
    }
    return best;
}

} // namespace analysis

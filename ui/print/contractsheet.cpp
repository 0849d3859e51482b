// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/contractsheet.h"

#include "analysis/derived.h"
#include "print/fieldtables.h"
#include "print/indicators.h"

namespace print {

void contractSheet(ChapterWriter &w, const Row &row)
{
    const auto &contract = schema().contract;
    const auto &indicator = schema().indicator;
    w.rowHeading(3, contract, row);
    Table sheet = factsTable(w, row, factFields(contract));
    const analysis::ContractTerm term = analysis::contractTerm(row, w.at());
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Give notice by")), cellOf(w.date(term.noticeDeadline)));
    if (term.isRenewed)
        addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Renewed until")), cellOf(w.date(term.runsUntil)));
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Critical contract")),
            cellOf(w.texts().yesNo(analysis::isCriticalContract(w.plan(), row.id))));
    w.table(sheet);
    QList<Row> indicators;
    for (const Use &use : w.plan().uses(row.id)) {
        if (use.field == &indicator.contract)
            indicators.append(*w.plan().find(indicator, use.row));
    }
    w.table(indicatorTable(w, indicators));
}

} // namespace print

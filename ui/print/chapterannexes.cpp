// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/auditreport.h"
#include "print/changestable.h"
#include "print/chapters.h"
#include "print/compliancetable.h"
#include "print/contractsheet.h"
#include "print/directory.h"
#include "print/fieldtables.h"

#include <algorithm>

namespace print {

namespace {

void survey(ChapterWriter &w)
{
    const auto &item = schema().surveyItem;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Vulnerability survey")));
    const Fields fields = factFields(item, {&item.domain});
    Table table = listTable(w, item, {}, fields);
    for (const ChoiceGroup &domain : groupedByChoice(w, item.domain, w.rows(item))) {
        table.rows.append(groupRow(domain.label));
        table.rows += listTable(w, item, domain.rows, fields).rows;
    }
    const auto column = [&fields](const Field &field) { return fields.indexOf(&field) + 1; };
    // From right to left, so that those still to be merged keep their places.
    mergeColumns(w, table, column(item.resource), column(item.scenario));
    mergeColumns(w, table, column(item.answeredOn), column(item.answeredBy));
    mergeColumns(w, table, column(item.answer), column(item.severity));
    w.table(table);
}

void clauses(ChapterWriter &w)
{
    const auto &contract = schema().contract;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Clause checklists")));
    bool isEmpty = true;
    for (const Row &row : w.plan().rows(contract)) {
        const Table table = clauseTable(w, row);
        if (table.rows.isEmpty())
            continue;
        w.subheading(w.titleText(contract, row));
        w.table(table);
        isEmpty = false;
    }
    if (isEmpty)
        w.missing();
}

/// The thresholds that the plan works with.
void settings(ChapterWriter &w)
{
    Fields fields;
    for (const Field *field : schema().plan.fields()) {
        if (qstrcmp(field->options().jsonGroup, "settings") == 0)
            fields.append(field);
    }
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Settings of the plan")));
    w.add(factsTable(w, w.plan().self(), fields));
}

/// Tables that no chapter knows: a new one appears here by itself. Mostly there is none, and no section.
void otherRecords(ChapterWriter &w)
{
    bool isFirst = true;
    for (const ::Table *table : schema().all()) {
        if (w.isPrinted(*table) || w.plan().count(*table) == 0)
            continue;
        if (isFirst)
            w.section(w.word(QT_TRANSLATE_NOOP("Print", "Other records")));
        isFirst = false;
        w.subheading(w.texts().plural(*table));
        w.table(listTable(w, *table, w.rows(*table)));
    }
}

} // namespace

void annexes(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Annexes"));
    for (const auto part : {directory, survey, clauses, complianceTables})
        part(w);
    w.mayBeginPage(); // as long as a document of its own
    auditReport(w);
    w.mayBeginPage(30); // every edit adds to the changes and leaves most of the report as it is
    for (const auto part : {changesSinceApproval, settings, otherRecords})
        part(w);
}

} // namespace print

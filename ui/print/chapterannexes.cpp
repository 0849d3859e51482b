// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/auditreport.h"
#include "print/chapters.h"
#include "print/compliancetable.h"
#include "print/contractsheet.h"
#include "print/fieldtables.h"
#include "print/people.h"
#include "print/weekhours.h"

#include <algorithm>

namespace print {

namespace {

QList<Text> linesOf(const ChapterWriter &w, const Row &row, const Fields &fields)
{
    QList<Text> lines;
    for (const Field *field : fields)
        lines += w.value(*field, row);
    return lines;
}

QList<Text> workingHours(ChapterWriter &w, const Row &contact)
{
    const auto &slot = schema().workSlot;
    QList<DaySlot> times;
    for (const Row &row : w.owned(slot, contact))
        times.append({row[slot.weekday].value_or(0), row[slot.start], row[slot.end]});
    QList<Text> lines;
    for (const QString &line : weekLines(times, w.texts().locale()))
        lines.append(Text{plain(line)});
    return lines;
}

/// Every number under its name, then the address: a column for each would cut them.
Cell ways(const ChapterWriter &w, const Row &row)
{
    const auto &contact = schema().contact;
    QList<Text> lines;
    for (const Field *field :
         {static_cast<const Field *>(&contact.phoneMobile), static_cast<const Field *>(&contact.phoneWork),
          static_cast<const Field *>(&contact.phoneBackup)}) {
        for (const Text &number : w.value(*field, row))
            lines.append(number + Text{Run{.text = QLatin1Char(' ') + w.texts().label(*field), .muted = true}});
    }
    return cellOf(lines + w.value(contact.email, row));
}

Table directoryTable(ChapterWriter &w, const QList<Row> &rows)
{
    const auto &contact = schema().contact;
    Table table;
    table.columns = {{w.texts().label(contact), 2},
                     w.column(QT_TRANSLATE_NOOP("Print", "Position, organisation"), 2.2),
                     w.column(QT_TRANSLATE_NOOP("Print", "Numbers and address"), 3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Hours"), 2),
                     w.column(contact.verifiedOn)};
    for (const Row &row : rows) {
        QList<Text> hours = workingHours(w, row);
        if (row[contact.available247].value_or(false))
            hours.prepend(Text{Run{.text = QStringLiteral("24/7"), .bold = true}});
        table.rows.append(
            {.cells = {cellOf(w.title(contact, row)),
                       cellOf(
                           linesOf(w, row, {&contact.jobTitle, &contact.team, &contact.organisation, &contact.site})),
                       ways(w, row), cellOf(hours), w.cell(contact.verifiedOn, row)},
             .anchor = w.claim(contact, row)});
    }
    return table;
}

void directory(ChapterWriter &w)
{
    const auto &contact = schema().contact;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Directory")));
    const QList<Row> rows = w.rows(contact);
    if (rows.isEmpty())
        w.missing();
    for (ChoiceGroup &kind : groupedByChoice(w, contact.kind, rows)) {
        const auto name = [&](const Row &row) {
            return row[contact.lastName] + QLatin1Char(' ') + w.plan().name(contact, row);
        };
        std::stable_sort(kind.rows.begin(), kind.rows.end(),
                         [&](const Row &a, const Row &b) { return name(a).localeAwareCompare(name(b)) < 0; });
        w.subheading(kind.label);
        w.table(directoryTable(w, kind.rows));
    }
}

void survey(ChapterWriter &w)
{
    const auto &item = schema().surveyItem;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Vulnerability survey")));
    const QList<ChoiceGroup> domains = groupedByChoice(w, item.domain, w.rows(item));
    if (domains.isEmpty())
        w.missing();
    const Fields fields = factFields(item, {&item.domain});
    const auto column = [&fields](const Field &field) { return fields.indexOf(&field) + 1; };
    for (const ChoiceGroup &domain : domains) {
        Table table = listTable(w, item, domain.rows, fields);
        // From right to left, so that those still to be merged keep their places.
        mergeColumns(w, table, column(item.resource), column(item.scenario));
        mergeColumns(w, table, column(item.answeredOn), column(item.answeredBy));
        mergeColumns(w, table, column(item.answer), column(item.severity));
        w.subheading(domain.label);
        w.table(table);
    }
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

/// Tables that no chapter knows: a new one appears here by itself.
void otherRecords(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Other records")));
    bool isEmpty = true;
    for (const ::Table *table : schema().all()) {
        if (w.isPrinted(*table) || w.plan().count(*table) == 0)
            continue;
        w.subheading(w.texts().plural(*table));
        w.table(listTable(w, *table, w.rows(*table)));
        isEmpty = false;
    }
    if (isEmpty)
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Every record stands in one of the chapters above.")),
                    ParagraphStyle::Small);
}

} // namespace

void annexes(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Annexes"));
    directory(w);
    survey(w);
    clauses(w);
    complianceTables(w);
    auditReport(w);
    settings(w);
    otherRecords(w);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/procedurecard.h"

#include "print/fieldtables.h"
#include "print/people.h"
#include "print/procedureparts.h"
#include "print/reflexcard.h"

namespace print {

namespace {

constexpr int mostNumbers = 6;

/// What somebody without a role of the crisis is: provider, customer, authority.
Cell kindOf(const ChapterWriter &w, Id contact)
{
    const Row *row = w.plan().find(schema().contact, contact);
    return row ? w.cell(schema().contact.kind, *row) : cellOf(QString());
}

/// The people whom the steps call, then the holders of the roles that act.
void numbersToCall(ChapterWriter &w, const QList<Row> &steps)
{
    const auto &step = schema().step;
    const auto &role = schema().role;
    Table table;
    table.columns = {w.column(role.holder, 1.6), w.column(QT_TRANSLATE_NOOP("Print", "Name and numbers"), 2.4),
                     w.column(QT_TRANSLATE_NOOP("Print", "Deputies"), 2.6)};
    table.columns.first().heading = w.texts().label(role);
    QSet<Id> listed;
    const auto hasRoom = [&](std::optional<Id> id) {
        if (!id || listed.contains(*id) || table.rows.size() >= mostNumbers)
            return false;
        listed.insert(*id);
        return true;
    };
    for (const Row &row : steps) {
        if (const auto called = row[step.callContact]; hasRoom(called))
            table.rows.append({.cells = {kindOf(w, *called), cellOf(reachable(w, called)), cellOf(QString())}});
    }
    for (const Row &row : steps) {
        const Row *acting = w.plan().find(role, row[step.role].value_or(0));
        if (acting && hasRoom(acting->id))
            table.rows.append(
                {.cells = {cellOf(w.reference(role, acting->id)), cellOf(reachable(w, (*acting)[role.holder])),
                           cellOf(deputies(w, *acting, Numbers::All))}});
    }
    if (table.rows.isEmpty())
        return;
    table.caption = w.word(QT_TRANSLATE_NOOP("Print", "Numbers to call"));
    w.table(table);
}

Cell responsible(const ChapterWriter &w, const Row &step)
{
    const auto &table = schema().step;
    QList<Text> lines;
    if (const Row *role = w.plan().find(schema().role, step[table.role].value_or(0))) {
        lines.append(w.reference(schema().role, role->id));
        if ((*role)[schema().role.holder])
            lines.append(w.reference(schema().contact, (*role)[schema().role.holder]));
    }
    if (step[table.contact])
        lines.append(w.reference(schema().contact, step[table.contact]));
    return cellOf(lines);
}

TableRow stepRow(const ChapterWriter &w, const Row &step)
{
    const auto &table = schema().step;
    Cell action = w.cell(table.action, step);
    if (step[table.resource])
        action.paragraphs.append(w.reference(schema().resource, step[table.resource]));
    const Cell call = step[table.callContact] ? cellOf(reachable(w, step[table.callContact])) : cellOf(QString());
    return {.cells = {cellOf(QStringLiteral("☐")), w.cell(table.offset, step), action, responsible(w, step), call,
                      w.cell(table.expectedResult, step)}};
}

void stepTable(ChapterWriter &w, const QList<Row> &steps)
{
    const auto &step = schema().step;
    Table table;
    table.columns = {{QStringLiteral("☐"), 0.3, Align::Center},
                     {QStringLiteral("T+"), 0.8},
                     w.column(step.action, 3.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Responsible"), 2),
                     w.column(step.callContact, 2.4),
                     w.column(step.expectedResult, 1.8)};
    for (const ChoiceGroup &phase : groupedByChoice(w, step.phase, steps)) {
        table.rows.append(groupRow(phase.label));
        for (const Row &row : phase.rows)
            table.rows.append(stepRow(w, row));
    }
    dropEmptyColumns(table);
    w.table(table);
}

Table solutionTable(const ChapterWriter &w, const Row &procedure)
{
    const auto &solution = schema().solution;
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Solution to activate"), 2.6),
                     w.column(solution.status, 1.1),
                     w.column(solution.rta, 1.3),
                     w.column(solution.capacity),
                     w.column(solution.maxDuration),
                     w.column(solution.uses, 2.2)};
    for (const Id id : w.byCode(solution, procedure[schema().procedure.solutions])) {
        const Row *row = w.plan().find(solution, id);
        if (row)
            table.rows.append({.cells = {cellOf(w.reference(solution, id)), w.cell(solution.status, *row),
                                         w.cell(solution.rta, *row), w.cell(solution.capacity, *row),
                                         w.cell(solution.maxDuration, *row), w.cell(solution.uses, *row)}});
    }
    return table;
}

void boxOf(ChapterWriter &w, const Field &field, const Row &row, Tone tone)
{
    const QList<Text> texts = w.value(field, row);
    QList<Block> blocks;
    for (const Text &text : texts)
        blocks.append(Paragraph{.text = text});
    w.box(w.texts().label(field), tone, texts.isEmpty() ? QList<Block>{w.missingParagraph()} : blocks);
}

} // namespace

void procedureContent(ChapterWriter &w, const Row &procedure)
{
    const auto &table = schema().procedure;
    const QList<Row> steps = w.owned(schema().step, procedure);
    boxOf(w, table.trigger, procedure, Tone::Danger);
    if (const QString goal = goalOf(w, procedure); !goal.isEmpty())
        w.paragraph(goal);
    if (!isEmpty(procedure.value(table.objective)))
        w.paragraph(procedure[table.objective]);
    const Fields fields =
        factFields(table, {&table.trigger, &table.objective, &table.stopCondition, &table.solutions, &table.kind});
    w.add(filledFactsTable(w, procedure, fields));
    numbersToCall(w, steps);
    stepTable(w, steps);
    const Table solutions = solutionTable(w, procedure);
    if (!solutions.rows.isEmpty())
        w.table(solutions);
    boxOf(w, table.stopCondition, procedure, Tone::Good);
}

void procedureBlocks(ChapterWriter &w, const Row &procedure)
{
    if (procedure[schema().procedure.kind] == QLatin1String("reflex_card"))
        return reflexCard(w, procedure);
    w.rowHeading(2, schema().procedure, procedure);
    procedureContent(w, procedure);
}

void proceduresOfKind(ChapterWriter &w, const QString &kind)
{
    const auto &table = schema().procedure;
    bool isEmpty = true;
    for (const Row &row : w.rows(table)) {
        if (row[table.kind] != kind)
            continue;
        procedureBlocks(w, row);
        isEmpty = false;
    }
    if (isEmpty)
        w.missing();
}

} // namespace print

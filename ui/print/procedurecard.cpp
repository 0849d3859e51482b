// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/procedurecard.h"

#include "print/fieldtables.h"
#include "print/people.h"

#include <algorithm>

namespace print {

namespace {

constexpr int mostNumbers = 6;

/// A reflex card is one page to act by; other procedures have room.
enum class Layout { Card, Sheet };

bool isReflexCard(const Row &procedure)
{
    return procedure[schema().procedure.kind] == QLatin1String("reflex_card");
}

/// "Restore at least 60 % within 2 h".
void target(ChapterWriter &w, const Row &procedure)
{
    const auto &function = schema().function;
    const Row *row = w.plan().find(function, procedure[schema().procedure.function].value_or(0));
    if (!row || !(*row)[function.rto])
        return;
    const QString within = w.duration((*row)[function.rto]);
    const QString share = w.texts().format(function.mbco, row->value(function.mbco));
    //: Goal of a procedure: %1 is a share of the usual capacity ("60 %"), %2 a duration ("2 h").
    const QString goal = w.word(QT_TRANSLATE_NOOP("Print", "Restore at least %1 of the usual level within %2"));
    const QString bare = w.word(QT_TRANSLATE_NOOP("Print", "Resume within %1"));
    w.paragraph(share.isEmpty() ? bare.arg(within) : goal.arg(share, within), ParagraphStyle::Body);
}

Text onOneLine(const QList<Text> &texts)
{
    Text line;
    for (const Text &text : texts)
        line += line.isEmpty() ? text : Text{plain(QStringLiteral(" · "))} + text;
    return line;
}

/// A card is one page: its cells are written on one line where they fit.
void compact(Table &table)
{
    table.isCompact = true;
    for (TableRow &row : table.rows) {
        for (Cell &cell : row.cells)
            cell.paragraphs = {onOneLine(cell.paragraphs)};
    }
}

bool isNothing(const Cell &cell)
{
    return cell.paragraphs.size() == 1 && cell.paragraphs.first().size() == 1 &&
           cell.paragraphs.first().first().text == QStringLiteral("—");
}

/// Columns that say nothing in any row are left out.
void dropEmptyColumns(Table &table)
{
    for (qsizetype column = table.columns.size() - 1; column > 0; --column) {
        const bool isUsed = std::any_of(table.rows.begin(), table.rows.end(), [&](const TableRow &row) {
            return !row.heading && !isNothing(row.cells.at(column));
        });
        if (isUsed)
            continue;
        table.columns.removeAt(column);
        for (TableRow &row : table.rows) {
            if (!row.heading)
                row.cells.removeAt(column);
        }
    }
}

/// Owner, version, approval and the like in one paragraph.
void factsLine(ChapterWriter &w, const Row &procedure, const Fields &fields)
{
    QList<Text> facts;
    for (const Field *field : fields) {
        const QList<Text> values = w.value(*field, procedure);
        if (values.isEmpty())
            continue;
        const QString name = w.word(QT_TRANSLATE_NOOP("Print", "%1:")).arg(w.texts().label(*field)) + QLatin1Char(' ');
        facts.append(Text{Run{.text = name, .muted = true}} + onOneLine(values));
    }
    if (!facts.isEmpty())
        w.paragraph(onOneLine(facts), ParagraphStyle::Small);
}

/// What somebody without a role of the crisis is: provider, customer, authority.
Cell kindOf(const ChapterWriter &w, Id contact)
{
    const Row *row = w.plan().find(schema().contact, contact);
    return row ? w.cell(schema().contact.kind, *row) : cellOf(QString());
}

/// The people whom the steps call, then the holders of the roles that act.
void numbersToCall(ChapterWriter &w, const QList<Row> &steps, Layout layout)
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
        // On a card the step itself tells the number.
        if (const auto called = row[step.callContact]; layout == Layout::Sheet && hasRoom(called))
            table.rows.append({.cells = {kindOf(w, *called), cellOf(reachable(w, called)), cellOf(QString())}});
    }
    for (const Row &row : steps) {
        const Row *acting = w.plan().find(role, row[step.role].value_or(0));
        if (acting && hasRoom(acting->id))
            table.rows.append(
                {.cells = {cellOf(w.reference(role, acting->id)), cellOf(reachable(w, (*acting)[role.holder])),
                           cellOf(deputies(w, *acting, WithNumbers::Yes))}});
    }
    if (table.rows.isEmpty())
        return;
    table.caption = w.word(QT_TRANSLATE_NOOP("Print", "Numbers to call"));
    if (layout == Layout::Card)
        compact(table);
    w.table(table);
}

Cell responsible(const ChapterWriter &w, const Row &step, Layout layout)
{
    const auto &table = schema().step;
    QList<Text> lines;
    if (const Row *role = w.plan().find(schema().role, step[table.role].value_or(0))) {
        // On a card the name of the role stands beside its numbers.
        lines.append(layout == Layout::Card ? Text{w.codeLink(schema().role, role->id)}
                                            : w.reference(schema().role, role->id));
        if ((*role)[schema().role.holder])
            lines.append(w.reference(schema().contact, (*role)[schema().role.holder]));
    }
    if (step[table.contact])
        lines.append(w.reference(schema().contact, step[table.contact]));
    return cellOf(lines);
}

TableRow stepRow(const ChapterWriter &w, const Row &step, Layout layout)
{
    const auto &table = schema().step;
    Cell action = w.cell(table.action, step);
    if (step[table.resource])
        action.paragraphs.append(w.reference(schema().resource, step[table.resource]));
    Cell call = step[table.callContact] ? cellOf(reachable(w, step[table.callContact])) : cellOf(QString());
    return {.cells = {cellOf(QStringLiteral("☐")), w.cell(table.offset, step), action, responsible(w, step, layout),
                      call, w.cell(table.expectedResult, step)}};
}

void stepTable(ChapterWriter &w, const QList<Row> &steps, Layout layout)
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
            table.rows.append(stepRow(w, row, layout));
    }
    dropEmptyColumns(table);
    if (layout == Layout::Card)
        compact(table);
    w.table(table);
}

void solutionsToActivate(ChapterWriter &w, const Row &procedure, Layout layout)
{
    const auto &solution = schema().solution;
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Solution to activate"), 2.6),
                     w.column(solution.status, 1.1),
                     w.column(solution.rta, 1.3),
                     w.column(solution.capacity),
                     w.column(solution.maxDuration),
                     w.column(solution.uses, 2.2)};
    for (const Id id : procedure[schema().procedure.solutions]) {
        const Row *row = w.plan().find(solution, id);
        if (!row)
            continue;
        table.rows.append({.cells = {cellOf(w.reference(solution, id)), w.cell(solution.status, *row),
                                     w.cell(solution.rta, *row), w.cell(solution.capacity, *row),
                                     w.cell(solution.maxDuration, *row), w.cell(solution.uses, *row)}});
    }
    if (layout == Layout::Card) {
        table.columns.removeLast(); // what it uses is told where the solution is described
        for (TableRow &row : table.rows)
            row.cells.removeLast();
        compact(table);
    }
    if (!table.rows.isEmpty())
        w.table(table);
}

void boxOf(ChapterWriter &w, const Field &field, const Row &row, Tone tone)
{
    const QList<Text> texts = w.value(field, row);
    QList<Block> blocks;
    for (const Text &text : texts)
        blocks.append(Paragraph{.text = text});
    w.box(w.texts().label(field), tone, texts.isEmpty() ? QList<Block>{w.missingParagraph()} : blocks);
}

/// On a card one reads when to stop, and writes when it started and what was decided.
void roomToWrite(ChapterWriter &w, const Row &procedure)
{
    const Column<QString> &stop = schema().procedure.stopCondition;
    Table table = facts();
    table.isCompact = true;
    addFact(table, w.texts().label(stop), w.cell(stop, procedure));
    for (const QString &label : {w.word(QT_TRANSLATE_NOOP("Print", "Started on … at … by …")),
                                 w.word(QT_TRANSLATE_NOOP("Print", "Decisions taken"))})
        addFact(table, label, Cell{.paragraphs = {Text{plain(QString())}}});
    w.table(table);
}

void tooLongNote(ChapterWriter &w, qsizetype steps)
{
    const auto most = w.plan().setting(schema().plan.reflexCardMaxSteps);
    if (most && steps > *most)
        w.paragraph(
            w.word(QT_TRANSLATE_NOOP("Print", "This card has %1 steps, more than the plan allows for one page."))
                .arg(steps),
            ParagraphStyle::Small);
}

} // namespace

void procedureBlocks(ChapterWriter &w, const Row &procedure)
{
    const auto &table = schema().procedure;
    const QList<Row> steps = w.owned(schema().step, procedure);
    w.rowHeading(2, table, procedure, isReflexCard(procedure));
    boxOf(w, table.trigger, procedure, Tone::Danger);
    target(w, procedure);
    if (!isEmpty(procedure.value(table.objective)))
        w.paragraph(procedure[table.objective]);
    const Fields fields =
        factFields(table, {&table.trigger, &table.objective, &table.stopCondition, &table.solutions, &table.kind});
    const Layout layout = isReflexCard(procedure) ? Layout::Card : Layout::Sheet;
    if (layout == Layout::Card)
        factsLine(w, procedure, fields);
    else
        w.add(filledFactsTable(w, procedure, fields));
    numbersToCall(w, steps, layout);
    stepTable(w, steps, layout);
    if (isReflexCard(procedure))
        tooLongNote(w, steps.size());
    solutionsToActivate(w, procedure, layout);
    if (layout == Layout::Sheet)
        return boxOf(w, table.stopCondition, procedure, Tone::Good);
    roomToWrite(w, procedure);
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

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/steptable.h"

#include "print/fieldtables.h"

#include <algorithm>
#include <utility>

namespace print {

namespace {

constexpr qsizetype mostCallees = 6;

/// "RL07 Camille Tanguy" where there is little room: the name of the role stands with its numbers.
QList<Text> responsible(const ChapterWriter &w, const Row &step, const StepLook &look)
{
    const auto &table = schema().step;
    QList<Text> people;
    if (const Row *role = w.plan().find(schema().role, step[table.role].value_or(0))) {
        const auto holder = (*role)[schema().role.holder];
        if (!look.isCompact) {
            people.append(w.reference(schema().role, role->id));
            if (holder)
                people.append(w.reference(schema().contact, holder));
        } else {
            Text acting{w.codeLink(schema().role, role->id)};
            if (holder)
                acting += Text{plain(QChar(QChar::Nbsp)), w.nameLink(schema().contact, *holder)};
            people.append(acting);
        }
    }
    if (step[table.contact])
        people.append(w.reference(schema().contact, step[table.contact]));
    return people;
}

/// The texts in a cell of their own.
Cell cellOf(const QList<Text> &texts, const StepLook &look)
{
    if (texts.isEmpty())
        return print::cellOf(QString());
    return look.isCompact ? print::cellOf(onOneLine(texts)) : print::cellOf(texts);
}

/// Whom the step calls, with numbers.
QList<Text> called(const ChapterWriter &w, const Row &step, const StepLook &look)
{
    const auto contact = step[schema().step.callContact];
    if (!contact)
        return {};
    QList<Text> texts{look.isCompact ? Text{w.nameLink(schema().contact, *contact)}
                                     : w.reference(schema().contact, contact)};
    if (const Text numbers = phoneNumbers(w, *contact, look.numbers); !numbers.isEmpty())
        texts.append(bold(numbers));
    return texts;
}

/// "→ Cause known", behind what to do.
Text expected(const QList<Text> &results)
{
    Text text = Text{plain(QStringLiteral("→") + QChar(QChar::Nbsp))} + onOneLine(results);
    for (Run &run : text)
        run.italic = true;
    return text;
}

/// Behind what to do, on the same line if there is to be but one: the arrow parts them.
void addExpected(QList<Text> &action, const QList<Text> &results, const StepLook &look)
{
    if (look.isCompact && !action.isEmpty())
        action.last() += Text{plain(QStringLiteral(" "))} + expected(results);
    else
        action.append(expected(results));
}

QList<Text> muted(QList<Text> texts)
{
    for (Text &text : texts) {
        for (Run &run : text)
            run.muted = true;
    }
    return texts;
}

/// "Resp.: RL07 Camille Tanguy"
QList<Text> labelled(const ChapterWriter &w, const QString &label, QList<Text> texts)
{
    if (!texts.isEmpty())
        texts.first().prepend(plain(w.word(QT_TRANSLATE_NOOP("Print", "%1:")).arg(label) + QChar(QChar::Nbsp)));
    return texts;
}

TableRow stepRow(const ChapterWriter &w, const Row &step, const StepLook &look)
{
    const auto &table = schema().step;
    QList<Text> action = w.value(table.action, step);
    if (step[table.resource])
        action.append(w.reference(schema().resource, step[table.resource]));
    QList<Text> calls = called(w, step, look);
    QList<Text> people = responsible(w, step, look);
    QList<Text> results = w.value(table.expectedResult, step);
    // Without columns of their own, who acts and who is called are told apart by words.
    if (!look.hasCallColumn)
        action += labelled(w, w.texts().label(table.callContact), std::exchange(calls, {}));
    if (!look.hasResponsibleColumn)
        action += muted(labelled(w, w.word(QT_TRANSLATE_NOOP("Print", "Resp.")), std::exchange(people, {})));
    if (!look.hasResultColumn && !results.isEmpty())
        addExpected(action, std::exchange(results, {}), look);
    TableRow row{.cells = {print::cellOf(QStringLiteral("☐")), w.cell(table.offset, step), cellOf(action, look),
                           cellOf(people, look), cellOf(calls, look), cellOf(results, look)}};
    for (qsizetype i = 0; i < row.cells.size(); ++i) // when and what are read at arm's length
        row.cells[i].size = i < 3 ? look.size : look.sideSize;
    return row;
}

/// On a card, a column in which most cells would be empty takes the room of what to do for nothing.
StepLook withoutBareColumns(const QList<Row> &steps, StepLook look)
{
    if (!look.isCompact)
        return look;
    const auto isBare = [&](const Field &field) {
        const auto isFilled = [&](const Row &step) { return !isEmpty(step.value(field)); };
        return 2 * std::count_if(steps.begin(), steps.end(), isFilled) < steps.size();
    };
    look.hasCallColumn = look.hasCallColumn && !isBare(schema().step.callContact);
    look.hasResultColumn = look.hasResultColumn && !isBare(schema().step.expectedResult);
    return look;
}

/// What somebody without a role of the crisis is: provider, customer, authority.
Text kindOf(const ChapterWriter &w, Id contact)
{
    const Row *row = w.plan().find(schema().contact, contact);
    const QList<Text> kind = row ? w.value(schema().contact.kind, *row) : QList<Text>();
    return kind.value(0);
}

} // namespace

Table stepTable(const ChapterWriter &w, const QList<Row> &steps, const StepLook &wanted)
{
    const StepLook look = withoutBareColumns(steps, wanted);
    const auto &step = schema().step;
    Table table;
    table.isCompact = look.isCompact;
    table.columns = {{QStringLiteral("☐"), 0.3, Align::Center},
                     {QStringLiteral("T+"), 0.8},
                     w.column(step.action, 3.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Responsible"), 2),
                     w.column(step.callContact, 2.4),
                     w.column(step.expectedResult, 1.8)};
    for (const ChoiceGroup &phase : groupedByChoice(w, step.phase, steps)) {
        if (look.hasPhaseRows)
            table.rows.append(groupRow(phase.label));
        const qsizetype first = table.rows.size();
        for (const Row &row : phase.rows)
            table.rows.append(stepRow(w, row, look));
        if (!look.hasPhaseRows && first < table.rows.size())
            table.rows[first].cells[2].paragraphs.first().prepend(
                Run{.text = phase.label + QStringLiteral(" · "), .bold = true});
    }
    dropEmptyColumns(table);
    leaveBlank(table, w.texts().label(step.callContact));
    leaveBlank(table, w.texts().label(step.expectedResult));
    return table;
}

void leaveBlank(Table &table, const QString &heading)
{
    const auto column = std::ranges::find(table.columns, heading, &ColumnSpec::heading) - table.columns.begin();
    for (TableRow &row : table.rows) {
        if (row.heading || column >= row.cells.size())
            continue;
        QList<Text> &paragraphs = row.cells[column].paragraphs;
        if (paragraphs.size() == 1 && paragraphs.first().size() == 1 &&
            paragraphs.first().first().text == QStringLiteral("—"))
            paragraphs = {Text{}};
    }
}

QList<Callee> peopleToCall(const ChapterWriter &w, const QList<Row> &steps)
{
    const auto &step = schema().step;
    const auto &role = schema().role;
    QList<Callee> callees;
    QSet<Id> listed;
    const auto hasRoom = [&](std::optional<Id> id) {
        if (!id || listed.contains(*id) || callees.size() >= mostCallees)
            return false;
        listed.insert(*id);
        return true;
    };
    for (const Row &row : steps) {
        if (const auto called = row[step.callContact]; hasRoom(called))
            callees.append({kindOf(w, *called), *called});
    }
    for (const Row &row : steps) {
        const Row *acting = w.plan().find(role, row[step.role].value_or(0));
        if (acting && hasRoom(acting->id))
            callees.append({w.reference(role, acting->id), (*acting)[role.holder].value_or(0), acting});
    }
    return callees;
}

} // namespace print

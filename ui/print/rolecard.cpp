// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/rolecard.h"

#include "print/calltreetable.h"
#include "print/fieldtables.h"
#include "print/steptable.h"

#include <algorithm>

namespace print {

namespace {

/// A role's steps of one procedure, in order.
struct Part {
    Row procedure;
    QList<Row> steps;
};

/// Whom to reach, the numbers in bold: they are read while dialling.
QList<Text> toDial(const ChapterWriter &w, std::optional<Id> contact)
{
    QList<Text> lines = reachable(w, contact);
    for (qsizetype i = 1; i < lines.size(); ++i)
        lines[i] = bold(lines.at(i));
    return lines;
}

/// The same on one line.
Text dialled(const ChapterWriter &w, std::optional<Id> contact)
{
    return onOneLine(toDial(w, contact));
}

/// Whom a call of a call tree reaches, deputies below.
QList<Text> toCall(ChapterWriter &w, const Row &node)
{
    const auto &table = schema().node;
    const auto &role = schema().role;
    if (node[table.contact])
        return {dialled(w, node[table.contact])};
    const Row *called = node[table.roster] ? nullptr : w.plan().find(role, node[table.role].value_or(0));
    if (!called)
        return whoAnswers(w, node);
    return QList<Text>{w.reference(role, called->id), dialled(w, (*called)[role.holder])} +
           deputies(w, *called, Numbers::All);
}

bool isActing(const Row &step, const Row &role)
{
    const auto &table = schema().step;
    const auto holder = role[schema().role.holder];
    return step[table.role] == role.id || (holder && step[table.contact] == holder);
}

QList<Part> partsOf(ChapterWriter &w, const Row &role)
{
    QList<Part> parts;
    for (const Row *procedure : w.plan().each(schema().procedure)) {
        QList<Row> steps = w.owned(schema().step, *procedure);
        erase_if(steps, [&](const Row &step) { return !isActing(step, role); });
        if (!steps.isEmpty())
            parts.append({*procedure, steps});
    }
    return parts;
}

void identity(ChapterWriter &w, const Row &role)
{
    const auto &table = schema().role;
    const auto &plan = schema().plan;
    Table sheet = facts();
    sheet.isCompact = true;
    addFact(sheet, w.texts().label(table.holder), cellOf(toDial(w, role[table.holder])));
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Deputies")), cellOf(deputies(w, role, Numbers::All)));
    for (const Field *field : Fields{&table.team, &table.responsibilities, &table.authority})
        addFact(sheet, w.texts().label(*field), w.cell(*field, role));
    for (const Field *field : Fields{&plan.crisisRoom, &plan.crisisRoomBackup, &plan.backupCommunications})
        addFact(sheet, w.texts().label(*field), w.cell(*field, w.plan().self()));
    w.table(sheet);
}

void tasksOf(ChapterWriter &w, const QList<Part> &parts)
{
    const auto &step = schema().step;
    Table table;
    table.isCompact = true;
    table.columns = {{QStringLiteral("☐"), 0.3, Align::Center},
                     {QStringLiteral("T+"), 0.8},
                     w.column(step.action, 4),
                     w.column(step.callContact, 2.4),
                     w.column(step.expectedResult, 2)};
    for (const Part &part : parts) {
        table.rows.append(groupRow(w.titleText(schema().procedure, part.procedure)));
        for (const Row &row : part.steps) {
            const Cell call = row[step.callContact] ? cellOf(toDial(w, row[step.callContact])) : cellOf(QString());
            table.rows.append({.cells = {cellOf(QStringLiteral("☐")), w.cell(step.offset, row),
                                         w.cell(step.action, row), call, w.cell(step.expectedResult, row)}});
        }
    }
    dropEmptyColumns(table);
    leaveBlank(table, w.texts().label(step.callContact));
    leaveBlank(table, w.texts().label(step.expectedResult));
    w.subheading(w.word(QT_TRANSLATE_NOOP("Print", "What to do")));
    w.table(table);
}

/// Those who sit beside the role, and those who lead the other teams.
void team(ChapterWriter &w, const Row &role)
{
    const auto &table = schema().role;
    Table people;
    people.isCompact = true;
    people.columns = {{w.texts().label(table), 1.8},
                      w.column(table.holder, 2),
                      w.column(QT_TRANSLATE_NOOP("Print", "Deputies"), 2.4)};
    for (const ChoiceGroup &group : groupedByChoice(w, table.team, w.plan().rows(table))) {
        const bool isOwn = group.key == role[table.team];
        for (const Row &row : isOwn ? group.rows : group.rows.first(1)) {
            if (row.id != role.id)
                people.rows.append({.cells = {cellOf(w.title(table, row)), cellOf(toDial(w, row[table.holder])),
                                              cellOf(deputies(w, row, Numbers::All))}});
        }
    }
    w.subheading(w.word(QT_TRANSLATE_NOOP("Print", "Whom to reach")));
    w.table(people);
}

/// The calls that the role makes when the alert runs down the call trees.
void calls(ChapterWriter &w, const Row &role)
{
    const auto &node = schema().node;
    const auto isOwn = [&](const Row &row) {
        const auto holder = role[schema().role.holder];
        return row[node.role] == role.id || (holder && row[node.contact] == holder);
    };
    Table table;
    table.isCompact = true;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "To call"), 4), w.column(node.channel, 1.2),
                     w.column(QT_TRANSLATE_NOOP("Print", "Reached"), 1.6)};
    QString reached = w.word(QT_TRANSLATE_NOOP("Print", "%1 at ___:___")).arg(QStringLiteral("☐"));
    reached.replace(u' ', QChar::Nbsp);
    for (const Row &tree : w.plan().rows(schema().callTree)) {
        const qsizetype before = table.rows.size();
        for (const Row &caller : w.plan().owned(node, tree.id)) {
            if (!isOwn(caller))
                continue;
            for (const Row *row : w.plan().referring(node.parent, caller.id))
                table.rows.append({.cells = {cellOf(toCall(w, *row)), w.cell(node.channel, *row), cellOf(reached)}});
        }
        if (table.rows.size() > before)
            table.rows.insert(before, groupRow(w.titleText(schema().callTree, tree)));
    }
    if (table.rows.isEmpty())
        return;
    w.subheading(w.word(QT_TRANSLATE_NOOP("Print", "Calls to make")));
    w.table(table);
}

void messagesOf(ChapterWriter &w, const Row &role)
{
    const auto &message = schema().message;
    const RowList &approved = w.plan().referring(message.approverRole, role.id);
    if (approved.empty())
        return;
    w.subheading(w.word(QT_TRANSLATE_NOOP("Print", "Messages to approve")));
    for (const Row *row : approved) {
        QList<Block> text;
        for (const Text &paragraph : w.value(message.text, *row))
            text.append(Paragraph{.text = paragraph});
        w.box(w.titleText(message, *row), Tone::None, text.isEmpty() ? QList<Block>{w.missingParagraph()} : text);
    }
}

} // namespace

void roleCards(ChapterWriter &w)
{
    const auto &role = schema().role;
    const QList<Row> roles = w.chosen(role);
    if (roles.isEmpty()) {
        w.add(Heading{.level = 2, .text = w.word(QT_TRANSLATE_NOOP("Print", "Role sheets")), .anchor = {}});
        w.missing();
    }
    for (const Row &row : roles) {
        w.rowHeading(1, role, row, true);
        w.startSections();
        identity(w, row);
        tasksOf(w, partsOf(w, row));
        calls(w, row);
        team(w, row);
        messagesOf(w, row);
    }
}

} // namespace print

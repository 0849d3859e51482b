// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// The directory for a pocket: no codes, no addresses; who, and the number.

#include "analysis/derived.h"
#include "analysis/roster/duties.h"
#include "print/directory.h"
#include "print/fieldtables.h"
#include "print/people.h"

namespace print {

namespace {

constexpr int daysOnCall = 31; ///< that are worth their room

Table pocketTable()
{
    Table table;
    table.hasHeadings = false;
    table.isGrid = true;
    table.isCompact = true;
    table.columns = {{QString(), 1.5}, {QString(), 1}};
    return table;
}

TableRow line(const ChapterWriter &w, const Text &who, Id contact)
{
    return {.cells = {cellOf(who), cellOf(bold(phoneNumbers(w, contact)))}};
}

void heading(ChapterWriter &w, const char *title)
{
    w.add(Heading{.level = 2, .text = w.word(title), .anchor = {}});
}

void pocketEmergency(ChapterWriter &w)
{
    heading(w, QT_TRANSLATE_NOOP("Print", "Emergency numbers"));
    Table table = pocketTable();
    for (const Row &row : emergencyContacts(w))
        table.rows.append(line(w, {w.nameLink(schema().contact, row.id)}, row.id));
    w.table(table);
}

/// The holder of each role and, below, the deputies in order.
void pocketRoles(ChapterWriter &w)
{
    const auto &role = schema().role;
    const auto &deputy = schema().deputy;
    heading(w, QT_TRANSLATE_NOOP("Print", "Crisis roles"));
    Table table = pocketTable();
    for (const Row &row : w.rows(role)) {
        table.rows.append(groupRow(w.plan().name(role, row)));
        const Id holder = row[role.holder].value_or(0);
        table.rows.append(line(w, {w.nameLink(schema().contact, holder)}, holder));
        for (const Row &each : w.owned(deputy, row)) {
            const Id contact = each[deputy.contact].value_or(0);
            const QString rank = each[deputy.rank] ? QStringLiteral("%1. ").arg(*each[deputy.rank]) : QString();
            table.rows.append(
                line(w, {Run{.text = rank, .muted = true}, w.nameLink(schema().contact, contact)}, contact));
        }
    }
    w.table(table);
}

Id whoIsCalled(const ChapterWriter &w, const Row &node)
{
    const auto &table = schema().node;
    if (node[table.contact])
        return *node[table.contact];
    const Row *role = w.plan().find(schema().role, node[table.role].value_or(0));
    return role ? (*role)[schema().role.holder].value_or(0) : 0;
}

Text called(const ChapterWriter &w, const Row &node)
{
    const auto &table = schema().node;
    if (const auto roster = node[table.roster]) {
        Text text{w.nameLink(schema().roster, *roster)};
        if (const auto rank = node[table.rosterRank])
            text.append(
                plain(QStringLiteral(" (%1)").arg(w.word(QT_TRANSLATE_NOOP("Print", "on call, rank %1")).arg(*rank))));
        return text;
    }
    return {w.nameLink(schema().contact, whoIsCalled(w, node))};
}

void pocketCallTree(ChapterWriter &w)
{
    const auto &node = schema().node;
    heading(w, QT_TRANSLATE_NOOP("Print", "Call tree"));
    Table table = pocketTable();
    for (const Row &tree : w.rows(schema().callTree)) {
        table.rows.append(groupRow(w.plan().name(schema().callTree, tree)));
        for (const analysis::Call &call : analysis::callOrder(w.plan(), tree.id)) {
            const QString arrows = QStringLiteral("→ ").repeated(std::min(call.depth, 8));
            TableRow row =
                line(w, Text{Run{.text = QStringLiteral("☐ ") + arrows, .muted = true}} + called(w, call.node),
                     whoIsCalled(w, call.node));
            if (call.node[node.roster])
                //: Call tree: where the number of a person would stand; who is on call changes from week to week.
                row.cells.last() = cellOf(w.word(QT_TRANSLATE_NOOP("Print", "see the roster")));
            if (call.node[node.timeout]) {
                Text &number = row.cells.last().paragraphs.last();
                number.append(Run{.text = QStringLiteral(" · ") + w.duration(call.node[node.timeout]), .muted = true});
            }
            table.rows.append(row);
        }
    }
    w.table(table);
}

void pocketOnCall(ChapterWriter &w)
{
    heading(w, QT_TRANSLATE_NOOP("Print", "On-call duty"));
    const oncall::Duties duties(w.plan());
    const auto &shift = schema().shift;
    Table table = pocketTable();
    for (const Row &roster : w.rows(schema().roster)) {
        table.rows.append(groupRow(w.plan().name(schema().roster, roster)));
        for (const oncall::Duty *duty : duties.ofRoster(roster.id)) {
            const auto start = (*duty->shift)[shift.start];
            const auto end = (*duty->shift)[shift.end];
            if (!start || !end || end->date() < w.at() || start->date() > w.at().addDays(daysOnCall))
                continue;
            //: From when until when somebody is on call, and at which rank.
            const QString when = w.word(QT_TRANSLATE_NOOP("Print", "%1 – %2, rank %3"))
                                     .arg(w.texts().date(start->date()), w.texts().date(end->date()),
                                          duty->rank > 0 ? QString::number(duty->rank) : QStringLiteral("—"));
            TableRow row = line(w, {w.nameLink(schema().contact, duty->contact)}, duty->contact);
            row.cells.first().paragraphs.append(Text{Run{.text = when, .muted = true}});
            table.rows.append(row);
        }
    }
    w.table(table);
}

} // namespace

void pocketDirectory(ChapterWriter &w)
{
    pocketEmergency(w);
    pocketRoles(w);
    pocketCallTree(w);
    pocketOnCall(w);
}

} // namespace print

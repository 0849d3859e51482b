// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/calltreetable.h"

#include "analysis/derived.h"
#include "figures/calltreechart.h"
#include "print/figureblock.h"
#include "print/people.h"

namespace print {

namespace {

const QString tickBox = QStringLiteral("☐");

TableRow callRow(ChapterWriter &w, const analysis::Call &call, qsizetype number)
{
    const auto &table = schema().node;
    QList<Text> who = whoAnswers(w, call.node);
    if (who.isEmpty())
        who.append(Text{plain(QStringLiteral("—"))});
    // Depth is told by arrows as well as by order: indents of a table cell survive neither ODT nor a screen reader.
    const QString arrows = QStringLiteral("→ ").repeated(std::min(call.depth, 8));
    who.first().prepend(Run{.text = arrows, .muted = true});
    // The code of a call means nothing to those who call: the number is the one on the drawing.
    Cell order = cellOf(QString::number(number));
    order.bold = true;
    return {
        .cells =
            {order, cellOf(who), w.cell(table.channel, call.node), w.cell(table.timeout, call.node),
             cellOf(w.texts().duration(call.worstMin)),
             cellOf(w.word(QT_TRANSLATE_NOOP("Print", "%1 at ___:___")).arg(tickBox).replace(u' ', QChar(QChar::Nbsp))),
             cellOf(QStringLiteral("______________"))},
        .anchor = w.claim(table, call.node)};
}

/// The call as a box of the drawing.
figures::CallNode boxOf(ChapterWriter &w, const Row &node)
{
    const auto &table = schema().node;
    const auto &contact = schema().contact;
    figures::CallNode box{.id = node.id,
                          .parent = node[table.parent].value_or(0),
                          .title = QStringLiteral("—"),
                          .subtitle = {},
                          .number = {},
                          .timeoutMin = node[table.timeout]};
    const Row *role = w.plan().find(schema().role, node[table.role].value_or(0));
    const auto named = node[table.contact];
    const Row *person = w.plan().find(contact, named  ? *named
                                               : role ? (*role)[schema().role.holder].value_or(0)
                                                      : Id(0));
    if (const Row *roster = w.plan().find(schema().roster, node[table.roster].value_or(0))) {
        box.title = w.plan().name(schema().roster, *roster);
        const auto rank = node[table.rosterRank];
        box.subtitle = rank ? w.word(QT_TRANSLATE_NOOP("Print", "on call, rank %1")).arg(*rank) : QString();
        //: Call tree: where the number of a person would stand; who is on call changes from week to week.
        box.number = w.word(QT_TRANSLATE_NOOP("Print", "see the roster"));
    } else if (person) {
        box.title = w.plan().name(contact, *person);
        box.subtitle = role ? w.plan().name(schema().role, *role) : QString((*person)[contact.jobTitle]);
        for (const Run &run : phoneNumbers(w, person->id, Numbers::First))
            box.number += run.text;
    } else if (role) {
        box.subtitle = w.plan().name(schema().role, *role);
    }
    return box;
}

void addDrawings(ChapterWriter &w, const QList<analysis::Call> &calls)
{
    constexpr double highestMm = 140; // with the end of the one before on a page
    QList<figures::CallNode> boxes;
    for (const analysis::Call &call : calls)
        boxes.append(boxOf(w, call.node));
    for (const auto &chart : figures::CallTreeChart::chartsOf(boxes, highestMm, w.texts()))
        w.add(figureOf(chart));
}

} // namespace

QList<Text> whoAnswers(ChapterWriter &w, const Row &node)
{
    const auto &table = schema().node;
    if (const auto contact = node[table.contact])
        return reachable(w, contact);
    if (const auto id = node[table.roster]) {
        Text line = w.reference(schema().roster, id);
        if (const auto rank = node[table.rosterRank])
            line.append(
                plain(QStringLiteral(" (%1)").arg(w.word(QT_TRANSLATE_NOOP("Print", "on call, rank %1")).arg(*rank))));
        return {line};
    }
    const auto &role = schema().role;
    const Row *row = w.plan().find(role, node[table.role].value_or(0));
    if (!row)
        return {};
    QList<Text> lines{w.reference(role, row->id)};
    lines += reachable(w, (*row)[role.holder]);
    return lines + deputies(w, *row, Numbers::All);
}

void callTreeBlocks(ChapterWriter &w, const Row &callTree)
{
    const auto &node = schema().node;
    w.owned(node, callTree); // the nodes are printed here, in the order in which they are rung
    const QList<analysis::Call> calls = analysis::callOrder(w.plan(), callTree.id);
    addDrawings(w, calls);
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Call"), 0.7),
                     w.column(QT_TRANSLATE_NOOP("Print", "Who"), 4.2),
                     w.column(node.channel),
                     w.column(node.timeout),
                     w.column(QT_TRANSLATE_NOOP("Print", "At worst after"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Reached"), 1.3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Remark"), 2)};
    for (const analysis::Call &call : calls)
        table.rows.append(callRow(w, call, table.rows.size() + 1));
    w.table(table);
    if (!calls.isEmpty())
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "At worst, the last person is reached, or the call given up, "
                                                      "after %1, other calls by the same caller not counted."))
                        .arg(w.texts().duration(analysis::callTreeMin(calls))),
                    ParagraphStyle::Small);
}

void callTreesOfKind(ChapterWriter &w, const QStringList &kinds)
{
    const auto &tree = schema().callTree;
    bool isEmpty = true;
    for (const Row &row : w.rows(tree)) {
        if (!kinds.contains(row[tree.kind]))
            continue;
        isEmpty = false;
        w.rowHeading(3, tree, row);
        callTreeBlocks(w, row);
    }
    if (isEmpty)
        w.missing();
}

} // namespace print

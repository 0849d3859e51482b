// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapters.h"
#include "print/people.h"

#include <algorithm>

namespace print {

namespace {

/// The page must stay one page: more lines than these are in the directory, a link away.
constexpr int mostNumbers = 10;
constexpr int mostRoles = 5;

ColumnSpec bare(double weight)
{
    return {QString(), weight, Align::Start};
}

Table bareTable(const QList<double> &weights)
{
    Table table;
    table.hasHeadings = false;
    table.isCompact = true;
    for (const double weight : weights)
        table.columns.append(bare(weight));
    return table;
}

QList<Block> orMissing(const ChapterWriter &w, const Table &table)
{
    return table.rows.isEmpty() ? QList<Block>{w.missingParagraph()} : QList<Block>{table};
}

/// Rescue first, then whoever outside answers day and night.
void emergencyNumbers(ChapterWriter &w)
{
    const auto &contact = schema().contact;
    QList<Row> called;
    for (const char *kind : {"emergency", "utility", "authority", "insurer", "provider"}) {
        for (const Row &row : w.plan().rows(contact)) {
            const bool answers = row[contact.available247].value_or(false) || qstrcmp(kind, "emergency") == 0;
            if (answers && row[contact.kind] == QLatin1String(kind) && !phoneNumbers(w, row.id).isEmpty())
                called.append(row);
        }
    }
    Table table = bareTable({3.6, 1.4});
    for (const Row &row : called.first(std::min<qsizetype>(called.size(), mostNumbers)))
        table.rows.append({.cells = {cellOf(w.reference(contact, row.id)), cellOf(phoneNumbers(w, row.id))}});
    w.box(w.word(QT_TRANSLATE_NOOP("Print", "Emergency numbers")), Tone::Danger, orMissing(w, table));
}

/// Where the crisis team meets.
QList<Block> crisisRooms(const ChapterWriter &w)
{
    const auto &plan = schema().plan;
    const auto &resource = schema().resource;
    Table table = bareTable({1.8, 1.8, 2.6});
    for (const Column<Id> *field : {&plan.crisisRoom, &plan.crisisRoomBackup}) {
        const Row *room = w.plan().find(resource, w.plan().setting(*field).value_or(0));
        if (room)
            table.rows.append({.cells = {cellOf(w.texts().label(*field)), cellOf(w.reference(resource, room->id)),
                                         w.cell(resource.address, *room)}});
    }
    return orMissing(w, table);
}

void whoActivates(ChapterWriter &w)
{
    const auto &role = schema().role;
    Table table = bareTable({1.1, 1.55, 2.65});
    for (const Row &row : w.plan().rows(role)) {
        if (row[role.team] != QLatin1String("strategic") || table.rows.size() == mostRoles)
            continue;
        table.rows.append({.cells = {cellOf(w.reference(role, row.id)), cellOf(reachable(w, row[role.holder])),
                                     cellOf(deputies(w, row, WithNumbers::Yes))}});
    }
    // One box for both: the page must stay one page.
    QList<Block> blocks = orMissing(w, table) + crisisRooms(w);
    blocks.append(Paragraph{.text = {Run{.text = w.word(QT_TRANSLATE_NOOP("Print", "Activation criteria and call tree: "
                                                                                   "chapter 7.")),
                                         .link = QStringLiteral("chapter-7")}},
                            .style = ParagraphStyle::Small});
    w.box(w.word(QT_TRANSLATE_NOOP("Print", "Who decides to activate the plan")), Tone::Warning, blocks);
}

/// The reflex cards of the scenario, else whatever procedure it has.
QList<Text> firstPages(const ChapterWriter &w, Id scenario)
{
    const auto &procedure = schema().procedure;
    QList<Text> cards;
    QList<Text> others;
    for (const Use &use : w.plan().uses(scenario)) {
        if (use.field != &procedure.scenario)
            continue;
        const Row &row = *w.plan().find(procedure, use.row);
        const bool isCard = row[procedure.kind] == QLatin1String("reflex_card");
        (isCard ? cards : others).append(w.reference(procedure, use.row));
    }
    if (!cards.isEmpty() || !others.isEmpty())
        return cards.isEmpty() ? others : cards;
    for (const Row &row : w.plan().rows(procedure)) {
        if (row[procedure.kind] == QLatin1String("alert"))
            return {w.reference(procedure, row.id)};
    }
    return {};
}

void firstPagePerScenario(ChapterWriter &w)
{
    const auto &scenario = schema().scenario;
    Table table = bareTable({3.2, 2.8});
    for (const Row &row : w.plan().rows(scenario)) {
        Text pages;
        for (const Text &page : firstPages(w, row.id))
            pages += pages.isEmpty() ? page : Text{plain(QStringLiteral(" · "))} + page;
        table.rows.append({.cells = {cellOf(w.reference(scenario, row.id)), cellOf(pages)}});
    }
    w.box(w.word(QT_TRANSLATE_NOOP("Print", "What happened? The first page to open")), Tone::Accent,
          orMissing(w, table));
}

} // namespace

void emergencyPage(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "If a disaster has just happened"));
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "People first: give the alarm, evacuate, call the emergency services. Then "
                                          "note the time and the facts, and call whoever decides.")),
        ParagraphStyle::Lead);
    emergencyNumbers(w);
    whoActivates(w);
    firstPagePerScenario(w);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapters.h"
#include "print/directory.h"
#include "print/onepage.h"
#include "print/people.h"

#include <algorithm>

namespace print {

namespace {

/// How much there is room for on the one page; the rest stands in the chapters that the page links to.
struct Fullness {
    qsizetype numbers;
    qsizetype roles;
    qsizetype deputies; ///< of each role
    qsizetype scenarios;
    bool isGrouped; ///< scenarios without a page of their own stand in one row
};
constexpr Fullness fullnesses[] = {{10, 5, 9, 1000, false}, {10, 5, 9, 1000, true}, {10, 5, 2, 1000, true},
                                   {8, 5, 1, 1000, true},   {8, 4, 1, 16, true},    {6, 4, 1, 12, true},
                                   {6, 3, 1, 8, true},      {4, 2, 1, 6, true},     {3, 1, 1, 4, true}};

Table bareTable(int columns)
{
    Table table;
    table.hasHeadings = false;
    table.isCompact = true;
    for (int i = 0; i < columns; ++i)
        table.columns.append({QString(), i == 0 ? 1.2 : 1});
    return table;
}

QList<Block> orMissing(const ChapterWriter &w, const Table &table)
{
    return table.rows.isEmpty() ? QList<Block>{w.missingParagraph()} : QList<Block>{table};
}

Block box(const QString &title, Tone tone, const QList<Block> &blocks)
{
    return std::make_shared<Box>(Box{.title = title, .tone = tone, .blocks = blocks});
}

Block emergencyNumbers(const ChapterWriter &w, const Fullness &fullness)
{
    const auto &contact = schema().contact;
    const QList<Row> called = emergencyContacts(w);
    Table table = bareTable(2);
    for (const Row &row : called.first(std::min(called.size(), fullness.numbers)))
        table.rows.append({.cells = {cellOf(w.reference(contact, row.id)), cellOf(phoneNumbers(w, row.id))}});
    return box(w.word(QT_TRANSLATE_NOOP("Print", "Emergency numbers")), Tone::Danger, orMissing(w, table));
}

/// Where the crisis team meets.
QList<Block> crisisRooms(const ChapterWriter &w)
{
    const auto &plan = schema().plan;
    const auto &resource = schema().resource;
    Table table = bareTable(3);
    for (const Column<Id> *field : {&plan.crisisRoom, &plan.crisisRoomBackup}) {
        const Row *room = w.plan().find(resource, w.plan().setting(*field).value_or(0));
        if (room)
            table.rows.append({.cells = {cellOf(w.texts().label(*field)), cellOf(w.reference(resource, room->id)),
                                         w.cell(resource.address, *room)}});
    }
    return orMissing(w, table);
}

TableRow roleRow(ChapterWriter &w, const Row &row, const Fullness &fullness)
{
    const auto &role = schema().role;
    const QList<Text> others = deputies(w, row, Numbers::All);
    return {.cells = {cellOf(w.reference(role, row.id)), cellOf(reachable(w, row[role.holder])),
                      cellOf(others.first(std::min(others.size(), fullness.deputies)))}};
}

/// The rest of the strategic team: told at once, but the decision is not theirs.
QList<Block> toBeTold(ChapterWriter &w, const Row &decides, const Fullness &fullness)
{
    Table table = bareTable(3);
    for (const Row &row : strategicRoles(w)) {
        if (row.id != decides.id && table.rows.size() + 1 < fullness.roles)
            table.rows.append(roleRow(w, row, fullness));
    }
    if (table.rows.isEmpty())
        return {};
    const QString title = w.word(QT_TRANSLATE_NOOP("Print", "To be told at once: the strategic crisis team"));
    return {Paragraph{.text = {Run{.text = title, .bold = true}}, .style = ParagraphStyle::Small}, table};
}

Block whoActivates(ChapterWriter &w, const Fullness &fullness)
{
    QList<Block> blocks{w.missingParagraph()};
    if (const Row *decides = decidingRole(w)) {
        Table table = bareTable(3);
        table.rows.append(roleRow(w, *decides, fullness));
        blocks = QList<Block>{table} + toBeTold(w, *decides, fullness);
    }
    // One box for both: the page must stay one page.
    return box(w.word(QT_TRANSLATE_NOOP("Print", "Who decides to activate the plan")), Tone::Warning,
               blocks + crisisRooms(w));
}

/// "chapter 12.1": where a link leads that nobody can follow on paper.
Text chapterNamed(const ChapterWriter &w, const QString &number, const QString &anchor)
{
    return {Run{.text = w.word(QT_TRANSLATE_NOOP("Print", "chapter %1")).arg(number).replace(u' ', QChar(QChar::Nbsp)),
                .muted = true,
                .link = anchor}};
}

/// The reflex cards of the scenario, else whatever procedure it has, and the chapter in which they stand.
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
    if (!cards.isEmpty())
        return cards + QList<Text>{chapterNamed(w, QStringLiteral("12.1"), QStringLiteral("section-12-1"))};
    if (!others.isEmpty())
        others.append(chapterNamed(w, QStringLiteral("12"), QStringLiteral("chapter-12")));
    return others;
}

QList<Text> alertProcedure(const ChapterWriter &w)
{
    const auto &procedure = schema().procedure;
    for (const Row &row : w.plan().rows(procedure)) {
        if (row[procedure.kind] == QLatin1String("alert"))
            return {w.reference(procedure, row.id), chapterNamed(w, QStringLiteral("7"), QStringLiteral("chapter-7"))};
    }
    return {};
}

/// Several scenarios in one row, so many of them by name.
void addTogether(Table &table, const QList<Text> &scenarios, qsizetype named, const Text &page)
{
    if (scenarios.isEmpty())
        return;
    QList<Text> names = scenarios.first(std::min(scenarios.size(), named));
    if (names.size() < scenarios.size())
        names.append(Text{plain(QStringLiteral("…"))});
    table.rows.append({.cells = {cellOf(onOneLine(names)), cellOf(page)}});
}

/// Scenarios with their reflex card; the others begin with the alert procedure.
Block firstPagePerScenario(const ChapterWriter &w, const Fullness &fullness)
{
    const auto &scenario = schema().scenario;
    Table table = bareTable(2);
    QList<Text> crowdedOut;
    QList<Text> others;
    for (const Row &row : w.plan().rows(scenario)) {
        QList<Text> pages = firstPages(w, row.id);
        if (pages.isEmpty() && !fullness.isGrouped)
            pages = alertProcedure(w);
        if (pages.isEmpty())
            others.append(w.reference(scenario, row.id));
        else if (table.rows.size() >= fullness.scenarios)
            crowdedOut.append(w.reference(scenario, row.id));
        else
            table.rows.append({.cells = {cellOf(w.reference(scenario, row.id)), cellOf(onOneLine(pages))}});
    }
    const QString chapter = QStringLiteral("12 %1").arg(w.word(QT_TRANSLATE_NOOP("Print", "Procedures")));
    addTogether(table, crowdedOut, fullness.scenarios, {Run{.text = chapter, .link = QStringLiteral("chapter-12")}});
    addTogether(table, others, fullness.scenarios, onOneLine(alertProcedure(w)));
    return box(w.word(QT_TRANSLATE_NOOP("Print", "What happened? The first page to open")), Tone::Accent,
               orMissing(w, table));
}

QList<Block> page(ChapterWriter &w, const Fullness &fullness)
{
    const QString lead =
        w.word(QT_TRANSLATE_NOOP("Print", "People first: give the alarm, evacuate, call the emergency services. Then "
                                          "note the time and the facts, and call whoever decides."));
    return {Paragraph{.text = {plain(lead)}}, emergencyNumbers(w, fullness), whoActivates(w, fullness),
            firstPagePerScenario(w, fullness)};
}

} // namespace

void emergencyPage(ChapterWriter &w)
{
    const char *title = QT_TRANSLATE_NOOP("Print", "If a disaster has just happened");
    w.chapter(title);
    const Heading heading{.level = 1, .text = w.word(title), .anchor = {}, .onNewPage = true};
    w.add(fittedToOnePage(heading, int(std::size(fullnesses)),
                          [&w](int version) { return page(w, fullnesses[version]); }));
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/reflexcard.h"

#include "print/fieldtables.h"
#include "print/onepage.h"
#include "print/people.h"
#include "print/procedureparts.h"

#include <algorithm>
#include <utility>

namespace print {

namespace {

constexpr int mostNumbers = 6;

/// How much room a card takes beside its trigger and its steps, which are always told in full.
struct Fullness {
    Numbers numbers = Numbers::All; ///< of each person
    bool hasCallColumn = true;      ///< otherwise whom to call stands behind what to do
    bool hasApproval = true;        ///< who approved the card, and when
    bool hasAllDeputies = true;     ///< not only the first
    bool hasPlaces = true;          ///< of the solutions
    int writingLines = 2;           ///< for decisions, at least
};
constexpr Fullness fullnesses[] = {{},
                                   {Numbers::First, true, true, true, true, 2},
                                   {Numbers::First, true, false, true, true, 1},
                                   {Numbers::First, false, false, true, true, 2},
                                   {Numbers::First, false, false, true, true, 1},
                                   {Numbers::First, false, false, false, true, 1},
                                   {Numbers::First, false, false, false, false, 1},
                                   {Numbers::First, false, false, false, false, 0}};

Text onOneLine(const QList<Text> &texts)
{
    Text line;
    for (const Text &text : texts)
        line += line.isEmpty() ? text : Text{plain(QStringLiteral(" · "))} + text;
    return line;
}

/// "Trigger: …" in a red box.
Block trigger(const ChapterWriter &w, const Row &procedure)
{
    const Column<QString> &field = schema().procedure.trigger;
    const QList<Text> texts = w.value(field, procedure);
    const QString name = w.word(QT_TRANSLATE_NOOP("Print", "%1:")).arg(w.texts().label(field)) + QLatin1Char(' ');
    Box box{.title = {}, .tone = Tone::Danger, .blocks = {}, .isCompact = true};
    if (texts.isEmpty())
        box = Box{
            .title = w.texts().label(field), .tone = Tone::Danger, .blocks = {w.missingParagraph()}, .isCompact = true};
    for (const Text &text : texts)
        box.blocks.append(Paragraph{.text = Text{Run{.text = name, .bold = true}} + text});
    return std::make_shared<Box>(box);
}

/// Function, scenario, owner, version and the like in one paragraph.
QList<Block> factsLine(const ChapterWriter &w, const Row &procedure, const Fullness &fullness)
{
    const auto &table = schema().procedure;
    Fields without{&table.trigger, &table.objective, &table.stopCondition, &table.solutions, &table.kind};
    if (!fullness.hasApproval)
        without += Fields{&table.status, &table.approvedBy, &table.approvedOn, &table.reviewOn};
    QList<Text> facts;
    for (const Field *field : factFields(table, without)) {
        const QList<Text> values = w.value(*field, procedure);
        if (values.isEmpty())
            continue;
        const QString name = w.word(QT_TRANSLATE_NOOP("Print", "%1:")).arg(w.texts().label(*field)) + QLatin1Char(' ');
        facts.append(Text{Run{.text = name, .muted = true}} + onOneLine(values));
    }
    if (facts.isEmpty())
        return {};
    return {Paragraph{.text = onOneLine(facts), .style = ParagraphStyle::Small}};
}

/// The holders of the roles that act, and their deputies; whom a step calls stands in the step.
QList<Block> numbersToCall(ChapterWriter &w, const QList<Row> &steps, const Fullness &fullness)
{
    const auto &role = schema().role;
    Table table;
    table.isCompact = true;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Numbers to call"), 1.6), w.column(role.holder, 2.4),
                     w.column(QT_TRANSLATE_NOOP("Print", "Deputies"), 2.6)};
    QSet<Id> listed;
    for (const Row &row : steps) {
        const Row *acting = w.plan().find(role, row[schema().step.role].value_or(0));
        if (!acting || listed.contains(acting->id) || table.rows.size() >= mostNumbers)
            continue;
        listed.insert(acting->id);
        QList<Text> others = deputies(w, *acting, fullness.numbers);
        if (!fullness.hasAllDeputies)
            others = others.first(std::min<qsizetype>(1, others.size()));
        const QList<Text> holder = reachable(w, (*acting)[role.holder], fullness.numbers);
        table.rows.append(
            {.cells = {cellOf(w.reference(role, acting->id)), cellOf(onOneLine(holder)), cellOf(others)}});
    }
    return table.rows.isEmpty() ? QList<Block>{} : QList<Block>{table};
}

/// "RL07 Camille Tanguy": the name of the role stands beside its numbers.
Cell responsible(const ChapterWriter &w, const Row &step)
{
    const auto &table = schema().step;
    QList<Text> people;
    if (const Row *role = w.plan().find(schema().role, step[table.role].value_or(0))) {
        Text acting{w.codeLink(schema().role, role->id)};
        if (const auto holder = (*role)[schema().role.holder])
            acting += Text{plain(QChar(QChar::Nbsp)), w.nameLink(schema().contact, *holder)};
        people.append(acting);
    }
    if (step[table.contact])
        people.append(w.reference(schema().contact, step[table.contact]));
    return cellOf(onOneLine(people));
}

TableRow stepRow(const ChapterWriter &w, const Row &step, const Fullness &fullness)
{
    const auto &table = schema().step;
    QList<Text> action = w.value(table.action, step);
    if (step[table.resource])
        action.append(w.reference(schema().resource, step[table.resource]));
    QList<Text> called;
    if (step[table.callContact])
        called = reachable(w, step[table.callContact], fullness.numbers);
    if (!fullness.hasCallColumn)
        action += std::exchange(called, {});
    return {.cells = {cellOf(QStringLiteral("☐")), w.cell(table.offset, step), cellOf(onOneLine(action)),
                      responsible(w, step), cellOf(onOneLine(called)), w.cell(table.expectedResult, step)}};
}

QList<Block> stepTable(const ChapterWriter &w, const QList<Row> &steps, const Fullness &fullness)
{
    const auto &step = schema().step;
    Table table;
    table.isCompact = true;
    table.columns = {{QStringLiteral("☐"), 0.3, Align::Center},
                     {QStringLiteral("T+"), 0.8},
                     w.column(step.action, 3.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Responsible"), 2),
                     w.column(step.callContact, 2.4),
                     w.column(step.expectedResult, 1.8)};
    for (const ChoiceGroup &phase : groupedByChoice(w, step.phase, steps)) {
        table.rows.append(groupRow(phase.label));
        for (const Row &row : phase.rows)
            table.rows.append(stepRow(w, row, fullness));
    }
    dropEmptyColumns(table);
    return table.rows.isEmpty() ? QList<Block>{w.missingParagraph()} : QList<Block>{table};
}

bool hasTooManySteps(const ChapterWriter &w, const QList<Row> &steps)
{
    const auto most = w.plan().setting(schema().plan.reflexCardMaxSteps);
    return most && steps.size() > *most;
}

QList<Block> tooLongNote(const ChapterWriter &w, const QList<Row> &steps)
{
    if (!hasTooManySteps(w, steps))
        return {};
    const QString sentence =
        w.word(QT_TRANSLATE_NOOP("Print", "This card has %1 steps, more than the plan allows for one page."));
    return {Paragraph{.text = {plain(sentence.arg(steps.size()))}, .style = ParagraphStyle::Small}};
}

/// The solution by name; what is not there yet cannot be relied on.
Cell solutionCell(const ChapterWriter &w, const Row &row)
{
    const auto &solution = schema().solution;
    Text text = w.reference(solution, row.id);
    const bool isThere = row[solution.status] == QLatin1String("implemented");
    if (const QList<Text> status = w.value(solution.status, row); !isThere && !status.isEmpty())
        text += Text{plain(QStringLiteral(" · "))} + status.first();
    return cellOf(text);
}

/// Where it happens: the premises that the solution uses, else where what it uses stands.
Cell place(const ChapterWriter &w, const Row &row)
{
    const auto &resource = schema().resource;
    QList<Text> premises;
    QList<Text> sites;
    QSet<Id> listed;
    for (const Id id : w.byCode(resource, row[schema().solution.uses])) {
        const Row *used = w.plan().find(resource, id);
        if (!used)
            continue;
        const auto site = (*used)[resource.site];
        if ((*used)[resource.category] == QLatin1String("premises"))
            premises.append(w.reference(resource, id));
        else if (site && !listed.contains(*site))
            sites.append(w.reference(resource, site));
        listed.insert(site.value_or(0));
    }
    return cellOf(onOneLine(premises.isEmpty() ? sites : premises));
}

QList<Block> solutionsToActivate(const ChapterWriter &w, const Row &procedure, const Fullness &fullness)
{
    const auto &solution = schema().solution;
    Table table;
    table.isCompact = true;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Solution to activate"), 2.6), w.column(solution.rta, 1.3),
                     w.column(solution.capacity), w.column(solution.maxDuration),
                     w.column(schema().resource.site, 1.6)};
    for (const Id id : w.byCode(solution, procedure[schema().procedure.solutions])) {
        if (const Row *row = w.plan().find(solution, id))
            table.rows.append({.cells = {solutionCell(w, *row), w.cell(solution.rta, *row),
                                         w.cell(solution.capacity, *row), w.cell(solution.maxDuration, *row),
                                         fullness.hasPlaces ? place(w, *row) : cellOf(QString())}});
    }
    dropEmptyColumns(table);
    return table.rows.isEmpty() ? QList<Block>{} : QList<Block>{table};
}

/// When to stop; then when it started and what was decided, by hand.
QList<Block> roomToWrite(const ChapterWriter &w, const Row &procedure, const Fullness &fullness)
{
    const Column<QString> &stop = schema().procedure.stopCondition;
    Table table = facts();
    table.isCompact = true;
    table.isSheet = false;
    addFact(table, w.texts().label(stop), w.cell(stop, procedure));
    for (const QString &label : {w.word(QT_TRANSLATE_NOOP("Print", "Started on … at … by …")),
                                 w.word(QT_TRANSLATE_NOOP("Print", "Decisions taken"))})
        addFact(table, label, Cell{.paragraphs = {Text{plain(QString())}}});
    return {table, WritingSpace{fullness.writingLines}};
}

QList<Block> cardBlocks(ChapterWriter &w, const Row &procedure, const QList<Row> &steps, const Fullness &fullness)
{
    const auto &table = schema().procedure;
    QList<Block> blocks{trigger(w, procedure)};
    if (const QString goal = goalOf(w, procedure); !goal.isEmpty())
        blocks.append(Paragraph{.text = {Run{.text = goal, .bold = true}}});
    for (const Text &objective : w.value(table.objective, procedure))
        blocks.append(Paragraph{.text = objective});
    blocks += factsLine(w, procedure, fullness);
    blocks += numbersToCall(w, steps, fullness);
    blocks += stepTable(w, steps, fullness);
    blocks += tooLongNote(w, steps);
    blocks += solutionsToActivate(w, procedure, fullness);
    return blocks + roomToWrite(w, procedure, fullness);
}

} // namespace

void reflexCard(ChapterWriter &w, const Row &procedure)
{
    const auto &table = schema().procedure;
    const QList<Row> steps = w.owned(schema().step, procedure);
    w.rowHeading(2, table, procedure, true);
    const Heading heading{.level = 2, .text = w.titleText(table, procedure), .anchor = {}, .onNewPage = true};
    // A card with more steps than the plan allows has two pages anyway, and says everything.
    const int versions = hasTooManySteps(w, steps) ? 1 : int(std::size(fullnesses));
    w.add(fittedToOnePage(heading, versions,
                          [&](int version) { return cardBlocks(w, procedure, steps, fullnesses[version]); }));
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/cardparts.h"

#include "print/fieldtables.h"
#include "print/procedureparts.h"
#include "print/qrcode.h"

#include <algorithm>

namespace print {

namespace {

constexpr double codeMm = 16;
/// What a telephone still reads at arm's length.
constexpr double leastCodeMm = 14;

/// "Trigger: " in front of what is said.
QString named(const ChapterWriter &w, const QString &label)
{
    return w.word(QT_TRANSLATE_NOOP("Print", "%1:")).arg(label) + QLatin1Char(' ');
}

/// "Claire Morvan 06 39 98 10 01"
Text callable(const ChapterWriter &w, Id contact)
{
    const Text number = bold(phoneNumbers(w, contact, Numbers::First));
    return Text{w.nameLink(schema().contact, contact), plain(QStringLiteral(" "))} + number;
}

/// Whoever decides, with the deputy who stands in.
Text whoDecides(ChapterWriter &w)
{
    const auto &role = schema().role;
    const auto &deputy = schema().deputy;
    const Row *row = decidingRole(w);
    if (!row || !(*row)[role.holder])
        return {};
    Text text{w.nameLink(role, row->id), plain(QStringLiteral(" · "))};
    text += callable(w, *(*row)[role.holder]);
    if (const QList<Row> others = w.owned(deputy, *row); !others.isEmpty())
        text += Text{plain(QStringLiteral(" → "))} + callable(w, others.first()[deputy.contact].value_or(0));
    return text;
}

/// The code that dials the number; nothing where it cannot be told for sure.
std::shared_ptr<const Figure> dialCode(const ChapterWriter &w, const QString &name, const QString &number, double mm)
{
    const QrCode code = QrCode::ofTelephone(number);
    if (code.isEmpty())
        return nullptr;
    //: Alternative text of a QR code: %1 is a name, %2 a telephone number.
    const QString alternative = w.word(QT_TRANSLATE_NOOP("Print", "QR code that calls %1 on %2")).arg(name, number);
    return std::make_shared<const Figure>(
        Figure{.draw = [code](QPainter &painter, const QRectF &area) { code.draw(painter, area); },
               .sizeMm = {mm, mm},
               .caption = {},
               .alternative = alternative,
               .key = code.text().toUtf8()});
}

/// "RL04 Karim Benali 06 39 98 10 04"
Cell calleeLine(const ChapterWriter &w, const Callee &callee)
{
    Text line = bold({w.nameLink(schema().contact, callee.contact)});
    line.append(plain(QStringLiteral(" ")));
    line += bold(phoneNumbers(w, callee.contact, Numbers::First));
    if (callee.role)
        line = Text{w.codeLink(schema().role, callee.role->id), plain(QStringLiteral(" "))} + line;
    return cellOf(line);
}

Cell calleeCell(ChapterWriter &w, const Callee &callee, const CardLook &look)
{
    if (!look.hasPosts)
        return calleeLine(w, callee);
    const auto &contact = schema().contact;
    Cell cell;
    Text post = callee.post;
    for (Run &run : post)
        run.muted = run.link.isEmpty();
    cell.paragraphs = {post, bold({w.nameLink(contact, callee.contact)})};
    if (const Text numbers = phoneNumbers(w, callee.contact, Numbers::First); !numbers.isEmpty())
        cell.paragraphs.append(large(numbers));
    const QList<Text> others =
        callee.role && look.hasDeputies ? deputies(w, *callee.role, look.numbers) : QList<Text>();
    cell.paragraphs += look.hasAllDeputies ? others : others.first(std::min<qsizetype>(1, others.size()));
    const Row *row = w.plan().find(contact, callee.contact);
    if (row && look.codes == DialCodes::Shown)
        cell.figure = dialCode(w, w.plan().name(contact, *row), firstNumber(w, callee.contact),
                               look.hasLargeCodes ? codeMm : leastCodeMm);
    return cell;
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

} // namespace

Block cardTrigger(ChapterWriter &w, const Row &procedure, const CardLook &look)
{
    const Column<QString> &field = schema().procedure.trigger;
    const QList<Text> texts = w.value(field, procedure);
    Box box{.title = {}, .tone = Tone::Danger, .blocks = {}, .isCompact = true};
    if (texts.isEmpty()) {
        box.title = w.texts().label(field);
        box.blocks.append(w.missingParagraph());
    }
    const Text name{Run{.text = named(w, w.texts().label(field)).toUpper(), .bold = true}};
    for (const Text &text : texts)
        box.blocks.append(Paragraph{.text = name + text, .size = look.triggerSize()});
    const Text decides = whoDecides(w);
    const QString who = w.word(QT_TRANSLATE_NOOP("Print", "Who decides"));
    box.blocks.append(Paragraph{.text = Text{Run{.text = named(w, who), .bold = true}} +
                                        (decides.isEmpty() ? Text{plain(QStringLiteral("—"))} : decides)});
    return std::make_shared<Box>(box);
}

QList<Block> cardGoal(const ChapterWriter &w, const Row &procedure, const CardLook &look)
{
    std::optional<Paragraph> goal = goalOf(w, procedure, look.hasGoalNames ? GoalNames::Full : GoalNames::Codes);
    if (!goal)
        return {};
    if (goal->text.size() == 1) // several goals are a list to look things up in
        goal->size = look.triggerSize();
    return {*goal};
}

QList<Block> cardFacts(const ChapterWriter &w, const Row &procedure, const CardLook &look)
{
    const auto &table = schema().procedure;
    Fields without{&table.trigger, &table.objective, &table.stopCondition, &table.solutions, &table.kind};
    if (!look.hasApproval)
        without += Fields{&table.status,   &table.approvedBy, &table.approvedOn,
                          &table.reviewOn, &table.owner,      &table.storagePlace};
    QList<Text> facts;
    for (const Field *field : factFields(table, without)) {
        const QList<Text> values = w.value(*field, procedure);
        if (!values.isEmpty())
            facts.append(Text{Run{.text = named(w, w.texts().label(*field)), .muted = true}} + onOneLine(values));
    }
    if (facts.isEmpty())
        return {};
    return {Paragraph{.text = onOneLine(facts), .style = ParagraphStyle::Small}};
}

QList<Block> cardNumbers(ChapterWriter &w, const QList<Row> &steps, const CardLook &look)
{
    QList<Callee> callees = peopleToCall(w, steps);
    erase_if(callees, [&](const Callee &each) {
        return !each.role && (!look.hasCalled || phoneNumbers(w, each.contact).isEmpty());
    });
    if (callees.isEmpty())
        return {};
    const qsizetype abreast = callees.size() == 1 || callees.size() == 2 || callees.size() == 4 ? 2 : 3;
    Table table;
    table.isCompact = true;
    table.hasHeadings = false;
    table.isGrid = true;
    table.columns.resize(abreast);
    for (qsizetype i = 0; i < callees.size(); ++i) {
        if (i % abreast == 0)
            table.rows.append(TableRow{});
        table.rows.last().cells.append(calleeCell(w, callees.at(i), look));
    }
    table.rows.last().cells.resize(abreast);
    return {table};
}

namespace {

/// "Solution to activate: B01 Working from home (RTA: 45 min, capacity: 80%, …) · B02 …"
Paragraph solutionsOnOneLine(const ChapterWriter &w, const Table &table, const CardLook &look)
{
    QList<Text> solutions;
    for (const TableRow &row : table.rows) {
        Text text = row.cells.first().paragraphs.value(0);
        QStringList figures;
        for (qsizetype i = 1; i < row.cells.size(); ++i) {
            QString figure;
            for (const Run &run : row.cells.at(i).paragraphs.value(0))
                figure += run.text;
            if (!figure.isEmpty() && figure != QStringLiteral("—"))
                figures.append(look.hasFigureNames ? named(w, table.columns.at(i).heading) + figure : figure);
        }
        if (!figures.isEmpty())
            text.append(plain(QStringLiteral(" (%1)").arg(figures.join(QStringLiteral(", ")))));
        solutions.append(text);
    }
    return {.text = Text{Run{.text = named(w, table.columns.first().heading), .bold = true}} + onOneLine(solutions),
            .style = ParagraphStyle::Small};
}

} // namespace

QList<Block> cardSolutions(const ChapterWriter &w, const Row &procedure, const CardLook &look)
{
    const auto &solution = schema().solution;
    Table table;
    table.isCompact = true;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Solution to activate"), 2.6), w.column(solution.rta, 1.3),
                     w.column(solution.capacity), w.column(solution.maxDuration),
                     w.column(schema().resource.site, 1.6)};
    for (const Id id : w.byCode(solution, procedure[schema().procedure.solutions])) {
        if (const Row *row = w.plan().find(solution, id))
            table.rows.append(
                {.cells = {solutionCell(w, *row), w.cell(solution.rta, *row), w.cell(solution.capacity, *row),
                           w.cell(solution.maxDuration, *row), look.hasPlaces ? place(w, *row) : cellOf(QString())}});
    }
    if (table.rows.isEmpty())
        return {};
    if (!look.hasSolutionTable)
        return {solutionsOnOneLine(w, table, look)};
    dropEmptyColumns(table);
    return {table};
}

namespace {

/// Who began when: blanks wide and high enough for a pen.
Table toFillIn(const ChapterWriter &w)
{
    const QString blanks =
        w.word(QT_TRANSLATE_NOOP("Print", "Started on ___________ at ________ by __________________, log kept by "
                                          "__________________ at ________"));
    Table table;
    table.hasHeadings = false;
    table.isGrid = true;
    table.isCompact = true;
    table.columns = {ColumnSpec{}};
    table.rows.append({.cells = {cellOf(QLatin1Char('\n') + blanks)}});
    return table;
}

/// The same on one low line, where there is no room to write.
void addStart(const ChapterWriter &w, Table &table)
{
    const QString started = w.word(QT_TRANSLATE_NOOP("Print", "Started on … at … by …"));
    const QString log = w.word(QT_TRANSLATE_NOOP("Print", "Log kept by … at …"));
    addFact(table, started, Cell{.paragraphs = {Text{Run{.text = log, .bold = true, .muted = true}}}});
}

} // namespace

QList<Block> cardEnd(const ChapterWriter &w, const Row &procedure, const CardLook &look)
{
    const Column<QString> &stop = schema().procedure.stopCondition;
    Table table = facts();
    table.isCompact = true;
    table.isSheet = false;
    addFact(table, w.texts().label(stop), w.cell(stop, procedure));
    table.rows.last().cells.last().size = look.triggerSize();
    QList<Text> next;
    for (const Id id : nextProcedures(w, procedure))
        next.append(look.hasNextNames ? w.reference(schema().procedure, id) : Text{w.codeLink(schema().procedure, id)});
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Next card")), cellOf(onOneLine(next)));
    if (look.writingLines == 0)
        addStart(w, table);
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Decisions taken")), Cell{.paragraphs = {Text{plain(QString())}}});
    QList<Block> blocks{table, WritingSpace{look.writingLines}};
    if (look.writingLines > 0)
        blocks.prepend(toFillIn(w));
    return blocks;
}

} // namespace print

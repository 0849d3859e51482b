// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/coveragetable.h"

#include "analysis/recovery/words.h"
#include "figures/coveragematrix.h"
#include "print/fieldtables.h"
#include "print/figureblock.h"
#include "print/proof.h"
#include "print/verdicts.h"

#include <algorithm>

namespace print {

namespace {

using recovery::Verdict;

/// As many scenarios as stand side by side on a page with their titles and their solutions' codes.
constexpr qsizetype titledColumns = 6;
/// More scenarios than that are headed by their codes alone, so that more stand side by side.
constexpr qsizetype mostTitled = 12;
constexpr qsizetype codedColumns = 10;

/// With more cells the drawing is many pages that say less than the table; with still more nobody reads the table.
constexpr qsizetype mostDrawnCells = 1000;
constexpr qsizetype mostTabledCells = 6000;
/// So many codes of a list are named.
constexpr qsizetype mostNamed = 40;

enum class Headings { Titles, Codes };

/// What the cells say, by scenario and function.
struct Matrix {
    recovery::Coverage solutions;
    QSet<std::pair<Id, Id>> hits; ///< the scenario names the function or a resource that it cannot do without
    QHash<std::pair<Id, Id>, Verdict> verdicts; ///< of the functions that are affected
};

void addHits(const ChapterWriter &w, const Row &scenario, Matrix &matrix)
{
    const auto &need = schema().functionResource;
    for (const Id function : scenario[schema().scenario.functions])
        matrix.hits.insert({scenario.id, function});
    for (const Id resource : scenario[schema().scenario.resources]) {
        for (const Row *row : w.plan().referring(need.resource, resource)) {
            if ((*row)[need.need] == QLatin1String("essential"))
                matrix.hits.insert({scenario.id, (*row)[need.function].value_or(0)});
        }
    }
}

Matrix matrixOf(const ChapterWriter &w, const QList<Row> &scenarios)
{
    Matrix matrix{.solutions = w.proof().coverage(), .hits = {}, .verdicts = {}};
    for (const Row &scenario : scenarios) {
        addHits(w, scenario, matrix);
        for (const recovery::Outcome &outcome : w.proof().outage(scenario.id).functions)
            matrix.verdicts.insert({scenario.id, outcome.function}, outcome.verdict);
    }
    return matrix;
}

/// The solutions, and under them what they lead to.
Cell coverageCell(const ChapterWriter &w, const Matrix &matrix, const Row &scenario, Id function)
{
    const std::pair key{scenario.id, function};
    const bool isHit = matrix.hits.contains(key);
    const Verdict verdict = matrix.verdicts.value(key, Verdict::Unaffected);
    Cell cell;
    const IdSet covers = isHit ? matrix.solutions.value(key) : IdSet();
    if (!covers.isEmpty())
        cell.paragraphs.append(w.codeLinks(schema().solution, covers));
    else if (isHit)
        //: Coverage matrix: the scenario stops the function and no implemented solution helps.
        cell.paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "None")))});
    if (isHit || verdict != Verdict::Unaffected) {
        const QString word = recovery::Words(w.plan(), w.texts()).verdict(verdict);
        cell.paragraphs.append(Text{Run{.text = word, .bold = true, .link = outageAnchor(scenario.id)}});
        cell.tone = toneOf(verdict);
    }
    if (cell.paragraphs.isEmpty())
        cell.paragraphs.append(Text{});
    return cell;
}

bool isEmpty(const Matrix &matrix, Id scenario, Id function)
{
    return !matrix.hits.contains({scenario, function}) && !matrix.verdicts.contains({scenario, function});
}

/// Functions that no scenario touches: safe, or forgotten.
void untouchedFunctions(ChapterWriter &w, const Matrix &matrix, const QList<Row> &scenarios,
                        const QList<Row> &functions)
{
    IdSet untouched;
    for (const Row &function : functions) {
        const auto isUntouched = [&](const Row &scenario) { return isEmpty(matrix, scenario.id, function.id); };
        if (std::all_of(scenarios.begin(), scenarios.end(), isUntouched))
            untouched.append(function.id);
    }
    if (untouched.isEmpty())
        return;
    Text text{plain(w.word(QT_TRANSLATE_NOOP("Print", "Functions that no scenario hits:")) + QLatin1Char(' '))};
    w.paragraph(text + w.codeLinks(schema().function, untouched), ParagraphStyle::Small);
}

/// The scenarios side by side, with the functions that one of them touches.
void matrixTable(ChapterWriter &w, const Matrix &matrix, const QList<Row> &scenarios, const QList<Row> &functions,
                 Headings headings)
{
    Table table;
    table.isCompact = headings == Headings::Codes;
    //: Title of a table: %1 and %2 are the codes of its first and its last scenario.
    table.caption = w.word(QT_TRANSLATE_NOOP("Print", "Solutions that cover, and verdict: %1 to %2"))
                        .arg(w.plan().code(schema().scenario, scenarios.first()),
                             w.plan().code(schema().scenario, scenarios.last()));
    table.columns = {{w.texts().label(schema().function), 2}};
    for (const Row &scenario : scenarios)
        table.columns.append({headings == Headings::Codes ? w.plan().code(schema().scenario, scenario)
                                                          : w.titleText(schema().scenario, scenario),
                              1.2});
    for (const Row &function : functions) {
        const auto isUntouched = [&](const Row &scenario) { return isEmpty(matrix, scenario.id, function.id); };
        if (std::all_of(scenarios.begin(), scenarios.end(), isUntouched))
            continue;
        TableRow line{.cells = {cellOf(w.reference(schema().function, function.id))}};
        for (const Row &scenario : scenarios)
            line.cells.append(coverageCell(w, matrix, scenario, function.id));
        table.rows.append(line);
    }
    const int leftOut = static_cast<int>(functions.size() - table.rows.size());
    if (!table.rows.isEmpty())
        w.table(table);
    if (leftOut == 0)
        return;
    QStringList codes;
    for (const Row &scenario : scenarios)
        codes.append(w.plan().code(schema().scenario, scenario));
    //: %1 is a list of scenarios, %n a number of functions
    w.paragraph(
        w.word(QT_TRANSLATE_N_NOOP("Print", "%n functions are not shown: none of the scenarios %1 touches them."),
               leftOut)
            .arg(codes.join(QStringLiteral(", "))),
        ParagraphStyle::Small);
}

/// The functions of one scenario that are hit without a solution, and those that come back too late.
struct Gaps {
    IdSet uncovered;
    IdSet failed;
    IdSet late;
    qsizetype reached = 0;
};

Gaps gapsOf(const Matrix &matrix, Id scenario, const QList<Row> &functions)
{
    Gaps gaps;
    for (const Row &function : functions) {
        const std::pair key{scenario, function.id};
        if (isEmpty(matrix, scenario, function.id))
            continue;
        ++gaps.reached;
        if (matrix.hits.contains(key) && matrix.solutions.value(key).isEmpty())
            gaps.uncovered.append(function.id);
        const Verdict verdict = matrix.verdicts.value(key, Verdict::Unaffected);
        if (verdict == Verdict::Failed)
            gaps.failed.append(function.id);
        if (verdict == Verdict::Late)
            gaps.late.append(function.id);
    }
    return gaps;
}

/// "F01, F03 and 120 more", linked.
Text someOf(const ChapterWriter &w, const IdSet &functions)
{
    const int more = int(functions.size() - mostNamed);
    if (more <= 0)
        return w.codeLinks(schema().function, functions);
    const IdSet named(functions.begin(), functions.begin() + mostNamed);
    return w.codeLinks(schema().function, named) +
           Text{plain(QLatin1Char(' ') + w.word(QT_TRANSLATE_N_NOOP("Print", "and %n more"), more))};
}

Cell gapCell(const ChapterWriter &w, const IdSet &functions, Tone tone)
{
    if (functions.isEmpty())
        return cellOf(QString());
    return {.paragraphs = {{Run{.text = QString::number(functions.size()), .bold = true}}, someOf(w, functions)},
            .tone = tone};
}

/// Instead of a matrix of hundreds of pages: what each scenario leaves uncovered.
void gapTable(ChapterWriter &w, const Matrix &matrix, const QList<Row> &scenarios, const QList<Row> &functions)
{
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The matrix is too large to be read on paper. For each scenario "
                                                  "this table counts the functions reached and names those with a "
                                                  "gap; every function sheet lists the scenarios that hit it.")));
    const recovery::Words words(w.plan(), w.texts());
    Table table;
    table.columns = {{w.texts().label(schema().scenario), 2},
                     w.column(QT_TRANSLATE_NOOP("Print", "Functions reached"), 0.8, Align::End),
                     w.column(QT_TRANSLATE_NOOP("Print", "Hit, not covered"), 2),
                     {words.verdict(Verdict::Failed), 2},
                     {words.verdict(Verdict::Late), 2}};
    for (const Row &scenario : scenarios) {
        const Gaps gaps = gapsOf(matrix, scenario.id, functions);
        const QString title = w.titleText(schema().scenario, scenario);
        table.rows.append({.cells = {cellOf(Text{Run{.text = title, .link = outageAnchor(scenario.id)}}),
                                     cellOf(QString::number(gaps.reached)), gapCell(w, gaps.uncovered, Tone::Warning),
                                     gapCell(w, gaps.failed, toneOf(Verdict::Failed)),
                                     gapCell(w, gaps.late, toneOf(Verdict::Late))}});
    }
    w.table(table);
}

/// The whole at a glance: how many solutions, and the verdict.
void drawings(ChapterWriter &w)
{
    constexpr double mostHeightMm = 200;
    const auto outageOf = [&w](Id scenario) { return w.proof().outage(scenario); };
    const auto charts =
        figures::CoverageMatrix::chartsOf(w.plan(), w.texts(), w.proof().coverage(), outageOf, mostHeightMm);
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "At a glance: how many solutions count for each function, and the "
                                                  "verdict of the simulation.")),
                ParagraphStyle::Small);
    for (size_t i = 0; i < charts.size(); ++i) {
        //: Under a drawing: %1 is its number, %2 how many there are.
        const QString caption = w.word(QT_TRANSLATE_NOOP("Print", "Coverage at a glance, %1 of %2"))
                                    .arg(QString::number(i + 1), QString::number(charts.size()));
        w.add(figureOf(charts[i], caption));
    }
}

void legend(ChapterWriter &w)
{
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "Each cell of the table names the implemented solutions that the simulation "
                                          "counts: those that stand in for an essential resource which the scenario "
                                          "takes away, if they are meant for this function, and those that carry the "
                                          "function as a whole. “None”: the scenario names the function or takes away "
                                          "one of its essential resources, and no solution counts. An empty cell: it "
                                          "does neither.")),
        ParagraphStyle::Small);
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "Under them stands the verdict of the simulation. Where it stands alone the "
                                          "scenario reaches the function in a roundabout way: through another "
                                          "function, a site or a provider.")),
        ParagraphStyle::Small);
}

} // namespace

void coverageMatrix(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Coverage of the scenarios")));
    const QList<Row> scenarios = w.plan().rows(schema().scenario);
    const QList<Row> functions = w.plan().rows(schema().function);
    if (scenarios.isEmpty() || functions.isEmpty()) {
        legend(w);
        return w.missing();
    }
    const qsizetype cells = scenarios.size() * functions.size();
    const Matrix matrix = matrixOf(w, scenarios);
    if (cells > mostTabledCells) {
        gapTable(w, matrix, scenarios, functions);
        return untouchedFunctions(w, matrix, scenarios, functions);
    }
    if (cells <= mostDrawnCells)
        drawings(w);
    legend(w);
    const Headings headings = scenarios.size() > mostTitled ? Headings::Codes : Headings::Titles;
    const qsizetype columns = headings == Headings::Codes ? codedColumns : titledColumns;
    for (qsizetype first = 0; first < scenarios.size(); first += columns)
        matrixTable(w, matrix, scenarios.mid(first, columns), functions, headings);
    untouchedFunctions(w, matrix, scenarios, functions);
}

} // namespace print

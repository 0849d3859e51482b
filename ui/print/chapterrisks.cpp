// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/riskmatrix.h"
#include "figures/riskmove.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/figureblock.h"
#include "print/impactparts.h"
#include "print/riskdocument.h"
#include "print/riskregister.h"

#include <algorithm>

namespace print {

namespace {

using figures::RiskMatrix;
using figures::RiskStage;

void scales(ChapterWriter &w)
{
    const auto &level = schema().scaleLevel;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Scales and criteria")));
    const QList<ChoiceGroup> groups = groupedByChoice(w, level.scale, w.rows(level));
    if (groups.isEmpty())
        w.missing();
    for (const ChoiceGroup &scale : groups) {
        Table table = listTable(w, level, scale.rows, {&level.level, &level.label, &level.definition});
        table.caption = scale.label;
        w.table(table);
    }
    Table bands = listTable(w, schema().riskBand, w.rows(schema().riskBand), factFields(schema().riskBand));
    bands.caption = w.texts().plural(schema().riskBand);
    w.table(bands);
    impactCriteria(w);
}

void matrix(ChapterWriter &w, RiskStage stage, const char *title)
{
    const RiskMatrix drawing = RiskMatrix::ofPlan(w.plan(), w.texts(), stage);
    w.section(w.word(title));
    if (w.plan().count(schema().scenario) == 0)
        return w.missing();
    w.add(figureOf(drawing, {165, 85}, drawing.alternative(w.texts()))); // both on a page, to be compared
    if (!drawing.unrated().isEmpty())
        w.paragraph(
            w.word(QT_TRANSLATE_NOOP("Print", "Not rated: %1")).arg(drawing.unrated().join(QStringLiteral(", "))),
            ParagraphStyle::Small);
}

/// Families of causes that no scenario speaks of: a hole in the analysis, or a choice to justify.
void uncoveredCauses(ChapterWriter &w, const QList<Row> &scenarios)
{
    const auto &table = schema().scenario;
    List missing;
    for (const Choice &cause : table.cause.options().choices) {
        const auto isIt = [&](const Row &row) { return row[table.cause] == QLatin1String(cause.key); };
        if (qstrcmp(cause.key, "other") != 0 && std::none_of(scenarios.begin(), scenarios.end(), isIt))
            missing.items.append(Text{plain(w.texts().choice(table.cause, QString::fromLatin1(cause.key)))});
    }
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Causes without a scenario")));
    if (missing.items.isEmpty())
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Every family of causes has a scenario.")));
    else
        w.add(missing);
}

/// The same as a figure and a table: where each scenario stood, where the measures bring it.
void movement(ChapterWriter &w, const QList<Row> &scenarios)
{
    if (scenarios.isEmpty())
        return;
    w.subheading(w.word(QT_TRANSLATE_NOOP("Print", "From inherent to residual risk")));
    // The figure first: a table breaks where the page ends.
    const auto move = figures::RiskMove::ofPlan(w.plan(), w.texts());
    if (move.isReadable())
        w.add(figureOf(move));
    w.table(beforeAndAfter(w, byResidualScore(scenarios)));
}

void registerSections(ChapterWriter &w, const QList<Row> &scenarios)
{
    scales(w);
    matrix(w, RiskStage::Inherent, QT_TRANSLATE_NOOP("Print", "Inherent risk matrix"));
    matrix(w, RiskStage::Residual, QT_TRANSLATE_NOOP("Print", "Residual risk matrix"));
    movement(w, scenarios);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Risk register")));
    riskRegister(w, byResidualScore(scenarios));
}

void sheets(ChapterWriter &w, const QList<Row> &scenarios)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Scenario sheets")));
    if (scenarios.isEmpty())
        w.missing();
    for (const Row &row : scenarios) {
        if (isStretchEnd(&row - &scenarios.first()))
            w.mayBeginPage();
        w.rowHeading(3, schema().scenario, row);
        scenarioSheet(w, row);
    }
}

} // namespace

/// What each level means in each category: the criteria of the impact analysis.
void impactCriteria(ChapterWriter &w)
{
    const auto &category = schema().impactCategory;
    const auto &text = schema().categoryLevel;
    const int highest = w.plan().setting(schema().plan.impactLevels).value_or(4);
    Table table;
    table.columns = {{w.texts().label(category), 1.2}};
    for (int level = 0; level <= highest; ++level)
        table.columns.append({w.level(QStringLiteral("impact"), level), 1});
    for (const Row &row : w.rows(category)) {
        TableRow line{.cells = {cellOf(w.title(category, row))}, .anchor = w.claim(category, row)};
        QHash<int, QString> meanings;
        for (const Row &meaning : w.owned(text, row))
            meanings.insert(meaning[text.level].value_or(-1), meaning[text.text]);
        for (int level = 0; level <= highest; ++level)
            line.cells.append(cellOf(meanings.value(level)));
        table.rows.append(line);
    }
    table.caption = w.texts().plural(category);
    w.table(table);
    w.add(factsTable(w, w.plan().self(), {&schema().plan.intolerableLevel}));
    Table horizons = listTable(w, schema().horizon, w.rows(schema().horizon), {&schema().horizon.minutes});
    horizons.caption = w.texts().plural(schema().horizon);
    horizons.isCompact = true;
    w.table(horizons);
}

void risks(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Risks"));
    const QList<Row> scenarios = w.rows(schema().scenario);
    registerSections(w, scenarios);
    uncoveredCauses(w, scenarios); // two lines that would begin a page behind the sheets
    sheets(w, scenarios);
}

void riskDocument(ChapterWriter &w)
{
    // Alone, the scenario is what the title names.
    if (w.only())
        return scenarioSheet(w, w.chosen(schema().scenario).first());
    const QList<Row> scenarios = w.rows(schema().scenario);
    registerSections(w, scenarios);
    sheets(w, scenarios);
    uncoveredCauses(w, scenarios);
}

} // namespace print

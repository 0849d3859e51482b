// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "figures/riskmatrix.h"
#include "print/chapters.h"
#include "print/fieldtables.h"

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
}

/// What each level means in each category: the criteria of the impact analysis.
void impactCriteria(ChapterWriter &w)
{
    const auto &category = schema().impactCategory;
    const auto &text = schema().categoryLevel;
    const int highest = w.plan().setting(schema().plan.impactLevels).value_or(4);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Impact criteria")));
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
    w.table(table);
    w.table(listTable(w, schema().horizon, w.rows(schema().horizon), {&schema().horizon.minutes}));
    w.add(factsTable(w, w.plan().self(), {&schema().plan.intolerableLevel}));
}

void matrix(ChapterWriter &w, RiskStage stage, const char *title)
{
    const RiskMatrix drawing = RiskMatrix::ofPlan(w.plan(), w.texts(), stage);
    w.section(w.word(title));
    w.add(Figure{
        .draw = [drawing](QPainter &painter, const QRectF &area) { drawing.draw(painter, area, theme::Mode::Light); },
        .sizeMm = {165, 110},
        .caption = w.word(title),
        .alternative = drawing.alternative(w.texts())});
    if (w.plan().count(schema().scenario) == 0)
        w.missing();
    else if (!drawing.unrated().isEmpty())
        w.paragraph(
            w.word(QT_TRANSLATE_NOOP("Print", "Not rated: %1")).arg(drawing.unrated().join(QStringLiteral(", "))),
            ParagraphStyle::Small);
}

/// "3 × 4 = 12 Critical", in the band's colour.
Cell rating(const ChapterWriter &w, std::optional<int> likelihood, std::optional<int> impact)
{
    const auto score = analysis::riskScore(likelihood, impact);
    if (!score)
        return cellOf(QString());
    const auto band = analysis::riskBand(w.plan(), *score);
    Cell cell = cellOf(QStringLiteral("%1 × %2 = %3").arg(*likelihood).arg(*impact).arg(*score));
    if (band) {
        cell.paragraphs.append(Text{plain((*band)[schema().riskBand.label])});
        cell.fill = QColor((*band)[schema().riskBand.color]);
    }
    return cell;
}

Cell inherent(const ChapterWriter &w, const Row &row)
{
    return rating(w, row[schema().scenario.likelihoodInherent], row[schema().scenario.impactInherent]);
}

Cell residual(const ChapterWriter &w, const Row &row)
{
    return rating(w, row[schema().scenario.likelihoodResidual], row[schema().scenario.impactResidual]);
}

/// The worst residual risk first; what nobody rated comes before all of them.
QList<Row> byResidualScore(const QList<Row> &scenarios)
{
    const auto &table = schema().scenario;
    QList<Row> rows = scenarios;
    const auto score = [&](const Row &row) {
        return analysis::riskScore(row[table.likelihoodResidual], row[table.impactResidual]).value_or(1000);
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return score(a) > score(b); });
    return rows;
}

void registerTable(ChapterWriter &w, const QList<Row> &scenarios)
{
    const auto &table = schema().scenario;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Risk register")));
    Table list;
    list.columns = {{w.texts().label(table), 2.4},
                    w.column(table.cause, 1.2),
                    w.column(QT_TRANSLATE_NOOP("Print", "Inherent risk"), 1.2),
                    w.column(table.existingControls, 2.2),
                    w.column(QT_TRANSLATE_NOOP("Print", "Residual risk"), 1.2),
                    w.column(table.treatment, 1),
                    w.column(table.owner, 1.5)};
    for (const Row &row : byResidualScore(scenarios))
        list.rows.append({.cells = {cellOf(w.reference(table, row.id)), w.cell(table.cause, row), inherent(w, row),
                                    w.cell(table.existingControls, row), residual(w, row), w.cell(table.treatment, row),
                                    w.cell(table.owner, row)}});
    w.table(list);
}

void scenarioSheets(ChapterWriter &w, const QList<Row> &scenarios)
{
    const auto &table = schema().scenario;
    const auto &action = schema().action;
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Scenario sheets")));
    if (scenarios.isEmpty())
        w.missing();
    for (const Row &row : scenarios) {
        w.rowHeading(3, table, row);
        Table sheet = factsTable(w, row, factFields(table));
        QList<Text> actions;
        for (const Use &use : w.plan().uses(row.id)) {
            if (use.field == &action.scenario)
                actions.append(w.reference(action, use.row));
        }
        addFact(sheet, w.texts().plural(action), cellOf(actions));
        w.table(sheet);
    }
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

} // namespace

void risks(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Risks"));
    const QList<Row> scenarios = w.rows(schema().scenario);
    scales(w);
    impactCriteria(w);
    matrix(w, RiskStage::Inherent, QT_TRANSLATE_NOOP("Print", "Inherent risk matrix"));
    matrix(w, RiskStage::Residual, QT_TRANSLATE_NOOP("Print", "Residual risk matrix"));
    registerTable(w, scenarios);
    scenarioSheets(w, scenarios);
    uncoveredCauses(w, scenarios);
}

} // namespace print

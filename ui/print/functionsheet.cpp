// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/functionsheet.h"

#include "analysis/derived.h"
#include "figures/impactcurve.h"
#include "print/auditreport.h"
#include "print/fieldtables.h"
#include "print/figureblock.h"
#include "print/functionlinks.h"
#include "print/people.h"
#include "print/proof.h"

#include <algorithm>

namespace print {

namespace {

/// The table under its title, or the title with the sentence that there is nothing, which no page parts.
void titledTable(ChapterWriter &w, const QString &title, Table table)
{
    if (table.rows.isEmpty()) {
        table = facts();
        addFact(table, title, cellOf(w.missingParagraph().text, Tone::Warning));
    } else {
        table.caption = title;
    }
    w.table(table);
}

/// One level of the grid; what cannot be tolerated carries a mark beside its colour.
Cell impactCell(const ChapterWriter &w, std::optional<int> level)
{
    if (!level)
        return cellOf(QString());
    const auto intolerable = w.plan().setting(schema().plan.intolerableLevel);
    const bool isIntolerable = intolerable && *level >= *intolerable;
    Cell cell =
        cellOf(isIntolerable ? QStringLiteral("%1 ▲").arg(*level) : QString::number(*level), impactTone(w, *level));
    cell.bold = isIntolerable;
    return cell;
}

void impactGrid(ChapterWriter &w, const Row &function, ImpactCurve drawing)
{
    const auto &impact = schema().impact;
    const auto &category = schema().impactCategory;
    const auto &horizon = schema().horizon;
    QHash<std::pair<Id, Id>, std::optional<int>> levels;
    for (const Row &row : w.owned(impact, function))
        levels.insert({row[impact.category].value_or(0), row[impact.horizon].value_or(0)}, row[impact.level]);
    Table table;
    table.columns = {{w.texts().label(category), 1.8}};
    const QList<Row> horizons = w.plan().rows(horizon);
    const auto first = analysis::firstIntolerableMin(w.plan(), function.id);
    for (const Row &row : horizons) {
        const bool isFirst = first && row[horizon.minutes] == first;
        const QString after = w.duration(row[horizon.minutes]);
        table.columns.append({isFirst ? QStringLiteral("H* ") + after : after, 0.8, Align::Center});
    }
    for (const Row &row : w.plan().rows(category)) {
        TableRow line{.cells = {cellOf(w.reference(category, row.id))}};
        for (const Row &after : horizons)
            line.cells.append(impactCell(w, levels.value({row.id, after.id})));
        table.rows.append(line);
    }
    if (levels.isEmpty())
        table.rows.clear();
    if (levels.isEmpty())
        return titledTable(w, w.texts().plural(impact), table);
    //: H* is the sign of the first intolerable horizon, as it stands in the heading of the grid
    const QString key = first ? w.word(QT_TRANSLATE_NOOP("Print", "▲ intolerable level, reached for the first time "
                                                                  "after %1 (H*)."))
                                    .arg(w.texts().duration(*first))
                              : w.word(QT_TRANSLATE_NOOP("Print", "No intolerable level is reached."));
    titledTable(w, QStringLiteral("%1 · %2").arg(w.texts().plural(impact), key), table);
    if (drawing == ImpactCurve::LeftOut)
        return;
    const figures::ImpactCurve curve(w.plan(), function, w.texts());
    //: Under a drawing that may stand on the page after its table: %1 is a function.
    const QString caption =
        w.word(QT_TRANSLATE_NOOP("Print", "Impacts over time: %1")).arg(w.titleText(schema().function, function));
    w.add(figureOf(curve, caption));
}

void tasks(ChapterWriter &w, const Row &function)
{
    const auto &task = schema().task;
    const QList<Row> rows = w.owned(task, function);
    Table table = listTable(w, task, rows, {&task.degradedMode, &task.frequency, &task.assignee});
    table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Deputies"), 1.8));
    table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Skills required"), 1.8));
    for (int i = 0; i < rows.size(); ++i) {
        QList<Text> skills;
        for (const Row &need : w.owned(schema().skillRequirement, rows.at(i)))
            skills.append(w.reference(schema().skill, need[schema().skillRequirement.skill]));
        table.rows[i].cells.append({cellOf(deputies(w, rows.at(i))), cellOf(skills)});
    }
    titledTable(w, w.texts().plural(task), table);
}

void needs(ChapterWriter &w, const Row &function)
{
    const auto &need = schema().functionResource;
    Table table;
    table.columns = {w.column(need.resource, 2.6),
                     w.column(need.need),
                     w.column(need.qtyNormal, 0.8, Align::Center), // at the end they would run into the times
                     w.column(need.qty, 0.8, Align::Center),
                     w.column(need.neededWithin),
                     w.column(QT_TRANSLATE_NOOP("Print", "Best RTA")),
                     w.column(QT_TRANSLATE_NOOP("Print", "Gap"), 1.1)};
    for (const Row &row : w.owned(need, function)) {
        const Row *resource = w.plan().find(schema().resource, row[need.resource].value_or(0));
        const auto best = resource ? analysis::bestRtaMin(w.plan(), *resource, function.id) : std::nullopt;
        const auto required = analysis::neededWithinMin(w.plan(), row);
        table.rows.append({.cells = {w.cell(need.resource, row), w.cell(need.need, row), w.cell(need.qtyNormal, row),
                                     w.cell(need.qty, row), cellOf(w.duration(required)), cellOf(w.duration(best)),
                                     gapCell(w, required, best)}});
    }
    titledTable(w, w.texts().plural(need), table);
}

/// What is wrong, under the name of the row to mend where that is another one and the sentence does not name it.
Cell findingCell(const ChapterWriter &w, const audit::Finding &finding)
{
    const Text detail = sentence(finding.detail);
    const Row *row = finding.table ? w.plan().find(*finding.table, finding.row) : nullptr;
    const QString code = row && !finding.table->isOwned() ? w.plan().code(*finding.table, *row) : QString();
    if (code.isEmpty() || finding.table == &schema().function || finding.detail.contains(code))
        return cellOf(detail);
    return cellOf(QList<Text>{w.reference(*finding.table, finding.row), detail});
}

/// What the audit still has to say of it, errors first; that it has nothing to say stands among the facts.
void openFindings(ChapterWriter &w, const Row &function, Table &sheet)
{
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Rule"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Severity"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "What is wrong"), 5),
                     w.column(QT_TRANSLATE_NOOP("Print", "What to do"), 2.6)};
    QList<const audit::Finding *> findings = w.proof().openFindings(function.id);
    std::ranges::stable_sort(findings, {}, [](const audit::Finding *finding) { return finding->rule->severity; });
    for (const audit::Finding *finding : std::as_const(findings)) {
        const QString rule = QString::fromLatin1(finding->rule->id);
        table.rows.append({.cells = {cellOf(Text{Run{.text = rule, .link = ruleAnchor(rule)}}),
                                     severityCell(w, finding->rule->severity), findingCell(w, *finding),
                                     cellOf(w.texts().text("Audit", finding->rule->fix))}});
    }
    const QString title = w.word(QT_TRANSLATE_NOOP("Print", "Open findings of the audit"));
    if (table.rows.isEmpty())
        addFact(sheet, title, cellOf(w.word(QT_TRANSLATE_NOOP("Print", "No open finding."))));
    w.table(sheet);
    if (!table.rows.isEmpty())
        titledTable(w, title, table);
}

} // namespace

Tone impactTone(const ChapterWriter &w, int level)
{
    const int highest = std::max(1, w.plan().setting(schema().plan.impactLevels).value_or(4));
    const int step = std::clamp(level * 6 / highest, 0, 6);
    return static_cast<Tone>(static_cast<int>(Tone::Level0) + step);
}

Cell gapCell(const ChapterWriter &w, std::optional<int> requiredMin, std::optional<int> reachedMin)
{
    if (!requiredMin)
        return cellOf(QString());
    if (!reachedMin)
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "unknown")), Tone::Warning);
    if (*reachedMin <= *requiredMin)
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "in time")), Tone::Good);
    return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "late by %1")).arg(w.texts().duration(*reachedMin - *requiredMin)),
                  Tone::Danger);
}

void functionSheet(ChapterWriter &w, const Row &function, ImpactCurve curve)
{
    const auto &table = schema().function;
    Table identity = facts();
    for (const Field *field : factFields(table)) {
        addFact(identity, w.texts().label(*field), w.cell(*field, function));
        if (field == &table.owner)
            addFact(identity, w.word(QT_TRANSLATE_NOOP("Print", "Deputies")), cellOf(deputies(w, function)));
    }
    w.table(identity);
    impactGrid(w, function, curve);
    tasks(w, function);
    Table dependencies = facts();
    addDependencies(w, dependencies, function);
    w.table(dependencies);
    needs(w, function);
    Table protection = facts();
    addProtection(w, protection, function);
    openFindings(w, function, protection);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/riskregister.h"

#include "analysis/derived.h"
#include "print/fieldtables.h"
#include "print/sheetparts.h"

#include <algorithm>

namespace print {

namespace {

std::optional<int> inherentScore(const Row &row)
{
    return analysis::riskScore(row[schema().scenario.likelihoodInherent], row[schema().scenario.impactInherent]);
}

std::optional<int> residualScore(const Row &row)
{
    return analysis::riskScore(row[schema().scenario.likelihoodResidual], row[schema().scenario.impactResidual]);
}

/// "3 × 4 = 12 Critical", in the band's colour.
Cell rating(const ChapterWriter &w, std::optional<int> likelihood, std::optional<int> impact)
{
    const auto score = analysis::riskScore(likelihood, impact);
    if (!score)
        return cellOf(QString());
    const auto band = analysis::riskBand(w.plan(), *score);
    Cell cell = cellOf(QStringLiteral("%1\u00a0×\u00a0%2\u00a0=\u00a0%3").arg(*likelihood).arg(*impact).arg(*score));
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

/// What the scenario is called, and under it the family of its cause.
Cell nameAndCause(const ChapterWriter &w, const Row &row)
{
    QList<Text> lines{w.reference(schema().scenario, row.id)};
    for (const Text &cause : w.value(schema().scenario.cause, row))
        lines.append(Text{Run{.text = cause.first().text, .muted = true}});
    return cellOf(lines);
}

/// The codes of what it hits: functions, then resources.
Cell hits(const ChapterWriter &w, const Row &row)
{
    QList<Text> lines;
    for (const Text &codes : {w.codeLinks(schema().function, row[schema().scenario.functions]),
                              w.codeLinks(schema().resource, row[schema().scenario.resources])}) {
        if (!codes.isEmpty())
            lines.append(codes);
    }
    return cellOf(lines);
}

/// "Accepted by P01 Claire Morvan until 31 Dec 2026"; empty if nobody accepted it.
QList<Text> acceptance(const ChapterWriter &w, const Row &row)
{
    const auto &scenario = schema().scenario;
    if (!row[scenario.acceptedBy] && !row[scenario.acceptedUntil])
        return {};
    const QString by = w.plan().display(scenario.acceptedBy, row, w.texts());
    const QString sentence = row[scenario.acceptedUntil]
                                 //: %1 is a person, %2 a date
                                 ? w.word(QT_TRANSLATE_NOOP("Print", "Accepted by %1 until %2"))
                                 //: %1 is a person
                                 : w.word(QT_TRANSLATE_NOOP("Print", "Accepted by %1, without end"));
    const QString who = by.isEmpty() ? QStringLiteral("—") : by;
    QList<Text> lines{Text{plain(row[scenario.acceptedUntil] ? sentence.arg(who, w.date(row[scenario.acceptedUntil]))
                                                             : sentence.arg(who))}};
    if (row[scenario.acceptedUntil] && *row[scenario.acceptedUntil] < w.at())
        lines.append(Text{Run{.text = w.word(QT_TRANSLATE_NOOP("Print", "expired")), .bold = true}});
    return lines;
}

Cell treatment(const ChapterWriter &w, const Row &row)
{
    return cellOf(w.value(schema().scenario.treatment, row) + acceptance(w, row));
}

/// Each with its status.
QList<Text> actionsOf(const ChapterWriter &w, const Row &row)
{
    const auto &action = schema().action;
    QList<Text> lines;
    for (const Row *each : w.plan().referring(action.scenario, row.id)) {
        Text line{w.codeLink(action, each->id)};
        for (Text status : w.value(action.status, *each)) {
            for (Run &run : status)
                run.text.replace(u' ', QChar::Nbsp); // "In progress" in a narrow column
            line += Text{plain(QStringLiteral(" · "))} + status;
        }
        lines.append(line);
    }
    return lines;
}

/// "3 Likely × 4 Critical = 12 Not acceptable": in words only, as a fact among others.
Cell ratingFact(const ChapterWriter &w, std::optional<int> likelihood, std::optional<int> impact)
{
    const auto score = analysis::riskScore(likelihood, impact);
    if (!score)
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Not rated")), Tone::Warning);
    const auto band = analysis::riskBand(w.plan(), *score);
    const QString product =
        QStringLiteral("%1 × %2 = ")
            .arg(w.level(QStringLiteral("likelihood"), likelihood), w.level(QStringLiteral("impact"), impact));
    const QString label = band ? (*band)[schema().riskBand.label] : QString();
    return cellOf(Text{plain(product), Run{.text = QString::number(*score) + QLatin1Char(' ') + label, .bold = true}});
}

/// "▼ 3", "unchanged": a risk that the measures make worse is a mistake.
Cell change(const ChapterWriter &w, const Row &row)
{
    const auto before = inherentScore(row);
    const auto after = residualScore(row);
    if (!before || !after)
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Not rated")), Tone::Warning);
    if (*after == *before)
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "unchanged")));
    const QString difference = QString::number(std::abs(*after - *before));
    return *after < *before ? cellOf(QStringLiteral("▼ ") + difference)
                            : cellOf(QStringLiteral("▲ ") + difference, Tone::Warning);
}

/// Those in which nothing is said.
Fields emptyOf(const Row &row, const Fields &fields)
{
    Fields empty;
    for (const Field *field : fields) {
        if (isEmpty(row.value(*field)))
            empty.append(field);
    }
    return empty;
}

} // namespace

QList<Row> byResidualScore(const QList<Row> &scenarios)
{
    QList<Row> rows = scenarios;
    const auto score = [](const Row &row) { return residualScore(row).value_or(1000); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return score(a) > score(b); });
    return rows;
}

Table beforeAndAfter(ChapterWriter &w, const QList<Row> &scenarios)
{
    const auto &scenario = schema().scenario;
    Table table;
    table.columns = {{w.texts().label(scenario), 3.2},
                     w.column(QT_TRANSLATE_NOOP("Print", "Inherent risk"), 1.3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Residual risk"), 1.3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Change of score"), 1)};
    for (const Row &row : scenarios)
        table.rows.append(
            {.cells = {cellOf(w.reference(scenario, row.id)), inherent(w, row), residual(w, row), change(w, row)}});
    return table;
}

void riskRegister(ChapterWriter &w, const QList<Row> &scenarios)
{
    const auto &scenario = schema().scenario;
    Table list;
    list.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Scenario, cause"), 2),
                    w.column(QT_TRANSLATE_NOOP("Print", "What it hits"), 1.4),
                    w.column(QT_TRANSLATE_NOOP("Print", "Inherent risk"), 1.1),
                    w.column(scenario.existingControls, 2.1),
                    w.column(QT_TRANSLATE_NOOP("Print", "Residual risk"), 1.1),
                    w.column(QT_TRANSLATE_NOOP("Print", "Treatment, acceptance"), 1.4),
                    w.column(scenario.owner, 1.2),
                    {w.texts().plural(schema().action), 1.4}};
    for (const Row &row : scenarios) {
        // A long text is told in full on the sheet of the scenario: here it would make pages of a narrow column.
        constexpr qsizetype longest = 300;
        QString controls = row[scenario.existingControls];
        if (controls.size() > longest)
            controls = controls.left(longest) + QChar(0x2026);
        list.rows.append(
            {.cells = {nameAndCause(w, row), hits(w, row), inherent(w, row),
                       controls.isEmpty() ? cellOf(controls) : cellOf(sentence(controls)), residual(w, row),
                       treatment(w, row), w.cell(scenario.owner, row), cellOf(actionsOf(w, row))}});
    }
    w.table(list);
}

void scenarioSheet(ChapterWriter &w, const Row &row)
{
    const auto &scenario = schema().scenario;
    Fields elsewhere{&scenario.likelihoodInherent, &scenario.impactInherent, &scenario.likelihoodResidual,
                     &scenario.impactResidual};
    if (acceptance(w, row).isEmpty()) // nobody accepted it: it need not be said when, until when and why
        elsewhere += emptyOf(row, {&scenario.acceptedOn, &scenario.acceptedUntil, &scenario.acceptanceReason});
    Table sheet = factsTable(w, row, factFields(scenario, elsewhere), {&scenario.description, &scenario.warningSigns});
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Inherent risk")),
            ratingFact(w, row[scenario.likelihoodInherent], row[scenario.impactInherent]));
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Residual risk")),
            ratingFact(w, row[scenario.likelihoodResidual], row[scenario.impactResidual]));
    addFact(sheet, w.texts().plural(schema().action), cellOf(usersOf(w, schema().action.scenario, row.id)));
    addFact(sheet, w.texts().plural(schema().solution), cellOf(usersOf(w, schema().solution.scenarios, row.id)));
    addFact(sheet, w.texts().plural(schema().procedure), cellOf(usersOf(w, schema().procedure.scenario, row.id)));
    addFact(sheet, w.texts().plural(schema().event), cellOf(usersOf(w, schema().event.scenario, row.id)));
    w.table(sheet);
}

} // namespace print

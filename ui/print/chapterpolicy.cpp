// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/indicators.h"
#include "texts/measured.h"

#include <algorithm>

namespace print {

namespace {

QString number(const ChapterWriter &w, const Row &indicator, std::optional<double> value)
{
    if (!value)
        return QStringLiteral("—");
    return withUnit(w.texts(), w.texts().locale().toString(*value, 'g', 6), indicator[schema().indicator.unit]);
}

} // namespace

Cell latestValue(const ChapterWriter &w, const Row &indicator)
{
    const auto &table = schema().measurement;
    const auto latest = analysis::latestMeasurement(w.plan(), indicator.id);
    if (!latest)
        return cellOf(QString());
    const double value = (*latest)[table.value].value_or(0);
    const QString text = QStringLiteral("%1 (%2)").arg(number(w, indicator, value), w.date((*latest)[table.period]));
    const auto said = [&](const char *standing, Tone tone) {
        Cell cell = cellOf(text, tone);
        cell.paragraphs.append(Text{plain(w.word(standing))});
        return cell;
    };
    if (analysis::crossesAlert(indicator, value)) // an error only where it was agreed in a contract (KPI-003)
        return said(QT_TRANSLATE_NOOP("Print", "alert threshold crossed"),
                    indicator[schema().indicator.contractual] == true ? Tone::Danger : Tone::Warning);
    const auto meets = analysis::meetsTarget(indicator, value);
    if (!meets)
        return cellOf(text);
    return *meets ? said(QT_TRANSLATE_NOOP("Print", "target met"), Tone::Good)
                  : said(QT_TRANSLATE_NOOP("Print", "target missed"), Tone::Warning);
}

Table indicatorTable(ChapterWriter &w, const QList<Row> &indicators)
{
    const auto &indicator = schema().indicator;
    Table table = listTable(w, indicator, indicators, {&indicator.owner, &indicator.frequency});
    table.columns.append({w.column(indicator.target), w.column(indicator.alert),
                          w.column(QT_TRANSLATE_NOOP("Print", "Latest value"), 1.6)});
    // Penalties are agreed in contracts: an objective of one's own has none to miss.
    const bool hasPenalties = std::ranges::any_of(indicators, [&](const Row &row) {
        return row[indicator.contract].has_value() || !row[indicator.penalty].isEmpty();
    });
    if (hasPenalties)
        table.columns.append(w.column(indicator.penalty, 1.6));
    for (int i = 0; i < indicators.size(); ++i) {
        const Row &row = indicators.at(i);
        table.rows[i].cells.append({cellOf(number(w, row, row[indicator.target])),
                                    cellOf(number(w, row, row[indicator.alert])), latestValue(w, row)});
        if (hasPenalties)
            table.rows[i].cells.append(w.cell(indicator.penalty, row));
    }
    return table;
}

void policyAndScope(ChapterWriter &w)
{
    const auto &plan = schema().plan;
    const Row &self = w.plan().self();
    w.chapter(QT_TRANSLATE_NOOP("Print", "Policy, objectives and scope"));
    w.longText(plan.policy, self);
    if (self[plan.policyApprovedOn])
        w.add(factsTable(w, self, {&plan.policyApprovedOn}));
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Objectives")));
    const auto &indicator = schema().indicator;
    QList<Row> objectives;
    for (const Row &row : w.rows(indicator)) {
        if (!row[indicator.contract] && !row[indicator.roster] && !row[indicator.function])
            objectives.append(row);
    }
    w.table(indicatorTable(w, objectives));
    for (const Field *field : {&plan.scope, &plan.exclusions, &plan.context, &plan.assumptions})
        w.longText(*field, self);
}

void obligations(ChapterWriter &w)
{
    const auto &obligation = schema().obligation;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Obligations and interested parties"));
    Table table;
    table.columns = {{w.texts().label(obligation), 2.2},
                     w.column(obligation.kind, 1.1),
                     w.column(obligation.party, 1.2),
                     w.column(obligation.text, 2.6),
                     w.column(obligation.owner, 1.3),
                     w.column(obligation.functions, 1.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "To notify"), 1.4)};
    for (const Row &row : w.rows(obligation)) {
        Cell notify = w.cell(obligation.notifyContact, row);
        if (row[obligation.notifyWithin])
            notify.paragraphs.append(Text{
                plain(w.word(QT_TRANSLATE_NOOP("Print", "within %1")).arg(w.duration(row[obligation.notifyWithin])))});
        table.rows.append({.cells = {cellOf(w.title(obligation, row)), w.cell(obligation.kind, row),
                                     w.cell(obligation.party, row), w.cell(obligation.text, row),
                                     w.cell(obligation.owner, row), w.cell(obligation.functions, row), notify},
                           .anchor = w.claim(obligation, row)});
    }
    w.table(table);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/requirements.h"

#include "analysis/derived.h"
#include "print/fieldtables.h"

#include <algorithm>

namespace print {

namespace {

/// What functions ask of one resource: within how long, and how much at least.
struct Need {
    std::optional<int> withinMin;
    std::optional<int> quantity;
};
using Needs = QHash<Id, QList<Need>>;

/// What is asked for up to a moment.
struct Demand {
    qint64 quantity = 0;
    int functions = 0;
    bool isComplete = true; ///< false if somebody did not say how much
};

enum class Measure { Quantity, Functions };

QList<int> horizonMinutes(const Plan &plan)
{
    QList<int> minutes;
    for (const Row *row : plan.each(schema().horizon)) {
        if (const auto after = (*row)[schema().horizon.minutes]; after && !minutes.contains(*after))
            minutes.append(*after);
    }
    std::sort(minutes.begin(), minutes.end());
    return minutes;
}

Needs needsOf(const Plan &plan)
{
    const auto &need = schema().functionResource;
    Needs needs;
    for (const Row *row : plan.each(need))
        needs[(*row)[need.resource].value_or(0)].append({analysis::neededWithinMin(plan, *row), (*row)[need.qty]});
    return needs;
}

Demand demandWithin(const QList<Need> &needs, int minutes)
{
    Demand demand;
    for (const Need &need : needs) {
        if (!need.withinMin || *need.withinMin > minutes)
            continue;
        ++demand.functions;
        demand.quantity += need.quantity.value_or(0);
        demand.isComplete = demand.isComplete && need.quantity;
    }
    return demand;
}

/// People, seats and things are counted; an application or a line serves many at once.
bool isCounted(const Row &resource)
{
    const QString category = resource[schema().resource.category];
    return category == QLatin1String("people") || category == QLatin1String("premises") ||
           category == QLatin1String("equipment");
}

QString words(const Demand &demand, Measure measure)
{
    if (demand.functions == 0)
        return QStringLiteral("·");
    if (measure == Measure::Functions)
        return QString::number(demand.functions);
    return demand.isComplete ? QString::number(demand.quantity) : QStringLiteral("≥ %1").arg(demand.quantity);
}

Table emptyTable(const ChapterWriter &w, const QList<int> &horizons, Measure measure)
{
    const auto &resource = schema().resource;
    Table table;
    table.columns = {{w.texts().label(resource), 3}};
    if (measure == Measure::Quantity) {
        table.columns.append(w.column(resource.unit, 1.1));
        table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Present"), 0.9, Align::End));
    } else {
        table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Required within"), 1.1));
        table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Best RTA"), 1));
    }
    for (const int minutes : horizons)
        table.columns.append({w.duration(minutes), 0.8, Align::End});
    return table;
}

TableRow requirementRow(const ChapterWriter &w, const Row &row, const QList<Need> &needs, const QList<int> &horizons,
                        Measure measure)
{
    const auto &resource = schema().resource;
    TableRow line{.cells = {cellOf(w.reference(resource, row.id))}};
    if (measure == Measure::Quantity)
        line.cells.append({w.cell(resource.unit, row), w.cell(resource.quantity, row)});
    else
        line.cells.append({cellOf(w.duration(analysis::requiredRtoMin(w.plan(), row.id))),
                           cellOf(w.duration(analysis::bestRtaMin(w.plan(), row)))});
    for (const int minutes : horizons) {
        const Demand demand = demandWithin(needs, minutes);
        Cell cell = cellOf(words(demand, measure));
        if (measure == Measure::Quantity && row[resource.quantity] && demand.quantity > *row[resource.quantity]) {
            cell.tone = Tone::Warning;
            cell.paragraphs.append(Text{Run{.text = w.word(QT_TRANSLATE_NOOP("Print", "too few")), .bold = true}});
        }
        line.cells.append(cell);
    }
    return line;
}

void requirementTable(ChapterWriter &w, const Needs &needs, Measure measure)
{
    const QList<int> horizons = horizonMinutes(w.plan());
    QList<Row> resources;
    for (const Row &row : w.plan().rows(schema().resource)) {
        if (needs.contains(row.id) && isCounted(row) == (measure == Measure::Quantity))
            resources.append(row);
    }
    Table table = emptyTable(w, horizons, measure);
    for (const ChoiceGroup &category : groupedByChoice(w, schema().resource.category, resources)) {
        table.rows.append(groupRow(category.label));
        for (const Row &row : category.rows)
            table.rows.append(requirementRow(w, row, needs.value(row.id), horizons, measure));
    }
    const bool isShort = std::ranges::any_of(table.rows, [](const TableRow &row) {
        return std::ranges::any_of(row.cells, [](const Cell &cell) { return cell.tone == Tone::Warning; });
    });
    w.table(table);
    if (isShort)
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "“Too few”: by then more is needed than the plan has.")),
                    ParagraphStyle::Small);
}

/// The needs that stand in no column: the table says less than the plan asks for.
void needsWithoutDelay(ChapterWriter &w)
{
    const auto &need = schema().functionResource;
    IdSet functions;
    for (const Row *row : w.plan().each(need)) {
        const Id function = (*row)[need.function].value_or(0);
        if (!analysis::neededWithinMin(w.plan(), *row) && !functions.contains(function))
            functions.append(function);
    }
    if (functions.isEmpty())
        return;
    const Text why{plain(w.word(QT_TRANSLATE_NOOP("Print", "Not counted, because nothing says within how long they "
                                                           "need it:")) +
                         QLatin1Char(' '))};
    w.paragraph(why + w.codeLinks(schema().function, functions), ParagraphStyle::Small);
}

} // namespace

void resourceRequirements(ChapterWriter &w)
{
    const Needs needs = needsOf(w.plan());
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "People, positions and equipment")));
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "The least quantity that must be there after each delay, added up over the "
                                          "functions that need it by then.")),
        ParagraphStyle::Small);
    requirementTable(w, needs, Measure::Quantity);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "IT, telecom, data and services")));
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "How many functions need each of them after each delay. “Required "
                                                  "within” is the tightest delay of those that cannot do without.")),
                ParagraphStyle::Small);
    requirementTable(w, needs, Measure::Functions);
    needsWithoutDelay(w);
}

} // namespace print

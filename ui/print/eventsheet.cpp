// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/eventsheet.h"

#include "analysis/derived.h"
#include "print/functionsheet.h"
#include "print/sheetparts.h"

#include <QTime>

#include <algorithm>
#include <limits>

namespace print {

namespace {

QDate dateOf(const Row &event)
{
    const auto &table = schema().event;
    return event[table.heldOn].value_or(event[table.plannedOn].value_or(QDate()));
}

/// "P Performed without challenges", in its colour.
Cell ratingCell(const ChapterWriter &w, const Row &row)
{
    const auto &objective = schema().objective;
    const QString rating = row[objective.rating];
    if (rating.isEmpty())
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "not rated")), Tone::Warning);
    const Tone tone = rating == QLatin1String("P")   ? Tone::Good
                      : rating == QLatin1String("S") ? Tone::Info
                      : rating == QLatin1String("M") ? Tone::Warning
                                                     : Tone::Danger;
    return cellOf(
        Text{Run{.text = rating + QLatin1Char(' '), .bold = true}, plain(w.texts().choice(objective.rating, rating))},
        tone);
}

/// The part somebody had: in an incident nobody plays.
QString partLabel(const ChapterWriter &w, const Row &event, const ChoiceGroup &part)
{
    const QString key = part.rows.first()[schema().participant.part];
    if (!isExercise(event) && key == QLatin1String("director"))
        return w.word(QT_TRANSLATE_NOOP("Print", "Incident lead"));
    if (!isExercise(event) && key == QLatin1String("player"))
        return w.word(QT_TRANSLATE_NOOP("Print", "Responder"));
    return part.label;
}

/// The age of data that the function can bear, for what holds data.
std::optional<int> requiredDataLoss(const ChapterWriter &w, const Row &target)
{
    const auto &table = schema().target;
    if (const Row *function = w.plan().find(schema().function, target[table.function].value_or(0)))
        return (*function)[schema().function.rpo];
    if (const Row *solution = w.plan().find(schema().solution, target[table.solution].value_or(0)))
        return (*solution)[schema().solution.rpa];
    return target[table.resource] ? analysis::requiredRpoMin(w.plan(), *target[table.resource]) : std::nullopt;
}

Tone outcomeTone(const QString &outcome)
{
    if (outcome == QLatin1String("passed") || outcome == QLatin1String("met"))
        return Tone::Good;
    if (outcome == QLatin1String("partial"))
        return Tone::Warning;
    return outcome == QLatin1String("failed") || outcome == QLatin1String("missed") ? Tone::Danger : Tone::None;
}

/// A line of the timeline, and when it stands.
struct Moment {
    std::optional<int> offset;
    TableRow row;
};

class Timeline
{
public:
    Timeline(ChapterWriter &writer, const Row &event) : m_writer(writer), m_event(event) {}

    void add(std::optional<int> offset, const Cell &kind, const Cell &what, const Cell &who, const QString &anchor = {})
    {
        Text when{plain(QStringLiteral("T+") + m_writer.duration(offset))};
        if (const QString clock = clockAt(m_event, offset); !clock.isEmpty())
            when.append(Run{.text = QStringLiteral(" · ") + clock, .muted = true});
        m_moments.append({offset, {.cells = {cellOf(when), kind, what, who}, .anchor = anchor}});
    }

    /// By time; what has none comes last.
    QList<TableRow> rows()
    {
        const auto time = [](const Moment &each) { return each.offset.value_or(std::numeric_limits<int>::max()); };
        std::stable_sort(m_moments.begin(), m_moments.end(),
                         [&](const Moment &a, const Moment &b) { return time(a) < time(b); });
        QList<TableRow> rows;
        for (const Moment &each : std::as_const(m_moments))
            rows.append(each.row);
        return rows;
    }

private:
    ChapterWriter &m_writer;
    const Row &m_event;
    QList<Moment> m_moments;
};

void addInject(ChapterWriter &w, Timeline &timeline, const Row &row)
{
    const auto &inject = schema().inject;
    const QString outcome = row[inject.outcome];
    const bool isSkipped = outcome == QLatin1String("skipped") || (outcome.isEmpty() && !row[inject.delivered]);
    Cell what = cellOf(w.title(inject, row));
    what.paragraphs += w.value(inject.content, row);
    const Cell kind = isSkipped ? cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Inject, not played")), Tone::Muted)
                                : cellOf(w.texts().label(inject));
    timeline.add(row[inject.delivered] ? row[inject.delivered] : row[inject.offset], kind, what,
                 cellOf(w.value(inject.recipientRole, row) + w.value(inject.channel, row)), w.claim(inject, row));
    if (isSkipped)
        return;
    QList<Text> response{Text{Run{.text = row[inject.code], .bold = true}}};
    response += w.value(inject.expectedActions, row) + w.value(inject.note, row);
    Cell result = cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Response")), outcomeTone(outcome));
    result.paragraphs += w.value(inject.outcome, row);
    timeline.add(row[inject.responded], result, cellOf(response), cellOf(w.value(inject.recipientRole, row)));
}

} // namespace

void sortByDate(QList<Row> &events)
{
    std::stable_sort(events.begin(), events.end(), [](const Row &a, const Row &b) { return dateOf(a) < dateOf(b); });
}

bool isExercise(const Row &event)
{
    return event[schema().event.kind] != QLatin1String("real_incident");
}

QString eventLabel(const ChapterWriter &w, const Field &field, const Row &event)
{
    const auto &table = schema().event;
    if (!isExercise(event) && &field == &table.director)
        return w.word(QT_TRANSLATE_NOOP("Print", "Incident lead"));
    if (!isExercise(event) && &field == &table.heldOn)
        return w.word(QT_TRANSLATE_NOOP("Print", "Occurred on"));
    return w.texts().label(field);
}

Table eventFacts(const ChapterWriter &w, const Row &event, const Fields &fields)
{
    const auto &table = schema().event;
    Table sheet = facts();
    for (const Field *field : fields) {
        const bool isOfExercises = field == &table.announced || field == &table.plannedOn;
        if (isExercise(event) || !isOfExercises)
            addFact(sheet, eventLabel(w, *field, event), w.cell(*field, event));
    }
    return sheet;
}

QString clockAt(const Row &event, std::optional<int> offset)
{
    const QTime start = QTime::fromString(event[schema().event.startTime], QStringLiteral("HH:mm"));
    if (!start.isValid() || !offset)
        return {};
    return start.addSecs((*offset % (24 * 60)) * 60).toString(QStringLiteral("HH:mm"));
}

QList<Row> findingsOf(const ChapterWriter &w, const Row &event)
{
    return referringRows(w, schema().finding.event, event);
}

QList<Text> targetNames(const ChapterWriter &w, const Row &row)
{
    const auto &target = schema().target;
    QList<Text> names;
    for (const Field *field :
         std::initializer_list<const Field *>{&target.function, &target.resource, &target.solution, &target.tree})
        names += w.value(*field, row);
    return names;
}

std::optional<int> requiredMin(const ChapterWriter &w, const Row &target)
{
    const auto &table = schema().target;
    if (const Row *function = w.plan().find(schema().function, target[table.function].value_or(0)))
        return (*function)[schema().function.rto];
    if (const Row *solution = w.plan().find(schema().solution, target[table.solution].value_or(0)))
        return (*solution)[schema().solution.rta];
    if (target[table.resource])
        return analysis::requiredRtoMin(w.plan(), *target[table.resource]);
    if (target[table.tree])
        return analysis::callTreeMin(analysis::callOrder(w.plan(), *target[table.tree]));
    return std::nullopt;
}

Table objectiveTable(ChapterWriter &w, const Row &event, Ratings ratings)
{
    const auto &objective = schema().objective;
    Table table;
    table.columns = {w.column(objective.number, 0.2, Align::End), w.column(objective.text, 4)};
    if (ratings == Ratings::Shown)
        table.columns.append({w.column(objective.rating, 2), w.column(objective.comment, 2.4)});
    for (const Row &row : w.owned(objective, event)) {
        TableRow line{.cells = {w.cell(objective.number, row), w.cell(objective.text, row)},
                      .anchor = w.claim(objective, row)};
        if (ratings == Ratings::Shown)
            line.cells.append({ratingCell(w, row), w.cell(objective.comment, row)});
        table.rows.append(line);
    }
    return table;
}

Table targetTable(ChapterWriter &w, const Row &event)
{
    const auto &target = schema().target;
    const QList<Row> rows = w.owned(target, event);
    const bool hasData = std::ranges::any_of(
        rows, [&](const Row &row) { return requiredDataLoss(w, row) || row[target.achievedDataLoss]; });
    const bool hasNotes = std::ranges::any_of(rows, [&](const Row &row) { return !isEmpty(row.value(target.note)); });
    Table table;
    table.columns = {{w.texts().label(target), 2.2},
                     w.column(QT_TRANSLATE_NOOP("Print", "Time required"), 1, Align::End),
                     w.column(target.achieved, 1, Align::End),
                     w.column(QT_TRANSLATE_NOOP("Print", "Gap"), 1)};
    if (hasData)
        table.columns.append({w.column(QT_TRANSLATE_NOOP("Print", "Data loss allowed"), 1, Align::End),
                              w.column(target.achievedDataLoss, 1, Align::End)});
    table.columns.append(w.column(target.outcome));
    if (hasNotes)
        table.columns.append(w.column(target.note, 1.8));
    for (const Row &row : rows) {
        const auto required = requiredMin(w, row);
        TableRow line{.cells = {cellOf(targetNames(w, row)), cellOf(w.duration(required)), w.cell(target.achieved, row),
                                row[target.achieved] ? gapCell(w, required, row[target.achieved]) : cellOf(QString())}};
        if (hasData)
            line.cells.append({cellOf(w.duration(requiredDataLoss(w, row))), w.cell(target.achievedDataLoss, row)});
        line.cells.append(w.cell(target.outcome, row));
        line.cells.last().tone = outcomeTone(row[target.outcome]);
        if (hasNotes)
            line.cells.append(w.cell(target.note, row));
        table.rows.append(line);
    }
    return table;
}

Table participantTable(ChapterWriter &w, const Row &event, Numbers numbers)
{
    const auto &participant = schema().participant;
    const QList<Row> rows = w.owned(participant, event);
    const bool isAhead = !event[schema().event.heldOn];
    Table table;
    table.columns = {w.column(participant.part, 1.4), w.column(participant.contact, 3), w.column(participant.role, 2.4),
                     w.column(participant.present, 0.8)};
    for (const ChoiceGroup &part : groupedByChoice(w, participant.part, rows)) {
        for (const Row &row : part.rows)
            table.rows.append({.cells = {cellOf(partLabel(w, event, part)),
                                         cellOf(onOneLine(reachable(w, row[participant.contact], numbers))),
                                         w.cell(participant.role, row),
                                         isAhead ? cellOf(QStringLiteral("☐")) : w.cell(participant.present, row)}});
    }
    return table;
}

Table timelineTable(ChapterWriter &w, const Row &event)
{
    const auto &log = schema().logEntry;
    Timeline timeline(w, event);
    for (const Row &row : w.owned(schema().inject, event))
        addInject(w, timeline, row);
    for (const Row &row : w.owned(log, event))
        timeline.add(row[log.offset], w.cell(log.kind, row), w.cell(log.text, row), w.cell(log.author, row));
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "When"), 1), w.column(QT_TRANSLATE_NOOP("Print", "Kind"), 1.3),
                     w.column(QT_TRANSLATE_NOOP("Print", "What"), 5), w.column(QT_TRANSLATE_NOOP("Print", "Who"), 2)};
    table.rows = timeline.rows();
    return table;
}

} // namespace print

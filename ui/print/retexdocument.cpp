// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/retexdocument.h"

#include "print/eventsheet.h"
#include "print/fieldtables.h"
#include "print/improvementtables.h"
#include "print/sheetparts.h"

namespace print {

namespace {

void longValue(ChapterWriter &w, const Field &field, const Row &row)
{
    const QList<Text> texts = w.value(field, row);
    if (texts.isEmpty())
        w.missing();
    for (const Text &text : texts)
        w.paragraph(text);
}

void identity(ChapterWriter &w, const Row &row)
{
    const auto &event = schema().event;
    const Fields fields{&event.kind,  &event.status,   &event.heldOn,   &event.startTime, &event.duration,
                        &event.place, &event.scenario, &event.director, &event.announced, &event.scope};
    w.table(eventFacts(w, row, fields));
    w.add(boldLine(w.texts().plural(schema().participant)));
    w.table(participantTable(w, row, Numbers::None));
}

/// The findings of an event in the report about it: that they come from there goes without saying.
Table ownFindings(ChapterWriter &w, const QList<Row> &rows)
{
    constexpr qsizetype origin = 2;
    Table table = findingTable(w, rows);
    table.columns.removeAt(origin);
    for (TableRow &row : table.rows)
        row.cells.removeAt(origin);
    return table;
}

bool isStrength(const Row &finding)
{
    return finding[schema().finding.kind] == QLatin1String("strength");
}

void strengths(ChapterWriter &w, const Row &row)
{
    QList<Row> found;
    for (const Row &finding : findingsOf(w, row)) {
        if (isStrength(finding))
            found.append(finding);
    }
    if (!found.isEmpty() && isEmpty(row.value(schema().event.strengths)))
        return w.table(ownFindings(w, found));
    longValue(w, schema().event.strengths, row);
    if (!found.isEmpty())
        w.table(ownFindings(w, found));
}

QList<Row> weaknesses(const ChapterWriter &w, const Row &row)
{
    QList<Row> rows = findingsOf(w, row);
    rows.removeIf(isStrength);
    return rows;
}

QList<Row> actionsOf(const ChapterWriter &w, const Row &row)
{
    QList<Row> actions;
    for (const Row &finding : findingsOf(w, row)) {
        for (const Row *action : w.plan().referring(schema().action.finding, finding.id))
            actions.append(*action);
    }
    return actions;
}

/// Rows of the plan that the event proved wrong, each once, with the reason.
class PlanParts
{
public:
    explicit PlanParts(ChapterWriter &writer) : m_writer(writer) {}

    void add(const ::Table &table, Id id, const QString &reason)
    {
        if (m_known.contains(id))
            return;
        m_known.insert(id);
        const QString why = reason.left(1).toUpper() + reason.mid(1);
        m_rows.append({.cells = {cellOf(m_writer.reference(table, id)), cellOf(why), room(), room()}});
    }
    void addProcedures(const Field &field, Id id, const QString &reason)
    {
        const auto &procedure = schema().procedure;
        for (const Row *row : m_writer.plan().referring(field, id)) {
            if ((*row)[procedure.status] != QLatin1String("retired"))
                add(procedure, row->id, reason);
        }
    }
    /// With lines to write on: only those who were there know all of it.
    QList<TableRow> take()
    {
        constexpr int blankLines = 3;
        for (int i = 0; i < blankLines; ++i)
            m_rows.append({.cells = {room(), room(), room(), room()}});
        return std::move(m_rows);
    }

private:
    /// Wide enough for a name or a date by hand.
    static Cell room() { return Cell{.paragraphs = {Text{plain(QString(24, QChar(QChar::Nbsp)))}}}; }

    ChapterWriter &m_writer;
    QSet<Id> m_known;
    QList<TableRow> m_rows;
};

void addTarget(const ChapterWriter &w, PlanParts &parts, const Row &row)
{
    const auto &target = schema().target;
    const auto required = requiredMin(w, row);
    const auto achieved = row[target.achieved];
    const bool isLate = required && achieved && *achieved > *required;
    const QString outcome = row[target.outcome];
    if (!isLate && outcome != QLatin1String("failed") && outcome != QLatin1String("partial"))
        return;
    const QString reason = isLate ? w.word(QT_TRANSLATE_NOOP("Print", "measured %1, required %2"))
                                        .arg(w.duration(achieved), w.duration(required))
                                  : w.texts().choice(target.outcome, outcome);
    const QString used = w.word(QT_TRANSLATE_NOOP("Print", "procedure of an element that did not pass"));
    if (const auto id = row[target.function]) {
        parts.add(schema().function, *id, reason);
        parts.addProcedures(schema().procedure.function, *id, used);
    } else if (const auto solution = row[target.solution]) {
        parts.add(schema().solution, *solution, reason);
        parts.addProcedures(schema().procedure.solutions, *solution, used);
    } else if (const auto resource = row[target.resource]) {
        parts.add(schema().resource, *resource, reason);
    } else if (const auto tree = row[target.tree]) {
        parts.add(schema().callTree, *tree, reason);
    }
}

/// What did not pass, the procedures around it, and the scenario that was played.
void partsToUpdate(ChapterWriter &w, const Row &row)
{
    PlanParts parts(w);
    for (const Row &target : w.owned(schema().target, row))
        addTarget(w, parts, target);
    if (const auto scenario = row[schema().event.scenario]; scenario && !weaknesses(w, row).isEmpty()) {
        parts.addProcedures(schema().procedure.scenario, *scenario,
                            w.word(QT_TRANSLATE_NOOP("Print", "procedure for the scenario")));
        parts.add(schema().scenario, *scenario, w.word(QT_TRANSLATE_NOOP("Print", "ratings and controls to review")));
    }
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Part of the plan"), 3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Why"), 2.4), w.column(QT_TRANSLATE_NOOP("Print", "Who"), 1.4),
                     w.column(QT_TRANSLATE_NOOP("Print", "Updated on"), 1)};
    table.rows = parts.take();
    w.table(table);
}

void dates(ChapterWriter &w, const Row &row)
{
    const auto &event = schema().event;
    Table sheet = factsTable(w, row, {&event.hotDebriefOn, &event.reportOn});
    const auto most = w.plan().setting(schema().plan.retexMax);
    if (const auto held = row[event.heldOn]; held && most) {
        const QDate due = held->addDays(*most);
        const bool isLate = row[event.reportOn].value_or(w.at()) > due;
        Cell cell = cellOf(w.date(due), isLate ? Tone::Warning : Tone::None);
        if (isLate)
            cell.paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "overdue")))});
        addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Report due by")), cell);
    }
    w.table(sheet);
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Approved by"), 1.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Name"), 2), w.column(QT_TRANSLATE_NOOP("Print", "Date"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Signature"), 2)};
    const auto room = [](int letters) {
        const QString width(letters, QChar(QChar::Nbsp));
        return Cell{.paragraphs = {Text{plain(width + QLatin1Char('\n') + width)}}};
    };
    const Row &self = w.plan().self();
    table.rows = {
        {.cells = {cellOf(eventLabel(w, event.director, row)), w.cell(event.director, row), room(20), room(40)}},
        {.cells = {cellOf(w.texts().label(schema().plan.owner)), w.cell(schema().plan.owner, self), room(20),
                   room(40)}}};
    w.table(table);
}

void report(ChapterWriter &w, const Row &row)
{
    SheetParts parts(w);
    parts.start(QT_TRANSLATE_NOOP("Print", "Identity"));
    identity(w, row);
    parts.start(w.texts().label(schema().event.summary));
    longValue(w, schema().event.summary, row);
    parts.start(QT_TRANSLATE_NOOP("Print", "Objectives and ratings"));
    w.table(objectiveTable(w, row, Ratings::Shown));
    parts.start(QT_TRANSLATE_NOOP("Print", "Times and data loss: required and measured"));
    w.table(targetTable(w, row));
    parts.start(QT_TRANSLATE_NOOP("Print", "Timeline"));
    w.table(timelineTable(w, row));
    parts.start(w.texts().label(schema().event.strengths));
    strengths(w, row);
    parts.start(w.texts().plural(schema().finding));
    w.table(ownFindings(w, weaknesses(w, row)));
    parts.start(QT_TRANSLATE_NOOP("Print", "Action plan"));
    w.table(actionTable(w, actionsOf(w, row)));
    parts.start(QT_TRANSLATE_NOOP("Print", "Parts of the plan to update"));
    partsToUpdate(w, row);
    parts.start(QT_TRANSLATE_NOOP("Print", "Debrief, report and approval"));
    dates(w, row);
}

} // namespace

void retexDocument(ChapterWriter &w)
{
    const auto &event = schema().event;
    QList<Row> rows = w.chosen(event);
    if (!w.only())
        rows.removeIf([&](const Row &row) { return !row[event.heldOn]; });
    sortByDate(rows);
    if (rows.isEmpty())
        w.missing();
    for (const Row &row : std::as_const(rows)) {
        w.rowHeading(2, event, row, row.id != rows.first().id);
        report(w, row);
    }
}

} // namespace print

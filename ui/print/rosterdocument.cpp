// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/rosterdocument.h"

#include "print/calltreetable.h"
#include "print/procedurecard.h"
#include "print/rostersheet.h"
#include "print/sheetparts.h"

namespace print {

namespace {

void schedule(ChapterWriter &w, const Row &row, const DaySpan &period)
{
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "From %1 to %2"))
                    .arg(w.texts().date(period.from), w.texts().date(period.to.addDays(-1))),
                ParagraphStyle::Small);
    rosterCalendar(w, row, period);
    w.table(scheduleTable(w, row, period));
}

void escalation(ChapterWriter &w, const Row &row)
{
    const auto &tree = schema().callTree;
    const Row *chain = w.plan().find(tree, row[schema().roster.escalationTree].value_or(0));
    if (!chain)
        return w.missing();
    w.add(boldLine(w.titleText(tree, *chain), w.claim(tree, *chain)));
    callTreeBlocks(w, *chain);
}

/// What keeps the functions of the duty running: the procedures that the person called acts by.
void instructions(ChapterWriter &w, const Row &row)
{
    const auto &procedure = schema().procedure;
    bool isEmpty = true;
    for (const Id function : w.byCode(schema().function, row[schema().roster.functions])) {
        for (const Row *card : w.plan().referring(procedure.function, function)) {
            const QString kind = (*card)[procedure.kind];
            const bool isInstruction = kind == QLatin1String("continuity") || kind == QLatin1String("reflex_card");
            if (!isInstruction || (*card)[procedure.status] == QLatin1String("retired"))
                continue;
            w.add(boldLine(w.titleText(procedure, *card), w.claim(procedure, *card)));
            procedureContent(w, *card);
            isEmpty = false;
        }
    }
    if (isEmpty)
        w.missing();
}

/// Who was given the schedule, with room to sign.
void acknowledgements(ChapterWriter &w, const Row &row, const DaySpan &period)
{
    const auto &shift = schema().shift;
    QList<Id> people;
    QHash<Id, QStringList> codes;
    for (const Row &each : shiftsOf(w, row, period, CalledOff::Left)) {
        const auto person = each[shift.contact];
        if (!person)
            continue;
        if (!codes.contains(*person))
            people.append(*person);
        codes[*person].append(each[shift.code]);
    }
    Table table;
    table.columns = {w.column(shift.contact, 2.4),
                     {w.texts().plural(shift), 2.6},
                     w.column(QT_TRANSLATE_NOOP("Print", "Date read"), 1.4),
                     w.column(QT_TRANSLATE_NOOP("Print", "Signature"), 2.2)};
    // As wide as what is written there by hand, however long the names are.
    const auto room = [](int letters) {
        const QString width(letters, QChar(QChar::Nbsp));
        return Cell{.paragraphs = {Text{plain(width + QLatin1Char('\n') + width)}}};
    };
    for (const Id person : std::as_const(people))
        table.rows.append({.cells = {cellOf(w.reference(schema().contact, person)),
                                     cellOf(codes.value(person).join(QStringLiteral(", "))), room(20), room(40)}});
    w.table(table);
}

void sheet(ChapterWriter &w, const Row &row)
{
    const DaySpan period = schedulePeriod(w, row);
    SheetParts parts(w);
    parts.start(QT_TRANSLATE_NOOP("Print", "Service and rules"));
    rosterRules(w, row);
    parts.start(QT_TRANSLATE_NOOP("Print", "Schedule"));
    schedule(w, row, period);
    parts.start(QT_TRANSLATE_NOOP("Print", "Coverage"));
    hoursToCover(w, row);
    coverageGaps(w, row);
    parts.start(w.texts().label(schema().roster.escalationTree));
    escalation(w, row);
    parts.start(QT_TRANSLATE_NOOP("Print", "Instructions"));
    instructions(w, row);
    parts.start(QT_TRANSLATE_NOOP("Print", "Checks"));
    if (const int ahead = w.plan().setting(schema().plan.oncallHorizon).value_or(0); ahead > 0)
        w.paragraph(w.word(QT_TRANSLATE_N_NOOP("Print", "The checks look %n days ahead."), ahead),
                    ParagraphStyle::Small);
    w.table(rosterChecks(w, row));
    parts.start(QT_TRANSLATE_NOOP("Print", "Acknowledgement"));
    acknowledgements(w, row, period);
}

} // namespace

void rosterDocument(ChapterWriter &w)
{
    const QList<Row> rows = w.chosen(schema().roster);
    if (rows.isEmpty())
        w.missing();
    for (const Row &row : rows) {
        w.rowHeading(2, schema().roster, row, row.id != rows.first().id);
        sheet(w, row);
    }
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/rosterstatement.h"

#include "analysis/roster/statement.h"
#include "print/fieldtables.h"
#include "print/hours.h"
#include "print/rostersheet.h"
#include "print/sheetparts.h"

#include <algorithm>

namespace print {

namespace {

using oncall::DutyStatement;
using oncall::InterventionStatement;
using oncall::Statement;

/// The statements of the month, only those of the person or the roster asked for.
std::vector<Statement> statementsOf(const ChapterWriter &w, const oncall::Calendar &calendar, const QDate &day)
{
    std::vector<Statement> all = oncall::monthlyStatements(w.plan(), calendar, day);
    const auto only = w.only();
    if (only && only->table == &schema().contact)
        std::erase_if(all, [&](const Statement &each) { return each.contact != only->id; });
    if (!only || only->table != &schema().roster)
        return all;
    for (Statement &each : all) {
        std::erase_if(each.duties, [&](const DutyStatement &duty) { return duty.roster->id != only->id; });
        std::erase_if(each.interventions, [&](const InterventionStatement &done) {
            return (*done.shift)[schema().shift.roster] != only->id;
        });
        each.onCallMin = 0;
        for (const DutyStatement &duty : each.duties)
            each.onCallMin += duty.onCallMin;
        each.interventionMin = 0;
        for (const InterventionStatement &done : each.interventions)
            each.interventionMin += done.minutes;
    }
    std::erase_if(all, [](const Statement &each) { return each.duties.empty() && each.interventions.empty(); });
    return all;
}

/// The months in which shifts begin, the latest first: those before the day, then those after it.
QList<QDate> otherMonths(const ChapterWriter &w)
{
    const auto &shift = schema().shift;
    const QDate own(w.at().year(), w.at().month(), 1);
    QList<QDate> months;
    for (const Row *row : w.plan().each(shift)) {
        const auto start = (*row)[shift.start];
        const QDate month = start ? QDate(start->date().year(), start->date().month(), 1) : QDate();
        if (month.isValid() && month != own && !months.contains(month))
            months.append(month);
    }
    std::sort(months.begin(), months.end(),
              [&](const QDate &a, const QDate &b) { return std::tuple(a > own, b) < std::tuple(b > own, a); });
    return months;
}

struct Month {
    QDate first;
    std::vector<Statement> statements;
};

Month monthOf(const ChapterWriter &w, const oncall::Calendar &calendar)
{
    const QDate own(w.at().year(), w.at().month(), 1);
    Month month{own, statementsOf(w, calendar, own)};
    if (!month.statements.empty())
        return month;
    for (const QDate &other : otherMonths(w)) {
        Month found{other, statementsOf(w, calendar, other)};
        if (!found.statements.empty())
            return found;
    }
    return month;
}

QString monthName(const ChapterWriter &w, const QDate &month)
{
    return w.texts().locale().toString(month, QStringLiteral("MMMM yyyy"));
}

QString money(const ChapterWriter &w, double euros)
{
    return w.texts().locale().toCurrencyString(euros, QStringLiteral("€"), 2);
}

Cell totalCell(const QString &text)
{
    Cell cell = cellOf(text);
    cell.bold = true;
    return cell;
}

/// The amount, or room for it where the roster names none for the rank.
QString amount(const ChapterWriter &w, std::optional<double> euros)
{
    return euros ? money(w, *euros) : w.word(QT_TRANSLATE_NOOP("Print", "to complete: ________ €"));
}

Cell emptyCell()
{
    return Cell{.paragraphs = {Text{}}};
}

void overview(ChapterWriter &w, const Statement &statement)
{
    const auto &plan = schema().plan;
    std::optional<double> euros = 0;
    QList<Text> basis;
    for (const DutyStatement &duty : statement.duties) {
        euros = euros && duty.compensationEur ? std::optional(*euros + *duty.compensationEur) : std::nullopt;
        for (const Text &reference : w.value(schema().roster.legalReference, *duty.roster)) {
            if (basis.isEmpty() || basis.last().first().text != reference.first().text)
                basis.append(reference);
        }
    }
    Table table = facts();
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Employer")), w.cell(plan.organisation, w.plan().self()));
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Employee")),
            cellOf(w.reference(schema().contact, statement.contact)));
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Month")), cellOf(monthName(w, statement.month)));
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Hours on call")), totalCell(hoursText(w, statement.onCallMin)));
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Time of interventions")),
            totalCell(hoursText(w, statement.interventionMin)));
    addFact(table, w.texts().label(schema().roster.compensation),
            totalCell(statement.duties.empty() ? QString() : amount(w, euros)));
    addFact(table, w.texts().label(schema().roster.legalReference), cellOf(basis));
    w.table(table);
}

/// Whoever has to step in at short notice is told why; nobody else is.
QList<Text> exceptionLines(const ChapterWriter &w, const Row &row)
{
    const QString words = exceptionalWords(w, row);
    if (words.isEmpty())
        return {};
    QList<Text> lines{Text{Run{.text = words, .muted = true}}};
    return lines + w.value(schema().shift.exceptionReason, row);
}

void periods(ChapterWriter &w, const Statement &statement)
{
    const auto &shift = schema().shift;
    Table table;
    table.columns = {{w.texts().label(schema().roster), 2.6},
                     w.column(shift.rank, 0.6, Align::End),
                     {w.texts().label(shift), 1},
                     w.column(shift.start, 1.5),
                     w.column(shift.end, 1.5),
                     w.column(QT_TRANSLATE_NOOP("Print", "Hours on call"), 1.1, Align::End)};
    for (const DutyStatement &duty : statement.duties) {
        for (const oncall::Period &period : duty.periods) {
            const QList<Text> service{w.reference(schema().roster, duty.roster->id)};
            table.rows.append(
                {.cells = {cellOf(service + exceptionLines(w, *period.shift)),
                           cellOf(duty.rank ? QString::number(duty.rank) : QString()),
                           cellOf((*period.shift)[shift.code]), cellOf(momentText(w, period.span.from)),
                           cellOf(momentText(w, period.span.to)), cellOf(hoursText(w, period.onCallMin))}});
        }
    }
    if (!table.rows.isEmpty())
        table.rows.append({.cells = {totalCell(w.word(QT_TRANSLATE_NOOP("Print", "Total"))), emptyCell(), emptyCell(),
                                     emptyCell(), emptyCell(), totalCell(hoursText(w, statement.onCallMin))}});
    w.table(table);
    if (statement.month.addMonths(1) > w.at() && statement.month <= w.at())
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The month is not over: the shifts planned until its end are "
                                                      "counted.")),
                    ParagraphStyle::Small);
}

/// The rest around an intervention: how long, from when to when, and whether that is what the law asks for.
Cell restCell(const ChapterWriter &w, const InterventionStatement &done)
{
    if (!done.rest)
        return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "no daily rest touched, or usual hours not recorded")));
    const oncall::Rest &longest = done.rest->longest;
    Cell cell = cellOf(hoursText(w, longest.minutes), done.rest->isEnough ? Tone::Good : Tone::Danger);
    cell.paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "from %1 to %2"))
                                          .arg(momentText(w, longest.span.from), momentText(w, longest.span.to)))});
    cell.paragraphs.append(Text{plain(done.rest->isEnough ? w.word(QT_TRANSLATE_NOOP("Print", "rest given in full"))
                                                          : w.word(QT_TRANSLATE_NOOP("Print", "rest cut short")))});
    return cell;
}

/// When work began again: as recorded, else the usual hour up to which the rest is reckoned.
Cell resumedCell(const ChapterWriter &w, const InterventionStatement &done)
{
    const auto &resumed = schema().intervention.resumedAt;
    const auto isRecorded = [&](const Row *row) { return (*row)[resumed].has_value(); };
    if (isRecorded(done.intervention) || !done.rest)
        return w.cell(resumed, *done.intervention);
    Cell cell = cellOf(momentText(w, done.rest->free.to));
    if (std::ranges::none_of(done.rest->interventions, isRecorded))
        cell.paragraphs.append(
            Text{Run{.text = w.word(QT_TRANSLATE_NOOP("Print", "usual hour, not recorded")), .muted = true}});
    return cell;
}

void interventions(ChapterWriter &w, const Statement &statement)
{
    const auto &intervention = schema().intervention;
    Table table;
    table.columns = {{w.texts().label(schema().shift), 0.9},
                     w.column(intervention.start, 1.3),
                     w.column(QT_TRANSLATE_NOOP("Print", "End, travel included"), 1.3),
                     w.column(intervention.kind, 0.9),
                     w.column(QT_TRANSLATE_NOOP("Print", "Duration"), 0.9, Align::End),
                     w.column(intervention.resumedAt, 1.3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Daily rest around it"), 2)};
    for (const InterventionStatement &done : statement.interventions)
        table.rows.append({.cells = {cellOf((*done.shift)[schema().shift.code]), cellOf(momentText(w, done.span.from)),
                                     cellOf(momentText(w, done.span.to)), w.cell(intervention.kind, *done.intervention),
                                     cellOf(hoursText(w, done.minutes)), resumedCell(w, done), restCell(w, done)}});
    if (table.rows.isEmpty())
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "No intervention in the month.")));
    table.rows.append(
        {.cells = {totalCell(w.word(QT_TRANSLATE_NOOP("Print", "Total"))), emptyCell(), emptyCell(), emptyCell(),
                   totalCell(hoursText(w, statement.interventionMin)), emptyCell(), emptyCell()}});
    w.table(table);
}

void compensation(ChapterWriter &w, const Statement &statement)
{
    const auto &roster = schema().roster;
    Table table;
    table.columns = {{w.texts().label(roster), 2},
                     w.column(schema().shift.rank, 0.6, Align::End),
                     w.column(QT_TRANSLATE_NOOP("Print", "Hours on call"), 1, Align::End),
                     w.column(QT_TRANSLATE_NOOP("Print", "Time of interventions"), 1, Align::End),
                     w.column(QT_TRANSLATE_NOOP("Print", "What is promised"), 3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Amount"), 1, Align::End)};
    for (const DutyStatement &duty : statement.duties)
        table.rows.append({.cells = {cellOf(w.reference(roster, duty.roster->id)),
                                     cellOf(duty.rank ? QString::number(duty.rank) : QString()),
                                     cellOf(hoursText(w, duty.onCallMin)), cellOf(hoursText(w, duty.interventionMin)),
                                     cellOf(duty.compensation), cellOf(amount(w, duty.compensationEur))}});
    w.table(table);
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The amount is the weekly compensation of rank 1, in proportion to "
                                                  "the shifts; for other ranks it is completed by hand from what is "
                                                  "promised. Interventions are working time, paid or given back as "
                                                  "such.")),
                ParagraphStyle::Small);
}

void signatures(ChapterWriter &w)
{
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Employer: date and signature"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Employee: date and signature"), 1)};
    const Cell blank{.paragraphs = {Text{plain(QStringLiteral(" \n \n "))}}};
    table.rows.append({.cells = {blank, blank}});
    w.table(table);
}

enum class Place { First, Further };

void statementPage(ChapterWriter &w, const Statement &statement, Place place)
{
    const Row *person = w.plan().find(schema().contact, statement.contact);
    //: Title of a page: who, and the month
    const QString title =
        w.word(QT_TRANSLATE_NOOP("Print", "%1, %2"))
            .arg(person ? w.titleText(schema().contact, *person) : QStringLiteral("—"), monthName(w, statement.month));
    w.add(Heading{.level = 2, .text = title, .anchor = {}, .onNewPage = place == Place::Further});
    overview(w, statement);
    w.subheading(w.word(QT_TRANSLATE_NOOP("Print", "Periods on call")));
    periods(w, statement);
    w.subheading(w.texts().plural(schema().intervention));
    interventions(w, statement);
    w.subheading(w.texts().label(schema().roster.compensation));
    compensation(w, statement);
    signatures(w);
}

} // namespace

void rosterStatements(ChapterWriter &w)
{
    const oncall::Calendar calendar(w.plan());
    const Month month = monthOf(w, calendar);
    const QDate own(w.at().year(), w.at().month(), 1);
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Document given at the end of each month to people on call: hours on "
                                                  "call and their compensation (French Labour code, R3121-2).")),
                ParagraphStyle::Small);
    if (month.first != own)
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Nothing was done on call in %1: this is %2, the last "
                                                      "month with shifts."))
                        .arg(monthName(w, own), monthName(w, month.first)));
    if (month.statements.empty())
        w.missing();
    for (const Statement &statement : month.statements)
        statementPage(w, statement, &statement == &month.statements.front() ? Place::First : Place::Further);
}

} // namespace print

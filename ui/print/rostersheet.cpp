// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/rostersheet.h"

#include "analysis/roster/coverage.h"
#include "analysis/roster/holidays.h"
#include "figures/rostercalendar.h"
#include "print/fieldtables.h"
#include "print/figureblock.h"
#include "print/hours.h"
#include "print/people.h"
#include "print/sheetparts.h"
#include "print/weekhours.h"

#include <algorithm>

namespace print {

namespace {

constexpr double calendarHeightMm = 60; ///< some weeks at a time: they find room below what stands above
constexpr int mostWeeks = 53;           ///< of a schedule: more is no schedule but a history
constexpr qsizetype mostGaps = 40;

/// When a shift stands, as whole days; nothing for one that says too little.
std::optional<DaySpan> daysOf(const Row &row)
{
    const auto start = row[schema().shift.start];
    const auto end = row[schema().shift.end];
    if (!start)
        return std::nullopt;
    return DaySpan{start->date(), end.value_or(*start).date()};
}

/// "Monday 23 Nov – 29 Nov", and the public holidays in it.
QString weekTitle(const ChapterWriter &w, const QDate &monday)
{
    //: A week of a roster: its number in the year, first and last day
    QStringList parts{
        w.word(QT_TRANSLATE_NOOP("Print", "Week %1: %2 to %3"))
            .arg(QString::number(monday.weekNumber()), w.texts().date(monday), w.texts().date(monday.addDays(6)))};
    const QString region = w.plan().setting(schema().plan.publicHolidays);
    for (int year = monday.year(); year <= monday.addDays(6).year(); ++year) {
        for (const oncall::Holiday &day : oncall::publicHolidays(region, year)) {
            if (day.date >= monday && day.date <= monday.addDays(6))
                parts.append(
                    QStringLiteral("%1 (%2)").arg(w.texts().text("Roster", day.name), w.texts().date(day.date)));
        }
    }
    return parts.join(QStringLiteral(" · "));
}

TableRow shiftRow(ChapterWriter &w, const Row &row)
{
    const auto &shift = schema().shift;
    Cell published = w.cell(shift.publishedOn, row);
    if (const QString exceptional = exceptionalWords(w, row); !exceptional.isEmpty())
        published.paragraphs.append(Text{plain(exceptional)});
    return {.cells = {cellOf(Text{Run{.text = row[shift.code], .bold = true}}), w.cell(shift.rank, row),
                      cellOf(reachable(w, row[shift.contact])), w.cell(shift.start, row), w.cell(shift.end, row),
                      published, w.cell(shift.status, row)},
            .anchor = w.claim(shift, row)};
}

QList<Text> skillLines(ChapterWriter &w, const Row &roster)
{
    const auto &skill = schema().skillRequirement;
    QList<Text> skills;
    for (const Row &need : w.owned(skill, roster)) {
        Text line = w.reference(schema().skill, need[skill.skill]);
        for (const Text &level : w.value(skill.minLevel, need))
            line += Text{plain(QStringLiteral(" · "))} + level;
        if (const auto rank = need[skill.rank])
            line.append(plain(QStringLiteral(" · ") + w.word(QT_TRANSLATE_NOOP("Print", "rank %1")).arg(*rank)));
        skills.append(line);
    }
    return skills;
}

} // namespace

QString exceptionalWords(const ChapterWriter &w, const Row &row)
{
    const auto &shift = schema().shift;
    if (!row[shift.exceptional].value_or(false))
        return {};
    const auto published = row[shift.publishedOn];
    const auto start = row[shift.start];
    const qint64 days = published && start ? published->daysTo(start->date()) : -1;
    return days < 0 ? w.word(QT_TRANSLATE_NOOP("Print", "exceptional change"))
                    : w.word(QT_TRANSLATE_N_NOOP("Print", "exceptional change, %n days ahead"), int(days));
}

void rosterRules(ChapterWriter &w, const Row &row)
{
    Table sheet = factsTable(w, row, factFields(schema().roster));
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Skills required")), cellOf(skillLines(w, row)));
    w.table(sheet);
}

QList<Row> shiftsOf(ChapterWriter &w, const Row &roster, const DaySpan &period, CalledOff calledOff)
{
    const auto &shift = schema().shift;
    QList<Row> rows;
    for (const Row &row : w.owned(shift, roster)) {
        const auto days = daysOf(row);
        const bool isOff = calledOff == CalledOff::Left && row[shift.status] == QLatin1String("cancelled");
        if (days && !isOff && days->from < period.to && days->to >= period.from)
            rows.append(row);
    }
    const auto when = [&](const Row &each) { return std::tuple(each[shift.start], each[shift.rank]); };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return when(a) < when(b); });
    return rows;
}

DaySpan schedulePeriod(const ChapterWriter &w, const Row &roster)
{
    QDate last;
    QDate lastStart;
    for (const Row &row : w.plan().owned(schema().shift, roster.id)) {
        const auto days = daysOf(row);
        if (!days || row[schema().shift.status] == QLatin1String("cancelled"))
            continue;
        last = last.isValid() ? std::max(last, days->to) : days->to;
        lastStart = lastStart.isValid() ? std::max(lastStart, days->from) : days->from;
    }
    const QDate monday = oncall::mondayOf(w.at());
    if (lastStart.isValid() && last < w.at()) {
        const QDate first(lastStart.year(), lastStart.month(), 1);
        return {first, first.addMonths(1)};
    }
    const int ahead = std::min(w.plan().setting(schema().plan.oncallHorizon).value_or(0), 7 * mostWeeks);
    QDate to = w.at().addDays(std::max(ahead, 7));
    if (last.isValid())
        to = std::max(to, last);
    return {monday, std::min(to, monday.addDays(7 * mostWeeks))};
}

void rosterCalendar(ChapterWriter &w, const Row &roster, const DaySpan &period)
{
    const auto charts =
        figures::RosterCalendar::chartsOf(w.plan(), roster, period.from, period.to, w.texts(), calendarHeightMm);
    for (const figures::RosterCalendar &chart : charts)
        w.add(figureOf(chart));
}

Table scheduleTable(ChapterWriter &w, const Row &roster, const DaySpan &period)
{
    const auto &shift = schema().shift;
    constexpr qsizetype start = 3;
    Table table;
    table.columns = {{w.texts().label(shift), 0.9}, w.column(shift.rank, 0.4, Align::Center),
                     w.column(shift.contact, 2.6),  w.column(shift.start, 1.6),
                     w.column(shift.end, 1.6),      w.column(shift.publishedOn, 1.4),
                     w.column(shift.status)};
    QDate week;
    for (const Row &row : shiftsOf(w, roster, period, CalledOff::Shown)) {
        const QDate monday = oncall::mondayOf(std::max(daysOf(row)->from, period.from));
        if (monday != week)
            table.rows.append(groupRow(weekTitle(w, monday)));
        week = monday;
        table.rows.append(shiftRow(w, row));
    }
    mergeColumns(w, table, start, start + 1);
    return table;
}

void hoursToCover(ChapterWriter &w, const Row &row)
{
    const auto &window = schema().window;
    QList<DaySlot> times;
    for (const Row &each : w.owned(window, row))
        times.append({each[window.weekday].value_or(0), each[window.start], each[window.end]});
    List lines;
    for (const QString &line : weekLines(times, w.texts().locale()))
        lines.items.append(Text{plain(line)});
    if (lines.items.isEmpty())
        w.missing();
    else
        w.add(lines);
}

void coverageGaps(ChapterWriter &w, const Row &row)
{
    const oncall::Calendar calendar(w.plan());
    const oncall::Duties duties(w.plan());
    const int ahead = std::min(w.plan().setting(schema().plan.oncallHorizon).value_or(0), 7 * mostWeeks);
    // As far as the schedule: a gap ends where somebody is on call again, not where one stops looking.
    const QDate until = std::max(w.at().addDays(ahead), schedulePeriod(w, row).to);
    Table table;
    table.columns = {w.column(schema().shift.rank, 0.6, Align::Center),
                     w.column(QT_TRANSLATE_NOOP("Print", "Nobody on call from"), 2),
                     w.column(QT_TRANSLATE_NOOP("Print", "until"), 2),
                     w.column(QT_TRANSLATE_NOOP("Print", "Hours to cover"), 1, Align::End)};
    for (int rank = 1; rank <= row[schema().roster.ranks].value_or(0); ++rank) {
        for (const oncall::Gap &gap : oncall::coverageGaps(w.plan(), calendar, duties, row, rank, w.at(), until)) {
            TableRow line{.cells = {cellOf(QString::number(rank)), cellOf(momentText(w, gap.span.from), Tone::Danger),
                                    cellOf(momentText(w, gap.span.to), Tone::Danger),
                                    cellOf(hoursText(w, gap.minutes))}};
            for (Cell &cell : line.cells)
                cell.bold = true;
            table.rows.append(line);
        }
    }
    const qsizetype found = table.rows.size();
    table.rows = table.rows.mid(0, mostGaps);
    const QString last = w.date(until.addDays(-1));
    const QString period = w.word(QT_TRANSLATE_NOOP("Print", "From %1 to %2")).arg(w.date(w.at()), last);
    if (found == 0)
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "From %1 to %2 no hour to cover is left without anybody."))
                               .arg(w.date(w.at()), last));
    table.caption = period;
    w.table(table);
    if (found > mostGaps)
        w.paragraph(w.word(QT_TRANSLATE_N_NOOP("Print", "%n more gaps are not listed here."), int(found - mostGaps)));
}

} // namespace print

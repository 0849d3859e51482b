// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/roster/rosterplan.h"

namespace {

Value text(const char *value)
{
    return normalized(QString::fromLatin1(value));
}

} // namespace

RosterPlan::RosterPlan()
{
    m_roster = add(schema().roster, [](Row &) {});
}

Id RosterPlan::add(const Table &table, const std::function<void(Row &)> &fill, const Table *ownerTable, Id owner)
{
    Row row = m_plan->draft(table, owner ? m_plan->find(*ownerTable, owner) : nullptr, ownerTable);
    fill(row);
    return m_plan->edit(QStringLiteral("Added"), {{&table, {}, row}}).first().id();
}

void RosterPlan::change(const Table &table, const Row &after)
{
    m_plan->edit(QStringLiteral("Changed"), {{&table, *m_plan->find(table, after.id), after}});
}

Id RosterPlan::person()
{
    return add(schema().contact, [](Row &) {});
}

void RosterPlan::worksOn(Id contact, int weekday, const char *start, const char *end)
{
    const auto &table = schema().workSlot;
    add(
        table,
        [&](Row &row) {
            row.set(table.weekday, weekday);
            row.setValue(table.start, text(start));
            row.setValue(table.end, text(end));
        },
        &schema().contact, contact);
}

void RosterPlan::works(Id contact, const char *start, const char *end)
{
    for (int weekday = 1; weekday <= 5; ++weekday)
        worksOn(contact, weekday, start, end);
}

void RosterPlan::isAbsent(Id contact, const QDate &from, const QDate &to)
{
    const auto &table = schema().absence;
    add(
        table,
        [&](Row &row) {
            row.set(table.start, from);
            row.set(table.end, to);
        },
        &schema().contact, contact);
}

void RosterPlan::joins(Id contact, int rank)
{
    const auto &table = schema().pool;
    add(
        table,
        [&](Row &row) {
            row.set(table.contact, contact);
            row.set(table.rank, rank);
        },
        &schema().roster, m_roster);
}

void RosterPlan::window(int weekday, const char *start, const char *end)
{
    const auto &table = schema().window;
    add(
        table,
        [&](Row &row) {
            row.set(table.weekday, weekday);
            row.setValue(table.start, text(start));
            row.setValue(table.end, text(end));
        },
        &schema().roster, m_roster);
}

void RosterPlan::nightsAndWeekEnds()
{
    for (int weekday = 1; weekday <= 5; ++weekday) {
        window(weekday, "00:00", "08:00");
        window(weekday, "18:00", "24:00");
    }
    window(6, "00:00", "24:00");
    window(7, "00:00", "24:00");
}

Id RosterPlan::shift(Id contact, const char *start, const char *end, int rank)
{
    const auto &table = schema().shift;
    return add(
        table,
        [&](Row &row) {
            row.setValue(table.contact, contact ? Value(contact) : Value());
            row.set(table.rank, rank);
            row.setValue(table.start, text(start));
            row.setValue(table.end, text(end));
        },
        &schema().roster, m_roster);
}

Id RosterPlan::intervention(Id shiftId, const char *start, const char *end, const char *resumedAt)
{
    const auto &table = schema().intervention;
    return add(
        table,
        [&](Row &row) {
            row.setValue(table.start, text(start));
            row.setValue(table.end, text(end));
            row.setValue(table.resumedAt, text(resumedAt));
        },
        &schema().shift, shiftId);
}

oncall::Wall at(const char *moment)
{
    Row row(schema().shift);
    row.setValue(schema().shift.start, text(moment));
    return *oncall::wallOf(row, schema().shift.start);
}

std::string told(const oncall::Span &span)
{
    const auto moment = [](oncall::Wall wall) {
        return oncall::timeOf(wall).toString(QStringLiteral("yyyy-MM-ddTHH:mm")).toStdString();
    };
    return moment(span.from) + " " + moment(span.to);
}

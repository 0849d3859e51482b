// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/proceduretimes.h"

#include <QHash>

#include <algorithm>

namespace recovery {

namespace {

/// A step with its times: as planned, one after the other, and with nobody doing two things at once.
struct Timed {
    QString phase;
    Span planned;
    Span sequential;
    Span oneAtATime;
    bool isUnknown = false;
};

Minutes minutes(const Row &row, const Field &field)
{
    return Cell<qint64>::read(row.value(field)).value_or(0);
}

std::vector<Timed> timed(const RowList &rows)
{
    const auto &table = schema().step;
    QHash<Id, Minutes> free; // when each actor has done the steps so far
    std::vector<Timed> steps;
    Minutes done = 0;
    for (const Row *row : rows) {
        const Minutes offset = minutes(*row, table.offset);
        const Minutes duration = minutes(*row, table.duration);
        const auto actor = (*row)[table.role] ? (*row)[table.role] : (*row)[table.contact];
        const Minutes start = actor ? std::max(offset, free.value(*actor, 0)) : offset;
        if (actor)
            free.insert(*actor, later(start, duration));
        steps.push_back({(*row)[table.phase],
                         {offset, later(offset, duration)},
                         {done, later(done, duration)},
                         {start, later(start, duration)},
                         isEmpty(row->value(table.duration))});
        done = later(done, duration);
    }
    return steps;
}

/// The latest ends of the steps of a phase, of all steps for ""; nothing if there are none. Working one after the other
/// the steps in between are done too.
std::optional<WaysOfWorking> ends(const std::vector<Timed> &steps, const QString &phase)
{
    std::optional<WaysOfWorking> result;
    bool isUnknown = false;
    for (const Timed &step : steps) {
        isUnknown = isUnknown || step.isUnknown;
        if (!phase.isEmpty() && step.phase != phase)
            continue;
        const WaysOfWorking before = result.value_or(WaysOfWorking());
        result = {std::max(before.planned, step.planned.to), std::max(before.sequential, step.sequential.to),
                  std::max(before.oneAtATime, step.oneAtATime.to), isUnknown};
    }
    return result;
}

/// When the first step of a phase begins.
std::optional<WaysOfWorking> start(const std::vector<Timed> &steps, const QString &phase)
{
    bool isUnknown = false;
    for (const Timed &step : steps) {
        if (step.phase == phase)
            return WaysOfWorking{step.planned.from, step.sequential.from, step.oneAtATime.from, isUnknown};
        isUnknown = isUnknown || step.isUnknown;
    }
    return {};
}

std::optional<WaysOfWorking> resume(const std::vector<Timed> &steps, bool isRecovery)
{
    const auto begin =
        isRecovery ? ends(steps, QStringLiteral("recovery")) : start(steps, QStringLiteral("continuity"));
    return begin ? begin : ends(steps, QStringLiteral("reflex"));
}

} // namespace

ProcedureTimes procedureTimes(const Plan &plan, const Row &procedure)
{
    const auto &table = schema().procedure;
    const auto steps = timed(plan.referring(schema().step.procedure, procedure.id));
    ProcedureTimes times;
    times.resume = resume(steps, procedure[table.kind] == QLatin1String("recovery"));
    times.whole = ends(steps, QString()).value_or(WaysOfWorking());
    const auto function = procedure[table.function];
    if (const Row *row = function ? plan.find(schema().function, *function) : nullptr)
        times.rto = Cell<qint64>::read(row->value(schema().function.rto));
    return times;
}

} // namespace recovery

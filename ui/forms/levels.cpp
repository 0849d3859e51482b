// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/levels.h"

#include <algorithm>
#include <cmath>

namespace levels {

namespace {

int lowest(const Field &field)
{
    if (field.options().scale == Scale::None)
        return static_cast<int>(field.options().least.value_or(0));
    return field.options().scale == Scale::ImpactFromZero ? 0 : 1;
}

/// The plan's own words for a level; both scales of impact share them.
void name(const Plan &plan, Scale scale, Level &level)
{
    const auto &words = schema().scaleLevel;
    const QString key = scale == Scale::Likelihood ? QStringLiteral("likelihood") : QStringLiteral("impact");
    for (const Row &row : plan.rows(words)) {
        if (row[words.scale] != key || row[words.level] != level.number)
            continue;
        level.label = row[words.label];
        level.definition = row[words.definition];
    }
}

} // namespace

QString Level::text() const
{
    return label.isEmpty() ? QString::number(number) : QStringLiteral("%1 · %2").arg(number).arg(label);
}

int highest(const Plan &plan, const Field &field)
{
    switch (field.options().scale) {
    case Scale::None: return static_cast<int>(field.options().most.value_or(-1));
    case Scale::Likelihood: return plan.setting(schema().plan.likelihoodLevels).value_or(4);
    case Scale::Impact:
    case Scale::ImpactFromZero: break;
    }
    return plan.setting(schema().plan.impactLevels).value_or(4);
}

QList<Level> of(const Plan &plan, const Field &field)
{
    QList<Level> result;
    const int last = highest(plan, field);
    for (int number = lowest(field); number <= last; ++number) {
        Level level{number, {}, {}};
        if (field.options().scale != Scale::None)
            name(plan, field.options().scale, level);
        result.append(level);
    }
    return result;
}

QColor color(int level, int highest)
{
    constexpr int steps = 6;
    const int step = highest <= 0 ? 0 : std::clamp((level * steps + highest / 2) / highest, 0, steps);
    return theme::color(static_cast<theme::Role>(static_cast<int>(theme::Role::Level0) + step));
}

bool concernedBy(const Changes &changes)
{
    return std::any_of(changes.begin(), changes.end(), [](const Change &change) {
        return change.table == &schema().scaleLevel || change.table == &schema().plan;
    });
}

} // namespace levels

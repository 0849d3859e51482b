// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/exercisescript.h"

#include <algorithm>

namespace audit {

namespace {

const tables::Event &table()
{
    return schema().event;
}

/// A code taken apart, so that I9 comes before I10.
std::pair<QString, qint64> place(const QString &code)
{
    qsizetype digits = code.size();
    while (digits > 0 && code.at(digits - 1).isDigit())
        --digits;
    return {code.left(digits), code.mid(digits).toLongLong()};
}

/// The injects that are sure to be played, in the order of their codes.
RowList playedInjects(const Check &check, const Row &event)
{
    const auto &inject = schema().inject;
    std::vector<std::pair<std::pair<QString, qint64>, const Row *>> placed;
    for (const Row *each : check.plan.referring(inject.event, event.id)) {
        if (!(*each)[inject.contingency].value_or(false))
            placed.emplace_back(place((*each)[inject.code]), each);
    }
    std::stable_sort(placed.begin(), placed.end(), [](const auto &a, const auto &b) { return a.first < b.first; });
    RowList injects;
    for (const auto &[key, row] : placed)
        injects.push_back(row);
    return injects;
}

} // namespace

void noObjective(Check &check, const Row &event)
{
    const auto &objective = schema().objective;
    if (event[table().kind] != QLatin1String("real_incident") &&
        check.plan.referring(objective.event, event.id).empty())
        check.report(objective.event, check.say(QT_TRANSLATE_NOOP("Audit", "Nothing says what %1 is meant to prove."))
                                          .arg(check.title(table(), event)));
}

void incompleteInject(Check &check, const Row &inject)
{
    const auto &injects = schema().inject;
    const bool hasActions = !inject[injects.expectedActions].trimmed().isEmpty();
    const bool hasObjective = inject[injects.objective].has_value();
    if (hasObjective && !hasActions)
        check.report(
            injects.expectedActions,
            check.say(QT_TRANSLATE_NOOP("Audit", "It is not said what players should do when they receive it.")));
    else if (hasActions && !hasObjective)
        check.report(injects.objective,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The inject puts no objective to the test.")));
    else if (!hasActions)
        check.report(
            injects.expectedActions,
            check.say(QT_TRANSLATE_NOOP("Audit", "The inject has neither expected actions nor an objective.")));
}

void nobodyLeadsOrWatches(Check &check, const Row &event)
{
    const auto &participant = schema().participant;
    const QStringList kinds{QStringLiteral("tabletop"), QStringLiteral("simulation"), QStringLiteral("full_scale")};
    if (!kinds.contains(event[table().kind]))
        return;
    QSet<QString> parts;
    for (const Row *each : check.plan.referring(participant.event, event.id))
        parts.insert((*each)[participant.part]);
    const bool isLed = parts.contains(QStringLiteral("facilitator"));
    const bool isWatched = parts.contains(QStringLiteral("observer")) || parts.contains(QStringLiteral("evaluator"));
    if (isLed && isWatched)
        return;
    const char *sentence = isLed ? QT_TRANSLATE_NOOP("Audit", "Nobody is named to observe the exercise.")
                           : isWatched
                               ? QT_TRANSLATE_NOOP("Audit", "Nobody is named to run the exercise.")
                               : QT_TRANSLATE_NOOP("Audit", "Nobody is named to run the exercise or to observe it.");
    check.report(participant.event, check.say(sentence));
}

void brokenTimeline(Check &check, const Row &event)
{
    const auto &inject = schema().inject;
    const auto duration = event[table().duration];
    const Row *before = nullptr;
    for (const Row *each : playedInjects(check, event)) {
        const auto offset = (*each)[inject.offset];
        if (!offset)
            continue;
        if (duration && *offset > *duration) {
            check.report(inject.event,
                         check
                             .say(QT_TRANSLATE_NOOP("Audit", "%1 is planned at T+%2, after the end of the "
                                                             "exercise (T+%3)."))
                             .arg(check.title(inject, *each), check.duration(offset), check.duration(duration)));
            return;
        }
        if (before && *offset < (*before)[inject.offset]) {
            check.report(inject.event,
                         check.say(QT_TRANSLATE_NOOP("Audit", "%1 is planned at T+%2, earlier than %3 (T+%4)."))
                             .arg(check.title(inject, *each), check.duration(offset), check.title(inject, *before),
                                  check.duration((*before)[inject.offset])));
            return;
        }
        before = each;
    }
}

} // namespace audit

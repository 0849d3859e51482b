// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/words.h"

#include <algorithm>

namespace recovery {

namespace {
/// So many missing things are named in a sentence.
constexpr std::size_t mostNamed = 3;
} // namespace

QString Words::verdict(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Unaffected: return say(QT_TRANSLATE_NOOP("Recovery", "Unaffected"));
    case Verdict::Held: return say(QT_TRANSLATE_NOOP("Recovery", "Held"));
    case Verdict::Unknown: return say(QT_TRANSLATE_NOOP("Recovery", "Unknown"));
    case Verdict::Late: return say(QT_TRANSLATE_NOOP("Recovery", "Late"));
    case Verdict::Failed: return say(QT_TRANSLATE_NOOP("Recovery", "Failed"));
    }
    Q_UNREACHABLE();
}

QString Words::title(const Table &table, Id id) const
{
    const Row *row = m_plan.find(table, id);
    return row ? m_plan.title(table, *row) : QString();
}

QString Words::thing(const Thing &thing) const
{
    return title(tableOf(thing.kind), thing.id);
}

QString Words::things(const std::vector<Thing> &things) const
{
    QStringList names;
    for (std::size_t i = 0; i < std::min(things.size(), mostNamed); ++i)
        names.append(thing(things[i]));
    if (things.size() > mostNamed)
        names.append(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

QString Words::percent(int level) const
{
    return m_texts.format(schema().solution.capacity, Value(qint64(level)));
}

QString Words::interruption(const Outcome &outcome) const
{
    const Span &first = outcome.interruptions.front();
    const int level = levelAt(outcome.levels, first.from);
    const QString code = m_plan.code(schema().function, *m_plan.find(schema().function, outcome.function));
    const QString from = m_texts.duration(first.from);
    const QString back = percent(levelAt(outcome.levels, first.to));
    const QString to = m_texts.duration(first.to);
    if (first.from == 0 && level == 0)
        //: %1 function, %2 level in percent, %3 time since the loss
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 stops at once; it is back at %2 after %3.")).arg(code, back, to);
    if (level == 0)
        //: %1 function, %2 time since the loss, %3 level in percent, %4 time since the loss
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 stops after %2; it is back at %3 after %4."))
            .arg(code, from, back, to);
    if (first.from == 0)
        //: %1 function, %2 and %3 levels in percent, %4 time since the loss
        return say(QT_TRANSLATE_NOOP("Recovery",
                                     "%1 falls to %2 at once, below its minimum; it is back at %3 after %4."))
            .arg(code, percent(level), back, to);
    //: %1 function, %2 level in percent, %3 time since the loss, %4 level in percent, %5 time since the loss
    return say(QT_TRANSLATE_NOOP("Recovery", "%1 falls to %2 after %3, below its minimum; it is back at %4 after %5."))
        .arg(code, percent(level), from, back, to);
}

QString Words::summary(const Outcome &outcome) const
{
    if (outcome.interruptions.empty()) {
        const auto lowest = std::min_element(outcome.levels.begin(), outcome.levels.end(),
                                             [](const Step &a, const Step &b) { return a.level < b.level; });
        const QString code = m_plan.code(schema().function, *m_plan.find(schema().function, outcome.function));
        //: %1 function, %2 level in percent
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 goes on without interruption, at %2 or more."))
            .arg(code, percent(lowest == outcome.levels.end() ? fullLevel : lowest->level));
    }
    if (outcome.interruptions.size() == 1)
        return interruption(outcome);
    const int count = static_cast<int>(outcome.interruptions.size());
    //: %1 a sentence about the first interruption, %n the number of interruptions (2 or more), %2 a duration
    return m_texts
        .text("Recovery", QT_TRANSLATE_N_NOOP("Recovery", "%1 In all %n interruptions; the longest lasts %2."), count)
        .arg(interruption(outcome), m_texts.duration(outcome.longest));
}

QString Words::margin(const Field &field, std::optional<Minutes> margin, Minutes longest) const
{
    const QString label = m_texts.label(field);
    const QString objective = m_texts.duration(*margin + longest);
    if (*margin < 0)
        //: %1 "RTO", %2 its value, %3 by how much it is missed
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 %2: exceeded by %3."))
            .arg(label, objective, m_texts.duration(-*margin));
    //: %1 "RTO", %2 its value, %3 how much time is left
    return say(QT_TRANSLATE_NOOP("Recovery", "%1 %2: %3 to spare.")).arg(label, objective, m_texts.duration(*margin));
}

QStringList Words::margins(const Outcome &outcome) const
{
    QStringList sentences;
    if (outcome.rtoMargin)
        sentences.append(margin(schema().function.rto, outcome.rtoMargin, outcome.longest));
    else
        sentences.append(say(QT_TRANSLATE_NOOP("Recovery", "The plan gives no %1 to compare with."))
                             .arg(m_texts.label(schema().function.rto)));
    if (outcome.mtpdMargin)
        sentences.append(margin(schema().function.mtpd, outcome.mtpdMargin, outcome.longest));
    return sentences;
}

QString Words::impacts(const Outcome &outcome) const
{
    QStringList parts;
    std::size_t i = 0;
    for (const Row *category : m_plan.each(schema().impactCategory)) {
        const auto level = i < outcome.impacts.size() ? outcome.impacts[i] : std::nullopt;
        const QString words = level ? QString::number(*level) : say(QT_TRANSLATE_NOOP("Recovery", "not assessed"));
        parts.append(QStringLiteral("%1 %2").arg(m_plan.title(schema().impactCategory, *category), words));
        ++i;
    }
    return parts.join(QStringLiteral(", "));
}

QStringList Words::causes(const Outcome &outcome) const
{
    QStringList sentences;
    for (const Cause &each : outcome.causes)
        sentences.append(cause(each));
    return sentences;
}

QString Words::cause(const Cause &cause) const
{
    switch (cause.kind) {
    case Cause::Kind::Away: return away(cause);
    case Cause::Kind::Reduced:
        //: %1 a share in percent, %2 people, %3 a duration
        return say(QT_TRANSLATE_NOOP("Recovery", "Only %1 of %2 is left for %3."))
            .arg(percent(cause.level), title(schema().resource, cause.subject), m_texts.duration(cause.at));
    case Cause::Kind::Exhausted:
        //: %1 a solution, %2 time since the loss
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 reaches the end of its endurance after %2."))
            .arg(title(schema().solution, cause.solution), m_texts.duration(cause.at));
    case Cause::Kind::LongestStarts:
        //: %1 time since the loss
        return say(QT_TRANSLATE_NOOP("Recovery", "The longest interruption starts after %1."))
            .arg(m_texts.duration(cause.at));
    case Cause::Kind::Blocked: return blocked(cause);
    case Cause::Kind::Unmanned:
    case Cause::Kind::Manned: return taskCause(cause);
    default: return ending(cause);
    }
}

QString Words::away(const Cause &cause) const
{
    const QString resource = title(schema().resource, cause.subject);
    const QString time = m_texts.duration(cause.at);
    const QString solution = title(schema().solution, cause.solution);
    if (cause.solution && !cause.from.empty())
        //: %1 a resource, %2 a duration, %3 the site or provider that took it along, %4 a solution, %5 its capacity
        return say(QT_TRANSLATE_NOOP("Recovery",
                                     "%1 is away for %2 because %3 is lost; %4 replaces it, but only at %5."))
            .arg(resource, time, things(cause.from), solution, percent(cause.level));
    if (cause.solution)
        //: %1 a resource, %2 a duration, %3 a solution, %4 its capacity
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 is away for %2; %3 replaces it, but only at %4."))
            .arg(resource, time, solution, percent(cause.level));
    if (!cause.from.empty())
        //: %1 a resource, %2 a duration, %3 the site or provider that took it along
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 is away for %2 because %3 is lost."))
            .arg(resource, time, things(cause.from));
    return say(QT_TRANSLATE_NOOP("Recovery", "%1 is away for %2.")).arg(resource, time);
}

QString Words::blocked(const Cause &cause) const
{
    const QString function = title(schema().function, cause.subject);
    if (cause.from.empty())
        return say(QT_TRANSLATE_NOOP("Recovery", "It depends on %1, which is below its minimum level.")).arg(function);
    //: %1 a function, %2 resources or people
    return say(QT_TRANSLATE_NOOP("Recovery", "It depends on %1, which is below its minimum level for lack of %2."))
        .arg(function, things(cause.from));
}

QString Words::taskCause(const Cause &cause) const
{
    const QString task = title(schema().task, cause.subject);
    const QString time = m_texts.duration(cause.at);
    if (cause.kind == Cause::Kind::Unmanned)
        //: %1 a task, %2 a duration
        return say(QT_TRANSLATE_NOOP("Recovery", "Neither assignee nor deputy is left for the task %1 for %2."))
            .arg(task, time);
    //: %1 a task, %2 time since the loss
    return say(QT_TRANSLATE_NOOP("Recovery", "Somebody is back for the task %1 after %2.")).arg(task, time);
}

QString Words::ending(const Cause &cause) const
{
    const QString time = m_texts.duration(cause.at);
    const QString solution = title(schema().solution, cause.solution);
    switch (cause.kind) {
    case Cause::Kind::StandsIn:
        //: %1 a solution, %2 time since the loss, %3 its capacity in percent
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 takes over after %2, at %3."))
            .arg(solution, time, percent(cause.level));
    case Cause::Kind::Rescued:
        //: %1 a solution, %2 time since the loss, %3 its capacity in percent
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 carries the whole function after %2, at %3."))
            .arg(solution, time, percent(cause.level));
    case Cause::Kind::Unblocked:
        //: %1 a function, %2 time since the loss
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 is back at its minimum level after %2."))
            .arg(title(schema().function, cause.subject), time);
    case Cause::Kind::TooLittle:
        //: %1 a solution, %2 a resource, %3 time since the loss, %4 its capacity in percent
        return say(QT_TRANSLATE_NOOP("Recovery",
                                     "%1 replaces %2 from %3 on, but only at %4: too little for the minimum level."))
            .arg(solution, title(schema().resource, cause.subject), time, percent(cause.level));
    case Cause::Kind::Unreplaced:
        //: %1 a resource
        return say(QT_TRANSLATE_NOOP("Recovery", "No solution in place replaces %1 before it is back."))
            .arg(title(schema().resource, cause.subject));
    default:
        //: %1 a resource, %2 time since the loss
        return say(QT_TRANSLATE_NOOP("Recovery", "%1 is back after %2."))
            .arg(title(schema().resource, cause.subject), time);
    }
}

} // namespace recovery

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/procedureparts.h"

#include <algorithm>
#include <ranges>

namespace print {

namespace {

constexpr qsizetype mostGoals = 6;

QString goalOfFunction(const ChapterWriter &w, const Row &row)
{
    const auto &function = schema().function;
    const QString within = w.duration(row[function.rto]);
    const QString share = w.texts().format(function.mbco, row.value(function.mbco));
    //: Goal of a procedure: %1 is a share of the usual capacity ("60 %"), %2 a duration ("2 h").
    const QString goal = w.word(QT_TRANSLATE_NOOP("Print", "Restore at least %1 of the usual level within %2"));
    const QString bare = w.word(QT_TRANSLATE_NOOP("Print", "Resume within %1"));
    return share.isEmpty() ? bare.arg(within) : goal.arg(share, within);
}

/// The functions that the scenario names; else those that cannot do without what it takes away.
IdSet functionsHit(const Plan &plan, const Row &scenario)
{
    const auto &need = schema().functionResource;
    IdSet functions = scenario[schema().scenario.functions];
    if (!functions.isEmpty())
        return functions;
    for (const Id resource : scenario[schema().scenario.resources]) {
        for (const Row *row : plan.referring(need.resource, resource)) {
            const Id function = (*row)[need.function].value_or(0);
            if ((*row)[need.need] == QLatin1String("essential") && !functions.contains(function))
                functions.append(function);
        }
    }
    return functions;
}

/// Those with a goal, the most urgent first.
QList<const Row *> urgentFunctions(const ChapterWriter &w, const Row &procedure)
{
    const auto &function = schema().function;
    QList<const Row *> rows;
    const Row *scenario = w.plan().find(schema().scenario, procedure[schema().procedure.scenario].value_or(0));
    for (const Id id : w.byCode(function, scenario ? functionsHit(w.plan(), *scenario) : IdSet())) {
        const Row *row = w.plan().find(function, id);
        if (row && (*row)[function.rto])
            rows.append(row);
    }
    std::ranges::stable_sort(rows, {}, [&](const Row *row) { return *(*row)[function.rto]; });
    return rows;
}

/// "To restore: F01 Help desk 50 % within 1 h · F03 Reception 60 % within 2 h".
Text goalsOf(const ChapterWriter &w, const QList<const Row *> &rows, GoalNames names)
{
    const auto &function = schema().function;
    Text text{Run{.text = w.word(QT_TRANSLATE_NOOP("Print", "To restore:")), .bold = true}};
    for (const Row *row : rows | std::views::take(mostGoals)) {
        const QString within = w.duration((*row)[function.rto]);
        const QString share = w.texts().format(function.mbco, row->value(function.mbco));
        //: Goal for a function, after its name: %1 is a share of the usual capacity ("60 %"), %2 a duration ("2 h").
        const QString goal = w.word(QT_TRANSLATE_NOOP("Print", "%1 within %2"));
        //: Goal for a function, after its name: %1 is a duration ("2 h").
        const QString bare = w.word(QT_TRANSLATE_NOOP("Print", "within %1"));
        QString words = share.isEmpty() ? bare.arg(within) : goal.arg(share, within);
        words.replace(u' ', QChar::Nbsp);
        text.append(plain(row == rows.first() ? QStringLiteral(" ") : QStringLiteral(" · ")));
        text += names == GoalNames::Full ? w.reference(function, row->id) : Text{w.codeLink(function, row->id)};
        text.append(plain(QChar(QChar::Nbsp)));
        text.append(Run{.text = words, .bold = true});
    }
    if (const qsizetype left = rows.size() - mostGoals; left > 0)
        text.append(plain(QStringLiteral(" · ") +
                          w.word(QT_TRANSLATE_N_NOOP("Print", "%n further functions"), static_cast<int>(left))));
    return text;
}

} // namespace

std::optional<Paragraph> goalOf(const ChapterWriter &w, const Row &procedure, GoalNames names)
{
    const auto &table = schema().procedure;
    const Row *function = w.plan().find(schema().function, procedure[table.function].value_or(0));
    if (function && (*function)[schema().function.rto])
        return Paragraph{.text = {Run{.text = goalOfFunction(w, *function), .bold = true}}};
    const QList<const Row *> hit = function ? QList<const Row *>() : urgentFunctions(w, procedure);
    if (!hit.isEmpty())
        return Paragraph{.text = goalsOf(w, hit, names)};
    const bool isCard = procedure[table.kind] == QLatin1String("reflex_card");
    if (!isCard && !procedure[table.function] && !procedure[table.scenario])
        return {};
    return Paragraph{.text = {plain(w.word(QT_TRANSLATE_NOOP("Print", "No time to recover is recorded.")))},
                     .style = ParagraphStyle::Missing};
}

const Row *mostUrgentFunction(const ChapterWriter &w, const Row &procedure)
{
    if (const auto own = procedure[schema().procedure.function])
        return w.plan().find(schema().function, *own);
    return urgentFunctions(w, procedure).value(0);
}

namespace {

/// Where procedures of that kind stand in the course of a crisis.
qsizetype stage(const QString &kind)
{
    static const QStringList order{QStringLiteral("alert"), QStringLiteral("reflex_card"), QStringLiteral("continuity"),
                                   QStringLiteral("recovery"), QStringLiteral("return")};
    return order.indexOf(kind);
}

/// The functions that the procedure keeps going, or that its scenario hits.
IdSet functionsOf(const ChapterWriter &w, const Row &procedure)
{
    const auto &table = schema().procedure;
    if (const auto function = procedure[table.function])
        return {*function};
    const Row *scenario = w.plan().find(schema().scenario, procedure[table.scenario].value_or(0));
    return scenario ? IdSet((*scenario)[schema().scenario.functions]) : IdSet();
}

} // namespace

QList<Id> nextProcedures(const ChapterWriter &w, const Row &procedure)
{
    constexpr qsizetype most = 4;
    const auto &table = schema().procedure;
    const IdSet functions = functionsOf(w, procedure);
    QList<Id> next;
    QList<Id> last;
    for (const Row &row : w.plan().rows(table)) {
        if (stage(row[table.kind]) <= stage(procedure[table.kind]))
            continue;
        const auto scenario = row[table.scenario];
        const bool isRelated =
            (scenario && scenario == procedure[table.scenario]) || functions.contains(row[table.function].value_or(0));
        if (isRelated && next.size() < most)
            next.append(row.id);
        else if (row[table.kind] == QLatin1String("return") && last.isEmpty())
            last.append(row.id);
    }
    return next.isEmpty() ? last : next;
}

} // namespace print

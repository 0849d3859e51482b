// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/procedureparts.h"

namespace print {

QString goalOf(const ChapterWriter &w, const Row &procedure)
{
    const auto &function = schema().function;
    const Row *row = w.plan().find(function, procedure[schema().procedure.function].value_or(0));
    if (!row || !(*row)[function.rto])
        return {};
    const QString within = w.duration((*row)[function.rto]);
    const QString share = w.texts().format(function.mbco, row->value(function.mbco));
    //: Goal of a procedure: %1 is a share of the usual capacity ("60 %"), %2 a duration ("2 h").
    const QString goal = w.word(QT_TRANSLATE_NOOP("Print", "Restore at least %1 of the usual level within %2"));
    const QString bare = w.word(QT_TRANSLATE_NOOP("Print", "Resume within %1"));
    return share.isEmpty() ? bare.arg(within) : goal.arg(share, within);
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

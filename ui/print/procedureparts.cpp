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

Table solutionTable(const ChapterWriter &w, const Row &procedure, SolutionUses uses)
{
    const auto &solution = schema().solution;
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Solution to activate"), 2.6), w.column(solution.status, 1.1),
                     w.column(solution.rta, 1.3), w.column(solution.capacity), w.column(solution.maxDuration)};
    if (uses == SolutionUses::Told)
        table.columns.append(w.column(solution.uses, 2.2));
    for (const Id id : procedure[schema().procedure.solutions]) {
        const Row *row = w.plan().find(solution, id);
        if (!row)
            continue;
        TableRow line{.cells = {cellOf(w.reference(solution, id)), w.cell(solution.status, *row),
                                w.cell(solution.rta, *row), w.cell(solution.capacity, *row),
                                w.cell(solution.maxDuration, *row)}};
        if (uses == SolutionUses::Told)
            line.cells.append(w.cell(solution.uses, *row));
        table.rows.append(line);
    }
    return table;
}

} // namespace print

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

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/hours.h"

namespace print {

QString hoursText(const ChapterWriter &w, qint64 minutes)
{
    const qint64 rest = minutes % 60;
    if (minutes < 60)
        return w.word(QT_TRANSLATE_NOOP("Print", "%1 min")).arg(rest);
    const QString whole = QString::number(minutes / 60);
    if (rest == 0)
        return w.word(QT_TRANSLATE_NOOP("Print", "%1 h")).arg(whole);
    return w.word(QT_TRANSLATE_NOOP("Print", "%1 h %2 min")).arg(whole, QString::number(rest));
}

QString momentText(const ChapterWriter &w, oncall::Wall wall)
{
    return w.texts().dateTime(oncall::timeOf(wall));
}

} // namespace print

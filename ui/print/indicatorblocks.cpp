// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/indicatorchart.h"
#include "print/figureblock.h"
#include "print/indicators.h"
#include "print/sheetparts.h"

namespace print {

void indicatorBlocks(ChapterWriter &w, const QList<Row> &indicators)
{
    w.table(indicatorTable(w, indicators));
    for (const Row &row : indicators) {
        const figures::IndicatorChart chart(w.plan(), row, w.texts());
        if (chart.hasValues())
            w.add(figureOf(chart));
    }
}

} // namespace print

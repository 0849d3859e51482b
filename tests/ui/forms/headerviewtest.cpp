// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/headerview.h"

#include <QFontMetrics>
#include <QStandardItemModel>

#include <gtest/gtest.h>

TEST(HeaderView, EndsAHeadingThatHasTooLittleRoomInAnEllipsisNotInHalfALetter)
{
    const QString whole = QStringLiteral("Achievable recovery time");
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({whole});
    HeaderView header(Qt::Horizontal);
    header.setModel(&model);
    header.resize(600, 40);
    const QFontMetrics metrics(HeaderView::headingFont());
    header.resizeSection(0, metrics.horizontalAdvance(whole) + HeaderView::aroundHeading());
    EXPECT_EQ(header.shownText(0), whole);
    for (const int width : {140, 90, 60, 45}) {
        header.resizeSection(0, width);
        const QString shown = header.shownText(0);
        EXPECT_TRUE(shown.endsWith(QChar(0x2026))) << width << ' ' << shown.toStdString();
        EXPECT_LT(metrics.horizontalAdvance(shown), width);
    }
}

TEST(HeaderView, LeavesRoomForTheArrowOfTheSortedColumn)
{
    QStandardItemModel model(1, 1);
    model.setHorizontalHeaderLabels({QStringLiteral("Recovery time objective")});
    HeaderView header(Qt::Horizontal);
    header.setModel(&model);
    header.resizeSection(0, 120);
    const QString before = header.shownText(0);
    header.setSortIndicatorShown(true);
    header.setSortIndicator(0, Qt::AscendingOrder);
    EXPECT_LT(header.shownText(0).size(), before.size());
}

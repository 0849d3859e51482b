// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/listview.h"

#include "forms/headerview.h"
#include "forms/listcolumns.h"
#include "forms/tablemodel.h"
#include "support/emptyplan.h"
#include "theme/theme.h"

#include <QFontMetrics>
#include <QStandardItemModel>

#include <gtest/gtest.h>

#include <utility>

namespace {

using Sized = ListView::Column;

class ListViewTest : public testing::Test
{
protected:
    ListViewTest()
    {
        view.setModel(&model);
        view.setFrameShape(QFrame::NoFrame);
    }

    /// The widths of the columns in a list of this width, 0 for those that are hidden.
    QList<int> widths(int room, const QList<Sized> &columns, int essential)
    {
        view.resize(room, 200);
        view.show();
        view.setColumns(columns, essential);
        QList<int> found;
        for (const Sized &column : columns)
            found.append(view.columnWidth(column.section));
        return found;
    }

    QStandardItemModel model{0, 3};
    ListView view;
};

/// What a list of a table needs that nothing in it be cut.
Sized columnOf(const TableModel &model, const Field &field)
{
    for (const Sized &column : listColumns(model).first) {
        if (model.columns().at(column.section) == &field)
            return column;
    }
    return {};
}

int wordsWidth(const QString &words)
{
    return QFontMetrics(theme::font(theme::Type::Body)).horizontalAdvance(words);
}

} // namespace

TEST_F(ListViewTest, GivesSpareRoomToColumnsThatAreCutBeforeTheOneThatTakesTheRest)
{
    const Sized cut{0, 200, 100, false, 200, 350};
    const Sized rest{1, 100, 80, true, 100, 100};
    EXPECT_EQ(widths(700, {cut, rest}, 2), QList<int>({350, 350}));
    EXPECT_EQ(widths(400, {cut, rest}, 2), QList<int>({300, 100}));
}

TEST_F(ListViewTest, FillsCellsBeforeHeadings)
{
    const Sized number{0, 160, 60, false, 60, 160};
    const Sized name{1, 200, 100, true, 200, 200};
    EXPECT_EQ(widths(280, {number, name}, 2), QList<int>({80, 200}));
    EXPECT_EQ(widths(360, {number, name}, 2), QList<int>({160, 200}));
}

TEST_F(ListViewTest, SatisfiesTheColumnsThatWantLittleFirst)
{
    const Sized modest{0, 120, 100, false, 120, 120};
    const Sized greedy{1, 600, 100, true, 600, 600};
    EXPECT_EQ(widths(300, {modest, greedy}, 2), QList<int>({120, 180}));
}

TEST_F(ListViewTest, BringsInAFurtherColumnOnlyWhenTheOthersAreSatisfied)
{
    const QList<Sized> columns{{0, 80, 80}, {1, 270, 160, true, 270, 270}, {2, 120, 60, false, 120, 120}};
    EXPECT_EQ(widths(469, columns, 2), QList<int>({80, 389, 0}));
    EXPECT_EQ(widths(470, columns, 2), QList<int>({80, 270, 120}));
}

TEST_F(ListViewTest, HidesTheLeastColumnRatherThanCuttingNamesBeyondRecognition)
{
    const QList<Sized> columns{{0, 80, 80}, {1, 270, 160, true, 270, 270}, {2, 270, 160, false, 270, 270}};
    EXPECT_EQ(widths(400, columns, 3), QList<int>({80, 160, 160}));
    EXPECT_EQ(widths(399, columns, 3), QList<int>({80, 319, 0}));
}

TEST_F(ListViewTest, NeverHidesTheNameOrTheFirstColumn)
{
    const QList<Sized> columns{{0, 120, 120}, {1, 80, 80}, {2, 160, 140, true}};
    EXPECT_EQ(widths(300, columns, 3), QList<int>({120, 0, 180}));
    widths(150, columns, 3);
    EXPECT_FALSE(view.isColumnHidden(0));
    EXPECT_FALSE(view.isColumnHidden(2));
}

TEST(ListColumns, AskForTheWholeOfNamesAndHeadings)
{
    const auto plan = emptyPlan();
    const auto &functions = schema().function;
    const QString name =
        QStringLiteral("Receiving and solving requests of the help desk, second level, in three languages");
    Row row = plan->draft(functions);
    row.set(functions.name, name);
    plan->edit(QStringLiteral("added"), {{&functions, {}, row}});
    const TableModel model(*plan, functions, Texts());
    const Sized names = columnOf(model, functions.name);
    EXPECT_GE(names.whole, wordsWidth(name));
    EXPECT_GE(names.least, wordsWidth(name.left(20)));
    for (const Sized &column : listColumns(model).first) {
        const QString heading = model.headerData(column.section, Qt::Horizontal, Qt::DisplayRole).toString();
        EXPECT_GE(column.whole, QFontMetrics(HeaderView::headingFont()).horizontalAdvance(heading))
            << heading.toStdString();
        EXPECT_LE(column.least, column.width);
        EXPECT_LE(column.width, column.whole);
    }
}

TEST(ListColumns, LetNoEndlessTextKeepTheOthersOut)
{
    const auto plan = emptyPlan();
    const auto &functions = schema().function;
    Row row = plan->draft(functions);
    row.set(functions.name, QString(QStringLiteral("endless ")).repeated(500));
    plan->edit(QStringLiteral("added"), {{&functions, {}, row}});
    const Sized names = columnOf(TableModel(*plan, functions, Texts()), functions.name);
    EXPECT_LT(names.width, theme::formColumnWidth);
    EXPECT_GT(names.whole, names.width);
}

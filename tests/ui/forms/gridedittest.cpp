// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/gridmodel.h"
#include "forms/rowform.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"

#include <QAbstractItemModelTester>
#include <QLabel>
#include <QLineEdit>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace {

Id addRow(Plan &plan, const Table &table, const Field &field, const Value &value)
{
    Row row = plan.draft(table);
    row.setValue(field, value);
    return plan.edit(QStringLiteral("added"), {{&table, {}, row}}).first().id();
}

/// A function with two categories of impact and three horizons.
class GridEditTest : public testing::Test
{
protected:
    GridEditTest() : plan(emptyPlan())
    {
        for (const char *name : {"Finance", "Customers"})
            addRow(*plan, schema().impactCategory, schema().impactCategory.name, QString::fromLatin1(name));
        for (const qint64 minutes : {60, 240, 1440})
            addRow(*plan, schema().horizon, schema().horizon.minutes, minutes);
        function = addRow(*plan, schema().function, schema().function.name, QStringLiteral("Payroll"));
        form = std::make_unique<RowForm>(*plan, schema().function, Texts());
        form->setRow(function);
        form->resize(900, 900);
        form->show();
        EXPECT_TRUE(QTest::qWaitForWindowActive(form.get()));
        view = form->findChild<QTableView *>(QStringLiteral("impact"));
    }

    QList<int> levels() const
    {
        QList<int> result;
        for (const Row &row : plan->owned(schema().impact, function))
            result.append(row[schema().impact.level].value_or(-1));
        return result;
    }

    std::unique_ptr<Plan> plan;
    std::unique_ptr<RowForm> form;
    QTableView *view = nullptr;
    Id function = 0;
};

} // namespace

TEST_F(GridEditTest, LaysOutCategoriesByHorizons)
{
    EXPECT_EQ(view->model()->rowCount(), 2);
    EXPECT_EQ(view->model()->columnCount(), 3);
    EXPECT_EQ(view->model()->headerData(0, Qt::Vertical).toString(), QStringLiteral("Finance"));
}

TEST_F(GridEditTest, TakesLevelsTypedOneAfterTheOther)
{
    const QAbstractItemModelTester tester(view->model(), QAbstractItemModelTester::FailureReportingMode::Warning);
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClicks(view, QStringLiteral("024"));
    EXPECT_EQ(levels(), QList<int>({0, 2, 4}));
    EXPECT_EQ(view->model()->index(0, 2).data().toString(), QStringLiteral("4"));
    EXPECT_TRUE(view->model()->index(0, 2).data(Qt::BackgroundRole).value<QColor>().isValid());
    plan->undo();
    EXPECT_EQ(levels(), QList<int>({0, 2}));
    EXPECT_EQ(view->model()->index(0, 2).data().toString(), QString());
}

TEST_F(GridEditTest, RefusesALevelAboveTheScaleInOneSentence)
{
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClicks(view, QStringLiteral("9"));
    EXPECT_TRUE(levels().isEmpty());
    EXPECT_FALSE(form->findChild<QLabel *>(QStringLiteral("impact.problem"))->text().isEmpty());
}

TEST_F(GridEditTest, EmptiesWhatIsSelectedAsOneEdit)
{
    view->setCurrentIndex(view->model()->index(0, 0));
    QTest::keyClicks(view, QStringLiteral("123"));
    view->selectAll();
    QTest::keyClick(view, Qt::Key_Delete);
    EXPECT_TRUE(levels().isEmpty());
    plan->undo();
    EXPECT_EQ(levels(), QList<int>({1, 2, 3}));
}

TEST_F(GridEditTest, WritesWordsForEachLevelOfACategory)
{
    const Row category = plan->rows(schema().impactCategory).first();
    GridModel model(*plan, schema().impactCategory, schema().categoryLevel, Texts());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setOwner(category.id);
    ASSERT_EQ(model.rowCount(), 4);
    ASSERT_EQ(model.columnCount(), 1);
    EXPECT_TRUE(model.setData(model.index(2, 0), QStringLiteral("More than 10 000 €")));
    const QList<Row> words = plan->owned(schema().categoryLevel, category.id);
    ASSERT_EQ(words.size(), 1);
    EXPECT_EQ(words.first()[schema().categoryLevel.level], 3);
    EXPECT_TRUE(model.setData(model.index(2, 0), QString()));
    EXPECT_TRUE(plan->owned(schema().categoryLevel, category.id).isEmpty());
}

TEST_F(GridEditTest, GrowsWithItsAxes)
{
    addRow(*plan, schema().horizon, schema().horizon.minutes, qint64(10080));
    EXPECT_EQ(view->model()->columnCount(), 4);
}

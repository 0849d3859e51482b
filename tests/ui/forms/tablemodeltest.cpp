// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/tablemodel.h"
#include "forms/colorname.h"
#include "forms/rowfilter.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"
#include "support/randomedits.h"

#include <QAbstractItemModelTester>
#include <QIcon>
#include <QSignalSpy>

#include <gtest/gtest.h>

namespace {

QList<Id> idsOf(const QList<Row> &rows)
{
    QList<Id> ids;
    for (const Row &row : rows)
        ids.append(row.id);
    return ids;
}

QList<Id> idsOf(const TableModel &model)
{
    QList<Id> ids;
    for (int row = 0; row < model.rowCount(); ++row)
        ids.append(model.idAt(row));
    return ids;
}

Id addFunction(Plan &plan, const QString &name, std::optional<int> rto = {})
{
    const auto &functions = schema().function;
    Row row = plan.draft(functions);
    row.set(functions.name, name);
    row.set(functions.rto, rto);
    return plan.edit(QStringLiteral("added"), {{&functions, {}, row}}).first().id();
}

int columnOf(const TableModel &model, const Field &field)
{
    return static_cast<int>(model.columns().indexOf(&field));
}

class EveryTableModel : public testing::TestWithParam<const Table *>
{};

} // namespace

TEST_P(EveryTableModel, HoldsWhatModelsPromiseAndWhatThePlanHolds)
{
    const auto plan = emptyPlan();
    TableModel model(*plan, *GetParam(), Texts());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    const Id id = addFilledRow(*plan, *GetParam()).id;
    ASSERT_GE(model.rowOf(id), 0);
    const Row &row = *plan->find(*GetParam(), id);
    for (int column = 0; column < model.columnCount(); ++column) {
        const Field &field = *model.columns().at(column);
        const QString heading = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        EXPECT_TRUE(heading.startsWith(Texts().label(field))) << heading.toStdString();
        if (!GetParam()->exactlyOne.contains(&field)) {
            EXPECT_EQ(heading, Texts().label(field));
            if (field.kind() == Kind::Color)
                continue; // said in a word
            EXPECT_EQ(model.index(model.rowOf(id), column).data().toString(), plan->display(field, row, Texts()));
        }
    }
    EXPECT_GT(model.columnCount(), 0);
}

INSTANTIATE_TEST_SUITE_P(Tables, EveryTableModel, testing::ValuesIn(schema().all().begin(), schema().all().end()),
                         [](const auto &each) { return each.param->name().toStdString(); });

TEST(TableModel, FollowsRandomEditsRowByRowWithoutAReset)
{
    const auto plan = emptyPlan();
    std::vector<std::unique_ptr<TableModel>> models;
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    std::vector<std::unique_ptr<QSignalSpy>> resets;
    for (const Table *table : schema().all()) {
        models.push_back(std::make_unique<TableModel>(*plan, *table, Texts()));
        testers.push_back(std::make_unique<QAbstractItemModelTester>(
            models.back().get(), QAbstractItemModelTester::FailureReportingMode::Warning));
        resets.push_back(std::make_unique<QSignalSpy>(models.back().get(), &QAbstractItemModel::modelReset));
    }
    RandomEdits edits(*plan, 7);
    for (int i = 0; i < 600; ++i) {
        edits.edit();
        if (i % 7 == 0)
            plan->undo();
        if (i % 21 == 0)
            plan->redo();
        for (const auto &model : models)
            ASSERT_EQ(idsOf(*model), idsOf(plan->rows(model->table()))) << model->table().name().toStdString();
    }
    for (const auto &spy : resets)
        EXPECT_EQ(spy->count(), 0);
}

TEST(TableModel, OfOwnedRowsShowsTheirsInOrder)
{
    const auto plan = emptyPlan();
    const Id procedure = addFilledRow(*plan, schema().procedure).id;
    TableModel model(*plan, schema().step, schema().procedure, Texts());
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Warning);
    model.setOwner(procedure);
    const Row *owner = plan->find(schema().procedure, procedure);
    for (int i = 0; i < 4; ++i)
        plan->edit(QStringLiteral("step"),
                   {{&schema().step, {}, plan->draft(schema().step, owner, &schema().procedure)}});
    const QList<Id> before = idsOf(model);
    ASSERT_EQ(before.size(), 4);
    QSignalSpy moves(&model, &QAbstractItemModel::rowsMoved);
    plan->edit(QStringLiteral("moved"), plan->moved(schema().step, before.at(0), 3));
    EXPECT_EQ(idsOf(model), QList<Id>({before.at(1), before.at(2), before.at(3), before.at(0)}));
    EXPECT_EQ(moves.count(), 1);
    EXPECT_EQ(columnOf(model, schema().step.procedure), -1);
}

TEST(TableModel, ShowsTheNewNameOfARowThatIsReferredTo)
{
    const auto plan = emptyPlan();
    const Id contact = addFilledRow(*plan, schema().contact).id;
    const Id function = addFunction(*plan, QStringLiteral("Payroll"));
    plan->setValue(schema().function, function, schema().function.owner, contact);
    TableModel model(*plan, schema().function, Texts());
    const QModelIndex cell = model.index(0, columnOf(model, schema().function.owner));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    plan->setValue(schema().contact, contact, schema().contact.lastName, QStringLiteral("Zola"));
    EXPECT_GE(changed.count(), 1);
    EXPECT_TRUE(cell.data().toString().contains(QStringLiteral("Zola")));
}

TEST(TableModel, FieldsOfWhichOneIsFilledShareAColumn)
{
    const auto plan = emptyPlan();
    const auto &nodes = schema().node;
    const Row node = addFilledRow(*plan, nodes);
    const Id contact = addFilledRow(*plan, schema().contact).id;
    Row reached = node;
    for (const Field *field : nodes.exactlyOne)
        reached.setValue(*field, {});
    reached.set(nodes.contact, contact);
    plan->edit(QStringLiteral("contact"), {{&nodes, node, reached}});
    TableModel model(*plan, nodes, Texts());
    const int column = columnOf(model, nodes.role);
    ASSERT_GE(column, 0);
    EXPECT_LT(columnOf(model, nodes.contact), 0);
    const QString heading = model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    EXPECT_TRUE(heading.contains(Texts().label(nodes.contact))) << heading.toStdString();
    const QModelIndex cell = model.index(model.rowOf(node.id), column);
    EXPECT_EQ(cell.data().toString(), plan->display(nodes.contact, reached, Texts()));
    QSignalSpy changed(&model, &QAbstractItemModel::dataChanged);
    plan->setValue(schema().contact, contact, schema().contact.lastName, QStringLiteral("Zola"));
    EXPECT_GE(changed.count(), 1);
    EXPECT_TRUE(cell.data().toString().contains(QStringLiteral("Zola")));
}

TEST(RowFilter, SortsNumbersByValueCodesNaturallyAndEmptyLast)
{
    const auto plan = emptyPlan();
    const Id day = addFunction(*plan, QStringLiteral("A"), 1440);
    const Id none = addFunction(*plan, QStringLiteral("B"));
    const Id hours = addFunction(*plan, QStringLiteral("C"), 600);
    TableModel model(*plan, schema().function, Texts());
    RowFilter filter(&model);
    const int rto = columnOf(model, schema().function.rto);
    filter.sort(rto, Qt::AscendingOrder);
    EXPECT_EQ(QList<Id>({filter.idAt(0), filter.idAt(1), filter.idAt(2)}), QList<Id>({hours, day, none}));
    filter.sort(rto, Qt::DescendingOrder);
    EXPECT_EQ(QList<Id>({filter.idAt(0), filter.idAt(1), filter.idAt(2)}), QList<Id>({day, hours, none}));
    plan->setValue(schema().function, day, schema().function.code, QStringLiteral("F100"));
    plan->setValue(schema().function, none, schema().function.code, QStringLiteral("F20"));
    filter.sort(0, Qt::AscendingOrder);
    EXPECT_EQ(QList<Id>({filter.idAt(0), filter.idAt(1), filter.idAt(2)}), QList<Id>({hours, none, day}));
}

TEST(RowFilter, FindsWordsWhateverTheirAccentsAndCase)
{
    const auto plan = emptyPlan();
    const Id supply = addFunction(*plan, QStringLiteral("Alimentation Électrique"));
    addFunction(*plan, QStringLiteral("Paie"));
    TableModel model(*plan, schema().function, Texts());
    RowFilter filter(&model);
    filter.setText(QStringLiteral("electrique alim"));
    ASSERT_EQ(filter.rowCount(), 1);
    EXPECT_EQ(filter.idAt(0), supply);
    plan->setValue(schema().function, supply, schema().function.name, QStringLiteral("Gaz"));
    EXPECT_EQ(filter.rowCount(), 0);
    filter.setText({});
    EXPECT_EQ(filter.rowCount(), 2);
}

TEST(RowFilter, KeepsTheRowsWithOneOfTheChoices)
{
    const auto plan = emptyPlan();
    const Id vital = addFunction(*plan, QStringLiteral("A"));
    const Id unsaid = addFunction(*plan, QStringLiteral("B"));
    plan->setValue(schema().function, vital, schema().function.criticality, QStringLiteral("vital"));
    TableModel model(*plan, schema().function, Texts());
    RowFilter filter(&model);
    filter.setChoices(schema().function.criticality, {QStringLiteral("vital")});
    EXPECT_EQ(filter.rowOf(vital), 0);
    EXPECT_EQ(filter.rowOf(unsaid), -1);
    filter.setChoices(schema().function.criticality, {QString()});
    EXPECT_EQ(filter.rowOf(unsaid), 0);
    filter.setChoices(schema().function.criticality, {});
    EXPECT_EQ(filter.rowCount(), 2);
}

TEST(TableModel, SaysAColourInAWordAndShowsItUntintedWhenSelected)
{
    const auto plan = emptyPlan();
    const auto &bands = schema().riskBand;
    Row row = plan->draft(bands);
    row.set(bands.minScore, 1);
    row.set(bands.color, QStringLiteral("#4caf50"));
    const Id id = plan->edit(QStringLiteral("added"), {{&bands, {}, row}}).first().id();
    const TableModel model(*plan, bands, Texts());
    const QModelIndex cell = model.index(model.rowOf(id), columnOf(model, bands.color));
    EXPECT_EQ(cell.data().toString(), QStringLiteral("Green"));
    const auto icon = cell.data(Qt::DecorationRole).value<QIcon>();
    for (const QIcon::Mode mode : {QIcon::Normal, QIcon::Selected})
        EXPECT_EQ(icon.pixmap(12, mode).toImage().pixelColor(6, 6), QColor(QStringLiteral("#4caf50")));
    EXPECT_TRUE(cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("#4caf50")));
}

TEST(ColorName, NamesWhatPeopleChooseForRisks)
{
    const std::pair<const char *, const char *> expected[]{
        {"#4caf50", "Green"}, {"#ffc107", "Yellow"}, {"#ff7043", "Orange"},    {"#c62828", "Red"},
        {"#e91e63", "Pink"},  {"#1565c0", "Blue"},   {"#00bcd4", "Turquoise"}, {"#7b1fa2", "Violet"},
        {"#795548", "Brown"}, {"#000000", "Black"},  {"#ffffff", "White"},     {"#9e9e9e", "Grey"},
        {"#ff0000", "Red"}};
    for (const auto &[code, name] : expected)
        EXPECT_EQ(colorName(QColor(QLatin1String(code)), Texts()), QLatin1String(name)) << code;
}

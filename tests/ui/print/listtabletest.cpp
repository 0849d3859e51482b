// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/fieldtables.h"

#include "print/links.h"
#include "support/emptyplan.h"
#include "support/filledrow.h"

#include <gtest/gtest.h>

namespace {

const print::PrintOptions options{
    .at = QDate(2026, 11, 23), .printedAt = QDateTime(QDate(2026, 11, 24), QTime(9, 30)), .fingerprint = {}};

/// A new table prints without a new line of code: every table of the schema is tried.
class ListTable : public testing::TestWithParam<const Table *>
{};

TEST_P(ListTable, PrintsARowWithALabelledColumnForEachValue)
{
    const Table &table = *GetParam();
    const auto plan = emptyPlan();
    const Row row = table.isSingle() ? plan->self() : filledRow(*plan, table);
    print::ChapterWriter writer(*plan, plan->texts(), options);
    const print::Table list = print::listTable(writer, table, {row});
    ASSERT_EQ(list.rows.size(), 1);
    EXPECT_EQ(list.rows.first().cells.size(), list.columns.size());
    EXPECT_FALSE(list.columns.isEmpty());
    for (const print::ColumnSpec &column : list.columns)
        EXPECT_FALSE(column.heading.isEmpty());
    EXPECT_FALSE(list.rows.first().anchor.isEmpty());
}

TEST_P(ListTable, LeavesNoFactOfARowOut)
{
    const Table &table = *GetParam();
    const auto plan = emptyPlan();
    const Row row = table.isSingle() ? plan->self() : filledRow(*plan, table);
    const print::ChapterWriter writer(*plan, plan->texts(), options);
    const print::Fields fields = print::factFields(table);
    for (const Field *field : fields)
        EXPECT_FALSE(field->has(FieldFlag::Hidden));
    EXPECT_EQ(print::factsTable(writer, row, fields).rows.size(), fields.size());
}

INSTANTIATE_TEST_SUITE_P(AllTables, ListTable, testing::ValuesIn(schema().all().begin(), schema().all().end()),
                         [](const auto &each) { return each.param->name().toStdString(); });

TEST(MergedColumns, SayBothAndNothingTwice)
{
    const auto plan = emptyPlan();
    const print::ChapterWriter writer(*plan, plan->texts(), options);
    const auto unknown = print::cellOf(QString());
    print::Table table;
    table.columns = {{QStringLiteral("Name"), 1}, {QStringLiteral("Due on"), 1}, {QStringLiteral("Status"), 2}};
    table.rows.append(print::groupRow(QStringLiteral("Group")));
    table.rows.append({.cells = {unknown, print::cellOf(QStringLiteral("1 May")), unknown}});
    table.rows.append({.cells = {unknown, unknown, print::cellOf(QStringLiteral("late"), print::Tone::Warning)}});
    table.rows.append(
        {.cells = {unknown, print::cellOf(QStringLiteral("1 May")), print::cellOf(QStringLiteral("late"))}});
    print::mergeColumns(writer, table, 1, 2);
    EXPECT_EQ(table.columns.at(1).heading, QStringLiteral("Due on, status"));
    EXPECT_EQ(table.columns.size(), 2);
    QStringList said;
    for (const print::TableRow &row : table.rows.mid(1)) {
        ASSERT_EQ(row.cells.size(), 2);
        for (const print::Text &text : row.cells.at(1).paragraphs)
            said.append(text.first().text);
    }
    EXPECT_EQ(said.join(u'|'), QStringLiteral("1 May|late|1 May|late"));
    EXPECT_EQ(table.rows.at(2).cells.at(1).tone, print::Tone::Warning);
}

TEST(Links, ToWhatIsNotPrintedBecomePlainText)
{
    QList<print::Block> blocks{
        print::Paragraph{.text = {print::Run{.text = QStringLiteral("kept"), .link = QStringLiteral("here")},
                                  print::Run{.text = QStringLiteral("dropped"), .link = QStringLiteral("nowhere")}},
                         .anchor = QStringLiteral("here")}};
    print::dropDanglingLinks(blocks);
    const auto &text = std::get<print::Paragraph>(blocks.first()).text;
    EXPECT_EQ(text.at(0).link, QStringLiteral("here"));
    EXPECT_EQ(text.at(1).link, QString());
    EXPECT_EQ(text.at(1).text, QStringLiteral("dropped"));
}

} // namespace

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/skillsmatrix.h"

#include "drawnfigure.h"
#include "support/exampleplan.h"

using figures::SkillsMatrix;

namespace {

constexpr double pageMm = 225;
const QDate today(2026, 11, 10);

Id add(Plan &plan, const Table &table, const std::function<void(Row &)> &fill)
{
    Row row = plan.draft(table);
    fill(row);
    return plan.edit(QStringLiteral("Add"), {{&table, {}, row}}).front().id();
}

Id addPerson(Plan &plan, const QString &name)
{
    return add(plan, schema().contact, [&](Row &row) { row.set(schema().contact.lastName, name); });
}

Id addSkill(Plan &plan, std::optional<int> least)
{
    return add(plan, schema().skill, [&](Row &row) { row.set(schema().skill.minHolders, least); });
}

void qualify(Plan &plan, Id contact, Id skill, int level, const QDate &until)
{
    const auto &table = schema().qualification;
    add(plan, table, [&](Row &row) {
        row.set(table.contact, contact);
        row.set(table.skill, skill);
        row.set(table.level, level);
        row.set(table.obtainedOn, QDate(2020, 1, 1).addDays(level));
        row.set(table.validUntil, until);
    });
}

std::vector<SkillsMatrix> chartsOf(const Plan &plan)
{
    return SkillsMatrix::chartsOf(plan, Texts(Language::English), today, pageMm);
}

TEST(SkillsMatrix, OfTheExampleNamesPeopleSkillsAndWhatIsMissing)
{
    const auto plan = examplePlan();
    const auto charts = chartsOf(*plan);
    ASSERT_EQ(charts.size(), 1U);
    const QString texts = drawnText(charts.front());
    for (const char *text : {"SK01", "SK10 Restauration des sauvegardes", "Maud Perrot", "Valid holders",
                             "Minimum wanted", "ends soon", "fewer holders than wanted"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts);
    const QString words = charts.front().alternative();
    EXPECT_TRUE(words.contains(QStringLiteral("SK03 3 (has ended)"))) << qPrintable(words);
    EXPECT_TRUE(
        words.contains(QStringLiteral("SK10 Restauration des sauvegardes: valid holders 1, minimum 2: too few")))
        << qPrintable(words);
}

TEST(SkillsMatrix, CountsAPersonByTheBestQualificationThatIsValid)
{
    const auto plan = emptyPlan();
    const Id person = addPerson(*plan, QStringLiteral("Alba"));
    const Id skill = addSkill(*plan, 2);
    qualify(*plan, person, skill, 3, today.addDays(-1));
    qualify(*plan, person, skill, 1, today.addYears(3));
    const QString words = chartsOf(*plan).front().alternative();
    EXPECT_TRUE(words.contains(QStringLiteral("Alba: SK01 1\n"))) << qPrintable(words);
    EXPECT_TRUE(words.contains(QStringLiteral("valid holders 1, minimum 2: too few"))) << qPrintable(words);
}

TEST(SkillsMatrix, WithoutQualificationsIsNothing)
{
    const auto plan = emptyPlan();
    EXPECT_TRUE(chartsOf(*plan).empty());
    addSkill(*plan, 1);
    addPerson(*plan, QStringLiteral("Alba"));
    EXPECT_TRUE(chartsOf(*plan).empty());
}

TEST(SkillsMatrix, BreaksManyPeopleAndSkillsIntoPagesAndLosesNone)
{
    const auto plan = emptyPlan();
    QList<Id> skills;
    for (int i = 0; i < 30; ++i)
        skills.append(addSkill(*plan, std::nullopt));
    for (int i = 0; i < 60; ++i)
        qualify(*plan, addPerson(*plan, QStringLiteral("Person %1.").arg(i)), skills.at(i % 12), 1 + i % 3, {});
    QString texts;
    for (const SkillsMatrix &chart : chartsOf(*plan)) {
        EXPECT_LE(chart.sizeMm().height(), pageMm);
        texts += drawnText(chart);
    }
    for (int i = 0; i < 60; ++i)
        EXPECT_TRUE(texts.contains(QStringLiteral("Person %1.").arg(i))) << i;
    for (int i = 1; i <= 30; ++i)
        EXPECT_TRUE(texts.contains(QStringLiteral("SK%1").arg(i, 2, 10, QLatin1Char('0')))) << i;
}

TEST(SkillsMatrix, TakesWhateverPeopleType)
{
    const auto plan = emptyPlan();
    const Id skill = addSkill(*plan, 1);
    for (const QString &text : hostileTexts())
        qualify(*plan, addPerson(*plan, text), skill, 2, {});
    const auto charts = chartsOf(*plan);
    ASSERT_EQ(charts.size(), 1U);
    pdfOf(charts.front());
    EXPECT_TRUE(drawnText(charts.front()).contains(QStringLiteral("<b>bold</b> &")));
}

} // namespace

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "exchange/jsonreader.h"
#include "plan.h"
#include "storage/checksum.h"
#include "storage/verify.h"
#include "storagetest.h"
#include "support/sample.h"
#include "tables/schema.h"

using namespace storagetest;

// Files written by earlier versions, kept for ever: they must open and lose nothing.

class FrozenPlan : public StorageTest
{
protected:
    static void opensWithEveryRow(const QString &frozen);
};

void FrozenPlan::opensWithEveryRow(const QString &frozen)
{
    const auto database = std::make_unique<SQLite::Database>(frozen.toStdString(), SQLite::OPEN_READONLY);
    const auto file = PlanFile::open(frozen, schema().all(), QString(), PlanFile::Access::Read);
    const auto store = file->takeStore();
    qint64 total = 0;
    for (const QString &name :
         sqlite::texts(*database, QStringLiteral("SELECT name FROM sqlite_schema WHERE type = 'table'"))) {
        const Table *table = schema().table(name);
        if (!table)
            continue;
        const qint64 before = sqlite::number(*database, QStringLiteral("SELECT count(*) FROM \"%1\"").arg(name));
        EXPECT_EQ(store->rows(*table).size(), before) << name.toStdString();
        total += before;
    }
    EXPECT_GT(total, 1000);
    EXPECT_FALSE(store->history().isEmpty());
    EXPECT_TRUE(store->frozenRevisions().isEmpty());
    EXPECT_EQ(verify(frozen, schema().all()), QStringList());
}

TEST_F(FrozenPlan, OfTheFirstVersionOpensWithEveryRow)
{
    opensWithEveryRow(testData(QStringLiteral("plan_v1.pca")));
}

TEST_F(FrozenPlan, OfTheSecondVersionOpensWithEveryRow)
{
    opensWithEveryRow(testData(QStringLiteral("plan_v2.pca")));
}

TEST_F(FrozenPlan, OfTheSecondVersionKeepsApprovedVersionsFromNowOn)
{
    writeFile(path(), contentOf(testData(QStringLiteral("plan_v2.pca"))));
    {
        const auto file = PlanFile::open(path(), schema().all(), {});
        file->takeStore()->freeze({}, line(), approved(1), document(1));
        file->save();
    }
    const auto file = PlanFile::open(path(), schema().all(), {});
    EXPECT_EQ(file->takeStore()->frozenPdf(QStringLiteral("v1")), document(1));
    EXPECT_EQ(verify(path(), schema().all()), QStringList());
}

TEST_F(FrozenPlan, OfTheFirstVersionIsRefusedWhereABitHasChanged)
{
    const QByteArray whole = contentOf(testData(QStringLiteral("plan_v1.pca")));
    for (qsizetype at = 1000; at < whole.size(); at += whole.size() / 20) {
        QByteArray bytes = whole;
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        writeFile(path(), bytes);
        EXPECT_THAT(sentence([&] { PlanFile::open(path(), schema().all(), {}); }).toStdString(),
                    testing::HasSubstr("is damaged"))
            << at;
    }
}

TEST_F(FrozenPlan, OfTheFirstVersionBecomesOneOfTodayWhenItIsSaved)
{
    writeFile(path(), contentOf(testData(QStringLiteral("plan_v1.pca"))));
    const auto file = PlanFile::open(path(), schema().all(), {});
    file->takeStore()->apply({}, line());
    file->save();
    file->takeStore()->apply({}, line());
    file->save(); // nobody else has changed what was saved just now
    EXPECT_EQ(verify(path(), schema().all()), QStringList());
    EXPECT_EQ(Checksum(contentOf(path())).digits().size(), 32);
}

/// How plan_v1.pca was made. Never again: a newer version gets a file of its own.
TEST_F(FrozenPlan, DISABLED_IsWritten)
{
    const auto file = PlanFile::create(schema().all(), QStringLiteral("Vigie"));
    Plan plan(file->takeStore());
    importJson(plan, contentOf(examplePath()), {.source = QStringLiteral("example_plan.json"), .unnamed = Unnamed::Go});
    file->saveAs(testData(QStringLiteral("plan_v1.pca")));
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "storagetest.h"

#include "storage/checksum.h"
#include "storage/verify.h"

#include <random>

using namespace storagetest;
using testing::HasSubstr;

namespace {

class Damage : public StorageTest
{
protected:
    void SetUp() override
    {
        savedPlan(path(), 40);
        whole = contentOf(path());
        ASSERT_GT(whole.size(), 10'000);
    }

    /// What opening the bytes gives: the sentence that refuses them, or "" with the rows that were read.
    QString openBytes(const QByteArray &bytes)
    {
        const QString target = path(QStringLiteral("damaged.pca"));
        writeFile(target, bytes);
        return sentence([&] { rows = open(target, PlanFile::Access::Read)->takeStore()->rows(sample().person); });
    }

    QByteArray whole;
    QList<Row> rows;
};

} // namespace

TEST_F(Damage, OfASingleBitIsRefusedOrHarmless)
{
    ASSERT_EQ(openBytes(whole), QString());
    const QList<Row> good = rows;
    std::mt19937 random(4);
    int refused = 0;
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = whole;
        const auto place = static_cast<qsizetype>(i < 100 ? i : random() % static_cast<unsigned>(bytes.size()));
        bytes[place] = static_cast<char>(bytes[place] ^ (1 << (random() % 8)));
        rows.clear();
        const QString refusal = openBytes(bytes);
        refused += !refusal.isEmpty();
        EXPECT_TRUE(!refusal.isEmpty() || rows == good) << "byte " << place;
    }
    EXPECT_GT(refused, 390); // only the change counter may differ unnoticed
}

TEST_F(Damage, ByCuttingTheFileIsRefused)
{
    for (qsizetype size = 0; size < whole.size(); size += 997)
        EXPECT_NE(openBytes(whole.left(size)), QString()) << size;
    EXPECT_NE(openBytes(whole.left(whole.size() - 1)), QString());
    EXPECT_NE(openBytes(whole + '\0'), QString());
}

TEST_F(Damage, ByZeroedBlocksIsRefused)
{
    for (qsizetype at = 0; at + 512 <= whole.size(); at += 4096) {
        QByteArray bytes = whole;
        bytes.replace(at, 512, QByteArray(512, '\xff'));
        EXPECT_NE(openBytes(bytes), QString()) << at;
    }
}

TEST_F(Damage, PointsAtTheBackup)
{
    QByteArray bytes = whole;
    bytes[bytes.size() / 2] = static_cast<char>(~bytes[bytes.size() / 2]);
    writeFile(path(QStringLiteral("damaged.pca~")), whole);
    EXPECT_THAT(openBytes(bytes).toStdString(), HasSubstr("“damaged.pca~”"));
}

TEST_F(Damage, ShowsInVerifying)
{
    EXPECT_EQ(verify(path(), sample().all), QStringList());
    QByteArray bytes = whole;
    bytes[bytes.size() - 5] = static_cast<char>(~bytes[bytes.size() - 5]);
    writeFile(path(), bytes);
    EXPECT_THAT(verify(path(), sample().all).join(u' ').toStdString(), HasSubstr("checksum"));
    EXPECT_FALSE(verify(path(QStringLiteral("missing.pca")), sample().all).isEmpty());
}

TEST_F(Damage, OfTheHistoryShowsInVerifying)
{
    const auto database = sqlite::open(path(), sqlite::Mode::Plain);
    database->exec("DROP TRIGGER \"history.delete\"");
    database->exec("DELETE FROM history WHERE number = 7");
    EXPECT_THAT(verify(path(), sample().all).join(u' ').toStdString(), HasSubstr("lines are missing"));
}

TEST_F(Damage, IsNotSeenWhereATextOfThePlanLooksLikeAChecksum)
{
    const QString bait =
        QStringLiteral("vigie-sha256:%1:0000000007vigie-xxh3:%2:0000000007").arg(QString(64, u'0'), QString(32, u'0'));
    auto file = savedPlan(path());
    file->takeStore()->apply({added(person(50, bait, bait.repeated(3)))}, line(bait));
    file->save();
    file.reset();
    EXPECT_EQ(verify(path(), sample().all), QStringList());
    EXPECT_EQ(open(path())->takeStore()->rows(sample().person).last(), person(50, bait, bait.repeated(3)));
}

TEST(Checksum, SaysThatShortOrForeignBytesAreDamaged)
{
    EXPECT_EQ(Checksum(QByteArray()).state(), Checksum::State::Damaged);
    for (const QByteArray marker : {"vigie-xxh3:", "vigie-sha256:"}) {
        EXPECT_EQ(Checksum(marker).state(), Checksum::State::Damaged);
        EXPECT_EQ(Checksum(marker + QByteArray(32, 'a')).state(), Checksum::State::Damaged);
        EXPECT_EQ(Checksum(marker + QByteArray(64, 'a')).state(), Checksum::State::Damaged);
    }
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/kit.h"

#include "error.h"
#include "print/kitfolder.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QUrl>

namespace {

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QStringList filesIn(const QString &folder)
{
    QStringList names;
    QDirIterator files(folder, QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
    while (files.hasNext())
        names.append(QDir(folder).relativeFilePath(files.next()));
    names.sort();
    return names;
}

void put(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    file.write(bytes);
}

QString refusalOf(const QString &folder)
{
    try {
        kit::Folder target(folder);
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

} // namespace

TEST(KitFolder, ShowsItsFilesOnlyOnceAllOfThemAreWritten)
{
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("kit"));
    {
        kit::Folder target(folder);
        target.add(QStringLiteral("a/1.txt"), "one");
        EXPECT_FALSE(QFile::exists(folder + QStringLiteral("/a/1.txt")));
    }
    EXPECT_FALSE(QDir(folder).exists());
    kit::Folder target(folder);
    target.add(QStringLiteral("a/1.txt"), "one");
    target.finish();
    EXPECT_EQ(contentOf(folder + QStringLiteral("/a/1.txt")), "one");
}

TEST(KitFolder, ReplacesAnOlderKitWhole)
{
    const QTemporaryDir place;
    for (const char *name : {"old/1.txt", "2.txt"}) {
        kit::Folder target(place.path());
        target.add(QString::fromLatin1(name), "text");
        target.finish();
    }
    EXPECT_EQ(filesIn(place.path()), QStringList({QStringLiteral("2.txt"), QStringLiteral("SHA256SUMS.txt")}));
    EXPECT_FALSE(QDir(place.filePath(QStringLiteral("old"))).exists());
}

TEST(KitFolder, TouchesNothingThatIsNoKits)
{
    const QTemporaryDir place;
    put(place.filePath(QStringLiteral("holiday.jpg")), "picture");
    EXPECT_TRUE(refusalOf(place.path()).contains(QStringLiteral("holiday.jpg")));
    EXPECT_EQ(filesIn(place.path()), QStringList{QStringLiteral("holiday.jpg")});
}

TEST(KitFolder, IsNotMistakenByTheListOfAnOlderKitAboutFilesOutside)
{
    const QTemporaryDir place;
    put(place.filePath(QStringLiteral("precious.txt")), "mine");
    const QString folder = place.filePath(QStringLiteral("kit"));
    ASSERT_TRUE(QDir().mkpath(folder));
    put(folder + QStringLiteral("/SHA256SUMS.txt"), QByteArray(64, '0') + "  ../precious.txt\n");
    kit::Folder target(folder);
    target.add(QStringLiteral("1.txt"), "one");
    target.finish();
    EXPECT_EQ(contentOf(place.filePath(QStringLiteral("precious.txt"))), "mine");
}

TEST(KitFolder, SaysInOneSentenceThatItCannotBeWritten)
{
    const QString sentence = refusalOf(QStringLiteral("/proc/vigie-kit"));
    EXPECT_TRUE(sentence.contains(QStringLiteral("/proc/vigie-kit")));
    EXPECT_TRUE(sentence.endsWith(u'.'));
}

class Kit : public testing::Test
{
protected:
    static void SetUpTestSuite()
    {
        s_plan = examplePlan().release();
        s_place = new QTemporaryDir;
        publication::Edition edition = publication::usual(*s_plan, QDate(2026, 11, 23));
        edition.language = Language::English;
        s_names = kit::write(*s_plan, s_place->path(), edition);
    }
    static void TearDownTestSuite()
    {
        delete s_place;
        delete s_plan;
    }

    static Plan *s_plan;
    static QTemporaryDir *s_place;
    static QStringList s_names;
};
Plan *Kit::s_plan = nullptr;
QTemporaryDir *Kit::s_place = nullptr;
QStringList Kit::s_names;

TEST_F(Kit, HoldsExactlyWhatItSays)
{
    QStringList files = filesIn(s_place->path());
    files.removeAll(QStringLiteral("SHA256SUMS.txt"));
    QStringList named = s_names;
    named.sort();
    EXPECT_EQ(files, named);
    EXPECT_EQ(s_names.filter(QStringLiteral(".vcf")).size(), 1);
    EXPECT_EQ(s_names.filter(QStringLiteral(".ics")).size(), 1);
    EXPECT_EQ(s_names.filter(QRegularExpression(QStringLiteral("/.*\\.pdf$"))).size(), s_plan->count(schema().role));
}

TEST_F(Kit, KnowsTheSumsOfItsFiles)
{
    const QList<QByteArray> lines =
        contentOf(s_place->filePath(QStringLiteral("SHA256SUMS.txt"))).trimmed().split('\n');
    EXPECT_EQ(lines.size(), s_names.size());
    for (const QByteArray &line : lines) {
        const QByteArray bytes = contentOf(s_place->filePath(QString::fromUtf8(line.mid(66))));
        EXPECT_EQ(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex(), line.left(64)) << line.data();
    }
}

TEST_F(Kit, HasAnIndexWhoseLinksLeadToItsFiles)
{
    const QString page = QString::fromUtf8(contentOf(s_place->filePath(QStringLiteral("index.html"))));
    static const QRegularExpression link(QStringLiteral("href=\"([^\"#]+)\""));
    int links = 0;
    for (auto found = link.globalMatch(page); found.hasNext(); ++links) {
        const QString name = QUrl::fromPercentEncoding(found.next().captured(1).toUtf8());
        EXPECT_TRUE(s_names.contains(name)) << qPrintable(name);
    }
    EXPECT_EQ(links, s_names.size() - 2);
}

TEST_F(Kit, GivesEachRoleOnlyWhatItNeeds)
{
    for (const Row *role : s_plan->each(schema().role)) {
        const QString code = (*role)[schema().role.code];
        const QStringList own = s_names.filter(u'/' + code + u'_');
        ASSERT_EQ(own.size(), 1) << qPrintable(code);
        EXPECT_LT(contentOf(s_place->filePath(own.first())).size(), 400'000);
    }
}

TEST_F(Kit, LeavesNothingBehindWhenItIsCancelled)
{
    struct Enough {};
    const QTemporaryDir place;
    const QString folder = place.filePath(QStringLiteral("kit"));
    const auto edition = publication::usual(*s_plan, QDate(2026, 11, 23));
    EXPECT_THROW(kit::write(*s_plan, folder, edition,
                            [](double share) {
                                if (share > 0.3)
                                    throw Enough();
                            }),
                 Enough);
    EXPECT_FALSE(QDir(folder).exists());
}

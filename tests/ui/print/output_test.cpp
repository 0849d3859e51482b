// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/output.h"
#include "ui/print/sampledocument.h"

#include "error.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace print;

namespace {
using Write = void (*)(const Document &, const QString &);
constexpr Write writers[] = {writePdf, writeOdt, writeHtml};

QByteArray contentOf(const QString &path)
{
    QFile file(path);
    file.open(QIODevice::ReadOnly);
    return file.readAll();
}
} // namespace

TEST(Output, WritesEachFormat)
{
    const QTemporaryDir folder;
    const QByteArray beginnings[] = {"%PDF-", "PK", "<!DOCTYPE html>"};
    for (int i = 0; i < 3; ++i) {
        const QString path = folder.filePath(QString::number(i));
        writers[i](sample::plan(1), path);
        EXPECT_TRUE(contentOf(path).startsWith(beginnings[i])) << i;
    }
}

TEST(Output, ReplacesAnOlderFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.html"));
    writeHtml(sample::plan(2), path);
    writeHtml(sample::plan(1), path);
    EXPECT_EQ(contentOf(path).count("<h1"), 1);
}

TEST(Output, SaysInOneSentenceThatAPlaceCannotBeWrittenAndLeavesNothing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/plan"));
    for (const Write write : writers) {
        try {
            write(sample::plan(1), path);
            ADD_FAILURE() << "nothing was said";
        } catch (const Error &error) {
            EXPECT_TRUE(error.message().contains(path));
            EXPECT_TRUE(error.message().endsWith(u'.'));
            EXPECT_EQ(error.cause(), Error::Cause::Unreadable);
        }
        EXPECT_TRUE(QDir(folder.path()).isEmpty());
    }
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/output.h"

#include "error.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

namespace {
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}
} // namespace

TEST(Output, ReplacesAnOlderFile)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("plan.html"));
    print::save("older and longer", path);
    print::save("newer", path);
    EXPECT_EQ(contentOf(path), "newer");
}

TEST(Output, SaysInOneSentenceThatAPlaceCannotBeWrittenAndLeavesNothing)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("missing/plan"));
    try {
        print::save("something", path);
        ADD_FAILURE() << "nothing was said";
    } catch (const Error &error) {
        EXPECT_TRUE(error.message().contains(path));
        EXPECT_TRUE(error.message().endsWith(u'.'));
        EXPECT_EQ(error.cause(), Error::Cause::Unreadable);
    }
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <gtest/gtest.h>

#include <QByteArray>
#include <QStringList>
#include <QTemporaryDir>

/// Runs vigie-cli in a folder of its own, as a script would.
class Cli : public testing::Test
{
protected:
    struct Outcome {
        int status = -1;
        QString output;
        QString errors;
    };

    Outcome run(const QStringList &arguments, const QString &language = QStringLiteral("en_GB.UTF-8"));
    QString path(const char *name) const { return m_folder.filePath(QString::fromLatin1(name)); }
    void write(const char *name, const QByteArray &bytes);
    QByteArray read(const char *name) const;
    bool exists(const char *name) const;
    /// Everything in the folder except hidden files, "a.pca b.json".
    QString files() const;

private:
    QTemporaryDir m_folder;
};

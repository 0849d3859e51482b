// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planbytes.h"

#include "error.h"
#include "migration.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QtEndian>

namespace {

constexpr qsizetype headerSize = 100;

Error notAPlan(const QString &path)
{
    return Error(QCoreApplication::translate("Errors", "“%1” is not a Vigie plan: choose a file that Vigie has saved.")
                     .arg(fileName(path)));
}

quint32 headerNumber(const QByteArray &header, qsizetype offset)
{
    return qFromBigEndian<quint32>(header.constData() + offset);
}

void checkKind(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(
            QCoreApplication::translate("Errors", "“%1” does not exist: check the name and the folder.").arg(path));
    if (!info.isFile())
        throw Error(QCoreApplication::translate("Errors", "“%1” is not a file: choose a plan file.").arg(path));
}

/// The first bytes say what a file is; a hundred megabytes of something else need not be read.
void checkHeader(const QByteArray &header, const QString &path)
{
    constexpr qsizetype versionOffset = 60;
    constexpr qsizetype applicationOffset = 68;
    if (header.isEmpty())
        throw Error(QCoreApplication::translate("Errors", "“%1” is empty: open a backup of it.").arg(fileName(path)));
    if (!header.startsWith(QByteArrayLiteral("SQLite format 3\0")))
        throw notAPlan(path);
    if (header.size() < headerSize)
        throw Error(damagedSentence(path, QCoreApplication::translate("Errors", "it is cut short")));
    if (headerNumber(header, applicationOffset) != migration::applicationId)
        throw Error(QCoreApplication::translate("Errors",
                                                "“%1” is a database but not a Vigie plan: choose a file that Vigie "
                                                "has saved.")
                        .arg(fileName(path)));
    if (const quint32 version = headerNumber(header, versionOffset); version > migration::version)
        throw Error(QCoreApplication::translate("Errors",
                                                "“%1” was made by a newer Vigie (version %2 of the file): install "
                                                "the current version to open it.")
                        .arg(fileName(path))
                        .arg(version));
}

} // namespace

PlanBytes PlanBytes::read(const QString &path)
{
    checkKind(path);
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(QCoreApplication::translate("Errors", "“%1” cannot be read (%2): check your rights to it.")
                        .arg(path, file.errorString()));
    QByteArray bytes = file.read(headerSize);
    checkHeader(bytes, path);
    refuseCompanions(path);
    bytes += file.readAll();
    if (file.error() != QFileDevice::NoError)
        throw Error(QCoreApplication::translate("Errors", "“%1” cannot be read (%2): check the disk.")
                        .arg(path, file.errorString()));
    const Checksum checksum(bytes);
    return {bytes, checksum};
}

void refuseCompanions(const QString &path)
{
    for (const auto &suffix : {QStringLiteral("-wal"), QStringLiteral("-journal")}) {
        if (const QFileInfo beside(path + suffix); beside.exists() && beside.size() > 0)
            throw Error(QCoreApplication::translate("Errors",
                                                    "“%1” is open in another database program (“%2” lies beside it): "
                                                    "close that program and open the plan again.")
                            .arg(fileName(path), beside.fileName()));
    }
}

QString fileName(const QString &path)
{
    return QFileInfo(path).fileName();
}

QString backupPath(const QString &path)
{
    return path + u'~';
}

QString damagedSentence(const QString &path, const QString &reason)
{
    if (QFileInfo::exists(backupPath(path)))
        return QCoreApplication::translate("Errors", "“%1” is damaged (%2): open the backup “%3” beside it.")
            .arg(fileName(path), reason, fileName(backupPath(path)));
    return QCoreApplication::translate("Errors", "“%1” is damaged (%2): open a backup of it.")
        .arg(fileName(path), reason);
}

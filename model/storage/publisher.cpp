// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "publisher.h"

#include "checksum.h"
#include "error.h"
#include "planbytes.h"
#include "sqlite.h"
#include "syncfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

#include <cerrno>
#include <cstdio>
#include <unistd.h>

namespace {

Error cannotSave(const QString &target, const QString &reason)
{
    return Error(QCoreApplication::translate("Errors",
                                             "“%1” could not be saved (%2): your edits are kept, save under another "
                                             "name or in another folder.")
                     .arg(target, reason));
}

bool rename(const QString &from, const QString &to)
{
    return std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

Publisher::Publisher(const QString &target, Observer observer)
    : m_target(target), m_temporary(temporaryPath(target)), m_placeholder(Checksum::placeholder()),
      m_observer(std::move(observer))
{}

Publisher::~Publisher()
{
    if (!m_temporary.isEmpty()) {
        QFile::remove(m_temporary);
        QFile::remove(m_temporary + QStringLiteral("-journal"));
    }
}

QString Publisher::temporaryPath(const QString &target)
{
    const QFileInfo info(target);
    return info.absolutePath() + QStringLiteral("/.~save.%1#").arg(info.fileName());
}

QByteArray Publisher::prepare(SQLite::Database &database)
{
    done(SaveStep::Started);
    write(database);
    done(SaveStep::Written);
    const QByteArray digits = stamp();
    takePermissions();
    done(SaveStep::Stamped);
    if (!syncFile(m_temporary))
        throw cannotSave(m_target, qt_error_string(errno));
    done(SaveStep::Synced);
    return digits;
}

void Publisher::publish()
{
    backUp();
    done(SaveStep::BackedUp);
    replace();
    done(SaveStep::Replaced);
    syncFile(QFileInfo(m_target).absolutePath()); // some file systems cannot; the rename is done all the same
    done(SaveStep::Recorded);
}

void Publisher::write(SQLite::Database &database)
{
    QFile::remove(m_temporary); // of a saving that was killed
    try {
        SQLite::Statement vacuum(database, "VACUUM INTO ?");
        sqlite::bind(vacuum, 1, m_temporary);
        vacuum.exec();
        const auto file = sqlite::open(m_temporary, sqlite::Mode::Plain);
        file->exec("DELETE FROM checksum"); // of what was opened
        SQLite::Statement insert(*file, "INSERT INTO checksum (name, value) VALUES ('xxh3-128', ?)");
        sqlite::bind(insert, 1, QString::fromLatin1(m_placeholder));
        insert.exec();
    } catch (const SQLite::Exception &failure) {
        if (failure.getErrorCode() == 13) // SQLITE_FULL
            throw cannotSave(m_target, QCoreApplication::translate("Errors", "the disk is full"));
        throw cannotSave(m_target, QString::fromUtf8(failure.what()));
    }
}

QByteArray Publisher::stamp()
{
    QFile file(m_temporary);
    if (!file.open(QIODevice::ReadWrite))
        throw cannotSave(m_target, file.errorString());
    QByteArray bytes = file.readAll();
    const auto [place, text] = Checksum::stamp(bytes, m_placeholder);
    if (place < 0 || !file.seek(place) || file.write(text) != text.size() || !file.flush())
        throw cannotSave(m_target, file.errorString());
    return Checksum(bytes).digits();
}

void Publisher::takePermissions() const
{
    if (const QFileInfo info(m_target); info.exists())
        QFile::setPermissions(m_temporary, info.permissions());
}

/// The old file gets a second name; where a file can have but one name, it is copied. It never stops being there.
void Publisher::backUp() const
{
    if (!QFileInfo::exists(m_target))
        return;
    const QString fresh = m_temporary + u'~';
    QFile::remove(fresh);
    const bool linked = link(QFile::encodeName(m_target).constData(), QFile::encodeName(fresh).constData()) == 0;
    if (!linked && (!QFile::copy(m_target, fresh) || !syncFile(fresh))) {
        QFile::remove(fresh);
        throw cannotSave(m_target, QCoreApplication::translate("Errors", "the backup “%1” cannot be written")
                                       .arg(fileName(backupPath(m_target))));
    }
    if (!rename(fresh, backupPath(m_target))) {
        const QString reason = qt_error_string(errno);
        QFile::remove(fresh);
        throw cannotSave(m_target, reason);
    }
    QFile::remove(fresh); // renaming one name of a file onto another of its names leaves both
}

void Publisher::replace()
{
    if (!rename(m_temporary, m_target))
        throw cannotSave(m_target, qt_error_string(errno));
    m_temporary.clear();
}

void Publisher::done(SaveStep step) const
{
    if (m_observer)
        m_observer(step);
}

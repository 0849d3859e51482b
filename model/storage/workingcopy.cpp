// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "workingcopy.h"

#include "checksum.h"
#include "error.h"
#include "sqlite.h"
#include "syncfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>
#include <QUuid>

#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>

namespace {

const QString databaseFile = QStringLiteral("/plan.db");
const QString sessionFile = QStringLiteral("/session.json");
const QString lockName = QStringLiteral("/process.lock");
const QString unfinished = QStringLiteral(".new-");

const QString originalKey = QStringLiteral("original");
const QString digitsKey = QStringLiteral("sha256"); // what the first version kept; today's are of another sum
const QString numberKey = QStringLiteral("saved_number");
const QString lockKey = QStringLiteral("lock");
const QString announcedKey = QStringLiteral("announced");

QJsonObject toJson(const WorkingCopy::Session &session)
{
    return {{originalKey, session.original},
            {digitsKey, QString::fromLatin1(session.digits)},
            {numberKey, session.savedNumber},
            {lockKey, session.lockToken}};
}

WorkingCopy::Session fromJson(const QJsonObject &json)
{
    return {json.value(originalKey).toString(), json.value(digitsKey).toString().toLatin1(),
            json.value(numberKey).toInteger(), json.value(lockKey).toString()};
}

QString root()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + QStringLiteral("/working");
}

Error cannotWork(const QString &folder, const QString &reason)
{
    return Error(QCoreApplication::translate("Errors",
                                             "The working folder “%1” cannot be written (%2): free some space or "
                                             "check your rights to it.")
                     .arg(folder, reason));
}

/// Plans hold private telephone numbers: nobody else on the machine may look.
void makePrivateFolder(const QString &folder)
{
    if (mkdir(QFile::encodeName(folder).constData(), S_IRWXU) != 0)
        throw cannotWork(folder, qt_error_string(errno));
}

/// Says in the header that changes go to a write-ahead log, as "PRAGMA journal_mode = WAL" would; but that writes the
/// file once more and waits for the disk four times.
bool markForLog(QFile &file)
{
    constexpr qint64 formatVersions = 18;
    const QByteArray writeAheadLog(2, '\2');
    return file.size() == 0 || (file.seek(formatVersions) && file.write(writeAheadLog) == writeAheadLog.size());
}

void writeDatabase(const QString &folder, const QByteArray &bytes)
{
    QFile file(folder + databaseFile);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !markForLog(file) || !file.flush())
        throw cannotWork(folder, file.errorString());
    file.close();
    if (!syncFile(folder + databaseFile) || !syncFile(folder))
        throw cannotWork(folder, qt_error_string(errno));
}

/// Of a folder whose process was killed before it began to edit: nothing in it is worth keeping.
constexpr qint64 beforeTheFirstSession = -1;

/// Folders that a process left before it finished making them; nothing was ever edited in them.
void removeUnfinished()
{
    constexpr qint64 anHour = 3600;
    const QDir dir(root());
    for (const QFileInfo &info : dir.entryInfoList({unfinished + u'*'}, QDir::Dirs | QDir::Hidden)) {
        if (info.lastModified().secsTo(QDateTime::currentDateTime()) > anHour)
            QDir(info.absoluteFilePath()).removeRecursively();
    }
}

} // namespace

std::shared_ptr<WorkingCopy> WorkingCopy::create(const QByteArray &bytes)
{
    if (!QDir().mkpath(root()))
        throw cannotWork(root(), qt_error_string(errno));
    removeUnfinished();
    const QString name = QUuid::createUuid().toString(QUuid::WithoutBraces);
    // It appears under its name only when it is complete and locked, so that nobody takes it for one that was left
    // behind.
    std::shared_ptr<WorkingCopy> copy(new WorkingCopy(root() + u'/' + unfinished + name));
    makePrivateFolder(copy->m_folder);
    if (!copy->lock())
        throw cannotWork(copy->m_folder, qt_error_string(errno));
    writeDatabase(copy->m_folder, bytes);
    copy->setSession({{}, {}, beforeTheFirstSession, {}});
    const QString folder = root() + u'/' + name;
    if (!QDir().rename(copy->m_folder, folder))
        throw cannotWork(folder, qt_error_string(errno));
    copy->m_folder = folder;
    syncFile(root());
    return copy;
}

std::shared_ptr<WorkingCopy> WorkingCopy::claim(const QString &folder)
{
    if (!QFileInfo::exists(folder + databaseFile))
        return {};
    std::shared_ptr<WorkingCopy> copy(new WorkingCopy(folder));
    copy->m_kept = true;
    if (!copy->lock())
        return {};
    copy->readSession();
    return copy;
}

QStringList WorkingCopy::folders()
{
    QStringList found;
    for (const QFileInfo &info : QDir(root()).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time))
        found << info.absoluteFilePath();
    return found;
}

WorkingCopy::~WorkingCopy()
{
    m_database.reset();
    if (!m_kept)
        QDir(m_folder).removeRecursively();
    if (m_lock >= 0)
        close(m_lock);
}

void WorkingCopy::open()
{
    m_database = sqlite::open(m_folder + databaseFile, sqlite::Mode::Working);
}

bool WorkingCopy::lock()
{
    m_lock =
        ::open(QFile::encodeName(m_folder + lockName).constData(), O_RDWR | O_CREAT | O_CLOEXEC, S_IRUSR | S_IWUSR);
    return m_lock >= 0 && flock(m_lock, LOCK_EX | LOCK_NB) == 0;
}

void WorkingCopy::setSession(const Session &session)
{
    m_session = session;
    m_announced.reset();
    writeSession();
}

void WorkingCopy::announce(const Session &session)
{
    m_announced = session;
    writeSession();
}

void WorkingCopy::writeSession() const
{
    QJsonObject json = toJson(m_session);
    if (m_announced)
        json.insert(announcedKey, toJson(*m_announced));
    if (!replaceFile(m_folder + sessionFile, QJsonDocument(json).toJson()))
        throw cannotWork(m_folder, qt_error_string(errno));
}

void WorkingCopy::readSession()
{
    QFile file(m_folder + sessionFile);
    if (!file.open(QIODevice::ReadOnly))
        return;
    const QJsonObject json = QJsonDocument::fromJson(file.readAll()).object();
    m_session = fromJson(json);
    if (!json.contains(announcedKey))
        return;
    const Session announced = fromJson(json.value(announcedKey).toObject());
    if (QFile saved(announced.original);
        saved.open(QIODevice::ReadOnly) && Checksum(saved.readAll()).digits() == announced.digits)
        m_session = announced;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "lockfile.h"

#include "syncfile.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QLocale>
#include <QSysInfo>
#include <QUuid>

#include <cerrno>
#include <csignal>

namespace {

const QString nameKey = QStringLiteral("name");
const QString machineKey = QStringLiteral("machine");
const QString machineIdKey = QStringLiteral("machine_id");
const QString processKey = QStringLiteral("process");
const QString startKey = QStringLiteral("process_start");
const QString tokenKey = QStringLiteral("token");
const QString heartbeatKey = QStringLiteral("heartbeat");

/// When a process started, in the words of the system that runs it; "" if there is no such process. A number of a
/// process comes back after a while, this together with it does not.
QString processStart(qint64 process)
{
    QFile file(QStringLiteral("/proc/%1/stat").arg(process));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QByteArray stat = file.readAll();
    const QList<QByteArray> fields = stat.mid(stat.lastIndexOf(')') + 2).split(' ');
    constexpr qsizetype startTime = 19; // field 22 of proc(5), counted behind the name of the program
    return QString::fromLatin1(QSysInfo::bootUniqueId() + '/' + fields.value(startTime));
}

bool isAlive(qint64 process, const QString &start)
{
    if (kill(static_cast<pid_t>(process), 0) != 0 && errno == ESRCH)
        return false;
    const QString now = processStart(process);
    return now.isEmpty() || now == start; // where /proc is hidden, the process counts as alive
}

} // namespace

LockFile::LockFile(const QString &planPath)
    : m_path(QFileInfo(planPath).absolutePath() + QStringLiteral("/.~lock.%1#").arg(QFileInfo(planPath).fileName())),
      m_token(QUuid::createUuid().toString(QUuid::WithoutBraces))
{}

LockFile::~LockFile()
{
    release();
}

LockFile::State LockFile::acquire(const QString &name, TakeOver takeOver)
{
    m_name = name;
    if (createNew())
        return m_state = State::Mine;
    if (!QFileInfo(m_path).isFile())
        return m_state = State::Unusable;
    m_other = read();
    m_state = stateOf(m_other);
    if (m_state != State::Stale || takeOver == TakeOver::No)
        return m_state;
    if (!replace())
        return m_state = State::Unusable;
    m_other = read(); // of two that take over at once, the last one has it
    return m_state = stateOf(m_other);
}

LockFile::State LockFile::keep()
{
    if (m_state != State::Mine)
        return m_state;
    m_other = read();
    const bool gone = m_other.isEmpty() && !QFileInfo::exists(m_path);
    if (!gone && m_other.value(tokenKey).toString() != m_token)
        return m_state = State::Held;
    if (gone ? !createNew() : !replace())
        return m_state; // a disk that is away for a moment does not end the editing: saving compares the plan anyway
    return m_state;
}

void LockFile::release()
{
    if (m_state == State::Mine && isOf(m_token))
        QFile::remove(m_path);
    m_state = State::Free;
}

bool LockFile::isOf(const QString &token) const
{
    return !token.isEmpty() && read().value(tokenKey).toString() == token;
}

QString LockFile::holder() const
{
    const QDateTime seen = QDateTime::fromString(m_other.value(heartbeatKey).toString(), Qt::ISODate).toLocalTime();
    const QString name = m_other.value(nameKey).toString();
    //: Who has a plan open: %1 name, %2 computer, %3 date and time
    return QCoreApplication::translate("Errors", "%1 on the computer %2, last seen %3")
        .arg(name.isEmpty() ? QCoreApplication::translate("Errors", "somebody") : name,
             m_other.value(machineKey).toString(), QLocale().toString(seen, QLocale::ShortFormat));
}

QJsonObject LockFile::read() const
{
    constexpr qint64 longest = 10'000; // a lock is short; whatever else lies there is not read whole
    QFile file(m_path);
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QJsonObject lock = QJsonDocument::fromJson(file.read(longest)).object();
    if (!lock.contains(heartbeatKey)) // half written: its age is that of the file
        lock.insert(heartbeatKey, QFileInfo(m_path).lastModified().toUTC().toString(Qt::ISODate));
    return lock;
}

QJsonObject LockFile::mine() const
{
    const qint64 process = QCoreApplication::applicationPid();
    return {{nameKey, m_name},
            {machineKey, QSysInfo::machineHostName()},
            {machineIdKey, QString::fromLatin1(QSysInfo::machineUniqueId())},
            {processKey, process},
            {startKey, processStart(process)},
            {tokenKey, m_token},
            {heartbeatKey, QDateTime::currentDateTimeUtc().toString(Qt::ISODate)}};
}

bool LockFile::createNew() const
{
    QFile file(m_path);
    if (!file.open(QIODevice::WriteOnly | QIODevice::NewOnly))
        return false;
    const QByteArray lock = QJsonDocument(mine()).toJson();
    if (file.write(lock) == lock.size() && file.flush())
        return true;
    file.remove();
    return false;
}

bool LockFile::replace() const
{
    return replaceFile(m_path, QJsonDocument(mine()).toJson());
}

LockFile::State LockFile::stateOf(const QJsonObject &lock) const
{
    if (lock.value(tokenKey).toString() == m_token)
        return State::Mine;
    const QDateTime heartbeat = QDateTime::fromString(lock.value(heartbeatKey).toString(), Qt::ISODate);
    if (!heartbeat.isValid() || heartbeat.secsTo(QDateTime::currentDateTimeUtc()) > staleAfterSeconds)
        return State::Stale;
    const bool here = lock.value(machineKey).toString() == QSysInfo::machineHostName() &&
                      lock.value(machineIdKey).toString() == QString::fromLatin1(QSysInfo::machineUniqueId());
    const bool alive = !here || isAlive(lock.value(processKey).toInteger(), lock.value(startKey).toString());
    return alive ? State::Held : State::Stale;
}

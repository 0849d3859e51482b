// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "planfile.h"

#include "databasestore.h"
#include "migration.h"
#include "sqlite.h"
#include "verify.h"
#include "workingcopy.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <algorithm>

namespace {

/// Behind a symbolic link lies the file that is to be saved, not the link.
QString realPath(const QString &path)
{
    const QFileInfo info(path);
    return info.exists() ? info.canonicalFilePath() : QDir::cleanPath(info.absoluteFilePath());
}

qint64 lastNumber(SQLite::Database &database)
{
    return sqlite::number(database, QStringLiteral("SELECT max(number) FROM history"));
}

Error heldBy(const QString &path, const LockFile &lock)
{
    return Error(QCoreApplication::translate("Errors", "“%1” is being edited by %2: save under another name.")
                     .arg(fileName(path), lock.holder()));
}

Error folderRefuses(const QString &path)
{
    return Error(QCoreApplication::translate("Errors",
                                             "“%1” cannot be saved there: the folder “%2” is missing or cannot be "
                                             "written. Choose another folder.")
                     .arg(fileName(path), QFileInfo(path).absolutePath()));
}

PlanFile::Leftover describe(WorkingCopy &copy)
{
    SQLite::Database &database = copy.database();
    const qint64 saved = copy.session().savedNumber;
    const QStringList last =
        sqlite::texts(database, QStringLiteral("SELECT at FROM history ORDER BY number DESC LIMIT 1"));
    const QDateTime at = QDateTime::fromString(last.value(0), Qt::ISODateWithMs).toLocalTime();
    return {copy.folder(), copy.session().original, at, static_cast<int>(lastNumber(database) - saved)};
}

} // namespace

PlanFile::PlanFile(const QList<const Table *> &tables, const QString &author)
    : m_tables(tables), m_author(author.isEmpty() ? qEnvironmentVariable("USER") : author)
{}

PlanFile::~PlanFile()
{
    if (m_copy)
        m_copy->setKept(!m_discarded && !isReadOnly() && isModified());
}

std::unique_ptr<PlanFile> PlanFile::create(const QList<const Table *> &tables, const QString &author)
{
    std::unique_ptr<PlanFile> file(new PlanFile(tables, author));
    file->m_copy = WorkingCopy::create({});
    try {
        file->m_copy->open();
        migration::create(file->m_copy->database(), tables);
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, file->m_copy->folder());
    }
    file->record({}, 0);
    return file;
}

std::unique_ptr<PlanFile> PlanFile::open(const QString &path, const QList<const Table *> &tables, const QString &author,
                                         Access access, TakeOver takeOver)
{
    std::unique_ptr<PlanFile> file(new PlanFile(tables, author));
    file->m_path = realPath(path);
    if (access == Access::Edit && QFileInfo(file->m_path).isFile())
        file->takeLock(file->m_path, takeOver);
    const PlanBytes plan = PlanBytes::read(file->m_path);
    file->openDatabase(plan);
    if (access == Access::Read)
        file->m_readOnlyReason =
            QCoreApplication::translate("Errors", "“%1” is open for reading only.").arg(fileName(file->m_path));
    file->record(plan.checksum.digits(), lastNumber(file->m_copy->database()));
    file->allowEdits(!file->isReadOnly());
    return file;
}

void PlanFile::takeLock(const QString &path, TakeOver takeOver)
{
    m_lock = std::make_unique<LockFile>(path);
    const QString name = fileName(path);
    switch (m_lock->acquire(m_author, takeOver)) {
    case LockFile::State::Held:
        m_readOnlyReason =
            QCoreApplication::translate("Errors", "“%1” is being edited by %2. It is open here for reading only.")
                .arg(name, m_lock->holder());
        break;
    case LockFile::State::Stale:
        m_readOnlyReason =
            QCoreApplication::translate("Errors", "“%1” was left open by %2, who no longer shows a sign of life. "
                                                  "It is open here for reading only until you take over.")
                .arg(name, m_lock->holder());
        break;
    case LockFile::State::Unusable:
        m_readOnlyReason =
            QCoreApplication::translate("Errors", "The folder of “%1” cannot be written. The plan is open for "
                                                  "reading only: save it in another folder to change it.")
                .arg(name);
        break;
    case LockFile::State::Free:
    case LockFile::State::Mine: break;
    }
}

void PlanFile::openDatabase(const PlanBytes &plan)
{
    const Checksum::State state = plan.checksum.state();
    if (state == Checksum::State::Damaged)
        throw Error(damagedSentence(m_path, QCoreApplication::translate("Errors", "its checksum does not match")));
    m_copy = WorkingCopy::create(plan.bytes);
    try {
        m_copy->open();
        SQLite::Database &database = m_copy->database();
        // What another program wrote may break every rule; what Vigie saved is byte for byte as it was then.
        const bool isForeign = state == Checksum::State::Foreign;
        if (const auto problems = isForeign ? integrityProblems(database) : QStringList(); !problems.isEmpty())
            throw Error(damagedSentence(m_path, problems.first()));
        migration::migrate(database, m_tables, fileName(m_path));
    } catch (const SQLite::Exception &failure) {
        throw Error(damagedSentence(m_path, QString::fromUtf8(failure.what())));
    }
}

QList<PlanFile::Leftover> PlanFile::leftovers()
{
    QList<Leftover> found;
    for (const QString &folder : WorkingCopy::folders()) {
        const auto copy = WorkingCopy::claim(folder);
        if (!copy)
            continue;
        try {
            if (copy->session().savedNumber >= 0) {
                copy->open();
                if (const Leftover leftover = describe(*copy); leftover.unsavedEdits > 0) {
                    found << leftover;
                    continue;
                }
            }
            copy->setKept(false);
        } catch (const SQLite::Exception &) {
            continue; // it stays: perhaps somebody can read it with other means
        }
    }
    std::sort(found.begin(), found.end(), [](const Leftover &a, const Leftover &b) { return a.lastEdit > b.lastEdit; });
    return found;
}

std::unique_ptr<PlanFile> PlanFile::recover(const Leftover &leftover, const QList<const Table *> &tables,
                                            const QString &author)
{
    std::unique_ptr<PlanFile> file(new PlanFile(tables, author));
    file->m_path = leftover.original;
    auto copy = WorkingCopy::claim(leftover.folder);
    if (!copy)
        throw Error(
            QCoreApplication::translate("Errors", "The unsaved edits of “%1” are already open in another window.")
                .arg(fileName(leftover.original)));
    try {
        copy->open();
        migration::migrate(copy->database(), tables, fileName(leftover.original));
    } catch (const SQLite::Exception &failure) {
        throw sqlite::error(failure, leftover.folder);
    }
    file->m_copy = copy;
    if (!file->m_path.isEmpty()) {
        file->m_lock = std::make_unique<LockFile>(file->m_path);
        const bool ours = file->m_lock->isOf(copy->session().lockToken);
        file->m_lock->acquire(file->m_author, ours ? TakeOver::Yes : TakeOver::No);
    }
    file->record(copy->session().digits, copy->session().savedNumber);
    return file;
}

void PlanFile::discard(const Leftover &leftover)
{
    if (const auto copy = WorkingCopy::claim(leftover.folder))
        copy->setKept(false);
}

bool PlanFile::mayTakeOver() const
{
    return m_lock && m_lock->state() == LockFile::State::Stale;
}

std::unique_ptr<Store> PlanFile::takeStore()
{
    // The store shares the ownership of the whole working copy: nobody else may claim it while edits can still come.
    const std::shared_ptr<SQLite::Database> database(m_copy, &m_copy->database());
    const QString name = m_path.isEmpty() ? QCoreApplication::translate("Errors", "the new plan") : fileName(m_path);
    return std::make_unique<DatabaseStore>(database, m_tables, name);
}

bool PlanFile::isModified() const
{
    try {
        return lastNumber(m_copy->database()) != m_copy->session().savedNumber;
    } catch (const SQLite::Exception &) {
        return true; // what cannot be read must not pass for saved
    }
}

void PlanFile::markUnmodified()
{
    record(m_copy->session().digits, lastNumber(m_copy->database()));
}

void PlanFile::save()
{
    if (m_path.isEmpty())
        throw Error(QCoreApplication::translate("Errors", "The plan has no file yet: save it under a name."));
    if (isReadOnly())
        throw Error(m_readOnlyReason);
    if (m_lock->keep() != LockFile::State::Mine && m_lock->acquire(m_author, TakeOver::No) != LockFile::State::Mine)
        throw m_lock->state() == LockFile::State::Unusable ? folderRefuses(m_path) : heldBy(m_path, *m_lock);
    checkUnchanged();
    if (isModified() || !QFileInfo::exists(m_path))
        publish(m_path);
}

void PlanFile::saveAs(const QString &path)
{
    const QString target = realPath(path);
    if (target == m_path)
        return save();
    auto lock = std::make_unique<LockFile>(target);
    switch (lock->acquire(m_author, TakeOver::No)) {
    case LockFile::State::Mine: break;
    case LockFile::State::Unusable: throw folderRefuses(target);
    default: throw heldBy(target, *lock);
    }
    if (const QFileInfo info(target); info.exists() && !info.isFile())
        throw Error(QCoreApplication::translate("Errors", "“%1” is not a file: choose another name.").arg(target));
    refuseCompanions(target);
    allowEdits(true); // SQLite does not even copy while they are refused
    try {
        publish(target, std::move(lock));
    } catch (...) {
        allowEdits(!isReadOnly());
        throw;
    }
    m_readOnlyReason.clear();
}

void PlanFile::allowEdits(bool allowed)
{
    sqlite::run(m_copy->database(),
                allowed ? QStringLiteral("PRAGMA query_only = OFF") : QStringLiteral("PRAGMA query_only = ON"));
}

/// Somebody who does not know the lock, a sync tool for instance, may have replaced the file.
void PlanFile::checkUnchanged() const
{
    refuseCompanions(m_path);
    QFile file(m_path);
    if (!file.exists())
        return; // nothing there to overwrite
    if (file.open(QIODevice::ReadOnly) && Checksum(file.readAll()).digits() == m_copy->session().digits)
        return;
    throw Error(QCoreApplication::translate("Errors",
                                            "“%1” was changed by somebody else since you opened it: save your edits "
                                            "under another name.")
                    .arg(fileName(m_path)));
}

void PlanFile::publish(const QString &path, std::unique_ptr<LockFile> newLock)
{
    const qint64 number = lastNumber(m_copy->database());
    const QString token = newLock ? newLock->token() : m_lock->token();
    Publisher publisher(path, onSaveStep);
    const WorkingCopy::Session session{path, publisher.prepare(m_copy->database()), number, token};
    m_copy->announce(session);
    publisher.publish();
    m_path = path;
    if (newLock)
        m_lock = std::move(newLock);
    try {
        m_copy->setSession(session);
    } catch (const Error &) {
        // The plan is saved; what was announced tells it as well.
    }
}

void PlanFile::record(const QByteArray &digits, qint64 savedNumber)
{
    m_copy->setSession({m_path, digits, savedNumber, m_lock ? m_lock->token() : QString()});
}

bool PlanFile::keepLock()
{
    return !m_lock || m_lock->state() != LockFile::State::Mine || m_lock->keep() == LockFile::State::Mine;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "lockfile.h"
#include "planbytes.h"
#include "publisher.h"
#include "store.h"

#include <memory>

class WorkingCopy;

/// The open file of a plan: opened into a private working copy, saved back whole, recovered after a crash.
///
/// Keep it as long as the plan is open. Closing is destroying it: what is not saved then stays behind as a leftover,
/// unless discard() was called.
class PlanFile
{
public:
    enum class Access {
        Edit, ///< takes the lock; read-only if somebody else has it
        Read, ///< never locks, never saves
    };

    /// A working copy that a crash left behind with edits that were not saved.
    struct Leftover {
        QString folder;       ///< identifies it
        QString original;     ///< path of the plan it belongs to, "" if it was never saved
        QDateTime lastEdit;   ///< local time
        int unsavedEdits = 0; ///< lines of history that the original does not have
    };

    /// A new plan without rows and without a name. Throws Error if the working folder cannot be written.
    static std::unique_ptr<PlanFile> create(const QList<const Table *> &tables, const QString &author);
    /// Opens a plan. Somebody else's lock makes it read-only; a stale one too, unless it is taken over. Throws Error if
    /// the file cannot be read, is damaged, no plan, or from a newer Vigie.
    static std::unique_ptr<PlanFile> open(const QString &path, const QList<const Table *> &tables,
                                          const QString &author, Access access = Access::Edit,
                                          TakeOver takeOver = TakeOver::No);
    /// The leftovers of dead processes, the latest first. Those without unsaved edits are removed.
    static QList<Leftover> leftovers();
    /// Opens a leftover as it was after the last edit. If its plan cannot be locked, it has to be saved under another
    /// name.
    static std::unique_ptr<PlanFile> recover(const Leftover &leftover, const QList<const Table *> &tables,
                                             const QString &author);
    /// Removes a leftover for good.
    static void discard(const Leftover &leftover);

    ~PlanFile();
    PlanFile(const PlanFile &) = delete;
    PlanFile &operator=(const PlanFile &) = delete;

    /// Absolute path, "" if never saved.
    QString path() const { return m_path; }
    /// True if edits are refused by the store: opened for reading, or somebody else has the plan.
    bool isReadOnly() const { return !m_readOnlyReason.isEmpty(); }
    /// One sentence, "" if it can be edited.
    QString readOnlyReason() const { return m_readOnlyReason; }
    /// True if the lock of the other is stale: offer to open again with TakeOver::Yes.
    bool mayTakeOver() const;

    /// The store for the plan; once. It may live longer than this.
    std::unique_ptr<Store> takeStore();

    /// True if there are edits that the file on disk does not have.
    bool isModified() const;
    /// What the plan holds now (the rows that every new plan starts with) is not worth saving.
    void markUnmodified();
    /// Writes the file. Throws Error if it has no name, somebody else has changed it, or it cannot be written; then the
    /// file on disk is as it was and every edit is kept.
    void save();
    /// Writes a file of another name and goes on with that one; what was there is kept as a backup. Throws Error as
    /// save().
    void saveAs(const QString &path);
    /// Call at least once a minute: shows the others that the plan is open. False if somebody has taken it over; then
    /// saving under this name is refused.
    bool keepLock();
    /// On closing, edits that are not saved are given up.
    void discard() { m_discarded = true; }

    /// For tests: is told of every step of saving; what it throws interrupts it there.
    Publisher::Observer onSaveStep;

private:
    PlanFile(const QList<const Table *> &tables, const QString &author);
    void takeLock(const QString &path, TakeOver takeOver);
    void openDatabase(const PlanBytes &plan);
    void allowEdits(bool allowed);
    void checkUnchanged() const;
    void publish(const QString &path, std::unique_ptr<LockFile> newLock = {});
    void record(const QByteArray &digits, qint64 savedNumber);

    QList<const Table *> m_tables;
    QString m_author;
    QString m_path;
    QString m_readOnlyReason;
    std::shared_ptr<WorkingCopy> m_copy;
    std::unique_ptr<LockFile> m_lock;
    bool m_discarded = false;
};

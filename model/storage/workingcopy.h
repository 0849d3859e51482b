// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace SQLite {
class Database;
} // namespace SQLite

/// The private folder in which a plan lies while it is edited: the working database and what is known of its origin.
/// Nobody but its process touches it while that lives; a folder whose process has gone holds what was not saved.
class WorkingCopy
{
public:
    /// Where the plan comes from and how far it is saved; survives the process.
    struct Session {
        QString original;       ///< absolute path, "" if never saved
        QByteArray digits;      ///< Checksum::digits() of the original as it was opened or saved last
        qint64 savedNumber = 0; ///< number of the last history line that is in the original
        QString lockToken;      ///< of the lock on the original
    };

    /// A new folder with `bytes` as the database. Throws Error if it cannot be written.
    static std::shared_ptr<WorkingCopy> create(const QByteArray &bytes);
    /// Takes over the folder of a process that has gone; nullptr if it lives, or somebody else was faster.
    static std::shared_ptr<WorkingCopy> claim(const QString &folder);
    /// All folders of working copies.
    static QStringList folders();

    /// Closes the database; removes the folder unless it is to be kept.
    ~WorkingCopy();
    WorkingCopy(const WorkingCopy &) = delete;
    WorkingCopy &operator=(const WorkingCopy &) = delete;

    QString folder() const { return m_folder; }
    SQLite::Database &database() const { return *m_database; }
    /// Opens the database, for editing durably. Throws SQLite::Exception.
    void open();

    const Session &session() const { return m_session; }
    /// Keeps the session on disk. Throws Error if it cannot be written.
    void setSession(const Session &session);
    /// Keeps on disk what the session will be once the file of these digits has taken its place. A process that is
    /// killed in between has saved or not: the file tells.
    void announce(const Session &session);
    /// What becomes of the folder in the end: removed, or kept for the next start. A killed process keeps it always.
    void setKept(bool kept) { m_kept = kept; }

private:
    explicit WorkingCopy(const QString &folder) : m_folder(folder) {}
    bool lock();
    void readSession();
    void writeSession() const;

    QString m_folder;
    int m_lock = -1; ///< file descriptor; the system frees the lock when the process ends, however it ends
    bool m_kept = false;
    Session m_session;
    std::optional<Session> m_announced;
    std::unique_ptr<SQLite::Database> m_database;
};

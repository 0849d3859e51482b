// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QString>

#include <functional>

namespace SQLite {
class Database;
} // namespace SQLite

/// What saving has just done; a program killed after any of these leaves the old plan or the new one, whole.
enum class SaveStep {
    Started,  ///< nothing written yet
    Written,  ///< the new file lies beside the target
    Stamped,  ///< with its checksum
    Synced,   ///< and on the disk
    BackedUp, ///< what was there before has its second name
    Replaced, ///< the target is the new file
    Recorded, ///< and the disk knows it
};

/// Puts the content of a working database in the place of a file, in one step for everybody who looks.
class Publisher
{
public:
    using Observer = std::function<void(SaveStep)>;

    /// `observer` is told of every step; what it throws ends the saving like a failure of the disk.
    Publisher(const QString &target, Observer observer);
    /// Removes what was written if the target was not replaced.
    ~Publisher();
    Publisher(const Publisher &) = delete;
    Publisher &operator=(const Publisher &) = delete;

    /// Writes the new file beside the target; returns its Checksum::digits(). Throws Error; then the target is as it
    /// was.
    QByteArray prepare(SQLite::Database &database);
    /// Puts the new file in the target's place and keeps what was there as the backup. Throws Error; then the target is
    /// as it was.
    void publish();

    /// The file that is written beside a target before it takes its place.
    static QString temporaryPath(const QString &target);

private:
    void write(SQLite::Database &database);
    QByteArray stamp();
    void takePermissions() const;
    void backUp() const;
    void replace();
    void done(SaveStep step) const;

    QString m_target;
    QString m_temporary;
    QByteArray m_placeholder;
    Observer m_observer;
};

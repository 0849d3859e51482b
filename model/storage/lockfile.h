// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDateTime>
#include <QJsonObject>
#include <QString>

/// Whether to edit in place of somebody whose lock shows no sign of life.
enum class TakeOver { No, Yes };

/// The file beside a plan that says who has it open for editing: a name, a machine, and a heartbeat.
class LockFile
{
public:
    enum class State {
        Free,     ///< nobody, nor we
        Mine,     ///< we may save
        Held,     ///< somebody else edits
        Stale,    ///< somebody else has the plan but no longer shows a sign of life
        Unusable, ///< the lock cannot be written (a folder without the right to write)
    };

    explicit LockFile(const QString &planPath);
    /// Gives the plan free if it is ours.
    ~LockFile();
    LockFile(const LockFile &) = delete;
    LockFile &operator=(const LockFile &) = delete;

    /// Takes the plan for `name`. With TakeOver::Yes a stale lock is replaced, a held one never.
    State acquire(const QString &name, TakeOver takeOver);
    /// Renews the heartbeat, at least once a minute; says Held if somebody took the plan over.
    State keep();
    void release();

    State state() const { return m_state; }
    /// What identifies this holding of the lock, for a working copy that outlives its process.
    QString token() const { return m_token; }
    /// True if the lock on disk is the one of that token.
    bool isOf(const QString &token) const;
    /// "Claire Morvan (PC-12), last seen 22/11/2026 09:14": the other holder, in words.
    QString holder() const;
    /// A lock is stale after this many seconds without heartbeat.
    static constexpr int staleAfterSeconds = 120;

private:
    QJsonObject read() const;
    QJsonObject mine() const;
    bool createNew() const;
    bool replace() const;
    State stateOf(const QJsonObject &lock) const;

    QString m_path;
    QString m_name;
    QString m_token;
    State m_state = State::Free;
    QJsonObject m_other;
};

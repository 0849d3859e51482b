// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

#include <exception>

/// Something could not be done: one translated sentence that says what, to what, and what to do.
class Error : public std::exception
{
public:
    /// Which exit status a command answers with (DESIGN 8).
    enum class Cause {
        Refused,    ///< the data break a rule: status 1
        Unreadable, ///< a file cannot be read or written, or the usage is wrong: status 2
    };

    explicit Error(const QString &message, Cause cause = Cause::Unreadable)
        : m_message(message), m_utf8(message.toUtf8()), m_cause(cause)
    {}

    const QString &message() const { return m_message; }
    Cause cause() const { return m_cause; }
    const char *what() const noexcept override { return m_utf8.constData(); }

private:
    QString m_message;
    QByteArray m_utf8;
    Cause m_cause;
};

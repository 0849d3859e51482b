// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <utility>

/// The proof that a saved plan is whole: a sum over all bytes of the file, kept in the file itself. It finds what disks
/// and transfers do to bytes; it is no signature.
///
/// The table `checksum` holds "vigie-xxh3:", the 32 hexadecimal digits of XXH3-128, ":" and the file change counter of
/// the database header; files of version 1 hold "vigie-sha256:" and the 64 digits of SHA-256 instead. The digits count
/// as zeros in the sum. Another SQLite program that writes the file raises the counter in the header: then the sum says
/// nothing any more, and SQLite's own checks have to do.
class Checksum
{
public:
    enum class State {
        Whole,   ///< every byte is as it was saved
        Foreign, ///< another SQLite program has written since
        Damaged, ///< some bytes have changed, or the file has been cut
    };

    /// Reads the bytes of a plan file.
    explicit Checksum(const QByteArray &file);

    State state() const { return m_state; }
    /// The sum of these bytes, in hexadecimal digits: two files of the same sum are the same.
    const QByteArray &digits() const { return m_digits; }
    /// What is stored in the table before the sum is known: unlike any text of the plan.
    static QByteArray placeholder();
    /// Writes the counter and the sum where `placeholder` stands in the bytes; returns the place and what is written
    /// there.
    static std::pair<qsizetype, QByteArray> stamp(QByteArray &file, const QByteArray &placeholder);

private:
    QByteArray m_digits;
    State m_state = State::Damaged;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

namespace revisions {

/// Something that is not as it was: a row that came or went, or one field of a row that stayed.
struct Difference {
    enum class Kind { Changed, Added, Removed };
    Kind kind = Kind::Changed;
    const Table *table = nullptr;
    Id id = 0;
    QString row;                     ///< what people call it: "F01 · Payroll"
    const Table *topTable = nullptr; ///< of the top-level row it belongs to; itself, if it is one
    Id top = 0;
    QString topRow;               ///< what people call that one
    const Field *field = nullptr; ///< of what changed; nullptr for a row that came or went
    QString before;               ///< in words, "" where nothing was said
    QString after;
    int owned = 0;  ///< rows that came or went with it
    QString author; ///< who touched it last
    QDateTime at;   ///< when, UTC
};

/// Which lines of history are compared, and what of them.
struct Span {
    enum class Scope {
        Content,    ///< what an approval is about; the plan's own status is not part of it
        Everything, ///< the register too
    };
    qint64 after = 0; ///< from what the plan was after this line …
    qint64 until = 0; ///< … to what it was after this one; 0 for the present
    Scope scope = Scope::Content;
    int longest = 300; ///< longer texts are shortened to what differs; 0 leaves them whole
};

/// What is different, in words: rows in the order of the plan, those that belong to another with it, fields in the
/// order of the form. What was changed and changed back is not different.
QList<Difference> differences(const Plan &plan, const Texts &texts, const Span &span);

} // namespace revisions

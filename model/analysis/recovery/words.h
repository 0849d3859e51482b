// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"

namespace recovery {

/// Says what an outage does in sentences that a manager understands, in the language and vocabulary of its texts.
class Words
{
public:
    Words(const Plan &plan, const Texts &texts) : m_plan(plan), m_texts(texts) {}

    /// "Held".
    QString verdict(Verdict verdict) const;
    /// "R29 · Telephone secretariat".
    QString thing(const Thing &thing) const;
    /// "F03 stops at once; it is back at 60 % after 1 h."
    QString summary(const Outcome &outcome) const;
    /// "RTO 2 h: 1 h to spare.", and the same of the MTPD; those that the plan has.
    QStringList margins(const Outcome &outcome) const;
    /// "Financial 0, Customers 1": the impact reached per category.
    QString impacts(const Outcome &outcome) const;
    /// A sentence per cause: what brings the function down, then what ends it.
    QStringList causes(const Outcome &outcome) const;
    QString cause(const Cause &cause) const;
    QString percent(int level) const;

private:
    QString say(const char *source) const { return m_texts.text("Recovery", source); }
    QString title(const Table &table, Id id) const;
    QString away(const Cause &cause) const;
    QString blocked(const Cause &cause) const;
    QString taskCause(const Cause &cause) const;
    QString ending(const Cause &cause) const;
    QString things(const std::vector<Thing> &things) const;
    QString interruption(const Outcome &outcome) const;
    QString margin(const Field &field, std::optional<Minutes> margin, Minutes longest) const;

    const Plan &m_plan;
    Texts m_texts;
};

} // namespace recovery

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/facts.h"
#include "analysis/audit/rule.h"

namespace audit {

/// What a rule found: which row, where to mend it, and why, in a sentence.
struct Finding {
    const Rule *rule = nullptr;
    QString entity; ///< "F03", "S03/F01", "CT04/bcp_test", "PC07#4" (domain.md 4, the entity of a finding)
    const Table *table = nullptr; ///< the row whose form mends it
    Id row = 0;
    const Field *field = nullptr; ///< the field at fault; of another table: the list of owned rows that it belongs to
    QString detail;               ///< a sentence in the language of the report
    Id waiver = 0;                ///< the waiver that silences it, 0 if none
    bool operator==(const Finding &) const = default;
};

/// One run of the audit as a rule sees it: the plan, the day, the words, and where findings go.
class Check
{
public:
    Check(const Facts &known, const Texts &words) : plan(known.plan()), today(known.today()), facts(known), texts(words)
    {}

    const Plan &plan;
    const QDate today;
    const Facts &facts;
    const Texts &texts;

    /// Runs the rule on one row of its subject.
    void run(const Rule &rule, const Row &row);
    /// The findings so far; they are taken out.
    QList<Finding> take() { return std::exchange(m_findings, {}); }

    // ---- reporting: the row under check is at fault. Once per entity: several faults are said in one sentence.

    /// Entity: the code of the row under check, "plan" for the plan itself.
    void report(const Field &field, const QString &detail);
    /// Entity: "CODE/part", for what has no row of its own ("CT04/bcp_test", "AST1/rank1") or concerns a second row
    /// (pass its code).
    void report(const Field &field, const QString &detail, const QString &part);
    /// Entity: as given.
    void reportAs(const QString &entity, const Field &field, const QString &detail);
    /// The same, where another row than the one under check has to be mended.
    void reportAt(const QString &entity, const Table &table, Id row, const Field &field, const QString &detail);

    // ---- words

    /// The reader's words for an English source text of the context "Audit".
    QString say(const char *source) const;
    QString say(const char *source, int n) const { return texts.text("Audit", source, n); }
    /// "4 h", "1 d 12 h"; "unknown" if empty.
    QString duration(std::optional<int> minutes) const;
    /// "12/10/2026"; "never" if empty.
    QString date(std::optional<QDate> date) const;
    /// "F03 · Payroll".
    QString title(const Table &table, Id row) const;
    QString title(const Table &table, const Row &row) const { return plan.title(table, row); }
    /// "R01 · Server, R02 · Router": sorted by code, at most eight, then how many more.
    QString titles(const Table &table, const IdSet &rows) const;
    /// The label of a choice: "Vital".
    QString choice(const Field &field, const QString &key) const { return texts.choice(field, key); }

    // ---- what many checks ask

    /// A whole number of the plan's settings, 0 if it was emptied.
    int setting(const Column<int> &column) const { return plan.setting(column).value_or(0); }
    /// The same day `months` earlier, clipped to the end of the month.
    QDate monthsAgo(int months) const { return today.addMonths(-months); }
    /// True if there is no date or it lies before the same day `months` earlier.
    bool isOlder(std::optional<QDate> date, int months) const { return !date || *date < monthsAgo(months); }
    /// True from the day the contact starts to the day it leaves, both included.
    bool isActive(Id contact) const;

private:
    const Rule *m_rule = nullptr;
    const Row *m_row = nullptr;
    QList<Finding> m_findings;
    // Ten thousand findings say the same sentence of the same few durations and dates.
    mutable QHash<const char *, QString> m_sentences;
    mutable QHash<int, QString> m_durations;
    mutable QHash<QDate, QString> m_dates;
};

} // namespace audit

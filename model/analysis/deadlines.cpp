// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/deadlines.h"

#include "analysis/derived.h"

#include <algorithm>

namespace analysis {

namespace {

class Reader
{
public:
    Reader(const Plan &plan, const QDate &today, const QDate &last) : m_plan(plan), m_today(today), m_last(last) {}

    QList<Deadline> read()
    {
        contracts();
        documents();
        qualifications();
        scenarios();
        functions();
        dated(schema().procedure, schema().procedure.reviewOn, DeadlineKind::ProcedureReview, schema().procedure.owner);
        dated(schema().plan, schema().plan.nextReviewOn, DeadlineKind::PlanReview, schema().plan.owner);
        dated(schema().waiver, schema().waiver.until, DeadlineKind::Waiver, schema().waiver.author);
        reviews();
        events();
        sessions();
        std::stable_sort(m_found.begin(), m_found.end(), [](const Deadline &a, const Deadline &b) {
            return std::tie(a.on, a.kind) < std::tie(b.on, b.kind);
        });
        return m_found;
    }

private:
    void add(const std::optional<QDate> &on, DeadlineKind kind, const Table &table, const Row &row,
             const std::optional<Id> &who)
    {
        if (on && *on <= m_last)
            m_found.append({*on, kind, &table, row.id, who});
    }

    /// One date of each row that is not withdrawn.
    void dated(const Table &table, const Column<QDate> &on, DeadlineKind kind, const Column<Id> &who)
    {
        for (const Row *row : m_plan.each(table)) {
            const bool isRetired =
                kind == DeadlineKind::ProcedureReview && (*row)[schema().procedure.status] == QLatin1String("retired");
            // A waiver that is over silences nothing: the finding speaks again.
            const bool isOver = kind == DeadlineKind::Waiver && (*row)[on] && *(*row)[on] < m_today;
            if (!isRetired && !isOver)
                add((*row)[on], kind, table, *row, (*row)[who]);
        }
    }

    void contracts()
    {
        const auto &contract = schema().contract;
        for (const Row *row : m_plan.each(contract)) {
            if ((*row)[contract.status] != QLatin1String("active"))
                continue;
            const ContractTerm term = contractTerm(*row, m_today);
            if (term.noticeDeadline && *term.noticeDeadline >= m_today)
                add(term.noticeDeadline, DeadlineKind::ContractNotice, contract, *row, (*row)[contract.owner]);
            add(term.runsUntil, DeadlineKind::ContractEnd, contract, *row, (*row)[contract.owner]);
        }
    }

    /// True if another row with the same two values ends later.
    template <typename Key>
    bool isReplaced(const RowList &rows, const Row &row, const Column<QDate> &until, Key key) const
    {
        return std::any_of(rows.begin(), rows.end(), [&](const Row *other) {
            if (other->id == row.id || key(*other) != key(row))
                return false;
            const auto end = (*other)[until];
            return !end || *end > *row[until] || (*end == *row[until] && other->id < row.id);
        });
    }

    void documents()
    {
        const auto &document = schema().complianceDocument;
        const auto kind = [&](const Row &row) { return QString(row[document.kind]); };
        for (const Row *row : m_plan.each(document)) {
            const Row *provider = m_plan.find(schema().provider, (*row)[document.provider].value_or(0));
            if (!provider || (*provider)[schema().provider.status] == QLatin1String("former") ||
                !(*row)[document.validUntil])
                continue;
            if (!isReplaced(m_plan.referring(document.provider, provider->id), *row, document.validUntil, kind))
                add((*row)[document.validUntil], DeadlineKind::Document, document, *row, contractOwner(provider->id));
        }
    }

    /// Who looks after the provider: the owner of a contract in force.
    std::optional<Id> contractOwner(Id provider) const
    {
        const auto &contract = schema().contract;
        for (const Row *row : m_plan.referring(contract.provider, provider)) {
            if ((*row)[contract.status] == QLatin1String("active") && (*row)[contract.owner])
                return (*row)[contract.owner];
        }
        return {};
    }

    void qualifications()
    {
        const auto &qualification = schema().qualification;
        const auto skill = [&](const Row &row) { return row[qualification.skill]; };
        for (const Row *row : m_plan.each(qualification)) {
            const Id contact = (*row)[qualification.contact].value_or(0);
            if (!(*row)[qualification.validUntil] || hasLeft(contact))
                continue;
            if (!isReplaced(m_plan.referring(qualification.contact, contact), *row, qualification.validUntil, skill))
                add((*row)[qualification.validUntil], DeadlineKind::Qualification, qualification, *row, contact);
        }
    }

    bool hasLeft(Id contact) const
    {
        const Row *row = m_plan.find(schema().contact, contact);
        const auto to = row ? (*row)[schema().contact.activeTo] : std::nullopt;
        return to && *to < m_today;
    }

    void scenarios()
    {
        const auto &scenario = schema().scenario;
        for (const Row *row : m_plan.each(scenario)) {
            const auto by = (*row)[scenario.acceptedBy];
            add((*row)[scenario.acceptedUntil], DeadlineKind::Acceptance, scenario, *row,
                by ? by : (*row)[scenario.owner]);
            add((*row)[scenario.reviewOn], DeadlineKind::ScenarioReview, scenario, *row, (*row)[scenario.owner]);
        }
    }

    void functions()
    {
        const auto &function = schema().function;
        const auto months = m_plan.setting(schema().plan.biaMaxAge);
        for (const Row *row : m_plan.each(function)) {
            if (const auto made = (*row)[function.biaOn]; made && months)
                add(made->addMonths(*months), DeadlineKind::ImpactAnalysis, function, *row, (*row)[function.owner]);
        }
    }

    void reviews()
    {
        const auto &review = schema().review;
        for (const Row *row : m_plan.each(review)) {
            if (!(*row)[review.heldOn])
                add((*row)[review.plannedOn], DeadlineKind::Review, review, *row, (*row)[review.lead]);
        }
    }

    void events()
    {
        const auto &event = schema().event;
        const auto days = m_plan.setting(schema().plan.retexMax);
        for (const Row *row : m_plan.each(event)) {
            const QString status = (*row)[event.status];
            if (status == QLatin1String("cancelled"))
                continue;
            const auto held = (*row)[event.heldOn];
            const bool isDone = held || status == QLatin1String("done") || status == QLatin1String("reported");
            if (!isDone)
                add((*row)[event.plannedOn], DeadlineKind::Exercise, event, *row, (*row)[event.director]);
            else if (held && days && !(*row)[event.reportOn])
                add(held->addDays(*days), DeadlineKind::ExerciseReport, event, *row, (*row)[event.director]);
        }
    }

    void sessions()
    {
        const auto &session = schema().trainingSession;
        for (const Row *row : m_plan.each(session)) {
            const QString status = (*row)[session.status];
            const bool isSettled =
                (*row)[session.heldOn] || status == QLatin1String("done") || status == QLatin1String("cancelled");
            if (!isSettled)
                add((*row)[session.plannedOn], DeadlineKind::Training, session, *row, {});
        }
    }

    const Plan &m_plan;
    QDate m_today;
    QDate m_last;
    QList<Deadline> m_found;
};

} // namespace

QList<Deadline> deadlines(const Plan &plan, const QDate &today, const QDate &last)
{
    return Reader(plan, today, last).read();
}

} // namespace analysis

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/contractclauses.h"

#include "texts/joined.h"

#include <array>

namespace audit {

namespace {

using tables::clauseCatalogue;
using tables::ClauseNeed;

/// What each contract says of each clause of the catalogue, nullptr where nothing is recorded.
struct Clauses {
    using States = std::array<const Row *, std::size(clauseCatalogue)>;

    explicit Clauses(const Facts &facts)
    {
        const auto &table = schema().clause;
        QHash<QString, std::size_t> places;
        for (std::size_t i = 0; i < std::size(clauseCatalogue); ++i)
            places.insert(QString::fromLatin1(clauseCatalogue[i].key), i);
        for (const Row *clause : facts.plan().each(table)) {
            const auto place = places.constFind((*clause)[table.key]);
            if (place != places.constEnd())
                byContract[(*clause)[table.contract].value_or(0)][*place] = clause;
        }
    }
    States of(const Row &contract) const { return byContract.value(contract.id, States{}); }

    QHash<Id, States> byContract;
};

bool isAsked(const Check &check, const Row &contract, ClauseNeed need)
{
    const bool isIct = contract[schema().contract.isIct].value_or(false);
    const bool isCritical = check.facts.get<CriticalSupply>().contracts.contains(contract.id);
    switch (need) {
    case ClauseNeed::Always: return true;
    case ClauseNeed::Critical: return isCritical;
    case ClauseNeed::Personal: return isIct || contract[schema().contract.personalData].value_or(false);
    case ClauseNeed::Ict: return isIct && isCritical;
    case ClauseNeed::Optional: return false;
    }
    Q_UNREACHABLE();
}

/// The status of a recorded clause; "" if nothing is recorded.
QString statusOf(const Row *clause)
{
    return clause ? (*clause)[schema().clause.status] : QString();
}

QString clauseName(const Check &check, const char *key)
{
    return check.choice(schema().clause.key, QString::fromLatin1(key));
}

/// Reports a clause: where it is recorded, else the list of clauses of the contract.
void reportClause(Check &check, const Row &contract, const char *key, const Row *clause, const QString &detail)
{
    const auto &table = schema().clause;
    const QString entity = contract[schema().contract.code] + u'/' + QLatin1String(key);
    if (clause)
        check.reportAt(entity, table, clause->id, table.status, detail);
    else
        check.reportAs(entity, table.contract, detail);
}

} // namespace

void requiredClauseMissing(Check &check, const Row &contract)
{
    const Clauses::States states = check.facts.get<Clauses>().of(contract);
    for (std::size_t i = 0; i < std::size(clauseCatalogue); ++i) {
        const auto &[key, label, need, source] = clauseCatalogue[i];
        const QString status = statusOf(states[i]);
        const bool isMissing = status.isEmpty() || status == QLatin1String("missing");
        if (!isMissing || !isAsked(check, contract, need))
            continue;
        const QString detail =
            status.isEmpty()
                ? check.say(QT_TRANSLATE_NOOP("Audit", "Nothing is recorded about the required clause “%1” (%2)."))
                : check.say(QT_TRANSLATE_NOOP("Audit", "The contract lacks the required clause “%1” (%2)."));
        reportClause(check, contract, key, states[i],
                     detail.arg(clauseName(check, key), check.texts.text("Schema", source)));
    }
}

void requiredClausePartial(Check &check, const Row &contract)
{
    const Clauses::States states = check.facts.get<Clauses>().of(contract);
    for (std::size_t i = 0; i < std::size(clauseCatalogue); ++i) {
        const auto &[key, label, need, source] = clauseCatalogue[i];
        if (statusOf(states[i]) == QLatin1String("partial") && isAsked(check, contract, need))
            reportClause(
                check, contract, key, states[i],
                check.say(QT_TRANSLATE_NOOP("Audit", "The contract holds only part of the required clause “%1” (%2)."))
                    .arg(clauseName(check, key), check.texts.text("Schema", source)));
    }
}

void requiredClauseSetAside(Check &check, const Row &contract)
{
    const Clauses::States states = check.facts.get<Clauses>().of(contract);
    QStringList names;
    for (std::size_t i = 0; i < std::size(clauseCatalogue); ++i) {
        const auto &[key, label, need, source] = clauseCatalogue[i];
        if (statusOf(states[i]) == QLatin1String("na") && isAsked(check, contract, need))
            names.append(clauseName(check, key));
    }
    if (!names.isEmpty())
        check.report(
            schema().clause.contract,
            check.say(QT_TRANSLATE_NOOP("Audit", "Clauses that this contract needs are marked as not applicable: %1."))
                .arg(joined(check.texts, names)));
}

void optionalClauseMissing(Check &check, const Row &contract)
{
    const Clauses::States states = check.facts.get<Clauses>().of(contract);
    for (std::size_t i = 0; i < std::size(clauseCatalogue); ++i) {
        const auto &[key, label, need, source] = clauseCatalogue[i];
        const QString status = statusOf(states[i]);
        if (need != ClauseNeed::Optional)
            continue;
        if (status == QLatin1String("missing"))
            reportClause(check, contract, key, states[i],
                         check.say(QT_TRANSLATE_NOOP("Audit", "The contract lacks the optional clause “%1”."))
                             .arg(clauseName(check, key)));
        else if (status == QLatin1String("partial"))
            reportClause(
                check, contract, key, states[i],
                check.say(QT_TRANSLATE_NOOP("Audit", "The contract holds only part of the optional clause “%1”."))
                    .arg(clauseName(check, key)));
    }
}

void noDataProtection(Check &check, const Row &contract)
{
    const auto &table = schema().clause;
    if (!contract[schema().contract.personalData].value_or(false))
        return;
    const Clauses::States states = check.facts.get<Clauses>().of(contract);
    const Row *clause = nullptr;
    for (std::size_t i = 0; i < std::size(clauseCatalogue); ++i) {
        if (QLatin1String(clauseCatalogue[i].key) == QLatin1String("data_protection"))
            clause = states[i];
    }
    const QString status = statusOf(clause);
    if (status == QLatin1String("present"))
        return;
    check.report(
        table.contract,
        status.isEmpty()
            ? check.say(QT_TRANSLATE_NOOP("Audit", "The provider handles personal data; nothing is recorded about an "
                                                   "agreement under article 28 of the GDPR."))
            : check
                  .say(QT_TRANSLATE_NOOP(
                      "Audit",
                      "The provider handles personal data; the agreement under article 28 of the GDPR is marked “%1”."))
                  .arg(check.choice(table.status, status)));
}

} // namespace audit

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// RSK: whether scenarios are rated, owned, and answered by something that exists.

#include "analysis/audit/check.h"
#include "analysis/audit/rowsof.h"
#include "analysis/derived.h"

#include <algorithm>
#include <array>

namespace audit {

namespace {

const tables::Scenario &scenario()
{
    return schema().scenario;
}

/// The bands of risk, by their least score.
struct Bands {
    explicit Bands(const Facts &facts)
    {
        const auto &band = schema().riskBand;
        for (const Row *row : facts.plan().each(band))
            bands.insert((*row)[band.minScore].value_or(0), row);
    }
    const Row *of(std::optional<int> score) const
    {
        auto it = score ? bands.upperBound(*score) : bands.cbegin();
        return it == bands.cbegin() ? nullptr : *--it;
    }
    QMap<int, const Row *> bands;
};

std::optional<int> inherentScore(const Row &row)
{
    return analysis::riskScore(row[scenario().likelihoodInherent], row[scenario().impactInherent]);
}

std::optional<int> residualScore(const Row &row)
{
    return analysis::riskScore(row[scenario().likelihoodResidual], row[scenario().impactResidual]);
}

/// The band of a score if management has to decide about such risks, or nobody may run them.
const Row *gravestBand(const Check &check, std::optional<int> score)
{
    const Row *band = check.facts.get<Bands>().of(score);
    const QString acceptance = band ? (*band)[schema().riskBand.acceptance] : QString();
    const bool isGrave = acceptance == QLatin1String("management") || acceptance == QLatin1String("forbidden");
    return isGrave ? band : nullptr;
}

/// "12 (Critical)".
QString scoreText(int score, const Row &band)
{
    return QStringLiteral("%1 (%2)").arg(QString::number(score), band[schema().riskBand.label]);
}

bool hasSolution(const Check &check, const Row &row)
{
    return !rowsOf(check.facts.get<ImplementedSolutions>().byScenario, row.id).empty();
}

bool hasAction(const Check &check, const Row &row, std::initializer_list<const char *> statuses)
{
    const auto &action = schema().action;
    const RowList &actions = check.plan.referring(action.scenario, row.id);
    return std::any_of(actions.begin(), actions.end(), [&](const Row *each) {
        const QString status = (*each)[action.status];
        return std::any_of(statuses.begin(), statuses.end(),
                           [&](const char *wanted) { return status == QLatin1String(wanted); });
    });
}

/// A sentence about a scenario (%1).
QString about(const Check &check, const char *source, const Row &row)
{
    return check.say(source).arg(check.title(scenario(), row));
}

void noOwner(Check &check, const Row &row)
{
    if (!row[scenario().owner])
        check.report(scenario().owner, about(check, QT_TRANSLATE_NOOP("Audit", "%1 has no owner."), row));
}

void badRating(Check &check, const Row &row)
{
    const auto likelihoods = check.plan.setting(schema().plan.likelihoodLevels);
    const auto impacts = check.plan.setting(schema().plan.impactLevels);
    const std::array<std::pair<const Column<int> *, std::optional<int>>, 4> ratings{
        {{&scenario().likelihoodInherent, likelihoods},
         {&scenario().impactInherent, impacts},
         {&scenario().likelihoodResidual, likelihoods},
         {&scenario().impactResidual, impacts}}};
    QStringList bad;
    const Field *first = nullptr;
    for (const auto &[column, most] : ratings) {
        const auto level = row[*column];
        if (level && *level >= 1 && (!most || *level <= *most))
            continue;
        first = first ? first : column;
        bad.append(level ? QStringLiteral("%1 (%2)").arg(check.texts.label(*column), QString::number(*level))
                         : check.texts.label(*column));
    }
    if (first)
        check.report(*first, check.say(QT_TRANSLATE_NOOP("Audit", "Ratings missing or off the scale: %1."))
                                 .arg(bad.join(QStringLiteral(", "))));
}

void residualAboveInherent(Check &check, const Row &row)
{
    const bool isLikelier = row[scenario().likelihoodInherent] && row[scenario().likelihoodResidual] &&
                            row[scenario().likelihoodResidual] > row[scenario().likelihoodInherent];
    const bool isWorse = row[scenario().impactInherent] && row[scenario().impactResidual] &&
                         row[scenario().impactResidual] > row[scenario().impactInherent];
    const auto numbers = [&](const Column<int> &residual, const Column<int> &inherent) {
        return std::pair(QString::number(row[residual].value_or(0)), QString::number(row[inherent].value_or(0)));
    };
    const auto [likelihood, likelihoodBefore] = numbers(scenario().likelihoodResidual, scenario().likelihoodInherent);
    const auto [impact, impactBefore] = numbers(scenario().impactResidual, scenario().impactInherent);
    if (isLikelier && isWorse)
        check.report(scenario().likelihoodResidual,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "With the controls in place, likelihood (%1) and impact (%2) "
                                                         "are rated above what they are without them (%3 and %4)."))
                         .arg(likelihood, impact, likelihoodBefore, impactBefore));
    else if (isLikelier)
        check.report(
            scenario().likelihoodResidual,
            check.say(QT_TRANSLATE_NOOP("Audit", "The residual likelihood (%1) exceeds the inherent one (%2)."))
                .arg(likelihood, likelihoodBefore));
    else if (isWorse)
        check.report(scenario().impactResidual,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The residual impact (%1) exceeds the inherent one (%2)."))
                         .arg(impact, impactBefore));
}

/// Accepted by somebody, on a day that has come, and not run out.
bool isAccepted(const Check &check, const Row &row)
{
    const auto on = row[scenario().acceptedOn];
    const auto until = row[scenario().acceptedUntil];
    return row[scenario().acceptedBy] && on && *on <= check.today && (!until || *until >= check.today);
}

void untreated(Check &check, const Row &row)
{
    const auto score = residualScore(row);
    const Row *band = gravestBand(check, score);
    if (!band || isAccepted(check, row) || hasAction(check, row, {"planned", "in_progress"}))
        return;
    check.report(scenario().acceptedBy,
                 check
                     .say(QT_TRANSLATE_NOOP("Audit", "The residual score of %1 is %2; no acceptance is in force and no "
                                                     "open action is linked."))
                     .arg(check.title(scenario(), row), scoreText(*score, *band)));
}

void unexplainedReduction(Check &check, const Row &row)
{
    const auto inherent = inherentScore(row);
    const auto residual = residualScore(row);
    if (!inherent || !residual || *residual >= *inherent || !row[scenario().existingControls].trimmed().isEmpty() ||
        hasSolution(check, row) || hasAction(check, row, {"done"}))
        return;
    check.report(scenario().existingControls,
                 check
                     .say(QT_TRANSLATE_NOOP("Audit", "The score falls from %1 to %2, but no control, implemented "
                                                     "solution or completed action is on record."))
                     .arg(QString::number(*inherent), QString::number(*residual)));
}

void affectsNothing(Check &check, const Row &row)
{
    if (row[scenario().functions].isEmpty() && row[scenario().resources].isEmpty())
        check.report(scenario().functions,
                     about(check, QT_TRANSLATE_NOOP("Audit", "%1 is linked to no function and no resource."), row));
}

void missingCauses(Check &check, const Row &)
{
    QStringList missing;
    for (const char *cause : {"premises", "utilities", "cyber", "telecom", "staff", "provider", "data"}) {
        const RowList &scenarios = check.plan.each(scenario());
        const bool isThere = std::any_of(scenarios.begin(), scenarios.end(), [&](const Row *each) {
            return (*each)[scenario().cause] == QLatin1String(cause);
        });
        if (!isThere)
            missing.append(check.choice(scenario().cause, QString::fromLatin1(cause)));
    }
    if (!missing.isEmpty())
        check.report(scenario().cause, check.say(QT_TRANSLATE_NOOP("Audit", "No scenario has one of these causes: %1."))
                                           .arg(missing.join(QStringLiteral(", "))));
}

void reviewOverdue(Check &check, const Row &row)
{
    const auto on = row[scenario().reviewOn];
    if (!on)
        check.report(scenario().reviewOn,
                     about(check, QT_TRANSLATE_NOOP("Audit", "No date is set for the review of %1."), row));
    else if (*on < check.today)
        check.report(scenario().reviewOn, check.say(QT_TRANSLATE_NOOP("Audit", "%1 was to be reviewed by %2."))
                                              .arg(check.title(scenario(), row), check.date(on)));
}

void acceptedByNobody(Check &check, const Row &row)
{
    if (row[scenario().treatment] != QLatin1String("accept"))
        return;
    const auto by = row[scenario().acceptedBy];
    const auto on = row[scenario().acceptedOn];
    if (!by && !on)
        check.report(
            scenario().acceptedBy,
            about(check, QT_TRANSLATE_NOOP("Audit", "%1 is to be accepted, but nothing says by whom and when."), row));
    else if (!by)
        check.report(scenario().acceptedBy,
                     about(check, QT_TRANSLATE_NOOP("Audit", "%1 is accepted, but nothing says by whom."), row));
    else if (!on)
        check.report(scenario().acceptedOn,
                     about(check, QT_TRANSLATE_NOOP("Audit", "%1 is accepted, but nothing says since when."), row));
}

void acceptanceExpired(Check &check, const Row &row)
{
    const auto until = row[scenario().acceptedUntil];
    if (until && *until < check.today)
        check.report(scenario().acceptedUntil,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The acceptance ended on %1.")).arg(check.date(until)));
}

void noSolution(Check &check, const Row &row)
{
    const auto score = inherentScore(row);
    const Row *band = gravestBand(check, score);
    if (band && !hasSolution(check, row))
        check.report(
            scenario().title,
            check.say(QT_TRANSLATE_NOOP("Audit", "The inherent score of %1 is %2; no implemented solution is linked."))
                .arg(check.title(scenario(), row), scoreText(*score, *band)));
}

bool hasProcedure(const Check &check, const Row &row)
{
    const auto &procedure = schema().procedure;
    if (!check.plan.referring(procedure.scenario, row.id).empty())
        return true;
    const RowList &solutions = check.plan.referring(schema().solution.scenarios, row.id);
    return std::any_of(solutions.begin(), solutions.end(), [&](const Row *solution) {
        return !check.plan.referring(procedure.solutions, solution->id).empty();
    });
}

void noProcedure(Check &check, const Row &row)
{
    const auto score = inherentScore(row);
    const Row *band = gravestBand(check, score);
    if (band && !hasProcedure(check, row))
        check.report(scenario().title,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "The inherent score of %1 is %2; no procedure responds to it, "
                                                         "directly or through a solution."))
                         .arg(check.title(scenario(), row), scoreText(*score, *band)));
}

} // namespace

Rules riskRules()
{
    return {{"RSK-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.3; ISO 31000"),
             QT_TRANSLATE_NOOP("Audit", "The scenario has no owner"), QT_TRANSLATE_NOOP("Audit", "Name the risk owner"),
             schema().scenario, noOwner},
            {"RSK-002", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.3 b)"),
             QT_TRANSLATE_NOOP("Audit", "A rating is missing or off the scale"),
             QT_TRANSLATE_NOOP("Audit", "Rate the scenario"), schema().scenario, badRating},
            {"RSK-003", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 31000"),
             QT_TRANSLATE_NOOP("Audit", "A residual rating exceeds the inherent one"),
             QT_TRANSLATE_NOOP("Audit", "Correct the ratings"), schema().scenario, residualAboveInherent},
            {"RSK-004", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.3 c), 6.1"),
             QT_TRANSLATE_NOOP("Audit", "A high residual risk is neither treated nor accepted"),
             QT_TRANSLATE_NOOP("Audit", "Plan an action or have management accept the risk"), schema().scenario,
             untreated},
            {"RSK-005", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 31000"),
             QT_TRANSLATE_NOOP("Audit", "Nothing explains why the residual risk is lower"),
             QT_TRANSLATE_NOOP("Audit", "Describe the control that lowers the risk"), schema().scenario,
             unexplainedReduction},
            {"RSK-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.3 a)"),
             QT_TRANSLATE_NOOP("Audit", "The scenario affects nothing"),
             QT_TRANSLATE_NOOP("Audit", "Link what the scenario affects"), schema().scenario, affectsNothing},
            {"RSK-007", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "RTS 2024/1774 art. 26(2)"),
             QT_TRANSLATE_NOOP("Audit", "A family of scenarios is missing"),
             QT_TRANSLATE_NOOP("Audit", "Add a scenario for the missing family"), schema().plan, missingCauses},
            {"RSK-008", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.2.1"),
             QT_TRANSLATE_NOOP("Audit", "The review of the scenario is overdue"),
             QT_TRANSLATE_NOOP("Audit", "Review the scenario"), schema().scenario, reviewOverdue},
            {"RSK-009", Severity::Error,
             QT_TRANSLATE_NOOP("Audit", "ISO 31000; SGDSN fiche 13 (treat, transfer, avoid, accept)"),
             QT_TRANSLATE_NOOP("Audit", "An accepted risk lacks who accepted it or when"),
             QT_TRANSLATE_NOOP("Audit", "Record who accepted, when, until when"), schema().scenario, acceptedByNobody},
            {"RSK-010", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 31000"),
             QT_TRANSLATE_NOOP("Audit", "The acceptance of the risk has expired"),
             QT_TRANSLATE_NOOP("Audit", "Renew or withdraw the acceptance"), schema().scenario, acceptanceExpired},
            {"RSK-011", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.3.2"),
             QT_TRANSLATE_NOOP("Audit", "No solution is in place against a high risk"),
             QT_TRANSLATE_NOOP("Audit", "Link or create a backup solution"), schema().scenario, noSolution},
            {"RSK-012", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.4"),
             QT_TRANSLATE_NOOP("Audit", "No procedure responds to a high risk"),
             QT_TRANSLATE_NOOP("Audit", "Write a reflex card"), schema().scenario, noProcedure}};
}

} // namespace audit

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"

namespace tables {

/// Which contracts need a clause.
enum class ClauseNeed {
    Always,   ///< every contract
    Critical, ///< contracts that support a vital or critical function
    Personal, ///< contracts with personal data, or ICT
    Ict,      ///< ICT contracts that are critical
    Optional, ///< none: worth asking for
};

/// A clause that a sound outsourcing contract holds: its key in the file, its name, who needs it and what asks for it.
struct ClauseRule {
    const char *key;
    const char *label; ///< source text
    ClauseNeed need;
    const char *source; ///< law, standard or practice (source text)
};

/// The checklist, in the order in which contracts are read.
inline constexpr ClauseRule clauseCatalogue[] = {
    {"service_description", QT_TRANSLATE_NOOP("Schema", "Detailed description of the services"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice; DORA art. 30(2)(a)")},
    {"client_requirements", QT_TRANSLATE_NOOP("Schema", "Client requirements (specification annexed)"),
     ClauseNeed::Always, QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"service_standards", QT_TRANSLATE_NOOP("Schema", "General standards of service"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"sweep_clause", QT_TRANSLATE_NOOP("Schema", "Unspecified but included functions (sweep clause)"),
     ClauseNeed::Optional, QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"service_levels", QT_TRANSLATE_NOOP("Schema", "Service levels"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice; DORA art. 30(2)(e), 30(3)(a)")},
    {"kpi", QT_TRANSLATE_NOOP("Schema", "Performance indicators"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"milestones_penalties", QT_TRANSLATE_NOOP("Schema", "Milestones and penalties"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"service_credits", QT_TRANSLATE_NOOP("Schema", "Service credits for poor quality"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"change_process", QT_TRANSLATE_NOOP("Schema", "Change process"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"pricing", QT_TRANSLATE_NOOP("Schema", "Prices and invoicing, no hidden costs"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"price_renegotiation", QT_TRANSLATE_NOOP("Schema", "Price renegotiation"), ClauseNeed::Optional,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"term", QT_TRANSLATE_NOOP("Schema", "Term of the contract"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"renewal", QT_TRANSLATE_NOOP("Schema", "Renewal and notice"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice; DORA art. 30(2)(h)")},
    {"early_termination", QT_TRANSLATE_NOOP("Schema", "Early termination and its causes"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice; DORA art. 28(7), 30(2)(h)")},
    {"indemnity_liability", QT_TRANSLATE_NOOP("Schema", "Liability and indemnity"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"insurance", QT_TRANSLATE_NOOP("Schema", "Insurance of the provider"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"confidentiality", QT_TRANSLATE_NOOP("Schema", "Confidentiality"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice; GDPR art. 28(3)(b)")},
    {"data_protection", QT_TRANSLATE_NOOP("Schema", "Data protection (agreement under GDPR art. 28)"),
     ClauseNeed::Personal, QT_TRANSLATE_NOOP("Schema", "Contract practice; GDPR art. 28(3); DORA art. 30(2)(c)")},
    {"data_location", QT_TRANSLATE_NOOP("Schema", "Places of processing and storage"), ClauseNeed::Personal,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(2)(b)")},
    {"data_return", QT_TRANSLATE_NOOP("Schema", "Access to, return and deletion of data"), ClauseNeed::Personal,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(2)(d); GDPR art. 28(3)(g)")},
    {"subcontracting", QT_TRANSLATE_NOOP("Schema", "Subcontracting (approval, conditions)"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(2)(a); GDPR art. 28(2), (4)")},
    {"security_measures", QT_TRANSLATE_NOOP("Schema", "Security measures"), ClauseNeed::Ict,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(3)(c); GDPR art. 28(3)(c)")},
    {"incident_assistance", QT_TRANSLATE_NOOP("Schema", "Assistance in an incident"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "Contract practice; DORA art. 30(2)(f)")},
    {"incident_notification", QT_TRANSLATE_NOOP("Schema", "Notification of incidents"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(3)(b); GDPR art. 28(3)(f), 33(2)")},
    {"reporting", QT_TRANSLATE_NOOP("Schema", "Reports and alerts"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(3)(b)")},
    {"performance_audit", QT_TRANSLATE_NOOP("Schema", "Performance follow-up and audits"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"access_audit_rights", QT_TRANSLATE_NOOP("Schema", "Rights of access, inspection and audit"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(3)(e); GDPR art. 28(3)(h)")},
    {"governance_committee", QT_TRANSLATE_NOOP("Schema", "Steering committee and milestone meetings"),
     ClauseNeed::Critical, QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"dispute_resolution", QT_TRANSLATE_NOOP("Schema", "Amicable settlement of disputes"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice")},
    {"bcp_provider", QT_TRANSLATE_NOOP("Schema", "Continuity plan kept by the provider"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "Contract practice; DORA art. 30(3)(c)")},
    {"bcp_test", QT_TRANSLATE_NOOP("Schema", "Tests of the plan, results shared"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(3)(c); ISO 22301 8.6")},
    {"exit_transition", QT_TRANSLATE_NOOP("Schema", "Reversibility and transition period"), ClauseNeed::Critical,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 28(8), 30(3)(f)")},
    {"social_compliance", QT_TRANSLATE_NOOP("Schema", "Social compliance (vigilance)"), ClauseNeed::Always,
     QT_TRANSLATE_NOOP("Schema", "Contract practice; French Labour code L8222-1")},
    {"training_awareness", QT_TRANSLATE_NOOP("Schema", "Participation in security training"), ClauseNeed::Ict,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(2)(i)")},
    {"authority_cooperation", QT_TRANSLATE_NOOP("Schema", "Cooperation with the authorities"), ClauseNeed::Ict,
     QT_TRANSLATE_NOOP("Schema", "DORA art. 30(2)(g)")},
    {"pentest_cooperation", QT_TRANSLATE_NOOP("Schema", "Cooperation in penetration tests (TLPT)"),
     ClauseNeed::Optional, QT_TRANSLATE_NOOP("Schema", "DORA art. 30(3)(d)")},
};

/// The catalogue as the values of a field.
inline std::vector<Choice> clauseChoices()
{
    std::vector<Choice> choices;
    for (const ClauseRule &rule : clauseCatalogue)
        choices.push_back({rule.key, rule.label});
    return choices;
}

} // namespace tables

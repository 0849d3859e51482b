// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// The plan itself: its single row holds who it is for, what it covers and the settings of the method.
struct PlanRecord : Table {
    PlanRecord()
        : Table({.name = "plan",
                 .json = "plan",
                 .label = QT_TRANSLATE_NOOP("Schema", "Plan"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Plan"),
                 .purpose = QT_TRANSLATE_NOOP("Schema", "The plan in a few pages: who it protects, what it covers, who "
                                                        "approved it and when it is activated."),
                 .area = Area::Context,
                 .codePrefix = "PCA",
                 .shape = Shape::Single})
    {
        nameFields = {&title};
    }

    Column<QString> code{this,
                         "code",
                         QT_TRANSLATE_NOOP("Schema", "Code"),
                         Kind::Code,
                         {.help = QT_TRANSLATE_NOOP("Schema", "The reference of the plan, printed on every page.")}};
    Column<QString> title{
        this, "title", QT_TRANSLATE_NOOP("Schema", "Title"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> organisation{
        this, "organisation", QT_TRANSLATE_NOOP("Schema", "Organisation"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> siren{this,
                          "siren",
                          QT_TRANSLATE_NOOP("Schema", "SIREN number"),
                          Kind::Text,
                          {.help = QT_TRANSLATE_NOOP("Schema", "The nine digits that identify a French company.")}};
    Column<QString> address{this, "address", QT_TRANSLATE_NOOP("Schema", "Address"), Kind::Text};
    Column<QString> sector{this,
                           "sector",
                           QT_TRANSLATE_NOOP("Schema", "Sector"),
                           Kind::Text,
                           {.help = QT_TRANSLATE_NOOP("Schema", "What the organisation does, in one line.")}};
    Column<int> headcount{this,
                          "headcount",
                          QT_TRANSLATE_NOOP("Schema", "Headcount"),
                          Kind::Integer,
                          {.unit = QT_TRANSLATE_NOOP("Schema", "people")}};
    Column<QString> language{
        this,
        "language",
        QT_TRANSLATE_NOOP("Schema", "Language of the plan"),
        Kind::Choice,
        {.help = QT_TRANSLATE_NOOP("Schema",
                                   "The language of printed documents and of the history, whatever the window speaks."),
         .choices = {{"fr", QT_TRANSLATE_NOOP("Schema", "French")}, {"en", QT_TRANSLATE_NOOP("Schema", "English")}},
         .initialKey = "fr"}};
    Column<QString> timezone{
        this,
        "timezone",
        QT_TRANSLATE_NOOP("Schema", "Time zone"),
        Kind::Text,
        {.help = QT_TRANSLATE_NOOP("Schema", "All dates and times of the plan are local times of this zone."),
         .initialKey = "Europe/Paris",
         .suggestions = {QT_TRANSLATE_NOOP("Schema", "Europe/Paris"), QT_TRANSLATE_NOOP("Schema", "America/Guadeloupe"),
                         QT_TRANSLATE_NOOP("Schema", "America/Martinique"),
                         QT_TRANSLATE_NOOP("Schema", "America/Cayenne"), QT_TRANSLATE_NOOP("Schema", "Indian/Reunion"),
                         QT_TRANSLATE_NOOP("Schema", "Indian/Mayotte")}}};
    Column<QString> confidentiality{this,
                                    "confidentiality",
                                    QT_TRANSLATE_NOOP("Schema", "Confidentiality"),
                                    Kind::Choice,
                                    {.help = QT_TRANSLATE_NOOP("Schema", "Printed at the foot of every page."),
                                     .choices = {{"public", QT_TRANSLATE_NOOP("Schema", "Public")},
                                                 {"internal", QT_TRANSLATE_NOOP("Schema", "Internal")},
                                                 {"confidential", QT_TRANSLATE_NOOP("Schema", "Confidential")},
                                                 {"secret", QT_TRANSLATE_NOOP("Schema", "Secret")}}}};

    Section approvalAndReviewSection{this, QT_TRANSLATE_NOOP("Schema", "Approval and review")};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Continuity manager"),
                     Kind::Reference,
                     {.help = QT_TRANSLATE_NOOP("Schema", "Who keeps the plan alive, day after day."),
                      .target = "contact",
                      .targetFilter = "kind=staff"}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .help = QT_TRANSLATE_NOOP(
                                "Schema", "An approved plan becomes a draft again as soon as its content is changed."),
                            .choices = {{"draft", QT_TRANSLATE_NOOP("Schema", "Draft")},
                                        {"review", QT_TRANSLATE_NOOP("Schema", "In review")},
                                        {"approved", QT_TRANSLATE_NOOP("Schema", "Approved")},
                                        {"retired", QT_TRANSLATE_NOOP("Schema", "Retired")}},
                            .initialKey = "draft"}};
    Column<QString> version{
        this,
        "version",
        QT_TRANSLATE_NOOP("Schema", "Version"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The version at work; it must stand in the list of revisions.")}};
    Column<Id> approvedBy{this,
                          "approved_by",
                          QT_TRANSLATE_NOOP("Schema", "Approved by"),
                          Kind::Reference,
                          {.help = QT_TRANSLATE_NOOP("Schema", "A member of top management (ISO 22301, 5.1)."),
                           .target = "contact",
                           .targetFilter = "kind=staff"}};
    Column<QDate> approvedOn{this, "approved_on", QT_TRANSLATE_NOOP("Schema", "Approved on"), Kind::Date};
    Column<int> reviewPeriod{this,
                             "review_period_months",
                             QT_TRANSLATE_NOOP("Schema", "Review period"),
                             Kind::Integer,
                             {.help = QT_TRANSLATE_NOOP("Schema", "The plan is reviewed at least this often."),
                              .unit = QT_TRANSLATE_NOOP("Schema", "months"),
                              .initial = 12}};
    Column<QDate> nextReviewOn{this, "next_review_on", QT_TRANSLATE_NOOP("Schema", "Next review on"), Kind::Date};

    Section policyAndScopeSection{this, QT_TRANSLATE_NOOP("Schema", "Policy and scope")};
    Column<QString> policy{
        this,
        "policy",
        QT_TRANSLATE_NOOP("Schema", "Continuity policy"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "What top management commits itself to (ISO 22301, 5.2).")}};
    Column<QDate> policyApprovedOn{this, "policy_approved_on", QT_TRANSLATE_NOOP("Schema", "Policy approved on"),
                                   Kind::Date};
    Column<QString> scope{this,
                          "scope",
                          QT_TRANSLATE_NOOP("Schema", "Scope"),
                          Kind::LongText,
                          {.help = QT_TRANSLATE_NOOP(
                               "Schema", "Activities, sites and customers that the plan protects (ISO 22301, 4.3).")}};
    Column<QString> exclusions{this,
                               "exclusions",
                               QT_TRANSLATE_NOOP("Schema", "Exclusions"),
                               Kind::LongText,
                               {.help = QT_TRANSLATE_NOOP("Schema", "What the plan leaves out, and why.")}};
    Column<QString> context{this,
                            "context",
                            QT_TRANSLATE_NOOP("Schema", "Context"),
                            Kind::LongText,
                            {.help = QT_TRANSLATE_NOOP(
                                 "Schema", "External and internal issues that weigh on continuity (ISO 22301, 4.1).")}};
    Column<QString> assumptions{
        this,
        "assumptions",
        QT_TRANSLATE_NOOP("Schema", "Assumptions"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema",
                                   "What the plan takes for granted: if one of these fails, the plan may not hold.")}};

    Section activationSection{this, QT_TRANSLATE_NOOP("Schema", "Activation")};
    Column<QString> activationCriteria{
        this,
        "activation_criteria",
        QT_TRANSLATE_NOOP("Schema", "Activation criteria"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "Measurable facts that start the plan, and who decides.")}};
    Column<QString> deactivationCriteria{
        this,
        "deactivation_criteria",
        QT_TRANSLATE_NOOP("Schema", "Stand-down criteria"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "Measurable facts that end the crisis, and who decides.")}};

    Section crisisMeansSection{this, QT_TRANSLATE_NOOP("Schema", "Crisis means")};
    Column<Id> crisisRoom{this,
                          "crisis_room",
                          QT_TRANSLATE_NOOP("Schema", "Crisis room"),
                          Kind::Reference,
                          {.target = "resource", .targetFilter = "category=premises"}};
    Column<Id> crisisRoomBackup{this,
                                "crisis_room_backup",
                                QT_TRANSLATE_NOOP("Schema", "Backup crisis room"),
                                Kind::Reference,
                                {.help = QT_TRANSLATE_NOOP("Schema", "In another building than the first."),
                                 .target = "resource",
                                 .targetFilter = "category=premises"}};
    Column<QString> backupCommunications{
        this,
        "backup_communications",
        QT_TRANSLATE_NOOP("Schema", "Backup communications"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "How the crisis team talks when IT and telephony are lost.")}};
    Column<QString> financeArrangements{
        this,
        "finance_arrangements",
        QT_TRANSLATE_NOOP("Schema", "Financial arrangements"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "Who may spend how much during a crisis, and by which means.")}};

    Section vocabularyAndScalesSection{this, QT_TRANSLATE_NOOP("Schema", "Vocabulary and scales")};
    Column<QString> vocabulary{
        this,
        "vocabulary",
        QT_TRANSLATE_NOOP("Schema", "Vocabulary"),
        Kind::Choice,
        {.help = QT_TRANSLATE_NOOP("Schema", "DMIA has two meanings in French practice: choose the one your readers "
                                             "know. It changes the French labels, no figure."),
         .choices = {{"dmia_is_mtpd", QT_TRANSLATE_NOOP("Schema", "DMIA means MTPD (business continuity)")},
                     {"dmia_is_rto", QT_TRANSLATE_NOOP("Schema", "DMIA means RTO (information systems)")},
                     {"iso", QT_TRANSLATE_NOOP("Schema", "ISO terms (DMTP, RTO)")}},
         .initialKey = "dmia_is_mtpd",
         .jsonGroup = "settings"}};
    Column<int> likelihoodLevels{this,
                                 "likelihood_levels",
                                 QT_TRANSLATE_NOOP("Schema", "Levels of likelihood"),
                                 Kind::Integer,
                                 {.least = 3, .most = 6, .initial = 4, .jsonGroup = "settings"}};
    Column<int> impactLevels{this,
                             "impact_levels",
                             QT_TRANSLATE_NOOP("Schema", "Levels of impact"),
                             Kind::Integer,
                             {.help = QT_TRANSLATE_NOOP("Schema", "Level 0, no impact, comes in addition."),
                              .least = 3,
                              .most = 6,
                              .initial = 4,
                              .jsonGroup = "settings"}};
    Column<int> intolerableLevel{
        this,
        "intolerable_level",
        QT_TRANSLATE_NOOP("Schema", "Intolerable from level"),
        Kind::Level,
        {.help = QT_TRANSLATE_NOOP(
             "Schema", "From this impact level an interruption can no longer be borne; the MTPD follows from it."),
         .scale = Scale::Impact,
         .initial = 3,
         .jsonGroup = "settings"}};

    Section criticalityTiersSection{this, QT_TRANSLATE_NOOP("Schema", "Criticality tiers")};
    Column<int> tierVitalMax{
        this,
        "tier_vital_max_min",
        QT_TRANSLATE_NOOP("Schema", "Vital up to"),
        Kind::Duration,
        {.help = QT_TRANSLATE_NOOP("Schema", "A function whose MTPD is at most this long is vital."),
         .initial = 240,
         .jsonGroup = "settings"}};
    Column<int> tierCriticalMax{
        this,
        "tier_critical_max_min",
        QT_TRANSLATE_NOOP("Schema", "Critical up to"),
        Kind::Duration,
        {.help = QT_TRANSLATE_NOOP("Schema", "A function whose MTPD is at most this long is critical."),
         .initial = 1440,
         .jsonGroup = "settings"}};
    Column<int> tierImportantMax{
        this,
        "tier_important_max_min",
        QT_TRANSLATE_NOOP("Schema", "Important up to"),
        Kind::Duration,
        {.help = QT_TRANSLATE_NOOP(
             "Schema", "A function whose MTPD is at most this long is important; beyond, it is deferrable."),
         .initial = 10080,
         .jsonGroup = "settings"}};

    Section reviewsAndTestsSection{this, QT_TRANSLATE_NOOP("Schema", "Reviews and tests")};
    Column<int> biaMaxAge{
        this,
        "bia_max_age_months",
        QT_TRANSLATE_NOOP("Schema", "Impact analysis valid for"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP("Schema", "An older impact analysis of a function is reported by the audit."),
         .unit = QT_TRANSLATE_NOOP("Schema", "months"),
         .initial = 12,
         .jsonGroup = "settings"}};
    Column<int> contactVerifyMaxAge{
        this,
        "contact_verify_max_age_months",
        QT_TRANSLATE_NOOP("Schema", "Contacts verified every"),
        Kind::Integer,
        {.unit = QT_TRANSLATE_NOOP("Schema", "months"), .initial = 6, .jsonGroup = "settings"}};
    Column<int> exerciseMaxAge{this,
                               "exercise_max_age_months",
                               QT_TRANSLATE_NOOP("Schema", "Functions exercised every"),
                               Kind::Integer,
                               {.help = QT_TRANSLATE_NOOP("Schema", "Applies to vital and critical functions."),
                                .unit = QT_TRANSLATE_NOOP("Schema", "months"),
                                .initial = 12,
                                .jsonGroup = "settings"}};
    Column<int> scenarioExerciseMaxAge{
        this,
        "scenario_exercise_max_age_months",
        QT_TRANSLATE_NOOP("Schema", "Major scenarios exercised every"),
        Kind::Integer,
        {.unit = QT_TRANSLATE_NOOP("Schema", "months"), .initial = 36, .jsonGroup = "settings"}};
    Column<int> restoreTestMaxAge{
        this,
        "restore_test_max_age_months",
        QT_TRANSLATE_NOOP("Schema", "Restores tested every"),
        Kind::Integer,
        {.unit = QT_TRANSLATE_NOOP("Schema", "months"), .initial = 12, .jsonGroup = "settings"}};
    Column<int> solutionTestMaxAge{
        this,
        "solution_test_max_age_months",
        QT_TRANSLATE_NOOP("Schema", "Backup solutions tested every"),
        Kind::Integer,
        {.unit = QT_TRANSLATE_NOOP("Schema", "months"), .initial = 12, .jsonGroup = "settings"}};
    Column<int> retexMax{
        this,
        "retex_max_days",
        QT_TRANSLATE_NOOP("Schema", "Exercise report within"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP("Schema", "Time left after an exercise or an incident to write its report."),
         .unit = QT_TRANSLATE_NOOP("Schema", "days"),
         .initial = 30,
         .jsonGroup = "settings"}};
    Column<int> reflexCardMaxSteps{
        this,
        "reflex_card_max_steps",
        QT_TRANSLATE_NOOP("Schema", "Steps on a reflex card"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP("Schema", "With more steps a reflex card no longer fits one page."),
         .least = 1,
         .initial = 14,
         .jsonGroup = "settings"}};

    Section providersAndContractsSection{this, QT_TRANSLATE_NOOP("Schema", "Providers and contracts")};
    Column<int> providerReviewMaxAge{
        this,
        "provider_review_max_age_months",
        QT_TRANSLATE_NOOP("Schema", "Critical providers evaluated every"),
        Kind::Integer,
        {.unit = QT_TRANSLATE_NOOP("Schema", "months"), .initial = 12, .jsonGroup = "settings"}};
    Column<int> providerMinScore{
        this,
        "provider_min_score_pct",
        QT_TRANSLATE_NOOP("Schema", "Provider score at least"),
        Kind::Percent,
        {.help = QT_TRANSLATE_NOOP("Schema", "Weighted score below which a provider needs an improvement plan."),
         .initial = 60,
         .jsonGroup = "settings"}};
    Column<int> contractWarn{
        this,
        "contract_warn_days",
        QT_TRANSLATE_NOOP("Schema", "Contract deadlines announced"),
        Kind::Integer,
        {.unit = QT_TRANSLATE_NOOP("Schema", "days before"), .initial = 90, .jsonGroup = "settings"}};
    Column<int> committeeMaxAge{this,
                                "committee_max_age_months",
                                QT_TRANSLATE_NOOP("Schema", "Steering committee every"),
                                Kind::Integer,
                                {.unit = QT_TRANSLATE_NOOP("Schema", "months"), .initial = 6, .jsonGroup = "settings"}};
    Column<int> providerAuditMaxAge{
        this,
        "provider_audit_max_age_months",
        QT_TRANSLATE_NOOP("Schema", "Provider audit every"),
        Kind::Integer,
        {.unit = QT_TRANSLATE_NOOP("Schema", "months"), .initial = 24, .jsonGroup = "settings"}};
    Column<int> vigilanceMinAmount{
        this,
        "vigilance_min_amount_eur",
        QT_TRANSLATE_NOOP("Schema", "Vigilance certificate from"),
        Kind::Money,
        {.help = QT_TRANSLATE_NOOP(
             "Schema",
             "Yearly amount from which a French provider must hand over the certificate (Code du travail, L8222-1)."),
         .initial = 5000,
         .jsonGroup = "settings"}};
    Column<int> concentrationMaxFunctions{
        this,
        "concentration_max_functions",
        QT_TRANSLATE_NOOP("Schema", "Functions per provider at most"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP(
             "Schema", "With more vital or critical functions on one provider, the audit speaks of concentration."),
         .least = 1,
         .initial = 4,
         .jsonGroup = "settings"}};

    Section trainingSection{this, QT_TRANSLATE_NOOP("Schema", "Training")};
    Column<int> qualificationWarn{
        this,
        "qualification_warn_days",
        QT_TRANSLATE_NOOP("Schema", "Expiring qualifications announced"),
        Kind::Integer,
        {.unit = QT_TRANSLATE_NOOP("Schema", "days before"), .initial = 60, .jsonGroup = "settings"}};
    Column<int> awarenessMin{this,
                             "awareness_min_pct",
                             QT_TRANSLATE_NOOP("Schema", "Staff aware of security at least"),
                             Kind::Percent,
                             {.initial = 80, .jsonGroup = "settings"}};

    Section oncallDutySection{this, QT_TRANSLATE_NOOP("Schema", "On-call duty")};
    Column<int> oncallHorizon{this,
                              "oncall_horizon_days",
                              QT_TRANSLATE_NOOP("Schema", "Roster checked ahead"),
                              Kind::Integer,
                              {.unit = QT_TRANSLATE_NOOP("Schema", "days"), .initial = 42, .jsonGroup = "settings"}};
    Column<int> dailyRest{this,
                          "daily_rest_min",
                          QT_TRANSLATE_NOOP("Schema", "Daily rest"),
                          Kind::Duration,
                          {.help = QT_TRANSLATE_NOOP("Schema", "11 hours in French law (Code du travail, L3131-1)."),
                           .initial = 660,
                           .jsonGroup = "settings"}};
    Column<int> weeklyRest{this,
                           "weekly_rest_min",
                           QT_TRANSLATE_NOOP("Schema", "Weekly rest"),
                           Kind::Duration,
                           {.help = QT_TRANSLATE_NOOP("Schema", "35 hours in French law (Code du travail, L3132-2)."),
                            .initial = 2100,
                            .jsonGroup = "settings"}};
    Column<int> oncallMaxConsecutive{this,
                                     "oncall_max_consecutive_days",
                                     QT_TRANSLATE_NOOP("Schema", "Consecutive on-call days at most"),
                                     Kind::Integer,
                                     {.help = QT_TRANSLATE_NOOP("Schema", "Proposed for each new roster."),
                                      .unit = QT_TRANSLATE_NOOP("Schema", "days"),
                                      .least = 1,
                                      .initial = 7,
                                      .jsonGroup = "settings"}};
    Column<int> oncallMinPool{this,
                              "oncall_min_pool",
                              QT_TRANSLATE_NOOP("Schema", "People per rank at least"),
                              Kind::Integer,
                              {.least = 1, .initial = 4, .jsonGroup = "settings"}};
    Column<int> oncallRequalification{
        this,
        "oncall_requalification_min",
        QT_TRANSLATE_NOOP("Schema", "Risky response time"),
        Kind::Duration,
        {.help = QT_TRANSLATE_NOOP(
             "Schema",
             "When people must respond within this time, a court may count the whole on-call period as working time."),
         .initial = 10,
         .jsonGroup = "settings"}};
    Column<int> oncallShareMaxRatio{
        this,
        "oncall_share_max_ratio_pct",
        QT_TRANSLATE_NOOP("Schema", "Share of the load at most"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP(
             "Schema", "Hours of one person against the mean of the pool: 150 % is one and a half times the mean."),
         .unit = QT_TRANSLATE_NOOP("Schema", "%"),
         .initial = 150,
         .jsonGroup = "settings"}};
    Column<QString> publicHolidays{
        this,
        "public_holidays",
        QT_TRANSLATE_NOOP("Schema", "Public holidays"),
        Kind::Choice,
        {.choices = {{"FR-metropole", QT_TRANSLATE_NOOP("Schema", "Mainland France")},
                     {"FR-alsace-moselle", QT_TRANSLATE_NOOP("Schema", "Alsace and Moselle")},
                     {"FR-guadeloupe", QT_TRANSLATE_NOOP("Schema", "Guadeloupe")},
                     {"FR-martinique", QT_TRANSLATE_NOOP("Schema", "Martinique")},
                     {"FR-guyane", QT_TRANSLATE_NOOP("Schema", "French Guiana")},
                     {"FR-reunion", QT_TRANSLATE_NOOP("Schema", "Réunion")},
                     {"FR-mayotte", QT_TRANSLATE_NOOP("Schema", "Mayotte")},
                     {"none", QT_TRANSLATE_NOOP("Schema", "None")}},
         .initialKey = "FR-metropole",
         .jsonGroup = "settings"}};

    Section thisFileSection{this, QT_TRANSLATE_NOOP("Schema", "This file")};
    Column<QDate> referenceDate{
        this,
        "reference_date",
        QT_TRANSLATE_NOOP("Schema", "Reference date"),
        Kind::Date,
        {.flags = FieldFlag::NotFingerprinted,
         .help = QT_TRANSLATE_NOOP(
             "Schema", "Taken for today by the audit and by printed documents; leave it empty to use the real date."),
         .jsonGroup = "^"}};
    Column<QString> comment{
        this,
        "comment",
        QT_TRANSLATE_NOOP("Schema", "Comment on the file"),
        Kind::LongText,
        {.flags = FieldFlag::NotFingerprinted,
         .help = QT_TRANSLATE_NOOP("Schema", "For those who exchange the file; never printed in the plan."),
         .jsonGroup = "^"}};
};

} // namespace tables

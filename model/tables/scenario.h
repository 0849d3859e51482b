// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// An event that could interrupt functions, rated with and without what is done against it.
struct Scenario : Table {
    Scenario()
        : Table(
              {.name = "scenario",
               .json = "scenarios",
               .label = QT_TRANSLATE_NOOP("Schema", "Scenario"),
               .plural = QT_TRANSLATE_NOOP("Schema", "Risk scenarios"),
               .purpose = QT_TRANSLATE_NOOP(
                   "Schema", "What could happen to you: how likely, how bad, before and after what you do against it."),
               .area = Area::Risks,
               .codePrefix = "S"})
    {
        nameFields = {&title};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> title{
        this, "title", QT_TRANSLATE_NOOP("Schema", "Title"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> cause{this,
                          "cause",
                          QT_TRANSLATE_NOOP("Schema", "Cause"),
                          Kind::Choice,
                          {.flags = FieldFlag::InList,
                           .choices = {{"premises", QT_TRANSLATE_NOOP("Schema", "Premises")},
                                       {"utilities", QT_TRANSLATE_NOOP("Schema", "Utilities")},
                                       {"telecom", QT_TRANSLATE_NOOP("Schema", "Telecom")},
                                       {"it", QT_TRANSLATE_NOOP("Schema", "IT")},
                                       {"cyber", QT_TRANSLATE_NOOP("Schema", "Cyber attack")},
                                       {"data", QT_TRANSLATE_NOOP("Schema", "Data")},
                                       {"staff", QT_TRANSLATE_NOOP("Schema", "Staff")},
                                       {"provider", QT_TRANSLATE_NOOP("Schema", "Provider")},
                                       {"supply", QT_TRANSLATE_NOOP("Schema", "Supply")},
                                       {"regulatory", QT_TRANSLATE_NOOP("Schema", "Regulation")},
                                       {"natural", QT_TRANSLATE_NOOP("Schema", "Natural event")},
                                       {"other", QT_TRANSLATE_NOOP("Schema", "Other")}}}};
    Column<QString> description{this, "description", QT_TRANSLATE_NOOP("Schema", "Description"), Kind::LongText};
    Column<QString> existingControls{this,
                                     "existing_controls",
                                     QT_TRANSLATE_NOOP("Schema", "Existing controls"),
                                     Kind::LongText,
                                     {.help = QT_TRANSLATE_NOOP("Schema", "What already makes it rarer or milder.")}};
    Column<QString> warningSigns{this, "warning_signs", QT_TRANSLATE_NOOP("Schema", "Warning signs"), Kind::LongText};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Risk owner"),
                     Kind::Reference,
                     {.target = "contact", .targetFilter = "kind=staff"}};

    Section whatIsLostSection{this, QT_TRANSLATE_NOOP("Schema", "What is lost")};
    Column<IdSet> functions{this,
                            "functions",
                            QT_TRANSLATE_NOOP("Schema", "Functions"),
                            Kind::References,
                            {.help = QT_TRANSLATE_NOOP("Schema", "The functions that it hits."), .target = "function"}};
    Column<IdSet> resources{
        this,
        "resources",
        QT_TRANSLATE_NOOP("Schema", "Resources"),
        Kind::References,
        {.help = QT_TRANSLATE_NOOP("Schema", "The resources that are lost; the outage is simulated from them."),
         .target = "resource"}};
    Column<int> referenceDuration{this,
                                  "reference_duration_min",
                                  QT_TRANSLATE_NOOP("Schema", "Reference duration"),
                                  Kind::Duration,
                                  {.help = QT_TRANSLATE_NOOP("Schema", "How long the plan assumes it lasts.")}};
    Column<int> peopleLeft{
        this,
        "people_left_pct",
        QT_TRANSLATE_NOOP("Schema", "People left"),
        Kind::Percent,
        {.help = QT_TRANSLATE_NOOP("Schema", "Share of lost teams that is still at work; empty means nobody.")}};

    Section riskRatingSection{this, QT_TRANSLATE_NOOP("Schema", "Risk rating")};
    Column<int> likelihoodInherent{this,
                                   "likelihood_inherent",
                                   QT_TRANSLATE_NOOP("Schema", "Inherent likelihood"),
                                   Kind::Level,
                                   {.flags = FieldFlag::InList,
                                    .help = QT_TRANSLATE_NOOP("Schema", "Without the controls."),
                                    .scale = Scale::Likelihood}};
    Column<int> impactInherent{this,
                               "impact_inherent",
                               QT_TRANSLATE_NOOP("Schema", "Inherent impact"),
                               Kind::Level,
                               {.flags = FieldFlag::InList,
                                .help = QT_TRANSLATE_NOOP("Schema", "Without the controls."),
                                .scale = Scale::Impact}};
    Column<int> likelihoodResidual{this,
                                   "likelihood_residual",
                                   QT_TRANSLATE_NOOP("Schema", "Residual likelihood"),
                                   Kind::Level,
                                   {.flags = FieldFlag::InList,
                                    .help = QT_TRANSLATE_NOOP("Schema", "With the controls that are really in place."),
                                    .scale = Scale::Likelihood}};
    Column<int> impactResidual{this,
                               "impact_residual",
                               QT_TRANSLATE_NOOP("Schema", "Residual impact"),
                               Kind::Level,
                               {.flags = FieldFlag::InList,
                                .help = QT_TRANSLATE_NOOP("Schema", "With the controls that are really in place."),
                                .scale = Scale::Impact}};
    Column<QDate> assessedOn{this, "assessed_on", QT_TRANSLATE_NOOP("Schema", "Assessed on"), Kind::Date};
    Column<QDate> reviewOn{this, "review_on", QT_TRANSLATE_NOOP("Schema", "Review on"), Kind::Date};

    Section treatmentAndAcceptanceSection{this, QT_TRANSLATE_NOOP("Schema", "Treatment and acceptance")};
    Column<QString> treatment{this,
                              "treatment",
                              QT_TRANSLATE_NOOP("Schema", "Treatment"),
                              Kind::Choice,
                              {.flags = FieldFlag::InList,
                               .choices = {{"reduce", QT_TRANSLATE_NOOP("Schema", "Reduce")},
                                           {"transfer", QT_TRANSLATE_NOOP("Schema", "Transfer")},
                                           {"avoid", QT_TRANSLATE_NOOP("Schema", "Avoid")},
                                           {"accept", QT_TRANSLATE_NOOP("Schema", "Accept")}}}};
    Column<Id> acceptedBy{this,
                          "accepted_by",
                          QT_TRANSLATE_NOOP("Schema", "Risk accepted by"),
                          Kind::Reference,
                          {.help = QT_TRANSLATE_NOOP("Schema", "The risk bands say who may accept it."),
                           .target = "contact",
                           .targetFilter = "kind=staff"}};
    Column<QDate> acceptedOn{this, "accepted_on", QT_TRANSLATE_NOOP("Schema", "Accepted on"), Kind::Date};
    Column<QDate> acceptedUntil{
        this,
        "accepted_until",
        QT_TRANSLATE_NOOP("Schema", "Accepted until"),
        Kind::Date,
        {.help = QT_TRANSLATE_NOOP("Schema", "After that day the decision must be taken again."),
         .after = "accepted_on"}};
    Column<QString> acceptanceReason{this, "acceptance_reason", QT_TRANSLATE_NOOP("Schema", "Reason for acceptance"),
                                     Kind::LongText};
};

} // namespace tables

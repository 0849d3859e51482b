// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// What a provider has committed to.
struct Contract : Table {
    Contract()
        : Table({.name = "contract",
                 .json = "contracts",
                 .label = QT_TRANSLATE_NOOP("Schema", "Contract"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Contracts"),
                 .purpose = QT_TRANSLATE_NOOP(
                     "Schema",
                     "What providers have committed to: dates, recovery time, data, exit. Note the notice period with "
                     "care: a contract that renews by surprise costs another year."),
                 .area = Area::Providers,
                 .codePrefix = "CT"})
    {
        nameFields = {&title};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> title{
        this, "title", QT_TRANSLATE_NOOP("Schema", "Title"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<Id> provider{this,
                        "provider",
                        QT_TRANSLATE_NOOP("Schema", "Provider"),
                        Kind::Reference,
                        {.flags = FieldFlag::InList, .target = "provider", .onDelete = OnDelete::Refuse}};
    Column<QString> description{
        this,
        "description",
        QT_TRANSLATE_NOOP("Schema", "Description"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "The services covered, their scope and their hours.")}};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList,
                      .help = QT_TRANSLATE_NOOP("Schema", "Who follows the contract on your side."),
                      .target = "contact",
                      .targetFilter = "kind=staff"}};
    Column<QString> status{this,
                           "status",
                           QT_TRANSLATE_NOOP("Schema", "Status"),
                           Kind::Choice,
                           {.flags = FieldFlag::InList,
                            .choices = {{"draft", QT_TRANSLATE_NOOP("Schema", "Draft")},
                                        {"active", QT_TRANSLATE_NOOP("Schema", "In force")},
                                        {"terminated", QT_TRANSLATE_NOOP("Schema", "Terminated")},
                                        {"expired", QT_TRANSLATE_NOOP("Schema", "Expired")}},
                            .initialKey = "draft"}};
    Column<int> yearlyCost{this,
                           "yearly_cost_eur",
                           QT_TRANSLATE_NOOP("Schema", "Yearly cost"),
                           Kind::Money,
                           {.flags = FieldFlag::InList,
                            .help = QT_TRANSLATE_NOOP("Schema", "The full cost of a year, hidden costs included.")}};

    Section term{this, QT_TRANSLATE_NOOP("Schema", "Term and renewal")};
    Column<QDate> signedOn{this, "signed_on", QT_TRANSLATE_NOOP("Schema", "Signed on"), Kind::Date};
    Column<QDate> startOn{this, "start_on", QT_TRANSLATE_NOOP("Schema", "Start"), Kind::Date};
    Column<QDate> endOn{this,
                        "end_on",
                        QT_TRANSLATE_NOOP("Schema", "End"),
                        Kind::Date,
                        {.flags = FieldFlag::InList, .after = "start_on"}};
    Column<QString> renewal{
        this,
        "renewal",
        QT_TRANSLATE_NOOP("Schema", "Renewal"),
        Kind::Choice,
        {.help = QT_TRANSLATE_NOOP("Schema", "A tacit renewal happens unless notice is given in time."),
         .choices = {{"none", QT_TRANSLATE_NOOP("Schema", "No renewal")},
                     {"tacit", QT_TRANSLATE_NOOP("Schema", "Tacit renewal")},
                     {"express", QT_TRANSLATE_NOOP("Schema", "Express renewal")}}}};
    Column<int> renewalPeriod{this,
                              "renewal_period_months",
                              QT_TRANSLATE_NOOP("Schema", "Renewed for"),
                              Kind::Integer,
                              {.help = QT_TRANSLATE_NOOP("Schema", "How long the contract runs on after a renewal."),
                               .unit = QT_TRANSLATE_NOOP("Schema", "months")}};
    Column<int> noticeDays{
        this,
        "notice_days",
        QT_TRANSLATE_NOOP("Schema", "Notice period"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP("Schema",
                                   "Counted back from the end of the contract, it gives the last day to give notice."),
         .unit = QT_TRANSLATE_NOOP("Schema", "days")}};

    Section commitments{this, QT_TRANSLATE_NOOP("Schema", "Commitments")};
    Column<int> committedRto{
        this,
        "committed_rto_min",
        QT_TRANSLATE_NOOP("Schema", "Committed recovery time (RTO)"),
        Kind::Duration,
        {.help = QT_TRANSLATE_NOOP("Schema", "The time within which the provider undertakes to restore the service.")}};
    Column<QString> penaltyTerms{
        this,
        "penalty_terms",
        QT_TRANSLATE_NOOP("Schema", "Penalties and service credits"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "What the provider owes when a service level is missed.")}};
    Column<bool> isIct{this,
                       "is_ict",
                       QT_TRANSLATE_NOOP("Schema", "ICT service"),
                       Kind::Bool,
                       {.help = QT_TRANSLATE_NOOP(
                            "Schema", "Digital and data services fall under the ICT clauses of DORA, art. 30.")}};

    Section data{this, QT_TRANSLATE_NOOP("Schema", "Data and subcontracting")};
    Column<bool> personalData{
        this,
        "personal_data",
        QT_TRANSLATE_NOOP("Schema", "Personal data"),
        Kind::Bool,
        {.help = QT_TRANSLATE_NOOP("Schema",
                                   "The provider handles personal data for you and is a processor (GDPR, art. 28).")}};
    Column<QStringList> dataLocations{
        this,
        "data_locations",
        QT_TRANSLATE_NOOP("Schema", "Data kept in"),
        Kind::Codes,
        {.help = QT_TRANSLATE_NOOP(
             "Schema", "Two-letter codes of the countries where data are processed or stored (ISO 3166).")}};
    Column<QString> subcontracting{this,
                                   "subcontracting",
                                   QT_TRANSLATE_NOOP("Schema", "Subcontracting"),
                                   Kind::Choice,
                                   {.choices = {{"forbidden", QT_TRANSLATE_NOOP("Schema", "Forbidden")},
                                                {"with_approval", QT_TRANSLATE_NOOP("Schema", "With approval")},
                                                {"free", QT_TRANSLATE_NOOP("Schema", "Free")}}}};

    Section exit{this, QT_TRANSLATE_NOOP("Schema", "Exit")};
    Column<QString> exitPlan{
        this,
        "exit_plan",
        QT_TRANSLATE_NOOP("Schema", "Exit plan"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP(
             "Schema", "How the service and the data come back, or go to another provider (DORA, art. 28(8)).")}};
    Column<int> transitionDays{
        this,
        "transition_days",
        QT_TRANSLATE_NOOP("Schema", "Transition period"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP("Schema", "How long the provider keeps working while you leave."),
         .unit = QT_TRANSLATE_NOOP("Schema", "days")}};
};

} // namespace tables

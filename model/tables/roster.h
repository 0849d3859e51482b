// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// An on-call duty: its rules, the people, the hours.
struct Roster : Table {
    Roster()
        : Table({.name = "roster",
                 .json = "rosters",
                 .label = QT_TRANSLATE_NOOP("Schema", "On-call duty"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "On-call duties"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "Who can be reached outside working hours, under which rules, and what "
                                              "they are called for. A roster without gaps lets everybody else sleep."),
                 .area = Area::Continuity,
                 .codePrefix = "AST"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> purpose{this,
                            "purpose",
                            QT_TRANSLATE_NOOP("Schema", "Purpose"),
                            Kind::LongText,
                            {.help = QT_TRANSLATE_NOOP("Schema", "What people are called for.")}};
    Column<IdSet> functions{this,
                            "functions",
                            QT_TRANSLATE_NOOP("Schema", "Functions covered"),
                            Kind::References,
                            {.flags = FieldFlag::InList, .target = "function"}};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "contact", .targetFilter = "kind=staff"}};
    Column<int> ranks{
        this,
        "ranks",
        QT_TRANSLATE_NOOP("Schema", "Number of ranks"),
        Kind::Integer,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "1 = one person on call; with 2 or 3, a backup stands behind."),
         .least = 1,
         .most = 3,
         .initial = 1}};
    Column<int> responseTime{
        this,
        "response_time_min",
        QT_TRANSLATE_NOOP("Schema", "Response time"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "From the call to the start of work; if it is very short, a "
                                             "court may count the whole duty as working time.")}};
    Column<Id> escalationTree{this,
                              "escalation_tree",
                              QT_TRANSLATE_NOOP("Schema", "Escalation chain"),
                              Kind::Reference,
                              {.flags = FieldFlag::InList,
                               .help = QT_TRANSLATE_NOOP("Schema", "Who is called next when nobody answers."),
                               .target = "call_tree",
                               .targetFilter = "kind=escalation"}};
    Column<bool> onsite{
        this,
        "onsite",
        QT_TRANSLATE_NOOP("Schema", "Work on site"),
        Kind::Bool,
        {.help = QT_TRANSLATE_NOOP("Schema", "People may have to travel; travel time counts as working time.")}};
    Column<QString> expectedCalls{
        this,
        "expected_calls",
        QT_TRANSLATE_NOOP("Schema", "Expected calls"),
        Kind::Text,
        {.help = QT_TRANSLATE_NOOP("Schema", "How many calls and interventions to expect, for example per week.")}};
    Column<bool> holidaysFullDay{this, "holidays_full_day",
                                 QT_TRANSLATE_NOOP("Schema", "Public holidays covered all day"), Kind::Bool};

    Section rules{this, QT_TRANSLATE_NOOP("Schema", "Legal framework")};
    Column<QString> legalBasis{
        this,
        "legal_basis",
        QT_TRANSLATE_NOOP("Schema", "Legal basis"),
        Kind::Choice,
        {.help = QT_TRANSLATE_NOOP("Schema", "What sets the duty up (French Labour code, L3121-11 and L3121-12)."),
         .choices = {{"company_agreement", QT_TRANSLATE_NOOP("Schema", "Company agreement")},
                     {"branch_agreement", QT_TRANSLATE_NOOP("Schema", "Branch agreement")},
                     {"unilateral_decision", QT_TRANSLATE_NOOP("Schema", "Employer's decision")}}}};
    Column<QString> legalReference{this, "legal_reference", QT_TRANSLATE_NOOP("Schema", "Reference of the text"),
                                   Kind::Text};
    Column<QDate> cseOpinionOn{
        this,
        "cse_opinion_on",
        QT_TRANSLATE_NOOP("Schema", "Works council consulted on"),
        Kind::Date,
        {.help = QT_TRANSLATE_NOOP("Schema", "Needed before an employer's decision (French Labour code, L3121-12).")}};
    Column<QDate> inspectionInformedOn{
        this,
        "labour_inspection_informed_on",
        QT_TRANSLATE_NOOP("Schema", "Labour inspection informed on"),
        Kind::Date,
        {.help = QT_TRANSLATE_NOOP("Schema", "Needed before an employer's decision (French Labour code, L3121-12).")}};
    Column<int> noticeDays{
        this,
        "notice_days",
        QT_TRANSLATE_NOOP("Schema", "Notice given to staff"),
        Kind::Integer,
        {.help = QT_TRANSLATE_NOOP("Schema", "15 days unless a collective agreement says otherwise."),
         .unit = QT_TRANSLATE_NOOP("Schema", "days"),
         .initial = 15}};
    Column<int> maxConsecutiveDays{this,
                                   "max_consecutive_days",
                                   QT_TRANSLATE_NOOP("Schema", "Maximum consecutive days"),
                                   Kind::Integer,
                                   {.unit = QT_TRANSLATE_NOOP("Schema", "days"), .least = 1, .initial = 7}};

    Section pay{this, QT_TRANSLATE_NOOP("Schema", "Compensation")};
    Column<QString> compensation{
        this,
        "compensation",
        QT_TRANSLATE_NOOP("Schema", "Compensation"),
        Kind::LongText,
        {.help = QT_TRANSLATE_NOOP("Schema", "Money or rest; it is compulsory (French Labour code, L3121-9).")}};
    Column<int> compensationWeek{this,
                                 "compensation_week_eur",
                                 QT_TRANSLATE_NOOP("Schema", "Compensation per week"),
                                 Kind::Money,
                                 {.help = QT_TRANSLATE_NOOP("Schema", "For a full week of rank 1.")}};
};

} // namespace tables

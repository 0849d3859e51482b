// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// A certificate or proof that a provider has handed over.
struct ComplianceDocument : Table {
    ComplianceDocument()
        : Table({.name = "compliance_document",
                 .json = "documents",
                 .label = QT_TRANSLATE_NOOP("Schema", "Compliance document"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Compliance documents"),
                 .purpose =
                     QT_TRANSLATE_NOOP("Schema", "Certificates and proofs a provider must keep up to date. Keep the "
                                                 "originals at hand: an out-of-date certificate protects nobody."),
                 .area = Area::Providers,
                 .isRegister = true})
    {
        naturalKey = {&kind, &issuedOn, &reference};
        nameFields = {&kind, &reference};
    }

    Column<Id> provider{
        this,
        "provider",
        QT_TRANSLATE_NOOP("Schema", "Provider"),
        Kind::Reference,
        {.flags = FieldFlag::Owner | FieldFlag::Required, .target = "provider", .onDelete = OnDelete::RemoveRow}};
    Column<QString> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("Schema", "Kind"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "In France the certificate of vigilance (URSSAF) is due every six "
                                             "months from EUR 5,000 (French Labour code, L8222-1 and D8222-5)."),
         .choices = {{"vigilance", QT_TRANSLATE_NOOP("Schema", "Certificate of vigilance")},
                     {"kbis", QT_TRANSLATE_NOOP("Schema", "Company registration (Kbis)")},
                     {"insurance", QT_TRANSLATE_NOOP("Schema", "Insurance certificate")},
                     {"iso_certificate", QT_TRANSLATE_NOOP("Schema", "ISO certificate")},
                     {"bcp_test_report", QT_TRANSLATE_NOOP("Schema", "Report of a continuity test")},
                     {"dpa", QT_TRANSLATE_NOOP("Schema", "Data processing agreement")},
                     {"foreign_workers_list", QT_TRANSLATE_NOOP("Schema", "List of foreign workers")},
                     {"tax", QT_TRANSLATE_NOOP("Schema", "Tax certificate")},
                     {"other", QT_TRANSLATE_NOOP("Schema", "Other")}}}};
    Column<QString> reference{
        this, "reference", QT_TRANSLATE_NOOP("Schema", "Reference"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QDate> issuedOn{
        this, "issued_on", QT_TRANSLATE_NOOP("Schema", "Issued on"), Kind::Date, {.flags = FieldFlag::InList}};
    Column<QDate> validUntil{this,
                             "valid_until",
                             QT_TRANSLATE_NOOP("Schema", "Valid until"),
                             Kind::Date,
                             {.flags = FieldFlag::InList, .after = "issued_on"}};
    Column<QDate> verifiedOn{
        this,
        "verified_on",
        QT_TRANSLATE_NOOP("Schema", "Verified on"),
        Kind::Date,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The day somebody checked that the document is genuine.")}};
};

} // namespace tables

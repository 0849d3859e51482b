// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// What functions need: people, premises, equipment, IT … A site is a resource, an outsourced service too.
struct Resource : Table {
    Resource()
        : Table(
              {.name = "resource",
               .json = "resources",
               .label = QT_TRANSLATE_NOOP("Schema", "Resource"),
               .plural = QT_TRANSLATE_NOOP("Schema", "Resources"),
               .purpose = QT_TRANSLATE_NOOP("Schema", "Everything the functions need to run: people, premises, "
                                                      "equipment, applications, data, utilities, outsourced services."),
               .area = Area::Resources,
               .codePrefix = "R"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> category{
        this,
        "category",
        QT_TRANSLATE_NOOP("Schema", "Category"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "A site is a resource of category premises, what a provider does for you "
                                             "one of category outsourced service."),
         .choices = {{"people", QT_TRANSLATE_NOOP("Schema", "People")},
                     {"premises", QT_TRANSLATE_NOOP("Schema", "Premises")},
                     {"utility", QT_TRANSLATE_NOOP("Schema", "Utility")},
                     {"equipment", QT_TRANSLATE_NOOP("Schema", "Equipment")},
                     {"it", QT_TRANSLATE_NOOP("Schema", "IT infrastructure")},
                     {"application", QT_TRANSLATE_NOOP("Schema", "Application")},
                     {"telecom", QT_TRANSLATE_NOOP("Schema", "Telecom")},
                     {"data", QT_TRANSLATE_NOOP("Schema", "Data")},
                     {"vital_record", QT_TRANSLATE_NOOP("Schema", "Vital record")},
                     {"transport", QT_TRANSLATE_NOOP("Schema", "Transport")},
                     {"finance", QT_TRANSLATE_NOOP("Schema", "Finance")},
                     {"service", QT_TRANSLATE_NOOP("Schema", "Outsourced service")}}}};
    Column<Id> owner{this,
                     "owner",
                     QT_TRANSLATE_NOOP("Schema", "Owner"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList, .target = "contact"}};
    Column<Id> site{
        this,
        "located_in",
        QT_TRANSLATE_NOOP("Schema", "Located in"),
        Kind::Reference,
        {.flags = FieldFlag::Acyclic,
         .help = QT_TRANSLATE_NOOP("Schema", "The premises it stands in; when they are lost, it is lost too."),
         .target = "resource",
         .targetFilter = "category=premises"}};
    Column<Id> contract{this,
                        "contract",
                        QT_TRANSLATE_NOOP("Schema", "Contract"),
                        Kind::Reference,
                        {.help = QT_TRANSLATE_NOOP("Schema", "The contract under which a provider supplies it."),
                         .target = "contract"}};
    Column<int> quantity{this, "quantity", QT_TRANSLATE_NOOP("Schema", "Quantity"), Kind::Integer};
    Column<QString> unit{
        this,
        "unit",
        QT_TRANSLATE_NOOP("Schema", "Unit"),
        Kind::Text,
        {.suggestions = {QT_TRANSLATE_NOOP("Schema", "full-time equivalents"),
                         QT_TRANSLATE_NOOP("Schema", "workstations"), QT_TRANSLATE_NOOP("Schema", "laptops"),
                         QT_TRANSLATE_NOOP("Schema", "mobiles"), QT_TRANSLATE_NOOP("Schema", "licences"),
                         QT_TRANSLATE_NOOP("Schema", "copies")}}};
    Column<QString> address{this, "address", QT_TRANSLATE_NOOP("Schema", "Address"), Kind::Text};

    Section recoverySection{this, QT_TRANSLATE_NOOP("Schema", "Recovery")};
    Column<int> rta{
        this,
        "rta_min",
        QT_TRANSLATE_NOOP("Schema", "Achievable recovery time (RTA)"),
        Kind::Duration,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "Time to get it back by ordinary repair, without any backup solution.")}};
    Column<int> rpa{this,
                    "rpa_min",
                    QT_TRANSLATE_NOOP("Schema", "Actual data loss (RPA)"),
                    Kind::Duration,
                    {.help = QT_TRANSLATE_NOOP("Schema", "Age of the data that really come back.")}};

    Section dataAndBackupSection{this, QT_TRANSLATE_NOOP("Schema", "Data and backup")};
    Column<bool> personalData{
        this,
        "personal_data",
        QT_TRANSLATE_NOOP("Schema", "Personal data"),
        Kind::Bool,
        {.help = QT_TRANSLATE_NOOP("Schema", "It holds or gives access to personal data (GDPR).")}};
    Column<QString> remoteAccess{
        this,
        "remote_access",
        QT_TRANSLATE_NOOP("Schema", "Remote access"),
        Kind::Choice,
        {.help = QT_TRANSLATE_NOOP("Schema", "Whether people can work with it from elsewhere, and how safely."),
         .choices = {{"none", QT_TRANSLATE_NOOP("Schema", "None")},
                     {"secured", QT_TRANSLATE_NOOP("Schema", "Secured")},
                     {"unsecured", QT_TRANSLATE_NOOP("Schema", "Unsecured")}}}};
    Column<int> backupInterval{
        this,
        "backup_interval_min",
        QT_TRANSLATE_NOOP("Schema", "Backup interval"),
        Kind::Duration,
        {.help = QT_TRANSLATE_NOOP("Schema", "Time between two backups of the data; it bounds what can be lost.")}};
    Column<bool> backupOffsite{this, "backup_offsite", QT_TRANSLATE_NOOP("Schema", "Backup off site"), Kind::Bool};
    Column<bool> backupEncrypted{this, "backup_encrypted", QT_TRANSLATE_NOOP("Schema", "Backup encrypted"), Kind::Bool};
    Column<bool> backupOffline{
        this,
        "backup_offline",
        QT_TRANSLATE_NOOP("Schema", "Backup offline"),
        Kind::Bool,
        {.help = QT_TRANSLATE_NOOP("Schema", "Offline or immutable: out of reach of ransomware.")}};
    Column<QString> backupPlace{this, "backup_place", QT_TRANSLATE_NOOP("Schema", "Backup place"), Kind::Text};
    Column<int> backupRetention{this,
                                "backup_retention_days",
                                QT_TRANSLATE_NOOP("Schema", "Backup retention"),
                                Kind::Integer,
                                {.unit = QT_TRANSLATE_NOOP("Schema", "days")}};

    Section remarksSection{this, QT_TRANSLATE_NOOP("Schema", "Remarks")};
    Column<QString> note{this, "note", QT_TRANSLATE_NOOP("Schema", "Note"), Kind::LongText};
};

} // namespace tables

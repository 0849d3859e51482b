// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// What an exercise, an incident or a review brought to light.
struct Finding : Table {
    Finding()
        : Table({.name = "finding",
                 .json = "findings",
                 .label = QT_TRANSLATE_NOOP("Schema", "Finding"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Findings"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "What exercises, incidents and audits brought to light, good and bad. A "
                                              "nonconformity needs an action, a strength deserves to be kept."),
                 .area = Area::Improvement,
                 .codePrefix = "FD",
                 .isRegister = true})
    {
        exactlyOne = {&event, &review};
        nameFields = {&text};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("Schema", "Kind"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "A nonconformity is a requirement that is not met; a major one "
                                             "puts the whole system in doubt (ISO 22301, 10.1)."),
         .choices = {{"strength", QT_TRANSLATE_NOOP("Schema", "Strength")},
                     {"observation", QT_TRANSLATE_NOOP("Schema", "Observation")},
                     {"improvement", QT_TRANSLATE_NOOP("Schema", "Opportunity for improvement")},
                     {"minor_nc", QT_TRANSLATE_NOOP("Schema", "Minor nonconformity")},
                     {"major_nc", QT_TRANSLATE_NOOP("Schema", "Major nonconformity")}}}};
    Column<QString> text{
        this, "text", QT_TRANSLATE_NOOP("Schema", "Finding"), Kind::LongText, {.flags = FieldFlag::InList}};
    Column<Id> event{this,
                     "event",
                     QT_TRANSLATE_NOOP("Schema", "Exercise or incident"),
                     Kind::Reference,
                     {.flags = FieldFlag::InList,
                      .help = QT_TRANSLATE_NOOP("Schema", "Fill in one of exercise or incident, and review."),
                      .target = "event",
                      .onDelete = OnDelete::RemoveRow}};
    Column<Id> review{this,
                      "review",
                      QT_TRANSLATE_NOOP("Schema", "Review"),
                      Kind::Reference,
                      {.flags = FieldFlag::InList, .target = "review", .onDelete = OnDelete::RemoveRow}};
    Column<QString> rootCause{this,
                              "root_cause",
                              QT_TRANSLATE_NOOP("Schema", "Root cause"),
                              Kind::LongText,
                              {.help = QT_TRANSLATE_NOOP("Schema", "Why it happened, not who did it.")}};
    Column<QString> clause{
        this,
        "clause",
        QT_TRANSLATE_NOOP("Schema", "Clause of the standard"),
        Kind::Text,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "The requirement concerned, for example ISO 22301 8.4.3.")}};
};

} // namespace tables

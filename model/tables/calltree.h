// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/field.h"
#include "schema/table.h"

namespace tables {

/// Who calls whom, in which order, to raise an alert or to escalate.
struct CallTree : Table {
    CallTree()
        : Table({.name = "call_tree",
                 .json = "call_trees",
                 .label = QT_TRANSLATE_NOOP("Schema", "Call tree"),
                 .plural = QT_TRANSLATE_NOOP("Schema", "Call trees"),
                 .purpose = QT_TRANSLATE_NOOP("Schema",
                                              "Who calls whom, in which order and how long to wait before trying the "
                                              "next person. Test it: a tree is only as good as its last test."),
                 .area = Area::Continuity,
                 .codePrefix = "AT"})
    {
        nameFields = {&name};
    }

    Column<QString> code{this, "code", QT_TRANSLATE_NOOP("Schema", "Code"), Kind::Code};
    Column<QString> name{this, "name", QT_TRANSLATE_NOOP("Schema", "Name"), Kind::Text, {.flags = FieldFlag::InList}};
    Column<QString> kind{
        this,
        "kind",
        QT_TRANSLATE_NOOP("Schema", "Kind"),
        Kind::Choice,
        {.flags = FieldFlag::InList,
         .help = QT_TRANSLATE_NOOP("Schema", "An alert tree brings the crisis team together; an escalation "
                                             "chain is followed when nobody answers an on-call."),
         .choices = {{"alert", QT_TRANSLATE_NOOP("Schema", "Alert")},
                     {"escalation", QT_TRANSLATE_NOOP("Schema", "Escalation")}},
         .initialKey = "alert"}};
};

} // namespace tables

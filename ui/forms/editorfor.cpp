// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/editorfor.h"

#include "forms/booleditor.h"
#include "forms/choiceeditor.h"
#include "forms/coloreditor.h"
#include "forms/dateeditor.h"
#include "forms/leveleditor.h"
#include "forms/levels.h"
#include "forms/longtexteditor.h"
#include "forms/numbereditor.h"
#include "forms/referenceeditor.h"
#include "forms/referenceseditor.h"

Editor *editorFor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
{
    if (!field.options().choices.empty()) // a choice, or a number whose values have names
        return new ChoiceEditor(plan, field, texts, parent);
    switch (field.kind()) {
    case Kind::Code:
    case Kind::Text:
    case Kind::Phone:
    case Kind::TimeOfDay:
    case Kind::Duration:
    case Kind::Codes: return new LineEditor(plan, field, texts, parent);
    case Kind::LongText: return new LongTextEditor(plan, field, texts, parent);
    case Kind::Integer:
    case Kind::Real:
    case Kind::Percent:
    case Kind::Money: return new NumberEditor(plan, field, texts, parent);
    case Kind::Level:
        // Buttons want a range; without one a level is a number like any other.
        if (levels::highest(plan, field) >= 0)
            return new LevelEditor(plan, field, texts, parent);
        return new NumberEditor(plan, field, texts, parent);
    case Kind::Bool: return new BoolEditor(plan, field, texts, parent);
    case Kind::Date:
    case Kind::DateTime: return new DateEditor(plan, field, texts, parent);
    case Kind::Choice: return new ChoiceEditor(plan, field, texts, parent);
    case Kind::Color: return new ColorEditor(plan, field, texts, parent);
    case Kind::Reference: return new ReferenceEditor(plan, field, texts, parent);
    case Kind::References: return new ReferencesEditor(plan, field, texts, parent);
    }
    Q_UNREACHABLE();
}

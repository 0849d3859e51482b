// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

class QWidget;

/// What a person does with a form: looks for the editor of a field and types into it.
namespace typing {

/// The editor of that field in the form, which must exist.
QWidget *editor(QWidget &form, const QString &field);
/// Replaces what stands in the editor by the value, as people write it, without confirming.
void enter(QWidget &editor, const Plan &plan, const Field &field, const Value &value);
/// Replaces the text of a line or a text box.
void replaceText(QWidget &editor, const QString &text);
/// Presses Enter, or leaves the editor where Enter is a new line.
void confirm(QWidget &editor);
/// What the form says below the editor of that field, "" if nothing.
QString problem(QWidget &form, const QString &field);

} // namespace typing

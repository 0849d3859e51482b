// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/editor.h"

/// The editor for the field's kind, owned by `parent`.
Editor *editorFor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent);

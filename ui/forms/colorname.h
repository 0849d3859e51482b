// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texts/texts.h"

#include <QColor>

/// What people call a colour: "Green", "Orange".
QString colorName(const QColor &color, const Texts &texts);

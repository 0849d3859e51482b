// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Opens the example plan and writes a PNG of every page and dialog into the folder: light and dark, French and
/// English, at the smallest size and at an ordinary one. The exit status of the program.
int takeShots(const QString &folder);

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

#include <QSet>

namespace print {

/// All anchors that links can land on.
QSet<QString> anchorsIn(const QList<Block> &blocks);
/// Turns links to rows that this document does not describe into plain text.
void dropDanglingLinks(QList<Block> &blocks);

} // namespace print

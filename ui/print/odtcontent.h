// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/preparation.h"

namespace print {

/// The body of an OpenDocument text and the pictures it refers to, by name.
struct OdtContent {
    QByteArray xml;
    QList<std::pair<QString, QByteArray>> pictures;
};

/// The file content.xml.
OdtContent odtContent(const Prepared &prepared);

} // namespace print

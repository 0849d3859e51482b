// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QString>

/// Where the tests find the complete example plan (JSON).
inline QString examplePath()
{
    return QStringLiteral(VIGIE_EXAMPLE);
}

/// Where the frozen files of earlier versions are.
inline QString testData(const QString &name)
{
    return QStringLiteral(VIGIE_TEST_DATA "/") + name;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/quiet.h"

#include <QString>

namespace {
void fail(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtDebugMsg || type == QtInfoMsg)
        return;
    // The offscreen platform says this of every window that is moved; it says nothing of the program.
    if (message.contains(QStringLiteral("This plugin does not support")))
        return;
    ADD_FAILURE() << "the program warned: " << message.toStdString();
}
} // namespace

Quiet::Quiet()
{
    qInstallMessageHandler(fail);
}

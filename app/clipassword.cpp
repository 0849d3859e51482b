// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clipassword.h"

#include "clisupport.h"

#include <QCoreApplication>

namespace cli {

QString passwordFrom(const std::string &file)
{
    constexpr qint64 most = 4096; // far above what a PDF can take: who names another file is told so
    if (file.empty())
        return {};
    QString line = QString::fromUtf8(read(argument(file), most)).section(u'\n', 0, 0);
    if (line.endsWith(u'\r'))
        line.chop(1);
    if (line.isEmpty())
        throw Error(
            QCoreApplication::translate("Errors", "“%1” holds no password: write it on the first line of that file.")
                .arg(fileName(argument(file))));
    return line;
}

} // namespace cli

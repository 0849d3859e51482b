// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "cliexportdata.h"

#include "error.h"
#include "exchange/contactcards.h"
#include "exchange/rostercalendar.h"
#include "plan.h"

#include <QCoreApplication>

namespace cli {

namespace {

/// The row of that code, nothing for "". Throws Error with the sentence if there is none.
std::optional<Id> idOf(const Plan &plan, const Table &table, const QString &code, const char *sentence)
{
    if (code.isEmpty())
        return {};
    if (const Row *row = plan.findByCode(table, code))
        return row->id;
    throw Error(QCoreApplication::translate("Errors", sentence).arg(code));
}

QByteArray contacts(const Plan &plan, const Texts &texts, const DataChoice &choice)
{
    ContactCardOptions options{choice.at, QDateTime::currentDateTime(), choice.privateFields};
    if (const auto contact =
            idOf(plan, schema().contact, choice.only, QT_TRANSLATE_NOOP("Errors", "The plan has no contact “%1”.")))
        options.contacts = QList<Id>{*contact};
    return contactCards(plan, texts, options);
}

QByteArray shifts(const Plan &plan, const Texts &texts, const DataChoice &choice)
{
    RosterCalendarOptions options{choice.at, QDateTime::currentDateTime(), choice.privateFields};
    options.roster =
        idOf(plan, schema().roster, choice.only, QT_TRANSLATE_NOOP("Errors", "The plan has no on-call duty “%1”."));
    return rosterCalendar(plan, texts, options);
}

} // namespace

bool isForTelephones(const QString &suffix)
{
    return suffix == QLatin1String("vcf") || suffix == QLatin1String("ics");
}

QByteArray telephoneData(const Plan &plan, const Texts &texts, const QString &suffix, const DataChoice &choice)
{
    return suffix == QLatin1String("vcf") ? contacts(plan, texts, choice) : shifts(plan, texts, choice);
}

} // namespace cli

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/providerdocuments.h"

#include <algorithm>

namespace audit {

namespace {

const RowList &documentsOf(const Check &check, const Row &provider)
{
    return check.plan.referring(schema().complianceDocument.provider, provider.id);
}

bool isVigilance(const Row &document)
{
    return document[schema().complianceDocument.kind] == QLatin1String("vigilance");
}

bool isFrench(const Row &provider)
{
    const QString country = provider[schema().provider.country].trimmed();
    return country.compare(QLatin1String("FR"), Qt::CaseInsensitive) == 0 ||
           country.compare(QLatin1String("France"), Qt::CaseInsensitive) == 0;
}

bool isActive(const Row &provider)
{
    return provider[schema().provider.status] == QLatin1String("active");
}

/// What the contracts in force with the provider cost a year.
qint64 yearlyAmount(const Check &check, const Row &provider)
{
    const auto &table = schema().contract;
    qint64 amount = 0;
    for (const Row *contract : check.plan.referring(table.provider, provider.id)) {
        if ((*contract)[table.status] == QLatin1String("active"))
            amount += (*contract)[table.yearlyCost].value_or(0);
    }
    return amount;
}

/// "Insurance certificate (31/12/2026)" for each.
QString listed(const Check &check, const RowList &documents)
{
    const auto &table = schema().complianceDocument;
    QStringList names;
    for (const Row *document : documents)
        names.append(QStringLiteral("%1 (%2)").arg(check.choice(table.kind, (*document)[table.kind]),
                                                   check.date((*document)[table.validUntil])));
    return names.join(QStringLiteral(", "));
}

} // namespace

void noVigilance(Check &check, const Row &provider)
{
    const auto &table = schema().complianceDocument;
    const qint64 amount = yearlyAmount(check, provider);
    if (!isActive(provider) || !isFrench(provider) || amount < check.setting(schema().plan.vigilanceMinAmount))
        return;
    std::optional<QDate> last;
    for (const Row *document : documentsOf(check, provider)) {
        if (isVigilance(*document))
            last = std::max(last, (*document)[table.validUntil]);
    }
    if (last && *last >= check.today)
        return;
    const QString yearly = check.texts.format(schema().contract.yearlyCost, Value(amount));
    check.report(
        table.provider,
        last ? check
                   .say(QT_TRANSLATE_NOOP(
                       "Audit",
                       "The certificate of vigilance expired on %1; contracts of %2 a year require a valid one."))
                   .arg(check.date(last), yearly)
             : check
                   .say(QT_TRANSLATE_NOOP("Audit", "There is no certificate of vigilance with an end date; contracts "
                                                   "of %1 a year require a valid one."))
                   .arg(yearly));
}

void documentExpired(Check &check, const Row &provider)
{
    const auto &table = schema().complianceDocument;
    RowList expired;
    for (const Row *document : documentsOf(check, provider)) {
        const auto until = (*document)[table.validUntil];
        if (until && *until < check.today && !isVigilance(*document))
            expired.push_back(document);
    }
    if (!expired.empty())
        check.report(
            table.provider,
            check.say(QT_TRANSLATE_NOOP("Audit", "These documents are out of date: %1.")).arg(listed(check, expired)));
}

void documentExpiresSoon(Check &check, const Row &provider)
{
    constexpr int days = 60;
    const auto &table = schema().complianceDocument;
    RowList expiring;
    for (const Row *document : documentsOf(check, provider)) {
        const auto until = (*document)[table.validUntil];
        if (until && *until >= check.today && *until <= check.today.addDays(days))
            expiring.push_back(document);
    }
    if (!expiring.empty())
        check.report(table.provider, check.say(QT_TRANSLATE_NOOP("Audit", "These documents expire within %1 days: %2."))
                                         .arg(QString::number(days), listed(check, expiring)));
}

} // namespace audit

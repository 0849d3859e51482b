// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/areas.h"

#include "tables/schema.h"

#include <QCoreApplication>
#include <QHash>

namespace areas {

QList<Area> all()
{
    return {Area::Context, Area::Organisation, Area::Functions, Area::Resources,  Area::Providers,
            Area::Risks,   Area::Continuity,   Area::Exercises, Area::Improvement};
}

QString title(Area area)
{
    const auto text = [](const char *source) { return QCoreApplication::translate("Areas", source); };
    switch (area) {
    case Area::Context: return text(QT_TRANSLATE_NOOP("Areas", "Context"));
    case Area::Organisation: return text(QT_TRANSLATE_NOOP("Areas", "Organisation"));
    case Area::Functions: return text(QT_TRANSLATE_NOOP("Areas", "Functions"));
    case Area::Resources: return text(QT_TRANSLATE_NOOP("Areas", "Resources"));
    case Area::Providers: return text(QT_TRANSLATE_NOOP("Areas", "Providers"));
    case Area::Risks: return text(QT_TRANSLATE_NOOP("Areas", "Risks"));
    case Area::Continuity: return text(QT_TRANSLATE_NOOP("Areas", "Continuity"));
    case Area::Exercises: return text(QT_TRANSLATE_NOOP("Areas", "Exercises"));
    case Area::Improvement: return text(QT_TRANSLATE_NOOP("Areas", "Improvement"));
    }
    return {};
}

QList<const Table *> tables(Area area)
{
    QList<const Table *> result;
    for (const Table *table : schema().all()) {
        if (!table->isOwned() && table->options().area == area)
            result.append(table);
    }
    return result;
}

QString icon(const Table &table)
{
    static const QHash<QString, QString> icons{
        {QStringLiteral("plan"), QStringLiteral("building-2")},
        {QStringLiteral("scale_level"), QStringLiteral("ruler")},
        {QStringLiteral("risk_band"), QStringLiteral("gauge")},
        {QStringLiteral("horizon"), QStringLiteral("hourglass")},
        {QStringLiteral("impact_category"), QStringLiteral("layers")},
        {QStringLiteral("revision"), QStringLiteral("file-clock")},
        {QStringLiteral("distribution"), QStringLiteral("send")},
        {QStringLiteral("obligation"), QStringLiteral("scale")},
        {QStringLiteral("contact"), QStringLiteral("users")},
        {QStringLiteral("absence"), QStringLiteral("user-x")},
        {QStringLiteral("role"), QStringLiteral("id-card")},
        {QStringLiteral("resource"), QStringLiteral("boxes")},
        {QStringLiteral("function"), QStringLiteral("workflow")},
        {QStringLiteral("scenario"), QStringLiteral("flame")},
        {QStringLiteral("survey_item"), QStringLiteral("clipboard-list")},
        {QStringLiteral("solution"), QStringLiteral("shield-check")},
        {QStringLiteral("procedure"), QStringLiteral("list-ordered")},
        {QStringLiteral("message"), QStringLiteral("megaphone")},
        {QStringLiteral("call_tree"), QStringLiteral("phone-call")},
        {QStringLiteral("provider"), QStringLiteral("handshake")},
        {QStringLiteral("criterion"), QStringLiteral("star")},
        {QStringLiteral("contract"), QStringLiteral("file-pen-line")},
        {QStringLiteral("indicator"), QStringLiteral("chart-line")},
        {QStringLiteral("review"), QStringLiteral("clipboard-pen")},
        {QStringLiteral("skill"), QStringLiteral("graduation-cap")},
        {QStringLiteral("qualification"), QStringLiteral("badge-check")},
        {QStringLiteral("training_session"), QStringLiteral("presentation")},
        {QStringLiteral("roster"), QStringLiteral("calendar-days")},
        {QStringLiteral("event"), QStringLiteral("siren")},
        {QStringLiteral("finding"), QStringLiteral("clipboard-check")},
        {QStringLiteral("action"), QStringLiteral("list-todo")},
        {QStringLiteral("waiver"), QStringLiteral("bell-off")},
    };
    return icons.value(table.name(), QStringLiteral("table"));
}

} // namespace areas

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/stylesheet.h"

#include "theme/theme.h"

#include <QFile>

namespace theme {

namespace {
struct NamedRole {
    const char *name;
    Role role;
};

constexpr NamedRole namedRoles[] = {
    {"Window", Role::Window},
    {"SurfaceRaised", Role::SurfaceRaised},
    {"SurfaceHover", Role::SurfaceHover},
    {"Surface", Role::Surface},
    {"BorderStrong", Role::BorderStrong},
    {"Border", Role::Border},
    {"TextMuted", Role::TextMuted},
    {"TextOnAccent", Role::TextOnAccent},
    {"Text", Role::Text},
    {"AccentHover", Role::AccentHover},
    {"AccentSoft", Role::AccentSoft},
    {"Accent", Role::Accent},
    {"Selection", Role::Selection},
    {"InfoSoft", Role::InfoSoft},
    {"Info", Role::Info},
    {"GoodSoft", Role::GoodSoft},
    {"Good", Role::Good},
    {"WarningSoft", Role::WarningSoft},
    {"Warning", Role::Warning},
    {"DangerSoft", Role::DangerSoft},
    {"Danger", Role::Danger},
};

struct NamedType {
    const char *name;
    Type type;
};

constexpr NamedType namedTypes[] = {
    {"Display", Type::Display}, {"Title", Type::Title}, {"Section", Type::Section},
    {"Body", Type::Body},       {"Small", Type::Small},
};
} // namespace

QString styleSheet()
{
    QFile file(QStringLiteral(":/theme/style.qss"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    QString sheet = QString::fromUtf8(file.readAll());
    for (const auto &[name, role] : namedRoles)
        sheet.replace(QStringLiteral("@%1;").arg(QLatin1String(name)), color(role).name() + u';');
    for (const auto &[name, type] : namedTypes)
        sheet.replace(QStringLiteral("@%1;").arg(QLatin1String(name)), QStringLiteral("%1pt;").arg(pointSize(type)));
    return sheet;
}

} // namespace theme

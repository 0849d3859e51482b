// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/theme.h"

#include <QFontDatabase>

static void initResources()
{
    Q_INIT_RESOURCE(theme);
}

namespace theme {

QString loadFonts()
{
    static const QString family = [] {
        initResources();
        for (const char *face : {"Regular", "SemiBold", "Bold", "Italic"})
            QFontDatabase::addApplicationFont(QStringLiteral(":/theme/fonts/NotoSans-%1.ttf").arg(QLatin1String(face)));
        return QStringLiteral("Noto Sans");
    }();
    return family;
}

int pointSize(Type type)
{
    switch (type) {
    case Type::Display: return 22;
    case Type::Title: return 15;
    case Type::Section: return 11;
    case Type::Body: return 10;
    case Type::Small: return 9;
    }
    return 10;
}

QFont font(Type type)
{
    QFont font(loadFonts(), pointSize(type));
    if (type == Type::Display || type == Type::Title || type == Type::Section)
        font.setWeight(QFont::DemiBold);
    font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

} // namespace theme

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "texts.h"

#include <QTranslator>

Language languageFromCode(const QString &code)
{
    return code.startsWith(QLatin1String("fr")) ? Language::French : Language::English;
}

QString languageCode(Language language)
{
    return language == Language::French ? QStringLiteral("fr") : QStringLiteral("en");
}

namespace {

QLocale localeOf(Language language)
{
    return language == Language::French ? QLocale(QLocale::French, QLocale::France)
                                        : QLocale(QLocale::English, QLocale::UnitedKingdom);
}

/// Both languages stay loaded: a document may be French while the window is English.
std::shared_ptr<QTranslator> translatorOf(Language language)
{
    static std::shared_ptr<QTranslator> loaded[2];
    auto &translator = loaded[static_cast<int>(language)];
    if (!translator) {
        translator = std::make_shared<QTranslator>();
        // Absent only in a build without translations; then the English sources are shown.
        if (!translator->load(QStringLiteral(":/i18n/vigie_%1.qm").arg(languageCode(language))))
            return translator;
    }
    return translator;
}

} // namespace

Texts::Texts(Language language, const QString &vocabulary)
    : m_language(language), m_vocabulary(vocabulary), m_locale(localeOf(language)), m_translator(translatorOf(language))
{}

QString Texts::text(const char *context, const char *source) const
{
    if (!*source)
        return {};
    const QString found = m_translator->translate(context, source, m_vocabulary.toLatin1().constData());
    return found.isEmpty() ? QString::fromUtf8(source) : found;
}

QString Texts::text(const char *context, const char *source, int n) const
{
    QString found = m_translator->translate(context, source, nullptr, n);
    if (found.isEmpty())
        found = QString::fromUtf8(source);
    return found.replace(QStringLiteral("%n"), m_locale.toString(n));
}

QString Texts::label(const Field &field) const
{
    return text("Schema", field.label());
}

QString Texts::help(const Field &field) const
{
    return text("Schema", field.options().help);
}

QString Texts::unit(const Field &field) const
{
    if (field.kind() == Kind::Percent)
        return QStringLiteral("%");
    return field.kind() == Kind::Money ? QStringLiteral("€") : text("Schema", field.options().unit);
}

QString Texts::section(const Field &field) const
{
    return text("Schema", field.section());
}

QString Texts::label(const Table &table) const
{
    return text("Schema", table.options().label);
}

QString Texts::plural(const Table &table) const
{
    return text("Schema", table.options().plural);
}

QString Texts::purpose(const Table &table) const
{
    return text("Schema", table.options().purpose);
}

QString Texts::choice(const Field &field, const QString &key) const
{
    for (const Choice &choice : field.options().choices) {
        if (key == QLatin1String(choice.key))
            return text("Schema", choice.label);
    }
    return key;
}

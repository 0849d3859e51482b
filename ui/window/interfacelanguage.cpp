// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/interfacelanguage.h"

#include "pages/setting.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

namespace {
const Setting<QString> remembered(QStringLiteral("window/language"), QString());

Language atStart()
{
    const QString code = remembered.value();
    return languageFromCode(code.isEmpty() ? QLocale::system().name() : code);
}
} // namespace

InterfaceLanguage::InterfaceLanguage(QObject *parent) : QObject(parent), m_language(atStart())
{
    install();
}

InterfaceLanguage::~InterfaceLanguage() = default;

void InterfaceLanguage::choose(Language language)
{
    if (language == m_language)
        return;
    m_language = language;
    remembered.setValue(languageCode(language));
    install();
}

void InterfaceLanguage::install()
{
    // Removing a translator and installing another each tell every widget that the language changed.
    QLocale::setDefault(Texts(m_language).locale());
    auto toolkit = std::make_unique<QTranslator>();
    const QString folder = QLibraryInfo::path(QLibraryInfo::TranslationsPath);
    if (toolkit->load(QStringLiteral("qtbase_%1").arg(languageCode(m_language)), folder))
        QCoreApplication::installTranslator(toolkit.get());
    m_toolkit = std::move(toolkit);
    auto program = std::make_unique<QTranslator>();
    if (program->load(QStringLiteral(":/i18n/vigie_%1.qm").arg(languageCode(m_language))))
        QCoreApplication::installTranslator(program.get());
    m_program = std::move(program);
}

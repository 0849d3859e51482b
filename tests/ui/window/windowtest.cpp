// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/window/windowtest.h"

#include <QLabel>
#include <QTest>

WindowTest::WindowTest()
{
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, folder.filePath(QStringLiteral("settings")));
    language = std::make_unique<InterfaceLanguage>();
    language->choose(Language::English);
    appearance = std::make_unique<Appearance>();
    session = std::make_unique<Session>();
    session->setAutosaveSeconds(0);
    window = std::make_unique<MainWindow>(*session, *appearance, *language, answers);
    window->resize(1024, 700);
    window->show();
}

WindowTest::~WindowTest()
{
    session->giveUp();
    session->close();
    window.reset();
    language->choose(Language::English);
    appearance->choose(Appearance::Choice::Light);
}

const Row &WindowTest::row(const Table &table, const char *code)
{
    const Row *found = plan().findByCode(table, QLatin1String(code));
    EXPECT_TRUE(found) << code;
    return *found;
}

void WindowTest::openExample()
{
    window->run(Command::OpenExample);
    ASSERT_TRUE(session->plan()) << answers.told.join(u' ').toStdString();
}

QString WindowTest::savedWords()
{
    return window->findChild<QLabel *>(QStringLiteral("saved"))->text();
}

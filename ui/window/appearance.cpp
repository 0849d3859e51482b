// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/appearance.h"

#include "pages/setting.h"

#include <QApplication>
#include <QPalette>

namespace {
const Setting<int> remembered(QStringLiteral("window/appearance"), int(Appearance::Choice::System));

theme::Mode systemMode()
{
    static const theme::Mode mode =
        QApplication::palette().color(QPalette::Window).lightnessF() < 0.5F ? theme::Mode::Dark : theme::Mode::Light;
    return mode;
}
} // namespace

Appearance::Appearance(QObject *parent)
    : QObject(parent), m_system(systemMode()),
      m_choice(static_cast<Choice>(qBound(0, remembered.value(), int(Choice::Dark))))
{
    apply();
}

void Appearance::choose(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    remembered.setValue(int(choice));
    apply();
}

void Appearance::toggle()
{
    choose(theme::mode() == theme::Mode::Light ? Choice::Dark : Choice::Light);
}

void Appearance::apply()
{
    theme::Mode mode = m_system;
    if (m_choice != Choice::System)
        mode = m_choice == Choice::Dark ? theme::Mode::Dark : theme::Mode::Light;
    theme::apply(*qApp, mode);
    emit changed();
}

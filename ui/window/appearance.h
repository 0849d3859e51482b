// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QObject>

/// Light, dark, or as the system: what the person prefers, remembered, and put on screen at once.
class Appearance : public QObject
{
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit Appearance(QObject *parent = nullptr);

    Choice choice() const { return m_choice; }
    void choose(Choice choice);
    /// Light becomes dark and the reverse.
    void toggle();

signals:
    void changed();

private:
    void apply();

    theme::Mode m_system; ///< what the desktop looked like before the theme was put on
    Choice m_choice;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QCoreApplication>
#include <QSettings>

/// One remembered preference: its key and what it is at first. Declared beside its only user.
template <typename T> class Setting
{
public:
    Setting(const QString &key, const T &initial) : m_key(key), m_initial(initial) {}

    T value() const { return file().value(m_key, QVariant::fromValue(m_initial)).template value<T>(); }
    void setValue(const T &value) const { file().setValue(m_key, QVariant::fromValue(value)); }

private:
    /// A readable file in the user's configuration folder, named after the program.
    static QSettings file()
    {
        return QSettings(QSettings::IniFormat, QSettings::UserScope, QCoreApplication::applicationName(),
                         QCoreApplication::applicationName());
    }

    QString m_key;
    T m_initial;
};

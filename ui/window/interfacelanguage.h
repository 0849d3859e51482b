// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texts/texts.h"

#include <QObject>

#include <memory>

class QTranslator;

/// The language the window speaks: remembered, and changed at once everywhere.
class InterfaceLanguage : public QObject
{
    Q_OBJECT

public:
    explicit InterfaceLanguage(QObject *parent = nullptr);
    ~InterfaceLanguage() override;

    Language language() const { return m_language; }
    void choose(Language language);

private:
    void install();

    Language m_language;
    std::unique_ptr<QTranslator> m_program;
    std::unique_ptr<QTranslator> m_toolkit; ///< Qt's own dialogs
};

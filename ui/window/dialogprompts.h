// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/prompts.h"

/// Asks the person at the screen.
class DialogPrompts : public Prompts
{
public:
    int ask(QWidget *parent, const Question &question) override;
    void tell(QWidget *parent, const QString &title, const QString &sentence) override;
    QString fileToOpen(QWidget *parent, const QString &title, const QString &filter) override;
    QString fileToSave(QWidget *parent, const QString &title, const QString &suggestion,
                       const QString &filter) override;
    QString folderToFill(QWidget *parent, const QString &title) override;
    int run(QDialog &dialog) override;
    std::unique_ptr<Progress> progress(QWidget *parent, const QString &what) override;
};

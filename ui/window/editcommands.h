// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <QObject>

class InterfaceLanguage;
class Prompts;
class Session;
class Table;
class QWidget;

/// What the Edit menu does, and deleting: takes edits back, does them again, removes rows after showing what that
/// touches.
class EditCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    EditCommands(const Session &session, const InterfaceLanguage &language, Prompts &prompts, QWidget *window);

    void undo();
    void redo();
    void remove(const Table *table, const QList<Id> &ids);

signals:
    /// What is being typed must become part of the plan first.
    void aboutToEdit();
    /// Something was done that needs no more than a passing word.
    void done(const QString &sentence);

private:
    template <typename Action> void attempt(Action action);

    const Session &m_session;
    const InterfaceLanguage &m_language;
    Prompts &m_prompts;
    QWidget *m_window;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "storage/planfile.h"

#include <QObject>

class Prompts;
class Session;
class QMimeData;
class QWidget;

/// What the File menu does: asks for files, asks what becomes of unsaved edits, and says what could not be done.
class FileCommands : public QObject
{
    Q_OBJECT

public:
    /// Dialogs stand over `window`.
    FileCommands(Session &session, Prompts &prompts, QWidget *window);

    void create();
    /// Asks for a file and opens it.
    void openAsked();
    /// Opens a plan, or a JSON file as a new plan.
    void open(const QString &path);
    void openExample();
    bool save();
    bool saveAs();
    void importAsked();
    /// Brings a JSON file into the open plan, or makes a new plan of it if none is open.
    void import(const QString &path);
    void exportJson();
    void takeOver();
    /// Offers what a crash left behind, once at the start.
    void offerRecovery();
    /// True if the open plan may go: nothing unsaved, or saved now, or given up by a clear word.
    bool mayClose();

    /// The plan or JSON file that was dragged here, "" if it is something else.
    static QString droppedFile(const QMimeData *data);

signals:
    /// About to save or to close: what is being typed must become part of the plan first.
    void aboutToSave();

private:
    template <typename Action> bool attempt(const QString &title, Action action);
    QByteArray read(const QString &path) const;
    bool askSave();

    Session &m_session;
    Prompts &m_prompts;
    QWidget *m_window;
};

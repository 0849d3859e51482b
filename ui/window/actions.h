// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHash>
#include <QObject>

class QAction;
class QMenu;
class QMenuBar;

/// Everything the window can be told to do, as one list: menus, keys, the command palette and the help are made from
/// it.
enum class Command {
    New,
    Open,
    OpenExample,
    Save,
    SaveAs,
    ImportJson,
    ExportJson,
    ExportPdf,
    ExportOdt,
    ExportHtml,
    Print,
    Kit,
    VerifyPdf,
    Quit,
    Undo,
    Redo,
    Find,
    Preferences,
    Back,
    Forward,
    English,
    French,
    LightTheme,
    DarkTheme,
    SystemTheme,
    FirstSteps,
    WhatIf,
    Weak,
    Audit,
    History,
    Publish,
    Revisions,
    Shortcuts,
    About,
};

/// The window's commands with their words, icons and keys, and the menus that hold them.
class Actions : public QObject
{
    Q_OBJECT

public:
    explicit Actions(QWidget *window);

    QAction *action(Command command) const { return m_actions.value(command); }
    QList<QAction *> all() const;
    void fill(QMenuBar *bar);
    /// The words in the language of the window.
    void retranslate();
    /// The names of the plans opened last; the list is asked for each time the menu opens.
    QMenu *recentMenu() const { return m_recent; }
    /// What only makes sense while a plan is open.
    void setPlanOpen(bool open);
    /// The sentence of the step that would be undone, or done again; "" if there is none.
    void setUndo(const QString &undo, const QString &redo);

signals:
    void triggered(Command command);
    void recentChosen(const QString &path);

private:
    void addAction(Command command);
    QMenu *addMenu(QMenuBar *bar, const char *title, const QList<QList<Command>> &groups);
    void listRecent();

    QHash<Command, QAction *> m_actions;
    QList<std::pair<QMenu *, const char *>> m_menus;
    QMenu *m_recent = nullptr;
    QString m_undo;
    QString m_redo;
};

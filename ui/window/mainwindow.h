// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/publication.h"
#include "window/actions.h"
#include "window/destination.h"

#include <QMainWindow>

class Appearance;
class Banners;
class CommandPalette;
class DocumentCommands;
class EditCommands;
class FileCommands;
class HeaderBar;
class InterfaceLanguage;
namespace recovery {
struct Thing;
}

class Auditor;
class Page;
class PageHost;
class Prompts;
class QLabel;
class QStackedWidget;
class Session;
class Sidebar;
class WelcomePage;

/// The window: the sections at the left, the page in the middle, and the commands; it only brings these together.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    MainWindow(Session &session, Appearance &appearance, InterfaceLanguage &language, Prompts &prompts,
               QWidget *parent = nullptr);
    ~MainWindow() override;

    /// Does what the command says, as if chosen in the menu.
    void run(Command command);
    void go(const Destination &destination);
    FileCommands &files() { return *m_files; }
    Page *page() const;
    Auditor *auditor() const;
    CommandPalette *palette() const { return m_palette; }

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void build();
    void connectParts();
    void connectPage(Page *page);
    void showOutage(const QList<recovery::Thing> &things);
    void showPlan();
    void showState();
    void showUndo();
    void showPlace();
    void showChoices();
    void retranslate();
    void renew();
    bool runFile(Command command);
    bool runDocument(Command command);
    bool runView(Command command);
    void nextPart();
    void tell(const QString &sentence);
    void commit();

    Session &m_session;
    Appearance &m_appearance;
    InterfaceLanguage &m_language;
    Prompts &m_prompts;
    Actions *m_actions;
    FileCommands *m_files;
    DocumentCommands *m_documents;
    EditCommands *m_edits;
    Sidebar *m_sidebar;
    HeaderBar *m_header;
    Banners *m_banners;
    PageHost *m_pages;
    WelcomePage *m_welcome;
    QStackedWidget *m_screens;
    CommandPalette *m_palette;
    QLabel *m_saved;
    QLabel *m_file;
    QString m_vocabulary;
    bool m_wasReadOnly = false;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/actions.h"

#include "forms/plaintext.h"
#include "theme/theme.h"
#include "window/recentfiles.h"

#include <QAction>
#include <QActionGroup>
#include <QFileInfo>
#include <QKeySequence>
#include <QMenu>
#include <QMenuBar>

#include <array>

namespace {
struct Spec {
    Command command;
    const char *text;
    const char *icon;
    const char *keys;
    bool needsPlan;
};

constexpr Spec specs[] = {
    {Command::New, QT_TRANSLATE_NOOP("Actions", "&New plan"), "file-plus", "Ctrl+N", false},
    {Command::Open, QT_TRANSLATE_NOOP("Actions", "&Open…"), "folder-open", "Ctrl+O", false},
    {Command::OpenExample, QT_TRANSLATE_NOOP("Actions", "Open the &example"), "book-open", "", false},
    {Command::Save, QT_TRANSLATE_NOOP("Actions", "&Save"), "save", "Ctrl+S", true},
    {Command::SaveAs, QT_TRANSLATE_NOOP("Actions", "Save &as…"), "", "Ctrl+Shift+S", true},
    {Command::ImportJson, QT_TRANSLATE_NOOP("Actions", "&Import JSON…"), "file-down", "", true},
    {Command::ExportJson, QT_TRANSLATE_NOOP("Actions", "Export the plan as &JSON…"), "file-up", "", true},
    {Command::ExportPdf, QT_TRANSLATE_NOOP("Actions", "Export the document as &PDF…"), "", "Ctrl+E", true},
    {Command::ExportOdt, QT_TRANSLATE_NOOP("Actions", "Export the document as OD&T…"), "", "", true},
    {Command::ExportHtml, QT_TRANSLATE_NOOP("Actions", "Export the document as &HTML…"), "", "", true},
    {Command::Print, QT_TRANSLATE_NOOP("Actions", "Prin&t…"), "printer", "Ctrl+P", true},
    {Command::Kit, QT_TRANSLATE_NOOP("Actions", "Crisis-day &kit…"), "briefcase-medical", "", true},
    {Command::VerifyPdf, QT_TRANSLATE_NOOP("Actions", "&Verify a PDF…"), "shield-check", "", false},
    {Command::Quit, QT_TRANSLATE_NOOP("Actions", "&Quit"), "log-out", "Ctrl+Q", false},
    {Command::Undo, QT_TRANSLATE_NOOP("Actions", "&Undo"), "undo-2", "Ctrl+Z", true},
    {Command::Redo, QT_TRANSLATE_NOOP("Actions", "&Redo"), "redo-2", "Ctrl+Shift+Z", true},
    {Command::Find, QT_TRANSLATE_NOOP("Actions", "&Find a row or a command…"), "search", "Ctrl+K", true},
    {Command::Preferences, QT_TRANSLATE_NOOP("Actions", "&Preferences…"), "settings", "Ctrl+,", false},
    {Command::Back, QT_TRANSLATE_NOOP("Actions", "&Back"), "arrow-left", "Alt+Left", true},
    {Command::Forward, QT_TRANSLATE_NOOP("Actions", "For&ward"), "arrow-right", "Alt+Right", true},
    {Command::English, QT_TRANSLATE_NOOP("Actions", "&English"), "", "", false},
    {Command::French, QT_TRANSLATE_NOOP("Actions", "&French"), "", "", false},
    {Command::LightTheme, QT_TRANSLATE_NOOP("Actions", "&Light"), "sun", "", false},
    {Command::DarkTheme, QT_TRANSLATE_NOOP("Actions", "&Dark"), "moon", "", false},
    {Command::SystemTheme, QT_TRANSLATE_NOOP("Actions", "As the &system"), "monitor", "", false},
    {Command::FirstSteps, QT_TRANSLATE_NOOP("Actions", "&Start page"), "compass", "Alt+Home", true},
    {Command::WhatIf, QT_TRANSLATE_NOOP("Actions", "&What if?"), "life-buoy", "Ctrl+Shift+W", true},
    {Command::Weak, QT_TRANSLATE_NOOP("Actions", "Wea&k points"), "target", "Ctrl+Shift+K", true},
    {Command::Audit, QT_TRANSLATE_NOOP("Actions", "&Audit"), "clipboard-check", "Ctrl+Shift+A", true},
    {Command::History, QT_TRANSLATE_NOOP("Actions", "&History"), "history", "Ctrl+H", true},
    {Command::Publish, QT_TRANSLATE_NOOP("Actions", "&Preview"), "eye", "Ctrl+Shift+P", true},
    {Command::Revisions, QT_TRANSLATE_NOOP("Actions", "Approval and &revisions"), "file-check", "Ctrl+Shift+R", true},
    {Command::Shortcuts, QT_TRANSLATE_NOOP("Actions", "&Keyboard shortcuts"), "keyboard", "F1", false},
    {Command::About, QT_TRANSLATE_NOOP("Actions", "&About Vigie"), "info", "", false},
};

constexpr std::array choices{std::array{Command::English, Command::French, Command::French},
                             std::array{Command::LightTheme, Command::DarkTheme, Command::SystemTheme}};
} // namespace

Actions::Actions(QWidget *window) : QObject(window)
{
    for (const Spec &spec : specs)
        addAction(spec.command);
    for (const auto &group : choices) {
        auto *exclusive = new QActionGroup(this);
        for (const Command command : group) {
            action(command)->setCheckable(true);
            exclusive->addAction(action(command));
        }
    }
    action(Command::Redo)
        ->setShortcuts({QKeySequence(QStringLiteral("Ctrl+Shift+Z")), QKeySequence(QStringLiteral("Ctrl+Y"))});
    window->addActions(all());
    retranslate();
    setPlanOpen(false);
}

void Actions::addAction(Command command)
{
    const Spec &spec = specs[static_cast<int>(command)];
    Q_ASSERT(spec.command == command);
    auto *added = new QAction(this);
    if (*spec.icon)
        added->setIcon(theme::icon(QLatin1String(spec.icon)));
    if (*spec.keys)
        added->setShortcut(QKeySequence(QLatin1String(spec.keys)));
    connect(added, &QAction::triggered, this, [this, command] { emit triggered(command); });
    m_actions.insert(command, added);
}

QList<QAction *> Actions::all() const
{
    QList<QAction *> result;
    for (const Spec &spec : specs)
        result.append(m_actions.value(spec.command));
    return result;
}

QMenu *Actions::addMenu(QMenuBar *bar, const char *title, const QList<QList<Command>> &groups)
{
    QMenu *menu = bar->addMenu(tr(title));
    m_menus.append({menu, title});
    for (const QList<Command> &group : groups) {
        if (!menu->isEmpty())
            menu->addSeparator();
        for (const Command command : group)
            menu->addAction(action(command));
    }
    return menu;
}

void Actions::fill(QMenuBar *bar)
{
    using enum Command;
    QMenu *file = addMenu(bar, QT_TRANSLATE_NOOP("Actions", "&File"),
                          {{New, Open, OpenExample},
                           {Save, SaveAs},
                           {ImportJson, ExportJson},
                           {ExportPdf, ExportOdt, ExportHtml, Print, Kit},
                           {VerifyPdf},
                           {Quit}});
    m_recent = new QMenu(file);
    m_menus.append({m_recent, QT_TRANSLATE_NOOP("Actions", "Open &recent")});
    m_recent->setIcon(theme::icon(QStringLiteral("clock")));
    file->insertMenu(action(OpenExample), m_recent);
    connect(m_recent, &QMenu::aboutToShow, this, &Actions::listRecent);
    addMenu(bar, QT_TRANSLATE_NOOP("Actions", "&Edit"), {{Undo, Redo}, {Find}, {Preferences}});
    addMenu(bar, QT_TRANSLATE_NOOP("Actions", "&View"),
            {{Back, Forward},
             {FirstSteps, WhatIf, Weak, Audit, History, Publish, Revisions},
             {English, French},
             {LightTheme, DarkTheme, SystemTheme}});
    addMenu(bar, QT_TRANSLATE_NOOP("Actions", "&Help"), {{Shortcuts, About}});
    retranslate();
}

void Actions::listRecent()
{
    m_recent->clear();
    for (const QString &path : RecentFiles::paths()) {
        QAction *entry = m_recent->addAction(plaintext::unmarked(QFileInfo(path).fileName()));
        entry->setToolTip(path);
        connect(entry, &QAction::triggered, this, [this, path] { emit recentChosen(path); });
    }
    if (m_recent->isEmpty())
        m_recent->addAction(tr("No plan was opened yet"))->setEnabled(false);
}

void Actions::retranslate()
{
    for (const Spec &spec : specs)
        action(spec.command)->setText(tr(spec.text));
    for (const auto &[menu, title] : std::as_const(m_menus))
        menu->setTitle(tr(title));
    setUndo(m_undo, m_redo);
}

void Actions::setPlanOpen(bool open)
{
    for (const Spec &spec : specs) {
        if (spec.needsPlan)
            action(spec.command)->setEnabled(open);
    }
}

void Actions::setUndo(const QString &undo, const QString &redo)
{
    m_undo = undo;
    m_redo = redo;
    const auto say = [](QAction *action, const QString &plain, const QString &what) {
        action->setEnabled(!what.isEmpty());
        action->setText(plain);
        action->setToolTip(what.isEmpty() ? QString(plain).remove(u'&') : what);
    };
    const QString undoWord = tr(specs[static_cast<int>(Command::Undo)].text);
    const QString redoWord = tr(specs[static_cast<int>(Command::Redo)].text);
    //: %1 is what would be undone: "F01: RTO 2 h"
    say(action(Command::Undo),
        undo.isEmpty() ? undoWord : tr("&Undo: %1").arg(plaintext::unmarked(plaintext::oneLine(undo))), undo);
    //: %1 is what would be done again
    say(action(Command::Redo),
        redo.isEmpty() ? redoWord : tr("&Redo: %1").arg(plaintext::unmarked(plaintext::oneLine(redo))), redo);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/mainwindow.h"

#include "forms/prompts.h"
#include "pages/losspicker.h"
#include "pages/page.h"
#include "pages/setting.h"
#include "pages/weakpage.h"
#include "pages/welcomepage.h"
#include "pages/whatifpage.h"
#include "pages/words.h"
#include "theme/theme.h"
#include "window/aboutdialog.h"
#include "window/appearance.h"
#include "window/areas.h"
#include "window/banners.h"
#include "window/commandpalette.h"
#include "window/documentcommands.h"
#include "window/editcommands.h"
#include "window/filecommands.h"
#include "window/headerbar.h"
#include "window/interfacelanguage.h"
#include "window/pagehost.h"
#include "window/preferencesdialog.h"
#include "window/recentfiles.h"
#include "window/session.h"
#include "window/shortcutsdialog.h"
#include "window/sidebar.h"

#include <QAction>
#include <QApplication>
#include <QCloseEvent>
#include <QDragEnterEvent>
#include <QLabel>
#include <QMenuBar>
#include <QMimeData>
#include <QShortcut>
#include <QStackedWidget>
#include <QStatusBar>
#include <QTimer>
#include <QVBoxLayout>

static void initResources()
{
    Q_INIT_RESOURCE(window);
}

namespace {
const Setting<QByteArray> rememberedGeometry(QStringLiteral("window/geometry"), QByteArray());
constexpr QSize leastSize(1024, 660);
constexpr QSize firstSize(1360, 860);
constexpr int afterQuestionMs = 200;
} // namespace

MainWindow::MainWindow(Session &session, Appearance &appearance, InterfaceLanguage &language, Prompts &prompts,
                       QWidget *parent)
    : QMainWindow(parent), m_session(session), m_appearance(appearance), m_language(language), m_prompts(prompts),
      m_actions(new Actions(this)), m_files(new FileCommands(session, prompts, this)),
      m_documents(new DocumentCommands(session, prompts, this)),
      m_edits(new EditCommands(session, language, prompts, this)), m_sidebar(new Sidebar(this)),
      m_header(new HeaderBar(*m_actions, this)), m_banners(new Banners(session, this)), m_pages(new PageHost(this)),
      m_welcome(new WelcomePage(this)), m_screens(new QStackedWidget(this)),
      m_palette(new CommandPalette(*m_actions, this)), m_saved(words::label(QString(), "", this)),
      m_file(words::label(QString(), "", this))
{
    prompts.serve(*this);
    build();
    connectParts();
    setMinimumSize(leastSize);
    resize(firstSize);
    restoreGeometry(rememberedGeometry.value());
    showPlan();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    initResources();
    setWindowIcon(QIcon(QStringLiteral(":/app/vigie.svg")));
    setAcceptDrops(true);
    m_actions->fill(menuBar());
    auto *work = new QWidget(this);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    row->addWidget(m_sidebar);
    auto *column = new QVBoxLayout;
    column->setSpacing(0);
    for (QWidget *part : {static_cast<QWidget *>(m_header), static_cast<QWidget *>(m_banners)})
        column->addWidget(part);
    column->addWidget(m_pages, 1);
    row->addLayout(column, 1);
    m_screens->addWidget(m_welcome);
    m_screens->addWidget(work);
    setCentralWidget(m_screens);
    statusBar()->setSizeGripEnabled(false);
    statusBar()->addWidget(m_file, 1);
    statusBar()->addPermanentWidget(m_saved);
    m_saved->setObjectName(QStringLiteral("saved"));
}

void MainWindow::connectParts()
{
    connect(m_actions, &Actions::triggered, this, &MainWindow::run);
    connect(m_actions, &Actions::recentChosen, m_files, &FileCommands::open);
    connect(m_files, &FileCommands::aboutToSave, this, &MainWindow::commit);
    connect(m_edits, &EditCommands::aboutToEdit, this, &MainWindow::commit);
    connect(m_edits, &EditCommands::done, this, [this](const QString &said) { statusBar()->showMessage(said, 4000); });
    connect(&m_session, &Session::planChanged, this, &MainWindow::showPlan);
    connect(&m_session, &Session::stateChanged, this, &MainWindow::showState);
    connect(&m_session, &Session::failed, this, &MainWindow::tell, Qt::QueuedConnection);
    connect(&m_appearance, &Appearance::changed, this, &MainWindow::showChoices);
    connect(m_sidebar, &Sidebar::chosen, this, &MainWindow::go);
    connect(m_palette, &CommandPalette::chosen, this, &MainWindow::go);
    connect(m_pages, &PageHost::pageMade, this, &MainWindow::connectPage);
    connect(m_pages, &PageHost::moved, this, &MainWindow::showPlace);
    connect(m_welcome, &WelcomePage::createWanted, m_files, &FileCommands::create);
    connect(m_welcome, &WelcomePage::openWanted, m_files, &FileCommands::openAsked);
    connect(m_welcome, &WelcomePage::exampleWanted, m_files, &FileCommands::openExample);
    connect(m_welcome, &WelcomePage::fileWanted, m_files, &FileCommands::open, Qt::QueuedConnection);
    connect(m_banners, &Banners::takeOverWanted, m_files, &FileCommands::takeOver, Qt::QueuedConnection);
    connect(m_banners, &Banners::saveAsWanted, m_files, &FileCommands::saveAs, Qt::QueuedConnection);
    connect(m_banners, &Banners::saveWanted, m_files, &FileCommands::save, Qt::QueuedConnection);
    connect(m_banners, &Banners::referenceDateWanted, this, [this] { go({Screen::Table, &schema().plan}); });
    auto *next = new QShortcut(QKeySequence(Qt::Key_F6), this);
    connect(next, &QShortcut::activated, this, &MainWindow::nextPart);
}

void MainWindow::connectPage(Page *page)
{
    connect(page, &Page::openRow, this, [this](const Table *table, Id id) { go({Screen::Table, table, id}); });
    connect(page, &Page::openField, this, [this](const Table *table, Id id, const Field *field) {
        go({Screen::Table, table, id, field});
    });
    connect(page, &Page::openTable, this, [this](const Table *table) { go({Screen::Table, table}); });
    connect(page, &Page::deletionWanted, m_edits, &EditCommands::remove);
    connect(page, &Page::failed, this, &MainWindow::tell, Qt::QueuedConnection);
    if (auto *weak = qobject_cast<WeakPage *>(page))
        connect(weak, &WeakPage::outageWanted, this, &MainWindow::showOutage);
    m_documents->serve(*page);
}

void MainWindow::showOutage(const QList<recovery::Thing> &things)
{
    go({Screen::WhatIf});
    if (auto *whatIf = qobject_cast<WhatIfPage *>(page()))
        whatIf->picker()->choose(things);
}

Page *MainWindow::page() const
{
    return m_pages->page();
}

Auditor *MainWindow::auditor() const
{
    return m_pages->auditor();
}

void MainWindow::showPlan()
{
    Plan *plan = m_session.plan();
    m_vocabulary = plan ? plan->texts().vocabulary() : QString();
    m_wasReadOnly = !m_session.readOnlyReason().isEmpty();
    const Texts texts(m_language.language(), m_vocabulary);
    m_pages->setPlan(plan, texts);
    m_palette->setPlan(plan, texts);
    m_sidebar->show(plan, texts);
    m_actions->setPlanOpen(plan);
    m_welcome->setRecent(RecentFiles::paths());
    m_screens->setCurrentIndex(plan ? 1 : 0);
    statusBar()->setVisible(plan);
    if (plan) {
        connect(plan, &Plan::changed, m_sidebar, &Sidebar::refresh);
        connect(plan, &Plan::undoChanged, this, &MainWindow::showUndo);
    }
    showUndo();
    showChoices();
    showState();
    showPlace();
}

void MainWindow::showState()
{
    const Plan *plan = m_session.plan();
    const bool modified = m_session.isModified();
    const QString name = m_session.name().isEmpty() ? tr("Unsaved plan") : m_session.name();
    setWindowTitle(plan ? QStringLiteral("%1[*] — Vigie").arg(name) : QStringLiteral("Vigie[*]"));
    setWindowModified(modified);
    m_saved->setText(modified ? tr("Unsaved changes") : tr("Saved"));
    m_saved->setVisible(plan && (modified || !m_session.path().isEmpty()));
    m_file->setText(m_session.path().isEmpty() ? tr("Not saved to a file yet") : m_session.path());
    m_banners->refresh();
    const bool readOnly = !m_session.readOnlyReason().isEmpty();
    // The plan's own settings choose the words and whether anything can be edited: then every page is made anew.
    if (plan && (plan->texts().vocabulary() != m_vocabulary || readOnly != m_wasReadOnly))
        QMetaObject::invokeMethod(this, &MainWindow::renew, Qt::QueuedConnection);
    showPlace();
}

void MainWindow::showUndo()
{
    const Plan *plan = m_session.plan();
    m_actions->setUndo(plan && plan->canUndo() ? plan->undoText() : QString(),
                       plan && plan->canRedo() ? plan->redoText() : QString());
}

void MainWindow::showPlace()
{
    const Plan *plan = m_session.plan();
    const Page *current = m_pages->page();
    if (!plan || !current)
        return;
    const Destination here = m_pages->here();
    QStringList steps;
    if (here.table)
        steps.append(areas::title(here.table->options().area));
    if (!steps.contains(current->title()))
        steps.append(current->title());
    if (const Row *row = here.table && !here.table->isSingle() ? plan->find(*here.table, here.row) : nullptr)
        steps.append(plan->title(*here.table, *row));
    m_header->setPath(steps);
    m_sidebar->setCurrent(here);
    m_actions->action(Command::Back)->setEnabled(m_pages->canGoBack());
    m_actions->action(Command::Forward)->setEnabled(m_pages->canGoForward());
}

void MainWindow::showChoices()
{
    const bool french = m_language.language() == Language::French;
    m_actions->action(french ? Command::French : Command::English)->setChecked(true);
    switch (m_appearance.choice()) {
    case Appearance::Choice::Light: m_actions->action(Command::LightTheme)->setChecked(true); break;
    case Appearance::Choice::Dark: m_actions->action(Command::DarkTheme)->setChecked(true); break;
    case Appearance::Choice::System: m_actions->action(Command::SystemTheme)->setChecked(true); break;
    }
}

void MainWindow::retranslate()
{
    Plan *plan = m_session.plan();
    m_vocabulary = plan ? plan->texts().vocabulary() : QString();
    m_wasReadOnly = !m_session.readOnlyReason().isEmpty();
    const Texts texts(m_language.language(), m_vocabulary);
    m_actions->retranslate();
    m_header->retranslate();
    m_banners->retranslate();
    m_palette->retranslate();
    m_palette->setPlan(plan, texts);
    m_sidebar->show(plan, texts);
    m_pages->setTexts(texts);
    showUndo();
    showChoices();
    showState();
}

/// Makes the pages anew, but not while a question about an edit stands over a form of one of them.
void MainWindow::renew()
{
    if (QApplication::activeModalWidget())
        QTimer::singleShot(afterQuestionMs, this, &MainWindow::renew);
    else
        retranslate();
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::go(const Destination &destination)
{
    m_pages->go(destination);
    if (m_pages->page() && !destination.field && !m_sidebar->hasFocus())
        m_pages->page()->begin();
}

void MainWindow::run(Command command)
{
    if (!runFile(command))
        runView(command);
}

bool MainWindow::runDocument(Command command)
{
    using publication::Format;
    if (command >= Command::ExportPdf && command <= Command::VerifyPdf)
        commit();
    switch (command) {
    case Command::ExportPdf: m_documents->exportPlan(Format::Pdf); return true;
    case Command::ExportOdt: m_documents->exportPlan(Format::Odt); return true;
    case Command::ExportHtml: m_documents->exportPlan(Format::Html); return true;
    case Command::Print: m_documents->printPlan(); return true;
    case Command::Kit: m_documents->writeUsualKit(); return true;
    case Command::VerifyPdf: m_documents->verifyPdf(); return true;
    default: return false;
    }
}

bool MainWindow::runFile(Command command)
{
    switch (command) {
    case Command::New: m_files->create(); return true;
    case Command::Open: m_files->openAsked(); return true;
    case Command::OpenExample: m_files->openExample(); return true;
    case Command::Save: m_files->save(); return true;
    case Command::SaveAs: m_files->saveAs(); return true;
    case Command::ImportJson: m_files->importAsked(); return true;
    case Command::ExportJson: m_files->exportJson(); return true;
    case Command::Quit: close(); return true;
    case Command::Undo: m_edits->undo(); return true;
    case Command::Redo: m_edits->redo(); return true;
    default: return runDocument(command);
    }
}

bool MainWindow::runView(Command command)
{
    const auto show = [this](auto &&dialog) { m_prompts.run(dialog); };
    switch (command) {
    case Command::Find: m_palette->open(); return true;
    case Command::Preferences: show(PreferencesDialog(m_session, m_appearance, m_language, this)); return true;
    case Command::Back: m_pages->back(); return true;
    case Command::Forward: m_pages->forward(); return true;
    case Command::English: m_language.choose(Language::English); return true;
    case Command::French: m_language.choose(Language::French); return true;
    case Command::LightTheme: m_appearance.choose(Appearance::Choice::Light); return true;
    case Command::DarkTheme: m_appearance.choose(Appearance::Choice::Dark); return true;
    case Command::SystemTheme: m_appearance.choose(Appearance::Choice::System); return true;
    case Command::FirstSteps: go({Screen::Start}); return true;
    case Command::WhatIf: go({Screen::WhatIf}); return true;
    case Command::Weak: go({Screen::Weak}); return true;
    case Command::Audit: go({Screen::Audit}); return true;
    case Command::History: go({Screen::History}); return true;
    case Command::Publish: go({Screen::Publish}); return true;
    case Command::Revisions: go({Screen::Revisions}); return true;
    case Command::Shortcuts: show(ShortcutsDialog(*m_actions, this)); return true;
    case Command::About: show(AboutDialog(this)); return true;
    default: return false;
    }
}

void MainWindow::commit()
{
    if (m_pages->page())
        m_pages->page()->commit();
}

void MainWindow::nextPart()
{
    if (!m_pages->page())
        return;
    if (m_sidebar->hasFocus())
        m_pages->page()->begin();
    else if (!m_pages->page()->advance())
        m_sidebar->setFocus();
}

void MainWindow::tell(const QString &sentence)
{
    m_prompts.tell(this, QStringLiteral("Vigie"), sentence);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!m_files->mayClose())
        return event->ignore();
    rememberedGeometry.setValue(saveGeometry());
    m_session.close();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!FileCommands::droppedFile(event->mimeData()).isEmpty())
        event->acceptProposedAction();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    const QString path = FileCommands::droppedFile(event->mimeData());
    if (path.isEmpty())
        return;
    event->acceptProposedAction();
    if (path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive))
        m_files->import(path);
    else
        m_files->open(path);
}

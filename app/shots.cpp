// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"

#include "forms/deletiondialog.h"
#include "forms/edits.h"
#include "forms/rowcompleter.h"
#include "forms/rowdialog.h"
#include "forms/rowform.h"
#include "pages/approvaldialog.h"
#include "pages/auditor.h"
#include "pages/page.h"
#include "pages/publishpage.h"
#include "plan.h"
#include "print/publication.h"
#include "storage/store.h"
#include "window/aboutdialog.h"
#include "window/actions.h"
#include "window/appearance.h"
#include "window/commandpalette.h"
#include "window/filecommands.h"
#include "window/interfacelanguage.h"
#include "window/mainwindow.h"
#include "window/passworddialog.h"
#include "window/preferencesdialog.h"
#include "window/progressdialog.h"
#include "window/proofdialog.h"
#include "window/questiondialog.h"
#include "window/session.h"
#include "window/shortcutsdialog.h"

#include <QAbstractItemView>
#include <QCheckBox>
#include <QCoreApplication>
#include <QDeadlineTimer>
#include <QDialog>
#include <QDir>
#include <QLineEdit>
#include <QSettings>
#include <QStandardPaths>
#include <QTemporaryDir>

#include <cstdio>

namespace {
void settle(int ms = 60)
{
    QDeadlineTimer deadline(ms);
    do {
        QCoreApplication::sendPostedEvents();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::processEvents(QEventLoop::AllEvents, 20);
    } while (!deadline.hasExpired());
}

/// Answers every dialog by taking its picture and going away again.
class Camera : public Prompts
{
public:
    explicit Camera(const QString &folder) : m_folder(folder) {}

    void setStyle(const QString &style) { m_style = style; }
    void setQuestion(const QString &name) { m_question = name; }
    void take(QWidget &widget, const QString &name)
    {
        settle();
        const QString file = QStringLiteral("%1_%2.png").arg(name, m_style);
        if (!widget.grab().save(m_folder.filePath(file)))
            throw Error(QStringLiteral("%1 cannot be written.").arg(m_folder.filePath(file)));
    }
    void takeDialog(QDialog &dialog, const QString &name)
    {
        dialog.show();
        take(dialog, name);
        dialog.close();
    }

    int ask(QWidget *parent, const Question &question) override
    {
        QuestionDialog dialog(question, parent);
        takeDialog(dialog, m_question);
        return question.cancel;
    }
    void tell(QWidget *, const QString &, const QString &sentence) override
    {
        std::fprintf(stderr, "%s\n", qUtf8Printable(sentence));
    }
    QString fileToOpen(QWidget *, const QString &, const QString &) override { return {}; }
    QString fileToSave(QWidget *, const QString &, const QString &, const QString &) override { return {}; }
    QString folderToFill(QWidget *, const QString &) override { return {}; }
    int run(QDialog &dialog) override
    {
        takeDialog(dialog, QStringLiteral("dialog"));
        return QDialog::Rejected;
    }

private:
    QDir m_folder;
    QString m_style;
    QString m_question = QStringLiteral("dialog_question");
};

struct Studio {
    Session &session;
    Appearance &appearance;
    InterfaceLanguage &language;
    Camera &camera;
    MainWindow &window;
};

void takeTables(const Studio &studio)
{
    for (const Table *table : schema().all()) {
        if (table->isOwned())
            continue;
        studio.window.go({Screen::Table, table});
        studio.camera.take(studio.window, QStringLiteral("table_%1").arg(table->name()));
    }
}

void awaitPages(const MainWindow &window)
{
    const auto *publish = qobject_cast<PublishPage *>(window.page());
    for (int i = 0; i < 50 && publish->pageCount() == 0; ++i)
        settle(100);
    settle(500);
}

/// Another document than the plan, and the choices of a numbered copy.
void takeChart(const Studio &studio)
{
    auto *page = qobject_cast<PublishPage *>(studio.window.page());
    auto *copy = page->findChild<QCheckBox *>(QStringLiteral("copy"));
    copy->setChecked(true);
    settle(1500);
    studio.camera.take(studio.window, QStringLiteral("page_publish_copy"));
    copy->setChecked(false);
    page->choose(QStringLiteral("wall-chart"));
    settle(1500);
    studio.camera.take(studio.window, QStringLiteral("page_publish_chart"));
}

void approve(Plan &plan, const revisions::Approval &approval)
{
    publication::Manuscript manuscript;
    QString fingerprint;
    revisions::lookAhead(plan, approval, [&](const QString &digits) {
        fingerprint = digits;
        publication::Edition edition = publication::usual(plan, approval.on);
        edition.document = QStringLiteral("wall-chart"); // enough to be kept
        manuscript = publication::manuscript(plan, edition);
    });
    revisions::approve(plan, approval, fingerprint, publication::pdf(manuscript));
}

/// A plan that changed after its approval; then the same with an approved version kept in the file.
void takeApproval(const Studio &studio)
{
    Plan &plan = *studio.session.plan();
    const auto &functions = schema().function;
    const auto change = [&](const char *code, qint64 rto) {
        plan.setValue(functions, plan.findByCode(functions, QLatin1String(code))->id, functions.rto, Value(rto));
    };
    change("F01", 90);
    studio.window.go({Screen::Revisions});
    studio.camera.take(studio.window, QStringLiteral("page_revisions"));
    const Texts texts(studio.language.language(), plan.texts().vocabulary());
    const revisions::Approval proposed = revisions::proposedApproval(plan, QDate(2026, 11, 23));
    ApprovalDialog approval(plan, texts, proposed, &studio.window);
    studio.camera.takeDialog(approval, QStringLiteral("dialog_approval"));
    approve(plan, proposed);
    studio.camera.take(studio.window, QStringLiteral("page_revisions_approved"));
    change("F01", 60);
    change("F02", 45);
    plan.setValue(functions, plan.findByCode(functions, QStringLiteral("F03"))->id, functions.description,
                  Value(QStringLiteral("A description that is longer than the column that shows it ").repeated(5)));
    studio.camera.take(studio.window, QStringLiteral("page_revisions_kept"));
    PasswordDialog password(PasswordDialog::Use::Protect, &studio.window);
    studio.camera.takeDialog(password, QStringLiteral("dialog_password"));
    const print::PaperJudgement judgement =
        print::judged(print::readProof(plan.store().frozenPdf(proposed.version)), QStringLiteral("plan.pdf"));
    ProofDialog proof(judgement, ProofDialog::HeldAgainst::Itself, &studio.window);
    studio.camera.takeDialog(proof, QStringLiteral("dialog_proof"));
}

void takePages(const Studio &studio)
{
    MainWindow &window = studio.window;
    window.go({Screen::Start});
    studio.camera.take(window, QStringLiteral("page_start"));
    takeTables(studio);
    const Row *scenario = studio.session.plan()->findByCode(schema().scenario, QStringLiteral("S06"));
    window.go({Screen::WhatIf});
    studio.camera.take(window, QStringLiteral("page_what_if_empty"));
    window.page()->showRow(schema().scenario, scenario ? scenario->id : 0);
    studio.camera.take(window, QStringLiteral("page_what_if"));
    window.go({Screen::Weak});
    settle(300);
    studio.camera.take(window, QStringLiteral("page_weak"));
    window.go({Screen::Audit});
    window.auditor()->finish();
    studio.camera.take(window, QStringLiteral("page_audit"));
    window.go({Screen::History});
    studio.camera.take(window, QStringLiteral("page_history"));
    window.go({Screen::Publish});
    settle(600);
    awaitPages(window);
    studio.camera.take(window, QStringLiteral("page_publish"));
    takeChart(studio);
    takeApproval(studio);
    const Row *function = studio.session.plan()->findByCode(schema().function, QStringLiteral("F01"));
    window.go({Screen::Table, &schema().function, function->id});
    window.run(Command::Find);
    window.palette()->findChild<QLineEdit *>()->setText(QStringLiteral("te"));
    studio.camera.take(window, QStringLiteral("page_search"));
    window.palette()->hide();
}

void takeDialogs(const Studio &studio)
{
    MainWindow &window = studio.window;
    Plan &plan = *studio.session.plan();
    Camera &camera = studio.camera;
    const Texts texts(studio.language.language(), plan.texts().vocabulary());
    PreferencesDialog preferences(studio.session, studio.appearance, studio.language, &window);
    camera.takeDialog(preferences, QStringLiteral("dialog_preferences"));
    AboutDialog about(&window);
    camera.takeDialog(about, QStringLiteral("dialog_about"));
    const Actions actions(&window);
    ShortcutsDialog shortcuts(actions, &window);
    camera.takeDialog(shortcuts, QStringLiteral("dialog_shortcuts"));
    const QList<Row> contacts = plan.rows(schema().contact);
    DeletionDialog deletion(plan, schema().contact, {contacts.first().id}, texts, &window);
    camera.takeDialog(deletion, QStringLiteral("dialog_deletion"));
    const QList<Row> procedures = plan.rows(schema().procedure);
    const QList<Row> steps = plan.owned(schema().step, procedures.first().id);
    RowDialog row(plan, schema().step, texts, &window);
    row.showRow(steps.first().id);
    camera.takeDialog(row, QStringLiteral("dialog_row"));
    // An edit, so that closing asks.
    plan.setValue(schema().plan, plan.self().id, schema().plan.comment, QStringLiteral("…"));
    studio.window.files().mayClose();
    studio.session.giveUp();
}

/// What is seen only while somebody works: a list inside a row, what a reference offers, a doubt, how far a document
/// is.
void takeWork(const Studio &studio)
{
    MainWindow &window = studio.window;
    Plan &plan = *studio.session.plan();
    window.go({Screen::Table, &schema().contract});
    window.page()->findChild<RowForm *>()->focusOwned(schema().clause, 0);
    studio.camera.take(window, QStringLiteral("work_owned_list"));
    window.go({Screen::Table, &schema().function});
    auto *owner = window.page()->findChild<QLineEdit *>(QStringLiteral("owner"));
    owner->setFocus();
    auto *completer = owner->findChild<RowCompleter *>();
    completer->offer(QStringLiteral("mo"));
    studio.camera.take(*completer->popup(), QStringLiteral("work_reference"));
    completer->popup()->hide();
    const tables::Deputy &deputies = schema().deputy;
    const Row function = plan.rows(schema().function).first();
    Row before = plan.owned(deputies, function.id).first();
    Row after = before;
    after.set(deputies.contact, function[schema().function.owner]);
    const Texts texts(studio.language.language(), plan.texts().vocabulary());
    studio.camera.setQuestion(QStringLiteral("dialog_doubt"));
    edits::keep(&window, plan, texts, QString(), {{&deputies, before, after}});
    studio.camera.setQuestion(QStringLiteral("dialog_question"));
    ProgressDialog progress(QCoreApplication::translate("DocumentCommands", "Exporting the document"), &window);
    while (!progress.isVisible())
        progress.reach(0.4);
    studio.camera.takeDialog(progress, QStringLiteral("dialog_progress"));
}

/// An empty plan: what each page says where there is nothing yet.
void takeEmpty(const Studio &studio)
{
    studio.session.create();
    studio.window.go({Screen::Start});
    studio.camera.take(studio.window, QStringLiteral("empty_start"));
    studio.window.go({Screen::Table, &schema().resource});
    studio.camera.take(studio.window, QStringLiteral("empty_resource"));
    studio.window.go({Screen::History});
    studio.camera.take(studio.window, QStringLiteral("empty_history"));
    studio.session.close();
    studio.camera.take(studio.window, QStringLiteral("empty_welcome"));
}

void takeAll(const Studio &studio)
{
    for (const Language language : {Language::French, Language::English}) {
        for (const auto look : {Appearance::Choice::Light, Appearance::Choice::Dark}) {
            for (const QSize size : {QSize(1024, 700), QSize(1440, 900)}) {
                studio.language.choose(language);
                studio.appearance.choose(look);
                studio.window.resize(size);
                studio.camera.setStyle(
                    QStringLiteral("%1_%2_%3")
                        .arg(look == Appearance::Choice::Light ? QStringLiteral("light") : QStringLiteral("dark"),
                             languageCode(language))
                        .arg(size.width()));
                studio.window.files().openExample();
                takePages(studio);
                takeWork(studio);
                takeDialogs(studio);
                takeEmpty(studio);
            }
        }
    }
}
} // namespace

int takeShots(const QString &folder)
{
    // What the person prefers is neither looked at nor changed.
    const QTemporaryDir own;
    QSettings::setPath(QSettings::IniFormat, QSettings::UserScope, own.path());
    QStandardPaths::setTestModeEnabled(true);
    try {
        if (!QDir().mkpath(folder))
            throw Error(QStringLiteral("%1 cannot be created.").arg(folder));
        InterfaceLanguage language;
        Appearance appearance;
        Session session;
        Camera camera(folder);
        MainWindow window(session, appearance, language, camera);
        window.show();
        takeAll({session, appearance, language, camera, window});
        return 0;
    } catch (const Error &error) {
        std::fprintf(stderr, "%s\n", qUtf8Printable(error.message()));
        return 2;
    }
}

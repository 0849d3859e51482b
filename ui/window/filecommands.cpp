// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/filecommands.h"

#include "exchange/jsonreader.h"
#include "exchange/jsonwriter.h"
#include "forms/prompts.h"
#include "window/recentfiles.h"
#include "window/session.h"

#include <QFileInfo>
#include <QGuiApplication>
#include <QLocale>
#include <QMimeData>
#include <QSaveFile>
#include <QUrl>
#include <QWidget>

namespace {
const QString suffix = QStringLiteral(".pca");

bool isJson(const QString &path)
{
    return path.endsWith(QStringLiteral(".json"), Qt::CaseInsensitive);
}

/// Shows that the program is at work.
class Busy
{
public:
    Busy() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Busy() { QGuiApplication::restoreOverrideCursor(); }
};

QString withSuffix(const QString &path, const QString &ending)
{
    return QFileInfo(path).suffix().isEmpty() ? path + ending : path;
}
} // namespace

FileCommands::FileCommands(Session &session, Prompts &prompts, QWidget *window)
    : QObject(window), m_session(session), m_prompts(prompts), m_window(window)
{}

template <typename Action> bool FileCommands::attempt(const QString &title, Action action)
{
    try {
        const Busy busy;
        action();
        return true;
    } catch (const Error &error) {
        m_prompts.tell(m_window, title, error.message());
        return false;
    }
}

void FileCommands::create()
{
    if (mayClose())
        attempt(tr("New plan"), [this] { m_session.create(); });
}

void FileCommands::openAsked()
{
    const QString path = m_prompts.fileToOpen(m_window, tr("Open a plan"), tr("Continuity plans (*.pca *.json)"));
    if (!path.isEmpty())
        open(path);
}

void FileCommands::open(const QString &path)
{
    if (!mayClose())
        return;
    const bool opened = attempt(tr("Open a plan"), [&] {
        if (isJson(path))
            m_session.createFrom(read(path), QFileInfo(path).fileName());
        else
            m_session.open(path);
    });
    if (opened && !isJson(path))
        RecentFiles::add(m_session.path());
}

void FileCommands::openExample()
{
    if (!mayClose())
        return;
    attempt(tr("Open the example"), [this] {
        // The history of a plan speaks its language, and the example is French.
        const QString source =
            Texts(Language::French).text("History", QT_TRANSLATE_NOOP("History", "the example plan"));
        m_session.createFrom(read(QStringLiteral(":/samples/example_plan.json")), source);
    });
}

QByteArray FileCommands::read(const QString &path) const
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(tr("%1 cannot be read: %2.").arg(path, file.errorString()));
    return file.readAll();
}

bool FileCommands::save()
{
    emit aboutToSave();
    if (m_session.path().isEmpty() || !m_session.readOnlyReason().isEmpty())
        return saveAs();
    return attempt(tr("Save"), [this] { m_session.save(); });
}

bool FileCommands::saveAs()
{
    emit aboutToSave();
    QString suggestion = m_session.path();
    if (suggestion.isEmpty()) {
        const QString title = m_session.plan()->setting(schema().plan.code);
        suggestion = (title.isEmpty() ? tr("plan") : title) + suffix;
    }
    const QString path =
        m_prompts.fileToSave(m_window, tr("Save the plan as"), suggestion, tr("Continuity plans (*.pca)"));
    if (path.isEmpty())
        return false;
    const bool saved = attempt(tr("Save the plan as"), [&] { m_session.saveAs(withSuffix(path, suffix)); });
    if (saved)
        RecentFiles::add(m_session.path());
    return saved;
}

void FileCommands::importAsked()
{
    const QString path = m_prompts.fileToOpen(m_window, tr("Import JSON"), tr("Plans as JSON (*.json)"));
    if (!path.isEmpty())
        import(path);
}

void FileCommands::import(const QString &path)
{
    if (!m_session.plan())
        return open(path);
    emit aboutToSave();
    ImportResult result;
    const bool done = attempt(tr("Import JSON"), [&] {
        result = importJson(*m_session.plan(), read(path), {.source = QFileInfo(path).fileName()});
    });
    if (!done)
        return;
    const QStringList parts{tr("%n row(s) added", nullptr, result.added),
                            tr("%n row(s) changed", nullptr, result.changed),
                            tr("%n row(s) removed", nullptr, result.removed)};
    //: The three parts are "12 rows added", "3 rows changed", "no row removed"
    m_prompts.tell(m_window, tr("Import JSON"), tr("Imported: %1, %2, %3.").arg(parts[0], parts[1], parts[2]));
}

void FileCommands::exportJson()
{
    emit aboutToSave();
    const QString base = m_session.name().isEmpty() ? m_session.plan()->setting(schema().plan.code) : m_session.name();
    const QString path = m_prompts.fileToSave(m_window, tr("Export the plan as JSON"),
                                              QFileInfo(base).completeBaseName() + QStringLiteral(".json"),
                                              tr("Plans as JSON (*.json)"));
    if (path.isEmpty())
        return;
    attempt(tr("Export the plan as JSON"), [&] {
        const QString target = withSuffix(path, QStringLiteral(".json"));
        const QByteArray json = ::exportJson(*m_session.plan());
        QSaveFile file(target);
        if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
            throw Error(tr("%1 cannot be written: %2.").arg(target, file.errorString()));
    });
}

void FileCommands::takeOver()
{
    const QString path = m_session.path();
    attempt(tr("Take the plan over"), [&] { m_session.open(path, TakeOver::Yes); });
}

void FileCommands::offerRecovery()
{
    for (const PlanFile::Leftover &leftover : PlanFile::leftovers()) {
        const QString what = leftover.original.isEmpty() ? tr("a plan that was never saved") : leftover.original;
        const int answer =
            m_prompts.ask(m_window, {.title = tr("Recover unsaved edits"),
                                     .text = tr("Vigie stopped before it could save %1.").arg(what),
                                     .details = tr("%n edit(s) are not in the file; the last one was made on %1.",
                                                   nullptr, leftover.unsavedEdits)
                                                    .arg(QLocale().toString(leftover.lastEdit, QLocale::ShortFormat)),
                                     .answers = {tr("Recover"), tr("Later"), tr("Discard them")},
                                     .cancel = 1});
        if (answer == 2)
            attempt(tr("Recover unsaved edits"), [&] { PlanFile::discard(leftover); });
        else if (answer == 0 && !m_session.plan())
            attempt(tr("Recover unsaved edits"), [&] { m_session.recover(leftover); });
        if (m_session.plan())
            return; // one window shows one plan; the others are offered at the next start
    }
}

bool FileCommands::askSave()
{
    const QString name = m_session.name().isEmpty() ? tr("This plan") : m_session.name();
    const int answer = m_prompts.ask(m_window, {.title = tr("Unsaved changes"),
                                                .text = tr("%1 has changes that are not saved.").arg(name),
                                                .details = tr("Without saving they are lost."),
                                                .answers = {tr("Save"), tr("Cancel"), tr("Close without saving")},
                                                .cancel = 1});
    if (answer == 0)
        return save();
    if (answer == 2)
        m_session.giveUp();
    return answer == 2;
}

bool FileCommands::mayClose()
{
    emit aboutToSave();
    if (!m_session.isModified())
        return true;
    const bool savesItself = !m_session.path().isEmpty() && Session::autosaveSeconds() > 0 &&
                             !m_session.isRecovered() && m_session.readOnlyReason().isEmpty();
    if (!savesItself)
        return askSave();
    try {
        m_session.save();
        return true;
    } catch (const Error &error) {
        m_prompts.tell(m_window, tr("Save"), error.message());
        return askSave();
    }
}

QString FileCommands::droppedFile(const QMimeData *data)
{
    if (!data || data->urls().size() != 1)
        return {};
    const QString path = data->urls().constFirst().toLocalFile();
    return path.endsWith(suffix, Qt::CaseInsensitive) || isJson(path) ? path : QString();
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/session.h"

#include "exchange/jsonreader.h"
#include "pages/setting.h"

#include <QFileInfo>

namespace {
const Setting<QString> rememberedAuthor(QStringLiteral("person/name"), QString());
const Setting<int> rememberedAutosave(QStringLiteral("file/autosave_seconds"), 10);
constexpr int heartbeatMs = 30 * 1000;

/// A plan nobody has named themselves in yet is edited under the name of the account.
QString accountName()
{
    const QString user = qEnvironmentVariable("USER");
    return user.isEmpty() ? qEnvironmentVariable("USERNAME") : user;
}
} // namespace

Session::Session(QObject *parent) : QObject(parent)
{
    m_autosave.setSingleShot(true);
    connect(&m_autosave, &QTimer::timeout, this, &Session::autosave);
    m_heartbeat.setInterval(heartbeatMs);
    connect(&m_heartbeat, &QTimer::timeout, this, &Session::keepLock);
}

Session::~Session() = default;

QString Session::author()
{
    const QString name = rememberedAuthor.value();
    return name.isEmpty() ? accountName() : name;
}

int Session::autosaveSeconds()
{
    return rememberedAutosave.value();
}

void Session::setAuthor(const QString &author)
{
    rememberedAuthor.setValue(author.trimmed());
    if (m_plan)
        m_plan->setAuthor(Session::author());
}

void Session::setAutosaveSeconds(int seconds)
{
    rememberedAutosave.setValue(seconds);
    if (seconds > 0)
        noteEdit();
    else
        m_autosave.stop();
}

void Session::create()
{
    auto file = PlanFile::create(schema().all(), author());
    auto plan = std::make_unique<Plan>(file->takeStore(), author(), nullptr, languageFromCode(QLocale().name()));
    plan->forgetSteps();
    file->markUnmodified();
    replace(std::move(file), std::move(plan));
}

void Session::createFrom(const QByteArray &json, const QString &source)
{
    auto file = PlanFile::create(schema().all(), author());
    auto plan = std::make_unique<Plan>(file->takeStore(), author());
    importJson(*plan, json, {.source = source, .unnamed = Unnamed::Go});
    plan->forgetSteps();
    file->markUnmodified();
    replace(std::move(file), std::move(plan));
}

void Session::open(const QString &path, TakeOver takeOver)
{
    // Opening what is open already would find our own lock.
    const bool isThere = QFileInfo::exists(path); // missing files are all alike
    if (m_file && !m_file->isReadOnly() && isThere && QFileInfo(path) == QFileInfo(m_file->path()))
        return;
    auto file = PlanFile::open(path, schema().all(), author(), PlanFile::Access::Edit, takeOver);
    auto plan = std::make_unique<Plan>(file->takeStore(), author());
    if (file->isReadOnly())
        plan->setReadOnly(file->readOnlyReason());
    replace(std::move(file), std::move(plan));
}

void Session::recover(const PlanFile::Leftover &leftover)
{
    auto file = PlanFile::recover(leftover, schema().all(), author());
    auto plan = std::make_unique<Plan>(file->takeStore(), author());
    replace(std::move(file), std::move(plan));
    m_recovered = true;
    emit stateChanged();
}

void Session::replace(std::unique_ptr<PlanFile> file, std::unique_ptr<Plan> plan)
{
    m_autosave.stop();
    // The window lets go of the old plan while it still exists.
    std::swap(m_plan, plan);
    std::swap(m_file, file);
    if (file && m_givenUp)
        file->discard();
    m_givenUp = false;
    m_recovered = false;
    m_complained = false;
    if (m_plan) {
        m_plan->setAuthor(author());
        connect(m_plan.get(), &Plan::changed, this, &Session::noteEdit);
        m_heartbeat.start();
    } else {
        m_heartbeat.stop();
    }
    emit planChanged();
    emit stateChanged();
}

void Session::close()
{
    replace(nullptr, nullptr);
}

QString Session::name() const
{
    return QFileInfo(path()).fileName();
}

void Session::save()
{
    m_file->save();
    m_recovered = false;
    m_complained = false;
    emit stateChanged();
}

void Session::saveAs(const QString &path)
{
    m_file->saveAs(path);
    m_plan->setReadOnly(m_file->readOnlyReason());
    m_recovered = false;
    m_complained = false;
    emit stateChanged();
}

void Session::noteEdit()
{
    m_givenUp = false;
    if (m_file && !m_file->path().isEmpty() && !m_file->isReadOnly() && autosaveSeconds() > 0)
        m_autosave.start(autosaveSeconds() * 1000);
    emit stateChanged();
}

void Session::autosave()
{
    if (!isModified() || m_recovered)
        return;
    try {
        save();
    } catch (const Error &error) {
        if (!m_complained)
            emit failed(error.message());
        m_complained = true;
    }
}

void Session::keepLock()
{
    if (!m_file || m_file->path().isEmpty() || m_file->isReadOnly() || m_file->keepLock())
        return;
    m_heartbeat.stop();
    emit failed(tr("Somebody else has taken this plan over. Save yours under another name."));
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"
#include "storage/planfile.h"

#include <QObject>
#include <QTimer>

/// The plan that is open and the file behind it: opened, kept, saved, closed. Everything that can fail throws Error.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(QObject *parent = nullptr);
    ~Session() override;

    /// nullptr while no plan is open.
    Plan *plan() const { return m_plan.get(); }

    // Each opens another plan in the place of the one that is open; if it fails, that one stays.
    void create();
    void open(const QString &path, TakeOver takeOver = TakeOver::No);
    /// A new plan that holds what a JSON document says; `source` names it in the history.
    void createFrom(const QByteArray &json, const QString &source);
    void recover(const PlanFile::Leftover &leftover);
    void close();
    /// What is not saved need not be offered again once the plan is closed; another edit takes that back.
    void giveUp() { m_givenUp = true; }

    /// Absolute path, "" if the plan was never saved.
    QString path() const { return m_file ? m_file->path() : QString(); }
    /// What the file is called, for the title of the window.
    QString name() const;
    bool isModified() const { return m_file && m_file->isModified(); }
    /// True for a plan that a crash had left behind, until it is saved.
    bool isRecovered() const { return m_recovered; }
    QString readOnlyReason() const { return m_file ? m_file->readOnlyReason() : QString(); }
    bool mayTakeOver() const { return m_file && m_file->mayTakeOver(); }

    void save();
    void saveAs(const QString &path);

    // What the person prefers, remembered.
    static QString author();
    static int autosaveSeconds(); ///< 0 for never
    void setAuthor(const QString &author);
    void setAutosaveSeconds(int seconds);

signals:
    /// Another plan, or none; the one before is gone when this returns. `plan()` is the new one.
    void planChanged();
    /// The plan was edited, saved, or named.
    void stateChanged();
    /// Saving by itself failed, or somebody took the plan over; said once, not at every attempt.
    void failed(const QString &sentence);

private:
    void replace(std::unique_ptr<PlanFile> file, std::unique_ptr<Plan> plan);
    void noteEdit();
    void autosave();
    void keepLock();

    std::unique_ptr<PlanFile> m_file;
    std::unique_ptr<Plan> m_plan;
    QTimer m_autosave;
    QTimer m_heartbeat;
    bool m_givenUp = false;
    bool m_recovered = false;
    bool m_complained = false;
};

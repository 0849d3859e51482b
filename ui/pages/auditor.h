// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/audit.h"

#include <QObject>
#include <QTimer>

/// Keeps the audit of the open plan up to date. After an edit it waits for a short pause, then runs a few rules at a
/// time, so that the window never waits for it.
class Auditor : public QObject
{
    Q_OBJECT

public:
    Auditor(const Plan &plan, const Texts &texts, QObject *parent = nullptr);
    ~Auditor() override;

    /// The plan's reference date, else the clock's.
    QDate today() const;
    /// What the last audit said; before the first one is through it ran nothing and found nothing.
    const audit::Report &report() const { return m_report; }
    /// False while edits are not yet part of the report.
    bool isCurrent() const { return m_isCurrent; }
    /// Runs what is left at once.
    void finish();
    /// What the last audit said of a row and the rows it owns.
    QList<audit::Finding> reportedAbout(Id row) const;
    /// The reader's words for a source text of the audit.
    QString words(const char *source) const { return m_texts.text("Audit", source); }
    /// The findings about one row as it would be after the change: what a form shows while one types.
    QList<audit::Finding> findingsAbout(const Table &table, Id row, const Change *typed = nullptr) const;

signals:
    void reported(); ///< there is a new report
    void outdated(); ///< the plan changed, the report is of before

private:
    void restart();
    void slice();
    void index();

    const Plan &m_plan;
    Texts m_texts;
    audit::Report m_report;
    QMultiHash<Id, qsizetype> m_byRow; ///< row, or owner of the row, to places in the findings
    std::unique_ptr<audit::Audit> m_run;
    quint64 m_version = 0;
    QTimer m_timer;
    bool m_isCurrent = false;
};

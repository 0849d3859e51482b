// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/findingsmodel.h"
#include "pages/page.h"

class Auditor;
class FindingSheet;
class PageHeader;
class QLabel;
class QStackedWidget;
class QTreeView;

/// The findings of the whole plan, kept up to date while one edits: by severity, chapter or standard, with what to do,
/// the way to the field, and waivers.
class AuditPage : public Page
{
    Q_OBJECT

public:
    AuditPage(Plan &plan, Auditor &auditor, const Texts &texts, QWidget *parent = nullptr);

    QString title() const override;
    void begin() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *tools();
    QWidget *summary();
    QWidget *body();
    void follow();
    void reload();
    void unfold();
    void showScore();
    void showFinding();
    void mend();
    void waive();
    void withdraw();

    Plan &m_plan;
    Auditor &m_auditor;
    Texts m_texts;
    FindingsModel *m_model;
    PageHeader *m_header;
    QLabel *m_score = nullptr;
    QLabel *m_counts = nullptr;
    QLabel *m_idle = nullptr;
    QTreeView *m_view = nullptr;
    FindingSheet *m_sheet = nullptr;
    QStackedWidget *m_states = nullptr;
    bool m_isStale = false; ///< there was a report while nobody looked
};

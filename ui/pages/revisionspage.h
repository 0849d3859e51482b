// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"
#include "revisions/approval.h"
#include "texts/texts.h"

class DifferencesModel;
class ListView;
class PageHeader;
class Prompts;
class QLabel;
class QListWidget;
class QPushButton;
class QStackedWidget;

/// The way of the plan from draft to approved: what changed since a version was approved, and the versions kept.
class RevisionsPage : public Page
{
    Q_OBJECT

public:
    RevisionsPage(Plan &plan, const Texts &texts, QWidget *parent = nullptr);

    QString title() const override;
    void begin() override;

signals:
    /// A kept document is to be printed, or saved under a name to be asked for.
    void printWanted(const QByteArray &pdf);
    void saveWanted(const QByteArray &pdf, const QString &name);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *kept();
    QWidget *differences();
    QPushButton *addTool(const QString &text, const QString &icon, const char *role, const char *name);
    void reload();
    void listKept();
    void showDifferences();
    void showState();
    void send();
    void look();
    void approve();
    /// Approves the plan and keeps its document. Throws Error, or Progress::Canceled.
    FrozenRevision approveAs(Prompts &prompts, const revisions::Approval &approval);
    void tellApproved(Prompts &prompts, const FrozenRevision &kept);
    QByteArray chosenPdf();
    QString chosenVersion() const;

    Plan &m_plan;
    Texts m_texts;
    PageHeader *m_header;
    QPushButton *m_send = nullptr;
    QPushButton *m_approve = nullptr;
    QLabel *m_state = nullptr;
    QListWidget *m_kept = nullptr;
    QLabel *m_compared = nullptr;
    DifferencesModel *m_model;
    ListView *m_list = nullptr;
    QStackedWidget *m_differences = nullptr;
    QList<QPushButton *> m_ofKept;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"
#include "texts/texts.h"

class HistoryModel;
class ListView;
class PageHeader;
class QScrollArea;
class QSortFilterProxyModel;
class QStackedWidget;
struct RowStory;

/// Who changed what and when: the audit trail of the plan, readable and never rewritten.
class HistoryPage : public Page
{
    Q_OBJECT

public:
    HistoryPage(Plan &plan, const Texts &texts, QWidget *parent = nullptr);

    QString title() const override;
    void begin() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void reload();
    void showLine();
    QWidget *story(const RowStory &story, QWidget *parent);

    Plan &m_plan;
    Texts m_texts;
    HistoryModel *m_model;
    QSortFilterProxyModel *m_filtered;
    PageHeader *m_header;
    ListView *m_view;
    QScrollArea *m_details;
    QStackedWidget *m_states;
};

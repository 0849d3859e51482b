// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/weakpoints.h"
#include "pages/page.h"
#include "texts/texts.h"

#include <QTimer>

class PageHeader;
class QLabel;
class QProgressBar;
class QPushButton;
class QScrollArea;
class QStackedWidget;
class ListView;
class WeakModel;
class WeakPointFinder;

/// The single losses, and the pairs of losses, that make a function miss its objective: the most serious first.
class WeakPage : public Page
{
    Q_OBJECT

public:
    WeakPage(Plan &plan, const Texts &texts, QWidget *parent = nullptr);
    ~WeakPage() override;

    QString title() const override;
    void begin() override;
    /// True once the list shown is of the plan as it is.
    bool isCurrent() const;

signals:
    /// Show what the loss of these things does.
    void outageWanted(const QList<recovery::Thing> &things);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *progress();
    QWidget *body();
    void search();
    void stop();
    void showFound(const std::vector<recovery::WeakPoint> &points);
    void showPoint();

    Plan &m_plan;
    Texts m_texts;
    WeakModel *m_model;
    WeakPointFinder *m_finder;
    PageHeader *m_header;
    ListView *m_view = nullptr;
    QScrollArea *m_details = nullptr;
    QStackedWidget *m_states = nullptr;
    QWidget *m_progress = nullptr;
    QProgressBar *m_bar = nullptr;
    QTimer m_pause;
    quint64 m_version = 0;
    bool m_pairs = false;
    bool m_isSearched = false;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texts/texts.h"
#include "window/destination.h"

#include <QStackedWidget>

#include <map>

class Auditor;
class Page;
class Plan;

/// Makes the pages when they are first asked for, shows one, and knows the way back.
class PageHost : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageHost(QWidget *parent = nullptr);
    ~PageHost() override;

    /// Drops all pages and makes them anew from this plan and in these words; nullptr leaves none.
    void setPlan(Plan *plan, const Texts &texts);
    /// The same plan in other words; the reader stays where he is.
    void setTexts(const Texts &texts);
    /// Shows a place. A row that an owned table holds is shown inside its owner.
    void go(const Destination &destination);
    void back();
    void forward();
    bool canGoBack() const { return !m_past.isEmpty(); }
    bool canGoForward() const { return !m_future.isEmpty(); }

    /// Where the reader is, the row being worked on included.
    Destination here() const;
    Page *page() const { return m_page; }
    /// The audit of the plan; nullptr without a plan.
    Auditor *auditor() const { return m_auditor.get(); }

signals:
    void pageMade(Page *page); ///< connect what the page asks for
    void moved();              ///< another page or another row

private:
    void show(const Destination &destination);
    Page *make(const Destination &destination);
    void makeAuditor();
    void dropPages();
    static std::pair<int, int> key(const Destination &destination);

    Plan *m_plan = nullptr;
    std::unique_ptr<Auditor> m_auditor;
    Texts m_texts;
    std::map<std::pair<int, int>, Page *> m_pages;
    Page *m_page = nullptr;
    Destination m_here;
    QList<Destination> m_past;
    QList<Destination> m_future;
};

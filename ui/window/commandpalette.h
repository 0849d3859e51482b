// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texts/texts.h"
#include "window/destination.h"

#include <QFrame>

class Actions;
class Plan;
class QAction;
class QLineEdit;
class QListWidget;
class SearchIndex;

/// One field that finds any row of the plan and any command as one types; Enter goes there.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    CommandPalette(const Actions &actions, QWidget *window);

    /// Where rows are looked for; nullptr for nowhere.
    void setPlan(const Plan *plan, const Texts &texts);
    void open();
    void retranslate();

signals:
    void chosen(const Destination &destination);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void search();
    void searchAgain();
    void addCommands(const QString &words);
    void addTables(const QString &words);
    void addRows(const QString &words);
    void move(int by);
    void run();
    void showResults();

    const Actions &m_actions;
    const Plan *m_plan = nullptr;
    Texts m_texts;
    SearchIndex *m_index = nullptr;
    QLineEdit *m_input;
    QListWidget *m_list;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "window/actions.h"

#include <QWidget>

class QLabel;
class QPushButton;
class QToolButton;

/// The line over the pages: where one is, the way back, the search, undo and redo.
class HeaderBar : public QWidget
{
    Q_OBJECT

public:
    explicit HeaderBar(const Actions &actions, QWidget *parent = nullptr);

    /// Where the reader is, from the plan down to the row.
    void setPath(const QStringList &steps);
    void retranslate();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QToolButton *addButton(const Actions &actions, Command command);
    void elide();

    QLabel *m_path;
    QPushButton *m_search;
    QStringList m_steps;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QHBoxLayout;
class QLabel;

/// The top of a page: its title, how many rows it holds, one quiet sentence, and at the right its tools.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    PageHeader(const QString &title, const QString &sentence, QWidget *parent = nullptr);

    void setCount(const QString &count);
    /// Adds a control at the right of the title.
    void addTool(QWidget *tool);

private:
    QLabel *m_count;
    QHBoxLayout *m_row;
};

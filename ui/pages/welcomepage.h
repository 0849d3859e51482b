// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QVBoxLayout;

/// What the window shows while no plan is open: begin one, open one, or look at the example.
class WelcomePage : public QWidget
{
    Q_OBJECT

public:
    explicit WelcomePage(QWidget *parent = nullptr);

    /// The plans opened last, newest first.
    void setRecent(const QStringList &paths);

signals:
    void createWanted();
    void openWanted();
    void exampleWanted();
    void fileWanted(const QString &path);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build();
    void addChoices(QVBoxLayout *column);
    void addRecent(QVBoxLayout *column);

    QStringList m_recent;
    QWidget *m_content = nullptr;
};

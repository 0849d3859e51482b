// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class Banner;
class QPushButton;
class Session;

/// What must be known of the whole plan while one works in it: that it cannot be edited, that its date is not today's,
/// that it was recovered after a crash.
class Banners : public QWidget
{
    Q_OBJECT

public:
    explicit Banners(const Session &session, QWidget *parent = nullptr);

    void refresh();
    void retranslate();

signals:
    void takeOverWanted();
    void saveAsWanted();
    void saveWanted();
    void referenceDateWanted(); ///< the field of the plan that says so

private:
    void build();

    const Session &m_session;
    QWidget *m_content = nullptr;
    Banner *m_readOnly = nullptr;
    QPushButton *m_takeOver = nullptr;
    Banner *m_recovered = nullptr;
    Banner *m_date = nullptr;
};

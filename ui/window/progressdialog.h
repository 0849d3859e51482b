// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/prompts.h"

#include <QDialog>
#include <QElapsedTimer>

class QProgressBar;

/// Says how far some work in the window's own thread is, once it takes longer than a moment, with a button that cancels
/// it. Nothing else in the program can be reached meanwhile.
class ProgressDialog : public QDialog, public Progress
{
    Q_OBJECT

public:
    explicit ProgressDialog(const QString &what, QWidget *parent = nullptr);
    ~ProgressDialog() override;

    void reach(double share) override;
    void reject() override;

private:
    QProgressBar *m_bar;
    QElapsedTimer m_clock;
    qint64 m_lastMs = 0;
    bool m_isShown = false;
    bool m_isCanceled = false;
};

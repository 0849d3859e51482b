// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/recoverytimeline.h"

#include <QWidget>

/// A recovery timeline as a widget, read aloud in words.
class TimelineView : public QWidget
{
    Q_OBJECT

public:
    explicit TimelineView(const figures::RecoveryTimeline &timeline, QWidget *parent = nullptr);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    figures::RecoveryTimeline m_timeline;
};

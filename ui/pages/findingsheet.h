// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/audit.h"

#include <QScrollArea>

/// One finding in full: what is wrong, where, why it matters, what to do; to be mended or waived from here.
class FindingSheet : public QScrollArea
{
    Q_OBJECT

public:
    FindingSheet(Plan &plan, const Texts &texts, QWidget *parent = nullptr);

    /// nullptr shows nothing but a hint.
    void show(const audit::Finding *finding);

signals:
    void mendWanted();
    void waiverWanted();
    void withdrawalWanted();

private:
    QWidget *sheet(const audit::Finding &finding);
    void addActions(QWidget *parent, class QVBoxLayout *column, const audit::Finding &finding);
    QString waiverWords(Id waiver) const;
    QString text(const char *source) const { return m_texts.text("Audit", source); }

    Plan &m_plan;
    Texts m_texts;
};

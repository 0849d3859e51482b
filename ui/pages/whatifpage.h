// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "pages/page.h"
#include "texts/texts.h"

class EmptyState;
class ListView;
class LossPicker;
class OutageModel;
class OutcomeSheet;
class QLabel;
class QStackedWidget;

/// "Would it hold?": choose what is lost and for how long, see what it does to each function, and why.
class WhatIfPage : public Page
{
    Q_OBJECT

public:
    WhatIfPage(Plan &plan, const Texts &texts, QWidget *parent = nullptr);

    QString title() const override;
    /// A scenario, or a thing that is lost alone.
    bool showRow(const Table &table, Id id) override;
    void begin() override;
    LossPicker *picker() const { return m_picker; }

private:
    QWidget *answer();
    QWidget *verdict();
    void simulate();
    void showOutcome();
    const recovery::Model &numbers();

    Plan &m_plan;
    Texts m_texts;
    LossPicker *m_picker;
    OutageModel *m_model;
    std::unique_ptr<recovery::Model> m_numbers; ///< of the plan as it was at m_version
    quint64 m_version = 0;
    QLabel *m_icon = nullptr;
    QLabel *m_verdict = nullptr;
    QLabel *m_summary = nullptr;
    ListView *m_view = nullptr;
    OutcomeSheet *m_sheet = nullptr;
    QStackedWidget *m_states;
    EmptyState *m_unaffected = nullptr;
};

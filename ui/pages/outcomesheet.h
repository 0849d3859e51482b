// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "texts/texts.h"

#include <QScrollArea>

class QVBoxLayout;

/// Why a function does what it does in an outage, in words and over time; below it what is away and what is short.
class OutcomeSheet : public QScrollArea
{
    Q_OBJECT

public:
    OutcomeSheet(const Plan &plan, const Texts &texts, QWidget *parent = nullptr);

    /// `outcome` is one of the outage's functions, nullptr for none.
    void show(const recovery::Outage &outage, const recovery::Outcome *outcome, recovery::Minutes end);

signals:
    void openRow(const Table *table, Id id);

private:
    void addFunction(QWidget *sheet, QVBoxLayout *column, const recovery::Outcome &outcome, recovery::Minutes end);
    void addAbsences(QWidget *sheet, QVBoxLayout *column, const recovery::Outage &outage);
    void addCapacity(QWidget *sheet, QVBoxLayout *column, const recovery::Outage &outage);

    const Plan &m_plan;
    Texts m_texts;
};

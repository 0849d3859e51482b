// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"
#include "texts/texts.h"

class IconLabel;
class QGridLayout;
class QLabel;
class QPushButton;

/// Where one starts: what the plan is, and the way from an empty plan to one that can be exercised, with what is done.
class FirstSteps : public Page
{
    Q_OBJECT

public:
    FirstSteps(Plan &plan, const Texts &texts, QWidget *parent = nullptr);

    QString title() const override;
    /// How many of the steps are done, of how many.
    int done() const;
    int count() const { return static_cast<int>(m_steps.size()); }

    /// Puts usual scales, horizons and impact categories into a plan that has none, as one edit.
    void fillScales();

private:
    struct Step {
        const Table *table;
        const char *title;
        const char *why;
    };
    struct Card {
        IconLabel *mark;
        QLabel *state;
        QPushButton *open;
    };

    static QList<Step> steps();
    void addCard(const Step &step, QGridLayout *grid, int place);
    bool isDone(const Step &step) const;
    void refresh();
    void showFacts();

    Plan &m_plan;
    Texts m_texts;
    QList<Step> m_steps;
    QList<Card> m_cards;
    QLabel *m_title;
    QLabel *m_facts;
    QLabel *m_progress;
    QPushButton *m_fill = nullptr;
};

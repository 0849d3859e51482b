// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/recovery.h"
#include "texts/texts.h"

#include <QWidget>

class LossList;
class QComboBox;
class QLabel;
class QLineEdit;
class QSortFilterProxyModel;

/// What is lost and for how long: a scenario, things to tick, a duration.
class LossPicker : public QWidget
{
    Q_OBJECT

public:
    LossPicker(const Plan &plan, const Texts &texts, QWidget *parent = nullptr);

    const recovery::Loss &loss() const { return m_loss; }
    /// Nothing is lost.
    bool isEmpty() const;
    /// Chooses exactly these things, no scenario and no duration.
    void choose(const QList<recovery::Thing> &things);
    void chooseScenario(Id scenario);

signals:
    void changed();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *label(const QString &text, QWidget *buddy);
    void addScenario(class QVBoxLayout *column);
    void addThings(QVBoxLayout *column);
    void addDuration(QVBoxLayout *column);
    void refresh();
    void reload();
    void read();
    bool readDuration();

    const Plan &m_plan;
    Texts m_texts;
    recovery::Loss m_loss;
    QComboBox *m_scenario = nullptr;
    LossList *m_things;
    QSortFilterProxyModel *m_filtered;
    QLineEdit *m_duration = nullptr;
    QLabel *m_hint = nullptr;
    bool m_isStale = false; ///< the plan changed while nobody looked
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "texts/texts.h"

#include <QStyledItemDelegate>

class OutageModel;
class Plan;

/// Draws how a function does over time, in a row of the list of affected functions.
class TimelineDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    TimelineDelegate(const Plan &plan, const OutageModel &model, const Texts &texts, QObject *parent = nullptr);

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    const Plan &m_plan;
    const OutageModel &m_model;
    Texts m_texts;
};

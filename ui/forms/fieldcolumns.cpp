// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/fieldcolumns.h"

#include "theme/theme.h"

#include <QGridLayout>
#include <QResizeEvent>

FieldColumns::FieldColumns(QWidget *parent) : QWidget(parent), m_grid(new QGridLayout(this))
{
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(theme::gap(6));
    m_grid->setVerticalSpacing(theme::gap(4));
    setMinimumWidth(theme::formColumnWidth * 3 / 4);
}

void FieldColumns::add(QWidget *widget, Span span)
{
    m_items.append({widget, span});
    m_columns = 0;
    arrange(width() >= 2 * theme::formColumnWidth ? 2 : 1);
}

void FieldColumns::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange(event->size().width() >= 2 * theme::formColumnWidth ? 2 : 1);
}

void FieldColumns::arrange(int columns)
{
    if (columns == m_columns)
        return;
    m_columns = columns;
    int row = 0;
    int column = 0;
    for (qsizetype i = 0; i < m_items.size(); ++i) {
        const Item &item = m_items.at(i);
        // A field that would stand alone in front of a wide one leaves no hole beside it.
        const bool alone = column == 0 && i + 1 < m_items.size() && m_items.at(i + 1).span == Span::AllColumns;
        const bool wide = alone || item.span == Span::AllColumns;
        m_grid->addWidget(item.widget, row, column, 1, wide ? columns : 1);
        column = wide ? columns : column + 1;
        if (column >= columns) {
            column = 0;
            ++row;
        }
    }
    for (int i = 0; i < 2; ++i)
        m_grid->setColumnStretch(i, i < columns ? 1 : 0);
    // An empty second column would still ask for its gap.
    m_grid->setHorizontalSpacing(columns > 1 ? theme::gap(6) : 0);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pageheader.h"

#include "pages/words.h"
#include "theme/theme.h"

#include <QLabel>
#include <QVBoxLayout>

PageHeader::PageHeader(const QString &title, const QString &sentence, QWidget *parent)
    : QWidget(parent), m_count(words::label(QString(), "count", this)), m_row(new QHBoxLayout)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(6), theme::gap(4), theme::gap(6), theme::gap(3));
    column->setSpacing(theme::gap(1));
    m_row->setSpacing(theme::gap(2));
    QLabel *heading = words::label(title, "title", this);
    heading->setMinimumHeight(theme::controlHeight);
    m_row->addWidget(heading);
    m_row->addWidget(m_count, 0, Qt::AlignVCenter);
    m_row->addStretch(1);
    m_count->hide();
    column->addLayout(m_row);
    if (!sentence.isEmpty())
        column->addWidget(words::paragraph(sentence, "muted", this));
}

void PageHeader::setCount(const QString &count)
{
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
}

void PageHeader::addTool(QWidget *tool)
{
    m_row->addWidget(tool);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/headerbar.h"

#include "pages/words.h"
#include "theme/theme.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QToolButton>

namespace {
constexpr int searchWidth = 220;
}

HeaderBar::HeaderBar(const Actions &actions, QWidget *parent) : QWidget(parent)
{
    setProperty("role", QStringLiteral("bar"));
    setAttribute(Qt::WA_StyledBackground);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed); // as high over a full page as over an empty one
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(theme::gap(3), theme::gap(2), theme::gap(4), theme::gap(2));
    row->setSpacing(theme::gap(1));
    row->addWidget(addButton(actions, Command::Back));
    row->addWidget(addButton(actions, Command::Forward));
    row->addSpacing(theme::gap(2));
    m_path = words::label(QString(), "muted", this);
    m_path->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    row->addWidget(m_path, 1);
    row->addSpacing(theme::gap(4));
    m_search = words::button(QString(), QStringLiteral("search"), "search", this);
    m_search->setFixedWidth(searchWidth);
    m_search->setObjectName(QStringLiteral("search"));
    connect(m_search, &QPushButton::clicked, actions.action(Command::Find), &QAction::trigger);
    row->addWidget(m_search);
    row->addSpacing(theme::gap(2));
    row->addWidget(addButton(actions, Command::Undo));
    row->addWidget(addButton(actions, Command::Redo));
    retranslate();
}

QToolButton *HeaderBar::addButton(const Actions &actions, Command command)
{
    auto *button = new QToolButton(this);
    button->setDefaultAction(actions.action(command));
    button->setToolButtonStyle(Qt::ToolButtonIconOnly);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void HeaderBar::setPath(const QStringList &steps)
{
    m_steps = steps;
    elide();
}

void HeaderBar::retranslate()
{
    m_search->setText(tr("Search") + QStringLiteral(" (Ctrl+K)"));
    m_search->setToolTip(tr("Finds any row of the plan and any command (Ctrl+K)"));
}

void HeaderBar::elide()
{
    const QString then = QStringLiteral("  ›  ");
    const QFontMetrics metrics = m_path->fontMetrics();
    const QString whole = m_steps.join(then);
    // The way there makes room first, from its start; where one is stays to be read.
    QString text = whole;
    for (qsizetype first = 1; first < m_steps.size() && metrics.horizontalAdvance(text) > m_path->width(); ++first)
        text = QChar(0x2026) + then + m_steps.mid(first).join(then);
    m_path->setText(metrics.elidedText(text, Qt::ElideRight, m_path->width()));
    m_path->setToolTip(m_path->text() == whole ? QString() : whole);
    m_path->setAccessibleName(whole);
}

void HeaderBar::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    elide();
}

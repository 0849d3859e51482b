// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/gridedit.h"

#include "forms/gridmodel.h"
#include "forms/headerview.h"
#include "forms/leveldelegate.h"
#include "theme/theme.h"

#include <QKeyEvent>
#include <QLabel>
#include <QTableView>
#include <QVBoxLayout>

GridEdit::GridEdit(Plan &plan, const Table &ownerTable, const Table &table, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_model(new GridModel(plan, ownerTable, table, texts, this)), m_view(new QTableView(this)),
      m_empty(new QLabel(texts.purpose(table), this)), m_problem(new QLabel(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::gap(2), 0, 0);
    layout->setSpacing(theme::gap(2));
    auto *heading = new QLabel(texts.plural(table), this);
    heading->setProperty("role", QStringLiteral("section"));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(table.name() + QStringLiteral(".problem"));
    for (QLabel *label : {heading, m_empty, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->insertWidget(2, m_view);
    m_problem->hide();
    buildView(table);
    m_view->setAccessibleName(texts.plural(table));
    m_view->setAccessibleDescription(texts.purpose(table));
    connect(m_model, &GridModel::refused, this, [this](const QString &sentence) {
        m_problem->setText(sentence);
        m_problem->setVisible(!sentence.isEmpty());
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &GridEdit::fit);
}

void GridEdit::buildView(const Table &table)
{
    m_view->setHorizontalHeader(new HeaderView(Qt::Horizontal, m_view));
    m_view->setVerticalHeader(new HeaderView(Qt::Vertical, m_view));
    m_view->setModel(m_model);
    m_view->setObjectName(table.name());
    m_view->setShowGrid(false);
    m_view->setTabKeyNavigation(false);
    m_view->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->verticalHeader()->setDefaultSectionSize(theme::rowHeight);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->verticalHeader()->setMaximumWidth(theme::formColumnWidth / 2);
    m_view->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_view->installEventFilter(this);
    if (m_model->valueField().kind() == Kind::Level) {
        m_view->setItemDelegate(new LevelDelegate(m_view));
        m_view->setEditTriggers(QAbstractItemView::NoEditTriggers);
        m_view->horizontalHeader()->setMinimumSectionSize(theme::gap(12));
        m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
        return;
    }
    m_view->setEditTriggers(QAbstractItemView::AllEditTriggers);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_view->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

void GridEdit::setOwner(Id owner)
{
    m_problem->hide();
    m_model->setOwner(owner);
    fit();
}

/// The grid is as high as its rows: it scrolls with the form, not in itself.
void GridEdit::fit()
{
    const int rows = m_model->rowCount();
    const bool isEmpty = rows == 0 || m_model->columnCount() == 0;
    m_empty->setVisible(isEmpty);
    m_view->setVisible(!isEmpty);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * theme::rowHeight + theme::gap(1));
}

void GridEdit::type(const QString &text)
{
    const QModelIndex at = m_view->currentIndex();
    if (!m_model->setData(at, text))
        return;
    const QModelIndex next = at.siblingAtColumn(at.column() + 1);
    if (next.isValid())
        m_view->setCurrentIndex(next);
}

bool GridEdit::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !m_view->currentIndex().isValid())
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const bool isEditable = m_model->flags(m_view->currentIndex()).testFlag(Qt::ItemIsEditable);
    if (!isEditable)
        return QWidget::eventFilter(watched, event);
    if (key->key() == Qt::Key_Delete || key->key() == Qt::Key_Backspace) {
        m_model->clear(m_view->selectionModel()->selectedIndexes());
        return true;
    }
    const QString text = key->text();
    const bool isDigit = text.size() == 1 && text.at(0).isDigit();
    if (m_model->valueField().kind() == Kind::Level && isDigit) {
        type(text);
        return true;
    }
    return QWidget::eventFilter(watched, event);
}

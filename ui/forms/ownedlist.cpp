// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/ownedlist.h"

#include "forms/deletiondialog.h"
#include "forms/edits.h"
#include "forms/iconbutton.h"
#include "forms/listcolumns.h"
#include "forms/listview.h"
#include "forms/rowdialog.h"
#include "forms/sentences.h"
#include "forms/tablemodel.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>

#include <algorithm>

OwnedList::OwnedList(Plan &plan, const Table &ownerTable, const Table &table, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_ownerTable(ownerTable), m_table(table), m_texts(texts),
      m_model(new TableModel(plan, table, ownerTable, texts, this)), m_view(new ListView(this)),
      m_empty(new QLabel(this)), m_problem(new QLabel(this)),
      m_add(new IconButton(QStringLiteral("plus"), tr("Add"), this)),
      m_open(new IconButton(QStringLiteral("pencil"), tr("Edit"), this)),
      m_duplicate(new IconButton(QStringLiteral("copy"), tr("Duplicate"), this)),
      m_up(new IconButton(QStringLiteral("arrow-up"), tr("Move up"), this)),
      m_down(new IconButton(QStringLiteral("arrow-down"), tr("Move down"), this)),
      m_remove(new IconButton(QStringLiteral("trash-2"), tr("Delete"), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::gap(2), 0, 0);
    layout->setSpacing(theme::gap(1));
    m_empty->setProperty("role", QStringLiteral("muted"));
    m_empty->setText(texts.purpose(table));
    m_problem->setProperty("role", QStringLiteral("error"));
    m_problem->setObjectName(table.name() + QStringLiteral(".problem"));
    layout->addWidget(heading());
    layout->addWidget(m_view);
    for (QLabel *label : {m_empty, m_problem}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    m_problem->hide();
    buildView();
    connectButtons();
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_model, signal, this, &OwnedList::fit);
    connect(m_model, &QAbstractItemModel::rowsMoved, this, &OwnedList::updateButtons);
    connect(m_model, &QAbstractItemModel::dataChanged, this, &OwnedList::fit);
    connect(m_model, &QAbstractItemModel::modelReset, this, &OwnedList::fit);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &OwnedList::updateButtons);
    fit();
}

QWidget *OwnedList::heading()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    auto *label = new QLabel(m_texts.plural(m_table), row);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("section"));
    layout->addWidget(label);
    layout->addStretch();
    for (IconButton *button : {m_open, m_duplicate, m_up, m_down, m_remove, m_add})
        layout->addWidget(button);
    m_up->setVisible(m_table.isMovable());
    m_down->setVisible(m_table.isMovable());
    return row;
}

void OwnedList::buildView()
{
    m_view->setModel(m_model);
    m_view->setObjectName(m_table.name());
    m_view->setAccessibleName(m_texts.plural(m_table));
    m_view->setAccessibleDescription(m_texts.purpose(m_table));
    m_view->setSortingEnabled(false); // the order says something
    m_view->horizontalHeader()->setSectionsClickable(false);
    m_view->installEventFilter(this);
    connect(m_view, &QTableView::doubleClicked, this, [this](const QModelIndex &at) { open(m_model->idAt(at.row())); });
}

/// A column in which no row says anything leaves its room to the others.
void OwnedList::sizeColumns()
{
    auto [columns, essential] = listColumns(*m_model);
    columns.removeIf(
        [this](const ListView::Column &column) { return column.section > 0 && saysNothing(column.section); });
    m_view->setColumns(columns, essential);
}

bool OwnedList::saysNothing(int column) const
{
    for (int row = 0; row < m_model->rowCount(); ++row) {
        const QModelIndex index = m_model->index(row, column);
        if (!index.data().toString().isEmpty() || !index.data(Qt::DecorationRole).isNull())
            return false;
    }
    return m_model->rowCount() > 0;
}

void OwnedList::connectButtons()
{
    m_add->setObjectName(m_table.name() + QStringLiteral(".add"));
    m_open->setObjectName(m_table.name() + QStringLiteral(".open"));
    m_duplicate->setObjectName(m_table.name() + QStringLiteral(".duplicate"));
    m_up->setObjectName(m_table.name() + QStringLiteral(".up"));
    m_down->setObjectName(m_table.name() + QStringLiteral(".down"));
    m_remove->setObjectName(m_table.name() + QStringLiteral(".delete"));
    connect(m_add, &QToolButton::clicked, this, &OwnedList::add);
    connect(m_open, &QToolButton::clicked, this, [this] { open(selected().value(0)); });
    connect(m_duplicate, &QToolButton::clicked, this, [this] { duplicate(selected().value(0)); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(selected().value(0), -1); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(selected().value(0), +1); });
    connect(m_remove, &QToolButton::clicked, this, [this] { remove(selected()); });
}

void OwnedList::setOwner(Id owner)
{
    m_owner = owner;
    say({});
    m_model->setOwner(owner);
}

RowDialog *OwnedList::panel()
{
    auto *dialog = new RowDialog(m_plan, m_table, m_texts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RowDialog::linkActivated, this, &OwnedList::linkActivated);
    connect(dialog, &RowDialog::added, this, &OwnedList::select);
    return dialog;
}

void OwnedList::add()
{
    const Row *owner = m_plan.find(m_ownerTable, m_owner);
    if (!owner || m_plan.isReadOnly())
        return;
    RowDialog *dialog = panel();
    dialog->addRow(m_plan.draft(m_table, owner, &m_ownerTable));
    dialog->open();
}

void OwnedList::open(Id id)
{
    if (!m_plan.find(m_table, id))
        return;
    RowDialog *dialog = panel();
    dialog->showRow(id);
    dialog->open();
}

void OwnedList::duplicate(Id id)
{
    edit(sentences::duplicated(m_plan, m_table, id), m_plan.duplicate(m_table, id));
}

void OwnedList::move(Id id, int by)
{
    if (const int places = step(id, by); places != 0)
        edit(sentences::moved(m_plan, m_table, id), m_plan.moved(m_table, id, places));
    select(id);
}

/// How many places to move a row so that it changes places with its next neighbour, 0 if there is none. In a call tree
/// the neighbours are those whom the same one calls.
int OwnedList::step(Id id, int by) const
{
    const QList<Row> siblings = m_plan.owned(m_table, m_owner);
    const auto here = std::find_if(siblings.begin(), siblings.end(), [id](const Row &row) { return row.id == id; });
    if (here == siblings.end())
        return 0;
    const Field *caller = &m_table == &schema().node ? &schema().node.parent : nullptr;
    const qsizetype from = here - siblings.begin();
    for (qsizetype to = from + by; to >= 0 && to < siblings.size(); to += by) {
        if (!caller || siblings.at(to).value(*caller) == here->value(*caller))
            return static_cast<int>(to - from);
    }
    return 0;
}

void OwnedList::remove(const QList<Id> &ids)
{
    if (ids.isEmpty() || m_plan.isReadOnly())
        return;
    const int row = m_model->rowOf(ids.first());
    if (const Plan::Deletion deletion = m_plan.deletion(m_table, ids); DeletionDialog::goesUnasked(deletion, ids)) {
        edit(sentences::deleted(m_plan, m_table, ids), deletion.changes);
        select(m_model->idAt(std::min(row, m_model->rowCount() - 1)));
        return;
    }
    auto *dialog = new DeletionDialog(m_plan, m_table, ids, m_texts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void OwnedList::edit(const QString &text, const Changes &changes)
{
    try {
        edits::keep(this, m_plan, m_texts, text, changes);
        say({});
    } catch (const Error &error) {
        say(error.message());
    }
}

void OwnedList::say(const QString &problem)
{
    m_problem->setText(problem);
    m_problem->setVisible(!problem.isEmpty());
}

QList<Id> OwnedList::selected() const
{
    QList<Id> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids.append(m_model->idAt(index.row()));
    return ids;
}

void OwnedList::select(Id id)
{
    const int row = m_model->rowOf(id);
    if (row < 0)
        return;
    m_view->setCurrentIndex(m_model->index(row, 0));
    updateButtons();
}

/// As high as its rows, up to a dozen; then it scrolls.
void OwnedList::fit()
{
    constexpr int most = 12;
    const int rows = std::min(m_model->rowCount(), most);
    m_view->setVisible(rows > 0);
    m_empty->setVisible(rows == 0);
    sizeColumns();
    const int frame = theme::gap(1);
    m_view->setFixedHeight(m_view->horizontalHeader()->sizeHint().height() + rows * theme::rowHeight + frame);
    updateButtons();
}

void OwnedList::updateButtons()
{
    const QList<Id> ids = selected();
    const bool canEdit = !m_plan.isReadOnly();
    const int row = ids.size() == 1 ? m_model->rowOf(ids.first()) : -1;
    m_add->setEnabled(canEdit && m_owner);
    m_open->setEnabled(row >= 0);
    m_duplicate->setEnabled(canEdit && row >= 0);
    m_up->setEnabled(canEdit && row >= 0 && step(ids.first(), -1) != 0);
    m_down->setEnabled(canEdit && row >= 0 && step(ids.first(), +1) != 0);
    m_remove->setEnabled(canEdit && !ids.isEmpty());
    for (IconButton *button : {m_open, m_remove})
        button->setVisible(m_model->rowCount() > 0);
    m_duplicate->setVisible(m_model->rowCount() > 0 && Plan::canDuplicate(m_table));
    for (IconButton *button : {m_up, m_down})
        button->setVisible(m_table.isMovable() && m_model->rowCount() > 1);
}

bool OwnedList::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    const auto *key = static_cast<QKeyEvent *>(event);
    const Id id = selected().value(0);
    const bool isAlt = key->modifiers().testFlag(Qt::AltModifier);
    if (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)
        open(id);
    else if (key->key() == Qt::Key_Delete)
        remove(selected());
    else if (key->key() == Qt::Key_Insert)
        add();
    else if (isAlt && key->key() == Qt::Key_Up)
        move(id, -1);
    else if (isAlt && key->key() == Qt::Key_Down)
        move(id, +1);
    else
        return QWidget::eventFilter(watched, event);
    return true;
}

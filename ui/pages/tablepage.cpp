// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/tablepage.h"

#include "forms/edits.h"
#include "forms/listcolumns.h"
#include "forms/listview.h"
#include "forms/rowdialog.h"
#include "forms/rowfilter.h"
#include "forms/rowform.h"
#include "forms/sentences.h"
#include "forms/tablemodel.h"
#include "pages/auditor.h"
#include "pages/emptystate.h"
#include "pages/findingspanel.h"
#include "pages/pageheader.h"
#include "pages/setting.h"
#include "pages/words.h"
#include "plan.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <utility>

namespace {
const Setting<QByteArray> rememberedSplit(QStringLiteral("pages/split"), QByteArray());
}

TablePage::TablePage(Plan &plan, Auditor &auditor, const Table &table, const Texts &texts, QWidget *parent)
    : Page(parent), m_plan(plan), m_auditor(auditor), m_table(table), m_texts(texts),
      m_model(new TableModel(plan, table, texts, this)), m_rows(new RowFilter(m_model, this)),
      m_header(new PageHeader(texts.plural(table), QString(), this)), m_states(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->addTool(tools());
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
    m_empty = new EmptyState(QStringLiteral("list-plus"), tr("Nothing here yet"), texts.purpose(table),
                             tr("Start this list"), this);
    connect(m_empty, &EmptyState::activated, this, &TablePage::add);
    m_splitter = new QSplitter(this);
    m_splitter->setChildrenCollapsible(false);
    m_splitter->addWidget(list());
    m_splitter->addWidget(details());
    m_splitter->setStretchFactor(0, 1);
    m_splitter->setStretchFactor(1, 2);
    connect(m_splitter, &QSplitter::splitterMoved, this, [this] { rememberedSplit.setValue(m_splitter->saveState()); });
    m_states->addWidget(m_empty);
    m_states->addWidget(m_splitter);
    addKeys();
    connect(&m_plan, &Plan::changed, this, &TablePage::follow);
    showState();
    select(m_rows->idAt(0));
}

QWidget *TablePage::tools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap(2));
    m_filter = new QLineEdit(bar);
    m_filter->setObjectName(QStringLiteral("filter"));
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter the list"));
    m_filter->setToolTip(tr("Shows only the rows that hold these words (Ctrl+F)"));
    m_filter->setClearButtonEnabled(true);
    m_filter->setFixedWidth(theme::gap(40));
    m_filter->addAction(theme::icon(QStringLiteral("funnel"), theme::Role::TextMuted), QLineEdit::LeadingPosition);
    connect(m_filter, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_rows->setText(text);
        showCount();
        if (m_rows->rowOf(m_shown) < 0)
            select(m_rows->idAt(0));
    });
    m_duplicate = words::button(QString(), QStringLiteral("copy"), "flat", bar);
    m_duplicate->setObjectName(QStringLiteral("duplicate"));
    m_duplicate->setToolTip(tr("Duplicate the row (Ctrl+D)"));
    m_duplicate->setAccessibleName(tr("Duplicate the row"));
    connect(m_duplicate, &QPushButton::clicked, this, &TablePage::duplicate);
    m_delete = words::button(QString(), QStringLiteral("trash-2"), "flat", bar);
    m_delete->setObjectName(QStringLiteral("delete"));
    m_delete->setToolTip(tr("Delete the selected rows (Del)"));
    m_delete->setAccessibleName(tr("Delete the selected rows"));
    connect(m_delete, &QPushButton::clicked, this, &TablePage::remove);
    m_add = words::button(tr("Add"), QStringLiteral("plus"), "primary", bar);
    m_add->setObjectName(QStringLiteral("add"));
    m_add->setToolTip(tr("Add a row (Ctrl+Enter)"));
    connect(m_add, &QPushButton::clicked, this, &TablePage::add);
    for (QWidget *tool : {static_cast<QWidget *>(m_filter), static_cast<QWidget *>(m_duplicate),
                          static_cast<QWidget *>(m_delete), static_cast<QWidget *>(m_add)})
        row->addWidget(tool);
    return bar;
}

QWidget *TablePage::list()
{
    m_view = new ListView(this);
    m_view->setObjectName(QStringLiteral("rows"));
    m_view->setAccessibleName(m_texts.plural(m_table));
    m_view->setModel(m_rows);
    m_view->setMinimumWidth(theme::gap(60));
    sizeColumns();
    // The natural order until a column is clicked.
    m_view->horizontalHeader()->setSortIndicator(-1, Qt::AscendingOrder);
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePage::showSelection);
    connect(m_view, &QTableView::doubleClicked, this, [this] { m_form->focusFirst(); });
    // Under the title, not left of it.
    auto *part = new QWidget(this);
    auto *layout = new QVBoxLayout(part);
    layout->setContentsMargins(theme::gap(6), 0, 0, 0);
    layout->addWidget(m_view);
    return part;
}

void TablePage::sizeColumns()
{
    const auto [columns, essential] = listColumns(*m_model);
    m_view->setColumns(columns, essential);
}

QWidget *TablePage::details()
{
    m_right = new QStackedWidget(this);
    m_right->setMinimumWidth(theme::gap(80));
    m_hint = words::paragraph(QString(), "muted", m_right);
    m_hint->setAlignment(Qt::AlignCenter);
    m_scroll = new QScrollArea(m_right);
    m_scroll->setWidgetResizable(true);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_form = new RowForm(m_plan, m_table, m_texts, m_scroll);
    m_form->setContentsMargins(theme::gap(2), 0, theme::gap(4), theme::gap(4));
    m_scroll->setWidget(m_form);
    m_findings = new FindingsPanel(m_auditor, m_right);
    connect(m_form, &RowForm::typed, m_findings, &FindingsPanel::setTyped);
    connect(m_findings, &FindingsPanel::chosen, this,
            [this](const audit::Finding &finding) { emit openField(finding.table, finding.row, finding.field); });
    m_sheet = new QWidget(m_right);
    auto *column = new QVBoxLayout(m_sheet);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_findings);
    column->addWidget(m_scroll, 1);
    m_right->addWidget(m_hint);
    m_right->addWidget(m_sheet);
    connect(m_form, &RowForm::linkActivated, this, &Page::openRow);
    return m_right;
}

void TablePage::addKeys()
{
    const auto key = [](const QKeySequence &keys, QWidget *where, auto action) {
        auto *shortcut = new QShortcut(keys, where);
        shortcut->setContext(Qt::WidgetWithChildrenShortcut);
        connect(shortcut, &QShortcut::activated, where, action);
    };
    key(QKeySequence(QStringLiteral("Ctrl+Return")), this, [this] { add(); });
    key(QKeySequence(QStringLiteral("Ctrl+D")), this, [this] { duplicate(); });
    key(QKeySequence(QStringLiteral("Ctrl+F")), this, [this] { m_filter->setFocus(); });
    key(QKeySequence(Qt::Key_Delete), m_view, [this] { remove(); });
    key(QKeySequence(Qt::Key_Return), m_view, [this] { m_form->focusFirst(); });
    key(QKeySequence(Qt::Key_Enter), m_view, [this] { m_form->focusFirst(); });
}

QString TablePage::title() const
{
    return m_texts.plural(m_table);
}

Id TablePage::currentRow() const
{
    return m_shown;
}

void TablePage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (std::exchange(m_isShared, true) || m_splitter->restoreState(rememberedSplit.value()))
        return;
    // Room for the names in the list; where there is more, for two columns in the form before anything else.
    constexpr int least = theme::gap(84);
    constexpr int form = 2 * theme::formColumnWidth + theme::gap(14);
    const int list = std::clamp(width() - form, least, std::max(least, width() * 2 / 5));
    m_splitter->setSizes({list, width() - list});
}

void TablePage::begin()
{
    if (m_plan.count(m_table) > 0)
        m_view->setFocus();
    else
        m_empty->setFocus();
}

bool TablePage::advance()
{
    if (!m_view->hasFocus() || !m_form->row())
        return false;
    m_form->focusFirst();
    return true;
}

void TablePage::commit()
{
    m_form->commit();
}

bool TablePage::showRow(const Table &table, Id id)
{
    if (&table != &m_table || !m_plan.find(table, id))
        return false;
    if (m_rows->rowOf(id) < 0)
        m_filter->clear();
    select(id);
    return true;
}

void TablePage::showField(const Table &table, Id id, const Field &field)
{
    if (&field.table() == &m_table)
        m_form->focusField(field.name());
    else // the list itself is at fault, or one of its rows
        m_form->focusOwned(field.table(), &table == &field.table() ? id : 0);
}

QList<Id> TablePage::selection() const
{
    QList<Id> ids;
    for (const QModelIndex &index : m_view->selectionModel()->selectedRows())
        ids.append(m_rows->idAt(index.row()));
    return ids;
}

void TablePage::select(Id id)
{
    const int row = m_rows->rowOf(id);
    if (row < 0) {
        m_view->clearSelection();
        showSelection();
        return;
    }
    // Not selectRow(), which adds to the selection while Ctrl is held, as it is for Ctrl+D.
    const QModelIndex index = m_rows->index(row, 0);
    m_view->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_view->scrollTo(index);
}

void TablePage::showSelection()
{
    const QList<Id> ids = selection();
    const Id id = ids.size() == 1 ? ids.first() : 0;
    if (id != m_shown || id == 0) {
        m_shown = id;
        m_form->setRow(id);
        m_findings->setRow(m_table, id);
        m_scroll->verticalScrollBar()->setValue(0);
        emit currentRowChanged();
    }
    if (ids.size() > 1)
        m_hint->setText(tr("%n row(s) selected", nullptr, static_cast<int>(ids.size())));
    else
        m_hint->setText(m_rows->rowCount() == 0 ? tr("No row holds these words") : tr("Choose a row in the list"));
    m_right->setCurrentWidget(id ? m_sheet : m_hint);
    m_duplicate->setEnabled(id && !m_plan.isReadOnly());
    m_delete->setEnabled(!ids.isEmpty() && !m_plan.isReadOnly());
}

void TablePage::follow(const Changes &changes)
{
    const bool concerns =
        std::any_of(changes.begin(), changes.end(), [this](const Change &change) { return change.table == &m_table; });
    if (!concerns)
        return;
    sizeColumns();
    showState();
    if (m_shown && !m_plan.find(m_table, m_shown))
        showSelection();
}

void TablePage::showCount()
{
    const int all = m_plan.count(m_table);
    const int shown = m_rows->rowCount();
    const QLocale &locale = m_texts.locale();
    if (shown == all)
        m_header->setCount(all ? locale.toString(all) : QString());
    else //: How many rows the filter leaves, of how many
        m_header->setCount(tr("%1 of %2").arg(locale.toString(shown), locale.toString(all)));
}

void TablePage::showState()
{
    const bool empty = m_plan.count(m_table) == 0;
    m_states->setCurrentWidget(empty ? static_cast<QWidget *>(m_empty) : m_splitter);
    m_filter->setVisible(!empty);
    m_duplicate->setVisible(!empty && Plan::canDuplicate(m_table));
    m_delete->setVisible(!empty);
    m_add->setVisible(!empty);
    m_add->setEnabled(!m_plan.isReadOnly());
    m_empty->setActionEnabled(!m_plan.isReadOnly());
    showCount();
}

void TablePage::add()
{
    if (m_plan.isReadOnly())
        return;
    m_form->commit();
    const Row draft = m_plan.draft(m_table);
    const Changes wanted{{&m_table, std::nullopt, draft}};
    if (m_plan.problems(wanted).isEmpty()) {
        edit(sentences::added(m_plan, m_table, draft), wanted);
        m_form->focusFirst();
        return;
    }
    // A row that needs something said first becomes part of the plan when that is said.
    auto *dialog = new RowDialog(m_plan, m_table, m_texts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RowDialog::added, this, [this](Id id) { showRow(m_table, id); });
    dialog->addRow(draft);
    dialog->open();
}

void TablePage::duplicate()
{
    if (!m_shown || m_plan.isReadOnly() || !Plan::canDuplicate(m_table))
        return;
    m_form->commit();
    edit(sentences::duplicated(m_plan, m_table, m_shown), m_plan.duplicate(m_table, m_shown));
}

void TablePage::remove()
{
    const QList<Id> ids = selection();
    if (ids.isEmpty() || m_plan.isReadOnly())
        return;
    m_form->commit();
    emit deletionWanted(&m_table, ids);
}

void TablePage::edit(const QString &text, const Changes &changes)
{
    try {
        const edits::Outcome outcome = edits::keep(this, m_plan, m_texts, text, changes);
        for (const Change &change : outcome.changes) {
            if (change.table == &m_table && !change.before)
                return void(showRow(m_table, change.id()));
        }
    } catch (const Error &error) {
        emit failed(error.message());
    }
}

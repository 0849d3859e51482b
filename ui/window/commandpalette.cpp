// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/commandpalette.h"

#include "forms/plaintext.h"
#include "plan.h"
#include "theme/theme.h"
#include "window/actions.h"
#include "window/areas.h"
#include "window/palettedelegate.h"
#include "window/searchindex.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace {
constexpr int most = 30;
constexpr int widthWished = 620;
constexpr int rowsShown = 10;

QListWidgetItem *addItem(QListWidget *list, const QString &icon, const QString &text, const QString &kind)
{
    auto *item = new QListWidgetItem(plaintext::oneLine(text), list);
    item->setData(PaletteDelegate::IconRole, icon);
    item->setData(PaletteDelegate::KindRole, kind);
    // What a screen reader says of a result: its name and what it is.
    item->setData(Qt::AccessibleTextRole, QStringLiteral("%1, %2").arg(text, kind));
    return item;
}

/// What a row is, and for a line of a list inside another row: of which.
QString kindOf(const Plan &plan, const Texts &texts, const Table &table, const Row &row)
{
    for (const Field *owner : table.owners()) {
        const QString name = plan.display(*owner, row, texts);
        if (!name.isEmpty())
            //: A result of the search: kind of row, the row to whose list it belongs ("Clause · Hosting contract")
            return CommandPalette::tr("%1 · %2").arg(texts.label(table), plaintext::oneLine(name));
    }
    return texts.label(table);
}

bool holdsAll(const QString &text, const QString &words)
{
    const QString where = plaintext::folded(text);
    const QStringList wanted = plaintext::folded(words).split(u' ', Qt::SkipEmptyParts);
    return std::all_of(wanted.begin(), wanted.end(), [&](const QString &word) { return where.contains(word); });
}
} // namespace

CommandPalette::CommandPalette(const Actions &actions, QWidget *window)
    : QFrame(window), m_actions(actions), m_input(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setProperty("role", QStringLiteral("palette"));
    setObjectName(QStringLiteral("palette"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(3), theme::gap(3), theme::gap(3), theme::gap(3));
    column->setSpacing(theme::gap(2));
    m_input->setClearButtonEnabled(true);
    column->addWidget(m_input);
    column->addWidget(m_list);
    m_list->setItemDelegate(new PaletteDelegate(m_list));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMouseTracking(true);
    connect(m_input, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::run);
    m_input->installEventFilter(this);
    window->installEventFilter(this);
    retranslate();
    hide();
}

void CommandPalette::setPlan(const Plan *plan, const Texts &texts)
{
    hide();
    m_texts = texts;
    if (plan == m_plan && m_index)
        return;
    delete m_index;
    m_plan = plan;
    m_index = plan ? new SearchIndex(*plan, this) : nullptr;
    if (m_index)
        connect(m_index, &SearchIndex::completed, this, &CommandPalette::searchAgain);
}

void CommandPalette::retranslate()
{
    m_input->setPlaceholderText(tr("Code, name or words of a row, or a command"));
    m_input->setAccessibleName(tr("Search rows and commands"));
    m_list->setAccessibleName(tr("Results"));
}

void CommandPalette::open()
{
    if (m_index)
        m_index->prepare();
    m_input->clear();
    search();
    place();
    show();
    raise();
    m_input->setFocus();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(widthWished, window->width() - theme::gap(16));
    setGeometry((window->width() - width) / 2, theme::gap(18), width, sizeHint().height());
}

void CommandPalette::search()
{
    m_list->clear();
    const QString words = m_input->text().trimmed();
    if (!words.isEmpty())
        addRows(words);
    addTables(words);
    addCommands(words);
    if (m_list->count() == 0) {
        QListWidgetItem *nothing =
            addItem(m_list, QStringLiteral("search"), tr("Nothing holds all these words"), QString());
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
    showResults();
}

/// All rows are known now: shows what else there is, without taking the person's choice away.
void CommandPalette::searchAgain()
{
    if (!isVisible() || m_input->text().isEmpty())
        return;
    const auto chosen = [this] {
        const QListWidgetItem *item = m_list->currentItem();
        return std::tuple(item->data(PaletteDelegate::CommandRole), item->data(PaletteDelegate::TableRole),
                          item->data(PaletteDelegate::RowRole));
    };
    const bool hadMoved = m_list->currentRow() > 0;
    const auto before = chosen();
    search();
    for (int row = 0; hadMoved && row < m_list->count(); ++row) {
        m_list->setCurrentRow(row);
        if (chosen() == before)
            return;
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::showResults()
{
    const int shown = std::min(rowsShown, m_list->count());
    m_list->setFixedHeight(shown * theme::rowHeight + 2);
    adjustSize();
    place();
}

void CommandPalette::addRows(const QString &words)
{
    if (!m_index)
        return;
    for (const auto &[table, id] : m_index->find(words, most)) {
        const Row &row = *m_plan->find(*table, id);
        QListWidgetItem *item =
            addItem(m_list, areas::icon(*table), m_plan->title(*table, row), kindOf(*m_plan, m_texts, *table, row));
        item->setData(PaletteDelegate::TableRole, table->index());
        item->setData(PaletteDelegate::RowRole, id);
    }
}

void CommandPalette::addTables(const QString &words)
{
    for (const Table *table : m_plan && !words.isEmpty() ? schema().all() : QList<const Table *>()) {
        if (table->isOwned() || !holdsAll(m_texts.plural(*table), words))
            continue;
        QListWidgetItem *item = addItem(m_list, areas::icon(*table), m_texts.plural(*table), tr("List"));
        item->setData(PaletteDelegate::TableRole, table->index());
    }
}

void CommandPalette::addCommands(const QString &words)
{
    const QList<QAction *> actions = m_actions.all();
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QString text = QString(actions.at(i)->text()).remove(u'&');
        const bool self = actions.at(i) == m_actions.action(Command::Find);
        if (!actions.at(i)->isEnabled() || self || !holdsAll(text, words))
            continue;
        const QString keys = actions.at(i)->shortcut().toString(QKeySequence::NativeText);
        QListWidgetItem *item = addItem(m_list, QStringLiteral("command"), text, keys.isEmpty() ? tr("Command") : keys);
        item->setData(PaletteDelegate::CommandRole, int(i));
    }
}

void CommandPalette::move(int by)
{
    const int count = m_list->count();
    if (count > 0)
        m_list->setCurrentRow((m_list->currentRow() + by + count) % count);
}

void CommandPalette::run()
{
    if (m_index && !m_input->text().isEmpty())
        m_index->finish(); // Enter takes the best of all rows, not of those read so far
    const QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QVariant command = item->data(PaletteDelegate::CommandRole);
    const QVariant table = item->data(PaletteDelegate::TableRole);
    const Id row = item->data(PaletteDelegate::RowRole).toLongLong();
    hide();
    parentWidget()->setFocus();
    if (command.isValid())
        m_actions.all().at(command.toInt())->trigger();
    else
        emit chosen({Screen::Table, schema().all().at(table.toInt()), row});
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    if (watched != m_input)
        return false;
    if (event->type() == QEvent::FocusOut && isVisible() && !isAncestorOf(focusWidget()))
        hide();
    if (event->type() != QEvent::KeyPress)
        return false;
    switch (static_cast<QKeyEvent *>(event)->key()) {
    case Qt::Key_Down: move(1); return true;
    case Qt::Key_Up: move(-1); return true;
    case Qt::Key_PageDown: move(std::min(rowsShown, m_list->count() - 1 - m_list->currentRow())); return true;
    case Qt::Key_PageUp: move(-std::min(rowsShown, m_list->currentRow())); return true;
    case Qt::Key_Return:
    case Qt::Key_Enter: run(); return true;
    case Qt::Key_Escape:
        hide();
        parentWidget()->setFocus();
        return true;
    default: return false;
    }
}

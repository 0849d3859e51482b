// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/historypage.h"

#include "forms/listview.h"
#include "pages/emptystate.h"
#include "pages/historymodel.h"
#include "pages/historywords.h"
#include "pages/pageheader.h"
#include "pages/words.h"
#include "plan.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>

HistoryPage::HistoryPage(Plan &plan, const Texts &texts, QWidget *parent)
    : Page(parent), m_plan(plan), m_texts(texts), m_model(new HistoryModel(texts, this)),
      m_filtered(new QSortFilterProxyModel(this)),
      m_header(
          new PageHeader(tr("History"),
                         tr("Every edit since the plan was made. Nothing is ever removed from it: undoing is a line "
                            "of its own."),
                         this)),
      m_view(new ListView(this)), m_details(new QScrollArea(this)), m_states(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the history"));
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(theme::gap(50));
    filter->addAction(theme::icon(QStringLiteral("funnel"), theme::Role::TextMuted), QLineEdit::LeadingPosition);
    m_header->addTool(filter);
    column->addWidget(m_header);
    column->addWidget(m_states, 1);
    m_filtered->setSourceModel(m_model);
    m_filtered->setFilterKeyColumn(-1);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    m_view->setSortingEnabled(false);
    m_view->setModel(m_filtered);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setAccessibleName(tr("History"));
    m_view->setColumns(
        {{HistoryModel::When, theme::gap(35)}, {HistoryModel::Who, theme::gap(26)}, {HistoryModel::What, -1}}, 3);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &HistoryPage::showLine);
    m_details->setWidgetResizable(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setSizes({theme::gap(120), theme::gap(90)});
    m_states->addWidget(new EmptyState(
        QStringLiteral("history"), tr("Nothing was edited yet"),
        tr("Each edit will be kept here: when, who, what, and the values before and after."), QString(), this));
    m_states->addWidget(splitter);
    connect(&m_plan, &Plan::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

QString HistoryPage::title() const
{
    return tr("History");
}

void HistoryPage::begin()
{
    m_view->setFocus();
}

void HistoryPage::showEvent(QShowEvent *event)
{
    reload();
    Page::showEvent(event);
}

void HistoryPage::reload()
{
    try {
        m_model->setLines(m_plan.history());
    } catch (const Error &error) {
        emit failed(error.message());
    }
    const int lines = m_model->rowCount();
    m_header->setCount(lines ? m_texts.locale().toString(lines) : QString());
    m_states->setCurrentIndex(lines ? 1 : 0);
    if (!m_view->currentIndex().isValid())
        m_view->selectRow(0);
    showLine();
}

void HistoryPage::showLine()
{
    auto *sheet = new QWidget(m_details);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme::gap(5), theme::gap(3), theme::gap(5), theme::gap(5));
    column->setSpacing(theme::gap(2));
    const HistoryLine *line = m_model->lineAt(m_filtered->mapToSource(m_view->currentIndex()).row());
    if (line) {
        column->addWidget(words::paragraph(line->text, "section", sheet));
        //: Who edited, and when: "Claire Morvan, 22/11/2026 09:14"
        column->addWidget(words::paragraph(tr("%1, %2").arg(line->author.isEmpty() ? tr("unknown") : line->author,
                                                            m_texts.dateTime(line->at.toLocalTime())),
                                           "muted", sheet));
        constexpr int most = 30; // an import touches thousands
        const QList<RowStory> stories = inWords(*line, m_plan, m_texts);
        for (const RowStory &each : stories.mid(0, most))
            column->addWidget(story(each, sheet));
        const int more = static_cast<int>(stories.size()) - most;
        if (more > 0)
            column->addWidget(words::paragraph(tr("and %n more row(s)", nullptr, more), "muted", sheet));
    }
    column->addStretch(1);
    m_details->setWidget(sheet);
}

QWidget *HistoryPage::story(const RowStory &story, QWidget *parent)
{
    auto *part = new QWidget(parent);
    auto *grid = new QGridLayout(part);
    grid->setContentsMargins(0, theme::gap(3), 0, 0);
    grid->setHorizontalSpacing(theme::gap(3));
    grid->setVerticalSpacing(theme::gap(1));
    grid->setColumnStretch(0, 2);
    grid->setColumnStretch(1, 3);
    QString what = story.table;
    if (story.kind == RowStory::Kind::Added)
        what = tr("%1, added").arg(what);
    else if (story.kind == RowStory::Kind::Removed)
        what = tr("%1, deleted").arg(what);
    grid->addWidget(words::paragraph(what, "small", part), 0, 0, 1, 2);
    if (story.where) {
        QPushButton *link =
            words::button(QString(story.row).replace(u'&', QStringLiteral("&&")), QString(), "link", part);
        link->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
        connect(link, &QPushButton::clicked, this,
                [this, where = story.where, id = story.id] { emit openRow(where, id); });
        grid->addWidget(link, 1, 0, 1, 2);
    } else {
        grid->addWidget(words::paragraph(story.row, "", part), 1, 0, 1, 2);
    }
    for (const FieldStory &field : story.fields) {
        const int row = grid->rowCount();
        grid->addWidget(words::paragraph(field.label, "muted", part), row, 0, Qt::AlignTop);
        const QString none = tr("empty");
        //: A value before and after an edit
        const QString both =
            tr("%1 → %2").arg(field.before.isEmpty() ? none : field.before, field.after.isEmpty() ? none : field.after);
        const bool one = story.kind != RowStory::Kind::Changed;
        grid->addWidget(words::paragraph(one ? field.before + field.after : both, "", part), row, 1);
    }
    return part;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/whatifpage.h"

#include "analysis/recovery/words.h"
#include "forms/listview.h"
#include "pages/emptystate.h"
#include "pages/losspicker.h"
#include "pages/outagemodel.h"
#include "pages/outcomesheet.h"
#include "pages/pageheader.h"
#include "pages/timelinedelegate.h"
#include "pages/words.h"
#include "plan.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QSplitter>
#include <QStackedWidget>

#include <algorithm>

WhatIfPage::WhatIfPage(Plan &plan, const Texts &texts, QWidget *parent)
    : Page(parent), m_plan(plan), m_texts(texts), m_picker(new LossPicker(plan, texts, this)),
      m_model(new OutageModel(plan, texts, this)), m_states(new QStackedWidget(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(
        tr("What if?"), tr("Choose what is lost and for how long: would each function be back in time, and why?"),
        this));
    m_states->addWidget(new EmptyState(QStringLiteral("life-buoy"), tr("Nothing is lost yet"),
                                       tr("Choose a scenario, or tick what is lost."), QString(), this));
    m_unaffected = new EmptyState(QStringLiteral("circle-check"), tr("No function is affected"),
                                  tr("Every function goes on as usual: nothing that it cannot do without is away."),
                                  QString(), this);
    m_states->addWidget(m_unaffected);
    m_states->addWidget(answer());
    m_picker->setMinimumWidth(theme::gap(66));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_picker);
    splitter->addWidget(m_states);
    splitter->setSizes({theme::gap(66), theme::gap(185)});
    column->addWidget(splitter, 1);
    connect(m_picker, &LossPicker::changed, this, &WhatIfPage::simulate);
}

QString WhatIfPage::title() const
{
    return tr("What if?");
}

void WhatIfPage::begin()
{
    m_picker->setFocus();
}

bool WhatIfPage::showRow(const Table &table, Id id)
{
    if (!m_plan.find(table, id))
        return false;
    if (&table == &schema().scenario) {
        m_picker->choose({});
        m_picker->chooseScenario(id);
        return true;
    }
    using recovery::Thing;
    for (const Thing::Kind kind : {Thing::Kind::Resource, Thing::Kind::Contact, Thing::Kind::Provider}) {
        if (&recovery::tableOf(kind) != &table)
            continue;
        m_picker->choose({{kind, id}});
        return true;
    }
    return false;
}

QWidget *WhatIfPage::verdict()
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(theme::gap(4), theme::gap(1), theme::gap(4), theme::gap(3));
    row->setSpacing(theme::gap(2));
    m_icon = new QLabel(strip);
    m_verdict = words::label(QString(), "title", strip);
    m_verdict->setObjectName(QStringLiteral("verdict"));
    m_summary = words::paragraph(QString(), "muted", strip);
    row->addWidget(m_icon);
    row->addWidget(m_verdict);
    row->addSpacing(theme::gap(2));
    row->addWidget(m_summary, 1);
    return strip;
}

QWidget *WhatIfPage::answer()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(verdict());
    m_view = new ListView(part);
    m_view->setObjectName(QStringLiteral("functions"));
    m_view->setAccessibleName(tr("Functions affected"));
    m_view->setSortingEnabled(false);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    m_view->setItemDelegateForColumn(OutageModel::Timeline, new TimelineDelegate(m_plan, *m_model, m_texts, m_view));
    using Column = ListView::Column;
    m_view->setColumns({Column{OutageModel::Function, theme::gap(60), theme::gap(36), true},
                        Column{OutageModel::Verdict, theme::gap(30), theme::gap(28)},
                        Column{OutageModel::Timeline, theme::gap(50), theme::gap(24)},
                        Column{OutageModel::Back, theme::gap(30), theme::gap(26)},
                        Column{OutageModel::RtoMargin, theme::gap(30), theme::gap(26)},
                        Column{OutageModel::MtpdMargin, theme::gap(32), theme::gap(28)}},
                       3);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WhatIfPage::showOutcome);
    m_sheet = new OutcomeSheet(m_plan, m_texts, part);
    connect(m_sheet, &OutcomeSheet::openRow, this, &Page::openRow);
    auto *splitter = new QSplitter(Qt::Vertical, part);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_sheet);
    splitter->setSizes({theme::gap(70), theme::gap(90)});
    column->addWidget(splitter, 1);
    return part;
}

/// Reading a large plan takes longer than an outage of it.
const recovery::Model &WhatIfPage::numbers()
{
    if (!m_numbers || m_version != m_plan.version())
        m_numbers = std::make_unique<recovery::Model>(m_plan);
    m_version = m_plan.version();
    return *m_numbers;
}

void WhatIfPage::simulate()
{
    if (m_picker->isEmpty())
        return m_states->setCurrentIndex(0);
    const recovery::Outcome *current = m_model->outcomeAt(m_view->currentIndex().row());
    const Id function = current ? current->function : 0;
    m_model->setOutage(recovery::simulate(numbers(), m_picker->loss()));
    const recovery::Outage &outage = m_model->outage();
    if (outage.functions.empty())
        return m_states->setCurrentIndex(1);
    m_states->setCurrentIndex(2);
    const recovery::Words says(m_plan, m_texts);
    m_icon->setPixmap(iconOf(outage.verdict).pixmap(theme::iconSize + theme::gap(1)));
    m_verdict->setText(says.verdict(outage.verdict));
    const auto missed = std::count_if(outage.functions.begin(), outage.functions.end(),
                                      [](const auto &outcome) { return outcome.verdict >= recovery::Verdict::Late; });
    m_summary->setText(
        tr("%n function(s) affected, %1 of them late or failed. The verdict counts vital and critical functions.",
           nullptr, static_cast<int>(outage.functions.size()))
            .arg(m_texts.locale().toString(static_cast<qlonglong>(missed))));
    m_view->selectRow(std::max(0, m_model->rowOf(function)));
    showOutcome();
}

void WhatIfPage::showOutcome()
{
    m_sheet->show(m_model->outage(), m_model->outcomeAt(m_view->currentIndex().row()), m_model->end());
}

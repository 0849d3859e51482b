// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/weakpage.h"

#include "analysis/recovery/words.h"
#include "forms/listview.h"
#include "forms/segmented.h"
#include "pages/emptystate.h"
#include "pages/outagemodel.h"
#include "pages/pageheader.h"
#include "pages/weakmodel.h"
#include "pages/weakpointfinder.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QItemSelectionModel>
#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QSplitter>
#include <QStackedWidget>

namespace {
constexpr int pauseMs = 400; // after an edit
} // namespace

WeakPage::WeakPage(Plan &plan, const Texts &texts, QWidget *parent)
    : Page(parent), m_plan(plan), m_texts(texts), m_model(new WeakModel(plan, texts, this)),
      m_finder(new WeakPointFinder(this)),
      m_header(new PageHeader(tr("Weak points"),
                              tr("What must not be lost: each alone, or two together, makes a function miss its "
                                 "objective, with every solution in place counted."),
                              this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    auto *depth = new Segmented(this);
    depth->setObjectName(QStringLiteral("depth"));
    depth->setAccessibleName(tr("How many are lost at once"));
    depth->setSegments(
        {{tr("Single"), tr("Each thing lost alone"), {}}, {tr("Pairs"), tr("Two things lost at once"), {}}});
    depth->setCurrent(0);
    connect(depth, &Segmented::chosen, this, [this, depth](int index) {
        depth->setCurrent(std::max(index, 0));
        m_pairs = index == 1;
        search();
    });
    m_header->addTool(depth);
    column->addWidget(m_header);
    column->addWidget(progress());
    m_states = new QStackedWidget(this);
    m_states->addWidget(new EmptyState(QStringLiteral("shield-check"), tr("No weak point"),
                                       tr("No loss of this kind makes a function late or failed."), QString(), this));
    m_states->addWidget(body());
    column->addWidget(m_states, 1);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &WeakPage::search);
    connect(&m_plan, &Plan::changed, this, [this] {
        m_isSearched = false;
        if (isVisible())
            m_pause.start();
    });
    connect(m_finder, &WeakPointFinder::found, this, &WeakPage::showFound);
    connect(m_finder, &WeakPointFinder::progressed, this, [this](int done, int all) {
        m_progress->setVisible(true);
        m_bar->setRange(0, all);
        m_bar->setValue(done);
    });
}

WeakPage::~WeakPage() = default;

QString WeakPage::title() const
{
    return tr("Weak points");
}

void WeakPage::begin()
{
    m_view->setFocus();
}

bool WeakPage::isCurrent() const
{
    return m_isSearched;
}

void WeakPage::showEvent(QShowEvent *event)
{
    if (!m_isSearched)
        search();
    Page::showEvent(event);
}

QWidget *WeakPage::progress()
{
    m_progress = new QWidget(this);
    auto *row = new QHBoxLayout(m_progress);
    row->setContentsMargins(theme::gap(6), 0, theme::gap(6), theme::gap(2));
    m_bar = new QProgressBar(m_progress);
    m_bar->setAccessibleName(tr("Search for weak points"));
    QPushButton *stop = words::button(tr("Cancel"), QString(), "", m_progress);
    connect(stop, &QPushButton::clicked, this, &WeakPage::stop);
    row->addWidget(m_bar, 1);
    row->addWidget(stop);
    m_progress->setVisible(false);
    return m_progress;
}

QWidget *WeakPage::body()
{
    m_view = new ListView(this);
    m_view->setObjectName(QStringLiteral("weak"));
    m_view->setAccessibleName(tr("Weak points"));
    m_view->setSortingEnabled(false);
    m_view->setModel(m_model);
    m_view->setSelectionMode(QAbstractItemView::SingleSelection);
    using Column = ListView::Column;
    m_view->setColumns({Column{WeakModel::What, theme::gap(70), theme::gap(40), true},
                        Column{WeakModel::Failed, theme::gap(22), theme::gap(22)},
                        Column{WeakModel::Late, theme::gap(24), theme::gap(24)},
                        Column{WeakModel::Functions, theme::gap(50), theme::gap(30)}},
                       3);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &WeakPage::showPoint);
    m_details = new QScrollArea(this);
    m_details->setWidgetResizable(true);
    m_details->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_details->setMinimumWidth(theme::gap(66));
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_details);
    splitter->setSizes({theme::gap(130), theme::gap(80)});
    return splitter;
}

void WeakPage::search()
{
    m_isSearched = false;
    m_finder->start(m_plan, m_pairs ? WeakPointFinder::Search::Pairs : WeakPointFinder::Search::Single);
}

void WeakPage::stop()
{
    m_finder->cancel();
    m_progress->setVisible(false);
    m_isSearched = true; // as far as the person wanted
}

void WeakPage::showFound(const std::vector<recovery::WeakPoint> &points)
{
    m_isSearched = true;
    m_progress->setVisible(false);
    m_model->setPoints(points);
    m_header->setCount(points.empty() ? QString() : m_texts.locale().toString(static_cast<qlonglong>(points.size())));
    m_states->setCurrentIndex(points.empty() ? 0 : 1);
    if (!points.empty())
        m_view->selectRow(0);
    showPoint();
}

void WeakPage::showPoint()
{
    auto *sheet = new QWidget(m_details);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme::gap(5), theme::gap(3), theme::gap(5), theme::gap(5));
    column->setSpacing(theme::gap(2));
    if (const recovery::WeakPoint *point = m_model->pointAt(m_view->currentIndex().row())) {
        column->addWidget(words::paragraph(m_model->title(*point), "section", sheet));
        const recovery::Words says(m_plan, m_texts);
        for (const recovery::Missed &missed : point->functions) {
            const Row *function = m_plan.find(schema().function, missed.function);
            if (!function)
                continue;
            //: %1 is a function, %2 a verdict, %3 a duration
            column->addWidget(
                words::paragraph(tr("%1: %2, stopped for %3")
                                     .arg(m_plan.title(schema().function, *function),
                                          says.verdict(missed.verdict).toLower(), m_texts.duration(missed.longest)),
                                 "", sheet));
        }
        QPushButton *why = words::button(tr("Show me why"), QStringLiteral("life-buoy"), "primary", sheet);
        const QList<recovery::Thing> things(point->things.begin(), point->things.end());
        connect(why, &QPushButton::clicked, this, [this, things] { emit outageWanted(things); });
        auto *buttons = new QHBoxLayout;
        buttons->setSpacing(theme::gap(2));
        buttons->addWidget(why);
        if (point->things.size() == 1) {
            const recovery::Thing thing = point->things.front();
            QPushButton *open = words::button(tr("Open"), QStringLiteral("pencil"), "", sheet);
            connect(open, &QPushButton::clicked, this,
                    [this, thing] { emit openRow(&recovery::tableOf(thing.kind), thing.id); });
            buttons->addWidget(open);
        }
        buttons->addStretch();
        column->addSpacing(theme::gap(2));
        column->addLayout(buttons);
    }
    column->addStretch(1);
    m_details->setWidget(sheet);
}

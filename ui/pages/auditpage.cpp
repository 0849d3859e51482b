// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/auditpage.h"

#include "forms/rowdialog.h"
#include "forms/rowform.h"
#include "forms/segmented.h"
#include "pages/auditor.h"
#include "pages/emptystate.h"
#include "pages/findingdelegate.h"
#include "pages/findingsheet.h"
#include "pages/pageheader.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSplitter>
#include <QStackedWidget>
#include <QTreeView>

#include <cmath>

AuditPage::AuditPage(Plan &plan, Auditor &auditor, const Texts &texts, QWidget *parent)
    : Page(parent), m_plan(plan), m_auditor(auditor), m_texts(texts), m_model(new FindingsModel(plan, texts, this)),
      m_header(new PageHeader(tr("Audit"),
                              //: %1 is the number of rules
                              tr("What %1 rules find in the plan, updated with every edit. An aid to review: it "
                                 "certifies nothing.")
                                  .arg(audit::rules().size()),
                              this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header->addTool(tools());
    column->addWidget(m_header);
    column->addWidget(summary());
    m_states = new QStackedWidget(this);
    m_states->addWidget(new EmptyState(QStringLiteral("circle-check"), tr("Nothing to report"),
                                       tr("No rule finds anything wrong with what the plan says today."), QString(),
                                       this));
    m_states->addWidget(body());
    column->addWidget(m_states, 1);
    connect(&m_auditor, &Auditor::reported, this, &AuditPage::follow);
    reload();
}

QString AuditPage::title() const
{
    return tr("Audit");
}

void AuditPage::begin()
{
    m_view->setFocus();
}

QWidget *AuditPage::tools()
{
    auto *bar = new QWidget(this);
    auto *row = new QHBoxLayout(bar);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme::gap(2));
    auto *grouping = new Segmented(bar);
    grouping->setObjectName(QStringLiteral("grouping"));
    grouping->setAccessibleName(tr("Group findings"));
    grouping->setSegments({{tr("Severity"), tr("Group by severity"), {}},
                           {tr("Chapter"), tr("Group by chapter of the method"), {}},
                           {tr("Standard"), tr("Group by standard or law"), {}}});
    grouping->setCurrent(0);
    connect(grouping, &Segmented::chosen, this, [this, grouping](int index) {
        grouping->setCurrent(std::max(index, 0));
        m_model->setGrouping(static_cast<FindingsModel::Grouping>(std::max(index, 0)));
        unfold();
    });
    auto *filter = new QLineEdit(bar);
    filter->setObjectName(QStringLiteral("filter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the findings"));
    filter->setClearButtonEnabled(true);
    filter->setFixedWidth(theme::gap(44));
    filter->addAction(theme::icon(QStringLiteral("funnel"), theme::Role::TextMuted), QLineEdit::LeadingPosition);
    connect(filter, &QLineEdit::textChanged, this, [this](const QString &words) {
        m_model->setFilter(words);
        unfold();
        showScore();
    });
    row->addWidget(grouping);
    row->addWidget(filter);
    return bar;
}

QWidget *AuditPage::summary()
{
    auto *strip = new QWidget(this);
    auto *row = new QHBoxLayout(strip);
    row->setContentsMargins(theme::gap(6), 0, theme::gap(6), theme::gap(3));
    row->setSpacing(theme::gap(4));
    m_score = words::label(QString(), "title", strip);
    m_score->setObjectName(QStringLiteral("score"));
    m_score->setToolTip(tr("The share of the rules that find nothing; errors weigh most, notes least"));
    m_counts = words::label(QString(), "", strip);
    m_counts->setObjectName(QStringLiteral("counts"));
    m_idle = words::label(QString(), "muted", strip);
    row->addWidget(m_score);
    row->addWidget(m_counts);
    row->addStretch(1);
    row->addWidget(m_idle);
    return strip;
}

QWidget *AuditPage::body()
{
    m_view = new QTreeView(this);
    m_view->setObjectName(QStringLiteral("findings"));
    m_view->setAccessibleName(tr("Findings"));
    m_view->setModel(m_model);
    m_view->setItemDelegate(new FindingDelegate(m_view));
    m_view->setHeaderHidden(true);
    m_view->setIndentation(0);
    m_view->setRootIsDecorated(false);
    m_view->setMouseTracking(true);
    m_view->setUniformRowHeights(false);
    m_view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_view->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_view->setMinimumWidth(theme::gap(80));
    connect(m_view, &QTreeView::clicked, this, [this](const QModelIndex &index) {
        if (!m_model->findingAt(index))
            m_view->setExpanded(index, !m_view->isExpanded(index));
    });
    connect(m_view, &QTreeView::activated, this, &AuditPage::mend);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this, &AuditPage::showFinding);
    m_sheet = new FindingSheet(m_plan, m_texts, this);
    m_sheet->setMinimumWidth(theme::gap(70));
    connect(m_sheet, &FindingSheet::mendWanted, this, &AuditPage::mend);
    connect(m_sheet, &FindingSheet::waiverWanted, this, &AuditPage::waive);
    connect(m_sheet, &FindingSheet::withdrawalWanted, this, &AuditPage::withdraw);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_view);
    splitter->addWidget(m_sheet);
    splitter->setSizes({theme::gap(130), theme::gap(90)});
    return splitter;
}

void AuditPage::follow()
{
    if (isVisible())
        reload();
    else
        m_isStale = true;
}

void AuditPage::showEvent(QShowEvent *event)
{
    if (m_isStale)
        reload();
    Page::showEvent(event);
}

/// All groups open, unless that is more than anybody reads: tens of thousands of lines take long to lay out.
void AuditPage::unfold()
{
    constexpr int most = 2000;
    if (m_model->shown() <= most)
        m_view->expandAll();
}

void AuditPage::reload()
{
    m_isStale = false;
    const audit::Finding *current = m_model->findingAt(m_view->currentIndex());
    const QString rule = current ? QString::fromLatin1(current->rule->id) : QString();
    const QString entity = current ? current->entity : QString();
    m_model->setReport(m_auditor.report());
    unfold();
    const QModelIndex same = m_model->indexOf(rule, entity);
    m_view->setCurrentIndex(same.isValid() ? same : m_model->index(0, 0, m_model->index(0, 0)));
    showScore();
    showFinding();
}

void AuditPage::showScore()
{
    const audit::Report &report = m_auditor.report();
    const QLocale &locale = m_texts.locale();
    m_states->setCurrentIndex(report.findings.isEmpty() ? 0 : 1);
    m_header->setCount(report.findings.isEmpty() ? QString() : tr("%n finding(s)", nullptr, m_model->shown()));
    m_score->setVisible(report.score.has_value());
    m_counts->setVisible(report.score.has_value());
    m_score->setText(tr("Score: %1 / 100").arg(locale.toString(std::round(report.score.value_or(0)), 'f', 0)));
    const QStringList counts{
        tr("%n error(s)", nullptr, report.counts.error), tr("%n warning(s)", nullptr, report.counts.warning),
        tr("%n note(s)", nullptr, report.counts.info), tr("%n waived", nullptr, report.counts.waived)};
    m_counts->setText(counts.join(QStringLiteral(" · ")));
    QStringList idle;
    for (const audit::Rule *each : report.idle)
        idle.append(QString::fromLatin1(each->id));
    m_idle->setVisible(!idle.isEmpty());
    m_idle->setText(tr("%n rule(s) not run", nullptr, static_cast<int>(idle.size())));
    m_idle->setToolTip(tr("The plan has nothing of the kind yet: %1").arg(idle.join(QStringLiteral(", "))));
}

void AuditPage::showFinding()
{
    m_sheet->show(m_model->findingAt(m_view->currentIndex()));
}

void AuditPage::mend()
{
    if (const audit::Finding *finding = m_model->findingAt(m_view->currentIndex()))
        emit openField(finding->table, finding->row, finding->field);
}

void AuditPage::waive()
{
    const audit::Finding *finding = m_model->findingAt(m_view->currentIndex());
    if (!finding)
        return;
    const auto &table = schema().waiver;
    Row draft = m_plan.draft(table);
    draft.set(table.rule, QString::fromLatin1(finding->rule->id));
    draft.set(table.entity, finding->entity);
    auto *dialog = new RowDialog(m_plan, table, m_texts, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->addRow(draft);
    dialog->form()->focusField(table.reason.name());
    dialog->open();
}

void AuditPage::withdraw()
{
    const audit::Finding *finding = m_model->findingAt(m_view->currentIndex());
    if (finding && finding->waiver)
        emit deletionWanted(&schema().waiver, {finding->waiver});
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/revisionspage.h"

#include "forms/edits.h"
#include "forms/listview.h"
#include "forms/prompts.h"
#include "forms/sentences.h"
#include "pages/approvaldialog.h"
#include "pages/differencesmodel.h"
#include "pages/emptystate.h"
#include "pages/pageheader.h"
#include "pages/pdfdialog.h"
#include "pages/words.h"
#include "plan.h"
#include "print/publication.h"
#include "storage/store.h"
#include "theme/theme.h"

#include <QHeaderView>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace {
constexpr int NumberRole = Qt::UserRole;      ///< the line of history that approved it
constexpr int VersionRole = Qt::UserRole + 1; ///< of the document kept; "" if there is none
constexpr int digitsShown = 12;
} // namespace

RevisionsPage::RevisionsPage(Plan &plan, const Texts &texts, QWidget *parent)
    : Page(parent), m_plan(plan), m_texts(texts),
      m_header(
          new PageHeader(tr("Approval and revisions"),
                         tr("Draft, review, approved: each approved version is kept in the file as it was printed, "
                            "and can be compared with the present."),
                         this)),
      m_model(new DifferencesModel(texts, this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_send = addTool(tr("Send for review"), QStringLiteral("send"), "", "send");
    m_approve = addTool(tr("Approve…"), QStringLiteral("file-check"), "primary", "approve");
    connect(m_send, &QPushButton::clicked, this, &RevisionsPage::send);
    connect(m_approve, &QPushButton::clicked, this, &RevisionsPage::approve);
    column->addWidget(m_header);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(kept());
    splitter->addWidget(differences());
    splitter->setSizes({theme::gap(60), theme::gap(190)});
    column->addWidget(splitter, 1);
    connect(&m_plan, &Plan::changed, this, [this] {
        if (isVisible())
            reload();
    });
}

QPushButton *RevisionsPage::addTool(const QString &text, const QString &icon, const char *role, const char *name)
{
    QPushButton *button = words::button(text, icon, role, this);
    button->setObjectName(QLatin1String(name));
    m_header->addTool(button);
    return button;
}

QWidget *RevisionsPage::kept()
{
    auto *part = new QWidget(this);
    part->setMinimumWidth(theme::gap(60));
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(theme::gap(6), 0, theme::gap(3), theme::gap(4));
    column->setSpacing(theme::gap(2));
    m_state = words::paragraph(QString(), "", part);
    m_state->setObjectName(QStringLiteral("state"));
    column->addWidget(m_state);
    column->addSpacing(theme::gap(2));
    column->addWidget(words::label(tr("Approved versions"), "section", part));
    m_kept = new QListWidget(part);
    m_kept->setObjectName(QStringLiteral("kept"));
    m_kept->setAccessibleName(tr("Approved versions"));
    m_kept->setFrameShape(QFrame::NoFrame);
    m_kept->setWordWrap(true);
    connect(m_kept, &QListWidget::currentRowChanged, this, &RevisionsPage::showDifferences);
    column->addWidget(m_kept, 1);
    const auto add = [&](const QString &text, const QString &icon, const char *name) {
        QPushButton *button = words::button(text, icon, "", part);
        button->setObjectName(QLatin1String(name));
        column->addWidget(button);
        m_ofKept.append(button);
        return button;
    };
    connect(add(tr("Look at the document"), QStringLiteral("eye"), "look"), &QPushButton::clicked, this,
            [this] { look(); });
    connect(add(tr("Save it as PDF…"), QStringLiteral("file-down"), "save"), &QPushButton::clicked, this, [this] {
        const QString name = QStringLiteral("%1_%2.pdf").arg(m_plan.setting(schema().plan.code), chosenVersion());
        if (const QByteArray pdf = chosenPdf(); !pdf.isEmpty())
            emit saveWanted(pdf, name);
    });
    connect(add(tr("Print it again…"), QStringLiteral("printer"), "print"), &QPushButton::clicked, this,
            [this] { emit printWanted(chosenPdf()); });
    return part;
}

QWidget *RevisionsPage::differences()
{
    auto *part = new QWidget(this);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(theme::gap(3), 0, theme::gap(6), theme::gap(4));
    column->setSpacing(theme::gap(2));
    m_compared = words::label(QString(), "section", part);
    column->addWidget(m_compared);
    m_list = new ListView(part);
    m_list->setObjectName(QStringLiteral("differences"));
    m_list->setAccessibleName(tr("Differences"));
    m_list->setSortingEnabled(false);
    m_list->setModel(m_model);
    // Two lines to each: the end of a name often tells it from the next ("… (RTO)").
    m_list->setWordWrap(true);
    m_list->verticalHeader()->setDefaultSectionSize(theme::gap(12));
    m_list->setColumns({{DifferencesModel::Where, theme::gap(60), theme::gap(30)},
                        {DifferencesModel::What, theme::gap(46), theme::gap(34)},
                        {DifferencesModel::Before, theme::gap(50), theme::gap(20)},
                        {DifferencesModel::After, theme::gap(50), theme::gap(20), true},
                        {DifferencesModel::Who, theme::gap(30)},
                        {DifferencesModel::When, theme::gap(34)}},
                       4);
    connect(m_list, &QAbstractItemView::activated, this, [this](const QModelIndex &index) {
        const revisions::Difference *difference = m_model->differenceAt(index.row());
        if (difference && m_plan.find(*difference->topTable, difference->top))
            emit openRow(difference->topTable, difference->top);
    });
    m_differences = new QStackedWidget(part);
    m_differences->addWidget(new EmptyState(QStringLiteral("file-check"), tr("Nothing has changed"),
                                            tr("The content of the plan is what it was when that version was approved. "
                                               "Registers such as the distribution list go on living."),
                                            QString(), this));
    m_differences->addWidget(m_list);
    m_differences->addWidget(new EmptyState(
        QStringLiteral("file-clock"), tr("No version was approved yet"),
        tr("Approving keeps the printed plan and its fingerprint in the file: from then on every change is told here."),
        QString(), this));
    column->addWidget(m_differences, 1);
    return part;
}

QString RevisionsPage::title() const
{
    return tr("Approval and revisions");
}

void RevisionsPage::begin()
{
    m_kept->setFocus();
}

void RevisionsPage::showEvent(QShowEvent *event)
{
    reload();
    Page::showEvent(event);
}

void RevisionsPage::reload()
{
    showState();
    listKept();
    showDifferences();
}

void RevisionsPage::showState()
{
    const auto &table = schema().plan;
    const Row &self = m_plan.self();
    const QString status = self[table.status];
    m_header->setCount(m_plan.display(table.status, self, m_texts));
    const QString version = self[table.version];
    const QString name = m_plan.display(table.approvedBy, self, m_texts);
    const auto on = self[table.approvedOn];
    const QString approved =
        on && !name.isEmpty() ? tr("Last approved on %1 by %2.").arg(m_texts.date(*on), name) : tr("Never approved.");
    //: State of the plan: its version, then when it was approved.
    m_state->setText(tr("Version %1. %2").arg(version.isEmpty() ? QStringLiteral("—") : version, approved));
    const bool isOpen = !m_plan.isReadOnly();
    m_send->setVisible(status != QLatin1String("approved") && status != QLatin1String("retired"));
    const QString step = status == QLatin1String("review") ? tr("Back to draft") : tr("Send for review");
    m_send->setText(u' ' + step); // as words::button() keeps a word from its icon
    m_send->setEnabled(isOpen);
    const QString why = isOpen ? QString() : tr("The plan was opened for reading only");
    m_send->setToolTip(why);
    m_approve->setToolTip(why);
    m_approve->setEnabled(isOpen && (status == QLatin1String("draft") || status == QLatin1String("review")));
}

void RevisionsPage::listKept()
{
    const QVariant chosen = m_kept->currentItem() ? m_kept->currentItem()->data(NumberRole) : QVariant();
    const QSignalBlocker blocker(m_kept);
    m_kept->clear();
    const QList<FrozenRevision> revisions = m_plan.store().frozenRevisions();
    const auto add = [&](const QString &text, qint64 number, const QString &version) {
        auto *item = new QListWidgetItem(text, m_kept);
        item->setData(NumberRole, number);
        item->setData(VersionRole, version);
        if (number == chosen.toLongLong())
            m_kept->setCurrentItem(item);
    };
    for (auto revision = revisions.crbegin(); revision != revisions.crend(); ++revision) {
        //: An approved version: its number, when and by whom, the first digits of its fingerprint.
        add(tr("%1 · %2\n%3\n%4…")
                .arg(revision->version, m_texts.date(revision->approvedOn), revision->approvedBy,
                     revision->fingerprint.left(digitsShown)),
            revision->historyNumber, revision->version);
    }
    const qint64 last = revisions::lastApproval(m_plan);
    if (revisions.isEmpty() && last > 0)
        add(tr("Last approval\nIts document was not kept"), last, QString());
    if (!m_kept->currentItem())
        m_kept->setCurrentRow(0);
}

void RevisionsPage::showDifferences()
{
    const QListWidgetItem *item = m_kept->currentItem();
    const bool isKept = item && !chosenVersion().isEmpty();
    for (QPushButton *button : std::as_const(m_ofKept)) {
        button->setEnabled(isKept);
        button->setToolTip(item && !isKept ? tr("The document of this approval was not kept") : QString());
    }
    if (!item) {
        m_compared->clear();
        m_differences->setCurrentIndex(2);
        return;
    }
    const revisions::Span span{.after = item->data(NumberRole).toLongLong()};
    try {
        m_model->setDifferences(revisions::differences(m_plan, m_texts, span));
    } catch (const Error &error) {
        emit failed(error.message());
    }
    const int count = m_model->rowCount();
    m_compared->setText(count > 0 ? tr("%n difference(s) from this version", nullptr, count) : QString());
    m_differences->setCurrentIndex(count > 0 ? 1 : 0);
}

QString RevisionsPage::chosenVersion() const
{
    return m_kept->currentItem() ? m_kept->currentItem()->data(VersionRole).toString() : QString();
}

QByteArray RevisionsPage::chosenPdf()
{
    try {
        return m_plan.store().frozenPdf(chosenVersion());
    } catch (const Error &error) {
        emit failed(error.message());
        return {};
    }
}

void RevisionsPage::send()
{
    const auto &status = schema().plan.status;
    const bool isDraft = m_plan.setting(status) == QLatin1String("draft");
    Row after = m_plan.self();
    after.set(status, isDraft ? QStringLiteral("review") : QStringLiteral("draft"));
    try {
        m_plan.edit(sentences::changed(m_plan, status, after), {{&schema().plan, m_plan.self(), after}});
    } catch (const Error &error) {
        emit failed(error.message());
    }
}

void RevisionsPage::look()
{
    const QByteArray pdf = chosenPdf();
    Prompts *prompts = Prompts::of(this);
    if (pdf.isEmpty() || !prompts)
        return;
    PdfDialog dialog(tr("Version %1").arg(chosenVersion()), pdf, this);
    prompts->run(dialog);
}

void RevisionsPage::approve()
{
    Prompts *prompts = Prompts::of(this);
    ApprovalDialog dialog(m_plan, m_texts, revisions::proposedApproval(m_plan, edits::today(m_plan)), this);
    if (!prompts || prompts->run(dialog) != QDialog::Accepted)
        return;
    QString problem;
    try {
        const FrozenRevision kept = approveAs(*prompts, dialog.approval());
        m_kept->setCurrentRow(0); // the newest
        return tellApproved(*prompts, kept);
    } catch (const Progress::Canceled &) {
        return; // as wished: the plan is what it was
    } catch (const Error &error) {
        problem = error.message();
    }
    prompts->tell(this, tr("Approve the plan"), problem);
}

// The plan is seen as it will be only while its document is written down; the pages are laid out afterwards, where one
// can watch and cancel.
FrozenRevision RevisionsPage::approveAs(Prompts &prompts, const revisions::Approval &approval)
{
    constexpr double laidOut = 0.9;
    const auto progress = prompts.progress(this, tr("Laying out the document to be kept"));
    progress->reach(0);
    QString fingerprint;
    publication::Manuscript manuscript;
    revisions::lookAhead(m_plan, approval, [&](const QString &digits) {
        publication::Edition edition = publication::usual(m_plan, edits::today(m_plan));
        edition.attachData = true;
        fingerprint = digits;
        manuscript = publication::manuscript(m_plan, edition);
    });
    const QByteArray pdf =
        publication::pdf(manuscript, print::stretch([&](double share) { progress->reach(share); }, 0, laidOut));
    return revisions::approve(m_plan, approval, fingerprint, pdf);
}

void RevisionsPage::tellApproved(Prompts &prompts, const FrozenRevision &kept)
{
    const Prompts::Question done{tr("Approve the plan"),
                                 tr("Version %1 is approved.").arg(kept.version),
                                 tr("Its printed plan is kept in this file, with the fingerprint %1… Hand it out: "
                                    "whoever holds an older version "
                                    "is named in the distribution list.")
                                     .arg(kept.fingerprint.left(digitsShown)),
                                 {tr("Look at the document"), tr("Close")},
                                 1};
    if (prompts.ask(this, done) == 0)
        look();
}

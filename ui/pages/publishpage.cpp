// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/publishpage.h"

#include "forms/edits.h"
#include "forms/prompts.h"
#include "pages/pageheader.h"
#include "pages/words.h"
#include "plan.h"
#include "theme/theme.h"

#include <QBuffer>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace {
constexpr int afterEditMs = 400; ///< an edit is rarely alone
constexpr int choicesWidth = 260;
} // namespace

PublishPage::PublishPage(Plan &plan, const Texts &texts, QWidget *parent)
    : Page(parent), m_plan(plan), m_texts(texts), m_document(new QPdfDocument(this)),
      m_bookmarks(new QPdfBookmarkModel(this)), m_bytes(new QBuffer(this)), m_soon(new QTimer(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_header = new PageHeader(tr("Preview and print"), QString(), this);
    m_again = words::button(tr("Lay out again"), QStringLiteral("refresh-cw"), "", this);
    m_again->setObjectName(QStringLiteral("again"));
    m_again->hide();
    connect(m_again, &QPushButton::clicked, this, &PublishPage::refresh);
    m_header->addTool(m_again);
    column->addWidget(m_header);
    auto *row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(choices());
    row->addWidget(preview(), 1);
    column->addLayout(row, 1);
    m_soon->setSingleShot(true);
    connect(m_soon, &QTimer::timeout, this, &PublishPage::refresh);
    connect(&m_plan, &Plan::changed, this, &PublishPage::outdate);
}

PublishPage::~PublishPage()
{
    // The view lets go of the document before the document lets go of the bytes.
    m_view->setDocument(nullptr);
    m_document->close();
}

QWidget *PublishPage::choices()
{
    auto *part = new QWidget(this);
    part->setFixedWidth(choicesWidth);
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(theme::gap(6), 0, theme::gap(4), theme::gap(4));
    column->setSpacing(theme::gap(1));
    auto *document = new QComboBox(part);
    document->addItem(tr("Full plan"));
    document->setAccessibleName(tr("Document"));
    column->addWidget(words::label(tr("Document"), "", part));
    column->addWidget(document);
    column->addSpacing(theme::gap(2));
    m_language = new QComboBox(part);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->setAccessibleName(tr("Language"));
    m_language->addItem(tr("English"), static_cast<int>(Language::English));
    m_language->addItem(tr("French"), static_cast<int>(Language::French));
    m_language->setCurrentIndex(m_plan.texts().language() == Language::French ? 1 : 0);
    column->addWidget(words::label(tr("Language"), "", part));
    column->addWidget(m_language);
    column->addSpacing(theme::gap(2));
    m_private = new QCheckBox(tr("With private numbers"), part);
    m_private->setChecked(true);
    m_private->setToolTip(tr("Personal telephone numbers; leave them out of a copy that leaves the organisation"));
    column->addWidget(m_private);
    connect(m_language, &QComboBox::activated, this, &PublishPage::outdate);
    connect(m_private, &QCheckBox::toggled, this, &PublishPage::outdate);
    column->addSpacing(theme::gap(3));
    addExports(column);
    column->addSpacing(theme::gap(4));
    column->addWidget(words::label(tr("Contents"), "section", part));
    m_contents = new QTreeView(part);
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(theme::gap(4));
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setModel(m_bookmarks);
    m_contents->setFrameShape(QFrame::NoFrame);
    connect(m_contents, &QTreeView::activated, this, &PublishPage::goTo);
    connect(m_contents, &QTreeView::clicked, this, &PublishPage::goTo);
    column->addWidget(m_contents, 1);
    return part;
}

void PublishPage::addExports(QVBoxLayout *column)
{
    QWidget *part = column->parentWidget();
    QPushButton *print = words::button(tr("Print…"), QStringLiteral("printer"), "primary", part);
    connect(print, &QPushButton::clicked, this, [this] { emit printWanted(edition()); });
    column->addWidget(print);
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap(1));
    for (const auto format : {publication::Format::Pdf, publication::Format::Odt, publication::Format::Html}) {
        const QString name = publication::suffix(format).toUpper();
        QPushButton *button = words::button(name, QString(), "", part);
        button->setMinimumWidth(theme::gap(10));
        button->setToolTip(tr("Export as %1").arg(name));
        button->setAccessibleName(button->toolTip());
        connect(button, &QPushButton::clicked, this, [this, format] { emit exportWanted(format, edition()); });
        row->addWidget(button, 1);
    }
    column->addSpacing(theme::gap(1));
    column->addLayout(row);
}

QWidget *PublishPage::preview()
{
    m_view = new QPdfView(this);
    m_view->setObjectName(QStringLiteral("preview"));
    m_view->setAccessibleName(tr("Preview"));
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setDocument(m_document);
    m_bookmarks->setDocument(m_document);
    return m_view;
}

QString PublishPage::title() const
{
    return tr("Preview and print");
}

void PublishPage::begin()
{
    m_view->setFocus();
}

publication::Edition PublishPage::edition() const
{
    publication::Edition edition = publication::usual(m_plan, edits::today(m_plan));
    edition.language = static_cast<Language>(m_language->currentData().toInt());
    edition.privateNumbers =
        m_private->isChecked() ? publication::PrivateNumbers::Shown : publication::PrivateNumbers::Hidden;
    return edition;
}

int PublishPage::pageCount() const
{
    return m_document->pageCount();
}

void PublishPage::outdate()
{
    m_outdated = true;
    if (isVisible())
        m_soon->start(afterEditMs);
}

void PublishPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    if (!m_outdated)
        return;
    m_header->setCount(tr("Laying out…"));
    m_soon->start(0); // the page is seen before its document is
}

void PublishPage::refresh()
{
    if (m_isLaying)
        return m_soon->start(afterEditMs);
    const QScopedValueRollback laying(m_isLaying, true);
    QString stopped;
    try {
        Prompts *prompts = Prompts::of(this);
        const auto progress = prompts ? prompts->progress(this, tr("Laying out the document")) : nullptr;
        const QByteArray pdf = publication::document(m_plan, publication::Format::Pdf, edition(), [&](double share) {
            if (progress)
                progress->reach(share);
        });
        load(pdf);
    } catch (const Progress::Canceled &) {
        stopped = tr("cancelled");
    } catch (const Error &error) {
        emit failed(error.message());
    }
    m_header->setCount(m_outdated ? stopped : tr("%n page(s)", nullptr, pageCount()));
    m_again->setVisible(m_outdated);
}

void PublishPage::load(const QByteArray &pdf)
{
    const int page = m_view->pageNavigator()->currentPage();
    m_document->close();
    m_bytes->close();
    m_bytes->setData(pdf);
    m_bytes->open(QIODevice::ReadOnly);
    m_document->load(m_bytes);
    m_outdated = false;
    m_contents->expandToDepth(0);
    if (page > 0 && page < pageCount())
        m_view->pageNavigator()->jump(page, {});
}

void PublishPage::goTo(const QModelIndex &bookmark)
{
    const int page = bookmark.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
    const QPointF place = bookmark.data(static_cast<int>(QPdfBookmarkModel::Role::Location)).toPointF();
    m_view->pageNavigator()->jump(page, place);
}

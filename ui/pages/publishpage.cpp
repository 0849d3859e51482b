// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/publishpage.h"

#include "forms/plaintext.h"
#include "forms/prompts.h"
#include "pages/editionform.h"
#include "pages/pageheader.h"
#include "pages/words.h"
#include "plan.h"
#include "theme/theme.h"

#include <QAction>
#include <QBuffer>
#include <QIdentityProxyModel>
#include <QLabel>
#include <QMenu>
#include <QPdfBookmarkModel>
#include <QPdfDocument>
#include <QPdfPageNavigator>
#include <QPdfView>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QScrollArea>
#include <QScrollBar>
#include <QSplitter>
#include <QTimer>
#include <QTreeView>
#include <QVBoxLayout>

namespace {
constexpr int afterEditMs = 400; ///< an edit is rarely alone
constexpr int leastChoicesWidth = 260;

/// Headings that are cut can be read in full.
class WithTips : public QIdentityProxyModel
{
public:
    using QIdentityProxyModel::QIdentityProxyModel;

    QVariant data(const QModelIndex &index, int role) const override
    {
        if (role == Qt::ToolTipRole)
            return plaintext::tip(index.data().toString());
        return QIdentityProxyModel::data(index, role);
    }
};
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
    addRegister();
    column->addWidget(m_header);
    auto *splitter = new QSplitter(this);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(choices());
    splitter->addWidget(preview());
    splitter->setSizes({theme::gap(66), theme::gap(160)});
    column->addWidget(splitter, 1);
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
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(theme::gap(6), 0, theme::gap(4), theme::gap(4));
    column->setSpacing(theme::gap(1));
    m_form = new EditionForm(m_plan, m_texts, part);
    connect(m_form, &EditionForm::changed, this, &PublishPage::outdate);
    column->addWidget(m_form);
    column->addSpacing(theme::gap(3));
    addExports(column);
    column->addSpacing(theme::gap(4));
    column->addWidget(words::label(tr("Contents"), "section", part));
    column->addWidget(contents(), 1);
    // In a low window the choices move, the contents keep a few lines.
    auto *area = new QScrollArea(this);
    area->setMinimumWidth(leastChoicesWidth);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setWidget(part);
    return area;
}

QWidget *PublishPage::contents()
{
    m_contents = new QTreeView(this);
    m_contents->setMinimumHeight(theme::gap(44));
    m_contents->setHeaderHidden(true);
    m_contents->setIndentation(theme::gap(4));
    m_contents->setAccessibleName(tr("Contents"));
    auto *headings = new WithTips(m_contents);
    headings->setSourceModel(m_bookmarks);
    m_contents->setModel(headings);
    m_contents->setFrameShape(QFrame::NoFrame);
    connect(m_contents, &QTreeView::activated, this, &PublishPage::goTo);
    connect(m_contents, &QTreeView::clicked, this, &PublishPage::goTo);
    return m_contents;
}

void PublishPage::addRegister()
{
    const Table &copies = schema().distribution;
    QPushButton *list = words::button(m_texts.plural(copies), QStringLiteral("send"), "flat", this);
    list->setObjectName(QStringLiteral("register"));
    list->setToolTip(tr("Who holds which copy"));
    connect(list, &QPushButton::clicked, this, [this, &copies] { emit openTable(&copies); });
    m_header->addTool(list);
}

void PublishPage::addProtected(QMenu *menu)
{
    QAction *action = menu->addAction(tr("PDF with a password…"));
    action->setObjectName(QStringLiteral("export_protected"));
    connect(action, &QAction::triggered, this, [this] {
        if (isComplete())
            emit protectedExportWanted(edition());
    });
}

QMenu *PublishPage::exportMenu(QWidget *parent)
{
    auto *menu = new QMenu(parent);
    for (const auto format :
         {publication::Format::Pdf, publication::Format::Odt, publication::Format::Html, publication::Format::Csv}) {
        const QString name = publication::suffix(format).toUpper();
        const bool isTables = format == publication::Format::Csv;
        //: %1 is the kind of a file: "PDF"
        QAction *action = menu->addAction(isTables ? tr("The tables as %1…").arg(name) : tr("%1…").arg(name));
        action->setObjectName(QStringLiteral("export_") + publication::suffix(format));
        connect(action, &QAction::triggered, this, [this, format] {
            if (isComplete())
                emit exportWanted(format, edition());
        });
        if (format == publication::Format::Pdf)
            addProtected(menu);
    }
    return menu;
}

void PublishPage::addExports(QVBoxLayout *column)
{
    QWidget *part = column->parentWidget();
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap(2));
    QPushButton *print = words::button(tr("Print…"), QStringLiteral("printer"), "primary", part);
    connect(print, &QPushButton::clicked, this, [this] {
        if (isComplete())
            emit printWanted(edition());
    });
    row->addWidget(print, 1);
    QPushButton *exports = words::button(tr("Export"), QString(), "", part);
    exports->setMenu(exportMenu(exports));
    row->addWidget(exports, 1);
    column->addLayout(row);
    QPushButton *kit = words::button(tr("Crisis-day kit…"), QStringLiteral("briefcase-medical"), "", part);
    kit->setToolTip(tr("A folder for a memory stick: every document, a sheet per role, contacts, on-call calendar"));
    connect(kit, &QPushButton::clicked, this, [this] { emit kitWanted(edition()); });
    column->addSpacing(theme::gap(1));
    column->addWidget(kit);
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
    return m_form->edition();
}

bool PublishPage::isComplete()
{
    const QString missing = m_form->missing();
    if (!missing.isEmpty())
        emit failed(missing);
    return missing.isEmpty();
}

// What is handed out before it is approved is a draft, and says so on every page.
QString PublishPage::state() const
{
    const QString pages = tr("%n page(s)", nullptr, pageCount());
    const auto &status = schema().plan.status;
    const Row &self = m_plan.self();
    //: %1 is the number of pages, %2 the state of the plan: "187 pages · Draft"
    return self[status] == QLatin1String("approved") ? pages
                                                     : tr("%1 · %2").arg(pages, m_plan.display(status, self, m_texts));
}

void PublishPage::choose(const QString &document)
{
    m_form->choose(document);
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
        const publication::Edition wanted = edition();
        const QByteArray pdf = publication::preview(m_plan, wanted, m_cache, [&](double share) {
            if (progress)
                progress->reach(share);
        });
        load(pdf, wanted);
    } catch (const Progress::Canceled &) {
        stopped = tr("cancelled");
    } catch (const Error &error) {
        emit failed(error.message());
    }
    m_header->setCount(m_outdated ? stopped : state());
    m_again->setVisible(m_outdated);
}

// Who reads a document goes on where they were; another document is read from its beginning.
void PublishPage::load(const QByteArray &pdf, const publication::Edition &edition)
{
    const bool isAnother = edition.document != m_shown.document || edition.only != m_shown.only;
    const QPoint seen(m_view->horizontalScrollBar()->value(), m_view->verticalScrollBar()->value());
    m_document->close();
    m_bytes->close();
    m_bytes->setData(pdf);
    m_bytes->open(QIODevice::ReadOnly);
    m_document->load(m_bytes);
    m_outdated = false;
    m_shown = edition;
    m_contents->expandToDepth(0);
    if (isAnother)
        m_contents->scrollToTop();
    m_view->verticalScrollBar()->setValue(isAnother ? 0 : seen.y());
    m_view->horizontalScrollBar()->setValue(isAnother ? 0 : seen.x());
}

void PublishPage::goTo(const QModelIndex &bookmark)
{
    const int page = bookmark.data(static_cast<int>(QPdfBookmarkModel::Role::Page)).toInt();
    const QPointF place = bookmark.data(static_cast<int>(QPdfBookmarkModel::Role::Location)).toPointF();
    m_view->pageNavigator()->jump(page, place);
}

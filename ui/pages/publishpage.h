// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"
#include "print/pdfcache.h"
#include "print/publication.h"

class EditionForm;
class PageHeader;
class QBuffer;
class QMenu;
class QModelIndex;
class QPdfBookmarkModel;
class QPdfDocument;
class QPdfView;
class QPushButton;
class QTimer;
class QTreeView;
class QVBoxLayout;

/// The document as it will be printed, page for page, and the ways out of the program for it.
class PublishPage : public Page
{
    Q_OBJECT

public:
    PublishPage(Plan &plan, const Texts &texts, QWidget *parent = nullptr);
    ~PublishPage() override;

    QString title() const override;
    void begin() override;
    publication::Edition edition() const;
    /// Shows the document of that name.
    void choose(const QString &document);
    /// Pages of the document shown, 0 before there is one.
    int pageCount() const;

signals:
    void exportWanted(publication::Format format, const publication::Edition &edition);
    /// As a PDF with a password, which is asked for elsewhere.
    void protectedExportWanted(const publication::Edition &edition);
    void printWanted(const publication::Edition &edition);
    void kitWanted(const publication::Edition &edition);

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *choices();
    QWidget *contents();
    void addRegister();
    void addExports(QVBoxLayout *column);
    void addProtected(QMenu *menu);
    QMenu *exportMenu(QWidget *parent);
    QWidget *preview();
    /// What is asked for can be made; else says why not.
    bool isComplete();
    QString state() const;
    void outdate();
    void refresh();
    void load(const QByteArray &pdf, const publication::Edition &edition);
    void goTo(const QModelIndex &bookmark);

    Plan &m_plan;
    Texts m_texts;
    EditionForm *m_form = nullptr;
    PageHeader *m_header;
    QPushButton *m_again;
    QTreeView *m_contents = nullptr;
    QPdfView *m_view = nullptr;
    QPdfDocument *m_document;
    QPdfBookmarkModel *m_bookmarks;
    QBuffer *m_bytes;
    QTimer *m_soon;
    print::PdfCache m_cache;
    publication::Edition m_shown; ///< what the preview shows
    bool m_outdated = true;
    bool m_isLaying = false;
};

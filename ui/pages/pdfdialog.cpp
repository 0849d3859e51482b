// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/pdfdialog.h"

#include "theme/theme.h"

#include <QBuffer>
#include <QPdfDocument>
#include <QPdfView>
#include <QVBoxLayout>

PdfDialog::PdfDialog(const QString &title, const QByteArray &pdf, QWidget *parent)
    : QDialog(parent), m_bytes(new QBuffer(this)), m_document(new QPdfDocument(this)), m_view(new QPdfView(this))
{
    setWindowTitle(title);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_view);
    m_view->setAccessibleName(title);
    m_view->setPageMode(QPdfView::PageMode::MultiPage);
    m_view->setZoomMode(QPdfView::ZoomMode::FitToWidth);
    m_view->setFrameShape(QFrame::NoFrame);
    m_bytes->setData(pdf);
    m_bytes->open(QIODevice::ReadOnly);
    m_document->load(m_bytes);
    m_view->setDocument(m_document);
    resize(theme::gap(200), theme::gap(160));
}

PdfDialog::~PdfDialog()
{
    // The view lets go of the document before the document lets go of the bytes.
    m_view->setDocument(nullptr);
    m_document->close();
}

int PdfDialog::pageCount() const
{
    return m_document->pageCount();
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QDialog>

class QBuffer;
class QPdfDocument;
class QPdfView;

/// Shows a document that was kept, page for page, to be read and nothing else.
class PdfDialog : public QDialog
{
    Q_OBJECT

public:
    PdfDialog(const QString &title, const QByteArray &pdf, QWidget *parent = nullptr);
    ~PdfDialog() override;

    int pageCount() const;

private:
    QBuffer *m_bytes;
    QPdfDocument *m_document;
    QPdfView *m_view;
};

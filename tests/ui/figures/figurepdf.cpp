// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figurepdf.h"

#include <QFileInfo>
#include <QPdfDocument>
#include <QPdfSelection>
#include <QPdfWriter>
#include <QRegularExpression>

FigurePdf::FigurePdf(const QString &name, const QSizeF &sizeMm, const Draw &draw)
{
    QTemporaryDir folder;
    const QString kept = qEnvironmentVariable("VIGIE_KEEP_FIGURES");
    const QString path = QStringLiteral("%1/%2.pdf").arg(kept.isEmpty() ? folder.path() : kept, name);
    {
        QPdfWriter writer(path);
        writer.setResolution(72); // a unit is a point
        writer.setPageSize(QPageSize(sizeMm, QPageSize::Millimeter, {}, QPageSize::ExactMatch));
        writer.setPageMargins({});
        QPainter painter(&writer);
        painter.setFont(theme::font(theme::Type::Body));
        draw(painter, QRectF(QPointF(0, 0), sizeMm * 72 / 25.4));
    }
    m_bytes = QFileInfo(path).size();
    QPdfDocument document;
    document.load(path);
    m_text = document.getAllText(0).text();
    m_text.remove(QRegularExpression(QStringLiteral("\\s")));
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"
#include "ui/figures/textrecorder.h"

#include <QBuffer>
#include <QPainter>
#include <QPdfWriter>

#include <gtest/gtest.h>

/// What a figure says when it is drawn at its own size, in points; fails the test if something begins outside of it.
template <typename Figure> QStringList drawnTexts(const Figure &figure, theme::Mode mode = theme::Mode::Light)
{
    const QSizeF size = figure.sizeMm() * 72 / 25.4;
    TextRecorder paper(size.toSize() + QSize(100, 100));
    QPainter painter(&paper);
    figure.draw(painter, QRectF(QPointF(50, 50), size), mode);
    painter.end();
    EXPECT_TRUE(QRectF(QPointF(49, 49), size + QSizeF(2, 2)).contains(paper.extent())) << "text outside the figure";
    return paper.texts();
}

/// All that it says, as one text.
template <typename Figure> QString drawnText(const Figure &figure)
{
    return drawnTexts(figure).join(u'|');
}

/// A PDF with the figure alone; expects it to hold no picture.
template <typename Figure> QByteArray pdfOf(const Figure &figure)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setResolution(72);
    writer.setPageSize(QPageSize(figure.sizeMm() + QSizeF(20, 20), QPageSize::Millimeter));
    QPainter painter(&writer);
    figure.draw(painter, QRectF(QPointF(), figure.sizeMm() * 72 / 25.4), theme::Mode::Light);
    painter.end();
    EXPECT_FALSE(bytes.contains("/Subtype /Image")) << "a figure is made of lines, not of pixels";
    return bytes;
}

/// What a figure may be told and must survive.
inline QStringList hostileTexts()
{
    return {QString(20000, QLatin1Char('W')),   QStringLiteral("<b>bold</b> & <img src=x>"),
            QStringLiteral("عبد الرحمن الحاج"), QStringLiteral("王小明"),
            QStringLiteral("line\nbreak\ttab"), QStringLiteral("%1 %2 %n"),
            QStringLiteral("🦊🦊🦊")};
}

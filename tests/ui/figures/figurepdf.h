// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "textrecorder.h"
#include "theme/theme.h"

#include <QPainter>
#include <QSizeF>
#include <QTemporaryDir>

#include <functional>

/// A figure printed as a PDF of its own size: what is written on it, and how large the file is. With VIGIE_KEEP_FIGURES
/// set to a folder, the file stays there to be looked at.
class FigurePdf
{
public:
    using Draw = std::function<void(QPainter &, const QRectF &)>;
    FigurePdf(const QString &name, const QSizeF &sizeMm, const Draw &draw);

    /// Without spaces: where letters are small, the reader takes each for a word of its own.
    QString text() const { return m_text; }
    qint64 bytes() const { return m_bytes; }

private:
    QString m_text;
    qint64 m_bytes = 0;
};

/// Prints anything with sizeMm() and draw().
template <typename Figure> FigurePdf printed(const QString &name, const Figure &figure)
{
    return {name, figure.sizeMm(),
            [&](QPainter &painter, const QRectF &area) { figure.draw(painter, area, theme::Mode::Light); }};
}

/// The texts of a figure drawn at its size in points; they must all begin inside it.
template <typename Figure> QStringList textsOf(const Figure &figure, QRectF *extent = nullptr)
{
    const QSizeF size = figure.sizeMm() * 72 / 25.4;
    TextRecorder recorder(size.toSize());
    QPainter painter(&recorder);
    painter.setFont(theme::font(theme::Type::Body));
    figure.draw(painter, QRectF(QPointF(0, 0), size), theme::Mode::Light);
    painter.end();
    if (extent)
        *extent = recorder.extent();
    return recorder.texts();
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/textlayout.h"

namespace print {

/// What stands around the content of each page: the running header, the footer, the classification, the watermark.
class Frame
{
public:
    explicit Frame(const Document &document);
    ~Frame();

    enum class Header { Shown, Hidden };
    /// Draws what is the same on every page.
    void draw(QPainter &painter, Header header) const;
    /// Draws the number of page `number` (from 1) of `count`.
    void drawNumber(QPainter &painter, int number, int count) const;
    /// Says below the header what the page goes on with; pocket pages have no room for it.
    void drawContinued(QPainter &painter, const QString &title) const;

private:
    void setHeader(const Document &document);
    void rule(QPainter &painter, double y) const;
    void drawHeader(QPainter &painter) const;
    void drawFooter(QPainter &painter) const;
    double footerTop() const;
    void drawWatermark(QPainter &painter) const;

    const paper::Sheet &m_sheet;
    double m_width;
    QString m_pageWord;
    QString m_watermark;
    double m_numberWidth;
    std::unique_ptr<const TextLayout> m_headerLeft;
    std::unique_ptr<const TextLayout> m_headerRight;
    std::unique_ptr<const TextLayout> m_plan;
    std::unique_ptr<const TextLayout> m_dates;
};

} // namespace print

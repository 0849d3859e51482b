// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/cover.h"

#include "print/flowbuilder.h"

#include <QPainter>

namespace print {

using paper::pt;
using paper::Style;

namespace {
constexpr double signatureHeight = pt(34);
const QSet<QString> noAnchors;

/// Sets the title above and the facts and signatures below, with the room that is left between them.
class CoverBuilder
{
public:
    explicit CoverBuilder(const Document &document)
        : m_cover(*document.cover), m_sheet(paper::sheet(document.format)), m_width(m_sheet.contentWidth())
    {
        m_flow.sheet = m_sheet;
    }

    Flow build()
    {
        addClassification();
        addText(m_cover.organisation, Style::CoverOrganisation, theme::Role::Accent, pt(110));
        addBar();
        addText(m_cover.title, Style::CoverTitle, theme::Role::Text, pt(16));
        addText(m_cover.subtitle, Style::CoverSubtitle, theme::Role::TextMuted, pt(8));
        const size_t lower = m_flow.strips.size();
        addFacts();
        addApprovals();
        pushDown(lower);
        return std::move(m_flow);
    }

private:
    void addText(const QString &text, Style style, theme::Role role, double before)
    {
        if (text.isEmpty())
            return;
        const TextLayout::Format format{.style = style, .color = paper::lightColor(role)};
        const auto layout = std::make_shared<const TextLayout>(Text{{text}}, format, m_width, noAnchors);
        for (int line = 0; line < layout->lineCount(); ++line) {
            Strip strip{.height = layout->leading(), .spaceBefore = line == 0 ? before : 0};
            strip.draw = [layout, line](QPainter &painter, QPointF at) { layout->drawLine(painter, line, at); };
            m_flow.strips.push_back(std::move(strip));
        }
    }

    void addClassification()
    {
        Strip strip{.height = pt(22)};
        const TextLayout::Format format{.style = Style::Cell,
                                        .weight = paper::Weight::Bold,
                                        .align = Align::End,
                                        .color = paper::lightColor(theme::Role::Danger)};
        const QString &words = m_cover.confidentiality;
        const auto layout = std::make_shared<const TextLayout>(Text{{words}}, format, m_width - pt(10), noAnchors);
        strip.height = std::max(strip.height, layout->height());
        strip.draw = [layout, width = m_width, isEmpty = words.isEmpty()](QPainter &painter, QPointF at) {
            if (isEmpty)
                return;
            layout->draw(painter, at);
            painter.setPen(QPen(paper::lightColor(theme::Role::Danger), pt(0.8)));
            painter.setBrush(Qt::NoBrush);
            painter.drawRoundedRect(frameOf(*layout, width).translated(at), pt(3), pt(3));
        };
        m_flow.strips.push_back(std::move(strip));
    }

    static QRectF frameOf(const TextLayout &layout, double width)
    {
        double left = width;
        for (int line = 0; line < layout.lineCount(); ++line)
            left = std::min(left, layout.lineStart(line));
        const QRectF text(QPointF(left, 0), QPointF(width - pt(10), layout.height()));
        return text.adjusted(-pt(10), -pt(5), pt(10), pt(5));
    }

    void addBar()
    {
        Strip strip{.height = pt(4), .spaceBefore = pt(14)};
        strip.draw = [](QPainter &painter, QPointF at) {
            painter.fillRect(QRectF(at, QSizeF(pt(56), pt(4))), paper::lightColor(theme::Role::Accent));
        };
        m_flow.strips.push_back(std::move(strip));
    }

    void addFacts()
    {
        Table table;
        table.hasHeadings = false;
        table.columns = {ColumnSpec{}, ColumnSpec{}};
        for (const auto &[label, value] : m_cover.facts)
            table.rows.append({.cells = {Cell{{{Run{label}}}}, Cell{{{Run{value}}}}}});
        if (table.rows.isEmpty())
            return;
        FlowBuilder builder(m_sheet, noAnchors);
        builder.add(Block(table));
        for (Strip &strip : builder.take().strips)
            m_flow.strips.push_back(std::move(strip));
    }

    // A grid with room to sign in.
    void addApprovals()
    {
        if (m_cover.approvalHeadings.isEmpty() && m_cover.approvals.isEmpty())
            return;
        qsizetype columns = m_cover.approvalHeadings.size();
        for (const QStringList &line : m_cover.approvals)
            columns = std::max(columns, line.size());
        if (columns == 0)
            return;
        addApprovalLine(m_cover.approvalHeadings, columns, Line::Heading, pt(18));
        for (const QStringList &line : m_cover.approvals)
            addApprovalLine(line, columns, Line::Signature, 0);
    }

    enum class Line { Heading, Signature };
    void addApprovalLine(const QStringList &texts, qsizetype columns, Line kind, double before)
    {
        const bool isHeading = kind == Line::Heading;
        const double width = m_width / double(columns);
        const TextLayout::Format format{.style = isHeading ? Style::CellHeading : Style::Cell};
        auto cells = std::make_shared<std::vector<TextLayout>>();
        double height = isHeading ? 0 : signatureHeight;
        for (const QString &text : texts) {
            cells->emplace_back(Text{{text}}, format, width - pt(10), noAnchors);
            height = std::max(height, cells->back().height() + pt(8));
        }
        Strip strip{.height = height, .spaceBefore = before, .keepWithNext = isHeading};
        strip.draw = [cells, width, height, columns, isHeading](QPainter &painter, QPointF at) {
            painter.setPen(QPen(paper::lightColor(theme::Role::BorderStrong), paper::hairline));
            painter.setBrush(isHeading ? QBrush(paper::lightColor(theme::Role::AccentSoft)) : QBrush(Qt::NoBrush));
            for (int i = 0; i < columns; ++i)
                painter.drawRect(QRectF(at + QPointF(i * width, 0), QSizeF(width, height)));
            for (size_t i = 0; i < cells->size(); ++i)
                (*cells)[i].draw(painter, at + QPointF(double(i) * width + pt(5), pt(4)));
        };
        m_flow.strips.push_back(std::move(strip));
    }

    void pushDown(size_t lower)
    {
        double height = 0;
        for (const Strip &strip : m_flow.strips)
            height += strip.height + strip.spaceBefore;
        const double spare = m_sheet.contentHeight() - height;
        if (lower < m_flow.strips.size() && spare > 0)
            m_flow.strips[lower].spaceBefore += spare;
    }

    const Cover &m_cover;
    const paper::Sheet &m_sheet;
    double m_width;
    Flow m_flow;
};
} // namespace

Flow coverFlow(const Document &document)
{
    return CoverBuilder(document).build();
}

} // namespace print

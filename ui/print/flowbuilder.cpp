// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/flowbuilder.h"

#include "print/plaintext.h"
#include "print/tablelayout.h"

#include <QLocale>
#include <QPainter>

namespace print {

using paper::pt;
using paper::Style;

namespace {
constexpr double boxPadding = pt(11);
constexpr double bar = pt(3);
constexpr size_t drainedAt = 300; ///< strips: several pages' worth
constexpr double writingLine = pt(21);
constexpr int mostWritingLines = 14;
constexpr double keptWhole = 1.0 / 4; ///< of a page: a lower table stands on one page
constexpr int keptRows = 12;          ///< if it has no more rows
constexpr double lonelyRow = 1.0 / 5; ///< of a page: a lower row stands beside another one

Style headingStyle(int level)
{
    return level <= 1 ? Style::Heading1 : level == 2 ? Style::Heading2 : Style::Heading3;
}

TextLayout::Format paragraphFormat(const Paragraph &paragraph)
{
    using theme::Role;
    const auto format = [&](Style style, Role color) {
        return TextLayout::Format{.style = style, .color = paper::lightColor(color), .size = paragraph.size};
    };
    switch (paragraph.style) {
    case ParagraphStyle::Lead: return format(Style::Lead, Role::TextMuted);
    case ParagraphStyle::Small: return format(Style::Small, Role::TextMuted);
    case ParagraphStyle::Missing: return format(Style::Body, Role::Warning);
    case ParagraphStyle::Body: break;
    }
    return format(Style::Body, Role::Text);
}

Text italic(Text text)
{
    for (Run &run : text)
        run.italic = true;
    return text;
}

// A chapter heading stands over a line across the page.
void underline(Strip &strip, double width)
{
    const Strip::Draw drawText = strip.draw;
    const double y = strip.height + pt(6);
    strip.height += pt(8);
    strip.draw = [drawText, width, y](QPainter &painter, QPointF at) {
        drawText(painter, at);
        painter.fillRect(QRectF(at + QPointF(0, y), QSizeF(width, pt(1.2))), paper::lightColor(theme::Role::Accent));
    };
}

bool isParagraph(const Block &block, bool isMissing)
{
    const auto *paragraph = std::get_if<Paragraph>(&block);
    return paragraph && (paragraph->style == ParagraphStyle::Missing) == isMissing;
}

// Short paragraphs before a table, a figure, a list or the sentence that there is none are read together with it.
bool introduces(const QList<Block> &blocks, qsizetype i)
{
    constexpr qsizetype most = 4;
    const qsizetype first = i;
    while (i < blocks.size() && i < first + most && isParagraph(blocks.at(i), false))
        ++i;
    if (i == first || i == blocks.size())
        return false;
    const Block &next = blocks.at(i);
    return std::holds_alternative<Table>(next) || std::holds_alternative<Figure>(next) ||
           std::holds_alternative<List>(next) || isParagraph(next, true);
}

// A box that tells at the head of a section what it is about is not left alone with the heading.
bool heads(const QList<Block> &blocks, qsizetype i)
{
    return i > 0 && std::holds_alternative<Heading>(blocks.at(i - 1)) &&
           std::holds_alternative<std::shared_ptr<Box>>(blocks.at(i)) &&
           !std::holds_alternative<Heading>(blocks.at(i + 1));
}

// Missing information is seen by its bar, and read by its words.
void markMissing(Strip &strip)
{
    const Strip::Draw drawText = strip.draw;
    strip.draw = [drawText, height = strip.height](QPainter &painter, QPointF at) {
        painter.fillRect(QRectF(at, QSizeF(pt(1.5), height)), paper::lightColor(theme::Role::Warning));
        drawText(painter, at);
    };
}
} // namespace

FlowBuilder::FlowBuilder(const paper::Sheet &sheet, const QSet<QString> &anchors, const Drain &drain)
    : m_anchors(anchors), m_drain(drain), m_width(sheet.contentWidth()), m_pageHeight(sheet.contentHeight())
{
    m_flow.sheet = sheet;
}

void FlowBuilder::add(const Block &block)
{
    std::visit([this](const auto &which) { addBlock(which); }, block);
}

void FlowBuilder::add(const QList<Block> &blocks)
{
    constexpr size_t shortLines = 4;
    for (qsizetype i = 0; i < blocks.size(); ++i) {
        const size_t first = m_flow.strips.size();
        add(blocks.at(i));
        const bool isKept = introduces(blocks, i) && m_flow.strips.size() - first <= shortLines;
        for (size_t strip = first; isKept && strip < m_flow.strips.size(); ++strip)
            m_flow.strips[strip].keepWithNext = true;
        if (i + 1 < blocks.size() && heads(blocks, i))
            m_flow.strips.back().keepWithNext = true;
        drain();
    }
}

// Inside a box it is not known yet which strips stay together.
void FlowBuilder::drain()
{
    if (m_drain && m_box < 0 && m_flow.strips.size() >= drainedAt)
        m_drain(m_flow);
}

Flow FlowBuilder::take()
{
    std::vector<Strip> &strips = m_flow.strips;
    if (strips.size() >= 2 && !strips.back().startsPage && strips.back().height < pt(80))
        strips[strips.size() - 2].keepWithNext = true;
    return std::move(m_flow);
}

void FlowBuilder::append(Strip strip, Space space)
{
    strip.spaceBefore = std::max(space.before, m_spaceAfter);
    strip.startsPage = std::exchange(m_startPage, false);
    strip.box = m_box;
    m_spaceAfter = space.after;
    m_flow.strips.push_back(std::move(strip));
}

void FlowBuilder::addLines(const std::shared_ptr<const TextLayout> &layout, double indent, Space space)
{
    const int count = layout->lineCount();
    for (int line = 0; line < count; ++line) {
        const QPointF offset(m_left + indent, 0);
        Strip strip{.height = layout->leading()};
        strip.keepWithNext = count > 1 && (line == 0 || line == count - 2);
        strip.draw = [layout, line, offset](QPainter &painter, QPointF at) {
            layout->drawLine(painter, line, at + offset);
        };
        for (const LinkArea &link : layout->links(line))
            strip.links.append({link.rect.translated(offset), link.anchor});
        append(std::move(strip), {line == 0 ? space.before : 0, line == count - 1 ? space.after : 0});
    }
}

void FlowBuilder::addBlock(const Heading &heading)
{
    const Style style = headingStyle(heading.level);
    const bool isChapter = heading.level <= 1;
    const QColor color = paper::lightColor(heading.level == 2 ? theme::Role::Accent : theme::Role::Text);
    const auto layout = std::make_shared<const TextLayout>(
        Text{{heading.text}}, TextLayout::Format{.style = style, .color = color}, m_width, m_anchors);
    const size_t first = m_flow.strips.size();
    m_startPage = m_startPage || heading.onNewPage;
    const double before = isChapter ? pt(28) : heading.level == 2 ? pt(20) : pt(13);
    addLines(layout, 0, {before, isChapter ? pt(14) : heading.level == 2 ? pt(7) : pt(4)});
    for (size_t i = first; i < m_flow.strips.size(); ++i)
        m_flow.strips[i].keepWithNext = true;
    m_flow.strips[first].headings.push_back({heading.level, heading.text, heading.anchor});
    m_flow.strips[first].anchors.append(heading.anchor);
    if (isChapter)
        underline(m_flow.strips.back(), m_width);
}

void FlowBuilder::addBlock(const Paragraph &paragraph)
{
    const bool isMissing = paragraph.style == ParagraphStyle::Missing;
    const double indent = isMissing ? pt(9) : 0;
    const Text text = isMissing ? italic(paragraph.text) : paragraph.text;
    const size_t first = m_flow.strips.size();
    addLines(std::make_shared<const TextLayout>(text, paragraphFormat(paragraph), m_width - indent, m_anchors), indent,
             {pt(4), paragraph.style == ParagraphStyle::Lead ? pt(9) : pt(6)});
    if (!paragraph.anchor.isEmpty())
        m_flow.strips[first].anchors.append(paragraph.anchor);
    for (size_t i = first; isMissing && i < m_flow.strips.size(); ++i)
        markMissing(m_flow.strips[i]);
}

void FlowBuilder::addBlock(const List &list)
{
    const TextLayout::Format format{.style = Style::Body};
    const TextLayout::Format muted{.style = Style::Body, .color = paper::lightColor(theme::Role::Accent)};
    const double indent = list.numbered ? pt(20) : pt(13);
    for (qsizetype i = 0; i < list.items.size(); ++i) {
        const QString mark = list.numbered ? QStringLiteral("%1.").arg(i + 1) : QString(QChar(0x2022));
        const auto marker = std::make_shared<const TextLayout>(Text{{mark}}, muted, indent, m_anchors);
        const size_t first = m_flow.strips.size();
        addLines(std::make_shared<const TextLayout>(list.items.at(i), format, m_width - indent, m_anchors), indent,
                 {i == 0 ? pt(4) : pt(2), i + 1 == list.items.size() ? pt(8) : pt(2)});
        Strip &strip = m_flow.strips[first];
        strip.draw = [drawText = strip.draw, marker, left = m_left](QPainter &painter, QPointF at) {
            marker->drawLine(painter, 0, at + QPointF(left + pt(2), 0));
            drawText(painter, at);
        };
    }
}

void FlowBuilder::addCaption(const QString &caption, Caption where)
{
    const bool isAbove = where == Caption::Above;
    if (caption.isEmpty())
        return;
    const TextLayout::Format format{.style = Style::Caption,
                                    .align = isAbove ? Align::Start : Align::Center,
                                    .color = paper::lightColor(theme::Role::TextMuted)};
    const size_t first = m_flow.strips.size();
    addLines(std::make_shared<const TextLayout>(Text{{caption}}, format, m_width, m_anchors), 0,
             {isAbove ? pt(9) : pt(4), isAbove ? pt(4) : pt(10)});
    for (size_t i = first; i < m_flow.strips.size(); ++i)
        m_flow.strips[i].keepWithNext = isAbove || i + 1 < m_flow.strips.size();
}

void FlowBuilder::addBlock(const Table &table)
{
    addCaption(table.caption, Caption::Above);
    const TableLayout layout(table, {m_left, m_width, m_pageHeight}, m_anchors);
    Space space{table.caption.isEmpty() ? table.isCompact ? pt(5) : pt(9) : 0, 0};
    std::vector<Strip> heading = layout.heading();
    const int repeated = heading.size() == 1 ? int(m_flow.repeated.size()) : -1;
    if (repeated >= 0)
        m_flow.repeated.push_back(heading.front());
    for (Strip &strip : heading) {
        strip.keepWithNext = layout.rowCount() > 0;
        append(std::move(strip), std::exchange(space, {}));
    }
    addRows(layout, repeated, space);
    m_spaceAfter = std::max(m_spaceAfter, table.isCompact ? pt(6) : pt(12));
}

void FlowBuilder::addRows(const TableLayout &layout, int repeated, Space space)
{
    const int count = layout.rowCount();
    std::vector<std::vector<Strip>> small; // all rows of a table that may stay whole
    double height = 0;
    for (int row = 0; row < count && count <= keptRows; ++row) {
        small.push_back(layout.row(row));
        for (const Strip &strip : small.back())
            height += strip.height;
    }
    const bool isKept = !small.empty() && height <= keptWhole * m_pageHeight;
    for (int row = 0; row < count; ++row) {
        std::vector<Strip> strips = small.empty() ? layout.row(row) : std::move(small[size_t(row)]);
        // A title and one lonely row at the foot of a page are easily overlooked, and so is a last row on the next.
        const bool isSecond = count > 1 && (row == 0 || row == count - 2);
        if (strips.size() == 1 && row + 1 < count &&
            (isKept || (isSecond && strips.front().height < lonelyRow * m_pageHeight)))
            strips.front().keepWithNext = true;
        for (Strip &strip : strips) {
            strip.repeated = repeated;
            append(std::move(strip), std::exchange(space, {}));
        }
        drain();
    }
}

void FlowBuilder::addBlock(const Figure &figure)
{
    const double room = m_pageHeight - pt(60);
    const QSizeF size(paper::mm(figure.sizeMm.width()), paper::mm(figure.sizeMm.height()));
    if (size.isEmpty())
        return;
    const double scale = std::min({1.0, m_width / size.width(), room / size.height()});
    Strip strip{.height = size.height() * scale};
    strip.keepWithNext = !figure.caption.isEmpty();
    const double x = m_left + (m_width - size.width() * scale) / 2;
    strip.figures.push_back({&figure, QRectF(QPointF(x, 0), size * scale)});
    append(std::move(strip), {pt(9), pt(6)});
    addCaption(figure.caption, Caption::Below);
}

void FlowBuilder::addBlock(const WritingSpace &space)
{
    for (int line = 0; line < std::max(space.least, mostWritingLines); ++line) {
        Strip strip{.height = writingLine, .isFiller = line >= space.least};
        strip.draw = [left = m_left, width = m_width](QPainter &painter, QPointF at) {
            const QRectF stroke(at + QPointF(left, writingLine - paper::hairline), QSizeF(width, paper::hairline));
            painter.fillRect(stroke, paper::lightColor(theme::Role::Border));
        };
        append(std::move(strip), {});
    }
}

void FlowBuilder::addBlock(const PageBreak &)
{
    m_startPage = true;
}

void FlowBuilder::openBox(const Box &box)
{
    const bool isPlain = box.tone == Tone::None;
    BoxLook look{m_left, m_width, paper::ink(isPlain ? Tone::Muted : box.tone), paper::edge(box.tone), m_box};
    m_box = int(m_flow.boxes.size());
    m_flow.boxes.push_back(look);
    m_left += bar + boxPadding;
    m_width -= bar + 2 * boxPadding;
    Strip top{.height = boxPadding * (box.isCompact ? 0.4 : 0.7)};
    top.keepWithNext = true;
    append(std::move(top), {box.isCompact ? pt(5) : pt(9), 0});
}

void FlowBuilder::closeBox(const Box &box, size_t firstStrip)
{
    m_spaceAfter = 0;
    m_flow.strips.back().keepWithNext = true;
    append(Strip{.height = boxPadding * (box.isCompact ? 0.5 : 0.8)}, {0, box.isCompact ? pt(6) : pt(12)});
    const BoxLook &look = m_flow.boxes[size_t(m_box)];
    m_left = look.x;
    m_width = look.width;
    m_box = look.outer;
    double height = 0;
    for (size_t i = firstStrip; i < m_flow.strips.size(); ++i)
        height += m_flow.strips[i].height + m_flow.strips[i].spaceBefore;
    if (height > m_pageHeight / 2)
        return;
    for (size_t i = firstStrip; i + 1 < m_flow.strips.size(); ++i)
        m_flow.strips[i].keepWithNext = true;
}

void FlowBuilder::addBlock(const std::shared_ptr<Box> &box)
{
    if (!box)
        return;
    const size_t first = m_flow.strips.size();
    openBox(*box);
    if (!box->title.isEmpty()) {
        const size_t title = m_flow.strips.size();
        const TextLayout::Format format{.style = Style::BoxTitle, .color = paper::edge(box->tone)};
        addLines(std::make_shared<const TextLayout>(Text{{box->title}}, format, m_width, m_anchors), 0, {0, pt(3)});
        for (size_t i = title; i < m_flow.strips.size(); ++i)
            m_flow.strips[i].keepWithNext = true;
    }
    add(box->blocks);
    closeBox(*box, first);
}

} // namespace print

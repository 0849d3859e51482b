// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/dependencymappainter.h"

#include "figures/drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>

namespace figures {

namespace {

// In points of the figure.
constexpr double noteRow = 11;
constexpr double legendRow = 12;
constexpr double sampleWidth = 22;
constexpr int small = 7;
// In points of the layout, which is drawn smaller where it is large.
constexpr int codeSize = 10;
constexpr int nameSize = 8;
constexpr int largestCode = 17;
constexpr int longestName = 80;    // two lines hold less
constexpr double namesFrom = 0.55; // below this scale names could not be read: the code takes the whole box

/// The largest size in which the code stands on one line.
QFont fitting(const QFont &font, const QString &code, double width, int largest)
{
    QFont result = sized(font, largest, QFont::Bold);
    for (int size = largest; size > nameSize - 1 && QFontMetricsF(result).horizontalAdvance(code) > width; --size)
        result = sized(font, size - 1, QFont::Bold);
    return result;
}

QPolygonF octagon(const QRectF &box)
{
    const double cut = box.height() / 3.5;
    return {{{box.left() + cut, box.top()},
             {box.right() - cut, box.top()},
             {box.right(), box.top() + cut},
             {box.right(), box.bottom() - cut},
             {box.right() - cut, box.bottom()},
             {box.left() + cut, box.bottom()},
             {box.left(), box.bottom() - cut},
             {box.left(), box.top() + cut}}};
}

/// The name broken where the first line, beside a code, ends; nothing on the first where no word fits there.
std::pair<QString, QString> besideAndBelow(const QString &name, const QFont &font, double beside)
{
    const QString whole = name.left(longestName).simplified();
    const QFontMetricsF metrics(font);
    qsizetype cut = 0;
    for (qsizetype gap = whole.indexOf(u' '); gap > 0; gap = whole.indexOf(u' ', gap + 1)) {
        if (metrics.horizontalAdvance(whole.left(gap)) > beside)
            break;
        cut = gap;
    }
    return {whole.left(cut), whole.mid(cut).trimmed() + (name.size() > longestName ? QStringLiteral("…") : QString())};
}

} // namespace

DependencyMapPainter::DependencyMapPainter(const DependencyMap &map, QPainter &painter, theme::Mode mode)
    : m_map(map), m_painter(painter), m_mode(mode)
{}

void DependencyMapPainter::draw(const QRectF &area)
{
    m_painter.save();
    const QRectF page = fit(m_painter, area, m_map.sizeMm());
    if (!m_map.isEmpty()) {
        m_scale = m_map.scale();
        drawGraph(page);
        const double top = page.top() + (m_map.layout().size().height() + 4) * m_scale;
        drawLegend({page.left(), top, page.width(), 2 * legendRow});
    }
    drawNotes(page);
    m_painter.restore();
}

void DependencyMapPainter::drawGraph(const QRectF &page)
{
    const DependencyGraph &graph = m_map.graph();
    const GraphLayout &layout = m_map.layout();
    m_painter.save();
    m_painter.translate(page.center().x() - layout.size().width() * m_scale / 2, page.top() + 2 * m_scale);
    m_painter.scale(m_scale, m_scale);
    for (qsizetype i = 0; i < graph.arrows.size(); ++i)
        drawArrow(layout.arrows().at(i), graph.arrows.at(i).isEssential);
    for (qsizetype i = 0; i < graph.nodes.size(); ++i) {
        QRectF box({0, 0}, layout.nodeSize());
        box.moveCenter(layout.nodes().at(i));
        drawNode(graph.nodes.at(i), box);
    }
    m_painter.restore();
}

void DependencyMapPainter::drawArrow(const QPolygonF &curve, bool isEssential)
{
    QPen pen(theme::color(isEssential ? theme::Role::Text : theme::Role::TextMuted, m_mode), 0.8);
    if (!isEssential)
        pen.setDashPattern({4, 3});
    m_painter.setPen(pen);
    m_painter.setBrush(Qt::NoBrush);
    QPainterPath path(curve.first());
    for (qsizetype i = 1; i + 2 < curve.size(); i += 3)
        path.cubicTo(curve.at(i), curve.at(i + 1), curve.at(i + 2));
    m_painter.drawPath(path);
    drawArrowHead(m_painter, curve.at(curve.size() - 2), curve.last(), 6);
}

void DependencyMapPainter::drawBox(const QRectF &box, What what)
{
    using theme::Role;
    const bool isHeavy = what == What::Priority;
    const Role fill = isHeavy ? Role::AccentSoft : what == What::Provider ? Role::SurfaceHover : Role::Surface;
    m_painter.setBrush(theme::color(fill, m_mode));
    m_painter.setPen(QPen(theme::color(isHeavy ? Role::Text : Role::BorderStrong, m_mode), isHeavy ? 2.2 : 0.8));
    if (what == What::Resource)
        m_painter.drawRoundedRect(box, box.height() / 2.5, box.height() / 2.5);
    else if (what == What::Provider)
        m_painter.drawPolygon(octagon(box));
    else
        m_painter.drawRect(box);
}

void DependencyMapPainter::drawNode(const DependencyGraph::Node &node, const QRectF &box)
{
    using Kind = DependencyGraph::Kind;
    drawBox(box, node.kind == Kind::Resource   ? What::Resource
                 : node.kind == Kind::Provider ? What::Provider
                 : node.isPriority             ? What::Priority
                                               : What::Function);
    m_painter.setPen(theme::color(theme::Role::Text, m_mode));
    const QFont font = m_painter.font();
    const bool hasName = m_scale >= namesFrom && !node.name.isEmpty();
    const QRectF room = box.adjusted(4, 1, -4, -1);
    const QString code = node.code.left(40);
    m_painter.setFont(fitting(font, code, room.width(), hasName ? codeSize : largestCode));
    if (hasName)
        drawTitle(room, code, node.name);
    else
        write(m_painter, room, Qt::AlignCenter, code);
    m_painter.setFont(font);
}

/// The code above the name; a name too long for its line begins beside the code.
void DependencyMapPainter::drawTitle(const QRectF &room, const QString &code, const QString &name)
{
    const QFont nameFont = sized(m_painter.font(), nameSize);
    QRectF first = room;
    first.setBottom(room.top() + room.height() * 0.53);
    const QRectF second(room.left(), first.bottom(), room.width(), room.bottom() - first.bottom());
    const double gap = 3;
    const double codeWidth = QFontMetricsF(m_painter.font()).horizontalAdvance(code) + 1;
    const QFontMetricsF metrics(nameFont);
    const bool isLong = metrics.horizontalAdvance(name.left(longestName)) > room.width();
    const auto [beside, below] =
        isLong ? besideAndBelow(name, nameFont, room.width() - codeWidth - gap) : std::pair(QString(), name);
    const double besideWidth = beside.isEmpty() ? 0 : metrics.horizontalAdvance(beside) + 1 + gap;
    first.adjust((first.width() - std::min(codeWidth + besideWidth, first.width())) / 2, 0, 0, 0);
    write(m_painter, QRectF(first.topLeft(), QSizeF(std::min(codeWidth, room.width()), first.height())),
          Qt::AlignLeft | Qt::AlignVCenter, code);
    m_painter.setFont(nameFont);
    if (!beside.isEmpty())
        write(m_painter, first.adjusted(codeWidth + gap, 0, 1, 0), Qt::AlignLeft | Qt::AlignVCenter, beside);
    write(m_painter, second, Qt::AlignCenter, below);
}

void DependencyMapPainter::drawLegend(const QRectF &area)
{
    m_painter.setFont(sized(m_painter.font(), small));
    const QFontMetricsF metrics(m_painter.font());
    double x = area.left();
    double y = area.top() + 3;
    for (const auto &sample : m_map.m_legend) {
        const double words = metrics.horizontalAdvance(sample.words) + 2;
        if (x > area.left() && x + sampleWidth + 4 + words > area.right()) {
            x = area.left();
            y += legendRow;
        }
        drawSample({x, y, sampleWidth, legendRow}, sample.what);
        m_painter.setPen(theme::color(theme::Role::Text, m_mode));
        write(m_painter, {x + sampleWidth + 4, y, words, legendRow}, Qt::AlignLeft | Qt::AlignVCenter, sample.words);
        x += sampleWidth + words + 14;
    }
}

void DependencyMapPainter::drawSample(const QRectF &area, What what)
{
    const QRectF sample = area.adjusted(1, 2, -1, -2);
    if (what != What::Essential && what != What::Useful) {
        drawBox(sample, what);
        return;
    }
    const QPointF from(sample.left(), sample.center().y());
    const QPointF to(sample.right(), sample.center().y());
    drawArrow(QPolygonF({from, from + (to - from) / 3, from + (to - from) * 2 / 3, to}), what == What::Essential);
}

void DependencyMapPainter::drawNotes(const QRectF &page)
{
    m_painter.setFont(sized(m_painter.font(), small));
    m_painter.setPen(theme::color(theme::Role::TextMuted, m_mode));
    double y = page.bottom() - noteRow * static_cast<double>(m_map.m_notes.size());
    for (const QString &note : m_map.m_notes) {
        write(m_painter, {page.left(), y, page.width(), noteRow}, Qt::AlignLeft | Qt::AlignVCenter, note);
        y += noteRow;
    }
}

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/impactcurvepainter.h"

#include "figures/drawing.h"

#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <array>

namespace figures {

namespace {

// In points of the figure.
constexpr double widestScale = 110; // labels of the levels
constexpr double widestNames = 200; // names of the categories
constexpr double nameIndent = 19;   // behind its marker
constexpr double markRow = 11;
constexpr double axisRow = 14;
constexpr double noteRow = 11;
constexpr double lead = 0.4; // columns before the first horizon
constexpr int small = 7;
constexpr int body = 8;

constexpr std::array roles = {theme::Role::Accent, theme::Role::Level6, theme::Role::Info, theme::Role::Text,
                              theme::Role::Warning};

QPen linePen(int index, theme::Mode mode)
{
    static const QList<QList<qreal>> dashes = {{}, {5, 2}, {1.2, 1.6}, {6, 1.6, 1.2, 1.6}, {9, 2.5}, {3, 1.4}};
    QPen pen(theme::color(roles[static_cast<std::size_t>(index) % roles.size()], mode), 1.4);
    pen.setCapStyle(Qt::FlatCap);
    pen.setJoinStyle(Qt::MiterJoin);
    if (const auto &dash = dashes.at(index % dashes.size()); !dash.isEmpty())
        pen.setDashPattern(dash);
    return pen;
}

} // namespace

ImpactCurvePainter::ImpactCurvePainter(const ImpactCurve &curve, QPainter &painter, theme::Mode mode)
    : m_curve(curve), m_painter(painter), m_mode(mode)
{}

void ImpactCurvePainter::draw(const QRectF &area)
{
    m_painter.save();
    const QRectF page = fit(m_painter, area, m_curve.sizeMm());
    m_right = page.right();
    const double notes = noteRow * static_cast<double>(m_curve.m_notes.size());
    const double marks = markRow * static_cast<double>(m_curve.m_marks.size()) + 2;
    const double scale = std::min(widest(m_curve.m_levels, small) + 6, widestScale);
    const double names = std::min(nameIndent + widest(namesOfLines(), body) + 3, widestNames);
    m_plot = page.adjusted(scale, marks, -names, -axisRow - notes - 2);
    if (!m_curve.m_lines.isEmpty() && !m_curve.m_minutes.isEmpty()) {
        drawZone();
        drawGrid();
        drawMarks();
        for (int i = 0; i < m_curve.m_lines.size(); ++i)
            drawLine(i);
        drawNames();
    }
    drawNotes(page);
    m_painter.restore();
}

double ImpactCurvePainter::widest(const QStringList &texts, int size) const
{
    const QFontMetricsF metrics(sized(m_painter.font(), size));
    double width = 0;
    for (const QString &text : texts)
        width = std::max(width, metrics.horizontalAdvance(text));
    return width;
}

QStringList ImpactCurvePainter::namesOfLines() const
{
    QStringList names;
    for (const auto &line : m_curve.m_lines)
        names.append(line.name);
    return names;
}

double ImpactCurvePainter::column(qsizetype horizon) const
{
    const double width = m_plot.width() / (lead + static_cast<double>(m_curve.m_minutes.size()));
    return m_plot.left() + width * (lead + static_cast<double>(horizon));
}

/// Horizons stand at even steps; a time between two of them stands in proportion.
double ImpactCurvePainter::place(int minutes) const
{
    const QList<int> &horizons = m_curve.m_minutes;
    const auto next = std::upper_bound(horizons.begin(), horizons.end(), minutes) - horizons.begin();
    if (next == horizons.size())
        return minutes == horizons.last() ? column(next - 1) : (column(next - 1) + column(next)) / 2;
    const double from = next == 0 ? 0 : horizons.at(next - 1);
    const double left = next == 0 ? m_plot.left() : column(next - 1);
    const double span = horizons.at(next) - from;
    return left + (column(next) - left) * (span > 0 ? (minutes - from) / span : 0);
}

double ImpactCurvePainter::level(double value) const
{
    // Above the highest level a strip is kept for the words of the zone.
    const double height = m_plot.height() / (static_cast<double>(m_curve.m_levels.size()) + 0.6);
    return m_plot.bottom() - height * (value + 0.5);
}

/// Lines of the same level lie beside each other, not upon each other.
double ImpactCurvePainter::levelOf(int index, int value) const
{
    const double count = static_cast<double>(m_curve.m_lines.size());
    return level(value + (count < 2 ? 0 : 0.56 * ((count - 1 - index) / (count - 1) - 0.5)));
}

void ImpactCurvePainter::drawZone()
{
    m_painter.fillRect(m_plot, theme::color(theme::Role::Surface, m_mode));
    if (m_curve.m_intolerable <= 0)
        return;
    const double bottom = level(m_curve.m_intolerable - 0.5);
    const QRectF zone(m_plot.left(), m_plot.top(), m_plot.width(), bottom - m_plot.top());
    m_painter.fillRect(zone, theme::color(theme::Role::DangerSoft, m_mode));
    m_painter.setPen(QPen(theme::color(theme::Role::BorderStrong, m_mode), 0.35));
    hatch(m_painter, zone, 7);
    m_painter.setPen(QPen(theme::color(theme::Role::Danger, m_mode), 1.2));
    m_painter.drawLine(zone.bottomLeft(), zone.bottomRight());
}

void ImpactCurvePainter::drawGrid()
{
    m_painter.setFont(sized(m_painter.font(), small));
    const double half = (level(0) - level(1)) / 2;
    for (int i = 0; i < m_curve.m_levels.size(); ++i) {
        m_painter.setPen(QPen(theme::color(theme::Role::Border, m_mode), 0.5));
        if (i != m_curve.m_intolerable)
            m_painter.drawLine(QPointF(m_plot.left(), level(i - 0.5)), QPointF(m_plot.right(), level(i - 0.5)));
        m_painter.setPen(theme::color(theme::Role::Text, m_mode));
        write(m_painter, {0, level(i) - half, m_plot.left() - 5, 2 * half}, Qt::AlignRight | Qt::AlignVCenter,
              m_curve.m_levels.at(i));
    }
    const double width = column(1) - column(0);
    for (qsizetype i = 0; i < m_curve.m_horizons.size(); ++i) {
        const double x = column(i);
        m_painter.setPen(QPen(theme::color(theme::Role::BorderStrong, m_mode), 0.5));
        m_painter.drawLine(QPointF(x, m_plot.bottom()), QPointF(x, m_plot.bottom() + 3));
        m_painter.setPen(theme::color(theme::Role::Text, m_mode));
        write(m_painter, {x - width / 2, m_plot.bottom() + 3, width - 1, axisRow - 3}, Qt::AlignCenter,
              m_curve.m_horizons.at(i));
    }
    m_painter.setPen(QPen(theme::color(theme::Role::BorderStrong, m_mode), 0.7));
    m_painter.setBrush(Qt::NoBrush);
    m_painter.drawRect(m_plot);
}

/// The earliest mark has the highest row: its words run over the lines of none of the others.
void ImpactCurvePainter::drawMarks()
{
    static const QList<QList<qreal>> dashes = {{}, {4, 2}, {1, 1.5}};
    m_painter.setFont(sized(m_painter.font(), small, QFont::DemiBold));
    double before = -1;
    for (int i = 0; i < m_curve.m_marks.size(); ++i) {
        const auto &mark = m_curve.m_marks.at(i);
        const double x = std::max(place(mark.minutes), before + 2.5);
        before = x;
        const double top = m_plot.top() - markRow * static_cast<double>(m_curve.m_marks.size() - i);
        QPen pen(theme::color(theme::Role::Text, m_mode), 1.1);
        if (const auto &dash = dashes.at(i % dashes.size()); !dash.isEmpty())
            pen.setDashPattern(dash);
        m_painter.setPen(pen);
        m_painter.drawLine(QPointF(x, top + 2), QPointF(x, m_plot.bottom()));
        const bool isBeyond = mark.minutes > m_curve.m_minutes.last();
        write(m_painter, {x + 3, top, m_right - x - 3, markRow}, Qt::AlignLeft | Qt::AlignVCenter,
              isBeyond ? QStringLiteral("%1 →").arg(mark.words) : mark.words);
    }
    if (m_curve.m_intolerable <= 0)
        return;
    m_painter.setFont(sized(m_painter.font(), small, QFont::DemiBold));
    const double strip = level(static_cast<double>(m_curve.m_levels.size()) - 0.5) - m_plot.top();
    const double width = QFontMetricsF(m_painter.font()).horizontalAdvance(m_curve.m_zone) + 6;
    const QRectF words(m_plot.right() - width - 1, m_plot.top() + 1, width, std::max(strip, 9.0));
    m_painter.fillRect(words, theme::color(theme::Role::DangerSoft, m_mode));
    m_painter.setPen(theme::color(theme::Role::Danger, m_mode));
    write(m_painter, words.adjusted(3, 0, 3, 0), Qt::AlignLeft | Qt::AlignVCenter, m_curve.m_zone);
}

/// A level holds from its horizon to the next one; where nobody rated, the line is broken.
void ImpactCurvePainter::drawLine(int index)
{
    const auto &levels = m_curve.m_lines.at(index).levels;
    QPainterPath path;
    bool isOpen = false;
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (levels.at(i)) {
            const double y = levelOf(index, *levels.at(i));
            if (isOpen)
                path.lineTo(column(i), y);
            else
                path.moveTo(column(i), y);
            path.lineTo(column(i + 1), y);
        }
        isOpen = levels.at(i).has_value();
    }
    m_painter.setBrush(Qt::NoBrush);
    m_painter.setPen(linePen(index, m_mode));
    m_painter.drawPath(path);
    const double width = column(1) - column(0);
    for (qsizetype i = 0; i < levels.size(); ++i) {
        if (levels.at(i))
            drawMarker(index, {column(i) + width / 2, levelOf(index, *levels.at(i))});
    }
}

void ImpactCurvePainter::drawMarker(int index, const QPointF &at)
{
    constexpr double r = 2.4;
    const QPen pen(linePen(index, m_mode).color(), 1);
    m_painter.setPen(pen);
    m_painter.setBrush(index / 6 % 2 == 0 ? QBrush(pen.color()) : QBrush(theme::color(theme::Role::Surface, m_mode)));
    switch (index % 6) {
    case 0: m_painter.drawEllipse(at, r, r); break;
    case 1: m_painter.drawRect(QRectF(at.x() - r, at.y() - r, 2 * r, 2 * r)); break;
    case 2: m_painter.drawPolygon(QPolygonF({at + QPointF(0, -r), at + QPointF(r, r), at + QPointF(-r, r)})); break;
    case 3:
        m_painter.drawPolygon(
            QPolygonF({at + QPointF(0, -r), at + QPointF(r, 0), at + QPointF(0, r), at + QPointF(-r, 0)}));
        break;
    case 4: m_painter.drawPolygon(QPolygonF({at + QPointF(0, r), at + QPointF(r, -r), at + QPointF(-r, -r)})); break;
    default:
        m_painter.drawLine(at + QPointF(-r, -r), at + QPointF(r, r));
        m_painter.drawLine(at + QPointF(-r, r), at + QPointF(r, -r));
    }
}

/// Each name at the end of its line, moved as little as needed to stand apart from its neighbours.
void ImpactCurvePainter::drawNames()
{
    struct Name {
        int index;
        double at;
        double y;
    };
    QList<Name> names;
    for (int i = 0; i < m_curve.m_lines.size(); ++i) {
        const auto &levels = m_curve.m_lines.at(i).levels;
        const auto last = std::find_if(levels.rbegin(), levels.rend(), [](const auto &level) { return level; });
        const double y = levelOf(i, last->value());
        names.append({i, y, y});
    }
    std::stable_sort(names.begin(), names.end(), [](const Name &a, const Name &b) { return a.at < b.at; });
    constexpr double row = 10;
    double free = m_plot.top() + row / 2;
    for (Name &name : names) {
        name.y = std::max(name.y, free);
        free = name.y + row;
    }
    double floor = m_plot.bottom() - row / 2;
    for (auto name = names.rbegin(); name != names.rend(); ++name) {
        name->y = std::min(name->y, floor);
        floor = name->y - row;
    }
    m_painter.setFont(sized(m_painter.font(), body));
    for (const Name &name : std::as_const(names)) {
        const double x = m_plot.right();
        m_painter.setPen(QPen(linePen(name.index, m_mode).color(), 0.6));
        m_painter.drawLine(QPointF(x, name.at), QPointF(x + 9, name.y));
        drawMarker(name.index, {x + 13, name.y});
        m_painter.setPen(theme::color(theme::Role::Text, m_mode));
        write(m_painter, {x + nameIndent, name.y - row / 2, m_right - x - nameIndent, row},
              Qt::AlignLeft | Qt::AlignVCenter, m_curve.m_lines.at(name.index).name);
    }
}

void ImpactCurvePainter::drawNotes(const QRectF &page)
{
    m_painter.setFont(sized(m_painter.font(), small));
    m_painter.setPen(theme::color(theme::Role::TextMuted, m_mode));
    double y = page.bottom() - noteRow * static_cast<double>(m_curve.m_notes.size());
    for (const QString &note : m_curve.m_notes) {
        write(m_painter, {page.left(), y, page.width(), noteRow}, Qt::AlignLeft | Qt::AlignVCenter, note);
        y += noteRow;
    }
}

} // namespace figures

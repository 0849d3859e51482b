// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/segmented.h"

#include "forms/levels.h"
#include "forms/plaintext.h"
#include "theme/theme.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QPainterPath>
#include <QToolTip>

#include <algorithm>

Segmented::Segmented(QWidget *parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setFixedHeight(theme::controlHeight);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setCursor(Qt::PointingHandCursor);
}

void Segmented::setSegments(const QList<Segment> &segments)
{
    m_segments = segments;
    updateGeometry();
    update();
}

void Segmented::setCurrent(int index)
{
    if (m_current == index)
        return;
    m_current = index;
    say();
    update();
}

void Segmented::say()
{
    setAccessibleDescription(m_current < 0 ? QString() : m_segments.at(m_current).words);
}

QList<int> Segmented::widths() const
{
    QList<int> result;
    for (const Segment &segment : m_segments)
        result.append(std::max(theme::controlHeight + theme::gap(1),
                               fontMetrics().horizontalAdvance(segment.text) + theme::gap(6)));
    return result;
}

QSize Segmented::sizeHint() const
{
    int width = 0;
    for (const int each : widths())
        width += each;
    return {width, theme::controlHeight};
}

QRect Segmented::rect(int index) const
{
    int left = 0;
    const QList<int> all = widths();
    for (int i = 0; i < index; ++i)
        left += all.at(i);
    return {left, 0, all.at(index), height()};
}

int Segmented::at(const QPoint &point) const
{
    for (int i = 0; i < m_segments.size(); ++i) {
        if (rect(i).contains(point))
            return i;
    }
    return -1;
}

void Segmented::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const qreal round = theme::gap(1) * 1.5;
    const QRectF frame = QRectF(QPointF(0, 0), QSizeF(sizeHint())).adjusted(0.5, 0.5, -0.5, -0.5);
    QPainterPath outline;
    outline.addRoundedRect(frame, round, round);
    painter.fillPath(outline, theme::color(theme::Role::Surface));
    painter.setClipPath(outline);
    for (int i = 0; i < m_segments.size(); ++i) {
        const Segment &segment = m_segments.at(i);
        const QRect box = rect(i);
        QColor text = theme::color(isEnabled() ? theme::Role::Text : theme::Role::TextMuted);
        if (i == m_current) {
            const QColor fill = segment.color.isValid() ? segment.color : theme::color(theme::Role::Accent);
            painter.fillRect(box, fill);
            text = theme::readableOn(fill);
        } else if (i > 0 && i - 1 != m_current) {
            painter.setPen(theme::color(theme::Role::Border));
            painter.drawLine(box.topLeft() + QPoint(0, theme::gap(2)), box.bottomLeft() - QPoint(0, theme::gap(2)));
        }
        painter.setPen(text);
        painter.drawText(box, Qt::AlignCenter, segment.text);
    }
    painter.setClipping(false);
    painter.setPen(theme::color(hasFocus() ? theme::Role::Accent : theme::Role::BorderStrong));
    painter.drawPath(outline);
}

void Segmented::keyPressEvent(QKeyEvent *event)
{
    const int last = static_cast<int>(m_segments.size()) - 1;
    if (event->key() == Qt::Key_Left)
        return choose(std::max(0, m_current - 1));
    if (event->key() == Qt::Key_Right)
        return choose(std::min(last, m_current + 1));
    if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        return choose(-1);
    const QString typed = plaintext::folded(event->text());
    for (int i = 0; i <= last && !typed.trimmed().isEmpty(); ++i) {
        if (plaintext::folded(m_segments.at(i).text).startsWith(typed))
            return choose(i);
    }
    QWidget::keyPressEvent(event);
}

void Segmented::mousePressEvent(QMouseEvent *event)
{
    const int index = at(event->position().toPoint());
    if (index < 0 || event->button() != Qt::LeftButton)
        return;
    choose(index == m_current ? -1 : index);
}

void Segmented::choose(int index)
{
    if (index == m_current)
        return;
    setCurrent(index);
    emit chosen(index);
}

bool Segmented::event(QEvent *event)
{
    if (event->type() == QEvent::ToolTip) {
        const auto *help = static_cast<QHelpEvent *>(event);
        const int index = at(help->pos());
        QToolTip::showText(help->globalPos(), index < 0 ? QString() : plaintext::tip(m_segments.at(index).words), this);
        return true;
    }
    return QWidget::event(event);
}

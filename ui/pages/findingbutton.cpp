// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingbutton.h"

#include "theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace {
constexpr int margin = theme::gap(2);
constexpr int flags = Qt::AlignLeft | Qt::AlignTop | Qt::TextWordWrap;
} // namespace

FindingButton::FindingButton(const QIcon &icon, const QString &sentence, QWidget *parent) : QAbstractButton(parent)
{
    setIcon(icon);
    setText(sentence);
    setAccessibleName(sentence);
    setCursor(Qt::PointingHandCursor);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    QSizePolicy policy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

QRect FindingButton::textRect(int width) const
{
    const int left = margin + theme::iconSize + theme::gap(2);
    const QRect room(left, theme::gap(1), std::max(width - left - margin, theme::gap(10)), 10000);
    return fontMetrics().boundingRect(room, flags, text());
}

int FindingButton::heightForWidth(int width) const
{
    return std::max(textRect(width).height(), theme::iconSize) + 2 * theme::gap(1);
}

QSize FindingButton::sizeHint() const
{
    const int wide = theme::gap(80);
    return {wide, heightForWidth(wide)};
}

void FindingButton::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    if (underMouse() || hasFocus()) {
        painter.setBrush(theme::color(hasFocus() ? theme::Role::Selection : theme::Role::SurfaceHover));
        painter.drawRoundedRect(rect(), theme::gap(1), theme::gap(1));
    }
    icon().paint(&painter, QRect(margin, theme::gap(1), theme::iconSize, theme::iconSize));
    painter.setPen(theme::color(theme::Role::Text));
    QRect text = textRect(width());
    text.setRight(width() - margin);
    painter.drawText(text, flags, this->text());
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "theme/style.h"

#include "theme/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOptionComplex>

namespace theme {

namespace {
constexpr qreal radius = 6;
constexpr int indicator = 18;

bool isInsideInput(const QWidget *widget)
{
    const QWidget *parent = widget ? widget->parentWidget() : nullptr;
    return qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent);
}

bool isWrong(const QWidget *widget)
{
    return widget && widget->property("role").toString() == QStringLiteral("error");
}

/// The frame of every input. The focus is shown by colour and by width, and takes no room.
void drawField(QPainter *painter, const QStyleOption *option, const QWidget *widget)
{
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool readOnly = option->state & QStyle::State_ReadOnly;
    const bool focus = option->state & QStyle::State_HasFocus;
    Role border = enabled && !readOnly ? Role::BorderStrong : Role::Border;
    if (isWrong(widget))
        border = Role::Danger;
    else if (focus)
        border = Role::Accent;
    const qreal width = focus || isWrong(widget) ? 2 : 1;
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(border), width));
    painter->setBrush(color(enabled && !readOnly ? Role::Surface : Role::Window));
    const qreal inset = width / 2;
    painter->drawRoundedRect(QRectF(option->rect).adjusted(inset, inset, -inset, -inset), radius, radius);
    painter->restore();
}

void drawIcon(QPainter *painter, const QString &name, const QRect &where, int size, Role role)
{
    const QRect rect(where.center().x() - size / 2 + 1, where.center().y() - size / 2 + 1, size, size);
    icon(name, role).paint(painter, rect);
}

void drawCheck(QPainter *painter, const QStyleOption *option, bool round)
{
    const bool on = option->state & QStyle::State_On;
    const bool partly = option->state & QStyle::State_NoChange;
    const bool enabled = option->state & QStyle::State_Enabled;
    const bool focus = option->state & QStyle::State_HasFocus;
    const QRectF box = QRectF(option->rect).adjusted(1, 1, -1, -1);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(color(on || focus ? Role::Accent : Role::BorderStrong), focus ? 2 : 1.25));
    painter->setBrush(on && enabled ? color(Role::Accent) : color(enabled ? Role::Surface : Role::Window));
    const qreal corner = round ? box.width() / 2 : 4;
    painter->drawRoundedRect(box, corner, corner);
    const Role ink = enabled ? Role::TextOnAccent : Role::TextMuted;
    if (on && round) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(color(ink));
        painter->drawEllipse(box.center(), 3, 3);
    } else if (on || partly) {
        drawIcon(painter, on ? QStringLiteral("check") : QStringLiteral("minus"), option->rect, indicator - 5,
                 on ? ink : Role::TextMuted);
    }
    painter->restore();
}

/// The icon that stands for an arrow or mark, "" for other elements.
QString iconOf(QStyle::PrimitiveElement element, const QStyleOption *option)
{
    switch (element) {
    case QStyle::PE_IndicatorArrowDown: return QStringLiteral("chevron-down");
    case QStyle::PE_IndicatorArrowUp: return QStringLiteral("chevron-up");
    case QStyle::PE_IndicatorArrowLeft: return QStringLiteral("chevron-left");
    case QStyle::PE_IndicatorArrowRight: return QStringLiteral("chevron-right");
    case QStyle::PE_IndicatorMenuCheckMark:
        return option->state & QStyle::State_On ? QStringLiteral("check") : QString();
    case QStyle::PE_IndicatorBranch:
        if (!(option->state & QStyle::State_Children))
            return {};
        return option->state & QStyle::State_Open ? QStringLiteral("chevron-down") : QStringLiteral("chevron-right");
    case QStyle::PE_IndicatorHeaderArrow:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option))
            return header->sortIndicator == QStyleOptionHeader::SortUp ? QStringLiteral("chevron-down")
                                                                       : QStringLiteral("chevron-up");
        return {};
    default: return {};
    }
}

bool isArrow(QStyle::PrimitiveElement element)
{
    return (element >= QStyle::PE_IndicatorArrowDown && element <= QStyle::PE_IndicatorArrowUp) ||
           element == QStyle::PE_IndicatorMenuCheckMark || element == QStyle::PE_IndicatorBranch ||
           element == QStyle::PE_IndicatorHeaderArrow;
}
} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget *widget)
{
    QProxyStyle::polish(widget);
    const bool isInput = qobject_cast<QLineEdit *>(widget) || qobject_cast<QComboBox *>(widget) ||
                         qobject_cast<QAbstractSpinBox *>(widget);
    if (isInput && !isInsideInput(widget) && widget->minimumHeight() == 0)
        widget->setMinimumHeight(controlHeight);
    if (auto *header = qobject_cast<QHeaderView *>(widget); header && header->orientation() == Qt::Horizontal)
        header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption *option, const QWidget *widget) const
{
    switch (metric) {
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return indicator;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ToolBarIconSize:
    case PM_TabBarIconSize:
    case PM_ListViewIconSize: return iconSize;
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing: return gap(2);
    case PM_HeaderMarkSize: return 14;
    case PM_SplitterWidth: return 9;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return gap(2);
    case PM_MenuPanelWidth: return 1;
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                     QStyleHintReturn *returned) const
{
    switch (hint) {
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ComboBox_Popup:
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ItemView_ShowDecorationSelected: return 1;
    case SH_ToolTip_WakeUpDelay: return 400;
    case SH_Table_GridLineColor: return static_cast<int>(color(Role::Border).rgb());
    default: return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                              const QWidget *widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    if (type == CT_ComboBox)
        result.rwidth() += gap(4);
    return result;
}

QRect Style::subElementRect(SubElement element, const QStyleOption *option, const QWidget *widget) const
{
    const QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_LineEditContents && !isInsideInput(widget))
        return rect.adjusted(gap(1), 0, -gap(1), 0);
    return rect;
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex *option, SubControl part,
                            const QWidget *widget) const
{
    const QRect all = option->rect;
    constexpr int arrow = 26;
    if (control == CC_ComboBox && part == SC_ComboBoxEditField)
        return visualRect(option->direction, all, all.adjusted(gap(2), 1, -arrow, -1));
    if (control == CC_ComboBox && part == SC_ComboBoxArrow)
        return visualRect(option->direction, all, QRect(all.right() - arrow + 1, all.top(), arrow, all.height()));
    if (control == CC_SpinBox && part == SC_SpinBoxEditField)
        return visualRect(option->direction, all, all.adjusted(gap(2), 1, -arrow, -1));
    const int half = all.height() / 2;
    if (control == CC_SpinBox && part == SC_SpinBoxUp)
        return visualRect(option->direction, all, QRect(all.right() - arrow + 1, all.top(), arrow, half));
    if (control == CC_SpinBox && part == SC_SpinBoxDown)
        return visualRect(option->direction, all, QRect(all.right() - arrow + 1, all.top() + half, arrow, half));
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QIcon Style::standardIcon(StandardPixmap which, const QStyleOption *option, const QWidget *widget) const
{
    if (which == SP_LineEditClearButton)
        return icon(QStringLiteral("x"), Role::TextMuted);
    return QProxyStyle::standardIcon(which, option, widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption *option, QPainter *painter,
                          const QWidget *widget) const
{
    if (isArrow(element)) {
        const QString name = iconOf(element, option);
        if (!name.isEmpty())
            drawIcon(painter, name, option->rect, 14,
                     option->state & State_Enabled ? Role::TextMuted : Role::BorderStrong);
        return;
    }
    switch (element) {
    case PE_PanelLineEdit:
        if (!isInsideInput(widget))
            drawField(painter, option, widget);
        return;
    case PE_FrameLineEdit: return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: drawCheck(painter, option, false); return;
    case PE_IndicatorRadioButton: drawCheck(painter, option, true); return;
    case PE_FrameFocusRect:
        if (qobject_cast<const QAbstractItemView *>(widget))
            return; // the selection shows it
        painter->save();
        painter->setRenderHint(QPainter::Antialiasing);
        painter->setPen(QPen(color(Role::Accent), 1.5));
        painter->drawRoundedRect(QRectF(option->rect).adjusted(0.75, 0.75, -0.75, -0.75), 4, 4);
        painter->restore();
        return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option, QPainter *painter,
                               const QWidget *widget) const
{
    if (control != CC_ComboBox && control != CC_SpinBox)
        return QProxyStyle::drawComplexControl(control, option, painter, widget);
    drawField(painter, option, widget);
    const Role ink = option->state & State_Enabled ? Role::TextMuted : Role::BorderStrong;
    if (control == CC_ComboBox)
        return drawIcon(painter, QStringLiteral("chevron-down"),
                        subControlRect(control, option, SC_ComboBoxArrow, widget), 16, ink);
    const auto *spin = qstyleoption_cast<const QStyleOptionSpinBox *>(option);
    if (!spin || spin->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    drawIcon(painter, QStringLiteral("chevron-up"), subControlRect(control, option, SC_SpinBoxUp, widget), 12, ink);
    drawIcon(painter, QStringLiteral("chevron-down"), subControlRect(control, option, SC_SpinBoxDown, widget), 12, ink);
}

} // namespace theme

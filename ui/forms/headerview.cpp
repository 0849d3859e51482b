// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/headerview.h"

#include "theme/theme.h"

#include <QFontMetrics>
#include <QStyleOptionHeader>

namespace {
constexpr int padding = 2 * 12; // as the style sheet has it, and a pixel to spare at each side
}

HeaderView::HeaderView(Qt::Orientation orientation, QWidget *parent) : QHeaderView(orientation, parent)
{
    setSectionsClickable(true);
    setHighlightSections(false);
    setTextElideMode(Qt::ElideNone); // done here, in the font that the style sheet writes in
}

QFont HeaderView::headingFont()
{
    QFont font = theme::font(theme::Type::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}

int HeaderView::aroundHeading()
{
    return padding + theme::gap(4);
}

QString HeaderView::shownText(int section) const
{
    const QString text = model() ? model()->headerData(section, orientation(), Qt::DisplayRole).toString() : QString();
    const bool isSorted = isSortIndicatorShown() && sortIndicatorSection() == section;
    const int around = isSorted ? aroundHeading() : padding;
    // A vertical header is as wide as it is, whatever its rows.
    const int room = (orientation() == Qt::Horizontal ? sectionSize(section) : width()) - around;
    return QFontMetrics(headingFont()).elidedText(text, Qt::ElideRight, std::max(room, 0));
}

void HeaderView::initStyleOptionForIndex(QStyleOptionHeader *option, int section) const
{
    QHeaderView::initStyleOptionForIndex(option, section);
    option->text = shownText(section);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/columnwidths.h"

#include "forms/tablemodel.h"
#include "theme/theme.h"

#include <QFontMetrics>

#include <algorithm>

namespace {
int width(Kind kind)
{
    switch (kind) {
    case Kind::Code: return theme::gap(19);
    case Kind::Bool:
    case Kind::Integer:
    case Kind::Real:
    case Kind::Percent:
    case Kind::TimeOfDay: return theme::gap(20);
    case Kind::Date:
    case Kind::Duration:
    case Kind::Money:
    case Kind::Color:
    case Kind::Level: return theme::gap(26);
    case Kind::DateTime:
    case Kind::Phone:
    case Kind::Choice: return theme::gap(35);
    case Kind::Text:
    case Kind::LongText:
    case Kind::Codes:
    case Kind::Reference:
    case Kind::References: return theme::gap(42);
    }
    return theme::gap(30);
}
} // namespace

QList<int> columnWidths(const TableModel &model, const Table &table)
{
    QFont bold = theme::font(theme::Type::Small);
    bold.setWeight(QFont::DemiBold);
    const QFontMetrics metrics(bold);
    constexpr int longestHeading = theme::gap(40);
    constexpr int aroundHeading = theme::gap(9); // padding and the arrow of the sorted column
    QList<int> widths;
    const QList<const Field *> &fields = model.columns();
    for (int i = 0; i < fields.size(); ++i) {
        const QString heading = model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const int forHeading = std::min(longestHeading, metrics.horizontalAdvance(heading) + aroundHeading);
        widths.append(std::max(width(fields.at(i)->kind()), forHeading));
    }
    const auto isText = [](const Field *field) { return field->kind() == Kind::Text || field->kind() == Kind::LongText; };
    auto rest = std::find_if(fields.begin(), fields.end(), [&](const Field *f) { return table.nameFields.contains(f); });
    if (rest == fields.end())
        rest = std::find_if(fields.begin(), fields.end(), isText);
    if (rest != fields.end())
        widths[rest - fields.begin()] = -1;
    return widths;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/listcolumns.h"

#include "forms/headerview.h"
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
    case Kind::Choice: return theme::gap(28);
    case Kind::DateTime:
    case Kind::Phone: return theme::gap(35);
    case Kind::Reference: return theme::gap(34);
    case Kind::Text:
    case Kind::LongText:
    case Kind::Codes:
    case Kind::References: return theme::gap(40);
    }
    return theme::gap(30);
}

/// What stays when room is short: the code, else what tells the rows apart; then the names; then the rest.
int importance(const Field *field, const Table &table)
{
    if (field == table.code())
        return 0;
    if (!table.code() && table.naturalKey.contains(field))
        return 1;
    return table.nameFields.contains(field) ? 2 : 3;
}

/// True for what can be cut and still says something; a date, a number or a code cut short says nothing.
bool canGive(const Field *field)
{
    switch (field->kind()) {
    case Kind::Text:
    case Kind::LongText:
    case Kind::Choice:
    case Kind::Reference:
    case Kind::References: return true;
    default: return false;
    }
}

/// The width of the widest value of a column, with its margins.
int contentWidth(const TableModel &model, int column)
{
    constexpr int looked = 500; // more rows are not worth the time
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    int widest = 0;
    for (int row = 0; row < std::min(model.rowCount(), looked); ++row) {
        const QModelIndex index = model.index(row, column);
        const int mark = index.data(Qt::DecorationRole).isNull() ? 0 : theme::gap(5);
        widest = std::max(widest, mark + metrics.horizontalAdvance(index.data().toString()));
    }
    constexpr int margins = theme::gap(6);
    return widest + margins;
}

bool isText(const Field *field)
{
    return field->kind() == Kind::Text || field->kind() == Kind::LongText;
}
} // namespace

std::pair<QList<ListView::Column>, int> listColumns(const TableModel &model)
{
    const QFontMetrics metrics(HeaderView::headingFont());
    constexpr int longestHeading = theme::gap(40);
    constexpr int leastWords = theme::gap(19);
    constexpr int wishOfRest = theme::gap(50);
    const QList<const Field *> &fields = model.columns();
    QList<ListView::Column> columns;
    for (int i = 0; i < fields.size(); ++i) {
        const QString heading = model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const int forHeading =
            std::min(longestHeading, metrics.horizontalAdvance(heading) + HeaderView::aroundHeading());
        const int content =
            canGive(fields.at(i)) ? 0 : std::max(contentWidth(model, i), std::min(forHeading, leastWords));
        const int wish = std::max({width(fields.at(i)->kind()), forHeading, content});
        columns.append({i, wish, canGive(fields.at(i)) ? std::min(wish, leastWords) : content});
    }
    const Table &table = model.table();
    std::stable_sort(columns.begin(), columns.end(), [&](const ListView::Column &a, const ListView::Column &b) {
        return importance(fields.at(a.section), table) < importance(fields.at(b.section), table);
    });
    const auto names = [&](const ListView::Column &column) {
        return table.nameFields.contains(fields.at(column.section)) && isText(fields.at(column.section));
    };
    const auto writes = [&](const ListView::Column &column) { return isText(fields.at(column.section)); };
    auto rest = std::find_if(columns.begin(), columns.end(), names);
    if (rest == columns.end())
        rest = std::find_if(columns.begin(), columns.end(), writes);
    if (rest != columns.end()) {
        rest->width = std::max(rest->width, wishOfRest);
        rest->takesRest = true;
    }
    constexpr int most = 3;
    const auto tells = [&](const ListView::Column &column) { return importance(fields.at(column.section), table) < 3; };
    const auto telling = std::count_if(columns.begin(), columns.end(), tells);
    return {columns, std::clamp(int(telling), 2, most)};
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/listcolumns.h"

#include "forms/headerview.h"
#include "forms/tablemodel.h"
#include "theme/theme.h"

#include <QFontMetrics>

#include <algorithm>
#include <limits>

namespace {
/// What stays when room is short: the code, else what tells the rows apart; then the names, or which one of several
/// things the row is about; then the rest.
int importance(const Field *field, const Table &table)
{
    if (field == table.code())
        return 0;
    if (!table.code() && table.naturalKey.contains(field))
        return 1;
    return table.nameFields.contains(field) || table.exactlyOne.contains(field) ? 2 : 3;
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

/// The width of the widest value of a column, with its margins; at most `most`.
int contentWidth(const TableModel &model, int column, int most)
{
    constexpr int looked = 200; // more rows are not worth the time
    constexpr int margins = theme::gap(6);
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    int widest = 0;
    for (int row = 0; row < std::min(model.rowCount(), looked) && widest + margins < most; ++row) {
        const QModelIndex index = model.index(row, column);
        const int mark = index.data(Qt::DecorationRole).isNull() ? 0 : theme::gap(5);
        widest = std::max(widest, mark + metrics.horizontalAdvance(index.data().toString()));
    }
    return std::min(widest + margins, most);
}

bool isText(const Field *field)
{
    return field->kind() == Kind::Text || field->kind() == Kind::LongText;
}
} // namespace

std::pair<QList<ListView::Column>, int> listColumns(const TableModel &model)
{
    const QFontMetrics metrics(HeaderView::headingFont());
    constexpr int longestHeading = theme::gap(32);
    constexpr int longestWords = theme::gap(50);
    constexpr int leastWords = theme::gap(19);
    const QList<const Field *> &fields = model.columns();
    QList<ListView::Column> columns;
    for (int i = 0; i < fields.size(); ++i) {
        const QString heading = model.headerData(i, Qt::Horizontal, Qt::DisplayRole).toString();
        const int forHeading =
            std::min(longestHeading, metrics.horizontalAdvance(heading) + HeaderView::aroundHeading());
        const bool gives = canGive(fields.at(i));
        const int content = contentWidth(model, i, gives ? longestWords : std::numeric_limits<int>::max());
        const int wish = std::max(forHeading, content);
        columns.append(
            {i, wish, gives ? std::min(wish, leastWords) : std::max(content, std::min(forHeading, leastWords))});
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
    if (rest != columns.end())
        rest->takesRest = true;
    constexpr int most = 3;
    const auto tells = [&](const ListView::Column &column) { return importance(fields.at(column.section), table) < 3; };
    const auto telling = std::count_if(columns.begin(), columns.end(), tells);
    return {columns, std::clamp(int(telling), 2, most)};
}

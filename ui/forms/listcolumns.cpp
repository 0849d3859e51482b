// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/listcolumns.h"

#include "forms/headerview.h"
#include "forms/tablemodel.h"
#include "theme/theme.h"

#include <QFontMetrics>

#include <algorithm>

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

/// The width of the widest value of a column, with its margins.
int contentWidth(const TableModel &model, int column)
{
    constexpr int looked = 200;           // more rows are not worth the time
    constexpr int most = theme::gap(400); // nor is more than a screen
    constexpr int margins = theme::gap(6);
    const QFontMetrics metrics(theme::font(theme::Type::Body));
    int widest = 0;
    for (int row = 0; row < std::min(model.rowCount(), looked) && widest < most; ++row) {
        const QModelIndex index = model.index(row, column);
        const int mark = index.data(Qt::DecorationRole).isNull() ? 0 : theme::gap(5);
        widest = std::max(widest, mark + metrics.horizontalAdvance(index.data().toString()));
    }
    return std::min(widest, most) + margins;
}

/// What a column can do with: its words in full, unless they are so long that they would keep the other columns out.
int enough(const Field *field, int content)
{
    constexpr int sentence = theme::gap(50);
    constexpr int name = theme::gap(80);
    if (!canGive(field))
        return content;
    return std::min(content, field->kind() == Kind::LongText ? sentence : name);
}

/// The widths of a column that holds this field.
ListView::Column sized(const TableModel &model, int section)
{
    constexpr int longHeading = theme::gap(32);
    constexpr int leastHeading = theme::gap(19);
    constexpr int leastWords = theme::gap(40); // some twenty letters, by which a name is known
    const Field *field = model.columns().at(section);
    const QString text = model.headerData(section, Qt::Horizontal, Qt::DisplayRole).toString();
    const int heading = QFontMetrics(HeaderView::headingFont()).horizontalAdvance(text) + HeaderView::aroundHeading();
    const int all = contentWidth(model, section);
    const int content = enough(field, all);
    const int least = canGive(field) ? std::min(content, leastWords) : content;
    return {.section = section,
            .width = std::max(content, std::min(heading, longHeading)),
            .least = std::max(least, std::min(heading, leastHeading)),
            .content = content,
            .whole = std::max(all, heading)};
}

bool isText(const Field *field)
{
    return field->kind() == Kind::Text || field->kind() == Kind::LongText;
}
} // namespace

std::pair<QList<ListView::Column>, int> listColumns(const TableModel &model)
{
    const QList<const Field *> &fields = model.columns();
    QList<ListView::Column> columns;
    for (int section = 0; section < fields.size(); ++section)
        columns.append(sized(model, section));
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

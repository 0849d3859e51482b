// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/people.h"

#include <algorithm>

namespace print {

Text phoneNumbers(const ChapterWriter &writer, Id contact, Numbers which)
{
    const auto &table = schema().contact;
    const Row *row = writer.plan().find(table, contact);
    if (!row || which == Numbers::None)
        return {};
    Text numbers;
    bool isHidden = false;
    for (const Field *field :
         {static_cast<const Field *>(&table.phoneMobile), static_cast<const Field *>(&table.phoneWork),
          static_cast<const Field *>(&table.phoneBackup)}) {
        const bool isEnough = which == Numbers::First && !numbers.isEmpty();
        if (isEnough || isEmpty(row->value(*field)))
            continue;
        if (writer.hides(*field)) {
            isHidden = true;
            continue;
        }
        if (!numbers.isEmpty())
            numbers.append(plain(QStringLiteral(" · ")));
        numbers += writer.value(*field, *row).first();
    }
    return numbers.isEmpty() && isHidden ? writer.hiddenNumber() : numbers;
}

QString firstNumber(const ChapterWriter &writer, Id contact)
{
    const auto &table = schema().contact;
    const Row *row = writer.plan().find(table, contact);
    if (!row)
        return {};
    for (const Column<QString> *field : {&table.phoneMobile, &table.phoneWork, &table.phoneBackup}) {
        const QString number = (*row)[*field];
        if (!number.isEmpty() && !writer.hides(*field))
            return number;
    }
    return {};
}

QList<Row> strategicRoles(const ChapterWriter &writer)
{
    const auto &role = schema().role;
    QList<Row> rows = writer.plan().rows(role);
    rows.removeIf([&](const Row &row) { return row[role.team] != QLatin1String("strategic"); });
    return rows;
}

const Row *decidingRole(const ChapterWriter &writer)
{
    const auto &role = schema().role;
    const Row *best = nullptr;
    int most = -1;
    for (const Row &row : strategicRoles(writer)) {
        const int known = !row[role.holder] ? 0 : row[role.authority].isEmpty() ? 1 : 2;
        if (known > most)
            best = writer.plan().find(role, row.id);
        most = std::max(most, known);
    }
    return best;
}

Text onOneLine(const QList<Text> &texts)
{
    Text line;
    for (const Text &text : texts)
        line += line.isEmpty() ? text : Text{plain(QStringLiteral(" · "))} + text;
    return line;
}

Text bold(Text text)
{
    for (Run &run : text)
        run.bold = true;
    return text;
}

Text large(Text text)
{
    for (Run &run : text) {
        run.bold = !run.muted;
        run.large = true;
    }
    return text;
}

QList<Text> reachable(const ChapterWriter &writer, std::optional<Id> contact, Numbers which)
{
    QList<Text> lines{writer.reference(schema().contact, contact)};
    if (const Text numbers = phoneNumbers(writer, contact.value_or(0), which); !numbers.isEmpty())
        lines.append(numbers);
    return lines;
}

QList<Text> deputies(ChapterWriter &writer, const Row &parent, Numbers which)
{
    const auto &table = schema().deputy;
    QList<Text> lines;
    for (const Row &row : writer.owned(table, parent)) {
        const auto rank = row[table.rank];
        Text line = writer.reference(schema().contact, row[table.contact]);
        if (rank)
            line.prepend(plain(QStringLiteral("%1. ").arg(*rank)));
        const Text reach = phoneNumbers(writer, row[table.contact].value_or(0), which);
        if (!reach.isEmpty())
            line += Text{plain(QStringLiteral(" · "))} + reach;
        lines.append(line);
    }
    return lines;
}

} // namespace print

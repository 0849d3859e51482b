// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/filledrow.h"

namespace {

/// A row of the target that a reference can point at without pointing back at what is being made.
Id someTarget(Plan &plan, const Field &field, int seed)
{
    const Table &target = field.target();
    const QList<Row> rows = plan.rows(target);
    if (!rows.isEmpty())
        return rows.at(seed % rows.size()).id;
    // The smallest row that its rules allow: filling it wholly could lead round in circles.
    Row row = plan.draft(target);
    for (const Field *each : target.fields()) {
        const bool needed =
            each->has(FieldFlag::Required) || each == target.exactlyOne.value(0) || each == target.owners().value(0);
        if (needed && isEmpty(row.value(*each)))
            row.setValue(*each, someValue(plan, *each, seed));
    }
    return plan.edit(QStringLiteral("target"), {{&target, {}, row}}).first().id();
}

Id ownerOf(const Table &table, const Row &row)
{
    for (const Field *owner : table.owners()) {
        if (const auto id = Cell<Id>::read(row.value(*owner)))
            return *id;
    }
    return 0;
}

} // namespace

Value someValue(Plan &plan, const Field &field, int seed)
{
    const FieldOptions &options = field.options();
    switch (field.kind()) {
    case Kind::Code:
        return QStringLiteral("%1%2").arg(QString::fromLatin1(field.table().options().codePrefix)).arg(700 + seed);
    case Kind::Integer:
    case Kind::Duration:
    case Kind::Money: return std::min<qint64>(options.least.value_or(0) + seed, options.most.value_or(1000000));
    case Kind::Percent: return qint64(seed % 100);
    case Kind::Level: return qint64(1 + seed % 3);
    case Kind::Real: return seed + 0.25;
    case Kind::Bool: return qint64(seed % 2);
    case Kind::Date: return QDate(2026, 1, 1).addDays(seed + 10 * (*options.after != 0)).toString(Qt::ISODate);
    case Kind::DateTime:
        return QStringLiteral("%1T08:30")
            .arg(QDate(2026, 1, 1).addDays(seed + 10 * (*options.after != 0)).toString(Qt::ISODate));
    case Kind::TimeOfDay:
        return QStringLiteral("%1:15").arg(seed % 10 + 10 * (*options.after != 0), 2, 10, QLatin1Char('0'));
    case Kind::Choice: return QString::fromLatin1(options.choices.at(seed % options.choices.size()).key);
    case Kind::Color: return QStringLiteral("#4caf%1").arg(10 + seed % 80);
    case Kind::Codes: return QStringList{QStringLiteral("FR"), QStringLiteral("BE")};
    case Kind::Reference: return someTarget(plan, field, seed);
    case Kind::References: return IdSet{someTarget(plan, field, seed)};
    default: return QStringLiteral("%1 %2 <b>é</b>").arg(field.name()).arg(seed);
    }
}

Row filledRow(Plan &plan, const Table &table, int seed)
{
    Row row = table.isSingle() ? plan.self() : plan.draft(table);
    const auto isSpare = [](const QList<const Field *> &oneOf, const Field *field, int which) {
        return oneOf.contains(field) && oneOf.at(which % oneOf.size()) != field;
    };
    for (const Field *field : table.fields()) {
        if (isSpare(table.exactlyOne, field, seed) || isSpare(table.owners(), field, seed) ||
            field->kind() == Kind::Code)
            continue;
        if (table.isSingle() && !*field->options().jsonGroup && field->kind() != Kind::LongText)
            continue; // language and scales stay as they are: other rows hang on them
        if (*field->options().jsonGroup)
            continue;
        row.setValue(*field, someValue(plan, *field, seed));
    }
    // Only now: what the row refers to may have taken the code that was proposed first.
    if (table.code() && !table.isSingle())
        row.setValue(*table.code(), plan.proposedCode(table, table.hasLocalCode() ? ownerOf(table, row) : 0));
    return row;
}

Row addFilledRow(Plan &plan, const Table &table, int seed)
{
    const Row row = filledRow(plan, table, seed);
    const std::optional<Row> before = row.id ? std::optional(*plan.find(table, row.id)) : std::nullopt;
    const Changes done = plan.edit(QStringLiteral("filled"), {{&table, before, row}});
    return done.isEmpty() ? row : *done.first().after;
}

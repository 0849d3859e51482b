// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "sql.h"

#include <algorithm>

namespace {

const QString reference = QStringLiteral(" REFERENCES %1(id) DEFERRABLE INITIALLY DEFERRED");

QString text(const QString &value)
{
    return u'\'' + QString(value).replace(u'\'', QStringLiteral("''")) + u'\'';
}

QString range(const QString &column, std::optional<qint64> least, std::optional<qint64> most)
{
    QStringList rules;
    if (least)
        rules << QStringLiteral("%1 >= %2").arg(column).arg(*least);
    if (most)
        rules << QStringLiteral("%1 <= %2").arg(column).arg(*most);
    return rules.join(QStringLiteral(" AND "));
}

QString oneOf(const QString &column, const std::vector<Choice> &choices)
{
    QStringList keys;
    for (const Choice &choice : choices)
        keys << text(QString::fromLatin1(choice.key));
    return QStringLiteral("%1 IN (%2)").arg(column, keys.join(QStringLiteral(", ")));
}

bool startsAtOne(Scale scale)
{
    return scale == Scale::Likelihood || scale == Scale::Impact;
}

struct ColumnType {
    QString name;
    QString check; ///< "" if any value of the type will do; not asked of empty cells
};

ColumnType columnType(const Field &field)
{
    const QString column = sql::quoted(field.name());
    const FieldOptions &options = field.options();
    const QString asText = QStringLiteral("TEXT");
    const QString asInteger = QStringLiteral("INTEGER");
    switch (field.kind()) {
    case Kind::Code:
    case Kind::Text:
    case Kind::LongText:
    case Kind::Phone: return {asText, {}};
    case Kind::Integer:
    case Kind::Duration:
    case Kind::Money: return {asInteger, range(column, options.least.value_or(0), options.most)};
    case Kind::Level: // how many levels there are is a setting of the plan
        return {asInteger, range(column, options.least.value_or(startsAtOne(options.scale) ? 1 : 0), options.most)};
    case Kind::Percent: return {asInteger, range(column, options.least.value_or(0), options.most.value_or(100))};
    case Kind::Real: return {QStringLiteral("REAL"), range(column, options.least, options.most)};
    case Kind::Bool: return {asInteger, QStringLiteral("%1 IN (0, 1)").arg(column)};
    case Kind::Date: return {asText, QStringLiteral("%1 IS date(%1, '+0 days')").arg(column)};
    case Kind::DateTime: return {asText, QStringLiteral("%1 IS strftime('%Y-%m-%dT%H:%M', %1, '+0 days')").arg(column)};
    case Kind::TimeOfDay: return {asText, QStringLiteral("%1 = '24:00' OR %1 IS strftime('%H:%M', %1)").arg(column)};
    case Kind::Choice: return {asText, oneOf(column, options.choices)};
    case Kind::Color:
        return {asText, QStringLiteral("%1 GLOB '#%2'").arg(column, QStringLiteral("[0-9a-fA-F]").repeated(6))};
    case Kind::Codes: // a JSON array of texts; SQLite's JSON functions may not be used where a schema is not trusted
        return {asText, QStringLiteral("%1 GLOB '[[]\"*\"]'").arg(column)};
    case Kind::Reference: return {asInteger, {}};
    case Kind::References: break; // has a table of its own
    }
    return {};
}

QString columnSql(const Field &field)
{
    const QString column = sql::quoted(field.name());
    const ColumnType type = columnType(field);
    const bool required =
        field.has(FieldFlag::Required) || (field.has(FieldFlag::Owner) && field.table().owners().size() == 1);
    QString line = column + u' ' + type.name;
    if (required)
        line += QStringLiteral(" NOT NULL");
    if (field.kind() == Kind::Reference)
        line += reference.arg(sql::quoted(field.target().name()));
    if (!type.check.isEmpty())
        line += QStringLiteral(" CHECK (%1 IS NULL OR (%2))").arg(column, type.check);
    return line;
}

QString exactlyOne(const QList<const Field *> &fields)
{
    QStringList terms;
    for (const Field *field : fields)
        terms << QStringLiteral("(%1 IS NOT NULL)").arg(sql::quoted(field->name()));
    return QStringLiteral("CHECK (%1 = 1)").arg(terms.join(QStringLiteral(" + ")));
}

bool allColumns(const QList<const Field *> &fields)
{
    return std::all_of(fields.begin(), fields.end(), [](const Field *field) { return sql::isColumn(*field); });
}

/// A date and a moment are compared by their days.
QString notBefore(const Field &field, const Field &earlier)
{
    const bool sameKind = field.kind() == earlier.kind();
    const QString side = sameKind ? QStringLiteral("%1") : QStringLiteral("substr(%1, 1, 10)");
    return QStringLiteral("CHECK (%1 >= %2)")
        .arg(side.arg(sql::quoted(field.name())), side.arg(sql::quoted(earlier.name())));
}

/// UNIQUE within each owner: an owner that is empty makes no two rows equal.
QStringList uniqueSql(const Table &table, const QList<const Field *> &fields, bool withinOwner)
{
    const auto unique = [](const QList<const Field *> &set) {
        QStringList names;
        for (const Field *field : set)
            names << sql::quoted(field->name());
        return QStringLiteral("UNIQUE (%1)").arg(names.join(QStringLiteral(", ")));
    };
    const bool ownerNamed =
        std::any_of(fields.begin(), fields.end(), [](const Field *f) { return f->has(FieldFlag::Owner); });
    if (!withinOwner || !table.isOwned() || ownerNamed)
        return {unique(fields)};
    QStringList sets;
    for (const Field *owner : table.owners())
        sets << unique(QList<const Field *>{owner} + fields);
    return sets;
}

QStringList tableRules(const Table &table)
{
    QStringList rules;
    if (table.owners().size() > 1)
        rules << exactlyOne(table.owners());
    if (!table.exactlyOne.isEmpty() && allColumns(table.exactlyOne))
        rules << exactlyOne(table.exactlyOne);
    for (const Field *field : table.fields()) {
        if (const Field *earlier = table.field(QString::fromLatin1(field->options().after));
            earlier && sql::isColumn(*field))
            rules << notBefore(*field, *earlier);
    }
    if (table.code())
        rules << uniqueSql(table, {table.code()}, table.hasLocalCode());
    for (const QList<const Field *> &fields : table.unique) {
        if (allColumns(fields))
            rules << uniqueSql(table, fields, true);
    }
    rules.removeDuplicates();
    return rules;
}

SqlObject tableObject(const Table &table)
{
    QStringList lines{QStringLiteral("id INTEGER PRIMARY KEY CHECK (id BETWEEN 1 AND 9007199254740991)")};
    for (const Field *field : table.fields()) {
        if (sql::isColumn(*field))
            lines << columnSql(*field);
    }
    lines << tableRules(table);
    return {SqlObject::Type::Table, table.name(),
            QStringLiteral("CREATE TABLE %1 (\n    %2\n) STRICT")
                .arg(sql::quoted(table.name()), lines.join(QStringLiteral(",\n    ")))};
}

SqlObject linkObject(const Field &links)
{
    const QString name = sql::linkTable(links);
    return {SqlObject::Type::Table, name,
            QStringLiteral("CREATE TABLE %1 (\n    row INTEGER NOT NULL%2,\n    target INTEGER NOT NULL%3,\n"
                           "    PRIMARY KEY (row, target)\n) WITHOUT ROWID, STRICT")
                .arg(sql::quoted(name), reference.arg(sql::quoted(links.table().name())),
                     reference.arg(sql::quoted(links.target().name())))};
}

/// Deleting a row looks for those that point at it: without an index, through whole tables.
SqlObject indexObject(const QString &table, const QString &column)
{
    const QString name = table + u'.' + column;
    return {
        SqlObject::Type::Index, name,
        QStringLiteral("CREATE INDEX %1 ON %2 (%3)").arg(sql::quoted(name), sql::quoted(table), sql::quoted(column))};
}

SqlObject forbidden(const QString &table, const QString &what, const QString &when)
{
    const QString name = QStringLiteral("%1.%2").arg(table, what.toLower());
    return {SqlObject::Type::Trigger, name,
            QStringLiteral("CREATE TRIGGER %1 BEFORE %2 ON %3%4\n"
                           "BEGIN SELECT RAISE(ABORT, 'the %5 is append-only'); END")
                .arg(sql::quoted(name), what, table, when, QString(table).replace(u'_', u' '))};
}

/// Lines of the table can be added, nothing else. An INSERT OR REPLACE would delete without a delete trigger, hence the
/// third.
QList<SqlObject> appendOnly(const QString &table, const QString &sameLine)
{
    return {forbidden(table, QStringLiteral("UPDATE"), {}), forbidden(table, QStringLiteral("DELETE"), {}),
            forbidden(table, QStringLiteral("INSERT"),
                      QStringLiteral("\nWHEN EXISTS (SELECT 1 FROM %1 WHERE %2)").arg(table, sameLine))};
}

SqlObject historyObject()
{
    return {SqlObject::Type::Table, QStringLiteral("history"),
            QStringLiteral("CREATE TABLE history (\n    number INTEGER PRIMARY KEY AUTOINCREMENT,\n"
                           "    at TEXT NOT NULL,\n    author TEXT NOT NULL,\n    text TEXT NOT NULL,\n"
                           "    details TEXT NOT NULL\n) STRICT")};
}

/// The document comes last: whoever reads the other columns does not read through it.
SqlObject frozenObject()
{
    return {SqlObject::Type::Table, QStringLiteral("frozen_revision"),
            QStringLiteral("CREATE TABLE frozen_revision (\n    number INTEGER PRIMARY KEY AUTOINCREMENT,\n"
                           "    version TEXT NOT NULL UNIQUE,\n    fingerprint TEXT NOT NULL,\n"
                           "    approved_on TEXT NOT NULL CHECK (approved_on IS date(approved_on, '+0 days')),\n"
                           "    approved_by TEXT NOT NULL,\n    summary TEXT NOT NULL,\n"
                           "    history_number INTEGER NOT NULL REFERENCES history(number),\n"
                           "    language TEXT NOT NULL,\n    pdf BLOB NOT NULL CHECK (length(pdf) > 0)\n) STRICT")};
}

/// What a file holds beside the described tables.
QList<SqlObject> ownObjects()
{
    using Type = SqlObject::Type;
    QList<SqlObject> all{historyObject()};
    all << appendOnly(QStringLiteral("history"), QStringLiteral("number = NEW.number"));
    all << frozenObject();
    all << appendOnly(QStringLiteral("frozen_revision"),
                      QStringLiteral("number = NEW.number OR version = NEW.version"));
    return all << QList<SqlObject>{
               {Type::Table, QStringLiteral("retired_code"),
                QStringLiteral(
                    "CREATE TABLE retired_code (\n    table_name TEXT NOT NULL,\n    owner INTEGER NOT NULL,\n"
                    "    code TEXT NOT NULL,\n    PRIMARY KEY (table_name, owner, code)\n) WITHOUT ROWID, STRICT")},
               {Type::Table, QStringLiteral("checksum"),
                QStringLiteral(
                    "CREATE TABLE checksum (\n    name TEXT PRIMARY KEY,\n    value TEXT NOT NULL\n) STRICT")},
           };
}

} // namespace

QString sql::quoted(const QString &name)
{
    return u'"' + QString(name).replace(u'"', QStringLiteral("\"\"")) + u'"';
}

bool sql::isColumn(const Field &field)
{
    return field.kind() != Kind::References;
}

QString sql::linkTable(const Field &links)
{
    return links.table().name() + u'_' + links.name();
}

QList<SqlObject> sql::objects(const QList<const Table *> &tables)
{
    QList<SqlObject> all;
    for (const Table *table : tables) {
        all << tableObject(*table);
        for (const Field *field : table->fields()) {
            if (field->kind() == Kind::Reference)
                all << indexObject(table->name(), field->name());
            if (field->kind() == Kind::References)
                all << linkObject(*field) << indexObject(linkTable(*field), QStringLiteral("target"));
        }
    }
    return all << ownObjects();
}

namespace {
QStringList columns(const Table &table)
{
    QStringList names{QStringLiteral("id")};
    for (const Field *field : table.fields()) {
        if (sql::isColumn(*field))
            names << sql::quoted(field->name());
    }
    return names;
}
} // namespace

QString sql::selectRows(const Table &table)
{
    return QStringLiteral("SELECT %1 FROM %2 ORDER BY id").arg(columns(table).join(u','), quoted(table.name()));
}

QString sql::insertRow(const Table &table)
{
    const QStringList names = columns(table);
    const QStringList places(names.size(), QStringLiteral("?"));
    return QStringLiteral("INSERT INTO %1 (%2) VALUES (%3)")
        .arg(quoted(table.name()), names.join(u','), places.join(u','));
}

QString sql::deleteRow(const Table &table)
{
    return QStringLiteral("DELETE FROM %1 WHERE id = ?").arg(quoted(table.name()));
}

QString sql::selectLinks(const Field &links)
{
    return QStringLiteral("SELECT row, target FROM %1 ORDER BY row, target").arg(quoted(linkTable(links)));
}

QString sql::insertLink(const Field &links)
{
    return QStringLiteral("INSERT INTO %1 (row, target) VALUES (?, ?)").arg(quoted(linkTable(links)));
}

QString sql::deleteLinks(const Field &links)
{
    return QStringLiteral("DELETE FROM %1 WHERE row = ?").arg(quoted(linkTable(links)));
}

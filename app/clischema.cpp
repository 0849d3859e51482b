// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"

#include "exchange/jsonoutput.h"
#include "tables/schema.h"
#include "texts/texts.h"

namespace {

/// The names of kinds, in the order of Kind.
constexpr const char *kindNames[] = {"code",    "text",    "long text", "phone",         "integer",
                                     "real",    "boolean", "date",      "date and time", "time of day",
                                     "minutes", "percent", "euros",     "level",         "choice",
                                     "colour",  "codes",   "reference", "references"};
static_assert(std::size(kindNames) == static_cast<size_t>(Kind::References) + 1);

QString kindName(const Field &field)
{
    return QString::fromLatin1(kindNames[static_cast<size_t>(field.kind())]);
}

/// What an approval covers, and what lives on after it.
QString partName(bool isContent)
{
    return isContent ? QStringLiteral("content") : QStringLiteral("register");
}

QStringList choicesOf(const Field &field)
{
    QStringList keys;
    for (const Choice &choice : field.options().choices)
        keys.append(QString::fromLatin1(choice.key));
    return keys;
}

void writeMember(JsonOutput &out, const char *name, const QString &text)
{
    if (text.isEmpty())
        return;
    out.key(QString::fromLatin1(name));
    out.text(text);
}

void writeField(JsonOutput &out, const Field &field)
{
    out.beginObject();
    writeMember(out, "name", field.name());
    writeMember(out, "json", field.jsonName());
    writeMember(out, "in", QString::fromLatin1(field.options().jsonGroup));
    writeMember(out, "label", QString::fromUtf8(field.label()));
    writeMember(out, "type", kindName(field));
    writeMember(out, "unit", QString::fromUtf8(field.options().unit));
    writeMember(out, "target", field.isReference() ? field.target().name() : QString());
    if (!field.options().choices.empty()) {
        out.key(QStringLiteral("choices"));
        out.beginArray();
        for (const QString &key : choicesOf(field))
            out.text(key);
        out.endArray();
    }
    out.key(QStringLiteral("required"));
    out.boolean(field.has(FieldFlag::Required));
    writeMember(out, "part", partName(field.isContent()));
    out.endObject();
}

void writeTable(JsonOutput &out, const Table &table)
{
    out.beginObject();
    writeMember(out, "name", table.name());
    writeMember(out, "json", table.jsonName());
    writeMember(out, "label", QString::fromUtf8(table.options().label));
    writeMember(out, "part", partName(!table.isRegister()));
    if (table.isOwned()) {
        out.key(QStringLiteral("owners"));
        out.beginArray();
        for (const Field *owner : table.owners())
            out.text(owner->target().name());
        out.endArray();
    }
    out.key(QStringLiteral("fields"));
    out.beginArray();
    for (const Field *field : table.fields())
        writeField(out, *field);
    out.endArray();
    out.endObject();
}

QByteArray asJson()
{
    JsonOutput out(JsonOutput::Layout::Indented);
    out.beginArray();
    for (const Table *table : schema().all())
        writeTable(out, *table);
    out.endArray();
    return out.result();
}

QString fieldLine(const Field &field)
{
    QStringList parts{QStringLiteral("  %1").arg(field.name(), -32), kindName(field)};
    if (*field.options().unit)
        parts.append(QStringLiteral("(%1)").arg(QString::fromUtf8(field.options().unit)));
    if (field.isReference())
        parts.append(QStringLiteral("→ %1").arg(field.target().name()));
    if (!field.options().choices.empty())
        parts.append(QStringLiteral("[%1]").arg(choicesOf(field).join(QStringLiteral(", "))));
    if (field.has(FieldFlag::Required))
        parts.append(QStringLiteral("required"));
    if (!field.isContent() && !field.table().isRegister())
        parts.append(QStringLiteral("register"));
    return parts.join(u' ');
}

void printTable(const Table &table)
{
    QStringList owners;
    for (const Field *owner : table.owners())
        owners.append(owner->target().name());
    QString line = QStringLiteral("%1 (%2, %3)").arg(table.name(), table.jsonName(), partName(!table.isRegister()));
    if (!owners.isEmpty())
        line += QStringLiteral(" of %1").arg(owners.join(QStringLiteral(" or ")));
    cli::print(line);
    for (const Field *field : table.fields())
        cli::print(fieldLine(*field));
}

Exit printSchema(cli::Format format)
{
    if (format == cli::Format::Json) {
        cli::print(asJson());
        return Exit::Done;
    }
    for (const Table *table : schema().all())
        printTable(*table);
    return Exit::Done;
}

} // namespace

Command schemaCommand(CLI::App &program)
{
    auto format = std::make_shared<std::string>("text");
    CLI::App *options = program.add_subcommand("schema", "Every table and field: name, type, unit, choices, target");
    options->add_option("--format", *format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    return {options, [format] { return printSchema(cli::formatOf(*format)); }};
}

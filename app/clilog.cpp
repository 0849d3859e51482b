// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"

#include "exchange/jsonoutput.h"
#include "plan.h"
#include "storage/planfile.h"

#include <QCoreApplication>

namespace {

struct Arguments {
    std::string plan;
    std::string format = "text";
};

QByteArray asJson(const QList<HistoryLine> &history)
{
    JsonOutput out(JsonOutput::Layout::Indented);
    out.beginArray();
    for (const HistoryLine &line : history) {
        out.beginObject();
        out.key(QStringLiteral("number"));
        out.whole(line.number);
        out.key(QStringLiteral("at"));
        out.text(line.at.toUTC().toString(Qt::ISODateWithMs));
        out.key(QStringLiteral("author"));
        out.text(line.author);
        out.key(QStringLiteral("text"));
        out.text(line.text);
        out.key(QStringLiteral("details"));
        out.written(line.details.isEmpty() ? QByteArray("[]") : line.details.toUtf8());
        out.endObject();
    }
    out.endArray();
    return out.result();
}

QString asText(const HistoryLine &line)
{
    const QString author = line.author.isEmpty() ? QCoreApplication::translate("Commands", "unknown") : line.author;
    return QStringLiteral("%1  %2  %3")
        .arg(line.at.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm:ss")), author, line.text);
}

Exit log(const Arguments &arguments)
{
    const auto file = PlanFile::open(cli::argument(arguments.plan), schema().all(), QString(), PlanFile::Access::Read);
    const QList<HistoryLine> history = file->takeStore()->history();
    if (cli::formatOf(arguments.format) == cli::Format::Json) {
        cli::print(asJson(history));
        return Exit::Done;
    }
    for (const HistoryLine &line : history)
        cli::print(asText(line));
    return Exit::Done;
}

} // namespace

Command logCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options = program.add_subcommand("log", "The history of a plan: when, who, what");
    options->add_option("PLAN", arguments->plan, "the plan, a .pca file")->required();
    options->add_option("--format", arguments->format, "text or json, with the changed fields")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    return {options, [arguments] { return log(*arguments); }};
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"

#include "exchange/jsonwriter.h"
#include "plan.h"
#include "print/output.h"
#include "print/plandocument.h"
#include "storage/planfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct Arguments {
    std::string plan, destination, table, language, at;
    std::string document = "plan";
};

bool isDrawn(const QString &suffix)
{
    return QStringList{QStringLiteral("pdf"), QStringLiteral("odt"), QStringLiteral("html")}.contains(suffix);
}

void exportDocument(const Plan &plan, const Arguments &arguments, const QString &destination)
{
    const print::PrintOptions options{cli::today(plan, arguments.at), QDateTime::currentDateTime(), fingerprint(plan)};
    const print::Document document = print::planDocument(plan, cli::textsFor(plan, arguments.language), options);
    const QString suffix = cli::suffixOf(destination);
    if (suffix == QLatin1String("pdf"))
        print::writePdf(document, destination);
    else if (suffix == QLatin1String("odt"))
        print::writeOdt(document, destination);
    else
        print::writeHtml(document, destination);
}

Exit exportPlan(const Arguments &arguments)
{
    const QString path = cli::argument(arguments.plan);
    const QString destination = cli::argument(arguments.destination);
    const QString suffix = cli::suffixOf(destination);
    if (suffix != QLatin1String("json") && !isDrawn(suffix))
        throw Error(QCoreApplication::translate(
                        "Errors", "“%1” cannot be exported: give a name ending in .json, .pdf, .odt or .html.")
                        .arg(cli::fileName(destination)));
    if (QFileInfo(destination) == QFileInfo(path))
        throw Error(QCoreApplication::translate("Errors", "“%1” is the plan itself: give another name.")
                        .arg(cli::fileName(path)));
    const Table *table = cli::tableOf(arguments.table);
    const auto file = PlanFile::open(path, schema().all(), QString(), PlanFile::Access::Read);
    const Plan plan(file->takeStore());
    if (isDrawn(suffix))
        exportDocument(plan, arguments, destination);
    else
        cli::write(destination, exportJson(plan, table));
    return Exit::Done;
}

} // namespace

Command exportCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options =
        program.add_subcommand("export", "Write a plan's data or a printed document; the plan is not changed");
    options->add_option("PLAN", arguments->plan, "the plan, a .pca file")->required();
    options
        ->add_option("DEST", arguments->destination, "the file to write: .json (data), .pdf, .odt or .html (document)")
        ->required();
    options->add_option("--document", arguments->document, "which document")
        ->check(CLI::IsMember({"plan"}))
        ->capture_default_str();
    options->add_option("--language", arguments->language, "language of the document; the plan's own unless said")
        ->check(CLI::IsMember({"fr", "en"}));
    options->add_option("--at", arguments->at, "date of the data, YYYY-MM-DD; the plan's own, else today");
    options->add_option("--table", arguments->table, "export only this table (.json; see vigie-cli schema)");
    return {options, [arguments] { return exportPlan(*arguments); },
            [arguments] { return isDrawn(cli::suffixOf(cli::argument(arguments->destination))); }};
}

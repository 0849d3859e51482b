// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "cliexportdata.h"
#include "clipassword.h"
#include "clisupport.h"

#include "exchange/jsonwriter.h"
#include "plan.h"
#include "print/documents.h"
#include "print/publication.h"
#include "storage/planfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct Arguments {
    std::string plan, destination, table, language, at, only, holder, passwordFile;
    std::string document = "plan";
    int copy = 0;
    bool isShared = false;
    bool isForExercise = false;
    bool attachesData = false;
};

std::optional<publication::Format> formatOf(const Arguments &arguments)
{
    return publication::formatOf(cli::suffixOf(cli::argument(arguments.destination)));
}

publication::Edition editionOf(const Plan &plan, const Arguments &arguments)
{
    publication::Edition edition = publication::usual(plan, cli::today(plan, arguments.at));
    edition.document = QString::fromStdString(arguments.document);
    edition.only = cli::argument(arguments.only);
    edition.language = cli::textsFor(plan, arguments.language).language();
    if (arguments.isShared)
        edition.privateNumbers = publication::PrivateNumbers::Hidden;
    if (arguments.isForExercise)
        edition.purpose = print::Purpose::Exercise;
    if (arguments.copy > 0)
        edition.copy.number = arguments.copy;
    edition.copy.holder = cli::argument(arguments.holder);
    edition.attachData = arguments.attachesData;
    edition.password = cli::passwordFrom(arguments.passwordFile);
    return edition;
}

cli::DataChoice dataOf(const Plan &plan, const Arguments &arguments)
{
    return {cli::argument(arguments.only), cli::today(plan, arguments.at),
            arguments.isShared ? PrivateFields::Hidden : PrivateFields::Shown};
}

Exit exportPlan(const Arguments &arguments)
{
    const QString path = cli::argument(arguments.plan);
    const QString destination = cli::argument(arguments.destination);
    const QString suffix = cli::suffixOf(destination);
    const auto format = formatOf(arguments);
    if (suffix != QLatin1String("json") && !format && !cli::isForTelephones(suffix))
        throw Error(QCoreApplication::translate("Errors", "“%1” cannot be exported: give a name ending in .json, .pdf, "
                                                          ".odt, .html, .csv, .vcf or .ics.")
                        .arg(cli::fileName(destination)));
    if (QFileInfo(destination) == QFileInfo(path))
        throw Error(QCoreApplication::translate("Errors", "“%1” is the plan itself: give another name.")
                        .arg(cli::fileName(path)));
    const Table *table = cli::tableOf(arguments.table);
    const auto file = PlanFile::open(path, schema().all(), QString(), PlanFile::Access::Read);
    const Plan plan(file->takeStore());
    const publication::Edition edition = editionOf(plan, arguments);
    publication::check(format, edition);
    if (format)
        cli::write(destination, publication::document(plan, *format, edition));
    else if (cli::isForTelephones(suffix))
        cli::write(destination,
                   cli::telephoneData(plan, cli::textsFor(plan, arguments.language), suffix, dataOf(plan, arguments)));
    else
        cli::write(destination, exportJson(plan, table));
    return Exit::Done;
}

std::vector<std::string> documentNames()
{
    std::vector<std::string> names;
    for (const print::DocumentKind &kind : print::documentKinds())
        names.emplace_back(kind.name);
    return names;
}

void addDocumentOptions(CLI::App *options, Arguments &arguments)
{
    options->add_option("--document", arguments.document, "which document")
        ->check(CLI::IsMember(documentNames()))
        ->capture_default_str();
    options->add_option(
        "--only", arguments.only,
        "the code of the one row that the document is about; of a contact (.vcf) or an on-call duty (.ics)");
    options->add_option("--language", arguments.language, "language of the document; the plan's own unless said")
        ->check(CLI::IsMember({"fr", "en"}));
    options->add_option("--at", arguments.at, "date of the data, YYYY-MM-DD; the plan's own, else today");
    options->add_flag("--without-private-numbers", arguments.isShared, "leave personal telephone numbers out");
    options->add_flag("--exercise", arguments.isForExercise, "mark every page as printed for an exercise");
    options->add_option("--copy", arguments.copy, "number of the copy")->check(CLI::PositiveNumber);
    options->add_option("--holder", arguments.holder, "who holds the copy");
    options->add_flag("--attach-data", arguments.attachesData,
                      "put the plan's data into the PDF, private numbers included");
    options->add_option("--password-file", arguments.passwordFile,
                        "protect the PDF (AES-256) by the password on the first line of this file");
}

} // namespace

Command exportCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options =
        program.add_subcommand("export", "Write a plan's data or a printed document; the plan is not changed");
    options->add_option("PLAN", arguments->plan, "the plan, a .pca file")->required();
    options
        ->add_option(
            "DEST", arguments->destination,
            "the file to write: .json (data), .pdf, .odt or .html (document), .csv (its tables), .vcf (contacts), "
            ".ics (on-call shifts)")
        ->required();
    addDocumentOptions(options, *arguments);
    options->add_option("--table", arguments->table, "export only this table (.json; see vigie-cli schema)");
    return {options, [arguments] { return exportPlan(*arguments); },
            [arguments] { return formatOf(*arguments).has_value(); }};
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "cliexportdata.h"
#include "clipassword.h"
#include "clisupport.h"
#include "cliwork.h"

#include "exchange/jsonwriter.h"
#include "plan.h"
#include "print/documents.h"
#include "print/publication.h"
#include "storage/planfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct Arguments {
    std::string plan, destination, document, table, language, at, only, holder, passwordFile;
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
    if (!arguments.document.empty())
        edition.document = cli::argument(arguments.document);
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

QStringList documentNames()
{
    QStringList names;
    for (const print::DocumentKind &kind : print::documentKinds())
        names.append(QString::fromLatin1(kind.name));
    return names;
}

/// What is asked for must be what is done: above all, a file that holds private numbers is never taken for one without.
void checkOptions(const Arguments &arguments, const QString &suffix)
{
    const bool isDocument = formatOf(arguments).has_value();
    const bool isData = suffix == QLatin1String("json");
    const std::pair<const char *, bool> useless[] = {
        {"--document", !arguments.document.empty() && !isDocument},
        {"--exercise", arguments.isForExercise && !isDocument},
        {"--copy", arguments.copy > 0 && !isDocument},
        {"--holder", !arguments.holder.empty() && !isDocument},
        {"--only", !arguments.only.empty() && isData},
        {"--without-private-numbers", arguments.isShared && isData},
        {"--table", !arguments.table.empty() && !isData},
    };
    for (const auto &[option, isUseless] : useless) {
        //: %1 is an option of the command line, %2 the suffix of a file: ".json"
        if (isUseless)
            throw Error(QCoreApplication::translate("Errors",
                                                    "“%1” cannot be had in a %2 file: leave it out, or choose "
                                                    "another kind of file.")
                            .arg(QLatin1String(option), u'.' + suffix));
    }
    const QString document = cli::argument(arguments.document);
    if (!document.isEmpty() && !print::documentKind(document))
        throw Error(QCoreApplication::translate("Errors", "There is no document “%1”: choose one of %2.")
                        .arg(document, documentNames().join(QStringLiteral(", "))));
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
    if (QFileInfo::exists(path) && QFileInfo(destination) == QFileInfo(path)) // missing ones are all alike
        throw Error(QCoreApplication::translate("Errors", "“%1” is the plan itself: give another name.")
                        .arg(cli::fileName(path)));
    checkOptions(arguments, suffix);
    const Table *table = cli::tableOf(arguments.table);
    const auto file = PlanFile::open(path, schema().all(), QString(), PlanFile::Access::Read);
    const Plan plan(file->takeStore());
    const publication::Edition edition = editionOf(plan, arguments);
    publication::check(format, edition);
    cli::Work work;
    if (format)
        cli::write(destination,
                   publication::document(plan, *format, edition, [&](double share) { work.reach(share); }));
    else if (cli::isForTelephones(suffix))
        cli::write(destination,
                   cli::telephoneData(plan, cli::textsFor(plan, arguments.language), suffix, dataOf(plan, arguments)));
    else
        cli::write(destination, exportJson(plan, table));
    return Exit::Done;
}

void addDocumentOptions(CLI::App *options, Arguments &arguments)
{
    const std::string names = documentNames().join(QStringLiteral(", ")).toStdString();
    options->add_option("--document", arguments.document, "which document; plan unless said, or one of: " + names)
        ->type_name("NAME");
    options
        ->add_option("--only", arguments.only,
                     "the one row that the document is about; one contact (.vcf) or one on-call duty (.ics)")
        ->type_name("CODE");
    options->add_option("--language", arguments.language, "language of the document; the plan's own unless said")
        ->check(CLI::IsMember({"fr", "en"}));
    options->add_option("--at", arguments.at, "date of the data, YYYY-MM-DD; the plan's own, else today")
        ->type_name("DATE");
    options->add_flag("--without-private-numbers", arguments.isShared, "leave personal telephone numbers out");
    options->add_flag("--exercise", arguments.isForExercise, "mark every page as printed for an exercise");
}

void addCopyOptions(CLI::App *options, Arguments &arguments)
{
    constexpr int mostCopies = 99999;
    options->add_option("--copy", arguments.copy, "number of the copy")
        ->check(CLI::Range(1, mostCopies))
        ->type_name("NUMBER");
    options->add_option("--holder", arguments.holder, "who holds the copy")->type_name("NAME");
    options->add_flag("--attach-data", arguments.attachesData,
                      "put the plan's data into the PDF, private numbers included");
    options
        ->add_option("--password-file", arguments.passwordFile,
                     "protect the PDF (AES-256) by the password on the first line of this file")
        ->type_name("FILE");
    options->add_option("--table", arguments.table, "export only this table (.json; see vigie-cli schema)")
        ->type_name("NAME");
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
    addCopyOptions(options, *arguments);
    return {options, [arguments] { return exportPlan(*arguments); },
            [arguments] { return formatOf(*arguments).has_value(); }};
}

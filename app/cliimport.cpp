// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"

#include "exchange/jsondocument.h"
#include "exchange/jsonreader.h"
#include "plan.h"
#include "storage/planfile.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace {

struct Arguments {
    std::string plan, source, table, author;
    bool dryRun = false;
};

/// What the file breaks is said with its name in front of each place.
Error inSource(const Error &error, const QString &source)
{
    QStringList lines = error.message().split(u'\n');
    for (QString &line : lines)
        line = QStringLiteral("%1: %2").arg(source, line);
    return Error(lines.join(u'\n'), error.cause());
}

std::unique_ptr<PlanFile> openOrCreate(const QString &path, const QString &author, DryRun dryRun)
{
    if (!QFileInfo::exists(path))
        return PlanFile::create(schema().all(), author);
    const auto access = dryRun == DryRun::Yes ? PlanFile::Access::Read : PlanFile::Access::Edit;
    auto file = PlanFile::open(path, schema().all(), author, access);
    if (file->isReadOnly() && access == PlanFile::Access::Edit)
        throw Error(file->readOnlyReason());
    return file;
}

ImportResult importInto(PlanFile &file, const QByteArray &json, const ImportOptions &options, const QString &author)
{
    Plan plan(file.takeStore());
    plan.setAuthor(author);
    try {
        return importJson(plan, json, options);
    } catch (const Error &error) {
        throw inSource(error, options.source);
    }
}

void report(const ImportResult &result, DryRun dryRun)
{
    //: what an import did: three numbers of rows
    const QString done = QCoreApplication::translate("Commands", "Rows added: %1, changed: %2, removed: %3.");
    //: what an import would do: three numbers of rows
    const QString tried =
        QCoreApplication::translate("Commands", "Nothing was written. Rows to add: %1, to change: %2, to remove: %3.");
    const QString &sentence = dryRun == DryRun::Yes ? tried : done;
    cli::print(sentence.arg(result.added).arg(result.changed).arg(result.removed));
}

Exit import(const Arguments &arguments)
{
    const QString path = cli::argument(arguments.plan);
    const QString source = cli::argument(arguments.source);
    const QString author = cli::authorOf(arguments.author);
    const DryRun dryRun = arguments.dryRun ? DryRun::Yes : DryRun::No;
    if (cli::suffixOf(source) != QLatin1String("json"))
        throw Error(QCoreApplication::translate("Errors", "“%1” cannot be imported: give a .json file.")
                        .arg(cli::fileName(source)));
    const Table *table = cli::tableOf(arguments.table);
    const QByteArray json = cli::read(source, largestJson);
    const bool isNew = !QFileInfo::exists(path);
    const auto file = openOrCreate(path, author, dryRun);
    const ImportOptions options{cli::fileName(source), table, isNew ? Unnamed::Go : Unnamed::Stay, dryRun};
    try {
        const ImportResult result = importInto(*file, json, options, author);
        if (dryRun == DryRun::No)
            isNew ? file->saveAs(path) : file->save();
        file->discard();
        report(result, dryRun);
    } catch (...) {
        file->discard(); // a command that failed leaves nothing to recover
        throw;
    }
    return Exit::Done;
}

} // namespace

Command importCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options = program.add_subcommand("import", "Bring data from a file into a plan; all of it or nothing");
    options->add_option("PLAN", arguments->plan, "the plan, a .pca file; made if absent")->required();
    options->add_option("SOURCE", arguments->source, "the data, a .json file")->required();
    options->add_option("--table", arguments->table, "import only this table (see vigie-cli schema)");
    options->add_flag("--dry-run", arguments->dryRun, "check everything and write nothing");
    options->add_option("--author", arguments->author, "who edits, for the plan's history");
    return {options, [arguments] { return import(*arguments); }};
}

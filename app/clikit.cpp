// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"
#include "cliwork.h"

#include "plan.h"
#include "print/kit.h"
#include "storage/planfile.h"

namespace {

struct Arguments {
    std::string plan, folder, language, at;
    bool isShared = false;
    bool isForExercise = false;
};

Exit writeKit(const Arguments &arguments)
{
    const auto file = PlanFile::open(cli::argument(arguments.plan), schema().all(), QString(), PlanFile::Access::Read);
    const Plan plan(file->takeStore());
    publication::Edition edition = publication::usual(plan, cli::today(plan, arguments.at));
    edition.language = cli::textsFor(plan, arguments.language).language();
    if (arguments.isShared)
        edition.privateNumbers = publication::PrivateNumbers::Hidden;
    if (arguments.isForExercise)
        edition.purpose = print::Purpose::Exercise;
    QStringList names;
    {
        cli::Work work;
        names = kit::write(plan, cli::argument(arguments.folder), edition, [&](double share) { work.reach(share); });
    }
    for (const QString &name : names)
        cli::print(name);
    return Exit::Done;
}

} // namespace

Command kitCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options = program.add_subcommand(
        "kit", "The crisis-day folder: every document people need, named and numbered; the plan is not changed");
    options->add_option("PLAN", arguments->plan, "the plan, a .pca file")->required();
    options
        ->add_option("FOLDER", arguments->folder,
                     "where to write it: a new or empty folder, or an older kit to replace")
        ->required();
    options->add_option("--language", arguments->language, "language of the documents; the plan's own unless said")
        ->check(CLI::IsMember({"fr", "en"}));
    options->add_option("--at", arguments->at, "date of the data, YYYY-MM-DD; the plan's own, else today");
    options->add_flag("--without-private-numbers", arguments->isShared, "leave personal telephone numbers out");
    options->add_flag("--exercise", arguments->isForExercise, "mark every page as printed for an exercise");
    return {options, [arguments] { return writeKit(*arguments); }, [] { return true; }};
}

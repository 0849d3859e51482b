// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"

#include "exchange/jsonwriter.h"
#include "plan.h"
#include "storage/planfile.h"
#include "storage/verify.h"

#include <QCoreApplication>

namespace {

Exit verifyPlan(const QString &path)
{
    const bool isDatabase = cli::read(path, 15).startsWith("SQLite format 3");
    const QStringList problems = verify(path, schema().all());
    for (const QString &problem : problems)
        cli::complain(QStringLiteral("%1: %2").arg(cli::fileName(path), problem));
    if (!problems.isEmpty())
        return isDatabase ? Exit::Found : Exit::Unreadable;
    const auto file = PlanFile::open(path, schema().all(), QString(), PlanFile::Access::Read);
    const Plan plan(file->takeStore());
    //: %1 is the name of a file, %2 a fingerprint of 64 digits
    cli::print(QCoreApplication::translate("Commands", "%1 is whole. Fingerprint of its content: %2")
                   .arg(cli::fileName(path), fingerprint(plan)));
    return Exit::Done;
}

} // namespace

Command verifyCommand(CLI::App &program)
{
    auto path = std::make_shared<std::string>();
    CLI::App *options = program.add_subcommand("verify", "Check that a plan file is whole, and print its fingerprint");
    options->add_option("FILE", *path, "the plan, a .pca file")->required();
    return {options, [path] { return verifyPlan(cli::argument(*path)); }};
}

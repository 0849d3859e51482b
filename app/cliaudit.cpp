// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditoutput.h"
#include "clicommands.h"
#include "clisupport.h"

#include "analysis/standards/coverage.h"
#include "storage/planfile.h"

#include <QCoreApplication>

namespace {

struct Arguments {
    std::string plan, at, standard, language;
    std::string format = "text";
    std::string failOn = "error";
};

/// True if a finding that nobody waived is at least as serious as asked.
bool isFailure(const audit::Counts &counts, const std::string &failOn)
{
    if (failOn == "error")
        return counts.error > 0;
    return counts.error + counts.warning > 0 || (failOn == "info" && counts.info > 0);
}

const standards::Standard *standardOf(const Arguments &arguments, const Texts &texts)
{
    return arguments.standard.empty() ? nullptr : &standards::named(cli::argument(arguments.standard), texts);
}

void print(const Plan &plan, const audit::Report &report, const Texts &texts, const Arguments &arguments)
{
    if (arguments.format == "json")
        return cli::print(auditoutput::json(plan, report, texts));
    if (arguments.format == "sarif")
        return cli::print(auditoutput::sarif(plan, report, texts, cli::argument(arguments.plan)));
    for (const QString &line : auditoutput::lines(plan, report, texts))
        cli::print(line);
    const standards::Standard *standard = standardOf(arguments, texts);
    if (!standard)
        return;
    for (const QString &line : auditoutput::lines(standards::coverage(plan, report, *standard, texts), texts))
        cli::print(line);
}

Exit auditPlan(const Arguments &arguments)
{
    const auto file = PlanFile::open(cli::argument(arguments.plan), schema().all(), QString(), PlanFile::Access::Read);
    const Plan plan(file->takeStore());
    const Texts texts = cli::textsFor(plan, arguments.language);
    const standards::Standard *standard = standardOf(arguments, texts);
    const audit::Report report =
        audit::audit(plan, cli::today(plan, arguments.at), texts,
                     standard ? standards::rulesOf(*standard) : std::vector<const audit::Rule *>());
    print(plan, report, texts, arguments);
    return isFailure(report.counts, arguments.failOn) ? Exit::Found : Exit::Done;
}

std::vector<std::string> standardNames()
{
    std::vector<std::string> names;
    for (const QString &name : standards::names())
        names.push_back(name.toStdString());
    return names;
}

} // namespace

Command auditCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options = program.add_subcommand("audit", "Check a plan against the numbered rules");
    options->add_option("PLAN", arguments->plan, "the plan, a .pca file")->required();
    options->add_option("--format", arguments->format, "text, json or sarif (2.1.0)")
        ->check(CLI::IsMember({"text", "json", "sarif"}))
        ->capture_default_str();
    options->add_option("--at", arguments->at, "the day of the audit, YYYY-MM-DD; the plan's own, else today");
    options
        ->add_option("--standard", arguments->standard, "only the rules of one text, and the evidence that it asks for")
        ->check(CLI::IsMember(standardNames()));
    options->add_option("--fail-on", arguments->failOn, "exit with 1 from this severity on: error, warning or info")
        ->check(CLI::IsMember({"error", "warning", "info"}))
        ->capture_default_str();
    options->add_option("--language", arguments->language, "language of the report; the plan's own unless said")
        ->check(CLI::IsMember({"fr", "en"}));
    return {options, [arguments] { return auditPlan(*arguments); }};
}

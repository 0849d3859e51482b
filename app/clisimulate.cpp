// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"
#include "outageoutput.h"

#include "storage/planfile.h"

#include <QCoreApplication>

namespace {

struct Arguments {
    std::string plan, scenario, language;
    std::vector<std::string> lost;
    std::optional<qint64> duration;
    std::string format = "text";
};

Id scenarioOf(const Plan &plan, const QString &code)
{
    if (const Row *row = plan.findByCode(schema().scenario, code))
        return row->id;
    throw Error(QCoreApplication::translate("Errors", "The plan has no scenario “%1”.").arg(code));
}

recovery::Loss lossIn(const Plan &plan, const Arguments &arguments)
{
    recovery::Loss loss;
    if (arguments.scenario.empty() && arguments.lost.empty())
        throw Error(QCoreApplication::translate("Errors", "Say what is lost: --scenario, --lose or both."));
    if (!arguments.scenario.empty())
        loss.scenario = scenarioOf(plan, cli::argument(arguments.scenario));
    for (const std::string &each : arguments.lost) {
        const QString code = cli::argument(each);
        if (!recovery::addCode(plan, code, loss))
            throw Error(
                QCoreApplication::translate("Errors", "The plan has no resource, contact or provider “%1”.").arg(code));
    }
    loss.duration = arguments.duration;
    return loss;
}

/// The complaint about what is no number of minutes, "" if it is one.
std::string isMinutes(const std::string &typed)
{
    bool isNumber = false;
    const bool isGood = cli::argument(typed).toLongLong(&isNumber) >= 0 && isNumber;
    return isGood ? std::string() : "“" + typed + "” is not a number of minutes, 0 or more";
}

Exit simulate(const Arguments &arguments)
{
    const auto file = PlanFile::open(cli::argument(arguments.plan), schema().all(), QString(), PlanFile::Access::Read);
    const Plan plan(file->takeStore());
    const Texts texts = cli::textsFor(plan, arguments.language);
    const recovery::Loss loss = lossIn(plan, arguments);
    const recovery::Outage outage = recovery::simulate(plan, loss);
    if (cli::formatOf(arguments.format) == cli::Format::Json) {
        cli::print(outageoutput::json(plan, loss, outage, texts));
    } else {
        for (const QString &line : outageoutput::lines(plan, loss, outage, texts))
            cli::print(line);
    }
    return outage.verdict >= recovery::Verdict::Late ? Exit::Found : Exit::Done;
}

} // namespace

Command simulateCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options = program.add_subcommand("simulate", "What an outage does to the functions, and why");
    options->add_option("PLAN", arguments->plan, "the plan, a .pca file")->required();
    options->add_option("--scenario", arguments->scenario, "a scenario of the plan, with its resources and duration");
    options->add_option("--lose", arguments->lost, "a resource, contact or provider that is lost; may be repeated")
        ->allow_extra_args(false);
    options->add_option("--duration", arguments->duration, "how long the cause lasts, in minutes")->check(isMinutes);
    options->add_option("--format", arguments->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    options->add_option("--language", arguments->language, "language of the answer; the plan's own unless said")
        ->check(CLI::IsMember({"fr", "en"}));
    return {options, [arguments] { return simulate(*arguments); }};
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"

#include "analysis/recovery/weakpoints.h"
#include "analysis/recovery/words.h"
#include "exchange/jsonoutput.h"
#include "storage/planfile.h"

namespace {

using recovery::Verdict;
using recovery::WeakPoint;

struct Arguments {
    std::string plan, language;
    std::string format = "text";
    bool withPairs = false;
};

struct Found {
    std::vector<WeakPoint> single;
    std::vector<WeakPoint> pairs;
};

QString codeOf(const Plan &plan, const recovery::Thing &thing)
{
    const Table &table = recovery::tableOf(thing.kind);
    return plan.code(table, *plan.find(table, thing.id));
}

QString kindOf(const recovery::Thing &thing)
{
    return recovery::tableOf(thing.kind).name();
}

void writeFunctions(JsonOutput &out, const Plan &plan, const WeakPoint &point)
{
    out.key(QStringLiteral("functions"));
    out.beginArray();
    for (const recovery::Missed &missed : point.functions) {
        out.beginObject();
        out.key(QStringLiteral("code"));
        out.text(plan.code(schema().function, *plan.find(schema().function, missed.function)));
        out.key(QStringLiteral("verdict"));
        out.text(recovery::key(missed.verdict));
        out.endObject();
    }
    out.endArray();
}

void writeSingle(JsonOutput &out, const Plan &plan, const WeakPoint &point)
{
    out.beginObject();
    out.key(QStringLiteral("code"));
    out.text(codeOf(plan, point.things.front()));
    out.key(QStringLiteral("kind"));
    out.text(kindOf(point.things.front()));
    writeFunctions(out, plan, point);
    out.endObject();
}

void writePair(JsonOutput &out, const Plan &plan, const WeakPoint &point)
{
    const auto list = [&](const QString &key, auto textOf) {
        out.key(key);
        out.beginArray();
        for (const recovery::Thing &thing : point.things)
            out.text(textOf(thing));
        out.endArray();
    };
    out.beginObject();
    list(QStringLiteral("codes"), [&](const recovery::Thing &thing) { return codeOf(plan, thing); });
    list(QStringLiteral("kinds"), kindOf);
    writeFunctions(out, plan, point);
    out.endObject();
}

QByteArray json(const Plan &plan, const Found &found, bool withPairs)
{
    JsonOutput out(JsonOutput::Layout::Indented);
    out.beginObject();
    out.key(QStringLiteral("weak"));
    out.beginArray();
    for (const WeakPoint &point : found.single)
        writeSingle(out, plan, point);
    out.endArray();
    if (withPairs) {
        out.key(QStringLiteral("pairs"));
        out.beginArray();
        for (const WeakPoint &point : found.pairs)
            writePair(out, plan, point);
        out.endArray();
    }
    out.endObject();
    return out.result();
}

/// What is lost, then the functions by what happens to them.
QStringList lines(const Plan &plan, const WeakPoint &point, const Texts &texts)
{
    const recovery::Words words(plan, texts);
    QStringList names;
    for (const recovery::Thing &thing : point.things)
        names.append(words.thing(thing));
    QStringList lines{names.join(QStringLiteral(" + "))};
    for (const Verdict verdict : {Verdict::Failed, Verdict::Late}) {
        QStringList functions;
        for (const recovery::Missed &missed : point.functions) {
            if (missed.verdict == verdict)
                functions.append(plan.title(schema().function, *plan.find(schema().function, missed.function)));
        }
        if (!functions.isEmpty())
            //: %1 the verdict ("late"), %2 functions
            lines.append(QStringLiteral("  ") + texts.text("Commands", QT_TRANSLATE_NOOP("Commands", "%1: %2"))
                                                    .arg(words.verdict(verdict), functions.join(QStringLiteral(", "))));
    }
    return lines;
}

void printText(const Plan &plan, const Found &found, const Texts &texts, bool withPairs)
{
    if (found.single.empty())
        cli::print(texts.text("Commands", QT_TRANSLATE_NOOP("Commands", "No single loss makes a function miss its "
                                                                        "objectives.")));
    const auto print = [&](const std::vector<WeakPoint> &points) {
        for (const WeakPoint &point : points) {
            for (const QString &line : lines(plan, point, texts))
                cli::print(line);
        }
    };
    print(found.single);
    if (!withPairs)
        return;
    cli::print(QString());
    cli::print(found.pairs.empty() ? texts.text("Commands", QT_TRANSLATE_NOOP("Commands", "No two losses together do "
                                                                                          "more than each alone."))
                                   : texts.text("Commands", QT_TRANSLATE_NOOP("Commands", "Lost together:")));
    print(found.pairs);
}

Exit weak(const Arguments &arguments)
{
    const auto file = PlanFile::open(cli::argument(arguments.plan), schema().all(), QString(), PlanFile::Access::Read);
    const Plan plan(file->takeStore());
    const recovery::Model model(plan);
    Found found{recovery::weakPoints(model), {}};
    if (arguments.withPairs)
        found.pairs = recovery::weakPairs(model);
    if (cli::formatOf(arguments.format) == cli::Format::Json)
        cli::print(json(plan, found, arguments.withPairs));
    else
        printText(plan, found, cli::textsFor(plan, arguments.language), arguments.withPairs);
    return Exit::Done;
}

} // namespace

Command weakCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options = program.add_subcommand("weak", "Single points of failure: what must not be lost, ranked");
    options->add_option("PLAN", arguments->plan, "the plan, a .pca file")->required();
    options->add_flag("--pairs", arguments->withPairs, "also pairs that do more together than each alone");
    options->add_option("--format", arguments->format, "text or json")
        ->check(CLI::IsMember({"text", "json"}))
        ->capture_default_str();
    options->add_option("--language", arguments->language, "language of the text; the plan's own unless said")
        ->check(CLI::IsMember({"fr", "en"}));
    return {options, [arguments] { return weak(*arguments); }};
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clipassword.h"
#include "clisupport.h"

#include "exchange/jsonwriter.h"
#include "plan.h"
#include "print/paperjudgement.h"
#include "storage/planfile.h"
#include "storage/verify.h"

#include <QCoreApplication>

namespace {

struct Arguments {
    std::string file, plan, passwordFile;
};

std::unique_ptr<Plan> opened(const QString &path)
{
    const auto file = PlanFile::open(path, schema().all(), QString(), PlanFile::Access::Read);
    return std::make_unique<Plan>(file->takeStore());
}

Exit verifyPlan(const QString &path)
{
    const bool isDatabase = cli::read(path, 15).startsWith("SQLite format 3");
    const QStringList problems = verify(path, schema().all());
    for (const QString &problem : problems)
        cli::complain(isDatabase ? QStringLiteral("%1: %2").arg(cli::fileName(path), problem) : problem);
    if (!problems.isEmpty())
        return isDatabase ? Exit::Found : Exit::Unreadable;
    //: %1 is the name of a file, %2 a fingerprint of 64 digits
    cli::print(QCoreApplication::translate("Commands", "%1 is whole. Fingerprint of its content: %2")
                   .arg(cli::fileName(path), fingerprint(*opened(path))));
    return Exit::Done;
}

print::PdfProof proofOf(const QString &path, const QString &password)
{
    constexpr qint64 most = qint64(1) << 30;
    const QByteArray pdf = cli::read(path, most);
    try {
        return print::readProof(pdf, password);
    } catch (const Error &error) {
        throw Error(QStringLiteral("%1: %2").arg(cli::fileName(path), error.message()), error.cause());
    }
}

Exit verifyPaper(const QString &path, const Arguments &arguments)
{
    const print::PdfProof proof = proofOf(path, cli::passwordFrom(arguments.passwordFile));
    std::unique_ptr<Plan> plan;
    std::optional<print::PlanAtHand> atHand;
    if (!arguments.plan.empty()) {
        const QString file = cli::argument(arguments.plan);
        plan = opened(file);
        atHand.emplace(print::PlanAtHand{*plan, cli::fileName(file)});
    }
    const auto judgement = print::judged(proof, cli::fileName(path), atHand ? &*atHand : nullptr);
    for (const QString &sentence : judgement.sentences)
        cli::print(sentence);
    return judgement.matches ? Exit::Done : Exit::Found;
}

Exit verifyFile(const Arguments &arguments)
{
    constexpr qint64 head = 1024; // what is no PDF within that is none (PDF 32000-1, annex H.3)
    const QString path = cli::argument(arguments.file);
    if (cli::suffixOf(path) == QLatin1String("pdf") || cli::read(path, head).contains("%PDF-"))
        return verifyPaper(path, arguments);
    if (!arguments.plan.empty())
        throw Error(QCoreApplication::translate("Errors", "“%1” is no PDF: only a printed document can be held against "
                                                          "a plan.")
                        .arg(cli::fileName(path)));
    return verifyPlan(path);
}

} // namespace

Command verifyCommand(CLI::App &program)
{
    auto arguments = std::make_shared<Arguments>();
    CLI::App *options = program.add_subcommand(
        "verify", "Check that a plan file is whole, or that a printed PDF is as it was written and of which plan");
    options->footer(
        "Of a plan the fingerprint of its content is printed, of a PDF also which document and version it is.\n"
        "A PDF matches (0) or differs (1); a version that another one has replaced differs.\n"
        "This finds mistakes and accidental or crude changes. It is not a signature.");
    options->add_option("FILE", arguments->file, "the plan, a .pca file, or a PDF printed from a plan")->required();
    options->add_option("--plan", arguments->plan, "the plan, a .pca file, that the PDF is held against");
    options->add_option("--password-file", arguments->passwordFile, "the file whose first line is the PDF's password");
    return {options, [arguments] { return verifyFile(*arguments); }};
}

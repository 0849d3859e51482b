// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "clicommands.h"
#include "clisupport.h"
#include "cliwork.h"

#include "texts/texts.h"

#include <QApplication>
#include <QTranslator>

#include <clocale>
#include <cstring>
#include <langinfo.h>

namespace {

/// Qt warns where the locale is not UTF-8. Arguments, files and messages are UTF-8 here whatever the locale says.
void insistOnUtf8()
{
    std::setlocale(LC_ALL, "");
    if (std::strcmp(nl_langinfo(CODESET), "UTF-8") != 0)
        qputenv("LC_ALL", "C.UTF-8");
}

/// The language of the messages, as the shell asks for it.
QString messageLanguage()
{
    for (const char *name : {"LC_ALL", "LC_MESSAGES", "LANG"}) {
        if (!qEnvironmentVariableIsEmpty(name))
            return languageCode(languageFromCode(qEnvironmentVariable(name)));
    }
    return languageCode(Language::English);
}

/// Qt's own remarks (a missing runtime folder, a missing platform theme) say nothing about the plan.
void ignore(QtMsgType type, const QMessageLogContext &, const QString &message)
{
    if (type == QtFatalMsg || type == QtCriticalMsg)
        cli::complain(message);
}

/// Documents are drawn without a screen; everything else does without fonts and starts faster.
std::unique_ptr<QCoreApplication> application(int &argc, char **argv, bool draws)
{
    if (!draws)
        return std::make_unique<QCoreApplication>(argc, argv);
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    return std::make_unique<QApplication>(argc, argv);
}

int run(const Command &command)
{
    try {
        return static_cast<int>(command.run());
    } catch (const cli::Work::Interrupted &interrupted) {
        constexpr int bySignal = 128; // as shells count
        cli::complain(QCoreApplication::translate("Errors", "Interrupted: nothing was written."));
        return bySignal + interrupted.signal;
    } catch (const Error &error) {
        for (const QString &sentence : error.message().split(u'\n'))
            cli::complain(sentence);
        return static_cast<int>(error.cause() == Error::Cause::Refused ? Exit::Found : Exit::Unreadable);
    } catch (const std::exception &error) {
        cli::complain(QString::fromUtf8(error.what()));
        return static_cast<int>(Exit::Unreadable);
    }
}

} // namespace

/// vigie-cli: plans on the command line, for scripts and checks.
int main(int argc, char **argv)
{
    const QString language = messageLanguage();
    insistOnUtf8();
    qInstallMessageHandler(ignore);
    CLI::App program(
        "Business-continuity plans on the command line.\n"
        "Exit status: 0 done, 1 findings or refused data, 2 wrong usage or a file that cannot be read or written.",
        "vigie-cli");
    program.set_version_flag("--version", "vigie-cli " VIGIE_VERSION);
    const std::vector<Command> commands{importCommand(program),   exportCommand(program), auditCommand(program),
                                        logCommand(program),      verifyCommand(program), schemaCommand(program),
                                        simulateCommand(program), weakCommand(program),   kitCommand(program)};
    try {
        program.parse(argc, argv);
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0)
            return program.exit(error); // help or version was asked for
        cli::complain(QString::fromStdString(error.what()));
        return static_cast<int>(Exit::Unreadable);
    }
    const auto asked =
        std::find_if(commands.begin(), commands.end(), [](const Command &c) { return c.options->parsed(); });
    if (asked == commands.end()) {
        cli::complain(QStringLiteral("No command was given: “vigie-cli --help” lists them."));
        return static_cast<int>(Exit::Unreadable);
    }
    const auto app = application(argc, argv, asked->draws());
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QTranslator translator;
    if (translator.load(QStringLiteral(":/i18n/vigie_%1.qm").arg(language)))
        QCoreApplication::installTranslator(&translator);
    return run(*asked);
}

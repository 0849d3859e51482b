// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "shots.h"
#include "window/appearance.h"
#include "window/dialogprompts.h"
#include "window/filecommands.h"
#include "window/interfacelanguage.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

namespace {
struct Wish {
    QString file;
    QString shots;
    bool example = false;
};

Wish wished(const QApplication &application)
{
    QCommandLineParser parser;
    parser.setApplicationDescription(QCoreApplication::translate("main", "Edits business continuity plans."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QCoreApplication::translate("main", "The plan to open."),
                                 QStringLiteral("[FILE]"));
    const QCommandLineOption example(QStringLiteral("example"),
                                     QCoreApplication::translate("main", "Open the example plan."));
    // For those who develop Vigie: pictures of every page, see ./dev shots.
    QCommandLineOption shots(QStringLiteral("shots"), QString(), QStringLiteral("FOLDER"));
    shots.setFlags(QCommandLineOption::HiddenFromHelp);
    parser.addOptions({example, shots});
    parser.process(application);
    return {parser.positionalArguments().value(0), parser.value(shots), parser.isSet(example)};
}
} // namespace

/// The window: wiring only.
int main(int argc, char **argv)
{
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vigie"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VIGIE_VERSION));
    QGuiApplication::setApplicationDisplayName(QStringLiteral("Vigie"));
    QGuiApplication::setDesktopFileName(QStringLiteral("fr.vigie.Vigie"));
    const Wish wish = wished(application);
    if (!wish.shots.isEmpty())
        return takeShots(wish.shots);
    InterfaceLanguage language;
    Appearance appearance;
    Session session;
    DialogPrompts prompts;
    MainWindow window(session, appearance, language, prompts);
    window.show();
    // The window is seen before anything is asked.
    QTimer::singleShot(0, &window, [&] {
        window.files().offerRecovery();
        if (!wish.file.isEmpty())
            window.files().open(wish.file);
        else if (wish.example && !session.plan())
            window.files().openExample();
    });
    return QApplication::exec();
}

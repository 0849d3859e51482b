// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// A program that edits or saves a plan until it is killed, for the tests of what is left behind then.
//
//   storage_victim edit  PLAN APPLICATION     adds persons without end; prints the id of each when it is done
//   storage_victim freeze PLAN APPLICATION    approves versions without end; prints the number of each when it is done
//   storage_victim save  PLAN APPLICATION N   adds one person and saves; ends at once after step N of saving
//   storage_victim small PLAN APPLICATION N   the same with files limited to N bytes; prints the sentence

#include "storagetest.h"

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <unistd.h>

using namespace storagetest;

namespace {

void say(const QByteArray &text)
{
    const QByteArray line = text + '\n';
    if (write(STDOUT_FILENO, line.constData(), static_cast<size_t>(line.size())) != line.size())
        _exit(3);
}

[[noreturn]] void editForever(PlanFile &file)
{
    const auto store = file.takeStore();
    for (Id id = 1000;; ++id) {
        store->apply({added(person(id, QStringLiteral("P%1").arg(id)))}, line());
        say(QByteArray::number(id));
    }
}

[[noreturn]] void freezeForever(PlanFile &file)
{
    const auto store = file.takeStore();
    for (Id id = 1000;; ++id) {
        store->freeze({added(person(id, QStringLiteral("P%1").arg(id)))}, line(), approved(id), document(id));
        say(QByteArray::number(id));
    }
}

void limitFiles(const QByteArray &bytes)
{
    std::signal(SIGXFSZ, SIG_IGN);
    const rlimit limit{bytes.toULong(), bytes.toULong()};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

int main(int argc, char **argv)
{
    QStandardPaths::setTestModeEnabled(true);
    QCoreApplication application(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    const QString what = arguments.value(1);
    QCoreApplication::setApplicationName(arguments.value(3));
    const auto file = PlanFile::open(arguments.value(2), sample().all, QStringLiteral("Victim"));
    if (what == QStringLiteral("edit"))
        editForever(*file);
    if (what == QStringLiteral("freeze"))
        freezeForever(*file);
    file->takeStore()->apply({added(person(999, QStringLiteral("P999")))}, line());
    if (what == QStringLiteral("small"))
        limitFiles(arguments.value(4).toLatin1());
    else
        file->onSaveStep = [&](SaveStep step) {
            if (static_cast<int>(step) == arguments.value(4).toInt())
                kill(getpid(), SIGKILL);
        };
    try {
        file->save();
    } catch (const Error &error) {
        say(error.message().toUtf8());
    }
    file->discard();
    return 0;
}

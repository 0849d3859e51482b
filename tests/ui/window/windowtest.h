// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"
#include "support/sample.h"
#include "ui/window/answers.h"
#include "window/appearance.h"
#include "window/filecommands.h"
#include "window/interfacelanguage.h"
#include "window/mainwindow.h"
#include "window/session.h"

#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

/// A real window without a screen, with preferences of its own, whose dialogs the test answers.
class WindowTest : public testing::Test
{
protected:
    WindowTest();
    ~WindowTest() override;

    Plan &plan() { return *session->plan(); }
    const Row &row(const Table &table, const char *code);
    /// The first visible widget of that name on the current page; the test fails if there is none.
    template <typename T> T *onPage(const char *name)
    {
        for (T *found : window->findChildren<T *>(QLatin1String(name))) {
            if (found->isVisible())
                return found;
        }
        ADD_FAILURE() << "no visible " << name;
        return nullptr;
    }
    void openExample();
    QString savedWords();
    QString path(const char *name) const { return folder.filePath(QLatin1String(name)); }

    QTemporaryDir folder;
    Answers answers;
    std::unique_ptr<InterfaceLanguage> language;
    std::unique_ptr<Appearance> appearance;
    std::unique_ptr<Session> session;
    std::unique_ptr<MainWindow> window;
};

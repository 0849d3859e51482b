// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <CLI/CLI.hpp>

#include <functional>
#include <vector>

/// What a command answers to the shell (DESIGN 8).
enum class Exit {
    Done = 0,       ///< done, nothing found
    Found = 1,      ///< findings, differences, conflicts or refused data
    Unreadable = 2, ///< wrong usage, or a file that cannot be read or written
};

/// A command: its options, what it does, and whether it draws and so needs fonts.
struct Command {
    CLI::App *options = nullptr;
    std::function<Exit()> run;
    std::function<bool()> draws = [] { return false; };
};

Command auditCommand(CLI::App &program);
Command importCommand(CLI::App &program);
Command exportCommand(CLI::App &program);
Command kitCommand(CLI::App &program);
Command logCommand(CLI::App &program);
Command schemaCommand(CLI::App &program);
Command simulateCommand(CLI::App &program);
Command verifyCommand(CLI::App &program);
Command weakCommand(CLI::App &program);

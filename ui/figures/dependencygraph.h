// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/value.h"

#include <QList>
#include <QString>

class Plan;

namespace figures {

/// What a dependency map shows. Automatic: what the functions need too, as long as it stays readable.
enum class DependencyContent { Automatic, WithNeeds, FunctionsOnly };

/// Who needs whom in a plan: functions, the resources that they essentially need, the providers of those; cut down to
/// what a page can show.
struct DependencyGraph {
    enum class Kind { Function, Resource, Provider };
    struct Node {
        Kind kind = Kind::Function;
        Id id = 0;
        QString code;
        QString name;
        bool isPriority = false; ///< vital or critical
    };
    struct Arrow {
        int from = 0; ///< who needs
        int to = 0;   ///< what is needed
        bool isEssential = true;
    };

    /// At most as many nodes as `mostNodes`, those that matter most.
    static DependencyGraph of(const Plan &plan, DependencyContent content);
    static constexpr int mostWithNeeds = 60;
    static constexpr int mostNodes = 250;

    QList<Node> nodes;
    QList<Arrow> arrows;
    QStringList alone; ///< codes of the functions that need no function, and, if needs are shown, nothing at all
    int functionsLeftOut = 0;
    bool needsLeftOut = false; ///< resources and providers are not shown for want of room
};

} // namespace figures

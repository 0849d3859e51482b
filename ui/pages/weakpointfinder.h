// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/recovery/weakpoints.h"

#include <QObject>

#include <atomic>

/// Looks for weak points beside the window, on a copy of the numbers, so that editing goes on meanwhile.
class WeakPointFinder : public QObject
{
    Q_OBJECT

public:
    enum class Search { Single, Pairs };

    explicit WeakPointFinder(QObject *parent = nullptr);
    ~WeakPointFinder() override;

    /// Begins a search; one under way is given up and says no more.
    void start(const Plan &plan, Search search);
    void cancel();
    bool isRunning() const { return m_current != nullptr; }

signals:
    void progressed(int done, int all);
    void found(const std::vector<recovery::WeakPoint> &points);

private:
    std::shared_ptr<std::atomic_bool> m_current; ///< false once given up; nullptr while nothing runs
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/weakpointfinder.h"

#include <QElapsedTimer>
#include <QPointer>
#include <QThreadPool>

namespace {
constexpr int tellMs = 100; // between two words of progress
} // namespace

WeakPointFinder::WeakPointFinder(QObject *parent) : QObject(parent) {}

WeakPointFinder::~WeakPointFinder()
{
    cancel();
}

void WeakPointFinder::cancel()
{
    if (m_current)
        *m_current = false;
    m_current.reset();
}

void WeakPointFinder::start(const Plan &plan, Search search)
{
    cancel();
    const auto goesOn = std::make_shared<std::atomic_bool>(true);
    m_current = goesOn;
    const auto model = std::make_shared<const recovery::Model>(plan);
    const QPointer<WeakPointFinder> self(this); // only looked at in the window's thread
    const auto tell = [context = this, self, goesOn](auto what) {
        if (*goesOn)
            QMetaObject::invokeMethod(
                context,
                [self, goesOn, what] {
                    if (self && *goesOn)
                        what(*self);
                },
                Qt::QueuedConnection);
    };
    QThreadPool::globalInstance()->start([model, search, goesOn, tell] {
        QElapsedTimer since;
        since.start();
        const recovery::Progress progress = [&](int done, int all) {
            if (since.elapsed() > tellMs) {
                since.restart();
                tell([done, all](WeakPointFinder &finder) { emit finder.progressed(done, all); });
            }
            return goesOn->load();
        };
        const auto points =
            search == Search::Single ? recovery::weakPoints(*model, progress) : recovery::weakPairs(*model, progress);
        tell([points](WeakPointFinder &finder) {
            finder.m_current.reset();
            emit finder.found(points);
        });
    });
}

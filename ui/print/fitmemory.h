// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <functional>

namespace print {

/// Remembers from one print to the next what fitted its pages: to see it, a card is laid out a dozen times.
class FitMemory
{
public:
    /// What `look` answered for that key, now or before.
    bool fits(const QByteArray &key, const std::function<bool()> &look);
    /// Forgets what has not been asked for since the last time.
    void forgetUnused();

private:
    QHash<QByteArray, bool> m_known;
    QHash<QByteArray, bool> m_used;
};

} // namespace print

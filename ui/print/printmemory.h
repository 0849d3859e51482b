// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>
#include <QHash>

#include <any>
#include <utility>

namespace print {

/// Remembers from one print to the next what takes long to find out: whether a card fits its page, which is laid out a
/// dozen times to see it, or where the boxes of a map stand.
class PrintMemory
{
public:
    /// What `find` answered for that key, now or before. One key is always asked for the same type.
    template <typename Find> auto recall(const QByteArray &key, const Find &find) -> decltype(find())
    {
        const auto known = m_known.constFind(key);
        const std::any answer = known == m_known.constEnd() ? std::any(find()) : *known;
        m_known.insert(key, answer);
        m_used.insert(key, answer);
        return std::any_cast<decltype(find())>(answer);
    }

    /// Forgets what has not been asked for since the last time.
    void forgetUnused() { m_known = std::exchange(m_used, {}); }

private:
    QHash<QByteArray, std::any> m_known;
    QHash<QByteArray, std::any> m_used;
};

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/fitmemory.h"

#include <utility>

namespace print {

bool FitMemory::fits(const QByteArray &key, const std::function<bool()> &look)
{
    const auto known = m_known.constFind(key);
    const bool answer = known == m_known.constEnd() ? look() : *known;
    m_known.insert(key, answer);
    m_used.insert(key, answer);
    return answer;
}

void FitMemory::forgetUnused()
{
    m_known = std::exchange(m_used, {});
}

} // namespace print

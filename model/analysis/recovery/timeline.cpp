// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/timeline.h"

#include <algorithm>

namespace recovery {

namespace {

/// Goes through two profiles at once, from each moment at which one of them changes to the next.
template <typename Choose> Profile merged(const Profile &a, const Profile &b, Choose choose)
{
    Profile result;
    std::size_t nextA = 0;
    std::size_t nextB = 0;
    while (nextA < a.size() || nextB < b.size()) {
        const Minutes fromA = nextA < a.size() ? a[nextA].from : never;
        const Minutes fromB = nextB < b.size() ? b[nextB].from : never;
        nextA += fromA <= fromB ? 1 : 0;
        nextB += fromB <= fromA ? 1 : 0;
        append(result, {std::min(fromA, fromB), choose(a[nextA - 1].level, b[nextB - 1].level)});
    }
    return result;
}

} // namespace

Profile reducedUntil(Minutes until, int level)
{
    Profile result;
    if (until > 0)
        append(result, {0, level});
    append(result, {until, fullLevel});
    return result;
}

int levelAt(const Profile &profile, Minutes at)
{
    const auto after = std::upper_bound(profile.begin(), profile.end(), at,
                                        [](Minutes time, const Step &step) { return time < step.from; });
    return after == profile.begin() ? fullLevel : std::prev(after)->level;
}

void append(Profile &profile, const Step &step)
{
    if (profile.empty() || profile.back().level != step.level)
        profile.push_back(step);
}

Profile lower(const Profile &a, const Profile &b)
{
    return merged(a, b, [](int left, int right) { return std::min(left, right); });
}

Profile higher(const Profile &a, const Profile &b)
{
    return merged(a, b, [](int left, int right) { return std::max(left, right); });
}

Profile stopped(const Profile &profile, const Spans &spans)
{
    if (spans.empty())
        return profile;
    Profile mask;
    if (spans.front().from > 0)
        append(mask, {0, fullLevel});
    for (const Span &span : spans) {
        append(mask, {span.from, 0});
        append(mask, {span.to, fullLevel});
    }
    return lower(profile, mask);
}

Spans below(const Profile &profile, int least)
{
    Spans result;
    for (std::size_t i = 0; i < profile.size(); ++i) {
        if (profile[i].level >= least)
            continue;
        const Minutes to = i + 1 < profile.size() ? profile[i + 1].from : never;
        if (!result.empty() && result.back().to == profile[i].from)
            result.back().to = to;
        else
            result.push_back({profile[i].from, to});
    }
    return result;
}

bool unite(Spans &spans, const Spans &more)
{
    if (more.empty())
        return false;
    Spans all(spans.size() + more.size());
    std::merge(spans.begin(), spans.end(), more.begin(), more.end(), all.begin(),
               [](const Span &a, const Span &b) { return a.from < b.from; });
    Spans result;
    for (const Span &span : all) {
        if (!result.empty() && span.from <= result.back().to)
            result.back().to = std::max(result.back().to, span.to);
        else
            result.push_back(span);
    }
    const bool grew = result != spans;
    spans = std::move(result);
    return grew;
}

Minutes longest(const Spans &spans)
{
    Minutes result = 0;
    for (const Span &span : spans)
        result = std::max(result, span.length());
    return result;
}

Minutes later(Minutes a, Minutes b)
{
    return a > never - b ? never : a + b;
}

} // namespace recovery

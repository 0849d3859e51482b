// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QtGlobal>

#include <limits>
#include <vector>

/// Levels and stretches of time of an outage. Times are minutes after the loss.
namespace recovery {

using Minutes = qint64;
/// Later than every moment of an outage: "without end".
constexpr Minutes never = std::numeric_limits<Minutes>::max();
/// Longer times than two thousand million years are cut: sums of two stay below `never`.
constexpr Minutes farthest = 1'000'000'000'000'000;
constexpr int fullLevel = 100;

/// The time from `from` on, up to but without `to`.
struct Span {
    Minutes from = 0;
    Minutes to = 0;
    bool contains(Minutes at) const { return from <= at && at < to; }
    Minutes length() const { return to - from; }
    bool operator==(const Span &) const = default;
};
/// In order, apart from each other.
using Spans = std::vector<Span>;

/// From a moment on, a level in percent.
struct Step {
    Minutes from = 0;
    int level = fullLevel;
    bool operator==(const Step &) const = default;
};
/// A level over time: begins at 0, holds nothing but changes.
using Profile = std::vector<Step>;

/// `level` until `until`, everything from then on.
Profile reducedUntil(Minutes until, int level);
int levelAt(const Profile &profile, Minutes at);
/// Appends a step where it changes anything.
void append(Profile &profile, const Step &step);
Profile lower(const Profile &a, const Profile &b);
Profile higher(const Profile &a, const Profile &b);
/// 0 within the spans, as `profile` says outside of them.
Profile stopped(const Profile &profile, const Spans &spans);

/// When the level is below `least`.
Spans below(const Profile &profile, int least);
/// Adds `more` to `spans`; false if they held it all already.
bool unite(Spans &spans, const Spans &more);
/// The length of the longest one, 0 if there is none.
Minutes longest(const Spans &spans);
/// a + b, at most `never`.
Minutes later(Minutes a, Minutes b);

} // namespace recovery

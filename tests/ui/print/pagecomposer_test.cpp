// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pagecomposer.h"

#include <gtest/gtest.h>

using namespace print;

namespace {
/// Strips of the given heights, nothing kept together.
Flow flowOf(const QList<double> &heights)
{
    Flow flow;
    for (const double height : heights)
        flow.strips.push_back(Strip{.height = height});
    return flow;
}

QList<int> counts(const ComposedPages &composed)
{
    QList<int> result;
    for (const PageLayout &page : composed.pages)
        result.append(int(page.placed.size()));
    return result;
}
} // namespace

TEST(PageComposer, FillsEachPage)
{
    EXPECT_EQ(counts(composePages(flowOf({40, 40, 40, 40, 40}), More::No, 100)), QList<int>({2, 2, 1}));
}

TEST(PageComposer, KeepsWhatBelongsTogether)
{
    Flow flow = flowOf({40, 20, 20, 40});
    flow.strips[1].keepWithNext = true;
    flow.strips[2].keepWithNext = true;
    EXPECT_EQ(counts(composePages(flow, More::No, 100)), QList<int>({1, 3}));
}

TEST(PageComposer, BreaksWhatCannotStayTogether)
{
    Flow flow = flowOf({40, 40, 40, 40});
    for (Strip &strip : flow.strips)
        strip.keepWithNext = true;
    EXPECT_EQ(counts(composePages(flow, More::No, 100)), QList<int>({2, 2}));
}

TEST(PageComposer, GivesAStripHigherThanAPageAPageOfItsOwn)
{
    EXPECT_EQ(counts(composePages(flowOf({40, 400, 40}), More::No, 100)), QList<int>({1, 1, 1}));
}

TEST(PageComposer, DropsTheSpaceAtTheTopOfAPage)
{
    Flow flow = flowOf({60, 60});
    flow.strips[1].spaceBefore = 30;
    const ComposedPages composed = composePages(flow, More::No, 100);
    ASSERT_EQ(composed.pages.size(), 2u);
    EXPECT_EQ(composed.pages[1].placed[0].y, 0);
}

TEST(PageComposer, RepeatsTheHeadingOfATableThatGoesOn)
{
    Flow flow = flowOf({10, 40, 40, 40});
    flow.repeated.push_back(Strip{.height = 10});
    flow.strips[0].keepWithNext = true;
    for (size_t row = 1; row < 4; ++row)
        flow.strips[row].repeated = 0;
    const ComposedPages composed = composePages(flow, More::No, 100);
    ASSERT_EQ(counts(composed), QList<int>({3, 2}));
    EXPECT_EQ(composed.pages[1].placed[0].strip, &flow.repeated[0]);
    EXPECT_EQ(composed.pages[1].placed[1].y, 10);
}

TEST(PageComposer, StartsAPageWhereAsked)
{
    Flow flow = flowOf({10, 10});
    flow.strips[1].startsPage = true;
    EXPECT_EQ(counts(composePages(flow, More::No, 100)), QList<int>({1, 1}));
}

TEST(PageComposer, LeavesOutTheFillersThatHaveNoRoom)
{
    Flow flow = flowOf({40, 20, 20, 20, 20, 40});
    for (size_t i = 1; i < 5; ++i)
        flow.strips[i].isFiller = true;
    const ComposedPages composed = composePages(flow, More::No, 90);
    ASSERT_EQ(counts(composed), QList<int>({3, 1}));
    EXPECT_EQ(composed.pages[0].placed[2].y, 60);
    EXPECT_EQ(composed.pages[1].placed[0].strip, &flow.strips[5]);
}

TEST(PageComposer, LeavesTheLastPageOpenWhileMoreMayFollow)
{
    const ComposedPages composed = composePages(flowOf({60, 60, 20, 10}), More::MayFollow, 100);
    EXPECT_EQ(counts(composed), QList<int>({1}));
    EXPECT_EQ(composed.stripCount, 1u);
}

TEST(PageComposer, LaysOneSurfaceUnderABoxOnEachPage)
{
    Flow flow = flowOf({40, 40, 40});
    flow.boxes.push_back({});
    flow.strips[1].box = 0;
    flow.strips[2].box = 0;
    const ComposedPages composed = composePages(flow, More::No, 100);
    ASSERT_EQ(composed.pages.size(), 2u);
    ASSERT_EQ(composed.pages[0].surfaces.size(), 1u);
    EXPECT_EQ(composed.pages[0].surfaces[0].top, 40);
    EXPECT_EQ(composed.pages[0].surfaces[0].bottom, 80);
    ASSERT_EQ(composed.pages[1].surfaces.size(), 1u);
    EXPECT_EQ(composed.pages[1].surfaces[0].bottom, 40);
}

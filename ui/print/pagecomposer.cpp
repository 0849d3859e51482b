// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pagecomposer.h"

#include <algorithm>
#include <map>

namespace print {

namespace {
constexpr double cutPadding = paper::pt(5);

/// Places strips one after the other until a page is full.
class Composer
{
public:
    Composer(const Flow &flow, double pageHeight) : m_flow(flow), m_pageHeight(pageHeight) {}

    ComposedPages compose(More more) const
    {
        ComposedPages result;
        const size_t count = m_flow.strips.size();
        for (size_t first = 0; first < count; first = result.stripCount) {
            const size_t end = pageEnd(first);
            // Two strips stay behind: the last two of a chapter are kept together once it is known that they are the
            // last.
            if (end + 2 > count && more == More::MayFollow)
                return result;
            result.pages.push_back(page(first, end));
            result.stripCount = end;
        }
        return result;
    }

private:
    const Strip &strip(size_t index) const { return m_flow.strips[index]; }

    bool isLeftOut(size_t index, double top) const
    {
        return strip(index).isFiller && top + strip(index).height > m_pageHeight + 1;
    }

    const Strip *repeatedAbove(size_t first) const
    {
        const int repeated = strip(first).repeated;
        return repeated >= 0 ? &m_flow.repeated[size_t(repeated)] : nullptr;
    }

    // The first strip of the next page.
    size_t pageEnd(size_t first) const
    {
        const Strip *above = repeatedAbove(first);
        double y = (above ? above->height : 0) + strip(first).spaceAtTop;
        size_t end = first;
        for (; end < m_flow.strips.size(); ++end) {
            if (end > first && strip(end).startsPage)
                return end;
            const double top = end == first ? y : y + strip(end).spaceBefore;
            if (isLeftOut(end, top))
                continue;
            if (top + strip(end).height > m_pageHeight + 1)
                break;
            y = top + strip(end).height;
        }
        if (end == m_flow.strips.size())
            return end;
        return std::max(lastBreak(first, end), first + 1);
    }

    // The last place up to `end` where a page may end; `end` itself when everything wants to stay together.
    size_t lastBreak(size_t first, size_t end) const
    {
        for (size_t candidate = end; candidate > first; --candidate) {
            if (!strip(candidate - 1).keepWithNext)
                return candidate;
        }
        return end;
    }

    PageLayout page(size_t first, size_t end) const
    {
        PageLayout result;
        result.corner = m_flow.sheet.corner();
        double y = 0;
        if (const Strip *above = repeatedAbove(first)) {
            result.placed.push_back({above, 0});
            y = above->height;
        }
        for (size_t i = first; i < end; ++i) {
            const double top = y + (i == first ? strip(i).spaceAtTop : strip(i).spaceBefore);
            if (isLeftOut(i, top))
                continue;
            result.placed.push_back({&strip(i), top});
            y = top + strip(i).height;
        }
        addSurfaces(result, first);
        return result;
    }

    // One surface per box and page, however many strips lie on it: adjoining fills would show seams.
    void addSurfaces(PageLayout &result, size_t first) const
    {
        std::map<int, PageLayout::Surface> surfaces; // boxes are numbered from the outside to the inside
        const bool hasRepeated = repeatedAbove(first) != nullptr;
        for (size_t i = 0; i < result.placed.size(); ++i) {
            const auto &placed = result.placed[i];
            const int innermost = i == 0 && hasRepeated ? strip(first).box : placed.strip->box;
            for (int box = innermost; box >= 0; box = m_flow.boxes[size_t(box)].outer) {
                const double bottom = placed.y + placed.strip->height;
                const auto found =
                    surfaces.try_emplace(box, PageLayout::Surface{&m_flow.boxes[size_t(box)], placed.y, bottom});
                found.first->second.bottom = bottom;
            }
        }
        for (auto &[box, surface] : surfaces) {
            widenWhereCut(result, surface);
            result.surfaces.push_back(surface);
        }
    }

    // A box begins and ends with an empty strip; where text stands at its edge instead, it goes on on another page.
    static void widenWhereCut(const PageLayout &page, PageLayout::Surface &surface)
    {
        for (const auto &placed : page.placed) {
            if (!placed.strip->draw && placed.strip->figures.empty())
                continue;
            if (placed.y == surface.top)
                surface.top -= cutPadding;
            if (placed.y + placed.strip->height == surface.bottom)
                surface.bottom += cutPadding;
        }
    }

    const Flow &m_flow;
    double m_pageHeight;
};
} // namespace

ComposedPages composePages(const Flow &flow, More more, std::optional<double> pageHeight)
{
    return Composer(flow, pageHeight.value_or(flow.sheet.contentHeight())).compose(more);
}

} // namespace print

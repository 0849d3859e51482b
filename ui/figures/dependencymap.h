// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/dependencygraph.h"
#include "figures/graphlayout.h"
#include "theme/theme.h"

#include <QStringList>

class QPainter;
class Texts;

namespace figures {

/// Which functions need which, and which resources and providers they cannot do without, as boxes and arrows.
///
///     const DependencyMap map = DependencyMap::of(plan, texts); // waits for Graphviz, once
///     map.draw(painter, area, theme::Mode::Light);              // as often as wanted
///
/// A box is a function (square corners), a resource (round) or a provider (cut corners); a heavy frame is vital or
/// critical. An arrow points at what is needed; solid is essential, dashed is useful.
class DependencyMap
{
public:
    /// Asks Graphviz for the layout, at most for 10 s; without it the boxes stand in columns.
    static DependencyMap of(const Plan &plan, const Texts &texts,
                            DependencyContent content = DependencyContent::Automatic);
    /// With the layout of somebody who may remember it.
    static DependencyMap of(const Plan &plan, const Texts &texts, DependencyContent content,
                            const GraphLayouter &layouter);

    /// True if no function needs anything: the drawing is only a sentence.
    bool isEmpty() const { return m_graph.nodes.isEmpty(); }
    const DependencyGraph &graph() const { return m_graph; }
    const GraphLayout &layout() const { return m_layout; }
    /// The size that it takes on paper, at most a page.
    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const { return m_alternative; }
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units. Starts no process.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    friend class DependencyMapPainter;

    QStringList whatIsMissing(const Texts &texts, qsizetype mostCodes) const;
    void sayInWords(const Texts &texts);
    void explain(const Texts &texts);
    /// How much smaller than life the layout is drawn to fit the page.
    double scale() const;

    /// What a kind of box or arrow means.
    struct Sample {
        enum class What { Function, Priority, Resource, Provider, Essential, Useful };
        What what;
        QString words;
    };

    DependencyGraph m_graph;
    GraphLayout m_layout;
    QList<Sample> m_legend;
    QStringList m_notes; ///< what the drawing does not show
    QString m_alternative;
};

} // namespace figures

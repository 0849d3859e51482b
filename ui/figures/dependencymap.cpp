// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/dependencymap.h"

#include "figures/content.h"
#include "figures/dependencymappainter.h"
#include "figures/drawing.h"

#include "plan.h"

#include <algorithm>

namespace figures {

namespace {

constexpr QSizeF boxSize(106, 25);
constexpr double legendMm = 9;
constexpr double noteMm = 4;
constexpr int longestName = 80;

/// "F01 Payroll"; what people typed may be a novel.
QString titleOf(const DependencyGraph::Node &node)
{
    const QString name = node.name.left(longestName + 1).simplified();
    const QString code = node.code.left(longestName);
    return name.isEmpty() ? code
                          : QStringLiteral("%1 %2").arg(
                                code, name.size() > longestName ? name.left(longestName) + QChar(0x2026) : name);
}

/// The first codes; the rest counted.
QString someOf(const QStringList &codes, qsizetype most)
{
    QStringList words;
    for (const QString &code : codes.first(std::min(codes.size(), most)))
        words.append(code.left(longestName));
    if (codes.size() > most)
        words.append(QStringLiteral("+%1").arg(codes.size() - most));
    return words.join(QStringLiteral(", "));
}

} // namespace

DependencyMap DependencyMap::of(const Plan &plan, const Texts &texts, DependencyContent content)
{
    return of(plan, texts, content, [](const Graph &graph) { return GraphLayout::of(graph); });
}

DependencyMap DependencyMap::of(const Plan &plan, const Texts &texts, DependencyContent content,
                                const GraphLayouter &layouter)
{
    DependencyMap map;
    map.m_graph = DependencyGraph::of(plan, content);
    Graph graph{static_cast<int>(map.m_graph.nodes.size()),
                boxSize,
                {},
                QSizeF(figureWidthMm, figureHeightMm - legendMm) * pointsPerMm};
    for (const auto &arrow : std::as_const(map.m_graph.arrows))
        graph.arrows.append({arrow.from, arrow.to});
    if (!map.isEmpty())
        map.m_layout = layouter(graph);
    map.m_notes = map.whatIsMissing(texts, 24);
    map.explain(texts);
    map.sayInWords(texts);
    return map;
}

QStringList DependencyMap::whatIsMissing(const Texts &texts, qsizetype mostCodes) const
{
    QStringList notes;
    if (isEmpty())
        notes.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "No dependency has been entered.")));
    if (!m_graph.alone.isEmpty() && !isEmpty())
        notes.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Functions without an arrow: %1"))
                         .arg(someOf(m_graph.alone, mostCodes)));
    if (m_graph.needsLeftOut && !isEmpty())
        notes.append(texts.text(
            "Figures", QT_TRANSLATE_NOOP("Figures", "Resources and providers are left out: there are too many.")));
    if (m_graph.functionsLeftOut > 0)
        notes.append(texts.text(
            "Figures", QT_TRANSLATE_N_NOOP("Figures", "%n less urgent functions are left out: there are too many."),
            m_graph.functionsLeftOut));
    return notes;
}

void DependencyMap::explain(const Texts &texts)
{
    using What = Sample::What;
    const auto add = [&](What what, bool isShown, const char *words) {
        if (isShown)
            m_legend.append({what, texts.text("Figures", words)});
    };
    const auto anyNode = [this](auto is) { return std::any_of(m_graph.nodes.begin(), m_graph.nodes.end(), is); };
    const auto anyArrow = [this](bool isEssential) {
        return std::any_of(m_graph.arrows.begin(), m_graph.arrows.end(),
                           [&](const auto &arrow) { return arrow.isEssential == isEssential; });
    };
    using Kind = DependencyGraph::Kind;
    add(What::Function, anyNode([](const auto &node) { return node.kind == Kind::Function; }),
        QT_TRANSLATE_NOOP("Figures", "function"));
    add(What::Priority, anyNode([](const auto &node) { return node.isPriority; }),
        QT_TRANSLATE_NOOP("Figures", "vital or critical function"));
    add(What::Resource, anyNode([](const auto &node) { return node.kind == Kind::Resource; }),
        QT_TRANSLATE_NOOP("Figures", "resource"));
    add(What::Provider, anyNode([](const auto &node) { return node.kind == Kind::Provider; }),
        QT_TRANSLATE_NOOP("Figures", "provider"));
    add(What::Essential, anyArrow(true), QT_TRANSLATE_NOOP("Figures", "needs, essential"));
    add(What::Useful, anyArrow(false), QT_TRANSLATE_NOOP("Figures", "needs, useful"));
}

void DependencyMap::sayInWords(const Texts &texts)
{
    QStringList sentences;
    QStringList vital;
    QList<QStringList> needs(m_graph.nodes.size());
    QList<QStringList> uses(m_graph.nodes.size());
    for (const auto &arrow : std::as_const(m_graph.arrows))
        (arrow.isEssential ? needs : uses)[arrow.from].append(titleOf(m_graph.nodes.at(arrow.to)));
    for (qsizetype i = 0; i < m_graph.nodes.size(); ++i) {
        const auto &node = m_graph.nodes.at(i);
        if (node.isPriority)
            vital.append(node.code.left(longestName));
        if (!needs.at(i).isEmpty())
            sentences.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 needs %2."))
                                 .arg(titleOf(node), needs.at(i).join(QStringLiteral(", "))));
        if (!uses.at(i).isEmpty())
            sentences.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 goes on, less well, without %2."))
                                 .arg(titleOf(node), uses.at(i).join(QStringLiteral(", "))));
    }
    if (!vital.isEmpty())
        sentences.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Vital or critical: %1."))
                             .arg(vital.join(QStringLiteral(", "))));
    m_alternative = (sentences + whatIsMissing(texts, m_graph.alone.size())).join(u'\n');
}

double DependencyMap::scale() const
{
    const double notes = noteMm * static_cast<double>(m_notes.size());
    const QSizeF room = QSizeF(figureWidthMm, figureHeightMm - legendMm - notes) * pointsPerMm;
    return m_layout.scaleTo(room - QSizeF(4, 4)); // half a frame on each side
}

QSizeF DependencyMap::sizeMm() const
{
    const double notes = noteMm * static_cast<double>(m_notes.size());
    if (isEmpty())
        return {figureWidthMm, notes + 2};
    return {figureWidthMm, (m_layout.size().height() + 4) * scale() / pointsPerMm + legendMm + notes};
}

void DependencyMap::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    DependencyMapPainter(*this, painter, mode).draw(area);
}

QByteArray DependencyMap::key() const
{
    const auto &[graph, layout, legend, notes, alternative] = *this;
    return content::keyOf(graph, layout, legend, notes, alternative);
}

} // namespace figures

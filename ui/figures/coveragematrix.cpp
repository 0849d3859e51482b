// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/coveragematrix.h"

#include "figures/content.h"
#include "figures/sheet.h"
#include "texts/joined.h"

#include <QPainter>

#include <algorithm>

namespace figures {

namespace {

using recovery::Verdict;
using theme::Role;

// Tenths of a millimetre.
constexpr double nameWidth = 450;
constexpr double narrowestColumn = 161;
constexpr double widestColumn = 260;
constexpr double headHeight = 150;
constexpr double rowHeight = 70;
constexpr double footLine = 34;
constexpr double gap = 10;
constexpr std::size_t scenariosPerMatrix = 8;
constexpr qsizetype mostFootLines = 3;

Role toneOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Unaffected: return Role::Surface;
    case Verdict::Held: return Role::GoodSoft;
    case Verdict::Unknown: return Role::Level0;
    case Verdict::Late: return Role::WarningSoft;
    case Verdict::Failed: return Role::DangerSoft;
    }
    Q_UNREACHABLE();
}

} // namespace

/// Fills a matrix with the whole plan.
class CoverageMatrix::Reader
{
public:
    Reader(const Plan &plan, const recovery::Coverage &solutions, const OutageOf &outageOf)
        : m_plan(plan), m_solutions(solutions)
    {
        for (const Row *scenario : plan.each(schema().scenario)) {
            readHits(*scenario);
            for (const recovery::Outcome &outcome : outageOf(scenario->id).functions)
                m_verdicts.insert({scenario->id, outcome.function}, outcome.verdict);
        }
    }

    void fill(CoverageMatrix &matrix) const
    {
        const RowList &scenarios = m_plan.each(schema().scenario);
        for (const Row *row : scenarios)
            matrix.m_scenarios.push_back(
                {shortText(m_plan.code(schema().scenario, *row)), shortText(m_plan.name(schema().scenario, *row))});
        for (const Row *row : m_plan.each(schema().function)) {
            Function function{
                shortText(m_plan.code(schema().function, *row)), shortText(m_plan.name(schema().function, *row)), {}};
            for (const Row *scenario : scenarios)
                function.marks.push_back(markOf({scenario->id, row->id}));
            matrix.m_functions.push_back(std::move(function));
        }
    }

private:
    using Key = std::pair<Id, Id>;

    void readHits(const Row &scenario)
    {
        const auto &need = schema().functionResource;
        for (const Id function : scenario[schema().scenario.functions])
            m_hits.insert({scenario.id, function});
        for (const Id resource : scenario[schema().scenario.resources]) {
            for (const Row *row : m_plan.referring(need.resource, resource)) {
                if ((*row)[need.need] == QLatin1String("essential"))
                    m_hits.insert({scenario.id, (*row)[need.function].value_or(0)});
            }
        }
    }

    Mark markOf(const Key &key) const
    {
        const bool isHit = m_hits.contains(key);
        return {isHit, isHit ? static_cast<int>(m_solutions.value(key).size()) : 0,
                m_verdicts.value(key, Verdict::Unaffected)};
    }

    const Plan &m_plan;
    recovery::Coverage m_solutions;
    QSet<Key> m_hits;
    QHash<Key, Verdict> m_verdicts;
};

CoverageMatrix CoverageMatrix::scenarios(std::size_t first, std::size_t count) const
{
    CoverageMatrix result(m_texts);
    const auto at = [](const auto &list, std::size_t index) {
        return list.begin() + static_cast<std::ptrdiff_t>(index);
    };
    result.m_scenarios.assign(at(m_scenarios, first), at(m_scenarios, first + count));
    for (const Function &function : m_functions) {
        Function shown{function.code, function.name, {at(function.marks, first), at(function.marks, first + count)}};
        if (std::all_of(shown.marks.begin(), shown.marks.end(), [](const Mark &mark) { return mark.isEmpty(); }))
            result.m_untouched.append(function.code);
        else
            result.m_functions.push_back(std::move(shown));
    }
    return result;
}

std::vector<CoverageMatrix> CoverageMatrix::chartsOf(const Plan &plan, const Texts &texts,
                                                     const recovery::Coverage &solutions, const OutageOf &outageOf,
                                                     double maxHeightMm)
{
    std::vector<CoverageMatrix> charts;
    if (plan.count(schema().scenario) == 0 || plan.count(schema().function) == 0)
        return charts;
    CoverageMatrix whole(texts);
    Reader(plan, solutions, outageOf).fill(whole);
    const std::size_t parts = (whole.m_scenarios.size() + scenariosPerMatrix - 1) / scenariosPerMatrix;
    const std::size_t share = (whole.m_scenarios.size() + parts - 1) / parts; // no matrix of a lonely scenario
    for (std::size_t first = 0; first < whole.m_scenarios.size(); first += share) {
        CoverageMatrix band = whole.scenarios(first, std::min(share, whole.m_scenarios.size() - first));
        const double room = maxHeightMm * 10 - headHeight - band.footHeight() - gap;
        const auto fitting = static_cast<std::ptrdiff_t>(std::max(1.0, room / rowHeight));
        std::vector<Function> functions = std::exchange(band.m_functions, {});
        const QStringList untouched = std::exchange(band.m_untouched, {});
        auto next = functions.begin();
        do {
            const auto end = next + std::min(fitting, functions.end() - next);
            CoverageMatrix &chart = charts.emplace_back(band);
            chart.m_functions.assign(std::make_move_iterator(next), std::make_move_iterator(end));
            next = end;
        } while (next != functions.end());
        charts.back().m_untouched = untouched;
    }
    return charts;
}

QString CoverageMatrix::verdictWord(Verdict verdict) const
{
    switch (verdict) {
    case Verdict::Unaffected: return m_texts.text("Recovery", "Unaffected");
    case Verdict::Held: return m_texts.text("Recovery", "Held");
    case Verdict::Unknown: return m_texts.text("Recovery", "Unknown");
    case Verdict::Late: return m_texts.text("Recovery", "Late");
    case Verdict::Failed: return m_texts.text("Recovery", "Failed");
    }
    Q_UNREACHABLE();
}

QString CoverageMatrix::solutionsWords(const Mark &mark) const
{
    return mark.isHit ? m_texts.text("Figures", QT_TRANSLATE_N_NOOP("Figures", "%n solutions"), mark.solutions)
                      //: Coverage matrix: the scenario reaches the function through something else
                      : m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "indirectly"));
}

QString CoverageMatrix::untouchedWords() const
{
    if (m_untouched.isEmpty())
        return {};
    return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Functions that none of these scenarios hits: %1"))
        .arg(m_untouched.join(QStringLiteral(", ")));
}

QString CoverageMatrix::alternative() const
{
    QStringList lines;
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        QStringList cells;
        for (const Function &function : m_functions) {
            const Mark &mark = function.marks[i];
            if (!mark.isEmpty())
                //: Coverage matrix read aloud: function, solutions in place, verdict
                cells.append(m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1: %2, %3"))
                                 .arg(function.code, solutionsWords(mark), verdictWord(mark.verdict)));
        }
        if (cells.isEmpty())
            cells.append(verdictWord(Verdict::Unaffected));
        lines.append(
            QStringLiteral("%1 %2 – %3").arg(m_scenarios[i].code, m_scenarios[i].title, joined(m_texts, cells)));
    }
    if (!m_untouched.isEmpty())
        lines.append(untouchedWords());
    return lines.join(u'\n');
}

double CoverageMatrix::footHeight() const
{
    if (m_untouched.isEmpty())
        return 0;
    const QStringList lines = brokenLines(untouchedWords(), sheetWidthMm * 10, mostFootLines, Letter::Small);
    return gap + footLine * static_cast<double>(lines.size());
}

QSizeF CoverageMatrix::sizeMm() const
{
    const double rows = rowHeight * static_cast<double>(m_functions.size());
    return {sheetWidthMm, (headHeight + rows + footHeight() + gap) / 10};
}

double CoverageMatrix::columnWidth() const
{
    const double room = sheetWidthMm * 10 - nameWidth;
    const auto columns = static_cast<double>(std::max<std::size_t>(1, m_scenarios.size()));
    return std::clamp(room / columns, narrowestColumn, widestColumn);
}

QRectF CoverageMatrix::cell(std::size_t row, std::size_t column) const
{
    const double width = columnWidth();
    return {nameWidth + static_cast<double>(column) * width, headHeight + static_cast<double>(row) * rowHeight, width,
            rowHeight};
}

void CoverageMatrix::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    Sheet sheet(painter, area, sizeMm(), mode);
    drawHead(sheet);
    const double right = cell(0, m_scenarios.size()).left();
    for (std::size_t row = 0; row < m_functions.size(); ++row) {
        const Function &function = m_functions[row];
        const double top = cell(row, 0).top();
        sheet.text({0, top, 70, rowHeight}, function.code, Letter::Small, Qt::AlignLeft | Qt::AlignVCenter, Role::Text,
                   Weight::Bold);
        sheet.paragraph({76, top, nameWidth - 86, rowHeight}, function.name, Letter::Small);
        for (std::size_t column = 0; column < m_scenarios.size(); ++column)
            drawMark(sheet, cell(row, column), function.marks[column]);
        sheet.line({0, top + rowHeight}, {right, top + rowHeight}, Role::Border);
    }
    drawFoot(sheet);
}

void CoverageMatrix::drawHead(Sheet &sheet) const
{
    sheet.fill(QRectF(0, 0, cell(0, m_scenarios.size()).left(), headHeight), Role::SurfaceHover);
    sheet.text({8, headHeight - 44, nameWidth - 20, 40}, m_texts.label(schema().function), Letter::Small,
               Qt::AlignLeft | Qt::AlignVCenter, Role::Text, Weight::Bold);
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        const QRectF box(cell(0, i).left() + 5, 4, columnWidth() - 10, headHeight - 8);
        sheet.text({box.left(), box.top(), box.width(), 34}, m_scenarios[i].code, Letter::Small,
                   Qt::AlignLeft | Qt::AlignVCenter, Role::Text, Weight::Bold);
        sheet.paragraph(box.adjusted(0, 34, 0, 0), m_scenarios[i].title, Letter::Tiny, Qt::AlignLeft | Qt::AlignTop);
    }
}

void CoverageMatrix::drawMark(Sheet &sheet, const QRectF &box, const Mark &mark) const
{
    if (mark.isEmpty())
        return;
    const QRectF inner = box.adjusted(3, 3, -3, -3);
    sheet.fill(inner, toneOf(mark.verdict));
    if (mark.verdict == Verdict::Failed)
        sheet.frame(inner, Role::Danger, 4);
    else if (mark.verdict == Verdict::Late)
        sheet.frame(inner, Role::Warning, 2);
    const bool isBad = mark.verdict == Verdict::Failed || mark.verdict == Verdict::Late;
    sheet.text(QRectF(inner.left() + 6, inner.top() + 3, inner.width() - 12, 30), verdictWord(mark.verdict),
               Letter::Small, Qt::AlignCenter, Role::Text, isBad ? Weight::Bold : Weight::Normal);
    sheet.text(QRectF(inner.left() + 6, inner.top() + 32, inner.width() - 12, 28), solutionsWords(mark), Letter::Tiny,
               Qt::AlignCenter, Role::Text);
}

void CoverageMatrix::drawFoot(Sheet &sheet) const
{
    if (m_untouched.isEmpty())
        return;
    const double top = cell(m_functions.size(), 0).top() + gap;
    sheet.paragraph({0, top, sheetWidthMm * 10, footHeight() - gap}, untouchedWords(), Letter::Small,
                    Qt::AlignLeft | Qt::AlignTop, Role::TextMuted);
}

QByteArray CoverageMatrix::key() const
{
    const auto &[texts, scenarios, functions, untouched] = *this;
    return content::keyOf(texts, scenarios, functions, untouched);
}

} // namespace figures

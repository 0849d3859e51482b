// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/riskmatrix.h"

#include "figures/content.h"
#include "figures/riskmatrixpainter.h"
#include "texts/joined.h"

#include "plan.h"

namespace figures {

namespace {

/// "3 Likely": the number stays, so that the level reads without its name.
QStringList levelLabels(const Plan &plan, const QString &scale, int levels)
{
    QStringList labels;
    for (int level = 1; level <= levels; ++level)
        labels.append(QString::number(level));
    const auto &table = schema().scaleLevel;
    for (const Row &row : plan.rows(table)) {
        const int level = row[table.level].value_or(0);
        if (row[table.scale] == scale && level >= 1 && level <= levels && !row[table.label].isEmpty())
            labels[level - 1] = QStringLiteral("%1 %2").arg(QString::number(level), row[table.label]);
    }
    return labels;
}

QList<RiskMatrix::Band> planBands(const Plan &plan)
{
    const auto &table = schema().riskBand;
    QList<RiskMatrix::Band> bands;
    for (const Row &row : plan.rows(table))
        bands.append({row[table.minScore].value_or(1), row[table.label], QColor(row[table.color])});
    std::stable_sort(bands.begin(), bands.end(), [](const auto &a, const auto &b) { return a.minScore < b.minScore; });
    return bands;
}

} // namespace

RiskMatrix::RiskMatrix(const Axis &likelihood, const Axis &impact, const QList<Band> &bands)
    : m_likelihood(likelihood), m_impact(impact), m_bands(bands),
      m_cells(likelihood.labels.size() * impact.labels.size())
{}

RiskMatrix RiskMatrix::ofPlan(const Plan &plan, const Texts &texts, RiskStage stage)
{
    const auto &settings = schema().plan;
    const int rows = plan.setting(settings.likelihoodLevels).value_or(4);
    const int columns = plan.setting(settings.impactLevels).value_or(4);
    RiskMatrix matrix({texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Likelihood")),
                       levelLabels(plan, QStringLiteral("likelihood"), rows)},
                      {texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Impact")),
                       levelLabels(plan, QStringLiteral("impact"), columns)},
                      planBands(plan));
    const auto &scenario = schema().scenario;
    const bool inherent = stage == RiskStage::Inherent;
    const auto &likelihood = inherent ? scenario.likelihoodInherent : scenario.likelihoodResidual;
    const auto &impact = inherent ? scenario.impactInherent : scenario.impactResidual;
    for (const Row &row : plan.rows(scenario))
        matrix.place(row[scenario.code], row[likelihood].value_or(0), row[impact].value_or(0));
    return matrix;
}

void RiskMatrix::place(const QString &code, int likelihood, int impact)
{
    if (likelihood < 1 || likelihood > rows() || impact < 1 || impact > columns()) {
        m_unrated.append(code);
        return;
    }
    m_cells[(likelihood - 1) * columns() + impact - 1].append(code);
}

QStringList RiskMatrix::codesAt(int likelihood, int impact) const
{
    return m_cells.value((likelihood - 1) * columns() + impact - 1);
}

int RiskMatrix::bandOf(int score) const
{
    int band = -1;
    for (int i = 0; i < m_bands.size() && m_bands.at(i).minScore <= score; ++i)
        band = i;
    return band;
}

QString RiskMatrix::bandLabel(int score) const
{
    const int band = bandOf(score);
    return band < 0 ? QString() : m_bands.at(band).label;
}

QColor RiskMatrix::bandColor(int score, theme::Mode mode) const
{
    const int band = bandOf(score);
    if (band >= 0 && m_bands.at(band).color.isValid())
        return m_bands.at(band).color;
    const auto calmest = static_cast<int>(theme::Role::Level0);
    const auto step = std::clamp(band + 1, 0, 6);
    return theme::color(static_cast<theme::Role>(calmest + step), mode);
}

QString RiskMatrix::alternative(const Texts &texts) const
{
    QStringList cells;
    for (int score = rows() * columns(); score >= 1; --score) {
        for (int level = rows(); level >= 1; --level) {
            if (score % level != 0 || score / level > columns() || codesAt(level, score / level).isEmpty())
                continue;
            //: One cell of the risk matrix, read aloud: likelihood, impact, their product, codes of the scenarios.
            const QString cell =
                texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Likelihood %1 × impact %2 = %3: %4"));
            cells.append(cell.arg(QString::number(level), QString::number(score / level), QString::number(score),
                                  codesAt(level, score / level).join(QStringLiteral(", "))));
        }
    }
    if (!m_unrated.isEmpty())
        cells.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Not rated: %1"))
                         .arg(m_unrated.join(QStringLiteral(", "))));
    if (cells.isEmpty())
        return texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "The matrix holds no scenario."));
    return joined(texts, cells);
}

void RiskMatrix::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    RiskMatrixPainter(*this, painter, mode).draw(area);
}

QByteArray RiskMatrix::key() const
{
    const auto &[likelihood, impact, bands, cells, unrated] = *this;
    return content::keyOf(likelihood, impact, bands, cells, unrated);
}

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/riskmove.h"

#include "figures/content.h"
#include "figures/sheet.h"
#include "plan.h"

#include <QLineF>
#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace figures {

namespace {

using theme::Role;

constexpr std::size_t mostReadable = 15;

// Tenths of a millimetre.
constexpr double titleHeight = 45;
constexpr double labelWidth = 260;
constexpr double labelHeight = 62;
constexpr double keyLine = 40;
constexpr double matrixHeight = 1000;
constexpr double cellHead = 36; ///< score and band
constexpr double gap = 6;
constexpr double between = 11; ///< marks one above the other
constexpr QSizeF markSize(92, 40);
constexpr double leastHeight = 24; ///< below, the code could not be read

/// Where the straight line from the middle of the box to `to` leaves it.
QPointF edge(const QRectF &box, const QPointF &to)
{
    const QPointF way = to - box.center();
    const double across = std::abs(way.x()) > 0 ? box.width() / 2 / std::abs(way.x()) : 1e9;
    const double up = std::abs(way.y()) > 0 ? box.height() / 2 / std::abs(way.y()) : 1e9;
    return box.center() + way * std::min({across, up, 1.0});
}

} // namespace

RiskMove::RiskMove(const RiskMatrix &scales, const Texts &texts) : m_texts(texts), m_scales(scales) {}

RiskMove RiskMove::ofPlan(const Plan &plan, const Texts &texts)
{
    RiskMove move(RiskMatrix::ofPlan(plan, texts, RiskStage::Inherent), texts);
    const auto &table = schema().scenario;
    for (const Row *row : plan.each(table))
        move.m_scenarios.push_back({shortText(plan.code(table, *row)), shortText(plan.name(table, *row)),
                                    move.known((*row)[table.likelihoodInherent], (*row)[table.impactInherent]),
                                    move.known((*row)[table.likelihoodResidual], (*row)[table.impactResidual])});
    return move;
}

RiskMove::Place RiskMove::known(std::optional<int> likelihood, std::optional<int> impact) const
{
    const Place place{likelihood.value_or(0), impact.value_or(0)};
    const bool isOnScale = place.likelihood >= 1 && place.likelihood <= m_scales.rows() && place.impact >= 1 &&
                           place.impact <= m_scales.columns();
    return isOnScale ? place : Place();
}

bool RiskMove::isReadable() const
{
    if (m_scenarios.size() > mostReadable)
        return false;
    const std::vector<Mark> placed = marks();
    return std::all_of(placed.begin(), placed.end(), [](const Mark &mark) { return mark.box.height() >= leastHeight; });
}

QSizeF RiskMove::sizeMm() const
{
    return {sheetWidthMm, (matrixHeight + labelHeight + titleHeight + 2 * keyLine) / 10};
}

QString RiskMove::placeWords(const Place &place) const
{
    if (place == Place())
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "not rated"));
    const int score = place.likelihood * place.impact;
    //: A place in the risk matrix, read aloud: likelihood, impact, their product, name of the band
    return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "likelihood %1 × impact %2 = %3 %4"))
        .arg(QString::number(place.likelihood), QString::number(place.impact), QString::number(score),
             shortText(m_scales.bandLabel(score)));
}

QString RiskMove::alternative() const
{
    if (m_scenarios.empty())
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "The matrix holds no scenario."));
    QStringList lines;
    for (const Scenario &scenario : m_scenarios)
        //: A scenario read aloud: code, title, place before the measures, place after them
        lines.append(
            m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 %2: inherent %3; residual %4"))
                .arg(scenario.code, scenario.title, placeWords(scenario.inherent), placeWords(scenario.residual)));
    return lines.join(u'\n');
}

QRectF RiskMove::grid() const
{
    const double left = titleHeight + labelWidth;
    return {left, 0, sheetWidthMm * 10 - left, matrixHeight};
}

QRectF RiskMove::cell(const Place &place) const
{
    const QRectF area = grid();
    const double width = area.width() / m_scales.columns();
    const double height = area.height() / m_scales.rows();
    return {area.left() + (place.impact - 1) * width, area.top() + (m_scales.rows() - place.likelihood) * height, width,
            height};
}

std::vector<RiskMove::Mark> RiskMove::marks() const
{
    std::vector<Mark> marks;
    for (int likelihood = 1; likelihood <= m_scales.rows(); ++likelihood)
        layOut(likelihood, marks);
    return marks;
}

/// The marks of one likelihood. Residual ones stand on the left of their cell and inherent ones on the right; a
/// scenario keeps its height all along, and none stands in the way of another's arrow.
void RiskMove::layOut(int likelihood, std::vector<Mark> &marks) const
{
    struct Track {
        std::size_t scenario = 0;
        int from = 0; // in halves of cells
        int to = 0;
        int slot = 0;
    };
    std::vector<Track> tracks;
    int heights = 1;
    for (std::size_t i = 0; i < m_scenarios.size(); ++i) {
        const auto &[code, title, inherent, residual] = m_scenarios[i];
        const int hollow = inherent.likelihood == likelihood ? 2 * inherent.impact + 1 : 0;
        const int filled = residual.likelihood == likelihood ? 2 * residual.impact : 0;
        if (!hollow && !filled)
            continue;
        Track track{i, std::min(hollow ? hollow : filled, filled ? filled : hollow), std::max(hollow, filled), 0};
        const auto isInTheWay = [&](const Track &each) {
            return each.slot == track.slot && each.from <= track.to && track.from <= each.to;
        };
        while (std::any_of(tracks.begin(), tracks.end(), isInTheWay))
            ++track.slot;
        heights = std::max(heights, track.slot + 1);
        tracks.push_back(track);
    }
    for (const Track &track : tracks)
        addMarks(track.scenario, likelihood, (track.slot + 0.5) / heights, 1.0 / heights, marks);
}

void RiskMove::addMarks(std::size_t index, int likelihood, double height, double share, std::vector<Mark> &marks) const
{
    const Scenario &scenario = m_scenarios[index];
    const auto add = [&](const Place &place, Look look, double across) {
        const QRectF room = cell(place).adjusted(gap, cellHead, -gap, -gap);
        const QSizeF size(std::min(markSize.width(), room.width() / 2 - gap),
                          std::min(markSize.height(), room.height() * share - between));
        const QPointF middle(room.left() + across * room.width(), room.top() + height * room.height());
        marks.push_back({index, look, QRectF(middle - QPointF(size.width(), size.height()) / 2, size)});
    };
    if (scenario.inherent == scenario.residual)
        return add(scenario.inherent, Look::Both, 0.5);
    if (scenario.residual.likelihood == likelihood)
        add(scenario.residual, Look::Filled, 0.25);
    if (scenario.inherent.likelihood == likelihood)
        add(scenario.inherent, Look::Hollow, 0.75);
}

void RiskMove::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    Sheet sheet(painter, area, sizeMm(), mode);
    drawCells(sheet);
    drawAxes(sheet);
    const std::vector<Mark> placed = marks();
    drawArrows(sheet, placed);
    for (const Mark &mark : placed)
        drawMark(sheet, mark); // over the arrows that pass
    drawKey(sheet);
}

void RiskMove::drawCells(Sheet &sheet) const
{
    for (int likelihood = 1; likelihood <= m_scales.rows(); ++likelihood) {
        for (int impact = 1; impact <= m_scales.columns(); ++impact) {
            const QRectF box = cell({likelihood, impact});
            const int score = likelihood * impact;
            const QColor color = m_scales.bandColor(score, sheet.mode());
            sheet.fill(box, color);
            sheet.frame(box, Role::Surface, 4);
            sheet.textOn(color, QRectF(box.left() + 8, box.top() + 3, box.width() - 16, cellHead - 6),
                         QStringLiteral("%1 %2").arg(QString::number(score), shortText(m_scales.bandLabel(score))),
                         Letter::Tiny, Qt::AlignLeft | Qt::AlignVCenter);
        }
    }
}

void RiskMove::drawAxes(Sheet &sheet) const
{
    const QRectF area = grid();
    for (int level = 1; level <= m_scales.rows(); ++level) {
        const QRectF box = cell({level, 1});
        sheet.paragraph({titleHeight, box.top(), labelWidth - 12, box.height()},
                        m_scales.likelihood().labels.at(level - 1), Letter::Small, Qt::AlignRight | Qt::AlignVCenter);
    }
    for (int level = 1; level <= m_scales.columns(); ++level) {
        const QRectF box = cell({1, level});
        sheet.paragraph({box.left() + 4, box.bottom() + 4, box.width() - 8, labelHeight - 4},
                        m_scales.impact().labels.at(level - 1), Letter::Small, Qt::AlignHCenter | Qt::AlignTop);
    }
    sheet.text({area.left(), area.bottom() + labelHeight, area.width(), titleHeight}, m_scales.impact().title,
               Letter::Body, Qt::AlignCenter, Role::Text, Weight::Bold);
    QPainter &painter = sheet.painter();
    painter.save();
    painter.translate(0, area.bottom());
    painter.rotate(-90);
    sheet.text({0, 0, area.height(), titleHeight}, m_scales.likelihood().title, Letter::Body, Qt::AlignCenter,
               Role::Text, Weight::Bold);
    painter.restore();
}

void RiskMove::drawArrows(Sheet &sheet, const std::vector<Mark> &marks) const
{
    QPainter &painter = sheet.painter();
    for (const Mark &from : marks) {
        const auto to = std::find_if(marks.begin(), marks.end(), [&](const Mark &each) {
            return each.scenario == from.scenario && each.look == Look::Filled;
        });
        if (from.look != Look::Hollow || to == marks.end())
            continue;
        const QLineF way(edge(from.box, to->box.center()), edge(to->box, from.box.center()));
        constexpr double head = 26;
        const double angle = std::atan2(way.dy(), way.dx());
        QPolygonF tip{way.p2()};
        for (const double side : {-0.4, 0.4})
            tip.append(way.p2() - head * QPointF(std::cos(angle + side), std::sin(angle + side)));
        // On a rim in the colour of the paper, or a dark cell would swallow it.
        const QPen rim(sheet.color(Role::Surface), 3);
        painter.setPen(QPen(rim.color(), 7.5));
        painter.drawLine(way);
        painter.setPen(rim);
        painter.setBrush(sheet.color(Role::Text));
        painter.drawPolygon(tip);
        painter.setPen(QPen(sheet.color(Role::Text), 3.5));
        painter.drawLine(QLineF(way.p1(), (tip.at(1) + tip.at(2)) / 2));
    }
}

void RiskMove::drawMark(Sheet &sheet, const Mark &mark) const
{
    QPainter &painter = sheet.painter();
    const double round = mark.box.height() / 2;
    const bool isFilled = mark.look != Look::Hollow;
    const QColor ink = sheet.color(Role::Text);
    const QColor ground = isFilled ? ink : sheet.color(Role::Surface);
    painter.setPen(QPen(ink, 3));
    painter.setBrush(mark.look == Look::Both ? sheet.color(Role::Surface) : ground);
    painter.drawRoundedRect(mark.box, round, round);
    if (mark.look == Look::Both) { // filled within hollow: it stays where it was
        painter.setBrush(ground);
        painter.drawRoundedRect(mark.box.adjusted(5, 5, -5, -5), round - 5, round - 5);
    }
    const Letter letter = mark.box.width() < 70 ? Letter::Tiny : Letter::Small;
    sheet.textOn(ground, mark.box.adjusted(6, 0, -6, 0), m_scenarios[mark.scenario].code, letter, Qt::AlignCenter,
                 Weight::Bold);
}

QString RiskMove::unratedWords() const
{
    QStringList codes;
    for (const Scenario &scenario : m_scenarios) {
        if (scenario.inherent == Place() || scenario.residual == Place())
            codes.append(scenario.code);
    }
    if (m_scenarios.empty())
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "The matrix holds no scenario."));
    if (codes.isEmpty())
        return {};
    //: Risk matrix with a place before and after measures: one of the two is missing
    return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Not rated, or on one side only: %1"))
        .arg(codes.join(QStringLiteral(", ")));
}

void RiskMove::drawKey(Sheet &sheet) const
{
    const QString inherent =
        m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Hollow: inherent · filled: residual · filled within "
                                                             "a ring: unchanged"));
    const double top = matrixHeight + labelHeight + titleHeight;
    sheet.text({grid().left(), top, grid().width(), keyLine}, inherent, Letter::Small, Qt::AlignCenter,
               Role::TextMuted);
    sheet.text({0, top + keyLine, sheetWidthMm * 10, keyLine}, unratedWords(), Letter::Small, Qt::AlignCenter);
}

QByteArray RiskMove::key() const
{
    const auto &[texts, scales, scenarios] = *this;
    return content::keyOf(texts, scales, scenarios);
}

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/impactcurve.h"

#include "analysis/derived.h"
#include "figures/content.h"
#include "figures/drawing.h"
#include "figures/impactcurvepainter.h"
#include "texts/joined.h"

#include "plan.h"

#include <algorithm>

namespace figures {

namespace {

constexpr qsizetype mostLines = 12; // more do not stand apart
constexpr qsizetype mostNames = 12;
constexpr int longestName = 60;

/// "3 Serious": the number stays, so that the level reads without its name.
QStringList scaleLabels(const Plan &plan, int highest)
{
    QStringList labels;
    for (int level = 0; level <= highest; ++level)
        labels.append(QString::number(level));
    const auto &table = schema().scaleLevel;
    for (const Row *row : plan.each(table)) {
        const int level = (*row)[table.level].value_or(-1);
        if ((*row)[table.scale] == QLatin1String("impact") && level >= 0 && level <= highest &&
            !(*row)[table.label].isEmpty())
            labels[level] = QStringLiteral("%1 %2").arg(QString::number(level), (*row)[table.label].left(200));
    }
    return labels;
}

QString shortName(const QString &name)
{
    const QString line = name.left(longestName + 1).simplified();
    return line.size() > longestName ? line.left(longestName) + QChar(0x2026) : line;
}

/// The first names; the rest counted.
QString someOf(QStringList names)
{
    if (const auto rest = names.size() - mostNames; rest > 0)
        names = names.first(mostNames) << QStringLiteral("+%1").arg(rest);
    return names.join(QStringLiteral(", "));
}

} // namespace

bool ImpactCurve::Line::isRated() const
{
    return std::any_of(levels.begin(), levels.end(), [](const auto &level) { return level.has_value(); });
}

ImpactCurve::ImpactCurve(const Plan &plan, const Row &function, const Texts &texts)
{
    const auto &horizon = schema().horizon;
    for (const Row *row : plan.each(horizon))
        m_minutes.append((*row)[horizon.minutes].value_or(0));
    for (const int minutes : std::as_const(m_minutes))
        m_horizons.append(texts.duration(minutes));
    readLines(plan, function);
    int highest = plan.setting(schema().plan.impactLevels).value_or(4);
    for (const Line &line : std::as_const(m_lines)) {
        for (const auto &level : line.levels)
            highest = std::max(highest, level.value_or(0));
    }
    m_levels = scaleLabels(plan, highest);
    m_intolerable = plan.setting(schema().plan.intolerableLevel).value_or(0);
    m_zone = texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Intolerable from level %1")).arg(m_intolerable);
    readMarks(plan, function, texts);
    m_alternative = alternativeOf(texts);

    QStringList unrated;
    QList<Line> rated;
    for (const Line &line : std::as_const(m_lines)) {
        if (line.isRated())
            rated.append(line);
        else
            unrated.append(line.name);
    }
    // Where there are too many, those that hurt most are drawn.
    const auto pain = [](const Line &line) {
        int sum = 0;
        for (const auto &level : line.levels)
            sum += level.value_or(0);
        return sum;
    };
    if (rated.size() > mostLines) {
        std::stable_sort(rated.begin(), rated.end(), [&](const Line &a, const Line &b) { return pain(a) > pain(b); });
        m_notes.append(texts.text("Figures",
                                  QT_TRANSLATE_N_NOOP("Figures", "%n more categories, less affected, are not drawn."),
                                  static_cast<int>(rated.size() - mostLines)));
        rated = rated.first(mostLines);
    }
    if (rated.isEmpty() || m_minutes.isEmpty())
        m_notes = {texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "No impact of this function has been rated."))};
    else if (!unrated.isEmpty())
        m_notes.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Not rated: %1")).arg(someOf(unrated)));
    m_lines = rated;
}

void ImpactCurve::readLines(const Plan &plan, const Row &function)
{
    const auto &category = schema().impactCategory;
    const auto &impact = schema().impact;
    QHash<Id, int> lineOf;
    QHash<Id, int> columnOf;
    for (const Row *row : plan.each(schema().horizon))
        columnOf.insert(row->id, static_cast<int>(columnOf.size()));
    for (const Row *row : plan.each(category)) {
        lineOf.insert(row->id, static_cast<int>(m_lines.size()));
        const QString name = shortName((*row)[category.name]);
        m_lines.append(
            {name.isEmpty() ? (*row)[category.code] : name, QList<std::optional<int>>(m_minutes.size(), std::nullopt)});
    }
    for (const Row *row : plan.referring(impact.function, function.id)) {
        const int line = lineOf.value((*row)[impact.category].value_or(0), -1);
        const int column = columnOf.value((*row)[impact.horizon].value_or(0), -1);
        if (line >= 0 && column >= 0)
            m_lines[line].levels[column] = (*row)[impact.level];
    }
}

void ImpactCurve::readMarks(const Plan &plan, const Row &function, const Texts &texts)
{
    const auto &table = schema().function;
    const auto mark = [&](const QString &name, std::optional<int> minutes) {
        if (minutes)
            m_marks.append({QStringLiteral("%1 %2").arg(name, texts.duration(*minutes)), *minutes});
    };
    mark(texts.label(table.rto), function[table.rto]);
    //: H*: the first horizon at which an impact is intolerable
    mark(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "H* (intolerable)")),
         analysis::firstIntolerableMin(plan, function.id));
    mark(texts.label(table.mtpd), function[table.mtpd]);
    std::stable_sort(m_marks.begin(), m_marks.end(),
                     [](const Mark &a, const Mark &b) { return a.minutes < b.minutes; });
}

QString ImpactCurve::wordsOf(const Line &line, const Texts &texts) const
{
    if (!line.isRated())
        return texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1: not rated")).arg(line.name);
    QStringList steps;
    for (qsizetype i = 0; i < line.levels.size(); ++i) {
        const auto &level = line.levels.at(i);
        //: Reads a curve aloud: %1 is a level or a number, %2 the time since the stop
        steps.append(texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 after %2"))
                         .arg(level ? QString::number(*level) : QStringLiteral("—"), m_horizons.at(i)));
    }
    return QStringLiteral("%1: %2").arg(line.name, steps.join(QStringLiteral(", ")));
}

QString ImpactCurve::alternativeOf(const Texts &texts) const
{
    QStringList parts;
    for (const Line &line : m_lines)
        parts.append(wordsOf(line, texts));
    if (parts.isEmpty() || m_minutes.isEmpty())
        parts = {texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "No impact of this function has been rated."))};
    else if (m_intolerable > 0)
        parts.append(m_zone);
    for (const Mark &mark : m_marks)
        parts.append(mark.words);
    return joined(texts, parts);
}

QSizeF ImpactCurve::sizeMm() const
{
    constexpr double noteMm = 4;
    const double notes = noteMm * static_cast<double>(m_notes.size());
    if (m_lines.isEmpty() || m_minutes.isEmpty())
        return {figureWidthMm, notes + 2};
    const double plot = std::max(7.0 * static_cast<double>(m_levels.size()), 4.2 * static_cast<double>(m_lines.size()));
    return {figureWidthMm, 24 + plot + notes};
}

QString ImpactCurve::alternative() const
{
    return m_alternative;
}

void ImpactCurve::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    ImpactCurvePainter(*this, painter, mode).draw(area);
}

QByteArray ImpactCurve::key() const
{
    const auto &[minutes, horizons, levels, lines, marks, intolerable, zone, notes, alternative] = *this;
    return content::keyOf(minutes, horizons, levels, lines, marks, intolerable, zone, notes, alternative);
}

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/rostercalendar.h"

#include "figures/content.h"
#include "figures/rosterreader.h"
#include "figures/sheet.h"
#include "texts/joined.h"

#include <QPainter>

#include <algorithm>

namespace figures {

namespace {

using oncall::Span;
using oncall::Wall;
using theme::Role;

// Tenths of a millimetre.
constexpr double weekWidth = 190;
constexpr double rankWidth = 130;
constexpr double plotLeft = weekWidth + rankWidth;
constexpr double dayWidth = (sheetWidthMm * 10 - plotLeft) / 7;
constexpr double dayHeight = 36;
constexpr double holidayHeight = 28;
constexpr double lineHeight = 46;
constexpr double weekGap = 12;
constexpr double footLine = 34;
constexpr double footGap = 10;
constexpr std::size_t mostHoles = 6; ///< that the foot names
constexpr qsizetype mostHoleLines = 4;
constexpr qsizetype legendColumns = 4;

} // namespace

std::vector<RosterCalendar> RosterCalendar::chartsOf(const Plan &plan, const Row &roster, const QDate &from,
                                                     const QDate &to, const Texts &texts, double maxHeightMm)
{
    std::vector<RosterCalendar> charts;
    if (!from.isValid() || !to.isValid() || from >= to)
        return charts;
    Reader reader(plan, roster, texts, from, to);
    for (QDate monday = oncall::mondayOf(from); monday < to; monday = monday.addDays(7)) {
        const Week week = reader.week(monday);
        if (!charts.empty()) {
            RosterCalendar tried = charts.back();
            tried.m_weeks.push_back(week);
            tried.m_holes = reader.holes(tried.m_weeks.front().monday, monday.addDays(7));
            tried.finish();
            if (tried.sizeMm().height() <= maxHeightMm) {
                charts.back() = std::move(tried);
                continue;
            }
        }
        RosterCalendar chart(texts);
        chart.m_period = reader.period();
        chart.m_weeks.push_back(week);
        chart.m_holes = reader.holes(monday, monday.addDays(7));
        chart.finish();
        charts.push_back(std::move(chart));
    }
    return charts;
}

void RosterCalendar::finish()
{
    m_legend.clear();
    for (const Week &week : m_weeks) {
        for (const Lane &lane : week.lanes) {
            for (const Bar &bar : lane.bars) {
                if (const QString shown = shownName(week, bar); shown != bar.name)
                    m_legend.insert(shown, bar.name);
            }
        }
    }
}

double RosterCalendar::place(const Week &week, Wall wall) const
{
    const double days = static_cast<double>(wall - oncall::wallAt(week.monday)) / oncall::minutesPerDay;
    return plotLeft + std::clamp(days, 0.0, 7.0) * dayWidth;
}

QString RosterCalendar::shownName(const Week &week, const Bar &bar) const
{
    const double width = place(week, bar.span.to) - place(week, bar.span.from);
    return textWidth(bar.name, Letter::Small) + 12 <= width ? bar.name : bar.initials;
}

double RosterCalendar::heightOf(const Week &week)
{
    double height = dayHeight + (week.holidays.isEmpty() ? 0 : holidayHeight) + weekGap;
    for (const Lane &lane : week.lanes)
        height += lineHeight * lane.lines;
    return height;
}

QString RosterCalendar::holesWords(std::size_t most) const
{
    if (m_holes.empty())
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Every hour to cover has somebody on call."));
    QStringList words;
    for (std::size_t i = 0; i < std::min(most, m_holes.size()); ++i)
        words.append(m_holes[i].words);
    if (m_holes.size() > most)
        //: Ends a list of times
        words.append(m_texts.text("Figures", QT_TRANSLATE_N_NOOP("Figures", "and %n more"),
                                  static_cast<int>(m_holes.size() - most)));
    //: On-call calendar: %1 is a list of times
    return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Nobody on call: %1")).arg(joined(m_texts, words));
}

Weight RosterCalendar::holesWeight() const
{
    return m_holes.empty() ? Weight::Normal : Weight::Bold;
}

double RosterCalendar::footHeight() const
{
    const auto holes =
        brokenLines(holesWords(mostHoles), sheetWidthMm * 10, mostHoleLines, Letter::Small, holesWeight()).size();
    const auto names = (m_legend.size() + legendColumns - 1) / legendColumns;
    return footGap + footLine * static_cast<double>(holes + names);
}

QSizeF RosterCalendar::sizeMm() const
{
    double height = footHeight();
    for (const Week &week : m_weeks)
        height += heightOf(week);
    return {sheetWidthMm, height / 10};
}

QString RosterCalendar::timeWords(const Span &span) const
{
    return QStringLiteral("%1 – %2").arg(m_texts.dateTime(oncall::timeOf(span.from)),
                                         m_texts.dateTime(oncall::timeOf(span.to)));
}

QString RosterCalendar::alternative() const
{
    QStringList lines;
    for (const Week &week : m_weeks) {
        for (auto it = week.holidays.begin(); it != week.holidays.end(); ++it)
            lines.append(m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1: %2"))
                             .arg(m_texts.date(it.key()), it.value()));
        for (const Lane &lane : week.lanes) {
            for (const Bar &bar : lane.bars) {
                //: A shift read aloud: "Rank 1", from – to, who
                lines.append(m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1, %2: %3"))
                                 .arg(lane.label, timeWords(bar.whole), bar.name));
            }
        }
    }
    lines.removeDuplicates(); // a shift of two weeks
    lines.append(holesWords(m_holes.size()));
    return lines.join(u'\n');
}

void RosterCalendar::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    Sheet sheet(painter, area, sizeMm(), mode);
    double top = 0;
    for (const Week &week : m_weeks) {
        drawWeek(sheet, week, top);
        top += heightOf(week);
    }
    drawFoot(sheet, top + footGap);
}

double RosterCalendar::drawDays(Sheet &sheet, const Week &week, double top) const
{
    const double height = dayHeight + (week.holidays.isEmpty() ? 0 : holidayHeight);
    sheet.fill(QRectF(0, top, sheetWidthMm * 10, height), Role::SurfaceHover);
    for (int i = 0; i < 7; ++i) {
        const QDate day = week.monday.addDays(i);
        const QRectF box(plotLeft + i * dayWidth, top, dayWidth, dayHeight);
        const bool isInside = oncall::days(day, day.addDays(1)).overlaps(m_period);
        sheet.text(box.adjusted(6, 0, -4, 0), m_texts.locale().toString(day, QStringLiteral("ddd d MMM")),
                   Letter::Small, Qt::AlignLeft | Qt::AlignVCenter, isInside ? Role::Text : Role::TextMuted,
                   i >= 5 ? Weight::Bold : Weight::Normal);
        if (!week.holidays.contains(day))
            continue;
        const QRectF corner(box.right() - 34, top + 2, 32, dayHeight - 4);
        sheet.hatch(corner, Role::Text, 9);
        sheet.frame(corner, Role::Text);
        sheet.text({box.left() + 6, box.bottom() - 4, dayWidth - 10, holidayHeight}, week.holidays.value(day),
                   Letter::Tiny, Qt::AlignLeft | Qt::AlignVCenter, Role::Text, Weight::Bold);
    }
    return height;
}

void RosterCalendar::drawWeek(Sheet &sheet, const Week &week, double top) const
{
    const double below = top + drawDays(sheet, week, top);
    const double bottom = top + heightOf(week) - weekGap;
    //: Calendar week
    const QString number = m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Week %1"));
    sheet.text({6, top, weekWidth - 10, dayHeight}, number.arg(week.monday.weekNumber()), Letter::Small,
               Qt::AlignLeft | Qt::AlignVCenter, Role::Text, Weight::Bold);
    sheet.paragraph({6, below, weekWidth - 12, std::min(bottom - below, 2 * lineHeight)}, m_texts.date(week.monday),
                    Letter::Small, Qt::AlignLeft | Qt::AlignTop, Role::TextMuted);
    for (int i = 0; i <= 7; ++i)
        sheet.line({plotLeft + i * dayWidth, top}, {plotLeft + i * dayWidth, bottom}, Role::BorderStrong, 1);
    double lane = below;
    for (const Lane &each : week.lanes) {
        drawLane(sheet, week, each, lane);
        lane += lineHeight * each.lines;
        sheet.line({weekWidth, lane}, {sheetWidthMm * 10, lane}, Role::BorderStrong, 1);
    }
}

void RosterCalendar::drawLane(Sheet &sheet, const Week &week, const Lane &lane, double top) const
{
    const double height = lineHeight * lane.lines;
    sheet.text({weekWidth, top, rankWidth - 8, lineHeight}, lane.label, Letter::Small);
    const auto boxOf = [&](const Span &span) {
        const double left = place(week, span.from);
        return QRectF(left, top, std::max(place(week, span.to) - left, 5.0), height);
    };
    for (auto it = week.holidays.begin(); it != week.holidays.end(); ++it)
        sheet.hatch(boxOf(oncall::days(it.key(), it.key().addDays(1))), Role::BorderStrong, 20);
    const QString nobody = m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "nobody"));
    for (const Span &span : lane.gaps) {
        const QRectF box = boxOf(span);
        sheet.fill(box, Role::DangerSoft);
        sheet.hatch(box, Role::Danger, 10);
        sheet.frame(box, Role::Danger, 3);
        const double width = textWidth(nobody, Letter::Small, Weight::Bold) + 10;
        if (width > box.width())
            continue; // the foot says it
        const QRectF label(box.center().x() - width / 2, box.center().y() - 15, width, 30);
        sheet.fill(label, Role::DangerSoft);
        sheet.text(label, nobody, Letter::Small, Qt::AlignCenter, Role::Text, Weight::Bold);
    }
    for (const Bar &bar : lane.bars)
        drawBar(sheet, week, bar, top + lineHeight * bar.line);
}

void RosterCalendar::drawBar(Sheet &sheet, const Week &week, const Bar &bar, double top) const
{
    const double left = place(week, bar.span.from);
    const QRectF box(left + 1, top + 4, std::max(place(week, bar.span.to) - left - 2, 4.0), lineHeight - 8);
    sheet.fill(box, bar.isNamed ? Role::Selection : Role::Surface);
    sheet.frame(box, bar.isNamed ? Role::Accent : Role::Danger, bar.isNamed ? 1.5 : 3);
    sheet.text(box.adjusted(3, 0, -3, 0), shownName(week, bar), Letter::Small, Qt::AlignCenter);
}

void RosterCalendar::drawFoot(Sheet &sheet, double top) const
{
    const QStringList lines =
        brokenLines(holesWords(mostHoles), sheetWidthMm * 10, mostHoleLines, Letter::Small, holesWeight());
    for (const QString &line : lines) {
        sheet.text({0, top, sheetWidthMm * 10, footLine}, line, Letter::Small, Qt::AlignLeft | Qt::AlignVCenter,
                   Role::Text, holesWeight());
        top += footLine;
    }
    constexpr double width = sheetWidthMm * 10 / legendColumns;
    qsizetype place = 0;
    for (auto it = m_legend.begin(); it != m_legend.end(); ++it, ++place) {
        const QRectF box(static_cast<double>(place % legendColumns) * width,
                         top + static_cast<double>(place / legendColumns) * footLine, width - 10, footLine);
        sheet.text(box, QStringLiteral("%1 %2").arg(it.key(), it.value()), Letter::Small,
                   Qt::AlignLeft | Qt::AlignVCenter, Role::TextMuted);
    }
}

QByteArray RosterCalendar::key() const
{
    const auto &[texts, period, weeks, holes, legend] = *this;
    return content::keyOf(texts, period, weeks, holes, legend);
}

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/stepgantt.h"

#include "figures/content.h"
#include "figures/sheet.h"

#include <QPainter>

#include <algorithm>
#include <array>
#include <cmath>

namespace figures {

namespace {

using recovery::Minutes;
using theme::Role;

// Tenths of a millimetre.
constexpr double numberWidth = 50;
constexpr double actionWidth = 460;
constexpr double startWidth = 175;
constexpr double durationWidth = 130;
constexpr double plotLeft = numberWidth + actionWidth + startWidth + durationWidth + 15;
constexpr double plotWidth = sheetWidthMm * 10 - plotLeft - 10;
constexpr double rowHeight = 64;
constexpr double phaseHeight = 48;
constexpr double headLine = 36;
constexpr Minutes unit = 15; ///< up to here a compressed axis is nearly even

constexpr std::array moments{0,    5,    10,   15,    30,    60,    120,   240,    480,    720,    1440,
                             2880, 4320, 7200, 10080, 20160, 43200, 86400, 129600, 259200, 525600, 1051200};

Minutes endOf(Minutes start, Minutes duration)
{
    return std::min(recovery::later(start, duration), recovery::farthest);
}

} // namespace

std::vector<StepGantt> StepGantt::chartsOf(const Plan &plan, const Row &procedure, const Texts &texts,
                                           double maxHeightMm)
{
    StepGantt whole(texts);
    whole.m_title = shortText(plan.title(schema().procedure, procedure));
    whole.readSteps(plan, procedure);
    whole.readMarks(plan, procedure);
    whole.chooseAxis();
    std::vector<StepGantt> charts;
    StepGantt empty = whole;
    empty.m_lines.clear();
    QString phase;
    for (std::size_t i = 0; i < whole.m_lines.size(); ++i) {
        const Line &line = whole.m_lines[i];
        const bool isHeading = !line.heading.isEmpty();
        // A heading goes with the step below it.
        const double needed = (isHeading ? phaseHeight + rowHeight : rowHeight) / 10;
        if (charts.empty() || charts.back().sizeMm().height() + needed > maxHeightMm) {
            charts.push_back(empty);
            if (!isHeading) {
                //: Heading of a phase that began on an earlier page
                const QString words = texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 (continued)"));
                charts.back().m_lines.push_back({words.arg(phase), {}, {}, {}, {}, {}});
            }
        }
        phase = isHeading ? line.heading : phase;
        charts.back().m_lines.push_back(line);
    }
    return charts;
}

QString StepGantt::phaseWords(const QString &phase) const
{
    return phase.isEmpty() ? m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Phase not set"))
                           : m_texts.choice(schema().step.phase, phase);
}

StepGantt::Line StepGantt::lineOf(const Plan &plan, const Row &step, int number) const
{
    const auto &table = schema().step;
    Line line;
    line.number = QString::number(number);
    line.action = shortText(step[table.action]);
    if (line.action.isEmpty())
        line.action = QStringLiteral("—");
    const Row *role = step[table.role] ? plan.find(schema().role, *step[table.role]) : nullptr;
    const Row *contact = step[table.contact] ? plan.find(schema().contact, *step[table.contact]) : nullptr;
    if (role)
        line.who = shortText(plan.name(schema().role, *role));
    else if (contact)
        line.who = shortText(plan.name(schema().contact, *contact));
    if (line.who.isEmpty() && role)
        line.who = plan.code(schema().role, *role);
    if (line.who.isEmpty())
        line.who = m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "nobody named"));
    line.offset = Cell<qint64>::read(step.value(table.offset));
    line.duration = Cell<qint64>::read(step.value(table.duration));
    return line;
}

void StepGantt::readSteps(const Plan &plan, const Row &procedure)
{
    const auto &table = schema().step;
    const RowList &steps = plan.referring(table.procedure, procedure.id);
    QStringList phases;
    for (const Choice &choice : table.phase.options().choices)
        phases.append(QLatin1String(choice.key));
    phases.append(QString());
    for (const QString &phase : phases) {
        int number = 0;
        bool isFirst = true;
        for (const Row *step : steps) {
            ++number;
            if ((*step)[table.phase] != phase)
                continue;
            if (std::exchange(isFirst, false))
                m_lines.push_back({phaseWords(phase), {}, {}, {}, {}, {}});
            m_lines.push_back(lineOf(plan, *step, number));
        }
    }
}

void StepGantt::readMarks(const Plan &plan, const Row &procedure)
{
    const recovery::ProcedureTimes times = recovery::procedureTimes(plan, procedure);
    if (times.resume && times.rto)
        //: Line in a drawing: by its steps the procedure brings the service back after %1
        m_marks.push_back({times.resume->planned,
                           m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Service resumes after %1"))
                               .arg(m_texts.duration(times.resume->planned)),
                           Qt::DashLine});
    if (times.rto)
        m_marks.push_back(
            {*times.rto,
             QStringLiteral("%1 %2").arg(m_texts.label(schema().function.rto), m_texts.duration(*times.rto)),
             Qt::SolidLine});
    std::stable_sort(m_marks.begin(), m_marks.end(), [](const Mark &a, const Mark &b) { return a.at < b.at; });
}

void StepGantt::chooseAxis()
{
    Minutes last = 10;
    Minutes shortest = recovery::farthest;
    for (const Line &line : m_lines) {
        const Minutes end = endOf(line.offset.value_or(0), line.duration.value_or(0));
        last = std::max(last, end);
        if (end > 0)
            shortest = std::min(shortest, end);
    }
    for (const Mark &mark : m_marks)
        last = std::max(last, std::min(mark.at, recovery::farthest));
    m_end = last + last / 20;
    // Quarters of an hour beside days could not be seen on an even axis.
    m_axis = m_end > 40 * std::min(shortest, m_end) ? Axis::Compressed : Axis::Even;
}

double StepGantt::headHeight() const
{
    const std::size_t words = m_axis == Axis::Compressed ? 2 : 1;
    return headLine * static_cast<double>(1 + std::max(words, m_marks.size()));
}

QSizeF StepGantt::sizeMm() const
{
    double height = headHeight();
    for (const Line &line : m_lines)
        height += line.heading.isEmpty() ? rowHeight : phaseHeight;
    return {sheetWidthMm, (height + 6) / 10};
}

QString StepGantt::start(const Line &line) const
{
    return line.offset ? QStringLiteral("T+%1").arg(m_texts.duration(*line.offset)) : QStringLiteral("—");
}

QString StepGantt::duration(const Line &line) const
{
    return line.duration ? m_texts.duration(*line.duration) : QStringLiteral("—");
}

QString StepGantt::alternative() const
{
    QStringList lines{m_title};
    for (const Mark &mark : m_marks)
        lines.append(mark.words);
    for (const Line &line : m_lines) {
        if (!line.heading.isEmpty())
            lines.append(line.heading);
        else
            //: A step read aloud: number, start (T+15 min), duration, who, what to do
            lines.append(m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1. %2 for %3, %4: %5"))
                             .arg(line.number, start(line), duration(line), line.who, line.action));
    }
    return lines.join(u'\n');
}

double StepGantt::place(Minutes at) const
{
    const double time = static_cast<double>(std::clamp<Minutes>(at, 0, m_end));
    const double end = static_cast<double>(m_end);
    const double share = m_axis == Axis::Even ? time / end : std::log1p(time / unit) / std::log1p(end / unit);
    return plotLeft + share * plotWidth;
}

void StepGantt::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    Sheet sheet(painter, area, sizeMm(), mode);
    const double bottom = sizeMm().height() * 10 - 6;
    drawHead(sheet);
    drawMarks(sheet, bottom);
    drawTicks(sheet, bottom);
    double top = headHeight();
    for (const Line &line : m_lines) {
        drawLine(sheet, line, top);
        top += line.heading.isEmpty() ? rowHeight : phaseHeight;
    }
}

void StepGantt::drawHead(Sheet &sheet) const
{
    const double top = headHeight() - headLine;
    const auto heading = [&](double left, double width, const Field &field) {
        sheet.text({left, top, width - 10, headLine}, m_texts.label(field), Letter::Small,
                   Qt::AlignLeft | Qt::AlignVCenter, Role::TextMuted);
    };
    sheet.text({0, 0, plotLeft - 20, headLine}, m_title, Letter::Body, Qt::AlignLeft | Qt::AlignVCenter, Role::Text,
               Weight::Bold);
    heading(numberWidth, actionWidth, schema().step.action);
    heading(numberWidth + actionWidth, startWidth, schema().step.offset);
    heading(numberWidth + actionWidth + startWidth, durationWidth, schema().step.duration);
    if (m_axis == Axis::Compressed)
        sheet.text({0, headLine, plotLeft - 20, headLine},
                   m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "The time axis is compressed: what comes "
                                                                        "later takes less room.")),
                   Letter::Tiny, Qt::AlignLeft | Qt::AlignVCenter, Role::TextMuted);
}

void StepGantt::drawTicks(Sheet &sheet, double bottom) const
{
    double free = plotLeft;
    const double top = headHeight() - headLine;
    for (const Minutes at : moments) {
        const QString words = m_texts.duration(at);
        const double width = textWidth(words, Letter::Tiny);
        const double x = place(at);
        const double left = std::clamp(x - width / 2, plotLeft, plotLeft + plotWidth - width);
        if (at > m_end || left < free)
            continue;
        if (!isMarked(x)) // the line of a mark is the one to be seen
            sheet.line({x, headHeight() - 4}, {x, bottom}, Role::Border);
        const QRectF label(left, top, width + 4, headLine - 6);
        sheet.fill(label, Role::Surface);
        sheet.text(label, words, Letter::Tiny, Qt::AlignLeft | Qt::AlignVCenter, Role::TextMuted);
        free = left + width + 20;
    }
}

bool StepGantt::isMarked(double x) const
{
    constexpr double lineWidth = 4;
    return std::ranges::any_of(m_marks, [&](const Mark &mark) { return std::abs(place(mark.at) - x) < lineWidth; });
}

std::vector<StepGantt::Flag> StepGantt::flags() const
{
    std::vector<Flag> flags;
    for (const Mark &mark : m_marks) {
        const double width = std::min(textWidth(mark.words, Letter::Small, Weight::Bold) + 16, plotWidth);
        const double x = place(mark.at);
        const bool isBefore = x - plotLeft > plotWidth / 2;
        const double left = isBefore ? x - width : x;
        flags.push_back(
            {&mark, x, isBefore, {std::clamp(left, plotLeft, plotLeft + plotWidth - width), 0, width, headLine}});
    }
    // Words before their lines: the last line begins on top, so that none runs through the words of another.
    if (std::ranges::all_of(flags, &Flag::isBefore))
        std::ranges::reverse(flags);
    double top = 0;
    for (Flag &flag : flags) {
        flag.label.moveTop(top);
        top += headLine;
    }
    return flags;
}

void StepGantt::drawMarks(Sheet &sheet, double bottom) const
{
    const std::vector<Flag> all = flags();
    const auto line = [&](const Flag &flag, double end) {
        const Role role = flag.mark->style == Qt::SolidLine ? Role::Danger : Role::Text;
        sheet.line({flag.x, flag.label.top() + 2}, {flag.x, end}, role, 4, flag.mark->style);
    };
    for (const Flag &flag : all)
        line(flag, bottom);
    for (const Flag &flag : all) { // over the lines of the others, at their own
        sheet.fill(flag.label, Role::Surface);
        sheet.text(flag.label.adjusted(8, 0, -8, 0), flag.mark->words, Letter::Small,
                   (flag.isBefore ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter, Role::Text, Weight::Bold);
        line(flag, flag.label.bottom());
    }
}

void StepGantt::drawLine(Sheet &sheet, const Line &line, double top) const
{
    if (!line.heading.isEmpty()) {
        sheet.fill(QRectF(0, top + 4, sheetWidthMm * 10, phaseHeight - 6), Role::SurfaceHover);
        return sheet.text({8, top + 2, plotLeft - 20, phaseHeight - 2}, line.heading, Letter::Body,
                          Qt::AlignLeft | Qt::AlignVCenter, Role::Text, Weight::Bold);
    }
    const double left = numberWidth + actionWidth;
    sheet.text({0, top, numberWidth - 10, rowHeight}, line.number, Letter::Small, Qt::AlignRight | Qt::AlignVCenter,
               Role::TextMuted);
    sheet.paragraph({numberWidth, top + 2, actionWidth - 20, rowHeight - 4}, line.action, Letter::Small);
    sheet.text({left, top, startWidth - 8, rowHeight}, start(line), Letter::Small);
    sheet.text({left + startWidth, top, durationWidth - 8, rowHeight}, duration(line), Letter::Small);
    sheet.line({0, top + rowHeight}, {sheetWidthMm * 10, top + rowHeight}, Role::Border);
    drawBar(sheet, line, top);
}

void StepGantt::drawBar(Sheet &sheet, const Line &line, double top) const
{
    if (!line.offset) {
        //: In a drawing, instead of a bar: nobody said when the step starts
        const QString words = m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 · start not set")).arg(line.who);
        return sheet.text({plotLeft, top, plotWidth, rowHeight}, words, Letter::Small);
    }
    const double from = place(*line.offset);
    const double to = place(endOf(*line.offset, line.duration.value_or(0)));
    QRectF bar(from, top + 12, std::max(to - from, 8.0), rowHeight - 24);
    bar.moveRight(std::min(bar.right(), plotLeft + plotWidth));
    if (line.duration) {
        sheet.fill(bar, Role::Selection);
        sheet.frame(bar, Role::Accent, 2);
    } else { // how long is unknown: open to the right
        sheet.line(bar.topLeft(), bar.bottomLeft(), Role::Accent, 5);
        sheet.line({bar.left(), bar.center().y()}, {bar.left() + 30, bar.center().y()}, Role::Accent, 3, Qt::DotLine);
        bar.setWidth(34);
    }
    drawWho(sheet, line.who, bar);
}

void StepGantt::drawWho(Sheet &sheet, const QString &who, const QRectF &bar) const
{
    const double width = textWidth(who, Letter::Small) + 4;
    if (width + 12 <= bar.width())
        return sheet.text(bar.adjusted(6, 0, -6, 0), who, Letter::Small);
    const double after = plotLeft + plotWidth - bar.right() - 8;
    const double before = bar.left() - plotLeft - 8;
    const bool isAfter = width <= after || after >= before;
    const double room = std::min(width, std::max(0.0, isAfter ? after : before));
    const double left = isAfter ? bar.right() + 8 : bar.left() - 8 - room;
    if (room < std::min(width, 60.0)) // the bar takes all the room: shortened in it
        return sheet.text(bar.adjusted(6, 0, -6, 0), who, Letter::Small);
    const QRectF label(left, bar.top(), room, bar.height());
    sheet.fill(label.adjusted(0, 4, 0, -4), Role::Surface); // no line runs through the name
    sheet.text(label, who, Letter::Small);
}

QByteArray StepGantt::key() const
{
    const auto &[texts, title, lines, marks, end, axis] = *this;
    return content::keyOf(texts, title, lines, marks, end, axis);
}

} // namespace figures

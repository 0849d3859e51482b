// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/skillsmatrix.h"

#include "analysis/derived.h"
#include "analysis/qualifications.h"
#include "figures/content.h"
#include "figures/sheet.h"

#include <QPainter>

#include <algorithm>

namespace figures {

namespace {

using theme::Role;

// Tenths of a millimetre.
constexpr double nameWidth = 480;
constexpr double columnWidth = 104;
constexpr double headHeight = 60;
constexpr double rowHeight = 52;
constexpr double footHeight = 2 * rowHeight;
constexpr double legendHeight = 38;
constexpr std::size_t skillsPerMatrix = 12;
constexpr std::size_t legendColumns = 2;

SkillsMatrix::Standing standingOf(const Row &row, const QDate &at, int warnDays)
{
    const auto until = row[schema().qualification.validUntil];
    if (until && *until < at)
        return SkillsMatrix::Standing::Ended;
    return until && *until <= at.addDays(warnDays) ? SkillsMatrix::Standing::EndsSoon : SkillsMatrix::Standing::Valid;
}

/// ● valid, ◐ ends soon, ✗ has ended: drawn, so that no font need have them.
void drawMark(Sheet &sheet, const QPointF &centre, SkillsMatrix::Standing standing)
{
    QPainter &painter = sheet.painter();
    constexpr double radius = 8;
    const QRectF circle(centre.x() - radius, centre.y() - radius, 2 * radius, 2 * radius);
    painter.setPen(QPen(sheet.color(Role::Text), 2));
    painter.setBrush(Qt::NoBrush);
    if (standing == SkillsMatrix::Standing::Ended) {
        painter.drawLine(circle.topLeft(), circle.bottomRight());
        painter.drawLine(circle.topRight(), circle.bottomLeft());
        return;
    }
    if (standing == SkillsMatrix::Standing::Valid)
        painter.setBrush(sheet.color(Role::Text));
    painter.drawEllipse(circle);
    if (standing == SkillsMatrix::Standing::EndsSoon) {
        painter.setBrush(sheet.color(Role::Text));
        painter.drawPie(circle, 90 * 16, 180 * 16);
    }
}

} // namespace

SkillsMatrix SkillsMatrix::ofPlan(const Plan &plan, const Texts &texts, const QDate &at)
{
    SkillsMatrix matrix(texts);
    const auto best = analysis::bestQualifications(plan, at);
    const int warnDays = plan.setting(schema().plan.qualificationWarn).value_or(0);
    for (const Row *skill : plan.each(schema().skill))
        matrix.m_skills.push_back({shortText((*skill)[schema().skill.code]), shortText((*skill)[schema().skill.name]),
                                   0, (*skill)[schema().skill.minHolders]});
    for (const Row *contact : plan.each(schema().contact)) {
        Person person{shortText(plan.name(schema().contact, *contact)), {}};
        if (person.name.isEmpty())
            person.name = shortText(plan.code(schema().contact, *contact));
        bool isHolder = false;
        for (std::size_t i = 0; const Row *skill : plan.each(schema().skill)) {
            const Row *row = best.value({contact->id, skill->id});
            person.holdings.push_back(
                row ? Holding{standingOf(*row, at, warnDays), (*row)[schema().qualification.level].value_or(0)}
                    : Holding());
            isHolder = isHolder || row;
            matrix.m_skills[i++].holders += row && analysis::isQualified(*row, 1, at) ? 1 : 0;
        }
        if (isHolder)
            matrix.m_people.push_back(std::move(person));
    }
    return matrix;
}

std::vector<SkillsMatrix> SkillsMatrix::chartsOf(const Plan &plan, const Texts &texts, const QDate &at,
                                                 double maxHeightMm)
{
    const SkillsMatrix whole = ofPlan(plan, texts, at);
    std::vector<SkillsMatrix> charts;
    const std::size_t parts = std::max<std::size_t>(1, (whole.m_skills.size() + skillsPerMatrix - 1) / skillsPerMatrix);
    const std::size_t share = (whole.m_skills.size() + parts - 1) / parts; // no matrix of a lonely skill
    for (std::size_t skill = 0; skill < whole.m_skills.size(); skill += share) {
        const std::size_t skills = std::min(share, whole.m_skills.size() - skill);
        // Those who hold none of these skills would be empty lines.
        SkillsMatrix band = whole.part(0, whole.m_people.size(), skill, skills);
        std::erase_if(band.m_people, [](const Person &person) {
            return std::all_of(person.holdings.begin(), person.holdings.end(),
                               [](const Holding &each) { return each.standing == Standing::None; });
        });
        const double others = headHeight + footHeight + static_cast<double>(band.legendLines()) * legendHeight;
        const double rows = std::max(1.0, (maxHeightMm * 10 - others) / rowHeight);
        const auto fitting = static_cast<std::size_t>(rows);
        for (std::size_t first = 0; first < band.m_people.size(); first += fitting)
            charts.push_back(band.part(first, std::min(fitting, band.m_people.size() - first), 0, skills));
        if (band.m_people.empty() && !whole.m_people.empty())
            charts.push_back(std::move(band)); // nobody holds any of them: the foot says so
    }
    return charts;
}

SkillsMatrix SkillsMatrix::part(std::size_t firstPerson, std::size_t people, std::size_t firstSkill,
                                std::size_t skills) const
{
    SkillsMatrix result(m_texts);
    const auto at = [](const auto &list, std::size_t index) {
        return list.begin() + static_cast<std::ptrdiff_t>(index);
    };
    result.m_skills.assign(at(m_skills, firstSkill), at(m_skills, firstSkill + skills));
    for (std::size_t i = firstPerson; i < firstPerson + people; ++i) {
        const Person &person = m_people[i];
        result.m_people.push_back(
            {person.name, {at(person.holdings, firstSkill), at(person.holdings, firstSkill + skills)}});
    }
    return result;
}

std::size_t SkillsMatrix::legendLines() const
{
    return 1 + (m_skills.size() + legendColumns - 1) / legendColumns; // the marks, then the skills
}

QSizeF SkillsMatrix::sizeMm() const
{
    const double height = headHeight + static_cast<double>(m_people.size()) * rowHeight + footHeight +
                          static_cast<double>(legendLines()) * legendHeight;
    return {sheetWidthMm, height / 10};
}

QString SkillsMatrix::standingWords(const Holding &holding) const
{
    const QString level = holding.level > 0 ? QString::number(holding.level) : QStringLiteral("—");
    switch (holding.standing) {
    case Standing::None: return {};
    case Standing::Valid: return level;
    case Standing::EndsSoon:
        //: Skills matrix read aloud: %1 is a level from 1 to 3
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 (ends soon)")).arg(level);
    case Standing::Ended:
        //: Skills matrix read aloud: %1 is a level from 1 to 3
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 (has ended)")).arg(level);
    }
    Q_UNREACHABLE();
}

QString SkillsMatrix::holdersWords(const Skill &skill) const
{
    const QString holders = QString::number(skill.holders);
    if (!skill.least)
        //: Skills matrix read aloud: code and name of a skill, number of people who hold it
        return m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1 %2: valid holders %3, no minimum set"))
            .arg(skill.code, skill.name, holders);
    const char *words = skill.holders < *skill.least
                            //: Skills matrix read aloud: code and name of a skill, holders, how many there should be
                            ? QT_TRANSLATE_NOOP("Figures", "%1 %2: valid holders %3, minimum %4: too few")
                            : QT_TRANSLATE_NOOP("Figures", "%1 %2: valid holders %3, minimum %4");
    return m_texts.text("Figures", words).arg(skill.code, skill.name, holders, QString::number(*skill.least));
}

QString SkillsMatrix::alternative() const
{
    QStringList lines;
    for (const Person &person : m_people) {
        QStringList held;
        for (std::size_t i = 0; i < m_skills.size(); ++i) {
            if (person.holdings[i].standing != Standing::None)
                held.append(QStringLiteral("%1 %2").arg(m_skills[i].code, standingWords(person.holdings[i])));
        }
        //: %1 is a name, %2 a list of what belongs to it
        lines.append(m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "%1: %2"))
                         .arg(person.name, held.join(QStringLiteral(", "))));
    }
    for (const Skill &skill : m_skills)
        lines.append(holdersWords(skill));
    return lines.join(u'\n');
}

QRectF SkillsMatrix::cell(std::size_t row, std::size_t column) const
{
    return {nameWidth + static_cast<double>(column) * columnWidth, headHeight + static_cast<double>(row) * rowHeight,
            columnWidth, rowHeight};
}

void SkillsMatrix::draw(QPainter &painter, const QRectF &area, theme::Mode mode) const
{
    Sheet sheet(painter, area, sizeMm(), mode);
    drawHead(sheet);
    const double right = cell(0, m_skills.size()).left();
    for (std::size_t row = 0; row < m_people.size(); ++row) {
        const QRectF name(0, cell(row, 0).top(), nameWidth - 12, rowHeight);
        sheet.text(name, m_people[row].name, Letter::Body);
        for (std::size_t column = 0; column < m_skills.size(); ++column)
            drawHolding(sheet, cell(row, column), m_people[row].holdings[column]);
        sheet.line(name.bottomLeft(), QPointF(right, name.bottom()), Role::Border);
    }
    drawFoot(sheet);
    drawLegend(sheet);
}

void SkillsMatrix::drawHead(Sheet &sheet) const
{
    const QRectF head(0, 0, cell(0, m_skills.size()).left(), headHeight);
    sheet.fill(head, Role::SurfaceHover);
    sheet.text({8, 0, nameWidth - 20, headHeight}, m_texts.label(schema().contact), Letter::Body,
               Qt::AlignLeft | Qt::AlignVCenter, Role::Text, Weight::Bold);
    for (std::size_t i = 0; i < m_skills.size(); ++i) {
        const QRectF box(cell(0, i).left() + 3, 0, columnWidth - 6, headHeight);
        sheet.text(box, m_skills[i].code, Letter::Small, Qt::AlignCenter, Role::Text, Weight::Bold);
    }
}

void SkillsMatrix::drawHolding(Sheet &sheet, const QRectF &box, const Holding &holding) const
{
    if (holding.standing == Standing::None)
        return;
    const Role tone = holding.standing == Standing::Ended      ? Role::DangerSoft
                      : holding.standing == Standing::EndsSoon ? Role::WarningSoft
                                                               : Role::GoodSoft;
    sheet.fill(box.adjusted(2, 2, -2, -2), tone);
    const QString level = holding.level > 0 ? QString::number(holding.level) : QStringLiteral("—");
    sheet.text({box.left() + 6, box.top(), 22, box.height()}, level, Letter::Body, Qt::AlignCenter, Role::Text,
               Weight::Bold);
    constexpr double distance = 21;
    const QPointF first(box.left() + 40, box.center().y());
    for (int dot = 0; dot < std::clamp(holding.level, 1, 3); ++dot)
        drawMark(sheet, first + QPointF(dot * distance, 0), holding.standing);
}

void SkillsMatrix::drawFoot(Sheet &sheet) const
{
    const double top = cell(m_people.size(), 0).top();
    const double right = cell(0, m_skills.size()).left();
    sheet.line({0, top}, {right, top}, Role::BorderStrong, 3);
    sheet.text({0, top, nameWidth - 12, rowHeight},
               m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Valid holders")), Letter::Body,
               Qt::AlignLeft | Qt::AlignVCenter, Role::Text, Weight::Bold);
    sheet.text({0, top + rowHeight, nameWidth - 12, rowHeight},
               m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "Minimum wanted")), Letter::Body);
    for (std::size_t i = 0; i < m_skills.size(); ++i) {
        const Skill &skill = m_skills[i];
        const QRectF actual = cell(m_people.size(), i);
        const bool isShort = skill.least && skill.holders < *skill.least;
        if (isShort) {
            sheet.fill(actual.adjusted(2, 2, -2, -2), Role::WarningSoft);
            sheet.frame(actual.adjusted(3, 3, -3, -3), Role::Text, 3);
        }
        sheet.text(actual, QString::number(skill.holders), Letter::Small, Qt::AlignCenter, Role::Text, Weight::Bold);
        sheet.text(cell(m_people.size() + 1, i), skill.least ? QString::number(*skill.least) : QStringLiteral("—"),
                   Letter::Small, Qt::AlignCenter);
    }
}

void SkillsMatrix::drawLegend(Sheet &sheet) const
{
    double top = cell(m_people.size() + 2, 0).top();
    const auto mark = [&](double left, Standing standing, const char *source) {
        drawMark(sheet, {left + 10, top + legendHeight / 2}, standing);
        const QString words = m_texts.text("Figures", source);
        sheet.text({left + 26, top, 300, legendHeight}, words, Letter::Small, Qt::AlignLeft | Qt::AlignVCenter,
                   Role::TextMuted);
        return left + 26 + textWidth(words, Letter::Small) + 30;
    };
    const QString levels =
        m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "1 basics, 2 works alone, 3 trains others"));
    sheet.text({0, top, 800, legendHeight}, levels, Letter::Small, Qt::AlignLeft | Qt::AlignVCenter, Role::TextMuted);
    double left = textWidth(levels, Letter::Small) + 40;
    left = mark(left, Standing::Valid, QT_TRANSLATE_NOOP("Figures", "valid"));
    left = mark(left, Standing::EndsSoon, QT_TRANSLATE_NOOP("Figures", "ends soon"));
    left = mark(left, Standing::Ended, QT_TRANSLATE_NOOP("Figures", "has ended"));
    sheet.frame({left, top + 8, 22, legendHeight - 16}, Role::Text, 3);
    sheet.text({left + 32, top, 400, legendHeight},
               m_texts.text("Figures", QT_TRANSLATE_NOOP("Figures", "fewer holders than wanted")), Letter::Small,
               Qt::AlignLeft | Qt::AlignVCenter, Role::TextMuted);
    const double width = sheetWidthMm * 10 / legendColumns;
    for (std::size_t i = 0; i < m_skills.size(); ++i) {
        if (i % legendColumns == 0)
            top += legendHeight;
        sheet.text({static_cast<double>(i % legendColumns) * width, top, width - 15, legendHeight},
                   QStringLiteral("%1 %2").arg(m_skills[i].code, m_skills[i].name), Letter::Small,
                   Qt::AlignLeft | Qt::AlignVCenter, Role::TextMuted);
    }
}

QByteArray SkillsMatrix::key() const
{
    const auto &[texts, skills, people] = *this;
    return content::keyOf(texts, skills, people);
}

} // namespace figures

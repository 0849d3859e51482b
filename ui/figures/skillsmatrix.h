// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"
#include "theme/theme.h"

#include <QSizeF>

#include <vector>

class QPainter;
class QRectF;

namespace figures {

class Sheet;

/// Who knows what: people × skills, the level as a number and as dots, what has ended or ends soon marked by its shape,
/// and at the foot how many holders there are and how many there should be.
class SkillsMatrix
{
public:
    /// How one qualification stands on the day.
    enum class Standing { None, Valid, EndsSoon, Ended };

    /// All people who hold a qualification and all skills of the plan, broken into as many matrices as are needed to
    /// keep each within the height; none if the plan holds no qualification. `at` is the day to judge by.
    static std::vector<SkillsMatrix> chartsOf(const Plan &plan, const Texts &texts, const QDate &at,
                                              double maxHeightMm);

    QSizeF sizeMm() const;
    /// The same in words, for those who cannot see the drawing.
    QString alternative() const;
    /// All that the drawing shows: two with one key look the same.
    QByteArray key() const;
    /// Draws into `area`, in the painter's units.
    void draw(QPainter &painter, const QRectF &area, theme::Mode mode) const;

private:
    struct Holding {
        Standing standing = Standing::None;
        int level = 0; ///< 0: not said
    };
    struct Skill {
        QString code;
        QString name;
        int holders = 0; ///< valid ones in the whole plan
        std::optional<int> least;
    };
    struct Person {
        QString name;
        std::vector<Holding> holdings; ///< one per skill
    };

    explicit SkillsMatrix(const Texts &texts) : m_texts(texts) {}
    SkillsMatrix part(std::size_t firstPerson, std::size_t people, std::size_t firstSkill, std::size_t skills) const;
    static SkillsMatrix ofPlan(const Plan &plan, const Texts &texts, const QDate &at);
    std::size_t legendLines() const;
    QString standingWords(const Holding &holding) const;
    QString holdersWords(const Skill &skill) const;
    QRectF cell(std::size_t row, std::size_t column) const;
    void drawHead(Sheet &sheet) const;
    void drawHolding(Sheet &sheet, const QRectF &box, const Holding &holding) const;
    void drawFoot(Sheet &sheet) const;
    void drawLegend(Sheet &sheet) const;

    Texts m_texts;
    std::vector<Skill> m_skills;
    std::vector<Person> m_people;
};

} // namespace figures

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/reflexcard.h"

#include "print/cardparts.h"
#include "print/onepage.h"
#include "print/procedureparts.h"

#include <algorithm>
#include <array>

namespace print {

namespace {

/// What a card gives up for the type of its steps, in this order.
constexpr std::array<void (*)(CardLook &), 20> concessions{[](CardLook &look) { look.numbers = Numbers::First; },
                                                           [](CardLook &look) { look.hasApproval = false; },
                                                           [](CardLook &look) { look.hasAllDeputies = false; },
                                                           [](CardLook &look) { look.hasPlaces = false; },
                                                           [](CardLook &look) { look.hasResultColumn = false; },
                                                           [](CardLook &look) { look.hasLargeCodes = false; },
                                                           [](CardLook &look) { look.hasCallColumn = false; },
                                                           [](CardLook &look) { look.writingLines = 1; },
                                                           [](CardLook &look) { look.hasPhaseRows = false; },
                                                           [](CardLook &look) { look.hasSolutionTable = false; },
                                                           [](CardLook &look) { look.hasResponsibleColumn = false; },
                                                           [](CardLook &look) { look.hasGoalNames = false; },
                                                           [](CardLook &look) { look.hasDeputies = false; },
                                                           [](CardLook &look) { look.writingLines = 0; },
                                                           [](CardLook &look) { look.hasNextNames = false; },
                                                           [](CardLook &look) { look.codes = DialCodes::None; },
                                                           [](CardLook &look) { look.hasPosts = false; },
                                                           [](CardLook &look) { look.hasCalled = false; },
                                                           [](CardLook &look) { look.hasFigureNames = false; },
                                                           [](CardLook &look) { look.hasLargeTrigger = false; }};
/// How many of them the largest type is worth.
constexpr int modest = 4;
constexpr int all = int(concessions.size());

/// A card being fitted to its page.
class Card
{
public:
    Card(ChapterWriter &writer, const Row &procedure, DialCodes codes)
        : m_w(writer), m_procedure(procedure), m_steps(writer.owned(schema().step, procedure)),
          m_codes(codes), m_heading{.level = 2,
                                    .text = writer.titleText(schema().procedure, procedure),
                                    .anchor = {},
                                    .onNewPage = true}
    {}

    QList<Block> fitted()
    {
        const int pages = hasTooManySteps() ? 2 : 1;
        if (fits(blocks(look(modest, TextSize::Largest)), pages))
            return fullest(modest, TextSize::Largest, pages);
        for (const TextSize size : {TextSize::Larger, TextSize::Large}) {
            if (fits(blocks(look(all, size)), pages))
                return fullest(all, size, pages);
        }
        // A card with more steps than the plan allows for a page says everything, however many pages it takes.
        if (pages > 1)
            return blocks(look(0, TextSize::Normal));
        const QList<Block> card = fullest(all, TextSize::Normal, pages);
        return fits(card, pages) ? card
                                 : note(w(QT_TRANSLATE_NOOP("Print", "This card does not fit one page."))) + card;
    }

private:
    QString w(const char *source) const { return m_w.word(source); }

    CardLook look(int concessionCount, TextSize size) const
    {
        CardLook look;
        look.codes = m_codes;
        for (int i = 0; i < concessionCount; ++i)
            concessions.at(size_t(i))(look);
        look.size = size;
        return look;
    }

    bool fits(const QList<Block> &card, int pages) const
    {
        return fitsPages(QList<Block>{m_heading} + card, pages, PageFormat::A4, m_w.memory());
    }

    /// The card in that type with as few concessions as its pages ask for, `most` at the most.
    QList<Block> fullest(int most, TextSize size, int pages)
    {
        const auto version = [&](int which) { return blocks(look(which, size)); };
        return fittedToPages(m_heading, pages, most + 1, version, PageFormat::A4, m_w.memory());
    }

    bool hasTooManySteps() const
    {
        const auto most = m_w.plan().setting(schema().plan.reflexCardMaxSteps);
        return most && m_steps.size() > *most;
    }

    /// One step below that of when and what.
    static TextSize sideSize(TextSize size) { return TextSize(std::max(int(TextSize::Normal), int(size) - 1)); }

    static QList<Block> note(const QString &sentence)
    {
        return {Paragraph{.text = {plain(sentence)}, .style = ParagraphStyle::Small}};
    }

    QList<Block> blocks(const CardLook &look)
    {
        QList<Block> card;
        if (hasTooManySteps())
            card +=
                note(w(QT_TRANSLATE_NOOP("Print", "This card has %1 steps, more than the plan allows for one page."))
                         .arg(m_steps.size()));
        card.append(cardTrigger(m_w, m_procedure, look));
        card += cardGoal(m_w, m_procedure, look);
        for (const Text &objective : m_w.value(schema().procedure.objective, m_procedure))
            card.append(Paragraph{.text = objective});
        card += cardFacts(m_w, m_procedure, look);
        card += cardNumbers(m_w, m_steps, look);
        const Table steps = stepTable(m_w, m_steps,
                                      {.numbers = look.numbers,
                                       .hasCallColumn = look.hasCallColumn,
                                       .hasResultColumn = look.hasResultColumn,
                                       .hasResponsibleColumn = look.hasResponsibleColumn,
                                       .hasPhaseRows = look.hasPhaseRows,
                                       .isCompact = true,
                                       .size = look.size,
                                       .sideSize = sideSize(look.size)});
        card.append(steps.rows.isEmpty() ? Block(m_w.missingParagraph()) : Block(steps));
        card += cardSolutions(m_w, m_procedure, look);
        return card + cardEnd(m_w, m_procedure, look);
    }

    ChapterWriter &m_w;
    const Row &m_procedure;
    QList<Row> m_steps;
    DialCodes m_codes;
    Heading m_heading;
};

/// Whether the document is asked for the card: by its own code, its scenario's or its function's.
bool isAskedFor(const ChapterWriter &w, const Row &row)
{
    const auto &procedure = schema().procedure;
    const bool isCard = row[procedure.kind] == QLatin1String("reflex_card");
    const auto only = w.only();
    if (!only)
        return isCard;
    if (only->table == &procedure)
        return row.id == only->id;
    return isCard && (row[procedure.scenario] == only->id || row[procedure.function] == only->id);
}

} // namespace

void reflexCard(ChapterWriter &w, const Row &procedure, DialCodes codes)
{
    w.rowHeading(2, schema().procedure, procedure, true);
    w.add(Card(w, procedure, codes).fitted());
}

void reflexCards(ChapterWriter &w)
{
    bool isEmpty = true;
    for (const Row &row : w.rows(schema().procedure)) {
        if (!isAskedFor(w, row))
            continue;
        reflexCard(w, row, DialCodes::Shown);
        isEmpty = false;
    }
    if (!isEmpty)
        return;
    w.add(Heading{.level = 2, .text = w.word(QT_TRANSLATE_NOOP("Print", "Reflex cards")), .anchor = {}});
    w.missing();
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/reflexcard.h"

#include "print/cardparts.h"
#include "print/onepage.h"
#include "print/procedureparts.h"

#include <array>

namespace print {

namespace {

constexpr std::array<CardLook, 9> looks{{{},
                                         {Numbers::First, true, true, true, true, 2},
                                         {Numbers::First, true, false, true, true, 1},
                                         {Numbers::First, true, false, false, true, 1},
                                         {Numbers::First, false, false, false, true, 1},
                                         {Numbers::First, false, false, false, true, 1, false},
                                         {Numbers::First, false, false, false, false, 1, false},
                                         {Numbers::First, false, false, false, false, 0, false},
                                         {Numbers::None, false, false, false, false, 0, false}}};
/// The least that a card says for the sake of larger type.
constexpr int modest = 4;

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
        for (const TextSize size : {TextSize::Largest, TextSize::Larger, TextSize::Large}) {
            if (fits(blocks(look(modest, size)), pages))
                return fullest(modest + 1, size, pages);
        }
        // A card with more steps than the plan allows for a page says everything, however many pages it takes.
        if (pages > 1)
            return blocks(look(0, TextSize::Normal));
        const QList<Block> card = fullest(int(looks.size()), TextSize::Normal, pages);
        return fits(card, pages) ? card
                                 : note(w(QT_TRANSLATE_NOOP("Print", "This card does not fit one page."))) + card;
    }

private:
    QString w(const char *source) const { return m_w.word(source); }

    CardLook look(int which, TextSize size) const
    {
        CardLook look = looks.at(size_t(which));
        look.size = size;
        look.codes = m_codes;
        return look;
    }

    bool fits(const QList<Block> &card, int pages) const { return fitsPages(QList<Block>{m_heading} + card, pages); }

    QList<Block> fullest(int count, TextSize size, int pages)
    {
        return fittedToPages(m_heading, pages, count, [&](int which) { return blocks(look(which, size)); });
    }

    bool hasTooManySteps() const
    {
        const auto most = m_w.plan().setting(schema().plan.reflexCardMaxSteps);
        return most && m_steps.size() > *most;
    }

    static QList<Block> note(const QString &sentence)
    {
        return {Paragraph{.text = {plain(sentence)}, .style = ParagraphStyle::Small}};
    }

    QList<Block> blocks(const CardLook &look)
    {
        QList<Block> all;
        if (hasTooManySteps())
            all += note(w(QT_TRANSLATE_NOOP("Print", "This card has %1 steps, more than the plan allows for one page."))
                            .arg(m_steps.size()));
        all.append(cardTrigger(m_w, m_procedure, look));
        if (const QString goal = goalOf(m_w, m_procedure); !goal.isEmpty())
            all.append(Paragraph{.text = {Run{.text = goal, .bold = true}}, .size = look.size});
        for (const Text &objective : m_w.value(schema().procedure.objective, m_procedure))
            all.append(Paragraph{.text = objective});
        all += cardFacts(m_w, m_procedure, look);
        all += cardNumbers(m_w, m_steps, look);
        const Table steps = stepTable(m_w, m_steps,
                                      {.numbers = look.numbers == Numbers::None ? Numbers::First : look.numbers,
                                       .hasCallColumn = look.hasCallColumn,
                                       .isCompact = true,
                                       .size = look.size});
        all.append(steps.rows.isEmpty() ? Block(m_w.missingParagraph()) : Block(steps));
        all += cardSolutions(m_w, m_procedure, look);
        return all + cardEnd(m_w, m_procedure, look);
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

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/wallchart.h"

#include "print/fieldtables.h"
#include "print/onepage.h"
#include "print/people.h"
#include "print/wallchartsteps.h"

#include <algorithm>
#include <functional>
#include <numeric>

namespace print {

namespace {

/// How much has room.
struct ChartLook {
    TextSize size = TextSize::Normal;
    int deeds = 0;       ///< the most important ones
    QSet<int> further{}; ///< by importance: less important ones for which there is room
    qsizetype characters = 160;

    bool shows(const Deed &deed) const { return deed.importance < deeds || further.contains(deed.importance); }
    int shown() const { return deeds + int(further.size()); }
};

/// So many characters at most, and lines may break within endless words: they would take the room of all others.
QString shortened(const QString &text, qsizetype most)
{
    constexpr int longestWord = 26;
    QString result;
    int word = 0;
    for (const QChar c : text.left(most)) {
        word = c.isSpace() ? 0 : word + 1;
        if (word > 0 && word % longestWord == 0)
            result += QChar(0x200b);
        result += c;
    }
    return text.size() <= most ? result : result + QStringLiteral("…");
}

/// The steps of the first hour as a table: a line for whoever acts.
class Chart
{
public:
    explicit Chart(ChapterWriter &w) : m_w(w), m_steps(w) {}

    bool isEmpty() const { return m_steps.lanes().isEmpty(); }
    int count() const { return m_steps.count(); }

    Table table(const ChartLook &look) const
    {
        Table table;
        table.isCompact = true;
        table.size = look.size;
        table.columns = {m_w.column(QT_TRANSLATE_NOOP("Print", "Who"), 1.3)};
        int from = 0;
        for (const int end : slotEnds) {
            //: Heading of a column: what is done between two times after the start, in minutes.
            const QString heading = m_w.word(QT_TRANSLATE_NOOP("Print", "%1 to %2 min")).arg(from).arg(end);
            table.columns.append({heading, 2});
            from = end;
        }
        for (const Lane &lane : m_steps.lanes()) {
            TableRow row{.cells = {whoActs(lane)}};
            for (const QList<Deed> &deeds : lane.deeds)
                row.cells.append(cellOf(deeds, look));
            if (shownOf(lane, look) > 0)
                table.rows.append(row);
        }
        return table;
    }

    /// Which disaster the code before a step speaks of: the steps of several stand in one cell.
    Block legend(const ChartLook &look) const
    {
        const auto &procedure = schema().procedure;
        QList<const Row *> named;
        for (const Lane &lane : m_steps.lanes()) {
            for (const QList<Deed> &deeds : lane.deeds) {
                for (const Deed &deed : deeds)
                    named += look.shows(deed) ? cardsNamed(deed) : QList<const Row *>();
            }
        }
        std::ranges::sort(named, {}, [&](const Row *card) { return QString((*card)[procedure.code]); });
        named.erase(std::unique(named.begin(), named.end()), named.end());
        Text text{plain(m_w.word(QT_TRANSLATE_NOOP("Print", "Do the steps of the alert and those of the card for "
                                                            "what has happened:")))};
        for (const Row *card : std::as_const(named)) {
            text.append(plain(card == named.first() ? QStringLiteral(" ") : QStringLiteral(" · ")));
            text.append(Run{.text = shortened((*card)[procedure.code], 20), .bold = true});
            text.append(plain(QStringLiteral(" ") + shortened(m_w.plan().name(procedure, *card), 60)));
        }
        Table table;
        table.hasHeadings = false;
        table.isGrid = true;
        table.isCompact = true;
        table.size = look.size;
        table.columns = {ColumnSpec{}};
        table.rows.append({.cells = {print::cellOf(text)}});
        return table;
    }

    /// What has no room: how much, and who of those who act has no line at all.
    QList<Block> leftOut(const ChartLook &look) const
    {
        const int left = count() - look.shown();
        if (left <= 0)
            return {};
        const QString more =
            m_w.word(QT_TRANSLATE_N_NOOP(
                         "Print", "%n further steps of the first hour are on the reflex cards; “+1” marks where one is "
                                  "missing."),
                     left);
        QStringList unseen;
        for (const Lane &lane : m_steps.lanes()) {
            if (shownOf(lane, look) == 0)
                unseen.append(QStringLiteral("%1 +%2").arg(nameOf(lane)).arg(stepsOf(lane)));
        }
        constexpr qsizetype mostNamed = 12;
        Text text{Run{.text = more, .bold = true}};
        if (!unseen.isEmpty()) {
            QString names = unseen.first(std::min(mostNamed, unseen.size())).join(QStringLiteral(", "));
            if (unseen.size() > mostNamed)
                names += QLatin1Char(' ') +
                         m_w.word(QT_TRANSLATE_N_NOOP("Print", "and %n more"), int(unseen.size() - mostNamed));
            //: Wall chart: %1 is a list of roles and people, each with the number of steps that are not shown.
            const QString without = m_w.word(QT_TRANSLATE_NOOP("Print", "Without a line here: %1.")).arg(names);
            text.append(plain(QLatin1Char(' ') + without));
        }
        return {Paragraph{.text = text, .style = ParagraphStyle::Small}};
    }

private:
    static int stepsOf(const Lane &lane)
    {
        return std::accumulate(lane.deeds.begin(), lane.deeds.end(), 0,
                               [](int sum, const QList<Deed> &deeds) { return sum + int(deeds.size()); });
    }

    static int shownOf(const Lane &lane, const ChartLook &look)
    {
        int shown = 0;
        for (const QList<Deed> &deeds : lane.deeds)
            shown += int(std::ranges::count_if(deeds, [&](const Deed &deed) { return look.shows(deed); }));
        return shown;
    }

    QString nameOf(const Lane &lane) const
    {
        const Row *contact = m_w.plan().find(schema().contact, lane.contact);
        const QString name = lane.role ? m_w.plan().name(schema().role, *lane.role)
                             : contact ? m_w.plan().name(schema().contact, *contact)
                                       : QStringLiteral("—");
        return shortened(name, 40);
    }

    /// A step of many cards would be all codes.
    static QList<const Row *> cardsNamed(const Deed &deed)
    {
        return deed.cards.first(std::min<qsizetype>(3, deed.cards.size()));
    }

    Cell whoActs(const Lane &lane) const
    {
        QList<Text> lines;
        if (lane.role)
            lines.append(bold({plain(shortened(m_w.plan().name(schema().role, *lane.role), 60))}));
        if (lane.contact != 0)
            lines.append(personOf(lane.contact));
        if (lane.role) {
            const auto &deputy = schema().deputy;
            for (const Row &row : m_w.plan()
                                      .owned(deputy, lane.role->id)
                                      .first(std::min<qsizetype>(1, m_w.plan().owned(deputy, lane.role->id).size()))) {
                const Id contact = row[deputy.contact].value_or(0);
                lines.append(Text{Run{.text = QStringLiteral("→ "), .muted = true}} + personOf(contact));
            }
        }
        return print::cellOf(lines);
    }

    Text personOf(Id contact) const
    {
        Run name = m_w.nameLink(schema().contact, contact);
        name.text = shortened(name.text, 30);
        const Text number = phoneNumbers(m_w, contact, Numbers::First);
        return number.isEmpty() ? Text{name} : Text{name, plain(QStringLiteral(" "))} + bold(number);
    }

    static Cell cellOf(const QList<Deed> &deeds, const ChartLook &look)
    {
        Cell cell;
        int left = 0;
        for (const Deed &deed : deeds) {
            if (!look.shows(deed)) {
                ++left;
                continue;
            }
            QStringList codes;
            for (const Row *card : cardsNamed(deed))
                codes.append(shortened((*card)[schema().procedure.code], 20));
            const QString ending = deed.cards.size() > codes.size() ? QStringLiteral("… ") : QStringLiteral(" ");
            cell.paragraphs.append(Text{Run{.text = QStringLiteral("☐ T+%1 ").arg(deed.offset)},
                                        Run{.text = codes.join(QStringLiteral(", ")) + ending, .bold = true},
                                        plain(shortened(deed.action.first().text, look.characters))});
        }
        if (cell.paragraphs.isEmpty())
            cell.paragraphs.append(Text{});
        if (left > 0)
            cell.paragraphs.last().append(
                Run{.text = (left == int(deeds.size()) ? QStringLiteral("+%1") : QStringLiteral(" +%1")).arg(left),
                    .bold = true});
        return cell;
    }

    ChapterWriter &m_w;
    FirstHour m_steps;
};

/// When the plan is activated and where the crisis team meets.
QList<Block> start(const ChapterWriter &w, const ChartLook &look)
{
    const auto &plan = schema().plan;
    const QString criteria = w.plan().setting(plan.activationCriteria);
    QList<Text> rooms;
    for (const Column<Id> *field : {&plan.crisisRoom, &plan.crisisRoomBackup}) {
        if (const auto room = w.plan().setting(*field))
            rooms.append(w.reference(schema().resource, room));
    }
    Table table;
    table.isCompact = true;
    table.size = look.size;
    table.tone = Tone::Danger;
    table.columns = {w.column(plan.activationCriteria, 3), w.column(plan.crisisRoom, 1)};
    table.rows.append({.cells = {cellOf(shortened(criteria, 3 * look.characters)), cellOf(rooms)}});
    return {table};
}

/// A row is as high as its fullest cell: what stands beside it has room although the next step in order has none.
void fill(ChartLook &look, int count, const std::function<bool(const ChartLook &)> &fits)
{
    constexpr int mostTried = 100; // each is laid out
    for (int i = look.deeds; i < std::min(count, look.deeds + mostTried); ++i) {
        look.further.insert(i);
        if (!fits(look))
            look.further.remove(i);
    }
}

/// The chart with so many steps as have room, in the largest type if that is all of them.
QList<Block> fitted(const ChapterWriter &w, const Heading &heading, const Chart &chart)
{
    const auto blocks = [&](const ChartLook &look) {
        QList<Block> all = start(w, look);
        all.append(chart.legend(look));
        all.append(chart.table(look));
        all += chart.leftOut(look);
        return all;
    };
    const auto fits = [&](const ChartLook &look) {
        return fitsPages(QList<Block>{heading} + blocks(look), 1, PageFormat::A3Landscape);
    };
    for (const TextSize size : {TextSize::Largest, TextSize::Larger, TextSize::Large}) {
        const ChartLook everything{.size = size, .deeds = chart.count()};
        if (fits(everything))
            return blocks(everything);
    }
    ChartLook look{.deeds = 1};
    for (int most = chart.count() + 1; most - look.deeds > 1;) {
        const int middle = (look.deeds + most) / 2;
        if (fits({.deeds = middle}))
            look.deeds = middle;
        else
            most = middle;
    }
    fill(look, chart.count(), fits);
    return blocks(look);
}

} // namespace

void wallChart(ChapterWriter &w)
{
    const Heading heading{
        .level = 2, .text = w.word(QT_TRANSLATE_NOOP("Print", "Who does what in the first hour")), .anchor = {}};
    w.add(heading);
    const Chart chart(w);
    if (!chart.isEmpty())
        return w.add(fitted(w, heading, chart));
    w.add(start(w, {}));
    w.missing();
}

} // namespace print

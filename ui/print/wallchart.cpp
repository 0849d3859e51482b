// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/wallchart.h"

#include "print/fieldtables.h"
#include "print/onepage.h"
#include "print/people.h"

#include <algorithm>
#include <array>
#include <functional>

namespace print {

namespace {

constexpr int hour = 60;
constexpr std::array<int, 3> slotEnds{15, 30, hour};

/// What is done, when, and on which cards it stands.
struct Deed {
    int offset = 0;
    int importance = 0; ///< the least comes first
    Text action;
    QStringList cards;
};

/// Who acts: a role, or a person whom steps name.
struct Lane {
    const Row *role = nullptr;
    Id contact = 0;
    std::array<QList<Deed>, slotEnds.size()> deeds;
};

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

/// The alert comes first: it is the same whatever happened.
QList<Row> cards(ChapterWriter &w)
{
    const auto &procedure = schema().procedure;
    QList<Row> result;
    for (const char *kind : {"alert", "reflex_card"}) {
        for (const Row &row : w.rows(procedure)) {
            if (row[procedure.kind] == QLatin1String(kind))
                result.append(row);
        }
    }
    return result;
}

/// Collects the steps of the first hour, each under whoever acts.
class Chart
{
public:
    explicit Chart(ChapterWriter &w) : m_w(w)
    {
        const auto &role = schema().role;
        m_roles = w.rows(role);
        for (const Row &row : std::as_const(m_roles))
            m_lanes.append({&row, row[role.holder].value_or(0), {}});
        for (const Row &card : cards(w)) {
            for (const Row &step : w.owned(schema().step, card))
                add(step, card);
        }
        erase_if(m_lanes, [](const Lane &lane) { return std::ranges::all_of(lane.deeds, &QList<Deed>::isEmpty); });
        rank();
    }

    bool isEmpty() const { return m_lanes.isEmpty(); }
    int count() const { return m_count; }

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
        for (const Lane &lane : m_lanes) {
            TableRow row{.cells = {whoActs(lane)}};
            bool isShown = false;
            for (const QList<Deed> &deeds : lane.deeds) {
                row.cells.append(cellOf(deeds, look));
                isShown = isShown || std::ranges::any_of(deeds, [&](const Deed &deed) { return look.shows(deed); });
            }
            if (isShown)
                table.rows.append(row);
        }
        return table;
    }

private:
    void add(const Row &step, const Row &card)
    {
        const QString code = card[schema().procedure.code];
        const int importance = card[schema().procedure.kind] == QLatin1String("alert") ? 0 : 1;
        const auto &table = schema().step;
        const auto offset = step[table.offset];
        if (!offset || *offset < 0 || *offset > hour || step[table.action].isEmpty())
            return;
        const auto slot = std::ranges::find_if(slotEnds, [&](int end) { return *offset < end || end == hour; });
        QList<Deed> &deeds = laneOf(step).deeds[size_t(slot - slotEnds.begin())];
        const QString action = step[table.action];
        const auto same = std::ranges::find_if(
            deeds, [&](const Deed &deed) { return deed.offset == *offset && deed.action.first().text == action; });
        if (same == deeds.end())
            deeds.append({*offset, importance, {plain(action)}, {code}});
        else if (!same->cards.contains(code))
            same->cards.append(code);
    }

    /// The alert before all cards, then whatever comes first.
    void rank()
    {
        QList<Deed *> all;
        for (Lane &lane : m_lanes) {
            for (QList<Deed> &deeds : lane.deeds) {
                std::ranges::stable_sort(deeds, {}, &Deed::offset);
                for (Deed &deed : deeds)
                    all.append(&deed);
            }
        }
        std::ranges::stable_sort(all, {}, [](const Deed *deed) { return std::pair(deed->importance, deed->offset); });
        for (Deed *deed : all)
            deed->importance = m_count++;
    }

    Lane &laneOf(const Row &step)
    {
        const auto &table = schema().step;
        const Id role = step[table.role].value_or(0);
        const Id contact = step[table.contact].value_or(0);
        const auto known = std::ranges::find_if(m_lanes, [&](const Lane &lane) {
            return role != 0 ? lane.role && lane.role->id == role : !lane.role && lane.contact == contact;
        });
        if (known != m_lanes.end())
            return *known;
        m_lanes.append({nullptr, contact, {}});
        return m_lanes.last();
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
            const QString codes =
                deed.cards.first(std::min<qsizetype>(3, deed.cards.size())).join(QStringLiteral(", "));
            cell.paragraphs.append(Text{Run{.text = QStringLiteral("☐ T+%1 ").arg(deed.offset), .bold = true},
                                        plain(shortened(deed.action.first().text, look.characters)),
                                        Run{.text = QStringLiteral(" ") + shortened(codes, 40), .muted = true}});
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
    QList<Row> m_roles;
    QList<Lane> m_lanes;
    int m_count = 0;
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
        all.append(chart.table(look));
        const int left = chart.count() - look.shown();
        const QString more =
            w.word(QT_TRANSLATE_N_NOOP("Print", "%n further steps of the first hour stand on the reflex cards."), left);
        if (left > 0)
            all.append(Paragraph{.text = {Run{.text = more, .bold = true}}});
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

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/outagefacts.h"

#include "analysis/recovery/words.h"
#include "print/fieldtables.h"
#include "print/verdicts.h"

#include <algorithm>
#include <map>

namespace print {

namespace {

using recovery::Absence;
using recovery::Outage;

/// More things than that are named by their codes alone.
constexpr qsizetype mostNamed = 20;

/// Things that are away for the same time, or reduced to the same share.
struct Together {
    recovery::Minutes until = 0;
    std::optional<int> share;
    QList<recovery::Thing> things;
};

QList<Together> together(const Outage &outage)
{
    QList<Together> groups;
    for (const Absence &absence : outage.absences) {
        const auto same = std::find_if(groups.begin(), groups.end(), [&](const Together &group) {
            return group.until == absence.until && group.share == absence.share;
        });
        if (same == groups.end())
            groups.append({absence.until, absence.share, {absence.thing}});
        else
            same->things.append(absence.thing);
    }
    return groups;
}

Text named(const ChapterWriter &w, const QList<recovery::Thing> &things)
{
    Text text;
    for (const recovery::Thing &thing : things) {
        const ::Table &table = tableOf(thing.kind);
        if (!text.isEmpty())
            text.append(plain(QStringLiteral(", ")));
        if (things.size() > mostNamed)
            text.append(w.codeLink(table, thing.id));
        else
            text.append(w.reference(table, thing.id));
    }
    return text;
}

Cell away(const ChapterWriter &w, const Outage &outage)
{
    const recovery::Words words(w.plan(), w.texts());
    QList<Text> lines;
    for (const Together &group : together(outage)) {
        const QString time = w.texts().duration(group.until);
        //: %1 is a duration; the list of what is gone follows
        const QString gone = w.word(QT_TRANSLATE_NOOP("Print", "For %1:")).arg(time);
        //: %1 is a duration, %2 a share in percent; the list of people follows
        const QString reduced = w.word(QT_TRANSLATE_NOOP("Print", "For %1, only %2 left:"));
        const QString title = group.share ? reduced.arg(time, words.percent(*group.share)) : gone;
        lines.append(Text{plain(title + QLatin1Char(' '))} + named(w, group.things));
    }
    return cellOf(lines);
}

/// The verdict; where it is good, that it does not count heads.
Cell scenarioVerdict(const ChapterWriter &w, const Outage &outage)
{
    Cell cell = verdictCell(w, outage.verdict);
    const bool isGood = outage.verdict == recovery::Verdict::Held || outage.verdict == recovery::Verdict::Unaffected;
    if (isGood && std::ranges::any_of(outage.capacity, &recovery::Capacity::isShort))
        cell.paragraphs.append(Text{plain(w.word(
            QT_TRANSLATE_NOOP("Print", "but too few people, positions or equipment: see the end of this section")))});
    return cell;
}

Table shortageTable(const ChapterWriter &w, const Outage &outage)
{
    // By resource and numbers: the same shortage mostly lasts over several horizons.
    std::map<std::tuple<Id, qint64, qint64>, QStringList> horizons;
    QList<std::tuple<Id, qint64, qint64>> order;
    for (const recovery::Capacity &each : outage.capacity) {
        const std::tuple key{each.resource, each.needed, each.present};
        if (!each.isShort())
            continue;
        if (!horizons.contains(key))
            order.append(key);
        horizons[key].append(w.texts().duration(each.minutes));
    }
    Table table;
    table.caption = w.word(QT_TRANSLATE_NOOP("Print", "Too few people, positions or equipment at the minimum level"));
    table.columns = {{w.texts().label(schema().resource), 4},
                     w.column(QT_TRANSLATE_NOOP("Print", "Needed"), 1, Align::Center),
                     w.column(QT_TRANSLATE_NOOP("Print", "Present"), 1, Align::Center),
                     w.column(QT_TRANSLATE_NOOP("Print", "After"), 3)};
    for (const auto &key : std::as_const(order)) {
        const auto &[resource, needed, present] = key;
        table.rows.append(
            {.cells = {cellOf(w.reference(schema().resource, resource)), cellOf(QString::number(needed)),
                       cellOf(QString::number(present)), cellOf(horizons[key].join(QStringLiteral(", ")))}});
    }
    return table;
}

} // namespace

Table outageFacts(const ChapterWriter &w, const Outage &outage)
{
    Table table = facts();
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Verdict of the scenario")), scenarioVerdict(w, outage));
    const QString unknown = w.word(QT_TRANSLATE_NOOP("Print", "not known: ordinary repair is assumed"));
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Duration of the cause")),
            cellOf(outage.duration ? w.texts().duration(*outage.duration) : unknown));
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "What is away")), away(w, outage));
    return table;
}

void addShortages(ChapterWriter &w, const Outage &outage)
{
    const Table shortages = shortageTable(w, outage);
    if (shortages.rows.isEmpty())
        return;
    w.table(shortages);
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The verdicts do not count heads: a function can be held in time "
                                                  "while the functions together ask for more people, positions or "
                                                  "equipment than there are.")),
                ParagraphStyle::Small);
}

} // namespace print

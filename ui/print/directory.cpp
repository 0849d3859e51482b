// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/directory.h"

#include "print/calltreetable.h"
#include "print/fieldtables.h"
#include "print/people.h"
#include "print/weekhours.h"

#include <algorithm>

namespace print {

namespace {

/// The fields of a row on one line.
Text lineOf(const ChapterWriter &w, const Row &row, const Fields &fields)
{
    QList<Text> values;
    for (const Field *field : fields)
        values += w.value(*field, row);
    return onOneLine(values);
}

bool isPerson(const Row &row)
{
    const auto &contact = schema().contact;
    return !row[contact.firstName].isEmpty() || !row[contact.lastName].isEmpty();
}

/// Of whom only the organisation and a position are known is called by the first: the second stands beside it.
Text titleOf(const ChapterWriter &w, const Row &row)
{
    const auto &contact = schema().contact;
    if (isPerson(row) || row[contact.organisation].isEmpty())
        return w.title(contact, row);
    Text title = w.value(contact.organisation, row).value(0);
    title.prepend(Run{.text = w.plan().code(contact, row) + QLatin1Char(' '), .bold = true});
    return title;
}

enum class Organisation { Named, Known };

Cell position(const ChapterWriter &w, const Row &row, Organisation organisation)
{
    const auto &contact = schema().contact;
    Fields where{&contact.team, &contact.organisation, &contact.site};
    if (organisation == Organisation::Known || !isPerson(row))
        where.removeAt(1);
    QList<Text> lines{lineOf(w, row, {&contact.jobTitle}), lineOf(w, row, where)};
    if (!isPerson(row) && row[contact.organisation].isEmpty())
        lines.removeFirst(); // it is the title
    lines.removeIf([](const Text &line) { return line.isEmpty(); });
    return cellOf(lines);
}

QList<Text> workingHours(ChapterWriter &w, const Row &contact)
{
    const auto &slot = schema().workSlot;
    QList<DaySlot> times;
    for (const Row &row : w.owned(slot, contact))
        times.append({row[slot.weekday].value_or(0), row[slot.start], row[slot.end]});
    QList<Text> lines;
    for (const QString &line : weekLines(times, w.texts().locale()))
        lines.append(Text{plain(line)});
    return lines;
}

/// Every number under its name, then the address: a column for each would cut them. An organisation is called, whatever
/// its number is called.
Cell ways(const ChapterWriter &w, const Row &row)
{
    const auto &contact = schema().contact;
    QList<Text> lines;
    for (const Field *field :
         {static_cast<const Field *>(&contact.phoneMobile), static_cast<const Field *>(&contact.phoneWork),
          static_cast<const Field *>(&contact.phoneBackup)}) {
        const Text name{Run{.text = QLatin1Char(' ') + w.texts().label(*field), .muted = true}};
        for (const Text &number : w.value(*field, row))
            lines.append(isPerson(row) ? bold(number) + name : bold(number));
    }
    return cellOf(lines + w.value(contact.email, row));
}

bool isStaff(const ChoiceGroup &kind)
{
    return kind.key == QLatin1String("staff");
}

/// The staff of a single organisation need not be told which.
Organisation organisationOf(const ChoiceGroup &kind)
{
    QSet<QString> names;
    for (const Row &row : kind.rows)
        names.insert(row[schema().contact.organisation]);
    names.remove(QString());
    return isStaff(kind) && names.size() == 1 ? Organisation::Known : Organisation::Named;
}

TableRow directoryRow(ChapterWriter &w, const Row &row, Organisation organisation)
{
    const auto &contact = schema().contact;
    QList<Text> hours = workingHours(w, row);
    if (row[contact.available247].value_or(false))
        hours.prepend(Text{Run{.text = QStringLiteral("24/7"), .bold = true}});
    return {.cells = {cellOf(titleOf(w, row)), position(w, row, organisation), ways(w, row), cellOf(hours),
                      w.cell(contact.verifiedOn, row)},
            .anchor = w.claim(contact, row)};
}

/// One table for all kinds, so that numbers stand one below the other; a row titles each.
Table directoryTable(ChapterWriter &w, const QList<ChoiceGroup> &kinds)
{
    const auto &contact = schema().contact;
    Table table;
    table.columns = {{w.texts().label(contact), 2},
                     w.column(QT_TRANSLATE_NOOP("Print", "Position, organisation"), 2.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Numbers and address"), 3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Hours"), 2),
                     w.column(contact.verifiedOn)};
    for (const ChoiceGroup &kind : kinds) {
        if (kinds.size() > 1)
            table.rows.append(groupRow(kind.label));
        for (const Row &row : kind.rows)
            table.rows.append(directoryRow(w, row, organisationOf(kind)));
    }
    return table;
}

/// By last name, as people look for each other.
void sortByName(const ChapterWriter &w, QList<Row> &rows)
{
    const auto &contact = schema().contact;
    const auto name = [&](const Row &row) {
        return row[contact.lastName] + QLatin1Char(' ') + w.plan().name(contact, row);
    };
    std::stable_sort(rows.begin(), rows.end(),
                     [&](const Row &a, const Row &b) { return name(a).localeAwareCompare(name(b)) < 0; });
}

/// All contacts by kind, each kind by name.
QList<ChoiceGroup> contactsByKind(ChapterWriter &w)
{
    QList<ChoiceGroup> kinds = groupedByChoice(w, schema().contact.kind, w.rows(schema().contact));
    for (ChoiceGroup &kind : kinds)
        sortByName(w, kind.rows);
    return kinds;
}

/// The name; under it what a person does there, which the name of an organisation tells.
Cell calledCell(const ChapterWriter &w, const Row &row)
{
    const auto &contact = schema().contact;
    QList<Text> lines{w.reference(contact, row.id)};
    if (isPerson(row)) {
        for (const Text &job : w.value(contact.jobTitle, row))
            lines.append(job);
    }
    return cellOf(lines);
}

/// The numbers large, each on one line: "18 / 15 / 17".
Cell numbersCell(const ChapterWriter &w, Id contact)
{
    Text numbers = large(phoneNumbers(w, contact));
    constexpr qsizetype shortest = 20; // two that short stand side by side, or a dot would be left dangling
    qsizetype characters = 0;
    for (const Run &run : std::as_const(numbers))
        characters += run.text.size();
    for (Run &run : numbers) {
        if (characters <= shortest || run.text != QStringLiteral(" · "))
            run.text.replace(u' ', QChar::Nbsp);
    }
    return cellOf(numbers);
}

void emergencyNumbers(ChapterWriter &w)
{
    const auto &contact = schema().contact;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Emergency numbers"));
    Table table;
    table.columns = {{w.texts().label(contact), 2.4},
                     w.column(contact.kind),
                     w.column(QT_TRANSLATE_NOOP("Print", "Numbers to call"), 2.6),
                     w.column(contact.verifiedOn)};
    for (const Row &row : emergencyContacts(w))
        table.rows.append({.cells = {calledCell(w, row), w.cell(contact.kind, row), numbersCell(w, row.id),
                                     w.cell(contact.verifiedOn, row)}});
    w.table(table);
}

void crisisRoles(ChapterWriter &w)
{
    const auto &role = schema().role;
    w.chapter(QT_TRANSLATE_NOOP("Print", "Crisis roles"));
    Table table;
    table.columns = {
        {w.texts().label(role), 2}, w.column(role.holder, 2.2), w.column(QT_TRANSLATE_NOOP("Print", "Deputies"), 3)};
    for (const ChoiceGroup &team : groupedByChoice(w, role.team, w.rows(role))) {
        table.rows.append(groupRow(team.label));
        for (const Row &row : team.rows) {
            QList<Text> holder = reachable(w, row[role.holder]);
            for (Text &line : holder)
                line = bold(line);
            table.rows.append(
                {.cells = {cellOf(w.title(role, row)), cellOf(holder), cellOf(deputies(w, row, Numbers::All))},
                 .anchor = w.claim(role, row)});
        }
    }
    w.table(table);
}

} // namespace

QList<Row> emergencyContacts(const ChapterWriter &w)
{
    const auto &contact = schema().contact;
    QList<Row> called;
    for (const char *kind : {"emergency", "utility", "authority", "insurer", "provider"}) {
        for (const Row &row : w.plan().rows(contact)) {
            const bool answers = row[contact.available247].value_or(false) || qstrcmp(kind, "emergency") == 0;
            if (answers && row[contact.kind] == QLatin1String(kind) && !phoneNumbers(w, row.id).isEmpty())
                called.append(row);
        }
    }
    return called;
}

void directory(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Directory")));
    const QList<ChoiceGroup> kinds = contactsByKind(w);
    w.table(directoryTable(w, kinds));
}

void directoryDocument(ChapterWriter &w)
{
    emergencyNumbers(w);
    crisisRoles(w);
    w.chapter(QT_TRANSLATE_NOOP("Print", "Call tree"));
    callTreesOfKind(w, {QStringLiteral("alert"), QString()});
    w.chapter(QT_TRANSLATE_NOOP("Print", "Escalation"));
    callTreesOfKind(w, {QStringLiteral("escalation")});
    QList<ChoiceGroup> others = contactsByKind(w);
    const auto firstOther = std::ranges::stable_partition(others, isStaff).begin();
    const QList<ChoiceGroup> staff(others.begin(), firstOther);
    others.erase(others.begin(), firstOther);
    w.chapter(QT_TRANSLATE_NOOP("Print", "Staff"));
    w.table(directoryTable(w, staff));
    w.chapter(QT_TRANSLATE_NOOP("Print", "External contacts"));
    w.table(directoryTable(w, others));
}

void callTreeDocument(ChapterWriter &w)
{
    const QList<Row> trees = w.chosen(schema().callTree);
    if (trees.isEmpty())
        w.missing();
    for (const Row &tree : trees) {
        w.rowHeading(2, schema().callTree, tree);
        callTreeBlocks(w, tree);
    }
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "print/chapters.h"
#include "print/fieldtables.h"

#include <algorithm>

namespace print {

namespace {

/// As many skills as stand side by side on a page under their codes.
constexpr qsizetype skillsPerMatrix = 12;

using Holdings = QHash<std::pair<Id, Id>, Row>;

/// For each person and skill the qualification that counts: the valid one of the highest level, else the one that ended
/// last.
Holdings bestQualifications(ChapterWriter &w)
{
    const auto &table = schema().qualification;
    Holdings best;
    const auto worth = [&](const Row &row) {
        const bool isValid = analysis::isQualified(row, 0, w.at());
        const QDate until = row[table.validUntil].value_or(QDate(9999, 12, 31));
        return std::tuple(isValid, isValid ? row[table.level].value_or(0) : 0, until);
    };
    for (const Row &row : w.rows(table)) {
        const std::pair<Id, Id> key{row[table.contact].value_or(0), row[table.skill].value_or(0)};
        const auto known = best.constFind(key);
        if (known == best.constEnd() || worth(row) > worth(*known))
            best.insert(key, row);
    }
    return best;
}

int holders(const ChapterWriter &w, const Holdings &holdings, Id skill)
{
    int number = 0;
    for (auto it = holdings.begin(); it != holdings.end(); ++it) {
        if (it.key().second == skill && analysis::isQualified(it.value(), 1, w.at()))
            ++number;
    }
    return number;
}

void skills(ChapterWriter &w, const Holdings &holdings)
{
    const auto &skill = schema().skill;
    const QList<Row> rows = w.rows(skill);
    w.section(w.texts().plural(skill));
    Table table = listTable(w, skill, rows);
    table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Valid holders")));
    for (int i = 0; i < rows.size(); ++i) {
        const int number = holders(w, holdings, rows.at(i).id);
        const auto least = rows.at(i)[skill.minHolders];
        const bool isShort = least && number < *least;
        Cell cell = cellOf(QString::number(number), isShort ? Tone::Warning : Tone::None);
        if (isShort)
            cell.paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "too few")))});
        table.rows[i].cells.append(cell);
    }
    w.table(table);
}

/// "2", "2 ◐" when it ends soon, "2 ✗" when it has ended.
Cell holding(const ChapterWriter &w, const Row &row)
{
    const auto &table = schema().qualification;
    const QString level = QString::number(row[table.level].value_or(0));
    const auto until = row[table.validUntil];
    const int warn = w.plan().setting(schema().plan.qualificationWarn).value_or(0);
    if (until && *until < w.at())
        return cellOf(level + QStringLiteral(" ✗"), Tone::Danger);
    if (until && *until <= w.at().addDays(warn))
        return cellOf(level + QStringLiteral(" ◐"), Tone::Warning);
    return cellOf(level, Tone::Good);
}

/// Those who hold anything, in the order of the directory.
QList<Row> qualifiedPeople(const ChapterWriter &w, const Holdings &holdings)
{
    QSet<Id> ids;
    for (auto it = holdings.begin(); it != holdings.end(); ++it)
        ids.insert(it.key().first);
    QList<Row> people = w.plan().rows(schema().contact);
    people.removeIf([&](const Row &row) { return !ids.contains(row.id); });
    return people;
}

void matrix(ChapterWriter &w, const Holdings &holdings)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Training matrix")));
    if (holdings.isEmpty())
        return w.missing();
    w.paragraph(
        w.word(QT_TRANSLATE_NOOP("Print", "1 notions, 2 works alone, 3 trains others · ◐ ends soon · ✗ has ended")),
        ParagraphStyle::Small);
    const QList<Row> people = qualifiedPeople(w, holdings);
    const QList<Row> all = w.plan().rows(schema().skill);
    for (qsizetype first = 0; first < all.size(); first += skillsPerMatrix) {
        Table table;
        table.columns = {{w.texts().label(schema().contact), 2.6}};
        const QList<Row> columns = all.mid(first, skillsPerMatrix);
        for (const Row &column : columns)
            table.columns.append({column[schema().skill.code], 0.7, Align::Center});
        for (const Row &person : people) {
            const auto holds = [&](const Row &column) { return holdings.contains({person.id, column.id}); };
            if (std::none_of(columns.begin(), columns.end(), holds))
                continue;
            TableRow line{.cells = {cellOf(w.reference(schema().contact, person.id))}};
            for (const Row &column : columns) {
                const auto held = holdings.constFind({person.id, column.id});
                line.cells.append(held == holdings.constEnd() ? Cell{.paragraphs = {Text{}}} : holding(w, *held));
            }
            table.rows.append(line);
        }
        w.table(table);
    }
}

/// With dates and evidence, so that the matrix can be checked.
void qualifications(ChapterWriter &w)
{
    const auto &table = schema().qualification;
    w.section(w.texts().plural(table));
    w.table(listTable(w, table, w.rows(table), factFields(table)));
}

void sessions(ChapterWriter &w)
{
    const auto &session = schema().trainingSession;
    const auto &attendance = schema().attendance;
    const QList<Row> rows = w.rows(session);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Training plan")));
    const Fields fields = factFields(session);
    Table plan = listTable(w, session, rows, fields);
    const qsizetype trainer = fields.indexOf(&session.trainer) + 1;
    for (int i = 0; i < rows.size(); ++i) {
        // A trainer is a free text, often the code of a colleague: then the name is printed.
        if (const Row *person = w.plan().findByCode(schema().contact, rows.at(i)[session.trainer]))
            plan.rows[i].cells[trainer] = cellOf(w.reference(schema().contact, person->id));
    }
    w.table(plan);
    w.section(w.texts().plural(attendance));
    Table table = listTable(w, attendance, {}, factFields(attendance));
    for (const Row &row : rows) {
        const Table attended = listTable(w, attendance, w.owned(attendance, row), factFields(attendance));
        if (attended.rows.isEmpty())
            continue;
        table.rows.append(groupRow(w.titleText(session, row)));
        table.rows += attended.rows;
    }
    w.table(table);
}

} // namespace

void training(ChapterWriter &w)
{
    w.chapter(QT_TRANSLATE_NOOP("Print", "Skills and training"));
    const Holdings holdings = bestQualifications(w);
    skills(w, holdings);
    matrix(w, holdings);
    sessions(w);
    qualifications(w);
}

} // namespace print

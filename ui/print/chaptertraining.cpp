// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/derived.h"
#include "analysis/qualifications.h"
#include "figures/skillsmatrix.h"
#include "print/chapters.h"
#include "print/fieldtables.h"
#include "print/figureblock.h"
#include "print/sheetparts.h"
#include "print/trainingdocument.h"

#include <algorithm>

namespace print {

namespace {

constexpr double matrixHeightMm = 190;

using Holdings = QHash<std::pair<Id, Id>, const Row *>;

int holders(const ChapterWriter &w, const Holdings &holdings, Id skill)
{
    int number = 0;
    for (auto it = holdings.begin(); it != holdings.end(); ++it) {
        if (it.key().second == skill && analysis::isQualified(*it.value(), 1, w.at()))
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

void matrix(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Training matrix")));
    const auto charts = figures::SkillsMatrix::chartsOf(w.plan(), w.texts(), w.at(), matrixHeightMm);
    if (charts.empty())
        return w.missing();
    for (const figures::SkillsMatrix &chart : charts)
        w.add(figureOf(chart));
}

/// With dates and evidence, so that the matrix can be checked.
void qualifications(ChapterWriter &w)
{
    const auto &qualification = schema().qualification;
    const QList<Row> rows = w.rows(qualification);
    const Fields fields = factFields(qualification);
    const QDate soon = w.at().addDays(w.plan().setting(schema().plan.qualificationWarn).value_or(0));
    w.section(w.texts().plural(qualification));
    Table table = listTable(w, qualification, rows, fields);
    table.isCompact = true; // long, and read line by line
    const qsizetype until = fields.indexOf(&qualification.validUntil);
    for (int i = 0; i < rows.size(); ++i) {
        const auto date = rows.at(i)[qualification.validUntil];
        if (!date || *date > soon)
            continue;
        const bool hasEnded = *date < w.at();
        Cell &cell = table.rows[i].cells[until];
        cell.tone = hasEnded ? Tone::Danger : Tone::Warning;
        cell.paragraphs.append(Text{plain(hasEnded ? w.word(QT_TRANSLATE_NOOP("Print", "expired"))
                                                   : w.word(QT_TRANSLATE_NOOP("Print", "ends soon")))});
    }
    w.table(table);
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
    const qsizetype planned = fields.indexOf(&session.plannedOn) + 1;
    for (int i = 0; i < rows.size(); ++i) {
        // A trainer is a free text, often the code of a colleague: then the name is printed.
        if (const Row *person = w.plan().findByCode(schema().contact, rows.at(i)[session.trainer]))
            plan.rows[i].cells[trainer] = cellOf(w.reference(schema().contact, person->id));
        const auto day = rows.at(i)[session.plannedOn];
        if (rows.at(i)[session.status] != QLatin1String("planned") || rows.at(i)[session.heldOn] || !day ||
            *day >= w.at())
            continue;
        plan.rows[i].cells[planned].tone = Tone::Warning;
        plan.rows[i].cells[planned].paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "overdue")))});
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
    trainingSections(w);
}

void trainingSections(ChapterWriter &w)
{
    const Holdings holdings = analysis::bestQualifications(w.plan(), w.at());
    matrix(w); // most of a page: right under the heading of its chapter
    skills(w, holdings);
    sessions(w);
    qualifications(w);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/deadlinetable.h"

#include "analysis/audit/entitywords.h"
#include "analysis/deadlines.h"
#include "print/fieldtables.h"

namespace print {

namespace {

using analysis::Deadline;
using analysis::DeadlineKind;

QString kindWord(const ChapterWriter &w, DeadlineKind kind)
{
    switch (kind) {
    case DeadlineKind::ContractNotice: return w.word(QT_TRANSLATE_NOOP("Print", "Last day to give notice"));
    case DeadlineKind::ContractEnd: return w.word(QT_TRANSLATE_NOOP("Print", "End of contract"));
    case DeadlineKind::Document: return w.word(QT_TRANSLATE_NOOP("Print", "Document expires"));
    case DeadlineKind::Qualification: return w.word(QT_TRANSLATE_NOOP("Print", "Qualification expires"));
    case DeadlineKind::Acceptance: return w.word(QT_TRANSLATE_NOOP("Print", "Risk acceptance ends"));
    case DeadlineKind::ImpactAnalysis: return w.word(QT_TRANSLATE_NOOP("Print", "Impact analysis to redo"));
    case DeadlineKind::ScenarioReview: return w.word(QT_TRANSLATE_NOOP("Print", "Review of a scenario"));
    case DeadlineKind::ProcedureReview: return w.word(QT_TRANSLATE_NOOP("Print", "Review of a procedure"));
    case DeadlineKind::PlanReview: return w.word(QT_TRANSLATE_NOOP("Print", "Review of the plan"));
    case DeadlineKind::Review: return w.word(QT_TRANSLATE_NOOP("Print", "Review or audit"));
    case DeadlineKind::Exercise: return w.word(QT_TRANSLATE_NOOP("Print", "Exercise"));
    case DeadlineKind::ExerciseReport: return w.word(QT_TRANSLATE_NOOP("Print", "Report of an exercise or incident"));
    case DeadlineKind::Training: return w.word(QT_TRANSLATE_NOOP("Print", "Training session"));
    case DeadlineKind::Waiver: return w.word(QT_TRANSLATE_NOOP("Print", "Waiver ends"));
    }
    Q_UNREACHABLE();
}

/// What a deadline is about: the name in words, and the row where the plan tells more.
struct About {
    Text what;
    Text reference;
};

About about(const ChapterWriter &w, const Deadline &deadline, const Row &row)
{
    const auto &document = schema().complianceDocument;
    const auto &qualification = schema().qualification;
    const auto &waiver = schema().waiver;
    if (deadline.table == &document) {
        const Id provider = row[document.provider].value_or(0);
        return {Text{plain(w.plan().display(document.kind, row, w.texts())), plain(QStringLiteral(" · ")),
                     w.nameLink(schema().provider, provider)},
                Text{w.codeLink(schema().provider, provider)}};
    }
    if (deadline.table == &qualification)
        return {Text{plain(w.plan().display(qualification.skill, row, w.texts()))},
                Text{w.codeLink(schema().skill, row[qualification.skill].value_or(0))}};
    if (deadline.table == &waiver) {
        const QString entity = audit::entityWords(row[waiver.entity], w.plan(), w.texts(), audit::Naming::Codes);
        return {sentence(row[waiver.reason]),
                Text{plain(row[waiver.rule]), plain(QStringLiteral(" · ")), plain(entity)}};
    }
    return {Text{w.nameLink(*deadline.table, row.id)}, Text{w.codeLink(*deadline.table, row.id)}};
}

/// Deadlines of one day that ask the same of several people.
using Shared = QList<Deadline>;

/// Whoever is in charge; a trainer is a name or the code of one of the contacts. Of many people some are named.
Cell who(const ChapterWriter &w, const Shared &shared, const Row &row)
{
    constexpr qsizetype mostNamed = 3;
    const auto &contact = schema().contact;
    if (shared.first().kind == DeadlineKind::Training) {
        const Row *trainer = w.plan().findByCode(contact, row[schema().trainingSession.trainer]);
        return trainer ? cellOf(w.reference(contact, trainer->id)) : w.cell(schema().trainingSession.trainer, row);
    }
    if (shared.size() <= mostNamed) {
        QList<Text> names;
        for (const Deadline &deadline : shared)
            names.append(w.reference(contact, deadline.who));
        return cellOf(names);
    }
    constexpr qsizetype mostInList = 6;
    IdSet people;
    for (const Deadline &deadline : shared)
        people.append(deadline.who.value_or(0));
    const QList<Id> inOrder = w.byCode(contact, people);
    Text names;
    for (const Id person : inOrder.mid(0, mostInList)) {
        if (!names.isEmpty())
            names.last().text += QStringLiteral(", ");
        names.append(w.nameLink(contact, person));
    }
    if (const qsizetype others = inOrder.size() - mostInList; others > 0)
        names.append(plain(QLatin1Char(' ') +
                           //: Ends a list of names
                           w.word(QT_TRANSLATE_N_NOOP("Print", "and %n others"), int(others))));
    return cellOf(names);
}

TableRow deadlineRow(const ChapterWriter &w, const Shared &shared)
{
    const Deadline &deadline = shared.first();
    const Row &row = *w.plan().find(*deadline.table, deadline.row);
    const About texts = about(w, deadline, row);
    return {.cells = {cellOf(w.texts().date(deadline.on), deadline.on < w.at() ? Tone::Warning : Tone::None),
                      cellOf(kindWord(w, deadline.kind)), cellOf(texts.what), who(w, shared, row),
                      cellOf(texts.reference)}};
}

/// One certificate often ends for a whole team on one day: that is one line.
QList<Shared> sharedDeadlines(const Plan &plan, const QList<Deadline> &deadlines)
{
    QList<Shared> all;
    QHash<std::pair<QDate, Id>, qsizetype> places; ///< of a day and a skill
    for (const Deadline &deadline : deadlines) {
        if (deadline.kind == DeadlineKind::Qualification) {
            const Row &row = *plan.find(*deadline.table, deadline.row);
            const std::pair key{deadline.on, row[schema().qualification.skill].value_or(0)};
            if (const auto place = places.constFind(key); place != places.cend()) {
                all[*place].append(deadline);
                continue;
            }
            places.insert(key, all.size());
        }
        all.append({deadline});
    }
    return all;
}

} // namespace

void deadlineTable(ChapterWriter &w, int days)
{
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Date"), 1.1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Kind of deadline"), 1.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "What"), 3), w.column(QT_TRANSLATE_NOOP("Print", "Who"), 1.8),
                     w.column(QT_TRANSLATE_NOOP("Print", "Reference"), 1.3)};
    const QDate last = w.at().addDays(days);
    std::optional<bool> isLate;
    for (const Shared &shared : sharedDeadlines(w.plan(), analysis::deadlines(w.plan(), w.at(), last))) {
        const bool isOverdue = shared.first().on < w.at();
        if (isLate != isOverdue)
            //: %1 is a date
            table.rows.append(groupRow(isOverdue
                                           ? w.word(QT_TRANSLATE_NOOP("Print", "Overdue"))
                                           : w.word(QT_TRANSLATE_NOOP("Print", "Until %1")).arg(w.texts().date(last))));
        isLate = isOverdue;
        table.rows.append(deadlineRow(w, shared));
    }
    if (table.rows.isEmpty())
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Nothing falls due, as far as the plan gives dates.")));
    else
        w.table(table);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/contractsheet.h"

#include "analysis/derived.h"
#include "print/fieldtables.h"
#include "print/indicators.h"
#include "print/sheetparts.h"

#include <algorithm>

namespace print {

namespace {

/// Contracts are read in the order of the catalogue, not of the alphabet.
qsizetype placeInCatalogue(const QString &key)
{
    const auto &choices = schema().clause.key.options().choices;
    const auto is = [&](const Choice &choice) { return key == QLatin1String(choice.key); };
    return std::find_if(choices.begin(), choices.end(), is) - choices.begin();
}

constexpr int soonDays = 90; ///< time to decide whether a contract goes on

/// The last day to give notice, in bold: whoever misses it is bound for another term.
Cell noticeCell(const ChapterWriter &w, const Row &contract, const analysis::ContractTerm &term, Readers readers)
{
    Cell cell = cellOf(w.date(term.noticeDeadline));
    cell.bold = term.noticeDeadline.has_value();
    const bool isOurs = readers == Readers::Us && contract[schema().contract.status] == QLatin1String("active");
    if (!isOurs || !term.noticeDeadline || *term.noticeDeadline > w.at().addDays(soonDays))
        return cell;
    cell.tone = Tone::Warning;
    const int left = int(w.at().daysTo(*term.noticeDeadline));
    cell.paragraphs.append(Text{plain(left < 0 ? w.word(QT_TRANSLATE_NOOP("Print", "passed"))
                                               : w.word(QT_TRANSLATE_N_NOOP("Print", "%n days left"), left))});
    return cell;
}

Tone clauseTone(const QString &status)
{
    if (status == QLatin1String("missing"))
        return Tone::Danger;
    return status == QLatin1String("partial") ? Tone::Warning : Tone::None;
}

} // namespace

QList<Row> contractsOf(const ChapterWriter &w, const Row &provider)
{
    return referringRows(w, schema().contract.provider, provider);
}

QList<Row> indicatorsOf(const ChapterWriter &w, const Row &contract)
{
    return referringRows(w, schema().indicator.contract, contract);
}

Table contractTerms(const ChapterWriter &w, const Row &row, Readers readers)
{
    const auto &contract = schema().contract;
    Table sheet = factsTable(w, row, factFields(contract));
    const analysis::ContractTerm term = analysis::contractTerm(row, w.at());
    addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Give notice by")), noticeCell(w, row, term, readers));
    if (term.isRenewed)
        addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Renewed until")), cellOf(w.date(term.runsUntil)));
    if (readers == Readers::Us)
        addFact(sheet, w.word(QT_TRANSLATE_NOOP("Print", "Critical contract")),
                cellOf(w.texts().yesNo(analysis::isCriticalContract(w.plan(), row.id))));
    return sheet;
}

Table clauseTable(ChapterWriter &w, const Row &contract, Readers readers)
{
    const auto &clause = schema().clause;
    QList<Row> rows = w.owned(clause, contract);
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        return placeInCatalogue(a[clause.key]) < placeInCatalogue(b[clause.key]);
    });
    const auto isCommented = [&](const Row &row) { return !isEmpty(row.value(clause.comment)); };
    const bool hasComments = readers == Readers::Us && std::any_of(rows.begin(), rows.end(), isCommented);
    const Fields fields = factFields(clause, hasComments ? Fields{} : Fields{&clause.comment});
    Table table = listTable(w, clause, rows, fields);
    table.isCompact = true;
    const qsizetype status = fields.indexOf(&clause.status);
    for (int i = 0; i < rows.size(); ++i)
        table.rows[i].cells[status].tone = clauseTone(rows.at(i)[clause.status]);
    return table;
}

QString clauseCounts(const ChapterWriter &w, const Row &contract)
{
    const auto &clause = schema().clause;
    const QList<Row> rows = w.plan().owned(clause, contract.id);
    QStringList counts;
    const auto count = [&](const QString &words, qsizetype number) {
        counts.append(QStringLiteral("%1\u00A0%2").arg(words, QString::number(number)));
    };
    for (const Choice &choice : clause.status.options().choices) {
        const QString key = QString::fromLatin1(choice.key);
        count(w.texts().choice(clause.status, key),
              std::ranges::count_if(rows, [&](const Row &row) { return row[clause.status] == key; }));
    }
    if (const qsizetype known = clause.key.options().choices.size(); known > rows.size())
        count(w.word(QT_TRANSLATE_NOOP("Print", "Not assessed")), known - rows.size());
    return counts.join(QStringLiteral(" · "));
}

void contractSheet(ChapterWriter &w, const Row &row)
{
    w.rowHeading(3, schema().contract, row);
    w.table(contractTerms(w, row));
    indicatorBlocks(w, indicatorsOf(w, row));
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/auditreport.h"

#include "analysis/audit/entitywords.h"
#include "print/auditevolution.h"
#include "print/fieldtables.h"
#include "print/proof.h"

#include <QRegularExpression>

#include <algorithm>

namespace print {

namespace {

using audit::Finding;
using audit::Severity;

/// So many findings of one rule are told in full; of the others the rows are named.
constexpr int mostDetailed = 25;

/// Where the audit stands: in an annex its parts have small headings, as a document of its own numbered ones.
enum class Place { Annex, Document };

void heading(ChapterWriter &w, Place place, const char *title)
{
    if (place == Place::Annex)
        w.subheading(w.word(title));
    else
        w.section(w.word(title));
}

QString auditWord(const ChapterWriter &w, const char *source)
{
    return w.texts().text("Audit", source);
}

Table summary(const ChapterWriter &w, const audit::Report &report)
{
    const auto &plan = schema().plan;
    Table table = facts();
    addFact(table, w.texts().label(plan), cellOf(w.plan().title(plan, w.plan().self())));
    addFact(table, w.texts().label(plan.version), w.cell(plan.version, w.plan().self()));
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Audited as of")), cellOf(w.texts().date(report.at)));
    //: %1 is a number from 0 to 100
    const QString score = w.word(QT_TRANSLATE_NOOP("Print", "%1 of 100"));
    addFact(table, w.word(QT_TRANSLATE_NOOP("Print", "Score")),
            cellOf(report.score ? score.arg(w.texts().locale().toString(*report.score, 'f', 1)) : QString()));
    const auto count = [&](const char *label, qsizetype number) {
        addFact(table, w.word(label), cellOf(QString::number(number)));
    };
    count(QT_TRANSLATE_NOOP("Print", "Errors"), report.counts.error);
    count(QT_TRANSLATE_NOOP("Print", "Warnings"), report.counts.warning);
    count(QT_TRANSLATE_NOOP("Print", "Notes"), report.counts.info);
    count(QT_TRANSLATE_NOOP("Print", "Waived"), report.counts.waived);
    count(QT_TRANSLATE_NOOP("Print", "Rules that ran"), std::ssize(report.ran));
    count(QT_TRANSLATE_NOOP("Print", "Rules that could not run"), std::ssize(report.idle));
    return table;
}

/// What the finding is about, short enough for a list of many.
QString codesOf(const ChapterWriter &w, const Finding &finding)
{
    return audit::entityWords(finding.entity, w.plan(), w.texts(), audit::Naming::Codes);
}

/// What the players of an exercise to come must not read in the plan.
bool isSecret(const ChapterWriter &w, const Finding &finding)
{
    const auto &inject = schema().inject;
    const Row *row = finding.table == &inject ? w.plan().find(inject, finding.row) : nullptr;
    const Row *event = row ? w.plan().find(schema().event, (*row)[inject.event].value_or(0)) : nullptr;
    return event && !(*event)[schema().event.heldOn];
}

/// The row that a part of an entity names by its code: "F01" of "S03/F01"; nothing for other parts.
Text namedRow(const ChapterWriter &w, const QString &part)
{
    for (const ::Table *table : schema().all()) {
        const Row *row = table->code() && !table->isOwned() ? w.plan().findByCode(*table, part) : nullptr;
        if (row)
            return w.reference(*table, row->id);
    }
    return {};
}

/// What the entity of a finding says beside the row: the rows that its parts name, each once. "CT04/bcp_test" of a
/// clause says whose it is, "AST1/rank1" which rank.
QList<Text> others(const ChapterWriter &w, const Finding &finding, const QString &name)
{
    static const QRegularExpression separators(QStringLiteral("[/#]"));
    static const QRegularExpression rank(QStringLiteral("^rank(\\d+)$"));
    QList<Text> lines;
    for (const QString &part : finding.entity.split(separators)) {
        Text line = namedRow(w, part);
        if (!line.isEmpty() && name.contains(line.first().text.section(u' ', 1)))
            continue;
        if (const auto match = rank.match(part); match.hasMatch())
            line = {plain(QStringLiteral("%1 %2").arg(w.texts().label(schema().shift.rank), match.captured(1)))};
        if (line.isEmpty())
            continue;
        for (Run &run : line)
            run.muted = true;
        lines.append(line);
    }
    return lines;
}

/// The row as a link. What the plan calls by a date or a choice is named in the words of the reader.
Text nameOf(const ChapterWriter &w, const ::Table &table, const Row &row)
{
    Text name = w.reference(table, row.id);
    const bool isNamed = !table.nameFields.isEmpty();
    const QList<const Field *> &fields = isNamed ? table.nameFields : table.naturalKey;
    const auto isWorded = [](const Field *field) {
        return field->kind() == Kind::Date || field->kind() == Kind::DateTime || field->kind() == Kind::Choice;
    };
    if (std::ranges::none_of(fields, isWorded))
        return name;
    QStringList parts;
    for (const Field *field : fields) {
        if (!field->has(FieldFlag::Owner))
            parts.append(w.plan().display(*field, row, w.texts()));
    }
    parts.removeAll(QString());
    QString words = parts.join(isNamed ? QStringLiteral(" ") : QStringLiteral(" · "));
    if (table.code())
        words.prepend(w.plan().code(table, row) + QLatin1Char(' '));
    return words.isEmpty() ? name : Text{Run{.text = words, .link = name.first().link}};
}

/// The row, linked, and under it the others that the finding is about: "S03/F01".
Cell concerned(const ChapterWriter &w, const Finding &finding)
{
    const Row *row = finding.table ? w.plan().find(*finding.table, finding.row) : nullptr;
    if (!row || isSecret(w, finding))
        return cellOf(codesOf(w, finding));
    if (finding.table == &schema().plan)
        return cellOf(w.texts().label(schema().plan));
    const Text name = nameOf(w, *finding.table, *row);
    if (name.first().text.startsWith(finding.entity))
        return cellOf(name);
    return cellOf(QList<Text>{name} + others(w, finding, name.first().text));
}

/// The sentence of the finding; of a secret what is wrong in general.
Cell wrong(const ChapterWriter &w, const Finding &finding)
{
    return cellOf(isSecret(w, finding) ? Text{plain(auditWord(w, finding.rule->title))} : sentence(finding.detail));
}

/// "ISO 22301 8.4.4" on one line: a number alone says nothing.
Cell clauseCell(const ChapterWriter &w, const audit::Rule &rule)
{
    return cellOf(auditWord(w, rule.clause).replace(QLatin1String("ISO "), QStringLiteral("ISO\u00A0")));
}

TableRow findingRow(const ChapterWriter &w, const Finding &finding)
{
    const audit::Rule &rule = *finding.rule;
    return {.cells = {cellOf(QString::fromLatin1(rule.id)), concerned(w, finding), wrong(w, finding),
                      cellOf(auditWord(w, rule.fix)), clauseCell(w, rule)}};
}

/// Stands for the findings of a rule that are not told one by one.
TableRow remainingRow(const ChapterWriter &w, const audit::Rule &rule, const QStringList &entities)
{
    const QString sentence =
        w.word(QT_TRANSLATE_N_NOOP("Print", "%n more findings of this rule, named by what they concern:"),
               static_cast<int>(entities.size()));
    const QString title = auditWord(w, rule.title);
    return {.cells = {cellOf(QString::fromLatin1(rule.id)), cellOf(title),
                      cellOf(QList<Text>{Text{plain(sentence)}, Text{plain(entities.join(QStringLiteral(" · ")))}}),
                      cellOf(auditWord(w, rule.fix)), clauseCell(w, rule)}};
}

void addRule(const ChapterWriter &w, Table &table, const QList<Finding> &findings)
{
    QStringList remaining;
    for (const Finding &finding : findings) {
        if (&finding - &findings.first() >= mostDetailed)
            remaining.append(codesOf(w, finding));
        else
            table.rows.append(findingRow(w, finding));
    }
    table.rows[table.rows.size() - std::min<qsizetype>(findings.size(), mostDetailed)].anchor =
        ruleAnchor(QString::fromLatin1(findings.first().rule->id));
    if (!remaining.isEmpty())
        table.rows.append(remainingRow(w, *findings.first().rule, remaining));
}

QString severityTitle(const ChapterWriter &w, Severity severity)
{
    switch (severity) {
    case Severity::Error: return w.word(QT_TRANSLATE_NOOP("Print", "Errors"));
    case Severity::Warning: return w.word(QT_TRANSLATE_NOOP("Print", "Warnings"));
    case Severity::Info: return w.word(QT_TRANSLATE_NOOP("Print", "Notes"));
    }
    Q_UNREACHABLE();
}

/// The findings of one rule, in the order of the report.
using ByRule = QList<QList<Finding>>;

/// A family's findings: errors, then warnings, then notes.
Table familyTable(const ChapterWriter &w, const ByRule &rules)
{
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Rule"), 1),
                     {w.texts().label(schema().waiver.entity), 1.8},
                     w.column(QT_TRANSLATE_NOOP("Print", "What is wrong"), 3.4),
                     w.column(QT_TRANSLATE_NOOP("Print", "What to do"), 2),
                     w.column(QT_TRANSLATE_NOOP("Print", "Clause"), 1.9)};
    for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info}) {
        bool isTitled = false;
        for (const QList<Finding> &findings : rules) {
            if (findings.first().rule->severity != severity)
                continue;
            if (!std::exchange(isTitled, true))
                table.rows.append(groupRow(severityTitle(w, severity)));
            addRule(w, table, findings);
        }
    }
    return table;
}

void findingTables(ChapterWriter &w, const audit::Report &report)
{
    QStringList families;
    QHash<QString, ByRule> byFamily;
    for (const Finding &finding : report.findings) {
        if (finding.waiver)
            continue;
        const QString family = familyOf(*finding.rule);
        if (!byFamily.contains(family))
            families.append(family);
        ByRule &rules = byFamily[family];
        if (rules.isEmpty() || rules.last().first().rule != finding.rule)
            rules.append(QList<Finding>());
        rules.last().append(finding);
    }
    if (families.isEmpty())
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The audit left no finding open.")));
    for (const QString &family : std::as_const(families)) {
        w.subheading(auditWord(w, audit::familyTitle(family)));
        w.table(familyTable(w, byFamily.value(family)));
    }
}

void waivedFindings(ChapterWriter &w, const audit::Report &report, Place place)
{
    const auto &waiver = schema().waiver;
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Rule"), 1),
                     {w.texts().label(waiver.entity), 1.8},
                     w.column(QT_TRANSLATE_NOOP("Print", "What is wrong"), 3),
                     w.column(waiver.reason, 2.4),
                     w.column(waiver.author, 1.4),
                     w.column(waiver.until)};
    for (const Finding &finding : report.findings) {
        const Row *row = finding.waiver ? w.plan().find(waiver, finding.waiver) : nullptr;
        if (row)
            table.rows.append(
                {.cells = {cellOf(QString::fromLatin1(finding.rule->id)), concerned(w, finding), cellOf(finding.detail),
                           w.cell(waiver.reason, *row), w.cell(waiver.author, *row), w.cell(waiver.until, *row)}});
    }
    heading(w, place, QT_TRANSLATE_NOOP("Print", "Waived findings"));
    if (table.rows.isEmpty())
        w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "No waiver is in force for a finding.")));
    else
        w.table(table);
}

void idleRules(ChapterWriter &w, const audit::Report &report, Place place)
{
    QList<const ::Table *> tables;
    QHash<const ::Table *, QStringList> rules;
    for (const audit::Rule *rule : report.idle) {
        if (!rules.contains(&rule->subject))
            tables.append(&rule->subject);
        rules[&rule->subject].append(QString::fromLatin1(rule->id));
    }
    if (tables.isEmpty())
        return; // the result says that there is none
    heading(w, place, QT_TRANSLATE_NOOP("Print", "Rules that could not run"));
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Nothing is recorded under"), 1),
                     w.column(QT_TRANSLATE_NOOP("Print", "Rules not run"), 3)};
    for (const ::Table *subject : std::as_const(tables))
        table.rows.append(
            {.cells = {cellOf(w.texts().plural(*subject)), cellOf(rules.value(subject).join(QStringLiteral(", ")))}});
    w.table(table);
}

/// What is found in each chapter of the audit, for all that have rules that ran.
Table countsByFamily(const ChapterWriter &w, const audit::Report &report)
{
    QStringList families;
    QHash<QString, audit::Counts> counts;
    QHash<QString, int> rules;
    for (const audit::Rule *rule : report.ran) {
        const QString family = familyOf(*rule);
        if (!families.contains(family))
            families.append(family);
        ++rules[family];
    }
    for (const Finding &finding : report.findings) {
        audit::Counts &count = counts[familyOf(*finding.rule)];
        const Severity severity = finding.rule->severity;
        ++(finding.waiver                  ? count.waived
           : severity == Severity::Error   ? count.error
           : severity == Severity::Warning ? count.warning
                                           : count.info);
    }
    Table table;
    table.isCompact = true;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Chapter of the audit"), 3)};
    for (const char *heading : {QT_TRANSLATE_NOOP("Print", "Rules that ran"), QT_TRANSLATE_NOOP("Print", "Errors"),
                                QT_TRANSLATE_NOOP("Print", "Warnings"), QT_TRANSLATE_NOOP("Print", "Notes"),
                                QT_TRANSLATE_NOOP("Print", "Waived")})
        table.columns.append(w.column(heading, 1, Align::End));
    for (const QString &family : std::as_const(families)) {
        const audit::Counts count = counts.value(family);
        TableRow line{
            .cells = {cellOf(auditWord(w, audit::familyTitle(family))), cellOf(QString::number(rules.value(family)))}};
        for (const int number : {count.error, count.warning, count.info, count.waived})
            line.cells.append(cellOf(QString::number(number)));
        line.cells[2].bold = count.error > 0;
        table.rows.append(line);
    }
    return table;
}

/// That an audit certifies nothing, the score and the counts.
void result(ChapterWriter &w, const audit::Report &report)
{
    w.paragraph(auditWord(w, QT_TRANSLATE_NOOP("Audit", "This audit is an aid to review; it certifies nothing.")));
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The score is the share of the rules that ran without a finding "
                                                  "left open; an error weighs 10, a warning 3, a note 1.")),
                ParagraphStyle::Small);
    w.table(summary(w, report));
}

} // namespace

QString ruleAnchor(const QString &rule)
{
    return QStringLiteral("rule-%1").arg(rule);
}

Cell severityCell(const ChapterWriter &w, Severity severity)
{
    switch (severity) {
    case Severity::Error: return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Error")), Tone::Danger);
    case Severity::Warning: return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Warning")), Tone::Warning);
    case Severity::Info: return cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Note")), Tone::Info);
    }
    Q_UNREACHABLE();
}

void auditReport(ChapterWriter &w)
{
    const audit::Report &report = w.proof().report();
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Audit report")));
    result(w, report);
    findingTables(w, report);
    waivedFindings(w, report, Place::Annex);
    idleRules(w, report, Place::Annex);
}

void auditDocument(ChapterWriter &w)
{
    const audit::Report &report = w.proof().report();
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Result")));
    result(w, report);
    w.table(countsByFamily(w, report));
    auditEvolution(w);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Findings by chapter")));
    findingTables(w, report);
    waivedFindings(w, report, Place::Document);
    idleRules(w, report, Place::Document);
}

} // namespace print

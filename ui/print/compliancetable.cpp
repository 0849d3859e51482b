// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/compliancetable.h"

#include "analysis/standards/coverage.h"
#include "print/auditreport.h"
#include "print/proof.h"

#include <algorithm>

namespace print {

namespace {

using standards::Coverage;
using standards::CoverageRow;
using standards::Outcome;

/// Never the green of something achieved: no result says that a requirement is met.
Tone toneOf(const CoverageRow &row)
{
    switch (row.outcome) {
    case Outcome::Findings: return row.counts.error > 0 ? Tone::Danger : Tone::Warning;
    case Outcome::NothingRecorded: return Tone::Warning;
    case Outcome::NotChecked:
    case Outcome::NotRun: return Tone::Muted;
    case Outcome::NoFinding: return Tone::None;
    }
    Q_UNREACHABLE();
}

Cell evidence(const CoverageRow &row)
{
    QList<Text> lines;
    for (const standards::Evidence &each : row.evidence)
        lines.append(Text{Run{.text = each.line, .italic = !each.isThere}});
    return cellOf(lines);
}

/// The rules that left something open.
using OpenRules = QSet<const audit::Rule *>;

OpenRules openRules(const audit::Report &report)
{
    OpenRules rules;
    for (const audit::Finding &finding : report.findings) {
        if (!finding.waiver)
            rules.insert(finding.rule);
    }
    return rules;
}

/// True if the second follows on the first: BIA-003, BIA-004.
bool follows(const QString &first, const QString &second)
{
    const QString family = first.section(u'-', 0, 0);
    return family == second.section(u'-', 0, 0) &&
           first.section(u'-', 1).toInt() + 1 == second.section(u'-', 1).toInt();
}

/// Each one that left something open, in bold and leading to it, unless nothing of that concerns the requirement; of
/// the others runs: "BIA-001 to 013".
Cell rules(const ChapterWriter &w, const CoverageRow &row, const OpenRules &open)
{
    const bool isLinked = row.outcome != Outcome::NoFinding;
    QList<Text> lines;
    for (std::size_t first = 0, next = 0; first < row.rules.size(); first = next) {
        const QString id = QString::fromLatin1(row.rules[first]->id);
        next = first + 1;
        if (isLinked && open.contains(row.rules[first])) {
            lines.append(Text{Run{.text = id, .bold = true, .link = ruleAnchor(id)}});
            continue;
        }
        QString last = id;
        while (next < row.rules.size() && !(isLinked && open.contains(row.rules[next])) &&
               follows(last, QString::fromLatin1(row.rules[next]->id)))
            last = QString::fromLatin1(row.rules[next++]->id);
        //: A run of numbered rules
        const QString run = w.word(QT_TRANSLATE_NOOP("Print", "%1 to %2")).arg(id, last.section(u'-', 1));
        lines.append(Text{plain(last == id ? id : run)});
    }
    Text text;
    for (const Text &line : std::as_const(lines)) {
        if (!text.isEmpty())
            text.last().text += QStringLiteral(", "); // in one run: a line never begins with the comma
        text += line;
    }
    return cellOf(text);
}

void complianceTable(ChapterWriter &w, const Coverage &coverage)
{
    const OpenRules open = openRules(w.proof().report());
    w.paragraph(coverage.state);
    if (!coverage.note.isEmpty())
        w.paragraph(coverage.note, ParagraphStyle::Small);
    w.paragraph(Text{Run{.text = coverage.notice, .bold = true}}, ParagraphStyle::Small);
    Table table;
    table.columns = {
        w.column(QT_TRANSLATE_NOOP("Print", "Clause"), 0.9), w.column(QT_TRANSLATE_NOOP("Print", "Requirement"), 2.4),
        w.column(QT_TRANSLATE_NOOP("Print", "Evidence in the plan"), 2.6),
        w.column(QT_TRANSLATE_NOOP("Print", "Rules"), 2.2), w.column(QT_TRANSLATE_NOOP("Print", "Result"), 2.2)};
    for (const CoverageRow &row : coverage.rows)
        table.rows.append({.cells = {cellOf(row.clause), cellOf(row.text), evidence(row), rules(w, row, open),
                                     cellOf(row.result, toneOf(row))}});
    w.table(table);
}

/// How many requirements of each text came out how.
Table overview(const ChapterWriter &w, const std::vector<Coverage> &all)
{
    const std::pair<Outcome, const char *> outcomes[] = {
        {Outcome::Findings, QT_TRANSLATE_NOOP("Print", "With findings")},
        {Outcome::NoFinding, QT_TRANSLATE_NOOP("Print", "Without finding")},
        {Outcome::NothingRecorded, QT_TRANSLATE_NOOP("Print", "Nothing recorded")},
        {Outcome::NotChecked, QT_TRANSLATE_NOOP("Print", "Read by a person")},
        {Outcome::NotRun, QT_TRANSLATE_NOOP("Print", "Rules not run")}};
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Standard or law"), 3),
                     w.column(QT_TRANSLATE_NOOP("Print", "Requirements"), 1, Align::End)};
    for (const auto &[outcome, heading] : outcomes)
        table.columns.append(w.column(heading, 1, Align::End));
    for (const Coverage &coverage : all) {
        // The last line counts rules under no clause: no requirement.
        const auto count = [&](const auto &is) {
            return QString::number(std::count_if(coverage.rows.begin(), coverage.rows.end(),
                                                 [&](const CoverageRow &row) { return row.requirement && is(row); }));
        };
        TableRow line{.cells = {cellOf(coverage.title), cellOf(count([](const CoverageRow &) { return true; }))}};
        for (const auto &each : outcomes)
            line.cells.append(cellOf(count([&](const CoverageRow &row) { return row.outcome == each.first; })));
        table.rows.append(line);
    }
    return table;
}

/// What the type of the tables means.
void key(ChapterWriter &w)
{
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "Evidence in italics shows nothing yet: it is empty, or preset as in "
                                                  "every new plan. Rules in bold left something open.")),
                ParagraphStyle::Small);
}

std::vector<Coverage> coverages(ChapterWriter &w)
{
    std::vector<Coverage> all;
    for (const standards::Standard &standard : standards::standards())
        all.push_back(standards::coverage(w.plan(), w.proof().report(), standard, w.texts()));
    return all;
}

} // namespace

void complianceTables(ChapterWriter &w)
{
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Compliance table")));
    //: %1 is a date
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The plan read against standards and laws, as of %1. Where a rule "
                                                  "found something, its number leads to the findings in the audit "
                                                  "report."))
                    .arg(w.texts().date(w.proof().report().at)));
    key(w);
    for (const Coverage &coverage : coverages(w)) {
        w.subheading(coverage.title);
        complianceTable(w, coverage);
    }
}

void complianceDocument(ChapterWriter &w)
{
    const std::vector<Coverage> all = coverages(w);
    w.section(w.word(QT_TRANSLATE_NOOP("Print", "Overview")));
    //: %1 is a date
    w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The plan read against standards and laws, as of %1: what each "
                                                  "requires, what the plan shows for it, the rules that check it and "
                                                  "what they found. The audit report tells the findings one by one."))
                    .arg(w.texts().date(w.proof().report().at)));
    key(w);
    w.table(overview(w, all));
    for (const Coverage &coverage : all) {
        w.section(coverage.title);
        complianceTable(w, coverage);
    }
}

} // namespace print

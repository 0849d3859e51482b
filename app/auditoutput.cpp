// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditoutput.h"

#include "exchange/jsonoutput.h"

#include <cmath>

using audit::Finding;
using audit::Severity;

namespace auditoutput {

namespace {

QString word(const Texts &texts, const char *source)
{
    return texts.text("Audit", source);
}

/// The score to one decimal, as it is shown.
double rounded(double score)
{
    return std::round(score * 10) / 10;
}

void member(JsonOutput &out, const char *name, const QString &text)
{
    out.key(QString::fromLatin1(name));
    out.text(text);
}

void member(JsonOutput &out, const char *name, int number)
{
    out.key(QString::fromLatin1(name));
    out.whole(number);
}

void writeFinding(JsonOutput &out, const Finding &finding, const Texts &texts)
{
    out.beginObject();
    member(out, "rule", QString::fromLatin1(finding.rule->id));
    member(out, "severity", severityKey(finding.rule->severity));
    member(out, "entity", finding.entity);
    member(out, "field", fieldName(finding));
    member(out, "title", word(texts, finding.rule->title));
    member(out, "detail", finding.detail);
    member(out, "fix", word(texts, finding.rule->fix));
    member(out, "clause", word(texts, finding.rule->clause));
    out.key(QStringLiteral("waived"));
    out.boolean(finding.waiver != 0);
    out.endObject();
}

} // namespace

QString fieldName(const Finding &finding)
{
    if (!finding.field)
        return {};
    const bool isList = &finding.field->table() != finding.table;
    return isList ? finding.field->table().jsonName() : finding.field->name();
}

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Error: return QStringLiteral("error");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Info: return QStringLiteral("info");
    }
    Q_UNREACHABLE();
}

QByteArray json(const Plan &plan, const audit::Report &report, const Texts &texts)
{
    JsonOutput out(JsonOutput::Layout::Indented);
    out.beginObject();
    member(out, "plan", plan.self()[schema().plan.code]);
    member(out, "at", report.at.toString(Qt::ISODate));
    out.key(QStringLiteral("score"));
    report.score ? out.number(rounded(*report.score)) : out.null();
    out.key(QStringLiteral("counts"));
    out.beginObject();
    member(out, "error", report.counts.error);
    member(out, "warning", report.counts.warning);
    member(out, "info", report.counts.info);
    member(out, "waived", report.counts.waived);
    out.endObject();
    out.key(QStringLiteral("findings"));
    out.beginArray();
    for (const Finding &finding : report.findings)
        writeFinding(out, finding, texts);
    out.endArray();
    out.endObject();
    return out.result();
}

namespace {

QString severityWord(Severity severity, const Texts &texts)
{
    switch (severity) {
    case Severity::Error: return word(texts, QT_TRANSLATE_NOOP("Audit", "Error"));
    case Severity::Warning: return word(texts, QT_TRANSLATE_NOOP("Audit", "Warning"));
    case Severity::Info: return word(texts, QT_TRANSLATE_NOOP("Audit", "Note"));
    }
    Q_UNREACHABLE();
}

QString waiverLine(const Plan &plan, Id id, const Texts &texts)
{
    const auto &table = schema().waiver;
    const Row &waiver = *plan.find(table, id);
    const auto until = waiver[table.until];
    const QString reason = waiver[table.reason];
    if (!until)
        //: %1 is the reason of a waiver
        return word(texts, QT_TRANSLATE_NOOP("Audit", "Waived: %1")).arg(reason);
    //: %1 is a date, %2 the reason of a waiver
    return word(texts, QT_TRANSLATE_NOOP("Audit", "Waived until %1: %2")).arg(texts.date(*until), reason);
}

QStringList findingLines(const Plan &plan, const Finding &finding, const Texts &texts)
{
    QStringList lines{QStringLiteral("  %1  %2  %3: %4")
                          .arg(QLatin1String(finding.rule->id), severityWord(finding.rule->severity, texts),
                               finding.entity, finding.detail)};
    const QString indent(11, u' ');
    if (finding.waiver)
        lines.append(indent + waiverLine(plan, finding.waiver, texts));
    else
        //: %1 says what to do, %2 names the clauses of standards that ask for it
        lines.append(indent + word(texts, QT_TRANSLATE_NOOP("Audit", "To do: %1 (%2)"))
                                  .arg(word(texts, finding.rule->fix), word(texts, finding.rule->clause)));
    return lines;
}

QString scoreLine(const audit::Report &report, const Texts &texts)
{
    if (!report.score)
        return word(texts, QT_TRANSLATE_NOOP("Audit", "No rule had anything to look at."));
    //: %1 is a number from 0 to 100; the others are counts
    return word(texts, QT_TRANSLATE_NOOP("Audit", "Score %1 of 100: errors %2, warnings %3, notes %4, waived %5."))
        .arg(texts.locale().toString(rounded(*report.score), 'f', 1), QString::number(report.counts.error),
             QString::number(report.counts.warning), QString::number(report.counts.info),
             QString::number(report.counts.waived));
}

} // namespace

QStringList lines(const Plan &plan, const audit::Report &report, const Texts &texts)
{
    //: %1 is a plan, %2 a date
    QStringList lines{word(texts, QT_TRANSLATE_NOOP("Audit", "Audit of %1 on %2"))
                          .arg(plan.title(schema().plan, plan.self()), texts.date(report.at)),
                      scoreLine(report, texts)};
    QString family;
    for (const Finding &finding : report.findings) {
        if (const QString own = audit::familyOf(*finding.rule); own != family) {
            family = own;
            lines << QString() << word(texts, audit::familyTitle(family));
        }
        lines << findingLines(plan, finding, texts);
    }
    if (!report.idle.empty()) {
        QStringList ids;
        for (const audit::Rule *rule : report.idle)
            ids.append(QString::fromLatin1(rule->id));
        //: %1 is a list of audit rules
        lines << QString()
              << word(texts, QT_TRANSLATE_NOOP("Audit", "Not checked, because the plan has nothing of the kind: %1"))
                     .arg(ids.join(QStringLiteral(", ")));
    }
    lines << QString()
          << word(texts, QT_TRANSLATE_NOOP("Audit", "This audit is an aid to review; it certifies nothing."));
    return lines;
}

QStringList lines(const standards::Coverage &coverage, const Texts &texts)
{
    QStringList lines{QString(), coverage.title + u' ' + coverage.state};
    if (!coverage.note.isEmpty())
        lines << coverage.note;
    for (const standards::CoverageRow &row : coverage.rows) {
        lines << QString() << QStringList{row.clause, row.text}.join(QStringLiteral("  ")).trimmed();
        for (const standards::Evidence &evidence : row.evidence)
            lines << QStringLiteral("  – %1").arg(evidence.line);
        QStringList ids;
        for (const audit::Rule *rule : row.rules)
            ids.append(QString::fromLatin1(rule->id));
        if (!ids.isEmpty())
            //: %1 is a list of audit rules
            lines << QStringLiteral("  ") +
                         word(texts, QT_TRANSLATE_NOOP("Audit", "Rules: %1")).arg(ids.join(QStringLiteral(", ")));
        lines << QStringLiteral("  → %1").arg(row.result);
    }
    lines << QString() << coverage.notice;
    return lines;
}

} // namespace auditoutput

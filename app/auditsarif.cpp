// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "auditoutput.h"

#include "exchange/jsonoutput.h"

#include <QUrl>

using audit::Finding;
using audit::Severity;

namespace auditoutput {

namespace {

QString word(const Texts &texts, const char *source)
{
    return texts.text("Audit", source);
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

void textObject(JsonOutput &out, const char *name, const QString &text)
{
    out.key(QString::fromLatin1(name));
    out.beginObject();
    member(out, "text", text);
    out.endObject();
}

/// SARIF knows no "info": its lowest level that is shown is a note.
QString levelOf(Severity severity)
{
    return severity == Severity::Info ? QStringLiteral("note") : severityKey(severity);
}

void writeRule(JsonOutput &out, const audit::Rule &rule, const Texts &texts)
{
    out.beginObject();
    member(out, "id", QString::fromLatin1(rule.id));
    textObject(out, "shortDescription", word(texts, rule.title));
    textObject(out, "help", word(texts, rule.fix));
    out.key(QStringLiteral("defaultConfiguration"));
    out.beginObject();
    member(out, "level", levelOf(rule.severity));
    out.endObject();
    out.key(QStringLiteral("properties"));
    out.beginObject();
    member(out, "clause", word(texts, rule.clause));
    member(out, "severity", severityKey(rule.severity));
    out.endObject();
    out.endObject();
}

void writeLocation(JsonOutput &out, const Finding &finding, const QString &file)
{
    out.beginObject();
    out.key(QStringLiteral("physicalLocation"));
    out.beginObject();
    out.key(QStringLiteral("artifactLocation"));
    out.beginObject();
    member(out, "uri", QString::fromLatin1(QUrl::toPercentEncoding(file, "/")));
    out.endObject();
    out.endObject();
    out.key(QStringLiteral("logicalLocations"));
    out.beginArray();
    out.beginObject();
    member(out, "name", finding.entity);
    const QString field = fieldName(finding);
    member(out, "fullyQualifiedName", field.isEmpty() ? finding.entity : finding.entity + u'.' + field);
    member(out, "kind", finding.table->name());
    out.endObject();
    out.endArray();
    out.endObject();
}

void writeSuppression(JsonOutput &out, const Plan &plan, Id waiver)
{
    const auto &table = schema().waiver;
    out.key(QStringLiteral("suppressions"));
    out.beginArray();
    out.beginObject();
    member(out, "kind", QStringLiteral("external"));
    member(out, "justification", (*plan.find(table, waiver))[table.reason]);
    out.endObject();
    out.endArray();
}

void writeResult(JsonOutput &out, const Plan &plan, const Finding &finding, int ruleIndex, const QString &file)
{
    out.beginObject();
    member(out, "ruleId", QString::fromLatin1(finding.rule->id));
    member(out, "ruleIndex", ruleIndex);
    member(out, "level", levelOf(finding.rule->severity));
    textObject(out, "message", finding.detail);
    out.key(QStringLiteral("locations"));
    out.beginArray();
    writeLocation(out, finding, file);
    out.endArray();
    out.key(QStringLiteral("partialFingerprints"));
    out.beginObject();
    member(out, "ruleAndEntity/v1", QString::fromLatin1(finding.rule->id) + u' ' + finding.entity);
    out.endObject();
    if (finding.waiver)
        writeSuppression(out, plan, finding.waiver);
    out.endObject();
}

void writeTool(JsonOutput &out, const Texts &texts)
{
    out.key(QStringLiteral("tool"));
    out.beginObject();
    out.key(QStringLiteral("driver"));
    out.beginObject();
    member(out, "name", QStringLiteral("Vigie"));
    member(out, "version", QStringLiteral(VIGIE_VERSION));
    out.key(QStringLiteral("rules"));
    out.beginArray();
    for (const audit::Rule &rule : audit::rules())
        writeRule(out, rule, texts);
    out.endArray();
    out.endObject();
    out.endObject();
}

} // namespace

QByteArray sarif(const Plan &plan, const audit::Report &report, const Texts &texts, const QString &file)
{
    JsonOutput out(JsonOutput::Layout::Indented);
    out.beginObject();
    member(out, "$schema", QStringLiteral("https://json.schemastore.org/sarif-2.1.0.json"));
    member(out, "version", QStringLiteral("2.1.0"));
    out.key(QStringLiteral("runs"));
    out.beginArray();
    out.beginObject();
    writeTool(out, texts);
    member(out, "language", languageCode(texts.language()));
    out.key(QStringLiteral("results"));
    out.beginArray();
    const audit::Rule *first = audit::rules().data();
    for (const Finding &finding : report.findings)
        writeResult(out, plan, finding, static_cast<int>(finding.rule - first), file);
    out.endArray();
    out.endObject();
    out.endArray();
    out.endObject();
    return out.result();
}

} // namespace auditoutput

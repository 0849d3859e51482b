// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "outageoutput.h"

#include "analysis/recovery/words.h"
#include "exchange/jsonoutput.h"

namespace outageoutput {

namespace {

using namespace recovery;

QString codeOf(const Plan &plan, const Table &table, Id id)
{
    const Row *row = plan.find(table, id);
    return row ? plan.code(table, *row) : QString();
}

/// The values of an outage, each under its key.
class Writer
{
public:
    Writer(const Plan &plan, const Texts &texts) : m_plan(plan), m_words(plan, texts) {}

    QByteArray write(const Loss &loss, const Outage &outage);

private:
    void text(const char *key, const QString &text);
    void whole(const char *key, std::optional<qint64> number);
    void key(const char *key) { m_out.key(QLatin1String(key)); }
    void texts(const char *key, const QStringList &texts);
    void write(const Outcome &outcome);
    void write(const Capacity &capacity);
    void writeTimes(const Outcome &outcome);
    void writeImpacts(const Outcome &outcome);

    const Plan &m_plan;
    Words m_words;
    JsonOutput m_out{JsonOutput::Layout::Indented};
};

QByteArray Writer::write(const Loss &loss, const Outage &outage)
{
    m_out.beginObject();
    text("plan", m_plan.setting(schema().plan.code));
    key("scenario");
    if (loss.scenario)
        m_out.text(codeOf(m_plan, schema().scenario, *loss.scenario));
    else
        m_out.null();
    whole("duration_min", outage.duration);
    texts("lost", codesOf(m_plan, loss));
    text("verdict", recovery::key(outage.verdict));
    key("functions");
    m_out.beginArray();
    for (const Outcome &outcome : outage.functions)
        write(outcome);
    m_out.endArray();
    key("capacity");
    m_out.beginArray();
    for (const Capacity &row : outage.capacity)
        write(row);
    m_out.endArray();
    m_out.endObject();
    return m_out.result();
}

void Writer::text(const char *name, const QString &text)
{
    key(name);
    m_out.text(text);
}

void Writer::whole(const char *name, std::optional<qint64> number)
{
    key(name);
    if (number)
        m_out.whole(*number);
    else
        m_out.null();
}

void Writer::texts(const char *name, const QStringList &texts)
{
    key(name);
    m_out.beginArray();
    for (const QString &each : texts)
        m_out.text(each);
    m_out.endArray();
}

void Writer::write(const Outcome &outcome)
{
    m_out.beginObject();
    text("code", codeOf(m_plan, schema().function, outcome.function));
    text("verdict", recovery::key(outcome.verdict));
    whole("recovered_min", outcome.recovered);
    whole("longest_min", outcome.longest);
    whole("margin_rto_min", outcome.rtoMargin);
    whole("margin_mtpd_min", outcome.mtpdMargin);
    writeTimes(outcome);
    writeImpacts(outcome);
    texts("causes", m_words.causes(outcome));
    m_out.endObject();
}

void Writer::writeTimes(const Outcome &outcome)
{
    key("interruptions");
    m_out.beginArray();
    for (const Span &span : outcome.interruptions) {
        m_out.beginObject();
        whole("from", span.from);
        whole("to", span.to);
        m_out.endObject();
    }
    m_out.endArray();
    key("levels");
    m_out.beginArray();
    for (const Step &step : outcome.levels) {
        m_out.beginObject();
        whole("from", step.from);
        whole("level", step.level);
        m_out.endObject();
    }
    m_out.endArray();
}

void Writer::writeImpacts(const Outcome &outcome)
{
    key("impacts");
    m_out.beginObject();
    std::size_t i = 0;
    for (const Row *category : m_plan.each(schema().impactCategory)) {
        m_out.key(m_plan.code(schema().impactCategory, *category));
        if (outcome.impacts[i])
            m_out.whole(*outcome.impacts[i]);
        else
            m_out.null();
        ++i;
    }
    m_out.endObject();
}

void Writer::write(const Capacity &capacity)
{
    m_out.beginObject();
    whole("horizon_min", capacity.minutes);
    text("resource", codeOf(m_plan, schema().resource, capacity.resource));
    whole("needed", capacity.needed);
    whole("present", capacity.present);
    key("short");
    m_out.boolean(capacity.isShort());
    m_out.endObject();
}

// ---- for people

QString say(const Texts &texts, const char *source)
{
    return texts.text("Commands", source);
}

QString indented(const QString &line)
{
    return QStringLiteral("  ") + line;
}

QString durationLine(const Outage &outage, const Texts &texts)
{
    if (outage.duration)
        return say(texts, QT_TRANSLATE_NOOP("Commands", "Duration of the cause: %1"))
            .arg(texts.duration(*outage.duration));
    return say(texts, QT_TRANSLATE_NOOP("Commands", "Duration of the cause: not given, until the ordinary repair"));
}

/// What is away: lost itself, or taken along.
QStringList absenceLines(const Outage &outage, const Words &words, const Texts &texts)
{
    QStringList lines;
    for (const Absence &absence : outage.absences) {
        const QString name = words.thing(absence.thing);
        const QString until = texts.duration(absence.until);
        if (absence.share)
            lines.append(say(texts, QT_TRANSLATE_NOOP("Commands", "%1: %2 left, for %3"))
                             .arg(name, words.percent(*absence.share), until));
        else if (absence.reason)
            lines.append(say(texts, QT_TRANSLATE_NOOP("Commands", "%1: away for %2 with %3"))
                             .arg(name, until, words.thing(*absence.reason)));
        else
            lines.append(say(texts, QT_TRANSLATE_NOOP("Commands", "%1: away for %2")).arg(name, until));
    }
    return lines;
}

QStringList functionLines(const Plan &plan, const Outcome &outcome, const Words &words, const Texts &texts)
{
    const QString title = plan.title(schema().function, *plan.find(schema().function, outcome.function));
    //: %1 a function, %2 the verdict ("held")
    QStringList lines{say(texts, QT_TRANSLATE_NOOP("Commands", "%1: %2")).arg(title, words.verdict(outcome.verdict))};
    lines.append(indented(words.summary(outcome)));
    lines.append(indented(words.margins(outcome).join(u' ')));
    if (!outcome.impacts.empty())
        lines.append(
            indented(say(texts, QT_TRANSLATE_NOOP("Commands", "Impact reached: %1")).arg(words.impacts(outcome))));
    for (const QString &cause : words.causes(outcome))
        lines.append(indented(QStringLiteral("- ") + cause));
    return lines;
}

QStringList capacityLines(const Plan &plan, const Outage &outage, const Texts &texts)
{
    QStringList lines;
    for (const Capacity &row : outage.capacity) {
        const QString title = plan.title(schema().resource, *plan.find(schema().resource, row.resource));
        //: %1 a duration, %2 a resource, %3 and %4 numbers
        const QString line = row.isShort()
                                 ? say(texts, QT_TRANSLATE_NOOP("Commands", "%1  %2: %3 needed, %4 present: too few"))
                                 : say(texts, QT_TRANSLATE_NOOP("Commands", "%1  %2: %3 needed, %4 present"));
        lines.append(indented(
            line.arg(texts.duration(row.minutes), title, QString::number(row.needed), QString::number(row.present))));
    }
    return lines;
}

} // namespace

QByteArray json(const Plan &plan, const Loss &loss, const Outage &outage, const Texts &texts)
{
    return Writer(plan, texts).write(loss, outage);
}

QStringList lines(const Plan &plan, const Loss &loss, const Outage &outage, const Texts &texts)
{
    const Words words(plan, texts);
    QStringList lines;
    if (const Row *scenario = loss.scenario ? plan.find(schema().scenario, *loss.scenario) : nullptr)
        lines.append(plan.title(schema().scenario, *scenario));
    lines.append(durationLine(outage, texts));
    //: %1 is the worst verdict of the vital and critical functions
    lines.append(
        say(texts, QT_TRANSLATE_NOOP("Commands", "Verdict of the plan: %1")).arg(words.verdict(outage.verdict)));
    lines.append(absenceLines(outage, words, texts));
    for (const Outcome &outcome : outage.functions) {
        lines.append(QString());
        lines.append(functionLines(plan, outcome, words, texts));
    }
    if (!outage.capacity.empty()) {
        lines.append(QString());
        lines.append(
            say(texts, QT_TRANSLATE_NOOP("Commands", "People, positions and equipment at the minimum level:")));
        lines.append(capacityLines(plan, outage, texts));
    }
    return lines;
}

} // namespace outageoutput

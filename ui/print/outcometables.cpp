// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/outcometables.h"

#include "analysis/recovery/words.h"
#include "figures/recoverychart.h"
#include "print/figureblock.h"
#include "print/verdicts.h"

#include <algorithm>

namespace print {

namespace {

using figures::RecoveryChart;
using recovery::Outage;
using recovery::Outcome;
using recovery::Verdict;

/// So many functions of a scenario are told with their causes; of the others the verdict alone.
constexpr std::size_t mostDetailed = 25;
/// So many strips make a drawing that is still less than a page.
constexpr std::size_t stripsPerFigure = mostDetailed;

using Outcomes = std::vector<const Outcome *>;

/// The worst first; among equals by code.
Outcomes worstFirst(const Outage &outage)
{
    Outcomes outcomes;
    for (const Outcome &outcome : outage.functions)
        outcomes.push_back(&outcome);
    std::stable_sort(outcomes.begin(), outcomes.end(),
                     [](const Outcome *a, const Outcome *b) { return a->verdict > b->verdict; });
    return outcomes;
}

/// "+3 h 15 min" left, "−7 h" missed, "0 min" just in time.
Cell marginCell(const ChapterWriter &w, std::optional<recovery::Minutes> margin)
{
    if (!margin)
        return cellOf(QString());
    const QString sign = *margin < 0 ? QStringLiteral("−") : *margin > 0 ? QStringLiteral("+") : QString();
    return cellOf(sign + w.texts().duration(std::abs(*margin)), *margin < 0 ? Tone::Danger : Tone::None);
}

/// Why functions are hit, said once: what falls for the same reasons names the first of its kind.
class Reasons
{
public:
    explicit Reasons(const ChapterWriter &writer) : m_writer(writer), m_words(writer.plan(), writer.texts()) {}

    Cell of(const Outcome &outcome)
    {
        QList<Text> lines;
        // One interruption is told by the other columns.
        if (outcome.interruptions.size() != 1)
            lines.append(sentence(m_words.summary(outcome)));
        const QStringList causes = m_words.causes(outcome);
        const auto first = m_first.constFind(causes);
        if (first != m_first.cend())
            return cellOf(lines << Text{plain(m_same.arg(*first))});
        m_first.insert(causes, m_writer.codeLink(schema().function, outcome.function).text);
        for (const QString &cause : causes)
            lines.append(sentence(cause));
        return cellOf(lines);
    }

private:
    const ChapterWriter &m_writer;
    recovery::Words m_words;
    QHash<QStringList, QString> m_first;
    //: %1 is the code of a function
    QString m_same = m_writer.word(QT_TRANSLATE_NOOP("Print", "For the same reasons as %1."));
};

Table outcomeTable(const ChapterWriter &w, const Outcomes &outcomes)
{
    const auto &function = schema().function;
    Reasons reasons(w);
    //: Heading of a column: %1 is an objective such as the RTO
    const QString margin = w.word(QT_TRANSLATE_NOOP("Print", "Margin: %1"));
    Table table;
    table.columns = {{w.texts().label(function), 2},
                     w.column(QT_TRANSLATE_NOOP("Print", "Verdict"), 0.9),
                     w.column(QT_TRANSLATE_NOOP("Print", "Back after"), 0.9),
                     {margin.arg(w.texts().label(function.rto)), 1},
                     {margin.arg(w.texts().label(function.mtpd)), 1},
                     w.column(QT_TRANSLATE_NOOP("Print", "Why"), 8)};
    for (const Outcome *outcome : outcomes) {
        const bool isInterrupted = !outcome->interruptions.empty();
        table.rows.append(
            {.cells = {cellOf(w.reference(function, outcome->function)), verdictCell(w, outcome->verdict),
                       cellOf(isInterrupted ? w.texts().duration(outcome->recovered) : QString()),
                       marginCell(w, outcome->rtoMargin), marginCell(w, outcome->mtpdMargin), reasons.of(*outcome)}});
    }
    return table;
}

void charts(ChapterWriter &w, const Outage &outage, const Outcomes &outcomes, const QString &lost)
{
    constexpr double width = 165;
    //: Caption: %1 is the code of a scenario or of what else is lost
    const QString caption = w.word(QT_TRANSLATE_NOOP("Print", "%1: level of the functions after the loss"));
    for (std::size_t first = 0; first < outcomes.size(); first += stripsPerFigure) {
        const std::size_t count = std::min(stripsPerFigure, outcomes.size() - first);
        const auto begin = outcomes.begin() + static_cast<std::ptrdiff_t>(first);
        const RecoveryChart chart(w.plan(), outage, {begin, begin + static_cast<std::ptrdiff_t>(count)}, w.texts());
        w.add(figureOf(chart, {width, chart.heightMm()}, chart.alternative(), caption.arg(lost)));
    }
}

/// The verdicts of those that are not told in detail: nothing is left out in silence.
void briefly(ChapterWriter &w, const Outcomes &outcomes)
{
    if (outcomes.empty())
        return;
    w.paragraph(w.word(QT_TRANSLATE_N_NOOP("Print", "%n more functions are affected. They are not told in detail here; "
                                                    "these are their verdicts:"),
                       static_cast<int>(outcomes.size())));
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Verdict"), 1), {w.texts().plural(schema().function), 8}};
    for (const Verdict verdict : {Verdict::Failed, Verdict::Late, Verdict::Unknown, Verdict::Held}) {
        IdSet functions;
        for (const Outcome *outcome : outcomes) {
            if (outcome->verdict == verdict)
                functions.append(outcome->function);
        }
        if (!functions.isEmpty())
            table.rows.append({.cells = {verdictCell(w, verdict), cellOf(w.codeLinks(schema().function, functions))}});
    }
    w.table(table);
}

} // namespace

void outcomeTables(ChapterWriter &w, const Outage &outage, const QString &lost)
{
    const Outcomes outcomes = worstFirst(outage);
    const auto detailed = outcomes.begin() + static_cast<std::ptrdiff_t>(std::min(mostDetailed, outcomes.size()));
    charts(w, outage, {outcomes.begin(), detailed}, lost);
    w.table(outcomeTable(w, {outcomes.begin(), detailed}));
    briefly(w, {detailed, outcomes.end()});
}

} // namespace print

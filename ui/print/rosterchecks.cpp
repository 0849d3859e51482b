// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What the audit says of one roster, by what people on call ask about.

#include "print/proof.h"
#include "print/rostersheet.h"

namespace print {

namespace {

struct Question {
    const char *title;
    QStringList rules; ///< empty: all other rules of the family
};

QList<Question> questions()
{
    const auto rules = [](const char *ids) { return QString::fromLatin1(ids).split(u' '); };
    return {{QT_TRANSLATE_NOOP("Print", "Coverage"), rules("ONC-001 ONC-002 ONC-003")},
            {QT_TRANSLATE_NOOP("Print", "Notice given"), rules("ONC-004 ONC-005")},
            {QT_TRANSLATE_NOOP("Print", "Daily and weekly rest"), rules("ONC-006 ONC-007")},
            {QT_TRANSLATE_NOOP("Print", "Absences and double bookings"), rules("ONC-008 ONC-009")},
            {QT_TRANSLATE_NOOP("Print", "Qualifications"), rules("ONC-010 ONC-020")},
            {QT_TRANSLATE_NOOP("Print", "Days on end and fair shares"), rules("ONC-011 ONC-012")},
            {QT_TRANSLATE_NOOP("Print", "Other points"), {}}};
}

/// The roster that a row of the audit belongs to.
Id rosterOf(const ChapterWriter &w, const audit::Finding &finding)
{
    const auto &shift = schema().shift;
    const auto &intervention = schema().intervention;
    if (finding.table == &schema().roster)
        return finding.row;
    Id id = finding.table == &shift ? finding.row : 0;
    if (finding.table == &intervention) {
        const Row *row = w.plan().find(intervention, finding.row);
        id = row ? (*row)[intervention.shift].value_or(0) : 0;
    }
    const Row *row = w.plan().find(shift, id);
    return row ? (*row)[shift.roster].value_or(0) : 0;
}

/// Which of the rows it is, where the sentence does not begin with that: "W49-2", "Rank 1".
QString subjectOf(const ChapterWriter &w, const Row &roster, const audit::Finding &finding)
{
    static const QLatin1String rank("rank");
    const QString prefix = roster[schema().roster.code] + QLatin1Char('/');
    const QString part = finding.entity.startsWith(prefix) ? finding.entity.mid(prefix.size()) : finding.entity;
    if (part.startsWith(rank) && finding.table == &schema().roster)
        return QStringLiteral("%1 %2").arg(w.texts().label(schema().shift.rank), part.mid(rank.size()));
    return finding.detail.startsWith(part + QLatin1Char(' ')) ? QString() : part;
}

bool isAsked(const Question &question, const QString &rule, const QList<Question> &all)
{
    if (!question.rules.isEmpty())
        return question.rules.contains(rule);
    for (const Question &other : all) {
        if (other.rules.contains(rule))
            return false;
    }
    return rule.startsWith(QLatin1String("ONC-"));
}

} // namespace

Table rosterChecks(ChapterWriter &w, const Row &roster)
{
    constexpr qsizetype most = 12;
    const QList<Question> all = questions();
    Table table;
    table.columns = {w.column(QT_TRANSLATE_NOOP("Print", "Check"), 1.6),
                     w.column(QT_TRANSLATE_NOOP("Print", "Result"), 1.2),
                     w.column(QT_TRANSLATE_NOOP("Print", "What is wrong"), 6)};
    for (const Question &question : all) {
        QList<Text> lines;
        for (const audit::Finding &finding : w.proof().report().findings) {
            if (!isAsked(question, QString::fromLatin1(finding.rule->id), all) || rosterOf(w, finding) != roster.id)
                continue;
            const QString subject = subjectOf(w, roster, finding);
            Text line = sentence(finding.detail);
            if (!subject.isEmpty())
                line.prepend(Run{.text = subject + QStringLiteral(" · "), .bold = true});
            lines.append(line);
        }
        const int found = int(lines.size());
        const Cell result = found == 0
                                ? cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Nothing found")), Tone::Good)
                                : cellOf(w.word(QT_TRANSLATE_N_NOOP("Print", "%n findings"), found), Tone::Warning);
        if (found > most)
            lines = lines.mid(0, most) << Text{plain(QStringLiteral("…"))};
        table.rows.append({.cells = {cellOf(w.word(question.title)), result, cellOf(lines)}});
    }
    return table;
}

} // namespace print

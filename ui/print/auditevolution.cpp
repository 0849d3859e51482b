// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/auditevolution.h"

#include "analysis/audit/entitywords.h"
#include "exchange/jsonreader.h"
#include "print/pdfproof.h"
#include "print/proof.h"
#include "storage/databasestore.h"
#include "texts/joined.h"

namespace print {

namespace {

using audit::Report;

/// The version approved last: time and the register go on under it. One that was approved on that very day is the plan
/// as it stands: then the one before. Nothing if there is none.
std::optional<FrozenRevision> versionBefore(const Plan &plan, const QDate &at)
{
    QList<FrozenRevision> kept = plan.store().frozenRevisions();
    const auto &table = schema().plan;
    const bool isItself = !kept.isEmpty() && kept.last().approvedOn >= at &&
                          kept.last().version == plan.setting(table.version) &&
                          plan.setting(table.status) == QLatin1String("approved");
    if (isItself)
        kept.removeLast();
    if (kept.isEmpty())
        return std::nullopt;
    return kept.last();
}

/// What is the same finding on another day, and how it is named: "RSK-004 S02".
struct Open {
    QString key;
    QString name;
};

struct Audit {
    Report report;
    QList<Open> open;
};

/// Keys of rows without a code of their own say nothing to a reader: those rows are named.
Audit withOpenFindings(const Plan &plan, const Report &report, const Texts &texts)
{
    Audit audit{report, {}};
    for (const audit::Finding &finding : report.findings) {
        if (finding.waiver)
            continue;
        const QString rule = QString::fromLatin1(finding.rule->id) + QChar(QChar::Nbsp);
        const Row *row = finding.table ? plan.find(*finding.table, finding.row) : nullptr;
        const bool isNamed = row && !finding.table->code() && finding.table != &schema().plan;
        audit.open.append({rule + finding.entity,
                           rule + (isNamed ? plan.title(*finding.table, *row)
                                           : audit::entityWords(finding.entity, plan, texts, audit::Naming::Codes))});
    }
    return audit;
}

/// Its audit; nothing where its document carries no data that can be read.
std::optional<Audit> auditOf(const ChapterWriter &w, const FrozenRevision &version)
{
    try {
        const PdfProof proof = readProof(w.plan().store().frozenPdf(version.version));
        if (!proof.data)
            return std::nullopt;
        Plan then(DatabaseStore::inMemory(schema().all()));
        importJson(then, proof.data->bytes, {.unnamed = Unnamed::Go});
        return withOpenFindings(then, audit::audit(then, version.approvedOn, w.texts()), w.texts());
    } catch (const Error &) {
        return std::nullopt;
    }
}

QString scoreOf(const ChapterWriter &w, const Report &report)
{
    return report.score ? w.texts().locale().toString(*report.score, 'f', 1) : QStringLiteral("—");
}

QString signedNumber(const QString &size, double value)
{
    return value < 0 ? QStringLiteral("−") + size : value > 0 ? QStringLiteral("+") + size : size;
}

Table numbers(const ChapterWriter &w, const FrozenRevision &version, const Report &then, const Report &now)
{
    Table table;
    table.isCompact = true;
    //: Heading of a column: %1 is a version, %2 the date it was approved
    const QString before = w.word(QT_TRANSLATE_NOOP("Print", "Version %1, %2"));
    table.columns = {ColumnSpec{.heading = {}, .weight = 3},
                     {before.arg(version.version, w.texts().date(version.approvedOn)), 1.4, Align::End},
                     {w.word(QT_TRANSLATE_NOOP("Print", "Now, %1")).arg(w.texts().date(now.at)), 1.4, Align::End},
                     w.column(QT_TRANSLATE_NOOP("Print", "Change"), 1, Align::End)};
    const double points = now.score && then.score ? *now.score - *then.score : 0;
    const QString change = w.texts().locale().toString(std::abs(points), 'f', 1);
    table.rows.append({.cells = {cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Score"))), cellOf(scoreOf(w, then)),
                                 cellOf(scoreOf(w, now)),
                                 cellOf(now.score && then.score ? signedNumber(change, points) : QString())}});
    const auto count = [&](const char *label, int earlier, int later) {
        const int difference = later - earlier;
        table.rows.append(
            {.cells = {cellOf(w.word(label)), cellOf(QString::number(earlier)), cellOf(QString::number(later)),
                       cellOf(signedNumber(QString::number(std::abs(difference)), difference))}});
    };
    count(QT_TRANSLATE_NOOP("Print", "Errors"), then.counts.error, now.counts.error);
    count(QT_TRANSLATE_NOOP("Print", "Warnings"), then.counts.warning, now.counts.warning);
    count(QT_TRANSLATE_NOOP("Print", "Notes"), then.counts.info, now.counts.info);
    count(QT_TRANSLATE_NOOP("Print", "Waived"), then.counts.waived, now.counts.waived);
    return table;
}

/// The findings of the one that the other does not have, each by its rule and what it concerns.
void difference(ChapterWriter &w, const char *title, const QList<Open> &those, const QList<Open> &others)
{
    constexpr qsizetype most = 40;
    QSet<QString> known;
    for (const Open &each : others)
        known.insert(each.key);
    QStringList names;
    for (const Open &each : those) {
        if (!known.contains(each.key))
            names.append(each.name);
    }
    const QString shown = names.isEmpty() ? QStringLiteral("—") : joined(w.texts(), names.mid(0, most));
    Text line{Run{.text = w.word(title).arg(names.size()) + QLatin1Char(' '), .bold = true}, plain(shown)};
    if (names.size() > most)
        line.append(plain(QStringLiteral(" …")));
    w.paragraph(line, ParagraphStyle::Small);
}

} // namespace

void auditEvolution(ChapterWriter &w)
{
    const std::optional<FrozenRevision> version = versionBefore(w.plan(), w.at());
    w.subheading(w.word(QT_TRANSLATE_NOOP("Print", "Since the last approved version")));
    if (!version)
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "No earlier version was approved with its document: there "
                                                             "is nothing to compare this audit with.")));
    const std::optional<Audit> then = auditOf(w, *version);
    if (!then)
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "The document kept of version %1 carries no data: its "
                                                             "audit cannot be computed."))
                               .arg(version->version));
    const Audit now = withOpenFindings(w.plan(), w.proof().report(), w.texts());
    w.table(numbers(w, *version, then->report, now.report));
    //: %1 is a number, a list of findings follows
    difference(w, QT_TRANSLATE_NOOP("Print", "Settled since (%1):"), then->open, now.open);
    //: %1 is a number, a list of findings follows
    difference(w, QT_TRANSLATE_NOOP("Print", "New since (%1):"), now.open, then->open);
}

} // namespace print

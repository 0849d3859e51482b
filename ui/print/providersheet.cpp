// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/providersheet.h"

#include "print/fieldtables.h"
#include "print/people.h"

#include <QRegularExpression>

#include <algorithm>

namespace print {

namespace {

constexpr int soonDays = 60; ///< as PRV-010: time to ask for the next document

/// What is decided and discussed without the provider.
bool isInternal(const Row &row)
{
    const QString kind = row[schema().review.kind];
    const QStringList shared{QStringLiteral("provider_audit"), QStringLiteral("quality_control"),
                             QStringLiteral("steering_committee"), QStringLiteral("milestone")};
    return !shared.contains(kind);
}

/// The numbers of our own people are none of the provider's business.
QList<Text> emergencyContact(const ChapterWriter &w, const Row &row, Readers readers)
{
    const auto id = row[schema().provider.emergencyContact];
    const Row *contact = w.plan().find(schema().contact, id.value_or(0));
    const bool isTheirs = contact && ((*contact)[schema().contact.kind] == QLatin1String("provider") ||
                                      (*contact)[schema().contact.provider] == row.id);
    return reachable(w, id, readers == Readers::Us || isTheirs ? Numbers::All : Numbers::None);
}

void markValidity(const ChapterWriter &w, Cell &cell, const std::optional<QDate> &until)
{
    if (!until || *until > w.at().addDays(soonDays))
        return;
    const bool hasEnded = *until < w.at();
    cell.tone = hasEnded ? Tone::Danger : Tone::Warning;
    cell.paragraphs.append(Text{plain(hasEnded ? w.word(QT_TRANSLATE_NOOP("Print", "expired"))
                                               : w.word(QT_TRANSLATE_NOOP("Print", "ends soon")))});
}

} // namespace

Table providerIdentity(const ChapterWriter &w, const Row &row, Readers readers)
{
    const auto &provider = schema().provider;
    Table sheet = facts();
    for (const Field *field : factFields(provider)) {
        const bool isOurs = field == &provider.note || field == &provider.substitutability;
        if (readers == Readers::Provider && isOurs)
            continue;
        addFact(sheet, w.texts().label(*field),
                field == &provider.emergencyContact ? cellOf(emergencyContact(w, row, readers)) : w.cell(*field, row));
    }
    return sheet;
}

Table providerDocuments(ChapterWriter &w, const Row &row)
{
    const auto &document = schema().complianceDocument;
    const QList<Row> rows = w.owned(document, row);
    const Fields fields = factFields(document);
    Table table = listTable(w, document, rows, fields);
    const qsizetype until = fields.indexOf(&document.validUntil);
    for (int i = 0; i < rows.size(); ++i)
        markValidity(w, table.rows[i].cells[until], rows.at(i)[document.validUntil]);
    return table;
}

QList<Row> providerReviews(const ChapterWriter &w, const Row &provider, Readers readers)
{
    const auto &review = schema().review;
    IdSet contracts;
    for (const Row &contract : contractsOf(w, provider))
        contracts.append(contract.id);
    QList<Row> rows;
    for (const Row &row : w.plan().rows(review)) {
        const bool isAbout =
            row[review.provider] == provider.id || contracts.contains(row[review.contract].value_or(0));
        if (isAbout && (readers == Readers::Us || !isInternal(row)))
            rows.append(row);
    }
    const auto when = [&](const Row &row) {
        return row[review.heldOn].value_or(row[review.plannedOn].value_or(QDate()));
    };
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) { return when(a) > when(b); });
    return rows;
}

namespace {

void addFindings(const ChapterWriter &w, const Column<Id> &field, Id origin, IdSet &origins)
{
    for (const Row *finding : w.plan().referring(field, origin))
        origins.append(finding->id);
}

/// The findings of the tests that what the provider supplies did not pass.
void addFailedTests(const ChapterWriter &w, const Column<Id> &tested, Id supplied, IdSet &origins)
{
    const auto &target = schema().target;
    for (const Row *row : w.plan().referring(tested, supplied)) {
        const QString outcome = (*row)[target.outcome];
        if (outcome == QLatin1String("failed") || outcome == QLatin1String("partial"))
            addFindings(w, schema().finding.event, (*row)[target.event].value_or(0), origins);
    }
}

/// What the provider supplies, the survey answers about it, and what came out when it was tested.
void addSupplies(const ChapterWriter &w, const Row &contract, IdSet &origins)
{
    for (const Row *solution : w.plan().referring(schema().solution.contract, contract.id)) {
        origins.append(solution->id);
        addFailedTests(w, schema().target.solution, solution->id, origins);
    }
    for (const Row *resource : w.plan().referring(schema().resource.contract, contract.id)) {
        addFailedTests(w, schema().target.resource, resource->id, origins);
        for (const Row *item : w.plan().referring(schema().surveyItem.resource, resource->id))
            origins.append(item->id);
    }
}

/// Finds the provider in what people write: by its whole name.
QRegularExpression mentionOf(const Row &provider)
{
    const QString name = provider[schema().provider.name].simplified();
    if (name.isEmpty())
        return {};
    return QRegularExpression(QStringLiteral("(?<!\\w)%1(?!\\w)").arg(QRegularExpression::escape(name)),
                              QRegularExpression::UseUnicodePropertiesOption);
}

bool names(const ChapterWriter &w, const Row &action, const QRegularExpression &mention)
{
    const auto &table = schema().action;
    if (mention.pattern().isEmpty())
        return false;
    const Row *finding = w.plan().find(schema().finding, action[table.finding].value_or(0));
    return action[table.title].contains(mention) || (finding && (*finding)[schema().finding.text].contains(mention));
}

} // namespace

QList<Row> providerActions(const ChapterWriter &w, const Row &provider, Readers readers)
{
    const auto &action = schema().action;
    IdSet origins;
    for (const Row &review : providerReviews(w, provider, readers))
        addFindings(w, schema().finding.review, review.id, origins);
    for (const Row &contract : contractsOf(w, provider)) {
        for (const Row &indicator : indicatorsOf(w, contract))
            origins.append(indicator.id);
        if (readers == Readers::Us)
            addSupplies(w, contract, origins);
    }
    const QRegularExpression mention = mentionOf(provider);
    QList<Row> open;
    for (const Row &row : w.plan().rows(action)) {
        const QString status = row[action.status];
        const bool isOpen = status != QLatin1String("done") && status != QLatin1String("cancelled");
        const auto comesFrom = [&](const Column<Id> &field) { return origins.contains(row[field].value_or(0)); };
        const bool isLinked = comesFrom(action.finding) || comesFrom(action.indicator) || comesFrom(action.solution) ||
                              comesFrom(action.surveyItem);
        if (isOpen && (isLinked || (readers == Readers::Us && names(w, row, mention))))
            open.append(row);
    }
    return open;
}

QString scoreText(const ChapterWriter &w, std::optional<double> share)
{
    return share ? w.texts().format(schema().criterion.weight, qRound64(*share)) : QStringLiteral("—");
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How a provider is judged, how that develops, and how others are judged.

#include "analysis/derived.h"
#include "print/providersheet.h"

#include <QRegularExpression>

#include <algorithm>

namespace print {

namespace {

/// As many reviews as stand side by side with their comments.
constexpr qsizetype shownReviews = 4;
/// As many criteria as stand side by side under their codes.
constexpr qsizetype shownCriteria = 14;
constexpr qsizetype telling = 4; ///< letters: shorter words of a service name nothing

using Scores = QHash<Id, Row>; ///< by criterion

Scores scoresOf(ChapterWriter &w, const Row &review)
{
    Scores scores;
    for (const Row &row : w.owned(schema().score, review))
        scores.insert(row[schema().score.criterion].value_or(0), row);
    return scores;
}

/// The scored reviews, oldest first.
QList<Row> scoredReviews(ChapterWriter &w, const Row &provider)
{
    const auto &review = schema().review;
    QList<Row> rows;
    for (const Row *row : w.plan().referring(review.provider, provider.id)) {
        if (!w.owned(schema().score, *row).isEmpty())
            rows.append(*row);
    }
    std::stable_sort(rows.begin(), rows.end(), [&](const Row &a, const Row &b) {
        return a[review.heldOn].value_or(QDate()) < b[review.heldOn].value_or(QDate());
    });
    return rows;
}

/// Below 3 an eliminatory criterion rules a provider out.
Cell scoreCell(const ChapterWriter &w, const Row &criterion, const Row &row)
{
    constexpr int least = 3;
    const auto &score = schema().score;
    Cell cell = w.cell(score.score, row);
    if (criterion[schema().criterion.eliminatory].value_or(false) && row[score.score].value_or(least) < least) {
        cell.tone = Tone::Danger;
        cell.paragraphs.append(Text{plain(w.word(QT_TRANSLATE_NOOP("Print", "eliminatory")))});
    }
    return cell;
}

Table criteriaTable(ChapterWriter &w, const QList<Row> &reviews)
{
    const auto &criterion = schema().criterion;
    const auto &review = schema().review;
    Table table;
    table.columns = {{w.texts().label(criterion), 2.4}, w.column(criterion.weight, 0.8, Align::End)};
    QList<Scores> scores;
    TableRow foot{
        .cells = {cellOf(w.word(QT_TRANSLATE_NOOP("Print", "Weighted total"))), Cell{.paragraphs = {Text{}}}}};
    for (const Row &row : reviews) {
        table.columns.append(
            {QStringLiteral("%1 %2").arg(row[review.code], w.date(row[review.heldOn])), 1.2, Align::Center});
        scores.append(scoresOf(w, row));
        const QString total = scoreText(w, analysis::reviewScorePct(w.plan(), row.id));
        foot.cells.append(cellOf(Text{Run{.text = total, .bold = true}}));
    }
    for (const Row &row : w.plan().rows(criterion)) {
        TableRow line{.cells = {cellOf(w.reference(criterion, row.id)), w.cell(criterion.weight, row)}};
        for (const Scores &each : std::as_const(scores)) {
            const auto known = each.constFind(row.id);
            Cell cell = known == each.constEnd() ? cellOf(QString()) : scoreCell(w, row, *known);
            if (known != each.constEnd())
                cell.paragraphs += w.value(schema().score.comment, *known);
            line.cells.append(cell);
        }
        table.rows.append(line);
    }
    table.rows.append(foot);
    table.caption = w.word(QT_TRANSLATE_NOOP("Print", "Evaluations, from 0 to 5"));
    return table;
}

/// "+5": percentage points since the review before.
QString change(std::optional<double> before, std::optional<double> after)
{
    if (!before || !after)
        return {};
    const qint64 points = qRound64(*after) - qRound64(*before);
    const QString sign = points < 0 ? QStringLiteral("−") : points > 0 ? QStringLiteral("+") : QString();
    return sign + QString::number(std::abs(points));
}

Table evolution(ChapterWriter &w, const QList<Row> &reviews)
{
    const auto &review = schema().review;
    Table table;
    table.columns = {{w.texts().label(review), 4},
                     w.column(review.heldOn),
                     w.column(QT_TRANSLATE_NOOP("Print", "Weighted total"), 1, Align::End),
                     w.column(QT_TRANSLATE_NOOP("Print", "Change in points"), 1, Align::End),
                     w.column(review.decision, 1.4)};
    std::optional<double> before;
    for (const Row &row : reviews) {
        const auto total = analysis::reviewScorePct(w.plan(), row.id);
        table.rows.append(
            {.cells = {cellOf(w.reference(review, row.id)), w.cell(review.heldOn, row), cellOf(scoreText(w, total)),
                       cellOf(change(before, total)), w.cell(review.decision, row)}});
        before = total;
    }
    table.caption = w.word(QT_TRANSLATE_NOOP("Print", "How the total develops"));
    return table;
}

QStringList tellingWords(const QString &service)
{
    static const QRegularExpression gaps(QStringLiteral("[^\\p{L}\\p{N}]+"));
    QStringList words;
    for (const QString &word : service.toCaseFolded().split(gaps, Qt::SkipEmptyParts)) {
        if (word.size() > telling)
            words.append(word);
    }
    return words;
}

/// A service is a free text: it is alike where the names share a word. One that nobody named may be any.
bool isLike(const QString &service, const QString &other)
{
    if (service.trimmed().isEmpty() || other.trimmed().isEmpty())
        return true;
    const QStringList words = tellingWords(service);
    const QStringList others = tellingWords(other);
    return std::any_of(words.begin(), words.end(), [&](const QString &word) { return others.contains(word); });
}

/// The provider first, then the candidates for a like service, the best first; beside a candidate also whoever does it
/// now.
QList<Row> rivals(const ChapterWriter &w, const Row &provider)
{
    const auto &table = schema().provider;
    const bool isCandidate = provider[table.status] == QLatin1String("candidate");
    QList<std::pair<double, Row>> others;
    for (const Row &row : w.plan().rows(table)) {
        const bool isRival = row.id != provider.id && (row[table.status] == QLatin1String("candidate") ||
                                                       (isCandidate && row[table.status] == QLatin1String("active")));
        const auto review = isRival ? analysis::latestScoredReview(w.plan(), row.id) : std::nullopt;
        if (review && isLike(provider[table.service], row[table.service]))
            others.append({analysis::reviewScorePct(w.plan(), review->id).value_or(0), row});
    }
    std::stable_sort(others.begin(), others.end(), [](const auto &a, const auto &b) { return a.first > b.first; });
    QList<Row> rows{provider};
    for (const auto &[score, row] : std::as_const(others))
        rows.append(row);
    return rows;
}

TableRow rivalRow(ChapterWriter &w, const Row &provider, const QList<Row> &criteria)
{
    const auto review = analysis::latestScoredReview(w.plan(), provider.id);
    const Scores scores = review ? scoresOf(w, *review) : Scores();
    TableRow line{.cells = {cellOf(w.reference(schema().provider, provider.id)),
                            cellOf(review ? w.date((*review)[schema().review.heldOn]) : QString())}};
    for (const Row &criterion : criteria) {
        const auto known = scores.constFind(criterion.id);
        line.cells.append(known == scores.constEnd() ? cellOf(QString()) : scoreCell(w, criterion, *known));
    }
    const QString total = scoreText(w, review ? analysis::reviewScorePct(w.plan(), review->id) : std::nullopt);
    line.cells.append(cellOf(Text{Run{.text = total, .bold = true}}));
    return line;
}

void comparison(ChapterWriter &w, const Row &provider)
{
    const QList<Row> providers = rivals(w, provider);
    if (providers.size() < 2)
        return w.paragraph(w.word(QT_TRANSLATE_NOOP("Print", "No candidate for a similar service has been scored.")),
                           ParagraphStyle::Small);
    const QList<Row> all = w.plan().rows(schema().criterion);
    for (qsizetype first = 0; first < all.size(); first += shownCriteria) {
        const QList<Row> criteria = all.mid(first, shownCriteria);
        Table table;
        table.columns = {{w.texts().label(schema().provider), 3}, w.column(schema().review.heldOn, 1.4)};
        for (const Row &criterion : criteria)
            table.columns.append({criterion[schema().criterion.code], 0.8, Align::Center});
        table.columns.append(w.column(QT_TRANSLATE_NOOP("Print", "Weighted total"), 1.1, Align::End));
        for (const Row &row : providers)
            table.rows.append(rivalRow(w, row, criteria));
        table.caption =
            provider[schema().provider.status] == QLatin1String("candidate")
                ? w.word(QT_TRANSLATE_NOOP("Print", "Compared with others for a similar service, each by its latest "
                                                    "scores"))
                : w.word(QT_TRANSLATE_NOOP("Print", "Compared with candidates, each by its latest scores"));
        w.table(table);
    }
}

} // namespace

void providerEvaluations(ChapterWriter &w, const Row &provider)
{
    const QList<Row> reviews = scoredReviews(w, provider);
    if (reviews.isEmpty())
        return w.missing();
    w.table(criteriaTable(w, reviews.mid(std::max<qsizetype>(0, reviews.size() - shownReviews))));
    if (reviews.size() > 1)
        w.table(evolution(w, reviews));
    comparison(w, provider);
}

} // namespace print

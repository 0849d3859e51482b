// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

template <typename T> auto planWith(const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [&column, cell](Scratch &s) { s.set(schema().plan, "PCA-LCS", column, cell); };
}

/// The first copy of that person.
Row copyOf(Scratch &s, const char *contact)
{
    const RowList &copies = s.plan().referring(schema().distribution.contact, s.id(schema().contact, contact));
    EXPECT_FALSE(copies.empty());
    return copies.empty() ? Row(schema().distribution) : *copies.front();
}

template <typename T> auto copyWith(const char *contact, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) {
        Row copy = copyOf(s, contact);
        copy.set(column, cell);
        s.change(schema().distribution, copy);
    };
}

auto withoutCopy(const char *contact)
{
    return [=](Scratch &s) { s.remove(schema().distribution, {copyOf(s, contact).id}); };
}

auto revisionWithoutApprover(const char *version)
{
    return [=](Scratch &s) {
        const auto &table = schema().revision;
        for (const Row *row : s.plan().each(table)) {
            Row revision = *row;
            if (revision[table.version] != QLatin1String(version))
                continue;
            revision.set(table.approvedBy, {});
            return s.change(table, revision);
        }
        ADD_FAILURE() << "no revision " << version;
    };
}

auto onDay(const QDate &day)
{
    return [=](Scratch &s) { s.today = day; };
}

void secondOutdatedCopy(Scratch &s)
{
    const auto &table = schema().distribution;
    s.add(table, [&](Row &row) {
        row.set(table.contact, s.id(schema().contact, "P16"));
        row.set(table.version, QStringLiteral("1.1"));
    });
}

void noPaper(Scratch &s)
{
    copyWith("P01", schema().distribution.medium, QStringLiteral("electronic"))(s);
    copyWith("P03", schema().distribution.medium, QStringLiteral("electronic"))(s);
}

void nothing(Scratch &) {}

const auto &p = schema().plan;
const auto &d = schema().distribution;

const std::vector<RuleCase> cases = {
    {"DOC-001", "plan", false, "the example is as it is", nothing},
    {"DOC-001", "plan", true, "the version is no revision", planWith(p.version, QStringLiteral("2.2"))},
    {"DOC-001", "plan", true, "the plan has no version", planWith(p.version, {})},
    {"DOC-001", "plan", true, "the revision is not approved", revisionWithoutApprover("2.1")},
    {"DOC-001", "plan", true, "there are no revisions", [](Scratch &s) { s.clear(schema().revision); }},
    {"DOC-001", "plan", false, "an older revision is not approved", revisionWithoutApprover("1.0")},
    {"DOC-002", "plan", true, "all current copies are electronic", noPaper},
    {"DOC-002", "plan", false, "one paper copy is left", copyWith("P01", d.medium, QStringLiteral("electronic"))},
    {"DOC-002", "plan", true, "the paper copies are of the version before", planWith(p.version, QStringLiteral("3"))},
    {"DOC-003", "RL06", true, "the holder has no copy", withoutCopy("P21")},
    {"DOC-003", "RL08", false, "the copy of the holder is outdated", nothing},
    {"DOC-003", "RL06", false, "nobody holds the role",
     [](Scratch &s) {
         withoutCopy("P21")(s);
         s.set(schema().role, "RL06", schema().role.holder, {});
     }},
    {"DOC-004", "distribution/P01", true, "the copy is of the version before",
     copyWith("P01", d.version, QStringLiteral("2.0"))},
    {"DOC-004", "distribution/P16", true, "two copies are outdated", secondOutdatedCopy},
    {"DOC-004", "distribution/P16", false, "the copy was replaced", copyWith("P16", d.version, QStringLiteral("2.1"))},
    {"DOC-004", "distribution/P16", false, "the version of the copy is unknown", copyWith("P16", d.version, {})},
    {"DOC-004", "distribution/P16", false, "the version of the plan is unknown", planWith(p.version, {})},
    {"DOC-005", "distribution/P20", false, "ten days have passed", onDay(QDate(2026, 11, 20))},
    {"DOC-005", "distribution/P20", true, "eleven days have passed", onDay(QDate(2026, 11, 21))},
    {"DOC-005", "distribution/P20", false, "the copy is acknowledged",
     copyWith("P20", d.acknowledgedOn, QDate(2026, 11, 23))},
    {"DOC-005", "distribution/P20", false, "the day of delivery is unknown", copyWith("P20", d.deliveredOn, {})},
    {"DOC-006", "plan", true, "no level is chosen", planWith(p.confidentiality, {})},
    {"DOC-006", "plan", false, "the plan is public", planWith(p.confidentiality, QStringLiteral("public"))},
};

class DocumentRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(DocumentRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(, DocumentRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });

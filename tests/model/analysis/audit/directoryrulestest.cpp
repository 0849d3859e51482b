// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const QDate yesterday(2026, 11, 22);
const QDate today(2026, 11, 23);

void nothing(Scratch &) {}

template <typename T> auto contactWith(const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) { s.set(schema().contact, code, column, cell); };
}

auto withMobile(const char *code, const char *number)
{
    return contactWith(code, schema().contact.phoneMobile, QString::fromUtf8(number));
}

auto withOnlyBackupPhone(const char *code, const char *number)
{
    return [=](Scratch &s) {
        const auto &table = schema().contact;
        s.set(table, code, table.phoneWork, {});
        s.set(table, code, table.phoneMobile, {});
        s.set(table, code, table.phoneBackup, QString::fromUtf8(number));
    };
}

auto verified(const char *code, const std::optional<QDate> &date)
{
    return contactWith(code, schema().contact.verifiedOn, date);
}

auto left(const char *code, const QDate &date)
{
    return contactWith(code, schema().contact.activeTo, date);
}

auto deputy(const Table &table, const char *owner, const char *contact)
{
    return [=, &table](Scratch &s) {
        const auto fill = [&](Row &row) { row.set(schema().deputy.contact, s.id(schema().contact, contact)); };
        s.add(schema().deputy, fill, &table, s.id(table, owner));
    };
}

/// Somebody new, LEFT, who left yesterday.
Id leaver(Scratch &s)
{
    const auto &table = schema().contact;
    return s.add(table, [&](Row &row) {
        row.set(table.code, QStringLiteral("LEFT"));
        row.set(table.activeTo, yesterday);
    });
}

auto leaverOnShift(const char *code, const char *status)
{
    return [=](Scratch &s) {
        const auto &table = schema().shift;
        Row shift = s.row(table, code);
        shift.set(table.contact, leaver(s));
        shift.set(table.status, QString::fromLatin1(status));
        s.change(table, shift);
    };
}

auto leaverOwns(const Table &table, const char *code, const Column<Id> &column)
{
    return [=, &table, &column](Scratch &s) { s.set(table, code, column, leaver(s)); };
}

void absent(Scratch &s, const char *contact, const QDate &start, const QDate &end)
{
    const auto &table = schema().absence;
    const auto fill = [&](Row &row) {
        row.set(table.start, start);
        row.set(table.end, end);
    };
    s.add(table, fill, &schema().contact, s.id(schema().contact, contact));
}

/// The owner and the only deputy of F08 are away until and from these days.
auto supervisionAway(const QDate &ownerUntil, const QDate &deputyFrom)
{
    return [=](Scratch &s) {
        absent(s, "P10", ownerUntil.addDays(-2), ownerUntil);
        absent(s, "P08", deputyFrom, deputyFrom.addDays(2));
    };
}

template <typename T> auto functionWith(const char *code, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    return [=, &column](Scratch &s) { s.set(schema().function, code, column, cell); };
}

const auto &c = schema().contact;

const std::vector<RuleCase> phoneCases = {
    {"CTC-001", "P05", true, "no number is left", withOnlyBackupPhone("P05", "")},
    {"CTC-001", "P05", false, "one number is left", withOnlyBackupPhone("P05", "112")},
    {"CTC-001", "P22", true, "a deputy has no number", withOnlyBackupPhone("P22", "")},
    {"CTC-001", "P11", false, "the deputy of a mere task has no number", withOnlyBackupPhone("P11", "")},
    {"CTC-002", "P01", false, "the example is as it is", nothing},
    {"CTC-002", "P01", true, "a digit is missing", withMobile("P01", "06 39 98 10 0")},
    {"CTC-002", "P01", true, "a letter stands for a digit", withMobile("P01", "06 39 98 10 O1")},
    {"CTC-002", "P01", true, "the short number has five digits", withMobile("P01", "12345")},
    {"CTC-002", "P01", true, "the short number has one digit", withMobile("P01", "9")},
    {"CTC-002", "P01", true, "the second of two is wrong", withMobile("P01", "112 / soir")},
    {"CTC-002", "P01", true, "the French number starts with two zeros", withMobile("P01", "00 39 98 10 01")},
    {"CTC-002", "P01", false, "the number is international", withMobile("P01", "+33 6 39.98-10 01")},
    {"CTC-002", "P01", false, "the number is foreign", withMobile("P01", "+1 (202) 555-0143")},
    {"CTC-002", "P01", false, "the number is short", withMobile("P01", "3117")},
    {"CTC-002", "P01", false, "the number is empty", withMobile("P01", "")},
    {"CTC-002", "X11", false, "several short numbers stand side by side", nothing},
    {"CTC-003", "P05", true, "a key person is a day too old", verified("P05", QDate(2026, 5, 22))},
    {"CTC-003", "P05", false, "a key person is six months old to the day", verified("P05", QDate(2026, 5, 23))},
    {"CTC-003", "P05", true, "a key person was never verified", verified("P05", {})},
    {"CTC-003", "P11", false, "an ordinary employee was never verified", verified("P11", {})},
    {"CTC-003", "X12", true, "the contact of a step was never verified", verified("X12", {})},
    {"CTC-003", "X13", true, "the contact of a call tree was never verified", verified("X13", {})},
    {"CTC-003", "X06", true, "the contact of a provider was never verified", verified("X06", {})},
    {"CTC-003", "X08", true, "the contact of an obligation was never verified", verified("X08", {})},
    {"CTC-003", "X15", false, "an outsider of no use was never verified", verified("X15", {})},
    {"CTC-003", "P05", false, "the plan wants it every year",
     [](Scratch &s) {
         verified("P05", QDate(2025, 11, 23))(s);
         s.set(schema().plan, "PCA-LCS", schema().plan.contactVerifyMaxAge, 12);
     }},
    {"CTC-008", "P02", true, "the number is that of another", withMobile("P02", "+33 6 39 98 10 01")},
    {"CTC-008", "P01", false, "a later contact has the same number", withMobile("P02", "06 39 98 10 01")},
    {"CTC-008", "P02", false, "neither has a number",
     [](Scratch &s) {
         withMobile("P01", "")(s);
         withMobile("P02", "")(s);
     }},
    {"CTC-008", "P02", false, "only the number at work is shared",
     contactWith("P02", c.phoneWork, QStringLiteral("02 61 91 10 01"))},
};

const std::vector<RuleCase> chargeCases = {
    {"CTC-004", "F01", true, "the owner is their own deputy", deputy(schema().function, "F01", "P05")},
    {"CTC-004", "RL01", true, "the holder is their own deputy", deputy(schema().role, "RL01", "P01")},
    {"CTC-004", "T0101", true, "the assignee is their own deputy", deputy(schema().task, "T0101", "P06")},
    {"CTC-004", "F01", false, "somebody else is deputy", deputy(schema().function, "F01", "P08")},
    {"CTC-004", "F01", false, "nobody owns the function", functionWith("F01", schema().function.owner, {})},
    {"CTC-005", "P05", true, "an owner left yesterday", left("P05", yesterday)},
    {"CTC-005", "P05", false, "an owner leaves today", left("P05", today)},
    {"CTC-005", "P01", true, "the holder of a role left", left("P01", yesterday)},
    {"CTC-005", "P13", true, "an assignee left", left("P13", yesterday)},
    {"CTC-005", "P14", true, "the deputy of a task left", left("P14", yesterday)},
    {"CTC-005", "X01", false, "somebody who is only called left", left("X01", yesterday)},
    {"CTC-005", "LEFT", true, "the leaver is on call next week", leaverOnShift("W49-1", "planned")},
    {"CTC-005", "LEFT", false, "the shift is cancelled", leaverOnShift("W49-1", "cancelled")},
    {"CTC-005", "LEFT", false, "the shift is over", leaverOnShift("W44-1", "done")},
    {"CTC-005", "LEFT", true, "the leaver has an open action",
     leaverOwns(schema().action, "A04", schema().action.owner)},
    {"CTC-005", "LEFT", false, "the action is finished", leaverOwns(schema().action, "A10", schema().action.owner)},
    {"CTC-005", "LEFT", true, "the leaver owns a resource",
     leaverOwns(schema().resource, "R35", schema().resource.owner)},
    {"CTC-006", "P01", true, "a second role comes along",
     [](Scratch &s) { s.set(schema().role, "RL08", schema().role.holder, s.id(schema().contact, "P01")); }},
    {"CTC-006", "P05", false, "three critical functions are owned", nothing},
    {"CTC-006", "P05", true, "four critical functions are owned",
     [](Scratch &s) { s.set(schema().function, "F08", schema().function.owner, s.id(schema().contact, "P05")); }},
    {"CTC-006", "P05", false, "the fourth function is only important",
     [](Scratch &s) { s.set(schema().function, "F09", schema().function.owner, s.id(schema().contact, "P05")); }},
    {"CTC-007", "F08", true, "both are away on one day", supervisionAway(QDate(2026, 12, 3), QDate(2026, 12, 3))},
    {"CTC-007", "F08", false, "one leaves as the other is back",
     supervisionAway(QDate(2026, 12, 3), QDate(2026, 12, 4))},
    {"CTC-007", "F08", true, "both are away today", supervisionAway(today, today)},
    {"CTC-007", "F08", false, "both were away yesterday",
     [](Scratch &s) {
         absent(s, "P10", QDate(2026, 11, 2), yesterday);
         absent(s, "P08", QDate(2026, 11, 2), yesterday);
     }},
    {"CTC-007", "F08", true, "both are away in six weeks", supervisionAway(QDate(2027, 1, 4), QDate(2027, 1, 4))},
    {"CTC-007", "F08", false, "both are away later", supervisionAway(QDate(2027, 1, 7), QDate(2027, 1, 5))},
    {"CTC-007", "F08", false, "another deputy is there",
     [](Scratch &s) {
         supervisionAway(QDate(2026, 12, 3), QDate(2026, 12, 3))(s);
         deputy(schema().function, "F08", "P22")(s);
     }},
    {"CTC-007", "F08", false, "the function is only important",
     [](Scratch &s) {
         supervisionAway(QDate(2026, 12, 3), QDate(2026, 12, 3))(s);
         functionWith("F08", schema().function.criticality, QStringLiteral("important"))(s);
     }},
};

class DirectoryRules : public ::testing::TestWithParam<RuleCase>
{};

} // namespace

TEST_P(DirectoryRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(Phones, DirectoryRules, ::testing::ValuesIn(phoneCases),
                         [](const auto &each) { return caseName(each.param); });
INSTANTIATE_TEST_SUITE_P(Charges, DirectoryRules, ::testing::ValuesIn(chargeCases),
                         [](const auto &each) { return caseName(each.param); });

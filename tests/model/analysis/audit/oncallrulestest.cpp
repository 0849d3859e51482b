// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/audit/scratch.h"

#include <gtest/gtest.h>

namespace {

const tables::Roster &roster()
{
    return schema().roster;
}
const tables::Shift &shift()
{
    return schema().shift;
}
const tables::Intervention &intervention()
{
    return schema().intervention;
}

Value moment(const char *text)
{
    return QString::fromLatin1(text);
}

Id rosterId(Scratch &s)
{
    return s.id(roster(), "AST1");
}

template <typename T> void setPlan(Scratch &s, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    Row row = s.plan().self();
    row.set(column, cell);
    s.change(schema().plan, row);
}

template <typename T> void setRoster(Scratch &s, const Column<T> &column, const typename Cell<T>::Result &cell)
{
    s.set(roster(), "AST1", column, cell);
}

void setTimes(Scratch &s, const char *code, const char *start, const char *end)
{
    Row row = s.row(shift(), code);
    if (*start)
        row.setValue(shift().start, moment(start));
    if (*end)
        row.setValue(shift().end, moment(end));
    s.change(shift(), row);
}

void setContact(Scratch &s, const char *code, const char *contact)
{
    s.set(shift(), code, shift().contact, s.id(schema().contact, contact));
}

void cancel(Scratch &s, const char *code)
{
    s.set(shift(), code, shift().status, QStringLiteral("cancelled"));
}

/// A shift of somebody else in the gap at the end of the year.
void cover(Scratch &s, const char *start, const char *end)
{
    s.add(
        shift(),
        [&](Row &row) {
            row.set(shift().contact, s.id(schema().contact, "P22"));
            row.set(shift().rank, 1);
            row.setValue(shift().start, moment(start));
            row.setValue(shift().end, moment(end));
            row.set(shift().publishedOn, QDate(2026, 11, 2));
        },
        &roster(), rosterId(s));
}

Row interventionOf(Scratch &s, const char *code, int place = 1)
{
    return s.plan().owned(intervention(), s.id(shift(), code)).at(place - 1);
}

void setIntervention(Scratch &s, const char *code, int place, const Column<QDateTime> &column, const char *when)
{
    Row row = interventionOf(s, code, place);
    row.setValue(column, normalized(moment(when)));
    s.change(intervention(), row);
}

void callOut(Scratch &s, const char *code, const char *start, const char *end, const char *resumedAt = "")
{
    s.add(
        intervention(),
        [&](Row &row) {
            row.setValue(intervention().start, moment(start));
            row.setValue(intervention().end, moment(end));
            row.setValue(intervention().resumedAt, normalized(moment(resumedAt)));
            row.set(intervention().satisfaction, 5);
        },
        &shift(), s.id(shift(), code));
}

void absent(Scratch &s, const char *contact, const QDate &from, const QDate &to)
{
    s.add(
        schema().absence,
        [&](Row &row) {
            row.set(schema().absence.start, from);
            row.set(schema().absence.end, to);
        },
        &schema().contact, s.id(schema().contact, contact));
}

void shareOut(Scratch &s, int ratio)
{
    setPlan(s, schema().plan.oncallShareMaxRatio, ratio);
}

void loseQualification(Scratch &s, const char *contact, const char *skill, const QDate &lastDay)
{
    const auto &table = schema().qualification;
    for (Row row : s.plan().rows(table)) {
        if (row[table.contact] == s.id(schema().contact, contact) && row[table.skill] == s.id(schema().skill, skill)) {
            row.set(table.validUntil, lastDay);
            s.change(table, row);
        }
    }
}

void noPhone(Scratch &s, const char *contact, const Column<QString> *keep = nullptr)
{
    const auto &table = schema().contact;
    Row row = s.row(table, contact);
    for (const Column<QString> *phone : {&table.phoneWork, &table.phoneMobile, &table.phoneBackup})
        row.set(*phone, phone == keep ? QStringLiteral("02 99 00 00 00") : QString());
    s.change(table, row);
}

void setContactTo(Scratch &s, const char *contact, const Column<QDate> &column, const QDate &date)
{
    s.set(schema().contact, contact, column, date);
}

const std::vector<RuleCase> cases = {
    // ---- ONC-001
    {"ONC-001", "AST1/rank1", true, "nobody takes the last week of the year", [](Scratch &) {}},
    {"ONC-001", "AST1/rank1", false, "the week is taken",
     [](Scratch &s) { cover(s, "2026-12-28T08:00", "2027-01-04T08:00"); }},
    {"ONC-001", "AST1/rank1", false, "the hours of the windows are taken to the minute",
     [](Scratch &s) { cover(s, "2026-12-28T18:00", "2027-01-04T00:00"); }},
    {"ONC-001", "AST1/rank1", true, "a minute is left",
     [](Scratch &s) { cover(s, "2026-12-28T18:01", "2027-01-04T00:00"); }},
    {"ONC-001", "AST1/rank2", false, "all is taken at rank 2", [](Scratch &) {}},
    {"ONC-001", "AST1/rank2", true, "a shift of rank 2 is cancelled", [](Scratch &s) { cancel(s, "W50-2"); }},
    {"ONC-001", "AST1/rank2", false, "a shift of rank 2 is cancelled but there is one rank",
     [](Scratch &s) {
         cancel(s, "W50-2");
         setRoster(s, roster().ranks, 1);
     }},
    {"ONC-001", "AST1/rank3", true, "a third rank is asked for", [](Scratch &s) { setRoster(s, roster().ranks, 3); }},
    {"ONC-001", "AST1/rank1", false, "the horizon ends before the gap",
     [](Scratch &s) { setPlan(s, schema().plan.oncallHorizon, 35); }},
    {"ONC-001", "AST1/rank1", true, "the horizon reaches the day of the gap",
     [](Scratch &s) { setPlan(s, schema().plan.oncallHorizon, 36); }},
    {"ONC-001", "AST1/rank1", false, "the horizon is unknown",
     [](Scratch &s) { setPlan(s, schema().plan.oncallHorizon, {}); }},
    {"ONC-001", "AST1/rank1", true, "the horizon is beyond all reason",
     [](Scratch &s) { setPlan(s, schema().plan.oncallHorizon, 2000000000); }},
    {"ONC-001", "AST1/rank1", false, "no hours have to be covered",
     [](Scratch &s) {
         s.clear(schema().window);
         setRoster(s, roster().holidaysFullDay, false);
     }},
    // 1 January alone, a public holiday on a Friday, from 08:00 to 18:00
    {"ONC-001", "AST1/rank1", true, "a public holiday lacks its day",
     [](Scratch &s) {
         cover(s, "2026-12-28T08:00", "2027-01-01T08:00");
         cover(s, "2027-01-01T18:00", "2027-01-04T08:00");
     }},
    {"ONC-001", "AST1/rank1", false, "a public holiday lacks its day but is covered like any other",
     [](Scratch &s) {
         cover(s, "2026-12-28T08:00", "2027-01-01T08:00");
         cover(s, "2027-01-01T18:00", "2027-01-04T08:00");
         setRoster(s, roster().holidaysFullDay, false);
     }},

    // ---- ONC-002, 003
    {"ONC-002", "W49-1", true, "the shift ends a minute late",
     [](Scratch &s) { setTimes(s, "W49-1", "", "2026-12-07T08:01"); }},
    {"ONC-002", "W49-1", false, "the next begins when it ends", [](Scratch &) {}},
    {"ONC-002", "W50-1", false, "it is the later of the two",
     [](Scratch &s) { setTimes(s, "W49-1", "", "2026-12-07T08:01"); }},
    {"ONC-002", "W49-1", false, "the other is cancelled",
     [](Scratch &s) {
         setTimes(s, "W49-1", "", "2026-12-07T08:01");
         cancel(s, "W50-1");
     }},
    {"ONC-002", "W49-1", false, "the ranks differ",
     [](Scratch &s) {
         setTimes(s, "W49-1", "", "2026-12-07T08:01");
         s.set(shift(), "W50-1", shift().rank, 3);
     }},
    {"ONC-003", "W49-1", true, "its person takes both ranks", [](Scratch &s) { setContact(s, "W49-2", "P10"); }},
    {"ONC-003", "W49-1", false, "its person takes the next week", [](Scratch &s) { setContact(s, "W50-2", "P10"); }},
    {"ONC-003", "W49-2", false, "it is the later by code", [](Scratch &s) { setContact(s, "W49-2", "P10"); }},
    {"ONC-003", "W49-1", false, "the other is cancelled",
     [](Scratch &s) {
         setContact(s, "W49-2", "P10");
         cancel(s, "W49-2");
     }},

    // ---- ONC-004, 005
    {"ONC-004", "W50-1", true, "it was published fourteen days ahead",
     [](Scratch &s) { s.set(shift(), "W50-1", shift().publishedOn, QDate(2026, 11, 23)); }},
    {"ONC-004", "W50-1", false, "it was published fifteen days ahead",
     [](Scratch &s) { s.set(shift(), "W50-1", shift().publishedOn, QDate(2026, 11, 22)); }},
    {"ONC-004", "W50-1", true, "it was never published",
     [](Scratch &s) { s.set(shift(), "W50-1", shift().publishedOn, {}); }},
    {"ONC-004", "W49-2", false, "it is exceptional",
     [](Scratch &s) { s.set(shift(), "W49-2", shift().exceptional, true); }},
    {"ONC-004", "W49-2", false, "an agreement asks for eleven days",
     [](Scratch &s) { setRoster(s, roster().noticeDays, 11); }},
    {"ONC-004", "W49-2", true, "an agreement asks for twelve days",
     [](Scratch &s) { setRoster(s, roster().noticeDays, 12); }},
    {"ONC-004", "W49-2", true, "the notice is unknown", [](Scratch &s) { setRoster(s, roster().noticeDays, {}); }},
    {"ONC-004", "W49-2", false, "no notice is asked for", [](Scratch &s) { setRoster(s, roster().noticeDays, 0); }},
    {"ONC-004", "W49-2", false, "it is cancelled", [](Scratch &s) { cancel(s, "W49-2"); }},
    {"ONC-004", "W47-1", false, "it is past",
     [](Scratch &s) { s.set(shift(), "W47-1", shift().publishedOn, QDate(2026, 11, 15)); }},
    {"ONC-004", "W48-1", true, "it starts today",
     [](Scratch &s) { s.set(shift(), "W48-1", shift().publishedOn, QDate(2026, 11, 9)); }},
    {"ONC-005", "W48-2", true, "no clear day lies between",
     [](Scratch &s) { s.set(shift(), "W48-2", shift().publishedOn, QDate(2026, 11, 22)); }},
    {"ONC-005", "W48-2", false, "one clear day lies between",
     [](Scratch &s) { s.set(shift(), "W48-2", shift().publishedOn, QDate(2026, 11, 21)); }},
    {"ONC-005", "W48-2", true, "there is no reason",
     [](Scratch &s) { s.set(shift(), "W48-2", shift().exceptionReason, QString()); }},
    {"ONC-005", "W48-2", false, "it is not exceptional and has no reason",
     [](Scratch &s) {
         s.set(shift(), "W48-2", shift().exceptional, false);
         s.set(shift(), "W48-2", shift().exceptionReason, QString());
     }},
    {"ONC-005", "W48-2", false, "it has a reason and was never published",
     [](Scratch &s) { s.set(shift(), "W48-2", shift().publishedOn, {}); }},

    // ---- ONC-006, 007
    {"ONC-006", "P10", true, "work starts at nine as usual", [](Scratch &) {}},
    {"ONC-006", "P10", false, "work starts eleven hours later",
     [](Scratch &s) { setIntervention(s, "W45-1", 1, intervention().resumedAt, "2026-11-05T14:45"); }},
    {"ONC-006", "P10", true, "work starts a minute too early",
     [](Scratch &s) { setIntervention(s, "W45-1", 1, intervention().resumedAt, "2026-11-05T14:44"); }},
    {"ONC-006", "P10", false, "the rest of the night was eleven hours before",
     [](Scratch &s) {
         setIntervention(s, "W45-1", 1, intervention().end, "2026-11-05T05:45");
         setIntervention(s, "W45-1", 1, intervention().start, "2026-11-05T04:30");
     }},
    {"ONC-006", "P10", false, "the person was on leave the day after",
     [](Scratch &s) { absent(s, "P10", QDate(2026, 11, 5), QDate(2026, 11, 5)); }},
    {"ONC-006", "P10", false, "the law of the plan asks for nine hours",
     [](Scratch &s) { setPlan(s, schema().plan.dailyRest, 540); }},
    {"ONC-006", "P10", false, "the rest is unknown", [](Scratch &s) { setPlan(s, schema().plan.dailyRest, {}); }},
    {"ONC-006", "P10", false, "the usual hours are unknown", [](Scratch &s) { s.clear(schema().workSlot); }},
    {"ONC-006", "P08", true, "the late return is not recorded",
     [](Scratch &s) { setIntervention(s, "W44-1", 1, intervention().resumedAt, ""); }},
    {"ONC-006", "P08", false, "the return was eleven hours later",
     [](Scratch &s) { setIntervention(s, "W44-1", 1, intervention().resumedAt, "2026-10-30T10:20"); }},
    {"ONC-006", "P22", false, "the day after is a public holiday",
     [](Scratch &s) { callOut(s, "W46-1", "2026-11-11T02:00", "2026-11-11T03:00"); }},
    {"ONC-006", "P22", true, "the public holiday is not kept",
     [](Scratch &s) {
         callOut(s, "W46-1", "2026-11-11T02:00", "2026-11-11T03:00");
         setPlan(s, schema().plan.publicHolidays, QStringLiteral("none"));
     }},
    {"ONC-006", "P23", false, "being on call is all the person did", [](Scratch &s) { setContact(s, "W44-1", "P23"); }},
    // P09 leaves work on Friday 20 November at 17:30 and comes back on Monday at 09:00.
    {"ONC-007", "P09", false, "the week end was quiet", [](Scratch &) {}},
    {"ONC-007", "P09", true, "the Sunday night was not quiet",
     [](Scratch &s) { callOut(s, "W47-1", "2026-11-22T01:00", "2026-11-22T02:00"); }},
    {"ONC-007", "P09", true, "the return is a minute too early",
     [](Scratch &s) { callOut(s, "W47-1", "2026-11-22T01:00", "2026-11-22T02:00", "2026-11-23T12:59"); }},
    {"ONC-007", "P09", false, "the return is thirty five hours later",
     [](Scratch &s) { callOut(s, "W47-1", "2026-11-22T01:00", "2026-11-22T02:00", "2026-11-23T13:00"); }},
    {"ONC-007", "P09", false, "thirty five hours were over before",
     [](Scratch &s) { callOut(s, "W47-1", "2026-11-22T04:30", "2026-11-22T05:00"); }},
    {"ONC-007", "P09", false, "Monday is a day of leave",
     [](Scratch &s) {
         callOut(s, "W47-1", "2026-11-22T01:00", "2026-11-22T02:00");
         absent(s, "P09", QDate(2026, 11, 23), QDate(2026, 11, 23));
     }},
    {"ONC-007", "P22", false, "a public holiday gives a rest in the week",
     [](Scratch &s) { setIntervention(s, "W46-1", 2, intervention().resumedAt, ""); }},
    {"ONC-007", "P22", true, "the public holiday is not kept",
     [](Scratch &s) {
         setIntervention(s, "W46-1", 2, intervention().resumedAt, "");
         setPlan(s, schema().plan.publicHolidays, QStringLiteral("none"));
     }},

    // ---- ONC-008, 009, 010
    {"ONC-008", "W52-1", false, "the absence begins when the shift is over",
     [](Scratch &s) { setTimes(s, "W52-1", "", "2026-12-24T00:00"); }},
    {"ONC-008", "W52-1", true, "the shift ends a minute into the absence",
     [](Scratch &s) { setTimes(s, "W52-1", "", "2026-12-24T00:01"); }},
    {"ONC-008", "W52-1", false, "it is cancelled", [](Scratch &s) { cancel(s, "W52-1"); }},
    {"ONC-008", "W01-1", true, "its first day is the last of the absence",
     [](Scratch &s) { absent(s, "P08", QDate(2026, 12, 20), QDate(2027, 1, 4)); }},
    {"ONC-008", "W01-1", false, "the absence ends the day before",
     [](Scratch &s) { absent(s, "P08", QDate(2026, 12, 20), QDate(2027, 1, 3)); }},
    {"ONC-008", "W46-1", false, "the shift is past",
     [](Scratch &s) { absent(s, "P22", QDate(2026, 11, 10), QDate(2026, 11, 10)); }},
    {"ONC-008", "W47-1", true, "the shift ends today",
     [](Scratch &s) { absent(s, "P09", QDate(2026, 11, 17), QDate(2026, 11, 17)); }},
    {"ONC-009", "W50-1", true, "the person may not be on call",
     [](Scratch &s) { s.set(schema().contact, "P22", schema().contact.onCallEligible, false); }},
    {"ONC-009", "W50-1", true, "the person has left",
     [](Scratch &s) { setContactTo(s, "P22", schema().contact.activeTo, QDate(2026, 11, 22)); }},
    {"ONC-009", "W50-1", false, "the person leaves today",
     [](Scratch &s) { setContactTo(s, "P22", schema().contact.activeTo, QDate(2026, 11, 23)); }},
    {"ONC-009", "W50-1", true, "the person starts the day after",
     [](Scratch &s) { setContactTo(s, "P22", schema().contact.activeFrom, QDate(2026, 12, 8)); }},
    {"ONC-009", "W50-1", false, "the person starts on the first day",
     [](Scratch &s) { setContactTo(s, "P22", schema().contact.activeFrom, QDate(2026, 12, 7)); }},
    {"ONC-009", "W50-1", true, "the person has no phone", [](Scratch &s) { noPhone(s, "P22"); }},
    {"ONC-009", "W50-1", false, "the person has one phone",
     [](Scratch &s) { noPhone(s, "P22", &schema().contact.phoneBackup); }},
    {"ONC-009", "W46-1", false, "the shift is past",
     [](Scratch &s) { s.set(schema().contact, "P22", schema().contact.onCallEligible, false); }},
    {"ONC-010", "W50-1", true, "the qualification ends the day before",
     [](Scratch &s) { loseQualification(s, "P22", "SK03", QDate(2026, 12, 6)); }},
    {"ONC-010", "W50-1", false, "the qualification ends on the first day",
     [](Scratch &s) { loseQualification(s, "P22", "SK03", QDate(2026, 12, 7)); }},
    {"ONC-010", "W50-2", true, "a skill of all ranks is lost",
     [](Scratch &s) { loseQualification(s, "P05", "SK04", QDate(2026, 12, 6)); }},
    {"ONC-010", "W50-2", false, "the skill of another rank is missing", [](Scratch &) {}},
    {"ONC-010", "W49-1", false, "it is cancelled", [](Scratch &s) { cancel(s, "W49-1"); }},

    // ---- ONC-011, 012
    {"ONC-011", "AST1", true, "two weeks follow one another", [](Scratch &s) { setContact(s, "W50-1", "P10"); }},
    {"ONC-011", "AST1", false, "a week is a week", [](Scratch &) {}},
    {"ONC-011", "AST1", true, "six days are the limit",
     [](Scratch &s) { setRoster(s, roster().maxConsecutiveDays, 6); }},
    {"ONC-011", "AST1", false, "there is no limit",
     [](Scratch &s) {
         setContact(s, "W50-1", "P10");
         setRoster(s, roster().maxConsecutiveDays, {});
     }},
    {"ONC-011", "AST1", false, "two weeks of fourteen days at most",
     [](Scratch &s) {
         setContact(s, "W50-1", "P10");
         setRoster(s, roster().maxConsecutiveDays, 14);
     }},
    {"ONC-012", "AST1", false, "the shares are even enough", [](Scratch &) {}},
    {"ONC-012", "AST1", true, "one person takes three weeks of nine", [](Scratch &s) { setContact(s, "W50-1", "P10"); }},
    {"ONC-012", "AST1", true, "any more than the mean is too much", [](Scratch &s) { shareOut(s, 105); }},
    {"ONC-012", "AST1", false, "the pools are empty",
     [](Scratch &s) {
         shareOut(s, 105);
         s.clear(schema().pool);
     }},

};

class OnCallRules : public ::testing::TestWithParam<RuleCase>
{};
TEST_P(OnCallRules, FireExactlyWhenTheyShould)
{
    check(GetParam());
}
INSTANTIATE_TEST_SUITE_P(, OnCallRules, ::testing::ValuesIn(cases),
                         [](const auto &each) { return caseName(each.param); });

/// The findings of the family, "ONC-001 AST1/rank1".
QStringList found(const Scratch &scratch, const Plan &plan, Texts texts = Texts())
{
    QStringList lines;
    for (const audit::Finding &finding : audit::audit(plan, scratch.today, texts).findings) {
        if (audit::familyOf(*finding.rule) == QLatin1String("ONC"))
            lines.append(QLatin1String(finding.rule->id) + u' ' + finding.entity);
    }
    return lines;
}

TEST(OnCallRulesTogether, FindInTheExampleWhatIsListed)
{
    Scratch &scratch = Scratch::clean();
    EXPECT_EQ(found(scratch, scratch.plan()),
              QStringLiteral("ONC-001 AST1/rank1,ONC-004 W49-2,ONC-006 P10,ONC-008 W52-1,ONC-010 W49-1,ONC-019 W46-1,"
                             "ONC-020 AST1/P10")
                  .split(u','));
}

TEST(OnCallRulesTogether, SayUpToWhenAGapWasLookedFor)
{
    Scratch &scratch = Scratch::clean();
    QStringList gaps;
    for (const audit::Finding &finding : audit::audit(scratch.plan(), scratch.today, Texts()).findings) {
        if (QLatin1String(finding.rule->id) == QLatin1String("ONC-001"))
            gaps.append(finding.detail);
    }
    ASSERT_EQ(gaps.size(), 1);
    EXPECT_TRUE(gaps.first().endsWith(QStringLiteral("(checked up to 3 Jan 2027)."))) << qPrintable(gaps.first());
}

TEST(OnCallRulesTogether, HaveNothingToSayWithoutADuty)
{
    Scratch &scratch = Scratch::clean();
    scratch.clear(schema().roster);
    EXPECT_EQ(found(scratch, scratch.plan()), QStringList());
}

TEST(OnCallRulesTogether, SayEveryFaultInASentenceOfBothLanguages)
{
    Scratch &scratch = Scratch::clean();
    setTimes(scratch, "W49-1", "", "2026-12-08T08:00");
    setContact(scratch, "W50-2", "P10");
    scratch.set(shift(), "W48-2", shift().publishedOn, QDate(2026, 11, 22));
    scratch.remove(schema().pool, {scratch.plan().owned(schema().pool, rosterId(scratch)).last().id});
    setRoster(scratch, roster().escalationTree, {});
    for (const Language language : {Language::English, Language::French}) {
        for (const audit::Finding &finding : audit::audit(scratch.plan(), scratch.today, Texts(language)).findings) {
            if (audit::familyOf(*finding.rule) != QLatin1String("ONC"))
                continue;
            EXPECT_TRUE(finding.detail.endsWith(u'.')) << qPrintable(finding.detail);
            EXPECT_FALSE(finding.detail.contains(u'%')) << qPrintable(finding.detail);
        }
    }
}

} // namespace

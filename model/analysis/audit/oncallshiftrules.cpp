// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Each shift: clashes, notice, the person on it.

#include "analysis/audit/oncallfacts.h"

#include <algorithm>

namespace audit {

namespace {

bool isCancelled(const Row &shift)
{
    return shift[schema().shift.status] == QLatin1String("cancelled");
}

/// Not called off, and not over yesterday.
bool isComing(const Check &check, const Row &shift)
{
    const auto end = oncall::wallOf(shift, schema().shift.end);
    return end && !isCancelled(shift) && oncall::dateOf(*end) >= check.today;
}

/// The shifts that are in each other's way.
struct Clashes {
    explicit Clashes(const Facts &facts)
        : ofRank(oncall::doubleCover(facts.get<OnCall>().duties)),
          ofPerson(oncall::doubleBookings(facts.get<OnCall>().duties))
    {}
    oncall::Overlaps ofRank;
    oncall::Overlaps ofPerson;
};

void sameRankTwice(Check &check, const Row &row)
{
    const oncall::Duty *other = check.facts.get<Clashes>().ofRank.value(row.id);
    if (!other)
        return;
    check.report(
        schema().shift.end,
        check.say(QT_TRANSLATE_NOOP("Audit", "%1 begins on %2, while this shift of rank %3 still runs."))
            .arg((*other->shift)[schema().shift.code], moment(check, other->span.from), QString::number(other->rank)));
}

void samePersonTwice(Check &check, const Row &row)
{
    const oncall::Duty *other = check.facts.get<Clashes>().ofPerson.value(row.id);
    if (!other)
        return;
    check.report(schema().shift.contact,
                 check.say(QT_TRANSLATE_NOOP("Audit", "%1 is also on call for %2 from %3, before this shift ends."))
                     .arg(check.title(schema().contact, other->contact), (*other->shift)[schema().shift.code],
                          moment(check, other->span.from)));
}

void shortNotice(Check &check, const Row &row)
{
    const auto &shift = schema().shift;
    const auto start = oncall::wallOf(row, shift.start);
    const Row *roster = check.plan.find(schema().roster, row[shift.roster].value_or(0));
    if (!roster || !start || oncall::dateOf(*start) < check.today || isCancelled(row) ||
        row[shift.exceptional].value_or(false))
        return;
    const int due = oncall::noticeDueDays(*roster);
    const auto given = oncall::noticeGivenDays(row);
    if (!given)
        check.report(shift.publishedOn,
                     check
                         .say(QT_TRANSLATE_N_NOOP("Audit", "The shift starts on %1; nothing shows that the person was "
                                                           "told at least %n days ahead."),
                              due)
                         .arg(moment(check, *start)));
    else if (*given < due)
        check.report(shift.publishedOn,
                     check
                         .say(QT_TRANSLATE_N_NOOP("Audit", "The shift starts on %1 and was published on %2; %n days "
                                                           "ahead are due."),
                              due)
                         .arg(moment(check, *start), check.date(row[shift.publishedOn])));
}

void looseException(Check &check, const Row &row)
{
    const auto &shift = schema().shift;
    if (!row[shift.exceptional].value_or(false) || isCancelled(row))
        return;
    const auto given = oncall::noticeGivenDays(row);
    const bool isTooLate = given && *given < oncall::noticeOfOneClearDay;
    const bool isGroundless = row[shift.exceptionReason].trimmed().isEmpty();
    const auto dates = [&](const QString &sentence) {
        return sentence.arg(check.date(row[shift.publishedOn]), moment(check, *oncall::wallOf(row, shift.start)));
    };
    if (isTooLate && isGroundless)
        check.report(shift.exceptionReason,
                     dates(check.say(QT_TRANSLATE_NOOP("Audit", "The change has no reason and leaves no clear day "
                                                                "between %1, when it was published, and %2, when the "
                                                                "shift starts."))));
    else if (isTooLate)
        check.report(
            shift.publishedOn,
            dates(check.say(QT_TRANSLATE_NOOP("Audit", "The change leaves no clear day between %1, when it was "
                                                       "published, and %2, when the shift starts."))));
    else if (isGroundless)
        check.report(
            shift.exceptionReason,
            check.say(QT_TRANSLATE_NOOP("Audit", "The shift is marked as exceptional, but no reason is given.")));
}

void onCallWhileAbsent(Check &check, const Row &row)
{
    const auto contact = row[schema().shift.contact];
    const auto from = oncall::wallOf(row, schema().shift.start);
    const auto to = oncall::wallOf(row, schema().shift.end);
    if (!contact || !from || !to || !isComing(check, row))
        return;
    const Row *absence = oncall::absenceDuring(check.plan, *contact, {*from, *to});
    if (absence)
        check.report(schema().shift.contact,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 is on call from %2 to %3 but absent from %4 to %5."))
                         .arg(check.title(schema().contact, *contact), moment(check, *from), moment(check, *to),
                              check.date((*absence)[schema().absence.start]),
                              check.date((*absence)[schema().absence.end])));
}

/// True if the person has not left, and has started by the day of the shift: who is hired may be planned ahead.
bool isThere(const Check &check, const Row &person, const Row &shift)
{
    const auto from = person[schema().contact.activeFrom];
    const auto to = person[schema().contact.activeTo];
    const auto start = oncall::wallOf(shift, schema().shift.start);
    const QDate day = start ? std::max(check.today, oncall::dateOf(*start)) : check.today;
    return (!from || *from <= day) && (!to || *to >= check.today);
}

void wrongPerson(Check &check, const Row &row)
{
    const auto &table = schema().contact;
    const auto id = row[schema().shift.contact];
    const Row *person = id ? check.plan.find(table, *id) : nullptr;
    if (!person || !isComing(check, row))
        return;
    const QString name = check.title(table, *person);
    const auto &field = schema().shift.contact;
    const bool hasPhone = !(*person)[table.phoneWork].isEmpty() || !(*person)[table.phoneMobile].isEmpty() ||
                          !(*person)[table.phoneBackup].isEmpty();
    if (!isThere(check, *person, row))
        check.report(field, check.say(QT_TRANSLATE_NOOP("Audit", "%1 is put on call but is not active.")).arg(name));
    else if (!(*person)[table.onCallEligible].value_or(false))
        check.report(
            field, check.say(QT_TRANSLATE_NOOP("Audit", "%1 is put on call but may not be according to the directory."))
                       .arg(name));
    else if (!hasPhone)
        check.report(field,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 is put on call but has no phone number.")).arg(name));
}

void unqualified(Check &check, const Row &row)
{
    const auto &shift = schema().shift;
    const auto &need = schema().skillRequirement;
    const auto contact = row[shift.contact];
    const auto start = oncall::wallOf(row, shift.start);
    if (!contact || !start || !isComing(check, row))
        return;
    const auto &qualifications = check.facts.get<Qualifications>();
    IdSet missing;
    for (const Row *each : check.plan.referring(need.roster, row[shift.roster].value_or(0))) {
        const bool concerns = !(*each)[need.rank] || (*each)[need.rank] == row[shift.rank];
        const Id skill = (*each)[need.skill].value_or(0);
        if (concerns &&
            !qualifications.holds(*contact, skill, (*each)[need.minLevel].value_or(0), oncall::dateOf(*start)))
            missing.append(skill);
    }
    if (!missing.isEmpty())
        check.report(shift.contact,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "On %1, %2 has no valid qualification, or not the level, in: "
                                                         "%3."))
                         .arg(moment(check, *start), check.title(schema().contact, *contact),
                              check.titles(schema().skill, missing)));
}

void noSatisfaction(Check &check, const Row &row)
{
    const auto &table = schema().intervention;
    const Row *first = nullptr;
    int count = 0;
    for (const Row *each : check.plan.referring(table.shift, row.id)) {
        if (!(*each)[table.resolved].value_or(false) || (*each)[table.satisfaction])
            continue;
        first = first ? first : each;
        ++count;
    }
    if (!first)
        return;
    const auto start = oncall::wallOf(*first, table.start);
    const QString when = start ? moment(check, *start) : check.say(QT_TRANSLATE_NOOP("Audit", "unknown"));
    check.report(
        table.shift,
        count == 1
            ? check.say(QT_TRANSLATE_NOOP("Audit", "The intervention of %1 has no satisfaction score.")).arg(when)
            : check
                  .say(QT_TRANSLATE_N_NOOP("Audit", "%n interventions have no satisfaction score; the "
                                                    "first began on %1."),
                       count)
                  .arg(when));
}

} // namespace

Rules onCallShiftRules()
{
    return {
        {"ONC-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "Two shifts of the same rank overlap"), QT_TRANSLATE_NOOP("Audit", "Keep one"),
         schema().shift, sameRankTwice},
        {"ONC-003", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "One person has two shifts at once"),
         QT_TRANSLATE_NOOP("Audit", "Reassign one of them"), schema().shift, samePersonTwice},
        {"ONC-004", Severity::Error, QT_TRANSLATE_NOOP("Audit", "French Labour Code, art. L3121-12 2° (15 days)"),
         QT_TRANSLATE_NOOP("Audit", "The person on call is told too late"),
         QT_TRANSLATE_NOOP("Audit", "Publish earlier, or record the exceptional circumstances"), schema().shift,
         shortNotice},
        {"ONC-005", Severity::Error, QT_TRANSLATE_NOOP("Audit", "French Labour Code, art. L3121-12 2° (one clear day)"),
         QT_TRANSLATE_NOOP("Audit", "An exceptional shift lacks a reason or one clear day of notice"),
         QT_TRANSLATE_NOOP("Audit", "Justify; respect one clear day"), schema().shift, looseException},
        {"ONC-008", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A person is on call while absent"), QT_TRANSLATE_NOOP("Audit", "Swap the shift"),
         schema().shift, onCallWhileAbsent},
        {"ONC-009", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A coming shift names a person who cannot be on call"),
         QT_TRANSLATE_NOOP("Audit", "Choose an eligible person"), schema().shift, wrongPerson},
        {"ONC-010", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A coming shift names a person without a required qualification"),
         QT_TRANSLATE_NOOP("Audit", "Train or swap"), schema().shift, unqualified},
        {"ONC-019", Severity::Info, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "An intervention was closed without asking for satisfaction"),
         QT_TRANSLATE_NOOP("Audit", "Send the survey soon after the intervention"), schema().shift, noSatisfaction},
    };
}

} // namespace audit

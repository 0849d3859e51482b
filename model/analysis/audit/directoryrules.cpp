// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

#include "analysis/derived.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace audit {

namespace {

constexpr int absenceHorizonDays = 42;
constexpr std::size_t mostFunctionsOwned = 3;

std::array<const Column<QString> *, 3> phoneFields()
{
    const auto &table = schema().contact;
    return {&table.phoneWork, &table.phoneMobile, &table.phoneBackup};
}

/// The first names, and a sign that there are more.
QString listed(QStringList names)
{
    constexpr qsizetype most = 8;
    if (names.size() > most)
        names = names.mid(0, most) + QStringList(QStringLiteral("…"));
    return names.join(QStringLiteral(", "));
}

void keyPersonWithoutPhone(Check &check, const Row &contact)
{
    const auto fields = phoneFields();
    const bool hasPhone = std::any_of(fields.begin(), fields.end(),
                                      [&](const auto *field) { return !contact[*field].trimmed().isEmpty(); });
    if (!hasPhone && check.facts.get<KeyPeople>().ids.contains(contact.id))
        check.report(schema().contact.phoneMobile,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 has a key part in the plan but no phone number."))
                         .arg(check.title(schema().contact, contact)));
}

/// The digits to dial, without the marks that people put between them.
QString dialled(QString phone)
{
    phone.removeIf([](QChar c) {
        const bool isDash = c == u'-' || (c >= QChar(0x2010) && c <= QChar(0x2015));
        return isDash || c.isSpace() || c == u'.' || c == u'(' || c == u')';
    });
    return phone;
}

/// A French number, an international one, or a short one such as 112; several may stand beside each other.
bool canBeDialled(const QString &phones)
{
    static const QRegularExpression number(QStringLiteral("\\A(?:0[1-9][0-9]{8}|\\+[1-9][0-9]{6,14}|[0-9]{2,4})\\z"));
    const QStringList parts = phones.split(u'/');
    return std::all_of(parts.begin(), parts.end(),
                       [&](const QString &part) { return number.match(dialled(part)).hasMatch(); });
}

void phoneNotDiallable(Check &check, const Row &contact)
{
    const Field *first = nullptr;
    QStringList wrong;
    for (const Column<QString> *field : phoneFields()) {
        const QString phone = contact[*field].trimmed();
        if (phone.isEmpty() || canBeDialled(phone))
            continue;
        first = first ? first : field;
        wrong.append(phone);
    }
    if (!first)
        return;
    check.report(*first,
                 check
                     .say(QT_TRANSLATE_NOOP(
                         "Audit", "%1 cannot be dialled: it is neither French, nor international, nor a short number."))
                     .arg(wrong.join(QStringLiteral(", "))));
}

/// True for somebody outside whom a step, a call tree, a provider or an obligation relies on.
bool isExternalInUse(const Plan &plan, const Row &contact)
{
    const QString kind = contact[schema().contact.kind];
    if (kind.isEmpty() || kind == QLatin1String("staff"))
        return false;
    const std::initializer_list<const Field *> uses{&schema().step.contact,
                                                    &schema().step.callContact,
                                                    &schema().node.contact,
                                                    &schema().provider.emergencyContact,
                                                    &schema().obligation.notifyContact,
                                                    &schema().obligation.owner};
    return std::any_of(uses.begin(), uses.end(),
                       [&](const Field *use) { return !plan.referring(*use, contact.id).empty(); });
}

void notVerified(Check &check, const Row &contact)
{
    const auto &field = schema().contact.verifiedOn;
    const auto verified = contact[field];
    if (!check.isOlder(verified, check.setting(schema().plan.contactVerifyMaxAge)))
        return;
    if (!check.facts.get<KeyPeople>().ids.contains(contact.id) && !isExternalInUse(check.plan, contact))
        return;
    const QString who = check.title(schema().contact, contact);
    if (!verified)
        check.report(field,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The numbers of %1 have never been verified.")).arg(who));
    else
        check.report(field,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "The numbers of %1 were last verified on %2, longer ago "
                                                         "than the plan allows."))
                         .arg(who, check.date(verified)));
}

/// The one in charge of what the deputy stands in for, and what that is.
struct Lead {
    const Table *table = nullptr;
    const Row *row = nullptr;
    std::optional<Id> contact;
};

Lead leadOf(const Plan &plan, const Row &deputy)
{
    const auto &table = schema().deputy;
    if (const Row *row = plan.find(schema().function, deputy[table.function].value_or(0)))
        return {&schema().function, row, (*row)[schema().function.owner]};
    if (const Row *row = plan.find(schema().role, deputy[table.role].value_or(0)))
        return {&schema().role, row, (*row)[schema().role.holder]};
    if (const Row *row = plan.find(schema().task, deputy[table.task].value_or(0)))
        return {&schema().task, row, (*row)[schema().task.assignee]};
    return {};
}

void ownDeputy(Check &check, const Row &deputy)
{
    const Lead lead = leadOf(check.plan, deputy);
    const auto contact = deputy[schema().deputy.contact];
    if (!lead.row || !contact || lead.contact != contact)
        return;
    check.reportAs(check.plan.code(*lead.table, *lead.row), schema().deputy.contact,
                   check.say(QT_TRANSLATE_NOOP("Audit", "%1 is in charge of %2 and also listed as deputy for it."))
                       .arg(check.title(schema().contact, *contact), check.title(*lead.table, *lead.row)));
}

/// Something that a person is still in charge of.
struct Assignment {
    const Field *field = nullptr;
    const Row *row = nullptr;
};

/// False for what is over: finished actions, shifts that were cancelled or have ended.
bool isCurrent(const Check &check, const Assignment &assignment)
{
    if (assignment.field == &schema().action.owner) {
        const QString status = (*assignment.row)[schema().action.status];
        return status == QLatin1String("planned") || status == QLatin1String("in_progress");
    }
    if (assignment.field == &schema().shift.contact) {
        const auto end = (*assignment.row)[schema().shift.end];
        return end && end->date() >= check.today &&
               (*assignment.row)[schema().shift.status] != QLatin1String("cancelled");
    }
    return true;
}

/// Every reference that puts a person in charge: owners, holders, assignees, deputies, people on call.
std::vector<const Field *> charges()
{
    const Schema &all = schema();
    return {&all.plan.owner,     &all.obligation.owner, &all.role.holder,    &all.deputy.contact, &all.resource.owner,
            &all.function.owner, &all.task.assignee,    &all.scenario.owner, &all.solution.owner, &all.procedure.owner,
            &all.contract.owner, &all.indicator.owner,  &all.roster.owner,   &all.shift.contact,  &all.action.owner};
}

std::vector<Assignment> assignmentsOf(const Check &check, Id contact)
{
    std::vector<Assignment> assignments;
    for (const Field *field : charges()) {
        for (const Row *row : check.plan.referring(*field, contact)) {
            if (isCurrent(check, {field, row}))
                assignments.push_back({field, row});
        }
    }
    return assignments;
}

QString titleOf(const Check &check, const Assignment &assignment)
{
    if (assignment.field == &schema().deputy.contact) {
        const Lead lead = leadOf(check.plan, *assignment.row);
        return lead.row ? check.title(*lead.table, *lead.row) : QString();
    }
    return check.title(assignment.field->table(), *assignment.row);
}

void leaverInCharge(Check &check, const Row &contact)
{
    const auto left = contact[schema().contact.activeTo];
    if (!left || *left >= check.today)
        return;
    const auto assignments = assignmentsOf(check, contact.id);
    if (assignments.empty())
        return;
    QStringList names;
    for (const Assignment &each : assignments)
        names.append(titleOf(check, each));
    names.removeDuplicates();
    check.reportAt(check.plan.code(schema().contact, contact), assignments.front().field->table(),
                   assignments.front().row->id, *assignments.front().field,
                   check.say(QT_TRANSLATE_NOOP("Audit", "%1 left on %2 but still has a part in: %3."))
                       .arg(check.title(schema().contact, contact), check.date(left), listed(names)));
}

QString titlesOf(const Check &check, const Table &table, const RowList &rows)
{
    QStringList names;
    for (const Row *row : rows)
        names.append(check.title(table, *row));
    return listed(names);
}

void tooMuchOnOnePerson(Check &check, const Row &contact)
{
    const RowList &roles = check.plan.referring(schema().role.holder, contact.id);
    RowList functions;
    for (const Row *function : check.plan.referring(schema().function.owner, contact.id)) {
        if (analysis::isPriority(*function))
            functions.push_back(function);
    }
    const QString entity = check.plan.code(schema().contact, contact);
    const QString who = check.title(schema().contact, contact);
    if (roles.size() > 1)
        check.reportAt(entity, schema().role, roles.back()->id, schema().role.holder,
                       check.say(QT_TRANSLATE_NOOP("Audit", "%1 holds several crisis roles: %2."))
                           .arg(who, titlesOf(check, schema().role, roles)));
    else if (functions.size() > mostFunctionsOwned)
        check.reportAt(entity, schema().function, functions.back()->id, schema().function.owner,
                       check.say(QT_TRANSLATE_NOOP("Audit", "%1 owns more than three vital or critical functions: %2."))
                           .arg(who, titlesOf(check, schema().function, functions)));
}

/// On which of the next days each person is absent: bit 0 is the day of the audit.
struct AbsentDays {
    explicit AbsentDays(const Facts &facts)
    {
        const auto &table = schema().absence;
        for (const Row *row : facts.plan().each(table)) {
            const auto contact = (*row)[table.contact];
            const auto start = (*row)[table.start];
            if (!contact || !start)
                continue;
            const auto end = (*row)[table.end].value_or(*start);
            const qint64 first = std::max<qint64>(facts.today().daysTo(*start), 0);
            const qint64 last = std::min<qint64>(facts.today().daysTo(end), absenceHorizonDays);
            for (qint64 day = first; day <= last; ++day)
                byContact[*contact] |= quint64(1) << day;
        }
    }
    QHash<Id, quint64> byContact;
};
static_assert(absenceHorizonDays < 64, "a day is a bit");

void nobodyPresent(Check &check, const Row &function)
{
    if (!analysis::isPriority(function))
        return;
    const auto &absent = check.facts.get<AbsentDays>().byContact;
    IdSet people;
    if (const auto owner = function[schema().function.owner])
        people.append(*owner);
    for (const Row *deputy : check.plan.referring(schema().deputy.function, function.id)) {
        if (const auto contact = (*deputy)[schema().deputy.contact]; contact && !people.contains(*contact))
            people.append(*contact);
    }
    quint64 days = people.isEmpty() ? 0 : ~quint64(0);
    for (const Id each : std::as_const(people))
        days &= absent.value(each, 0);
    if (!days)
        return;
    const QDate first = check.today.addDays(qCountTrailingZeroBits(days));
    check.report(schema().deputy.function,
                 check.say(QT_TRANSLATE_NOOP("Audit", "On %1, everybody in charge of the function is absent: %2."))
                     .arg(check.date(first), check.titles(schema().contact, people)));
}

/// Who stands first in the directory under each mobile number.
struct FirstWithMobile {
    explicit FirstWithMobile(const Facts &facts)
    {
        for (const Row *row : facts.plan().each(schema().contact)) {
            const QString number = key(*row);
            if (!number.isEmpty() && !rows.contains(number))
                rows.insert(number, row);
        }
    }
    /// The same number however it is written: "06 39 98 10 01" is "+33639981001".
    static QString key(const Row &contact)
    {
        static const QRegularExpression france(QStringLiteral("\\A(?:\\+33|0033)0?(?=[1-9][0-9]{8}\\z)"));
        return dialled(contact[schema().contact.phoneMobile]).replace(france, QStringLiteral("0"));
    }
    QHash<QString, const Row *> rows;
};

void sharedMobile(Check &check, const Row &contact)
{
    const QString number = FirstWithMobile::key(contact);
    const Row *first = check.facts.get<FirstWithMobile>().rows.value(number);
    if (!first || first->id == contact.id)
        return;
    const auto &table = schema().contact;
    check.report(table.phoneMobile,
                 check.say(QT_TRANSLATE_NOOP("Audit", "%1 has the same mobile number as %2: %3."))
                     .arg(check.title(table, contact), check.title(table, *first), contact[table.phoneMobile]));
}

} // namespace

Rules directoryRules()
{
    const auto &contact = schema().contact;
    return {
        {"CTC-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.2, 8.4.3; ReCyF 14.2"),
         QT_TRANSLATE_NOOP("Audit", "A key person has no phone number"),
         QT_TRANSLATE_NOOP("Audit", "Fill in a mobile number"), contact, keyPersonWithoutPhone},
        {"CTC-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "A phone number cannot be dialled"),
         QT_TRANSLATE_NOOP("Audit", "Correct the number"), contact, phoneNotDiallable},
        {"CTC-003", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.6; ReCyF 14.2 (kept up to date)"),
         QT_TRANSLATE_NOOP("Audit", "The details of a contact have not been verified recently"),
         QT_TRANSLATE_NOOP("Audit", "Call the contact and set the date of verification"), contact, notVerified},
        {"CTC-004", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.2"),
         QT_TRANSLATE_NOOP("Audit", "The person in charge is listed as their own deputy"),
         QT_TRANSLATE_NOOP("Audit", "Choose another deputy"), schema().deputy, ownDeputy},
        {"CTC-005", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.6"),
         QT_TRANSLATE_NOOP("Audit", "Somebody who has left is still in charge"), QT_TRANSLATE_NOOP("Audit", "Reassign"),
         contact, leaverInCharge},
        {"CTC-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "BSI 200-4 SPoK; ISO 22301 8.4.2"),
         QT_TRANSLATE_NOOP("Audit", "Too much rests on one person"),
         QT_TRANSLATE_NOOP("Audit", "Spread the responsibilities"), contact, tooMuchOnOnePerson},
        {"CTC-007", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.2"),
         QT_TRANSLATE_NOOP("Audit", "Everybody in charge of a function is absent on the same day"),
         QT_TRANSLATE_NOOP("Audit", "Add a deputy or move the leave"), schema().function, nobodyPresent},
        {"CTC-008", Severity::Info, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "Two contacts have the same mobile number"),
         QT_TRANSLATE_NOOP("Audit", "Check the directory"), contact, sharedMobile},
    };
}

} // namespace audit

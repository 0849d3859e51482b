// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

#include "analysis/derived.h"

#include <algorithm>

namespace audit {

namespace {

constexpr int evaluationDays = 60;
constexpr int highestLevel = 3;

/// Who can do what on the day of the audit, by skill.
struct SkillHolders {
    explicit SkillHolders(const Facts &facts)
    {
        const auto &qualifications = facts.get<Qualifications>();
        const auto &known = qualifications.byContactAndSkill;
        for (auto it = known.keyBegin(); it != known.keyEnd(); ++it) {
            const auto [contact, skill] = *it;
            int level = highestLevel;
            while (level >= 0 && !qualifications.holds(contact, skill, level, facts.today()))
                --level;
            if (level < 0)
                continue;
            contacts[skill].insert(contact);
            bestLevel[skill] = std::max(bestLevel.value(skill, 0), level);
        }
    }
    QHash<Id, QSet<Id>> contacts;
    QHash<Id, int> bestLevel; ///< the highest that anybody holds; skills that nobody holds are not in it
};

/// Somebody who cannot do what a task or role asks, and for which ones.
struct Gap {
    Id contact = 0;
    Id skill = 0;
    std::vector<std::pair<const Table *, const Row *>> places;
};

/// The gaps of the people in charge of tasks of vital and critical functions and of roles, each under the requirement
/// that shows it first.
struct Gaps {
    explicit Gaps(const Facts &facts)
    {
        const auto &table = schema().skillRequirement;
        const Plan &plan = facts.plan();
        for (const Row *requirement : plan.each(table)) {
            const Row *task = plan.find(schema().task, (*requirement)[table.task].value_or(0));
            const Row *role = plan.find(schema().role, (*requirement)[table.role].value_or(0));
            if (task && facts.get<PriorityFunctions>().contains((*task)[schema().task.function]))
                look(facts, *requirement, schema().task, *task, (*task)[schema().task.assignee], schema().deputy.task);
            else if (role)
                look(facts, *requirement, schema().role, *role, (*role)[schema().role.holder], schema().deputy.role);
        }
        for (std::vector<Gap> &gaps : byRequirement) {
            for (Gap &each : gaps) // requirements come in no order that means anything
                std::sort(each.places.begin(), each.places.end(), [&](const auto &a, const auto &b) {
                    return plan.code(*a.first, *a.second) < plan.code(*b.first, *b.second);
                });
        }
    }

    QHash<Id, std::vector<Gap>> byRequirement;

private:
    void look(const Facts &facts, const Row &requirement, const Table &table, const Row &place, std::optional<Id> lead,
              const Column<Id> &deputies)
    {
        IdSet people;
        if (lead)
            people.append(*lead);
        for (const Row *deputy : facts.plan().referring(deputies, place.id))
            people.append((*deputy)[schema().deputy.contact].value_or(0));
        const Id skill = requirement[schema().skillRequirement.skill].value_or(0);
        const int level = requirement[schema().skillRequirement.minLevel].value_or(0);
        for (const Id contact : std::as_const(people)) {
            if (!facts.get<Qualifications>().holds(contact, skill, level, facts.today()))
                gap(requirement.id, contact, skill).places.emplace_back(&table, &place);
        }
    }

    Gap &gap(Id requirement, Id contact, Id skill)
    {
        const auto found = m_known.constFind({contact, skill});
        if (found != m_known.constEnd())
            return byRequirement[found->first][found->second];
        auto &gaps = byRequirement[requirement];
        m_known.insert({contact, skill}, {requirement, gaps.size()});
        gaps.push_back({.contact = contact, .skill = skill, .places = {}});
        return gaps.back();
    }

    QHash<std::pair<Id, Id>, std::pair<Id, std::size_t>> m_known; ///< requirement and place in its list
};

/// When each person is last registered for a session of a skill.
struct LastRegistration {
    explicit LastRegistration(const Facts &facts)
    {
        const auto &attendance = schema().attendance;
        const auto &session = schema().trainingSession;
        for (const Row *row : facts.plan().each(attendance)) {
            const Row *of = facts.plan().find(session, (*row)[attendance.trainingSession].value_or(0));
            const auto day = of ? dayOf(*of) : std::nullopt;
            if (!day || (*of)[session.status] == QLatin1String("cancelled"))
                continue;
            QDate &last = days[{(*row)[attendance.contact].value_or(0), (*of)[session.skill].value_or(0)}];
            last = last.isValid() ? std::max(last, *day) : *day;
        }
    }

    static std::optional<QDate> dayOf(const Row &session)
    {
        const auto held = session[schema().trainingSession.heldOn];
        return held ? held : session[schema().trainingSession.plannedOn];
    }

    QHash<std::pair<Id, Id>, QDate> days; ///< by contact and skill
};

void tooFewHolders(Check &check, const Row &skill)
{
    const auto &table = schema().skill;
    const auto least = skill[table.minHolders];
    const qsizetype holders = check.facts.get<SkillHolders>().contacts.value(skill.id).size();
    if (least && holders < *least)
        check.report(table.minHolders,
                     check.say(QT_TRANSLATE_NOOP("Audit", "Holders of %1 today: %2, where at least %3 are wanted."))
                         .arg(check.title(table, skill), QString::number(holders), QString::number(*least)));
}

/// The field that names the person there: the one in charge, else the list of deputies.
const Field &fieldNaming(const Table &table, const Row &place, Id contact)
{
    if (&table == &schema().task)
        return place[schema().task.assignee] == contact ? static_cast<const Field &>(schema().task.assignee)
                                                        : schema().deputy.task;
    return place[schema().role.holder] == contact ? static_cast<const Field &>(schema().role.holder)
                                                  : schema().deputy.role;
}

void notQualified(Check &check, const Row &requirement)
{
    const auto &contact = schema().contact;
    const auto &skill = schema().skill;
    const auto &gaps = check.facts.get<Gaps>().byRequirement;
    const auto found = gaps.constFind(requirement.id);
    if (found == gaps.constEnd())
        return;
    for (const Gap &gap : *found) {
        QStringList places;
        for (const auto &[table, row] : gap.places)
            places.append(check.plan.code(*table, *row));
        const auto &[table, row] = gap.places.front();
        const Row *person = check.plan.find(contact, gap.contact);
        const Row *wanted = check.plan.find(skill, gap.skill);
        if (!person || !wanted)
            continue;
        check.reportAt(
            check.plan.code(contact, *person) + u'/' + check.plan.code(skill, *wanted), *table, row->id,
            fieldNaming(*table, *row, gap.contact),
            check.say(QT_TRANSLATE_NOOP("Audit", "%1 has no valid qualification at the required level in %2 (%3)."))
                .arg(check.title(contact, *person), check.title(skill, *wanted), places.join(QStringLiteral(", "))));
    }
}

/// An outsourced service that the function cannot do without, nullptr if there is none.
const Row *outsourcedService(const Check &check, Id function)
{
    const auto &resource = schema().resource;
    for (const Row *need : check.facts.get<EssentialNeeds>().byFunction.value(function)) {
        const Row *row = check.plan.find(resource, (*need)[schema().functionResource.resource].value_or(0));
        if (row && (*row)[resource.category] == QLatin1String("service"))
            return row;
    }
    return nullptr;
}

/// True if somebody can take over an outsourced task of the function today.
bool hasRelay(const Check &check, Id function)
{
    const auto &requirement = schema().skillRequirement;
    const auto &best = check.facts.get<SkillHolders>().bestLevel;
    for (const Row *task : check.plan.referring(schema().task.function, function)) {
        for (const Row *each : check.plan.referring(requirement.task, task->id)) {
            const Row *skill = check.plan.find(schema().skill, (*each)[requirement.skill].value_or(0));
            if (!skill || (*skill)[schema().skill.outsourced] != true || !best.contains(skill->id))
                continue;
            if (best.value(skill->id) >= (*each)[requirement.minLevel].value_or(0))
                return true;
        }
    }
    return false;
}

void noRelay(Check &check, const Row &function)
{
    const Row *service = outsourcedService(check, function.id);
    if (service && !hasRelay(check, function.id))
        check.report(schema().task.function,
                     check
                         .say(QT_TRANSLATE_NOOP(
                             "Audit", "Nobody is qualified today to take over what %1 does for the function %2."))
                         .arg(check.title(schema().resource, *service), check.title(schema().function, function)));
}

void expiringSoon(Check &check, const Row &qualification)
{
    const auto &table = schema().qualification;
    const QDate horizon = check.today.addDays(check.setting(schema().plan.qualificationWarn));
    const auto isExpiring = [&](const Row &row) {
        const auto until = row[table.validUntil];
        return until && *until >= check.today && *until <= horizon;
    };
    const Id contact = qualification[table.contact].value_or(0);
    const Id skill = qualification[table.skill].value_or(0);
    if (!isExpiring(qualification) || !check.facts.get<KeyPeople>().ids.contains(contact))
        return;
    const RowList all = check.facts.get<Qualifications>().byContactAndSkill.value({contact, skill});
    const auto first = std::find_if(all.begin(), all.end(), [&](const Row *row) { return isExpiring(*row); });
    const Row *person = check.plan.find(schema().contact, contact);
    const Row *what = check.plan.find(schema().skill, skill);
    if ((*first)->id != qualification.id || !person || !what)
        return;
    check.reportAs(check.plan.code(schema().contact, *person) + u'/' + check.plan.code(schema().skill, *what),
                   table.validUntil,
                   check.say(QT_TRANSLATE_NOOP("Audit", "The qualification of %1 in %2 expires on %3."))
                       .arg(check.title(schema().contact, *person), check.title(schema().skill, *what),
                            check.date(qualification[table.validUntil])));
}

void sessionOverdue(Check &check, const Row &session)
{
    const auto &table = schema().trainingSession;
    const auto planned = session[table.plannedOn];
    const QString status = session[table.status];
    const bool isSettled =
        session[table.heldOn] || status == QLatin1String("done") || status == QLatin1String("cancelled");
    if (!isSettled && planned && *planned < check.today)
        check.report(table.plannedOn, check.say(QT_TRANSLATE_NOOP("Audit", "%1 was planned on %2 and was not held."))
                                          .arg(check.title(table, session), check.date(planned)));
}

void notEvaluated(Check &check, const Row &session)
{
    const auto &table = schema().attendance;
    const auto held = session[schema().trainingSession.heldOn];
    if (!held || held->addDays(evaluationDays) >= check.today)
        return;
    IdSet people;
    for (const Row *row : check.plan.referring(table.trainingSession, session.id)) {
        if ((*row)[table.status] == QLatin1String("attended") && !(*row)[table.evaluatedOn])
            people.append((*row)[table.contact].value_or(0));
    }
    if (!people.isEmpty())
        check.report(table.trainingSession,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 was held on %2; still to be evaluated: %3."))
                         .arg(check.title(schema().trainingSession, session), check.date(held),
                              check.titles(schema().contact, people)));
}

/// One finding for each person, as domain.md 7.2 lists them.
void absentAndForgotten(Check &check, const Row &session)
{
    const auto &table = schema().attendance;
    const auto day = LastRegistration::dayOf(session);
    const auto skill = session[schema().trainingSession.skill];
    if (!day || !skill)
        return;
    for (const Row *row : check.plan.referring(table.trainingSession, session.id)) {
        const Id contact = (*row)[table.contact].value_or(0);
        if ((*row)[table.status] != QLatin1String("absent"))
            continue;
        const QDate last = check.facts.get<LastRegistration>().days.value({contact, *skill});
        if (last.isValid() && last > *day)
            continue;
        check.report(
            table.trainingSession,
            check.say(QT_TRANSLATE_NOOP("Audit", "%1 was absent from %2 and is not registered for a later session."))
                .arg(check.title(schema().contact, contact), check.title(schema().trainingSession, session)));
    }
}

void tooFewAware(Check &check, const Row &)
{
    const auto &contact = schema().contact;
    QSet<Id> aware;
    for (const Row *skill : check.plan.each(schema().skill)) {
        if ((*skill)[schema().skill.domain] == QLatin1String("security"))
            aware.unite(check.facts.get<SkillHolders>().contacts.value(skill->id));
    }
    int staff = 0;
    int staffAware = 0;
    for (const Row *row : check.plan.each(contact)) {
        const bool isCounted = (*row)[contact.kind] == QLatin1String("staff") && (*row)[contact.isPerson] != false;
        if (!isCounted || !check.isActive(row->id))
            continue;
        ++staff;
        staffAware += aware.contains(row->id) ? 1 : 0;
    }
    const int wanted = check.setting(schema().plan.awarenessMin);
    if (100 * staffAware < wanted * staff)
        check.report(
            schema().qualification.skill,
            check
                .say(QT_TRANSLATE_NOOP("Audit", "%1 of %2 active employees hold a valid qualification in the domain "
                                                "“%3”; the plan wants %4 %."))
                .arg(QString::number(staffAware), QString::number(staff),
                     check.choice(schema().skill.domain, QStringLiteral("security")), QString::number(wanted)));
}

} // namespace

Rules trainingRules()
{
    const auto &session = schema().trainingSession;
    return {
        {"TRN-001", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.2; BSI SPoK"),
         QT_TRANSLATE_NOOP("Audit", "Too few people hold a skill"), QT_TRANSLATE_NOOP("Audit", "Train more people"),
         schema().skill, tooFewHolders},
        {"TRN-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.2"),
         QT_TRANSLATE_NOOP("Audit", "Somebody in charge is not qualified"),
         QT_TRANSLATE_NOOP("Audit", "Train or replace"), schema().skillRequirement, notQualified},
        {"TRN-003", Severity::Error, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "Nobody can take over an outsourced service"),
         QT_TRANSLATE_NOOP("Audit", "Train internal relays"), schema().function, noRelay},
        {"TRN-004", Severity::Info, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "The qualification of a key person expires soon"),
         QT_TRANSLATE_NOOP("Audit", "Plan the refresher"), schema().qualification, expiringSoon},
        {"TRN-005", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.2"),
         QT_TRANSLATE_NOOP("Audit", "A training session was not held"),
         QT_TRANSLATE_NOOP("Audit", "Hold or reschedule the session"), session, sessionOverdue},
        {"TRN-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "Trainees have not been evaluated"),
         QT_TRANSLATE_NOOP("Audit", "Evaluate the trainee"), session, notEvaluated},
        {"TRN-007", Severity::Info, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "Somebody who missed a session is not registered again"),
         QT_TRANSLATE_NOOP("Audit", "Register the person again"), session, absentAndForgotten},
        {"TRN-008", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 7.3; NIS2 21(2)(g)"),
         QT_TRANSLATE_NOOP("Audit", "Too few people are aware of digital security"),
         QT_TRANSLATE_NOOP("Audit", "Run the awareness session again"), schema().plan, tooFewAware},
    };
}

} // namespace audit

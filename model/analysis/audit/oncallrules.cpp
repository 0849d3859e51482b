// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How an on-call duty is set up: legal basis, compensation, people, escalation.

#include "analysis/audit/oncallfacts.h"
#include "analysis/derived.h"

#include <algorithm>
#include <map>
#include <string_view>

namespace audit {

namespace {

void incompleteLegalBasis(Check &check, const Row &row)
{
    const auto &roster = schema().roster;
    const QString basis = row[roster.legalBasis];
    if (basis == QLatin1String("unilateral_decision")) {
        const bool isHeard = row[roster.cseOpinionOn].has_value();
        const bool isTold = row[roster.inspectionInformedOn].has_value();
        if (!isHeard && !isTold)
            check.report(roster.cseOpinionOn,
                         check.say(QT_TRANSLATE_NOOP("Audit", "The duty rests on the employer's decision, but neither "
                                                              "the opinion of the works council nor the information of "
                                                              "the labour inspection is recorded.")));
        else if (!isHeard)
            check.report(roster.cseOpinionOn,
                         check.say(QT_TRANSLATE_NOOP("Audit", "The duty rests on the employer's decision, but the "
                                                              "opinion of the works council is not recorded.")));
        else if (!isTold)
            check.report(roster.inspectionInformedOn,
                         check.say(QT_TRANSLATE_NOOP("Audit", "The duty rests on the employer's decision, but the "
                                                              "information of the labour inspection is not "
                                                              "recorded.")));
    } else if (!basis.isEmpty() && row[roster.legalReference].trimmed().isEmpty()) {
        check.report(roster.legalReference,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "The duty rests on an agreement (%1), but the reference of "
                                                         "its text is missing."))
                         .arg(check.choice(roster.legalBasis, basis)));
    }
}

void noCompensation(Check &check, const Row &row)
{
    const auto &compensation = schema().roster.compensation;
    if (row[compensation].trimmed().isEmpty())
        check.report(compensation, check.say(QT_TRANSLATE_NOOP("Audit", "Nothing is said of what people get in return "
                                                                        "for being on call.")));
}

void noEscalation(Check &check, const Row &row)
{
    const auto &tree = schema().roster.escalationTree;
    const auto chain = row[tree];
    if (!chain) {
        check.report(tree, check.say(QT_TRANSLATE_NOOP("Audit", "Nothing says whom to call when nobody answers.")));
        return;
    }
    const auto levels = static_cast<int>(check.plan.referring(schema().node.callTree, *chain).size());
    if (levels < 2)
        //: %1 is an escalation chain
        check.report(
            tree, check
                      .say(QT_TRANSLATE_N_NOOP("Audit", "The escalation chain %1 has %n levels; two are the minimum."),
                           levels)
                      .arg(check.title(schema().callTree, *chain)));
}

/// The covered function that must be back soonest.
const Row *mostUrgentFunction(const Plan &plan, const Row &roster)
{
    const auto &rto = schema().function.rto;
    const Row *urgent = nullptr;
    for (const Id id : roster[schema().roster.functions]) {
        const Row *function = plan.find(schema().function, id);
        if (function && (*function)[rto] && (!urgent || *(*function)[rto] < *(*urgent)[rto]))
            urgent = function;
    }
    return urgent;
}

void slowEscalation(Check &check, const Row &row)
{
    const auto &node = schema().node;
    const auto tree = row[schema().roster.escalationTree];
    if (!tree)
        return;
    int sum = 0;
    for (const Row *each : check.plan.referring(node.callTree, *tree))
        sum += (*each)[node.roster] ? (*each)[node.timeout].value_or(0) : 0;
    const auto response = row[schema().roster.responseTime];
    const Row *function = mostUrgentFunction(check.plan, row);
    if (response && sum > *response)
        check.report(schema().roster.escalationTree,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "Waiting for the people on call to answer takes up to %1, but "
                                                         "the response time is %2."))
                         .arg(check.duration(sum), check.duration(response)));
    else if (function && sum > *(*function)[schema().function.rto])
        check.report(schema().roster.escalationTree,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "Waiting for the people on call to answer takes up to %1, but "
                                                         "%2 must be back within %3."))
                         .arg(check.duration(sum), check.title(schema().function, *function),
                              check.duration((*function)[schema().function.rto])));
}

void mayBeWorkingTime(Check &check, const Row &row)
{
    const auto response = row[schema().roster.responseTime];
    const auto risky = check.plan.setting(schema().plan.oncallRequalification);
    if (response && risky && *response <= *risky)
        check.report(schema().roster.responseTime,
                     check
                         .say(QT_TRANSLATE_NOOP("Audit", "People must respond within %1; up to %2, a court may count "
                                                         "the whole duty as working time."))
                         .arg(check.duration(response), check.duration(risky)));
}

void smallPool(Check &check, const Row &row)
{
    const auto &pool = schema().pool;
    const auto least = check.plan.setting(schema().plan.oncallMinPool);
    const RowList &members = check.plan.referring(pool.roster, row.id);
    for (int rank = 1; least && rank <= row[schema().roster.ranks].value_or(0); ++rank) {
        const auto count = static_cast<int>(std::count_if(
            members.begin(), members.end(), [&](const Row *member) { return (*member)[pool.rank] == rank; }));
        if (count < *least)
            check.report(pool.roster,
                         check.say(QT_TRANSLATE_N_NOOP("Audit", "%n people share rank %1; the minimum is %2."), count)
                             .arg(rank)
                             .arg(*least),
                         rankPart(rank));
    }
}

/// The domains in which each person holds a skill today.
struct TrainedDomains {
    explicit TrainedDomains(const Facts &facts)
    {
        const auto &table = schema().qualification;
        for (const Row *held : facts.plan().each(table)) {
            const Row *skill = facts.plan().find(schema().skill, (*held)[table.skill].value_or(0));
            if (skill && analysis::isQualified(*held, 0, facts.today()))
                byContact[(*held)[table.contact].value_or(0)].insert((*skill)[schema().skill.domain]);
        }
    }
    QHash<Id, QSet<QString>> byContact;
};

void untrainedMembers(Check &check, const Row &row)
{
    const auto &pool = schema().pool;
    const auto &trained = check.facts.get<TrainedDomains>().byContact;
    for (const Row *member : check.plan.referring(pool.roster, row.id)) {
        const Id contact = (*member)[pool.contact].value_or(0);
        const Row *person = check.plan.find(schema().contact, contact);
        if (!person || (*member)[pool.rank] != 1)
            continue;
        const QSet<QString> domains = trained.value(contact);
        QStringList missing;
        for (const char *domain : {"technical", "communication", "stress"}) {
            if (!domains.contains(QLatin1String(domain)))
                missing.append(check.choice(schema().skill.domain, QLatin1String(domain)));
        }
        if (missing.isEmpty())
            continue;
        check.report(pool.roster,
                     check.say(QT_TRANSLATE_NOOP("Audit", "%1 answers at rank 1 without a valid qualification in: %2."))
                         .arg(check.title(schema().contact, *person), missing.join(QStringLiteral(", "))),
                     check.plan.code(schema().contact, *person));
    }
}

void incompleteSheet(Check &check, const Row &row)
{
    const auto &roster = schema().roster;
    const Field *field = nullptr;
    QStringList missing;
    const auto lacks = [&](const Field &at, const QString &what) {
        field = field ? field : &at;
        missing.append(what);
    };
    if (row[roster.functions].isEmpty())
        lacks(roster.functions, check.say(QT_TRANSLATE_NOOP("Audit", "the functions that it covers")));
    if (row[roster.expectedCalls].trimmed().isEmpty())
        lacks(roster.expectedCalls, check.say(QT_TRANSLATE_NOOP("Audit", "how many calls to expect")));
    if (check.plan.referring(schema().indicator.roster, row.id).empty())
        lacks(roster.name, check.say(QT_TRANSLATE_NOOP("Audit", "an indicator that measures it")));
    if (field)
        //: %1 lists what is missing
        check.report(*field, check.say(QT_TRANSLATE_NOOP("Audit", "The sheet of this duty does not name: %1."))
                                 .arg(missing.join(QStringLiteral(", "))));
}

Rules onCallDutyRules()
{
    return {
        {"ONC-013", Severity::Error, QT_TRANSLATE_NOOP("Audit", "French Labour Code, art. L3121-11, L3121-12 1°"),
         QT_TRANSLATE_NOOP("Audit", "The legal basis of the on-call duty is incomplete"),
         QT_TRANSLATE_NOOP("Audit", "Complete the legal basis"), schema().roster, incompleteLegalBasis},
        {"ONC-014", Severity::Error, QT_TRANSLATE_NOOP("Audit", "French Labour Code, art. L3121-9 (compensation)"),
         QT_TRANSLATE_NOOP("Audit", "No compensation is defined for being on call"),
         QT_TRANSLATE_NOOP("Audit", "Define the financial or rest compensation"), schema().roster, noCompensation},
        {"ONC-015", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "The on-call duty has no escalation chain of two levels"),
         QT_TRANSLATE_NOOP("Audit", "Define the escalation chain"), schema().roster, noEscalation},
        {"ONC-016", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "The escalation takes longer than the response allows"),
         QT_TRANSLATE_NOOP("Audit", "Shorten the timeouts"), schema().roster, slowEscalation},
        {"ONC-017", Severity::Warning,
         QT_TRANSLATE_NOOP("Audit", "Cass. soc. 26 Oct 2022 n° 21-14.178; CJEU 9 Mar 2021 C-344/19"),
         QT_TRANSLATE_NOOP("Audit", "The response time is so short that the duty may count as working time"),
         QT_TRANSLATE_NOOP("Audit", "Have the lawyer check the constraints; lengthen the delay"), schema().roster,
         mayBeWorkingTime},
        {"ONC-018", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "Too few people share a rank"), QT_TRANSLATE_NOOP("Audit", "Enlarge the pool"),
         schema().roster, smallPool},
        {"ONC-020", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "A person at rank 1 lacks part of the training"),
         QT_TRANSLATE_NOOP("Audit", "Plan the missing training"), schema().roster, untrainedMembers},
        {"ONC-021", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "The sheet of the on-call duty is incomplete"),
         QT_TRANSLATE_NOOP("Audit", "Complete the roster sheet"), schema().roster, incompleteSheet},
    };
}

} // namespace

QString hours(const Check &check, qint64 minutes)
{
    const qint64 rest = minutes % 60;
    if (minutes < 60)
        return check.say(QT_TRANSLATE_NOOP("Audit", "%1 min")).arg(rest);
    if (!rest)
        return check.say(QT_TRANSLATE_NOOP("Audit", "%1 h")).arg(minutes / 60);
    return check.say(QT_TRANSLATE_NOOP("Audit", "%1 h %2 min")).arg(minutes / 60).arg(rest);
}

QString moment(const Check &check, oncall::Wall wall)
{
    return check.texts.dateTime(oncall::timeOf(wall));
}

QString rankPart(int rank)
{
    return QStringLiteral("rank%1").arg(rank);
}

Rules onCallRules()
{
    std::map<std::string_view, Rule> byNumber;
    for (const auto theme : {onCallCoverageRules, onCallShiftRules, onCallRestRules, onCallDutyRules}) {
        for (const Rule &rule : theme())
            byNumber.emplace(rule.id, rule);
    }
    Rules result;
    for (const auto &[number, rule] : byNumber)
        result.push_back(rule);
    return result;
}

} // namespace audit

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

#include <algorithm>

namespace audit {

namespace {

bool isAlertTree(const Row &tree)
{
    return tree[schema().callTree.kind] == QLatin1String("alert");
}

const RowList &nodesOf(const Check &check, const Row &tree)
{
    return check.plan.referring(schema().node.callTree, tree.id);
}

/// COM-001
void noAlertTree(Check &check, const Row &)
{
    const RowList &trees = check.plan.each(schema().callTree);
    if (std::none_of(trees.begin(), trees.end(), [](const Row *tree) { return isAlertTree(*tree); }))
        check.report(schema().callTree.kind,
                     check.say(QT_TRANSLATE_NOOP("Audit", "No call tree says who alerts whom.")));
}

/// Whom the alert trees reach.
struct Alerted {
    QSet<Id> roles;
    QSet<Id> contacts; ///< by name or as holders of a role
};

Alerted alerted(const Check &check)
{
    const auto &table = schema().node;
    Alerted result;
    for (const Row *tree : check.plan.each(schema().callTree)) {
        if (!isAlertTree(*tree))
            continue;
        for (const Row *node : nodesOf(check, *tree)) {
            result.contacts.insert((*node)[table.contact].value_or(0));
            const Row *role = check.plan.find(schema().role, (*node)[table.role].value_or(0));
            if (!role)
                continue;
            result.roles.insert(role->id);
            result.contacts.insert((*role)[schema().role.holder].value_or(0));
        }
    }
    return result;
}

/// COM-002
void alertedByNobody(Check &check, const Row &)
{
    const auto &role = schema().role;
    const auto &function = schema().function;
    const Alerted reached = alerted(check);
    for (const Row *each : check.plan.each(role)) {
        if (!reached.roles.contains(each->id))
            check.reportAt((*each)[role.code], role, each->id, schema().node.role,
                           check.say(QT_TRANSLATE_NOOP("Audit", "No alert tree reaches the role %1."))
                               .arg(check.title(role, *each)));
    }
    for (const Row *each : check.plan.each(function)) {
        const auto owner = (*each)[function.owner];
        if (owner && (*each)[function.criticality] == QLatin1String("vital") && !reached.contacts.contains(*owner))
            check.reportAt(
                (*each)[function.code], function, each->id, function.owner,
                check
                    .say(QT_TRANSLATE_NOOP("Audit", "No alert tree reaches %1, who answers for the vital function %2."))
                    .arg(check.title(schema().contact, *owner), check.title(function, *each)));
    }
}

/// COM-003
void incompleteNode(Check &check, const Row &tree)
{
    const auto &table = schema().node;
    IdSet incomplete;
    for (const Row *node : nodesOf(check, tree)) {
        if ((*node)[table.channel].isEmpty() || !(*node)[table.timeout])
            incomplete.append(node->id);
    }
    if (!incomplete.isEmpty())
        check.report(table.callTree,
                     check.say(QT_TRANSLATE_NOOP("Audit", "The channel or the time to answer is not given for: %1."))
                         .arg(check.titles(table, incomplete)));
}

/// COM-004
void callerOfTooMany(Check &check, const Row &tree)
{
    constexpr int most = 7;
    const auto &table = schema().node;
    QHash<Id, int> calls;
    IdSet overloaded;
    for (const Row *node : nodesOf(check, tree)) {
        const auto caller = (*node)[table.parent];
        if (caller && ++calls[*caller] == most + 1)
            overloaded.append(*caller);
    }
    if (!overloaded.isEmpty())
        check.report(table.callTree,
                     check.say(QT_TRANSLATE_NOOP("Audit", "More than %1 calls are left to one caller: %2."))
                         .arg(QString::number(most), check.titles(table, overloaded)));
}

/// COM-005
void audienceWithoutMessage(Check &check, const Row &)
{
    const auto &table = schema().message;
    QSet<QString> written;
    for (const Row *message : check.plan.each(table))
        written.insert((*message)[table.audience]);
    QStringList missing;
    for (const char *audience : {"staff", "customers", "authorities", "media"}) {
        const QString key = QString::fromLatin1(audience);
        if (!written.contains(key))
            missing.append(check.choice(table.audience, key));
    }
    if (!missing.isEmpty())
        check.report(table.audience, check.say(QT_TRANSLATE_NOOP("Audit", "No message is ready for: %1."))
                                         .arg(missing.join(QStringLiteral(", "))));
}

/// COM-006
void nobodyToNotify(Check &check, const Row &obligation)
{
    const auto &table = schema().obligation;
    const auto within = obligation[table.notifyWithin];
    if (within && !obligation[table.notifyContact])
        check.report(table.notifyContact,
                     check.say(QT_TRANSLATE_NOOP("Audit", "Somebody must be notified within %1, but nothing says who."))
                         .arg(check.duration(within)));
}

/// How the calls of a tree hang together.
struct Shape {
    int roots = 0;
    IdSet strayed; ///< whose caller is not in the tree
    IdSet circle;  ///< that no call from above ever reaches
};

Shape shapeOf(const RowList &nodes)
{
    const auto &table = schema().node;
    QSet<Id> known;
    for (const Row *node : nodes)
        known.insert(node->id);
    Shape shape;
    QHash<Id, IdSet> calls;
    IdSet open;
    for (const Row *node : nodes) {
        const auto caller = (*node)[table.parent];
        if (caller && known.contains(*caller)) {
            calls[*caller].append(node->id);
            continue;
        }
        open.append(node->id);
        if (caller || !(*node)[table.unknownParent].isEmpty())
            shape.strayed.append(node->id);
        else
            ++shape.roots;
    }
    while (!open.isEmpty()) {
        const Id node = open.takeLast();
        known.remove(node);
        open.append(calls.value(node));
    }
    shape.circle = known.values();
    return shape;
}

/// COM-007
void brokenTree(Check &check, const Row &tree)
{
    const auto &table = schema().node;
    const RowList &nodes = nodesOf(check, tree);
    const Shape shape = shapeOf(nodes);
    if (nodes.empty())
        check.report(table.callTree, check.say(QT_TRANSLATE_NOOP("Audit", "The tree has no calls.")));
    else if (!shape.circle.isEmpty())
        check.report(table.callTree,
                     check.say(QT_TRANSLATE_NOOP("Audit", "These calls wait for each other in a circle: %1."))
                         .arg(check.titles(table, shape.circle)));
    else if (!shape.strayed.isEmpty())
        check.report(table.callTree, check.say(QT_TRANSLATE_NOOP("Audit", "The caller is not in the tree for: %1."))
                                         .arg(check.titles(table, shape.strayed)));
    else if (shape.roots == 0)
        check.report(table.callTree, check.say(QT_TRANSLATE_NOOP("Audit", "No call starts the tree.")));
}

bool hasPhone(const Row &contact)
{
    const auto &table = schema().contact;
    const auto columns = {&table.phoneWork, &table.phoneMobile, &table.phoneBackup};
    return std::any_of(columns.begin(), columns.end(),
                       [&](const Column<QString> *column) { return !contact[*column].trimmed().isEmpty(); });
}

/// Whom a call reaches: its contact, or the holder of its role. Nullptr for whoever is on call.
const Row *reachedBy(const Check &check, const Row &node)
{
    const auto &table = schema().node;
    const Row *role = check.plan.find(schema().role, node[table.role].value_or(0));
    const auto contact = role ? (*role)[schema().role.holder] : node[table.contact];
    return check.plan.find(schema().contact, contact.value_or(0));
}

/// COM-008
void nodeWithoutNumber(Check &check, const Row &tree)
{
    const auto &table = schema().node;
    IdSet mute;
    for (const Row *node : nodesOf(check, tree)) {
        const QString channel = (*node)[table.channel];
        const Row *contact = reachedBy(check, *node);
        const bool isDialled = channel == QLatin1String("phone") || channel == QLatin1String("sms");
        if (isDialled && contact && !hasPhone(*contact) && !mute.contains(contact->id))
            mute.append(contact->id);
    }
    if (!mute.isEmpty())
        check.report(table.callTree,
                     check
                         .say(QT_TRANSLATE_NOOP(
                             "Audit", "These people are to be called or texted, and have no telephone number: %1."))
                         .arg(check.titles(schema().contact, mute)));
}

/// COM-009
void messageWithoutApprover(Check &check, const Row &message)
{
    const auto &table = schema().message;
    if (!message[table.approverRole])
        check.report(table.approverRole,
                     check.say(QT_TRANSLATE_NOOP("Audit", "No role is named to release the message “%1”."))
                         .arg(check.plan.name(table, message)));
}

} // namespace

Rules communicationRules()
{
    return {
        {"COM-001", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3; NIST 800-34 (call tree)"),
         QT_TRANSLATE_NOOP("Audit", "There is no alert tree"), QT_TRANSLATE_NOOP("Audit", "Create the alert tree"),
         schema().plan, noAlertTree},
        {"COM-002", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "A crisis role, or the owner of a vital function, is reached by no alert tree"),
         QT_TRANSLATE_NOOP("Audit", "Add the node"), schema().plan, alertedByNobody},
        {"COM-003", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "A call has no channel or no time to answer"),
         QT_TRANSLATE_NOOP("Audit", "Complete the node"), schema().callTree, incompleteNode},
        {"COM-004", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "Good practice"),
         QT_TRANSLATE_NOOP("Audit", "One caller has too many people to reach in time"),
         QT_TRANSLATE_NOOP("Audit", "Add an intermediate caller"), schema().callTree, callerOfTooMany},
        {"COM-005", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3; ReCyF 14.9"),
         QT_TRANSLATE_NOOP("Audit", "An audience has no message ready"),
         QT_TRANSLATE_NOOP("Audit", "Write a pre-approved message"), schema().plan, audienceWithoutMessage},
        {"COM-006", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "GDPR art. 33; NIS2 art. 23; DORA 19"),
         QT_TRANSLATE_NOOP("Audit", "A notification is due to nobody"),
         QT_TRANSLATE_NOOP("Audit", "Record whom to notify"), schema().obligation, nobodyToNotify},
        {"COM-007", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "A call tree is broken"), QT_TRANSLATE_NOOP("Audit", "Repair the tree"),
         schema().callTree, brokenTree},
        {"COM-008", Severity::Error, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3"),
         QT_TRANSLATE_NOOP("Audit", "Somebody in a call tree has no telephone number"),
         QT_TRANSLATE_NOOP("Audit", "Complete the directory"), schema().callTree, nodeWithoutNumber},
        {"COM-009", Severity::Warning, QT_TRANSLATE_NOOP("Audit", "ISO 22301 8.4.3; ANSSI crisis self-assessment 7.1"),
         QT_TRANSLATE_NOOP("Audit", "Nobody is named to release a message"),
         QT_TRANSLATE_NOOP("Audit", "Name who validates the message"), schema().message, messageWithoutApprover},
    };
}

} // namespace audit

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/recovery.h"

#include "analysis/recovery/verdict.h"

#include <algorithm>

namespace recovery {

namespace {

Lost lostIn(const Model &model, const Loss &loss)
{
    Lost lost;
    const auto add = [&](Thing::Kind kind, const IdSet &ids) {
        for (const Id id : ids) {
            const int number = model.numberOf({kind, id});
            if (number >= 0 && std::find(lost.things.begin(), lost.things.end(), number) == lost.things.end())
                lost.things.push_back(number);
        }
    };
    add(Thing::Kind::Resource, loss.resources);
    add(Thing::Kind::Contact, loss.contacts);
    add(Thing::Kind::Provider, loss.providers);
    if (loss.duration)
        lost.duration = std::clamp<Minutes>(*loss.duration, 0, farthest);
    const auto scenario = loss.scenario ? model.scenarios.constFind(*loss.scenario) : model.scenarios.constEnd();
    if (scenario != model.scenarios.constEnd()) {
        lost.scenario = &*scenario;
        lost.scenarioId = scenario.key();
        if (!lost.duration)
            lost.duration = scenario->duration;
    }
    return lost;
}

std::vector<Absence> absencesOf(const Model &model, const Absences &absences)
{
    std::vector<int> things = absences.things();
    std::sort(things.begin(), things.end(), [&](int a, int b) { return model.rankOf(a) < model.rankOf(b); });
    std::vector<Absence> result;
    for (const int thing : things) {
        Absence absence{model.thing(thing), absences.until(thing), {}, {}};
        if (thing < model.firstContact() && absences.isReduced(thing))
            absence.share = absences.share(thing);
        if (absences.reason(thing) >= 0)
            absence.reason = model.thing(absences.reason(thing));
        result.push_back(absence);
    }
    return result;
}

QString codeOf(const Plan &plan, const Table &table, Id id)
{
    const Row *row = plan.find(table, id);
    return row ? plan.code(table, *row) : QString();
}

} // namespace

QString key(Verdict verdict)
{
    static const char *const keys[] = {"unaffected", "held", "unknown", "late", "failed"};
    return QLatin1String(keys[static_cast<int>(verdict)]);
}

Outage simulate(const Model &model, const Loss &loss)
{
    Simulation simulation(model);
    const Lost lost = lostIn(model, loss);
    simulation.run(lost);
    std::vector<int> affected = simulation.affected();
    std::sort(affected.begin(), affected.end());
    Outage outage;
    outage.duration = lost.duration;
    outage.absences = absencesOf(model, simulation.absences());
    for (const int function : affected) {
        const Outcome outcome = outcomeOf(simulation, function);
        if (outcome.verdict == Verdict::Unaffected)
            continue;
        if (model.functions[at(function)].priority != Model::Class::Rest)
            outage.verdict = std::max(outage.verdict, outcome.verdict);
        outage.functions.push_back(outcome);
    }
    outage.capacity = capacityOf(simulation);
    return outage;
}

Outage simulate(const Plan &plan, const Loss &loss)
{
    return simulate(Model(plan), loss);
}

bool addCode(const Plan &plan, const QString &code, Loss &loss)
{
    bool isKnown = false;
    for (const auto &[kind, ids] :
         {std::pair(Thing::Kind::Resource, &loss.resources), std::pair(Thing::Kind::Contact, &loss.contacts),
          std::pair(Thing::Kind::Provider, &loss.providers)}) {
        const Row *row = plan.findByCode(tableOf(kind), code);
        isKnown = isKnown || row;
        if (row && !ids->contains(row->id))
            ids->append(row->id);
    }
    return isKnown;
}

QStringList codesOf(const Plan &plan, const Loss &loss)
{
    QStringList codes;
    const auto add = [&](const Table &table, const IdSet &ids) {
        for (const Id id : ids)
            codes.append(codeOf(plan, table, id));
    };
    add(schema().resource, loss.resources);
    add(schema().contact, loss.contacts);
    add(schema().provider, loss.providers);
    if (const Row *scenario = loss.scenario ? plan.find(schema().scenario, *loss.scenario) : nullptr)
        add(schema().resource, (*scenario)[schema().scenario.resources]);
    std::sort(codes.begin(), codes.end(), [](const QString &a, const QString &b) { return a.toUcs4() < b.toUcs4(); });
    codes.removeDuplicates();
    codes.removeAll(QString());
    return codes;
}

} // namespace recovery

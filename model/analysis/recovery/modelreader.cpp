// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/modelreader.h"

#include <algorithm>

namespace recovery {

namespace {

/// A number as the plan holds it; durations are not cut to 32 bits.
std::optional<Minutes> number(const Row &row, const Field &field)
{
    const auto read = Cell<qint64>::read(row.value(field));
    return read ? std::optional(std::min(*read, farthest)) : std::nullopt;
}

void sortOut(std::vector<int> &places)
{
    std::sort(places.begin(), places.end());
    places.erase(std::unique(places.begin(), places.end()), places.end());
}

Model::Category categoryOf(const QString &category)
{
    if (category == QLatin1String("people"))
        return Model::Category::People;
    if (category == QLatin1String("premises"))
        return Model::Category::Premises;
    return category == QLatin1String("equipment") ? Model::Category::Equipment : Model::Category::Other;
}

Model::Class classOf(const QString &criticality)
{
    if (criticality == QLatin1String("vital"))
        return Model::Class::Vital;
    return criticality == QLatin1String("critical") ? Model::Class::Critical : Model::Class::Rest;
}

bool isEssential(const QString &need)
{
    return need == QLatin1String("essential");
}

} // namespace

QHash<Id, int> ModelReader::read()
{
    things();
    supply();
    functions();
    needs();
    dependencies();
    tasks();
    impacts();
    solutions();
    scenarios();
    return m_things;
}

int ModelReader::contact(std::optional<Id> id) const
{
    const int number = thing(id);
    return number < 0 ? -1 : number - m_model.firstContact();
}

void ModelReader::things()
{
    m_things.reserve(m_plan.count(schema().resource) + m_plan.count(schema().contact) +
                     m_plan.count(schema().provider));
    const auto &resource = schema().resource;
    for (const Row *row : m_plan.each(resource)) {
        m_things.insert(row->id, static_cast<int>(m_things.size()));
        m_model.resources.push_back({.id = row->id,
                                     .category = categoryOf((*row)[resource.category]),
                                     .repair = number(*row, resource.rta).value_or(unknownRepair),
                                     .quantity = number(*row, resource.quantity).value_or(0)});
    }
    for (const Row *row : m_plan.each(schema().contact)) {
        m_things.insert(row->id, static_cast<int>(m_things.size()));
        m_model.contacts.push_back({.id = row->id});
    }
    for (const Row *row : m_plan.each(schema().provider)) {
        m_things.insert(row->id, static_cast<int>(m_things.size()));
        m_model.providers.push_back({.id = row->id});
    }
}

/// Who supplies what, and what stands in what.
void ModelReader::supply()
{
    for (const Row *row : m_plan.each(schema().contract)) {
        if (const int provider = thing((*row)[schema().contract.provider]); provider >= 0)
            m_contracts.insert(row->id, provider - m_model.firstProvider());
    }
    int place = 0;
    for (const Row *row : m_plan.each(schema().resource)) {
        if (const int provider = providerUnder((*row)[schema().resource.contract]); provider >= 0)
            m_model.providers[at(provider)].supplies.push_back(place);
        if (const int site = thing((*row)[schema().resource.site]); site >= 0)
            m_model.resources[at(site)].contents.push_back(place);
        ++place;
    }
}

void ModelReader::functions()
{
    const auto &table = schema().function;
    m_functions.reserve(m_plan.count(table));
    m_model.functions.reserve(at(m_plan.count(table)));
    for (const Row *row : m_plan.each(table)) {
        m_functions.insert(row->id, static_cast<int>(m_functions.size()));
        m_model.functions.push_back({.id = row->id,
                                     .priority = classOf((*row)[table.criticality]),
                                     .minimum = (*row)[table.mbco].value_or(fullLevel),
                                     .rto = number(*row, table.rto),
                                     .mtpd = number(*row, table.mtpd)});
    }
}

void ModelReader::needs()
{
    const auto &table = schema().functionResource;
    for (const Row *row : m_plan.each(table)) {
        const int owner = function((*row)[table.function]);
        const int resource = thing((*row)[table.resource]);
        const QString need = (*row)[table.need];
        if (owner < 0 || resource < 0 || need.isEmpty())
            continue;
        m_model.functions[at(owner)].needs.push_back(
            {resource, isEssential(need), number(*row, table.qty).value_or(0)});
        if (isEssential(need))
            m_model.resources[at(resource)].neededBy.push_back(owner);
    }
    for (Model::Resource &resource : m_model.resources)
        sortOut(resource.neededBy);
}

void ModelReader::dependencies()
{
    const auto &table = schema().functionDependency;
    for (const Row *row : m_plan.each(table)) {
        const int owner = function((*row)[table.ownerFunction]);
        const int on = function((*row)[table.dependsOn]);
        if (owner >= 0 && on >= 0 && isEssential((*row)[table.need]))
            m_model.functions[at(owner)].dependsOn.push_back(on);
    }
    for (Model::Function &each : m_model.functions)
        sortOut(each.dependsOn);
    for (int place = 0; place < static_cast<int>(m_model.functions.size()); ++place) {
        for (const int on : m_model.functions[at(place)].dependsOn)
            m_model.functions[at(on)].dependents.push_back(place);
    }
}

void ModelReader::tasks()
{
    const auto &table = schema().task;
    for (const Row *row : m_plan.each(table)) {
        const int owner = function((*row)[table.function]);
        const int assignee = contact((*row)[table.assignee]);
        if (owner < 0 || assignee < 0 || (*row)[table.degradedMode] != QLatin1String("maintain"))
            continue;
        Model::Task task{row->id, {assignee}};
        for (const Row *deputy : m_plan.referring(schema().deputy.task, row->id)) {
            if (const int person = contact((*deputy)[schema().deputy.contact]); person >= 0)
                task.people.push_back(person);
        }
        m_model.contacts[at(assignee)].assigned.push_back(owner);
        for (std::size_t i = 1; i < task.people.size(); ++i)
            m_model.contacts[at(task.people[i])].deputyIn.push_back(owner);
        m_model.functions[at(owner)].tasks.push_back(std::move(task));
    }
    for (Model::Contact &each : m_model.contacts)
        sortOut(each.assigned);
}

void ModelReader::impacts()
{
    QHash<Id, int> places;
    for (const Row *row : m_plan.each(schema().horizon)) {
        places.insert(row->id, static_cast<int>(m_model.horizons.size()));
        m_model.horizons.push_back({row->id, number(*row, schema().horizon.minutes).value_or(0)});
    }
    for (const Row *row : m_plan.each(schema().impactCategory)) {
        places.insert(row->id, static_cast<int>(m_model.categories.size()));
        m_model.categories.push_back(row->id);
    }
    const auto &table = schema().impact;
    for (const Row *row : m_plan.each(table)) {
        const int owner = function((*row)[table.function]);
        if (owner < 0)
            continue;
        m_model.functions[at(owner)].impacts.push_back({places.value((*row)[table.category].value_or(0), -1),
                                                        places.value((*row)[table.horizon].value_or(0), -1),
                                                        (*row)[table.level]});
    }
}

std::vector<int> ModelReader::resources(const IdSet &ids) const
{
    std::vector<int> places;
    for (const Id id : ids) {
        if (const int place = thing(id); place >= 0)
            places.push_back(place);
    }
    sortOut(places);
    return places;
}

void ModelReader::solutions()
{
    const auto &table = schema().solution;
    for (const Row *row : m_plan.each(table)) {
        const auto ready = number(*row, table.rta);
        if ((*row)[table.status] != QLatin1String("implemented") || !ready)
            continue;
        Model::Solution solution{.id = row->id,
                                 .ready = *ready,
                                 .lasts = number(*row, table.maxDuration).value_or(never),
                                 .capacity = (*row)[table.capacity].value_or(fullLevel),
                                 .provider = providerUnder((*row)[table.contract]),
                                 .scenarios = (*row)[table.scenarios],
                                 .resources = resources((*row)[table.coversResources]),
                                 .functions = {},
                                 .uses = resources((*row)[table.uses])};
        for (const Id id : (*row)[table.coversFunctions]) {
            if (const int place = function(id); place >= 0)
                solution.functions.push_back(place);
        }
        sortOut(solution.functions);
        m_model.solutions.push_back(std::move(solution));
        cover(static_cast<int>(m_model.solutions.size()) - 1);
    }
}

/// Lets what the solution covers and uses know of it.
void ModelReader::cover(int place)
{
    const Model::Solution &solution = m_model.solutions[at(place)];
    for (const int covered : solution.functions) {
        Model::Function &function = m_model.functions[at(covered)];
        (solution.resources.empty() ? function.rescuers : function.solutions).push_back(place);
    }
    for (const int covered : solution.resources) {
        if (solution.functions.empty())
            m_model.resources[at(covered)].covers.push_back(place);
    }
    for (const int used : solution.uses)
        m_model.resources[at(used)].usedBy.push_back(place);
    if (solution.provider >= 0)
        m_model.providers[at(solution.provider)].solutions.push_back(place);
}

void ModelReader::scenarios()
{
    const auto &table = schema().scenario;
    for (const Row *row : m_plan.each(table)) {
        m_model.scenarios.insert(row->id, {resources((*row)[table.resources]), number(*row, table.referenceDuration),
                                           (*row)[table.peopleLeft].value_or(0)});
    }
}

} // namespace recovery

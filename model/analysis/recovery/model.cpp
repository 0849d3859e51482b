// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/recovery/model.h"

#include "analysis/recovery/modelreader.h"

#include <algorithm>

namespace recovery {

const Table &tableOf(Thing::Kind kind)
{
    switch (kind) {
    case Thing::Kind::Resource: return schema().resource;
    case Thing::Kind::Contact: return schema().contact;
    case Thing::Kind::Provider: return schema().provider;
    }
    Q_UNREACHABLE();
}

Model::Model(const Plan &plan)
{
    m_numbers = ModelReader(plan, *this).read();
    rankThings(plan);
}

Thing Model::thing(int number) const
{
    if (number < firstContact())
        return {Thing::Kind::Resource, resources[at(number)].id};
    if (number < firstProvider())
        return {Thing::Kind::Contact, contacts[at(number - firstContact())].id};
    return {Thing::Kind::Provider, providers[at(number - firstProvider())].id};
}

/// The three tables are in order by themselves; only between them codes have to be compared.
void Model::rankThings(const Plan &plan)
{
    struct Named {
        QList<uint> code;
        int number;
    };
    std::vector<Named> all;
    all.reserve(at(thingCount()));
    // Among equal codes the order of the kinds' names: contact, provider, resource.
    for (const auto &[kind, first] :
         {std::pair(Thing::Kind::Contact, firstContact()), std::pair(Thing::Kind::Provider, firstProvider()),
          std::pair(Thing::Kind::Resource, 0)}) {
        const auto middle = static_cast<std::ptrdiff_t>(all.size());
        int number = first;
        for (const Row *row : plan.each(tableOf(kind)))
            all.push_back({Cell<QString>::read(row->value(*tableOf(kind).code())).toUcs4(), number++});
        std::inplace_merge(all.begin(), all.begin() + middle, all.end(),
                           [](const Named &a, const Named &b) { return a.code < b.code; });
    }
    m_ranks.resize(all.size());
    for (std::size_t i = 0; i < all.size(); ++i)
        m_ranks[at(all[i].number)] = static_cast<int>(i);
}

} // namespace recovery

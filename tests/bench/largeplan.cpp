// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "largeplan.h"

#include "tables/schema.h"

#include <random>

namespace {

const QStringList activities{QStringLiteral("Payroll"),           QStringLiteral("Help desk"),
                             QStringLiteral("Order entry"),       QStringLiteral("Cash handling"),
                             QStringLiteral("Patient admission"), QStringLiteral("Night watch"),
                             QStringLiteral("Dispatching"),       QStringLiteral("Claims handling"),
                             QStringLiteral("Goods receipt"),     QStringLiteral("Network supervision")};
const QStringList towns{QStringLiteral("Rennes"), QStringLiteral("Lille"),  QStringLiteral("Nantes"),
                        QStringLiteral("Brest"),  QStringLiteral("Angers"), QStringLiteral("Tours"),
                        QStringLiteral("Le Mans")};
const QStringList lastNames{QStringLiteral("Morvan"), QStringLiteral("Le Goff"), QStringLiteral("Ngô"),
                            QStringLiteral("Petit"),  QStringLiteral("Haddad"),  QStringLiteral("O’Brien")};
const QStringList firstNames{QStringLiteral("Claire"), QStringLiteral("Anaïs"), QStringLiteral("Yann"),
                             QStringLiteral("Fatou"),  QStringLiteral("Jules"), QStringLiteral("Zoé")};
const QString description = QStringLiteral(
    "Answers what the customers of the site ask for, by telephone and in writing, every working day; urgent "
    "requests are passed on within the quarter of an hour, the others before the evening.");

/// Makes the rows in an order in which each refers only to rows made before.
class Maker
{
public:
    explicit Maker(int functions) : m_count(functions) { m_changes.reserve(15 * functions + 100); }

    Changes make()
    {
        settings();
        for (int i = 0; i < m_count; ++i)
            contact(i);
        for (int i = 0; i < m_count; ++i)
            resource(i);
        for (int i = 0; i < m_count; ++i)
            function(i);
        for (int i = 0; i < m_count / 100; ++i)
            scenario(i);
        for (int i = 0; i < m_count / 5; ++i)
            procedure(i);
        return m_changes;
    }

private:
    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }

    Id add(Row row, const Table &table)
    {
        row.id = ++m_lastId;
        m_changes.append({&table, {}, std::move(row)});
        return m_lastId;
    }

    static QString code(const Table &table, int i)
    {
        return QLatin1String(table.options().codePrefix) + QStringLiteral("%1").arg(i + 1, 2, 10, QLatin1Char('0'));
    }

    void settings()
    {
        const int minutes[] = {60, 240, 1440, 10080};
        for (int i = 0; i < 4; ++i) {
            Row horizon(schema().horizon);
            horizon.set(schema().horizon.code, code(schema().horizon, i));
            horizon.set(schema().horizon.minutes, minutes[i]);
            m_horizons.append(add(horizon, schema().horizon));
            Row category(schema().impactCategory);
            category.set(schema().impactCategory.code, code(schema().impactCategory, i));
            category.set(schema().impactCategory.name, activities.at(i));
            m_categories.append(add(category, schema().impactCategory));
        }
        for (int i = 0; i < 20; ++i) {
            Row skill(schema().skill);
            skill.set(schema().skill.code, code(schema().skill, i));
            skill.set(schema().skill.name, activities.at(i % activities.size()));
            m_skills.append(add(skill, schema().skill));
        }
    }

    void contact(int i)
    {
        const tables::Contact &table = schema().contact;
        Row row(table);
        row.set(table.code, code(table, i));
        row.set(table.kind, QStringLiteral("staff"));
        row.set(table.isPerson, true);
        row.set(table.lastName, lastNames.at(below(6)));
        row.set(table.firstName, firstNames.at(below(6)));
        row.set(table.phoneMobile, QStringLiteral("06 39 98 %1 %2")
                                       .arg(i / 100 % 100, 2, 10, QLatin1Char('0'))
                                       .arg(i % 100, 2, 10, QLatin1Char('0')));
        row.set(table.email, QStringLiteral("person%1@example.org").arg(i));
        row.set(table.verifiedOn, QDate(2026, 1, 1).addDays(below(300)));
        m_contacts.append(add(row, table));

        const tables::Qualification &held = schema().qualification;
        Row qualification(held);
        qualification.set(held.contact, m_contacts.last());
        qualification.set(held.skill, m_skills.at(below(20)));
        qualification.set(held.level, 1 + below(3));
        qualification.set(held.obtainedOn, QDate(2024, 1, 1).addDays(below(700)));
        add(qualification, held);
    }

    void resource(int i)
    {
        const tables::Resource &table = schema().resource;
        const bool isSite = i % 50 == 0;
        Row row(table);
        row.set(table.code, code(table, i));
        row.set(table.name,
                QStringLiteral("%1, %2 %3")
                    .arg(isSite ? QStringLiteral("Site") : QStringLiteral("Application"), towns.at(below(7)))
                    .arg(i));
        row.set(table.category, isSite ? QStringLiteral("premises") : QStringLiteral("application"));
        row.set(table.owner, m_contacts.at(below(m_count)));
        row.set(table.rta, 30 * (1 + below(96)));
        row.set(table.quantity, 1 + below(40));
        if (!isSite)
            row.set(table.site, m_sites.at(below(static_cast<int>(m_sites.size()))));
        m_resources.append(add(row, table));
        if (isSite)
            m_sites.append(m_resources.last());
    }

    void function(int i)
    {
        const tables::Function &table = schema().function;
        Row row(table);
        row.set(table.code, code(table, i));
        row.set(table.name,
                QStringLiteral("%1, %2 %3").arg(activities.at(below(10)), towns.at(below(7))).arg(i / 70 + 1));
        row.set(table.description, description);
        row.set(table.owner, m_contacts.at(i));
        row.set(table.mtpd, 240 * (1 + below(60)));
        row.set(table.rto, 60 * (1 + below(4)));
        row.set(table.rpo, 60 * below(25));
        row.set(table.mbco, 10 * (1 + below(10)));
        row.set(table.biaOn, QDate(2026, 1, 1).addDays(below(300)));
        m_functions.append(add(row, table));
        impacts();
        tasks(i);
        needs(i);
    }

    void impacts()
    {
        const tables::Impact &table = schema().impact;
        for (int i = 0; i < 4; ++i) {
            Row row(table);
            row.set(table.function, m_functions.last());
            row.set(table.category, m_categories.at(i / 2));
            row.set(table.horizon, m_horizons.at(i % 2));
            row.set(table.level, below(5));
            add(row, table);
        }
    }

    void tasks(int i)
    {
        const tables::Task &table = schema().task;
        for (int each = 0; each < 2; ++each) {
            Row row(table);
            row.set(table.function, m_functions.last());
            row.set(table.code, code(table, 2 * i + each));
            row.set(table.name, activities.at(below(10)));
            row.set(table.degradedMode, each ? QStringLiteral("maintain") : QStringLiteral("suspend"));
            row.set(table.assignee, m_contacts.at(below(m_count)));
            add(row, table);
        }
        Row deputy(schema().deputy);
        deputy.set(schema().deputy.function, m_functions.last());
        deputy.set(schema().deputy.contact, m_contacts.at((i + 1) % m_count));
        deputy.set(schema().deputy.rank, 1);
        add(deputy, schema().deputy);
    }

    void needs(int i)
    {
        const tables::FunctionResource &table = schema().functionResource;
        for (int each = 0; each < 2; ++each) {
            Row row(table);
            row.set(table.function, m_functions.last());
            row.set(table.resource, m_resources.at((7 * i + each) % m_count));
            row.set(table.need, each ? QStringLiteral("useful") : QStringLiteral("essential"));
            row.set(table.qty, 1 + below(5));
            add(row, table);
        }
        Row dependency(schema().functionDependency);
        dependency.set(schema().functionDependency.ownerFunction, m_functions.last());
        dependency.set(schema().functionDependency.dependsOn, m_functions.at(below(std::max(1, i))));
        dependency.set(schema().functionDependency.need, QStringLiteral("useful"));
        if (i > 0)
            add(dependency, schema().functionDependency);
    }

    void scenario(int i)
    {
        const tables::Scenario &table = schema().scenario;
        Row row(table);
        row.set(table.code, code(table, i));
        row.set(table.title, QStringLiteral("Loss of the site of %1, case %2").arg(towns.at(below(7))).arg(i));
        row.set(table.likelihoodInherent, 1 + below(4));
        row.set(table.impactInherent, 1 + below(4));
        row.set(table.functions, {m_functions.at(below(m_count)), m_functions.at(below(m_count))});
        row.set(table.resources, {m_sites.at(below(static_cast<int>(m_sites.size())))});
        add(row, table);
    }

    void procedure(int i)
    {
        const tables::Procedure &table = schema().procedure;
        Row row(table);
        row.set(table.code, code(table, i));
        row.set(table.title, QStringLiteral("Go on with %1").arg(activities.at(below(10))));
        row.set(table.function, m_functions.at(5 * i));
        row.set(table.owner, m_contacts.at(below(m_count)));
        const Id procedure = add(row, table);
        for (int position = 1; position <= 4; ++position) {
            Row step(schema().step);
            step.set(schema().step.procedure, procedure);
            step.set(schema().step.position, position);
            step.set(schema().step.action, description);
            step.set(schema().step.duration, 15 * position);
            step.set(schema().step.contact, m_contacts.at(below(m_count)));
            add(step, schema().step);
        }
    }

    int m_count;
    std::mt19937 m_random{20261123};
    Id m_lastId = 1000;
    Changes m_changes;
    QList<Id> m_horizons, m_categories, m_skills, m_contacts, m_resources, m_sites, m_functions;
};

} // namespace

Changes largePlan(int functions)
{
    return Maker(functions).make();
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "support/awkwardplan.h"

#include "support/exampleplan.h"

namespace {

QString endless()
{
    QString text;
    while (text.size() < 20'000)
        text += QStringLiteral("Rétablir <b>tout</b> & vérifier \"chaque\" poste ; prévenir l’équipe. ");
    return text + awkwardEnd;
}

void add(Changes &changes, const Table &table, const Row &row, const Field &field, const Value &value)
{
    for (Change &change : changes) {
        if (change.table == &table && change.id() == row.id) {
            change.after->setValue(field, value);
            return;
        }
    }
    Row after = row;
    after.setValue(field, value);
    changes.append({&table, row, after});
}

/// Every name of the first rows of each table, in turn in another script or shape.
void renamePeople(const Plan &plan, Changes &changes)
{
    const QStringList odd{QStringLiteral("<b>Gras</b> & Cie"),
                          QStringLiteral("محمد الفاسي"),
                          QStringLiteral("李小龙"),
                          QStringLiteral("Donaudampfschifffahrtsgesellschaftskapitänswitwe").repeated(3),
                          QStringLiteral("=HYPERLINK(\"x\")"),
                          QStringLiteral("O’Neil ‘‘dit’’ \"Bob\"")};
    const auto &contact = schema().contact;
    int i = 0;
    for (const Row &row : plan.rows(contact))
        add(changes, contact, row, contact.lastName, odd.at(i++ % odd.size()));
    for (const Row &row : plan.rows(schema().function))
        add(changes, schema().function, row, schema().function.name, odd.at(i++ % odd.size()));
    for (const Row &row : plan.rows(schema().provider))
        add(changes, schema().provider, row, schema().provider.name, odd.at(i++ % odd.size()));
}

/// The first long text of the first row of each table goes on and on.
void lengthenTexts(const Plan &plan, Changes &changes)
{
    for (const Table *table : schema().all()) {
        const QList<Row> rows = plan.rows(*table);
        for (const Field *field : table->fields()) {
            if (rows.isEmpty() || field->kind() != Kind::LongText)
                continue;
            add(changes, *table, rows.first(), *field, endless());
            break;
        }
    }
}

void addSteps(const Plan &plan, Changes &changes)
{
    const auto &procedure = schema().procedure;
    const auto &step = schema().step;
    const Row owner = *plan.findByCode(procedure, QStringLiteral("PC02"));
    const int first = int(plan.owned(step, owner.id).size());
    for (int i = first; i < awkwardSteps; ++i) {
        Row row = plan.draft(step, &owner, &procedure);
        row.setValue(step.position, qint64(i + 1));
        row.setValue(step.offset, qint64(i));
        row.setValue(step.action, QStringLiteral("Geste %1").arg(i + 1));
        changes.append({&step, {}, row});
    }
}

} // namespace

std::unique_ptr<Plan> awkwardPlan()
{
    auto plan = examplePlan();
    Changes changes;
    renamePeople(*plan, changes);
    lengthenTexts(*plan, changes);
    add(changes, schema().plan, plan->self(), schema().plan.status, QStringLiteral("draft"));
    plan->edit(QStringLiteral("odd"), changes);
    Changes steps;
    addSteps(*plan, steps);
    plan->edit(QStringLiteral("steps"), steps);
    return plan;
}

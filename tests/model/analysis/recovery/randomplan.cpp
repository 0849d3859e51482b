// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/recovery/randomplan.h"

#include "model/analysis/recovery/smallplan.h"

namespace {

/// Writes a plan in the words of smallPlan().
class Writer
{
public:
    explicit Writer(unsigned seed) : m_random(seed) {}

    QByteArray plan()
    {
        const QStringList tables{list("contacts", "P", people, [this](int) { return QString(); }),
                                 list("providers", "V", 2, [this](int) { return QString(); }),
                                 list("contracts", "CT", 3, [this](int) { return field("provider", code("V", 2)); }),
                                 list("resources", "R", resources, [this](int i) { return resource(i); }),
                                 list("functions", "F", functions, [this](int i) { return function(i); }),
                                 list("scenarios", "S", 2, [this](int) { return scenario(); }),
                                 list("solutions", "B", 6, [this](int) { return solution(); })};
        return tables.join(u',').toUtf8();
    }

private:
    static constexpr int people = 4;
    static constexpr int resources = 9;
    static constexpr int functions = 7;

    int below(int count) { return static_cast<int>(m_random() % static_cast<unsigned>(count)); }
    bool chance(int percent) { return below(100) < percent; }
    QString code(const char *prefix, int count) { return QLatin1String(prefix) + QString::number(1 + below(count)); }
    static QString field(const char *name, const QString &value)
    {
        return QStringLiteral(", %1:%2").arg(QLatin1String(name), value);
    }
    QString maybe(const char *name, const QStringList &values, int percent = 75)
    {
        return chance(percent) ? field(name, values.at(below(static_cast<int>(values.size())))) : QString();
    }
    QString minutes(const char *name, int percent = 75)
    {
        return maybe(name, QStringLiteral("0 5 10 30 60 120 600").split(u' '), percent);
    }
    QString percent(const char *name) { return maybe(name, QStringLiteral("0 20 50 60 80 100").split(u' '), 60); }
    QStringList codes(const char *prefix, int count, int percent)
    {
        QStringList found;
        for (int i = 1; i <= count; ++i) {
            if (chance(percent))
                found.append(QLatin1String(prefix) + QString::number(i));
        }
        return found;
    }
    QString links(const char *name, const char *prefix, int count, int percent)
    {
        return field(name, QStringLiteral("[%1]").arg(codes(prefix, count, percent).join(u',')));
    }
    template <typename Rest> QString list(const char *name, const char *prefix, int count, Rest rest)
    {
        QStringList rows;
        for (int i = 1; i <= count; ++i)
            rows.append(QStringLiteral("{code:%1%2%3}").arg(QLatin1String(prefix), QString::number(i), rest(i)));
        return QStringLiteral("%1:[%2]").arg(QLatin1String(name), rows.join(u','));
    }

    QString resource(int number)
    {
        const bool isSite = number <= 3;
        QString row =
            field("category", isSite ? QStringLiteral("premises")
                                     : QStringList{QStringLiteral("people"), QStringLiteral("it")}.at(below(2)));
        if (number > 1 && chance(60))
            row += field("located_in", code("R", std::min(3, number - 1)));
        return row + minutes("rta_min") + maybe("contract", {code("CT", 3)}, 25) + maybe("quantity", {code("", 9)});
    }

    QString function(int number)
    {
        QStringList needs;
        for (const QString &resource : codes("R", resources, 25))
            needs.append((chance(80) ? u'!' : u'?') + resource);
        QStringList dependencies;
        for (const QString &other : codes("F", functions, 20))
            dependencies.append(u'>' + other);
        QString row =
            maybe("criticality", QStringLiteral("vital critical important").split(u' ')) + minutes("rto_min") +
            minutes("mtpd_min") + percent("mbco_pct") +
            QStringLiteral(", resources:[%1], depends_on:[%2]").arg(needs.join(u','), dependencies.join(u','));
        const int assignee = 1 + below(people);
        const int deputy = 1 + assignee % people;
        const QString deputies = chance(60) ? QStringLiteral("{contact:P%1, rank:1}").arg(deputy) : QString();
        if (chance(50))
            row += QStringLiteral(", tasks:[{code:T%1, degraded_mode:maintain, assignee:P%2, deputies:[%3]}]")
                       .arg(QString::number(number), QString::number(assignee), deputies);
        return row;
    }

    QString scenario()
    {
        return links("resources", "R", resources, 30) + minutes("reference_duration_min", 60) +
               percent("people_left_pct");
    }

    QString solution()
    {
        return field("status", chance(85) ? QStringLiteral("implemented") : QStringLiteral("selected")) +
               minutes("rta_min", 90) + minutes("max_duration_min", 60) + percent("capacity_pct") +
               links("covers_functions", "F", functions, chance(50) ? 30 : 0) +
               links("covers_resources", "R", resources, chance(70) ? 30 : 0) + links("uses", "R", resources, 15) +
               links("scenarios", "S", 2, 20) + maybe("contract", {code("CT", 3)}, 20);
    }

    std::mt19937 m_random;
};

} // namespace

std::unique_ptr<Plan> randomPlan(unsigned seed)
{
    return smallPlan(Writer(seed).plan().constData());
}

recovery::Loss randomLoss(const Plan &plan, std::mt19937 &random, int things)
{
    recovery::Loss loss;
    for (int i = 0; i < things; ++i) {
        for (const auto &[table, ids] : {std::pair<const Table *, IdSet *>(&schema().resource, &loss.resources),
                                         std::pair<const Table *, IdSet *>(&schema().contact, &loss.contacts),
                                         std::pair<const Table *, IdSet *>(&schema().provider, &loss.providers)}) {
            const RowList &rows = plan.each(*table);
            const Id id = rows[random() % rows.size()]->id;
            if (random() % 2 == 0 && !ids->contains(id))
                ids->append(id);
        }
    }
    return loss;
}

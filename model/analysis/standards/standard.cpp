// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/standards/standard.h"

#include "analysis/standards/standardreader.h"
#include "error.h"

#include <QFile>
#include <QSet>

#include <algorithm>

static void initResources()
{
    Q_INIT_RESOURCE(standards);
}

namespace standards {

namespace {

Standard load(const QString &name)
{
    QFile file(QStringLiteral(":/standards/%1.json").arg(name));
    return file.open(QIODevice::ReadOnly) ? read(file.readAll()) : Standard();
}

/// True if the clause says `name`, and not as the beginning or end of a longer word or number.
bool says(const QString &clause, const QString &name)
{
    for (auto at = clause.indexOf(name); at >= 0; at = clause.indexOf(name, at + 1)) {
        const auto end = at + name.size();
        const bool starts = at == 0 || !clause[at - 1].isLetterOrNumber();
        if (starts && (end == clause.size() || !clause[end].isLetterOrNumber()))
            return true;
    }
    return false;
}

} // namespace

const QList<Standard> &standards()
{
    static const QList<Standard> all = [] {
        initResources();
        QList<Standard> result;
        for (const QString &name : names())
            result.append(load(name));
        return result;
    }();
    return all;
}

QStringList names()
{
    return {QStringLiteral("iso22301"), QStringLiteral("sgdsn"),     QStringLiteral("dora"),
            QStringLiteral("nis2"),     QStringLiteral("astreinte"), QStringLiteral("gdpr")};
}

const Standard *find(const QString &name)
{
    for (const Standard &standard : standards()) {
        if (standard.name == name)
            return &standard;
    }
    return nullptr;
}

const Standard &named(const QString &name, const Texts &texts)
{
    if (const Standard *found = find(name))
        return *found;
    throw Error(texts
                    .text("Standards", QT_TRANSLATE_NOOP("Standards", "No standard is called “%1”. Choose one of "
                                                                      "these: %2."))
                    .arg(name, names().join(QStringLiteral(", "))));
}

std::vector<const audit::Rule *> rulesOf(const Standard &standard)
{
    QSet<QString> listed;
    for (const Requirement &requirement : standard.requirements)
        listed.unite(QSet<QString>(requirement.rules.begin(), requirement.rules.end()));
    std::vector<const audit::Rule *> result;
    for (const audit::Rule &rule : audit::rules()) {
        const QString clause = QString::fromUtf8(rule.clause);
        const auto isNamed = [&](const QString &name) { return says(clause, name); };
        if (listed.contains(QString::fromLatin1(rule.id)) ||
            std::any_of(standard.namedAs.begin(), standard.namedAs.end(), isNamed))
            result.push_back(&rule);
    }
    return result;
}

} // namespace standards

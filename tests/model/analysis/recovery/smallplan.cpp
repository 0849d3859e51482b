// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "model/analysis/recovery/smallplan.h"

#include "exchange/jsonreader.h"
#include "support/emptyplan.h"

#include <gtest/gtest.h>

#include <QRegularExpression>

namespace {

QByteArray jsonOf(const char *words)
{
    static const QRegularExpression essential(QStringLiteral("!(\\w+)"));
    static const QRegularExpression useful(QStringLiteral("\\?(\\w+)"));
    static const QRegularExpression depends(QStringLiteral(">(\\w+)"));
    static const QRegularExpression word(QStringLiteral("\\b(?!null\\b)([A-Za-z_]\\w*)"));
    QString text = QString::fromUtf8(words);
    text.replace(essential, QStringLiteral("{resource:\\1, need:essential, qty_min:1}"));
    text.replace(useful, QStringLiteral("{resource:\\1, need:useful, qty_min:1}"));
    text.replace(depends, QStringLiteral("{function:\\1, need:essential}"));
    return QStringLiteral("{%1}").arg(text.replace(word, QStringLiteral("\"\\1\""))).toUtf8();
}

} // namespace

std::unique_ptr<Plan> smallPlan(const char *words)
{
    auto plan = emptyPlan();
    try {
        importJson(*plan, jsonOf(words));
    } catch (const Error &error) {
        ADD_FAILURE() << error.what() << "\n" << jsonOf(words).constData();
    }
    return plan;
}

recovery::Loss lossOf(const Plan &plan, const char *words)
{
    recovery::Loss loss;
    for (const QString &word : QString::fromUtf8(words).split(u' ', Qt::SkipEmptyParts)) {
        const Row *scenario = plan.findByCode(schema().scenario, word);
        if (word.startsWith(u'@'))
            loss.duration = word.mid(1).toInt();
        else if (scenario)
            loss.scenario = scenario->id;
        else
            EXPECT_TRUE(recovery::addCode(plan, word, loss)) << "the plan has no " << qPrintable(word);
    }
    return loss;
}

std::string shown(const Plan &plan, const recovery::Outage &outage)
{
    QStringList functions;
    for (const recovery::Outcome &outcome : outage.functions) {
        QStringList parts{plan.code(schema().function, *plan.find(schema().function, outcome.function)),
                          recovery::key(outcome.verdict)};
        for (const recovery::Step &step : outcome.levels)
            parts.append(QStringLiteral("%1=%2").arg(step.from).arg(step.level));
        functions.append(parts.join(u' '));
    }
    return functions.join(QStringLiteral("; ")).toStdString();
}

std::string outageOf(const char *plan, const char *loss)
{
    const auto made = smallPlan(plan);
    return shown(*made, recovery::simulate(*made, lossOf(*made, loss)));
}

recovery::Outcome outcomeOf(const Plan &plan, const recovery::Outage &outage, const char *code)
{
    const Row *row = plan.findByCode(schema().function, QString::fromUtf8(code));
    for (const recovery::Outcome &outcome : outage.functions) {
        if (row && outcome.function == row->id)
            return outcome;
    }
    ADD_FAILURE() << code << " is not affected";
    return {};
}

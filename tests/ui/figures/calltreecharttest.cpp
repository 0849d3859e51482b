// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/calltreechart.h"

#include "figurepdf.h"

#include "texts/texts.h"

#include <gtest/gtest.h>

using figures::CallNode;
using figures::CallTreeChart;

namespace {

const Texts english(Language::English);

CallNode nodeOf(int id, int parent, std::optional<int> timeout = 5)
{
    return {id,
            parent,
            QStringLiteral("Person %1").arg(id),
            QStringLiteral("Role %1").arg(id),
            QStringLiteral("+33 6 00 00 %1").arg(id),
            timeout};
}

QList<CallTreeChart> chartsOf(const QList<CallNode> &nodes, double maxHeightMm = 225)
{
    return CallTreeChart::chartsOf(nodes, maxHeightMm, english);
}

QString textsOfAll(const QList<CallTreeChart> &charts)
{
    QStringList texts;
    for (const CallTreeChart &chart : charts)
        texts += textsOf(chart);
    return QStringLiteral("|%1|").arg(texts.join(u'|'));
}

/// Every person is on some drawing, and none is higher than allowed.
void expectComplete(const QList<CallTreeChart> &charts, const QList<CallNode> &nodes, double maxHeightMm = 225)
{
    const QString texts = textsOfAll(charts);
    QString words;
    for (const CallTreeChart &chart : charts) {
        EXPECT_LE(chart.sizeMm().height(), maxHeightMm);
        words += chart.alternative() + u'\n';
    }
    for (const CallNode &node : nodes) {
        EXPECT_TRUE(texts.contains(QStringLiteral("|%1|").arg(node.title))) << qPrintable(node.title);
        EXPECT_TRUE(texts.contains(QStringLiteral("|%1|").arg(node.number))) << qPrintable(node.number);
        EXPECT_EQ(words.count(QStringLiteral("%1 (").arg(node.title)), 1) << qPrintable(node.title);
    }
}

TEST(CallTreeChart, ShowsWhoCallsWhomWithNumberAndWorstCase)
{
    const QList<CallNode> nodes{nodeOf(1, 0, 10), nodeOf(2, 1, 15), nodeOf(3, 1, 60), nodeOf(4, 2, 5)};
    const QList<CallTreeChart> charts = chartsOf(nodes);
    ASSERT_EQ(charts.size(), 1);
    expectComplete(charts, nodes);
    const QStringList texts = textsOf(charts.first());
    for (const char *text :
         {"Person 1", "Role 4", "+33 6 00 00 4", "max. 10 min", "max. 25 min", "max. 1 h 10 min", "max. 30 min"})
        EXPECT_TRUE(texts.contains(QLatin1String(text))) << text << " in " << qPrintable(texts.join(u'|'));
    EXPECT_EQ(charts.first().alternative(),
              QStringLiteral("Person 1 (Role 1), +33 6 00 00 1, at worst after 10\u00A0min\n"
                             "Person 1 calls Person 2 (Role 2), +33 6 00 00 2, at worst after 25\u00A0min\n"
                             "Person 2 calls Person 4 (Role 4), +33 6 00 00 4, at worst after 30\u00A0min\n"
                             "Person 1 calls Person 3 (Role 3), +33 6 00 00 3, at worst after 1\u00A0h 10\u00A0min"));
    const QString printedText = printed(QStringLiteral("calls"), charts.first()).text();
    EXPECT_TRUE(printedText.contains(QStringLiteral("Person4"))) << qPrintable(printedText);
}

TEST(CallTreeChart, SaysWhatIsMissing)
{
    CallNode node = nodeOf(1, 0, std::nullopt);
    node.number.clear();
    const QStringList texts = textsOf(chartsOf({node}).first());
    EXPECT_TRUE(texts.contains(QStringLiteral("—")));
    EXPECT_TRUE(texts.contains(QStringLiteral("max. 0 min + ?"))) << qPrintable(texts.join(u'|'));
    EXPECT_EQ(texts.filter(QStringLiteral("waiting times are missing")).size(), 1);
    EXPECT_TRUE(chartsOf({}).isEmpty());
}

TEST(CallTreeChart, BreaksADeepTreeIntoPartsThatReferToEachOther)
{
    QList<CallNode> nodes;
    for (int i = 1; i <= 300; ++i)
        nodes.append(nodeOf(i, i - 1));
    const QList<CallTreeChart> charts = chartsOf(nodes);
    expectComplete(charts, nodes);
    const QString texts = textsOfAll(charts);
    EXPECT_TRUE(texts.contains(QStringLiteral("|calls: see below|")));
    EXPECT_TRUE(texts.contains(QStringLiteral("|calls: see part 2|")));
    EXPECT_TRUE(texts.contains(QStringLiteral("|Part 1 of %1|").arg(charts.size())));
    EXPECT_TRUE(texts.contains(QStringLiteral("|max. 1 d 1 h|"))) << "300 times five minutes";
}

TEST(CallTreeChart, BreaksABroadTreeIntoPartsThatRepeatTheCaller)
{
    QList<CallNode> nodes{nodeOf(1, 0)};
    for (int i = 2; i <= 300; ++i)
        nodes.append(nodeOf(i, 1));
    const QList<CallTreeChart> charts = chartsOf(nodes, 120);
    expectComplete(charts, nodes, 120);
    for (const CallTreeChart &chart : charts)
        EXPECT_TRUE(textsOf(chart).contains(QStringLiteral("Person 1")));
    EXPECT_TRUE(textsOfAll(charts).contains(QStringLiteral("|300|"))) << "the number of the last call";
}

TEST(CallTreeChart, KeepsATreeOfManyBranchesTogetherWhereItCan)
{
    QList<CallNode> nodes{nodeOf(1, 0)};
    for (int i = 2; i <= 8; ++i) {
        nodes.append(nodeOf(i, 1));
        for (int j = 0; j < 3; ++j)
            nodes.append(nodeOf(10 * i + j, i));
    }
    nodes.append(nodeOf(500, 31));
    const QList<CallTreeChart> charts = chartsOf(nodes);
    expectComplete(charts, nodes);
    EXPECT_EQ(charts.size(), 2);
    for (int i = 0; i < charts.size(); ++i)
        printed(QStringLiteral("calls-broad-%1").arg(i), charts.at(i));
}

TEST(CallTreeChart, ForgetsNobodyInACircleOrUnderAnUnknownCaller)
{
    const QList<CallNode> nodes{nodeOf(1, 3), nodeOf(2, 1), nodeOf(3, 2), nodeOf(4, 4), nodeOf(5, 99)};
    const QList<CallTreeChart> charts = chartsOf(nodes);
    expectComplete(charts, nodes);
    EXPECT_EQ(charts.size(), 1);
}

TEST(CallTreeChart, BearsTextsOfAnyLengthAndStaysInsideItsArea)
{
    CallNode node = nodeOf(1, 0);
    node.title = QString(20000, QLatin1Char('W'));
    node.subtitle = QStringLiteral("<b>&amp; %1").arg(QString(20000, QLatin1Char('x')));
    node.number = QString(20000, QLatin1Char('0'));
    const CallTreeChart chart = chartsOf({node, nodeOf(2, 1), nodeOf(3, 2)}).first();
    QRectF extent;
    for (const QString &text : textsOf(chart, &extent))
        EXPECT_LT(text.size(), 200);
    EXPECT_TRUE(QRectF(QPointF(-1, -1), chart.sizeMm() * 72 / 25.4 + QSizeF(2, 2)).contains(extent));
    EXPECT_LT(chart.alternative().size(), 2000);
    EXPECT_GT(printed(QStringLiteral("calls-long"), chart).bytes(), 500);
}

} // namespace

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "figures/content.h"

#include "print/documents.h"
#include "print/pdfpart.h"
#include "support/exampleplan.h"
#include "support/randomedits.h"

#include <gtest/gtest.h>

#include <QPainter>
#include <QPicture>

using content::keyOf;

namespace {

struct Inner {
    QString name;
    std::optional<int> level;
    bool operator==(const Inner &) const = default;
};

struct Outer {
    bool isOpen = false;
    QList<Inner> inner;
    QMap<QDate, QString> days;
    std::variant<int, QString> either;
    std::shared_ptr<const Inner> shared;
};

Outer outer()
{
    return {true, {{QStringLiteral("a"), 1}}, {{QDate(2026, 11, 23), QStringLiteral("x")}}, 7, {}};
}

/// What the figure draws, command by command.
QByteArray drawn(const print::Figure &figure)
{
    QPicture picture;
    QPainter painter(&picture);
    figure.draw(painter, QRectF(QPointF(0, 0), figure.sizeMm * 72 / 25.4));
    painter.end();
    return {picture.data(), qsizetype(picture.size())};
}

TEST(Content, IsTheSameForTheSameAndReadsEveryMemberOfAStruct)
{
    EXPECT_EQ(keyOf(outer()), keyOf(outer()));
    const auto changed = [](const std::function<void(Outer &)> &change) {
        Outer other = outer();
        change(other);
        return keyOf(other);
    };
    const QList<QByteArray> others{
        keyOf(outer()),
        changed([](Outer &o) { o.isOpen = false; }),
        changed([](Outer &o) { o.inner[0].name = QStringLiteral("b"); }),
        changed([](Outer &o) { o.inner[0].level = 2; }),
        changed([](Outer &o) { o.inner[0].level.reset(); }),
        changed([](Outer &o) { o.inner.append(Inner()); }),
        changed([](Outer &o) { o.days.first() = QStringLiteral("y"); }),
        changed([](Outer &o) {
            o.days = {{QDate(2026, 11, 24), QStringLiteral("x")}};
        }),
        changed([](Outer &o) { o.either = QStringLiteral("7"); }),
        changed([](Outer &o) { o.shared = std::make_shared<const Inner>(); }),
    };
    EXPECT_EQ(QSet<QByteArray>(others.begin(), others.end()).size(), others.size());
}

TEST(Content, TellsApartWhatReadsTheSameTogether)
{
    EXPECT_NE(keyOf(QStringLiteral("ab"), QStringLiteral("c")), keyOf(QStringLiteral("a"), QStringLiteral("bc")));
    EXPECT_NE(keyOf(QStringList{QStringLiteral("a")}, QStringList()),
              keyOf(QStringList(), QStringList{QStringLiteral("a")}));
    EXPECT_NE(keyOf(QColor()), keyOf(QColor(Qt::black)));
}

TEST(Content, FiguresOfThePlanWithOneKeyLookTheSameWhateverIsEdited)
{
    const auto plan = examplePlan();
    RandomEdits edits(*plan, 7);
    QHash<QByteArray, QByteArray> known;
    int count = 0;
    for (int round = 0; round < 6; ++round) {
        const QDateTime at(QDate(2026, 11, 23), QTime(9, 0));
        const print::Document document = print::planDocument(*plan, plan->texts(), {at.date(), at, {}});
        const QList<print::Chapter> chapters = print::chapters(document.blocks);
        for (const print::Figure *figure : print::figuresIn(chapters)) {
            ASSERT_FALSE(figure->key.isEmpty()) << qPrintable(figure->alternative);
            const QByteArray look = drawn(*figure);
            ASSERT_EQ(known.value(figure->key, look), look) << qPrintable(figure->alternative);
            known.insert(figure->key, look);
            ++count;
        }
        for (int i = 0; i < 40; ++i)
            edits.edit();
    }
    EXPECT_GT(known.size(), 60) << count << " figures drawn";
    EXPECT_LT(known.size(), count) << "no figure stayed as it was: its key says too much";
}

} // namespace

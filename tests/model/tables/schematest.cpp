// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What holds between the tables, so that lists, JSON and windows made from them are sound.

#include "everytable.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>

TEST_P(EveryTable, CanTellItsRowsApart)
{
    if (table().isSingle())
        return;
    EXPECT_TRUE(table().code() || !table().naturalKey.isEmpty()) << "neither code nor natural key";
    for (const Field *field : table().naturalKey)
        EXPECT_EQ(&field->table(), &table()) << field->name().toStdString();
    if (!table().code() && table().naturalKey.isEmpty())
        return;
    const QList<const Field *> named = table().nameFields + table().nameFallback + table().naturalKey;
    EXPECT_TRUE(table().code() || !named.isEmpty()) << "rows without a name";
}

TEST_P(EveryTable, NamesFieldsAsSqlAndJsonCanHaveThem)
{
    static const QRegularExpression plain(QStringLiteral("^[a-z][a-z0-9_]*$"));
    EXPECT_TRUE(plain.match(table().name()).hasMatch());
    EXPECT_TRUE(plain.match(table().jsonName()).hasMatch());
    QSet<QString> columns{QStringLiteral("id")};
    QSet<QString> keys;
    for (const Field *field : table().fields()) {
        EXPECT_TRUE(plain.match(field->name()).hasMatch()) << field->name().toStdString();
        EXPECT_FALSE(columns.contains(field->name())) << field->name().toStdString() << " stands twice";
        columns.insert(field->name());
        if (field->has(FieldFlag::Owner))
            continue; // the place in the file says it
        const QString key = QLatin1String(field->options().jsonGroup) + u'/' + field->jsonName();
        EXPECT_FALSE(keys.contains(key)) << key.toStdString() << " stands twice";
        keys.insert(key);
    }
    for (const Table *child : table().ownedTables()) {
        const QString key = u'/' + child->jsonName();
        EXPECT_FALSE(keys.contains(key)) << child->name().toStdString() << " hides another list or field in JSON";
        keys.insert(key);
    }
}

TEST_P(EveryTable, BoundsWhatCanBeChosen)
{
    for (const Field *field : table().fields()) {
        const FieldOptions &options = field->options();
        const std::string name = field->name().toStdString();
        QSet<QString> keys;
        for (const Choice &choice : options.choices) {
            EXPECT_FALSE(keys.contains(QLatin1String(choice.key))) << name << " " << choice.key;
            keys.insert(QLatin1String(choice.key));
        }
        if (*options.initialKey && field->kind() == Kind::Choice) {
            EXPECT_TRUE(keys.contains(QLatin1String(options.initialKey))) << name;
        }
        if (options.initial) {
            EXPECT_GE(*options.initial, options.least.value_or(0)) << name;
            EXPECT_LE(*options.initial, options.most.value_or(*options.initial)) << name;
        }
        EXPECT_EQ(field->kind() == Kind::Level, options.scale != Scale::None) << name;
        if (*options.after) {
            const Field *earlier = table().field(QString::fromLatin1(options.after));
            ASSERT_TRUE(earlier) << name;
            EXPECT_EQ(earlier->kind(), field->kind()) << name;
        }
    }
}

TEST_P(EveryTable, PointsOnlyWhereItMay)
{
    for (const Field *field : table().fields()) {
        const std::string name = field->name().toStdString();
        const FieldOptions &options = field->options();
        EXPECT_EQ(field->isReference(), *options.target != 0) << name;
        if (!field->isReference())
            continue;
        EXPECT_EQ(field->target().name(), QLatin1String(options.target)) << name;
        if (field->has(FieldFlag::Owner)) {
            EXPECT_EQ(options.onDelete, OnDelete::RemoveRow) << name << ": owned rows go with their owner";
        }
        if (field->has(FieldFlag::Required)) {
            EXPECT_NE(options.onDelete, OnDelete::Empty) << name << " is required and cannot become empty";
        }
        if (field->has(FieldFlag::Acyclic)) {
            EXPECT_EQ(&field->target(), &table()) << name;
        }
        const QString filter = QLatin1String(options.targetFilter);
        if (filter.isEmpty())
            continue;
        const Field *by = field->target().field(filter.section(u'=', 0, 0));
        ASSERT_TRUE(by) << name << ": " << filter.toStdString();
        const QString wanted = filter.section(u'=', 1);
        const auto &choices = by->options().choices;
        EXPECT_TRUE(std::any_of(choices.begin(), choices.end(),
                                [&](const Choice &c) { return wanted == QLatin1String(c.key); }))
            << name << ": " << filter.toStdString();
    }
}

TEST_P(EveryTable, ShowsSomethingInItsList)
{
    const auto &fields = table().fields();
    EXPECT_TRUE(std::any_of(fields.begin(), fields.end(), [](const Field *f) { return f->has(FieldFlag::InList); }));
    for (const Field *field : table().nameFields)
        EXPECT_FALSE(field->has(FieldFlag::Hidden)) << field->name().toStdString();
    if (table().order) {
        EXPECT_TRUE(table().order->kind() == Kind::Integer || table().order->kind() == Kind::Duration);
    }
}

TEST(Schema, NamesEachTableOnce)
{
    QSet<QString> names;
    QSet<QString> topLevel{QStringLiteral("format"), QStringLiteral("format_version")};
    for (const Table *table : schema().all()) {
        EXPECT_FALSE(names.contains(table->name())) << table->name().toStdString();
        names.insert(table->name());
        EXPECT_EQ(schema().table(table->name()), table);
        if (table->isOwned())
            continue;
        EXPECT_FALSE(topLevel.contains(table->jsonName())) << table->jsonName().toStdString();
        topLevel.insert(table->jsonName());
        EXPECT_EQ(schema().tableByJson(table->jsonName()), table);
    }
    EXPECT_EQ(schema().table(QStringLiteral("nothing")), nullptr);
    EXPECT_EQ(schema().tableByJson(QStringLiteral("nothing")), nullptr);
}

TEST(Schema, GivesCodesOfDifferentTablesDifferentPrefixes)
{
    QSet<QString> prefixes;
    for (const Table *table : schema().all()) {
        if (!table->code() || table->hasLocalCode())
            continue;
        const QString prefix = QLatin1String(table->options().codePrefix);
        EXPECT_FALSE(prefixes.contains(prefix)) << prefix.toStdString() << " of " << table->name().toStdString();
        prefixes.insert(prefix);
    }
}

TEST(Schema, HasTablesInEveryAreaOfTheMethod)
{
    QSet<int> areas;
    for (const Table *table : schema().all()) {
        if (!table->isOwned())
            areas.insert(static_cast<int>(table->options().area));
    }
    EXPECT_EQ(areas.size(), static_cast<int>(Area::Improvement) + 1);
}

TEST(Schema, LeadsFromEveryOwnedTableToATopLevelOne)
{
    for (const Table *table : schema().all()) {
        QSet<const Table *> seen;
        QList<const Table *> open{table};
        bool reached = false;
        while (!open.isEmpty()) {
            const Table *next = open.takeFirst();
            reached = reached || !next->isOwned();
            if (seen.contains(next))
                continue;
            seen.insert(next);
            for (const Field *owner : next->owners())
                open.append(&owner->target());
        }
        EXPECT_TRUE(reached) << table->name().toStdString();
    }
}

TEST(Schema, TellsContentFromRegister)
{
    EXPECT_TRUE(schema().function.rto.isContent());
    EXPECT_FALSE(schema().contact.verifiedOn.isContent());
    EXPECT_FALSE(schema().plan.referenceDate.isContent());
    for (const char *name : {"distribution", "absence", "shift", "intervention", "measurement", "qualification",
                             "attendance", "compliance_document", "review", "event", "finding", "action", "waiver"})
        EXPECT_TRUE(schema().table(QLatin1String(name))->isRegister()) << name;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"
#include "schema/schemabuilder.h"
#include "storage/planfile.h"
#include "storage/sqlite.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QUuid>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace storagetest {

/// Two small tables with one field of every sort that matters to a file.
struct Person : Table {
    Person()
        : Table({.name = "person",
                 .json = "people",
                 .label = "Person",
                 .plural = "People",
                 .purpose = "",
                 .codePrefix = "P"})
    {}
    Column<QString> code{this, "code", "Code", Kind::Code};
    Column<QString> name{this, "name", "Name", Kind::Text};
    Column<int> age{this, "age", "Age", Kind::Integer, {.most = 150}};
    Column<Id> boss{this, "boss", "Boss", Kind::Reference, {.target = "person"}};
};

struct Thing : Table {
    Thing() : Table({.name = "thing", .json = "things", .label = "Thing", .plural = "Things", .purpose = ""})
    {
        unique = {{&rank}};
        order = &rank;
    }
    Column<Id> owner{this, "owner", "Owner", Kind::Reference, {.flags = FieldFlag::Owner, .target = "person"}};
    Column<int> rank{this, "rank", "Rank", Kind::Integer, {.flags = FieldFlag::Required}};
    Column<double> weight{this, "weight", "Weight", Kind::Real};
    Column<bool> sound{this, "sound", "Sound", Kind::Bool};
    Column<QString> sort{this, "sort", "Sort", Kind::Choice, {.choices = {{"big", "Big"}, {"small's", "Small"}}}};
    Column<QDate> from{this, "from", "From", Kind::Date};
    Column<QDate> to{this, "to", "To", Kind::Date, {.after = "from"}};
    Column<QString> at{this, "at", "At", Kind::TimeOfDay};
    Column<QDateTime> made{this, "made", "Made", Kind::DateTime};
    Column<QString> color{this, "color", "Colour", Kind::Color};
    Column<QStringList> countries{this, "countries", "Countries", Kind::Codes};
    Column<IdSet> users{this, "users", "Users", Kind::References, {.target = "person"}};
};

struct Tables {
    Person person;
    Thing thing;
    QList<const Table *> all = SchemaBuilder::finish();
};

inline const Tables &sample()
{
    static const Tables instance;
    return instance;
}

inline Row person(Id id, const QString &code, const QString &name = {})
{
    Row row(sample().person, id);
    row.set(sample().person.code, code);
    row.set(sample().person.name, name);
    return row;
}

inline Row thing(Id id, Id owner, int rank)
{
    Row row(sample().thing, id);
    row.set(sample().thing.owner, owner);
    row.set(sample().thing.rank, rank);
    return row;
}

inline HistoryLine line(const QString &text = QStringLiteral("An edit"))
{
    return {0, QDateTime(QDate(2026, 11, 22), QTime(9, 14, 3, 250), Qt::UTC), QStringLiteral("Claire Morvan"), text,
            QStringLiteral("[]")};
}

inline Change added(const Row &row, const Table &table)
{
    return {&table, {}, row};
}
inline Change added(const Row &row)
{
    return added(row, sample().person);
}

/// An approved version, "v7" for 7, and what stands for its document: some thousand bytes of every value.
inline FrozenRevision approved(Id number)
{
    return {QStringLiteral("v%1").arg(number),
            QStringLiteral("0123456789abcdef").repeated(4),
            QDate(2026, 11, 23),
            QStringLiteral("Claire Morvan"),
            QStringLiteral("What's new"),
            QStringLiteral("fr"),
            0};
}
inline QByteArray document(Id number)
{
    QByteArray bytes("%PDF-1.7");
    for (int i = 0; i < 20000; ++i)
        bytes.append(static_cast<char>(i * 7 + number));
    return bytes;
}

/// The sentence with which an action is refused; "" if it is not.
template <typename Action> QString sentence(const Action &action)
{
    try {
        action();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

inline QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

inline void writeFile(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_EQ(file.write(bytes), bytes.size());
}

} // namespace storagetest

/// A folder for plans, and a working folder that no other test shares.
class StorageTest : public testing::Test
{
protected:
    StorageTest() : m_application(QCoreApplication::applicationName())
    {
        QCoreApplication::setApplicationName(QStringLiteral("vigie-") + QUuid::createUuid().toString(QUuid::Id128));
    }
    ~StorageTest() override
    {
        QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation)).removeRecursively();
        QCoreApplication::setApplicationName(m_application);
    }

    QString path(const QString &name = QStringLiteral("site.pca")) const { return m_folder.filePath(name); }
    QString folder() const { return m_folder.path(); }
    QStringList filesInFolder() const
    {
        return QDir(folder()).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
    }

    /// A new plan with one person, saved as `target`.
    std::unique_ptr<PlanFile> savedPlan(const QString &target, int people = 1) const
    {
        auto file = PlanFile::create(storagetest::sample().all, QStringLiteral("Claire Morvan"));
        auto store = file->takeStore();
        for (int i = 1; i <= people; ++i)
            store->apply(
                {storagetest::added(storagetest::person(i, QStringLiteral("P%1").arg(i), QStringLiteral("Ann")))},
                storagetest::line());
        file->saveAs(target);
        return file;
    }
    std::unique_ptr<PlanFile> open(const QString &target, PlanFile::Access access = PlanFile::Access::Edit,
                                   TakeOver takeOver = TakeOver::No) const
    {
        return PlanFile::open(target, storagetest::sample().all, QStringLiteral("Omar Diallo"), access, takeOver);
    }
    static qsizetype peopleIn(PlanFile &file) { return file.takeStore()->rows(storagetest::sample().person).size(); }

private:
    QString m_application;
    QTemporaryDir m_folder;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "revisions/copies.h"

#include "analysis/audit/audit.h"
#include "revisions/approval.h"
#include "support/exampleplan.h"

using revisions::Copy;
using revisions::Medium;

namespace {

const QDate day(2026, 11, 30);

const tables::Distribution &table()
{
    return schema().distribution;
}

class Copies : public testing::Test
{
protected:
    Id contact(const char *code) const { return m_plan->findByCode(schema().contact, QString::fromLatin1(code))->id; }
    Copy copy(const char *holder, const char *version, const char *place = "Safe") const
    {
        return {.contact = contact(holder),
                .version = QString::fromLatin1(version),
                .place = QString::fromLatin1(place),
                .deliveredOn = day};
    }
    Changes handOut(const QList<Copy> &copies)
    {
        return m_plan->edit(QStringLiteral("Handed out"), revisions::handedOut(*m_plan, copies));
    }
    /// Whom the audit names for a copy of another version.
    QStringList outdated() const
    {
        QStringList found;
        for (const audit::Finding &finding : audit::audit(*m_plan, day, m_plan->texts()).findings) {
            if (QLatin1String(finding.rule->id) == QLatin1String("DOC-004"))
                found.append(finding.entity);
        }
        return found;
    }

    std::unique_ptr<Plan> m_plan = examplePlan();
};

} // namespace

TEST_F(Copies, AreNumberedOneAfterTheOther)
{
    EXPECT_EQ(revisions::nextCopyNumber(*m_plan, QStringLiteral("2.2")), 1);
    Copy ninth = copy("P03", "2.2", "Third");
    ninth.number = 9;
    const Changes done = handOut({copy("P01", "2.2", "First"), copy("P02", "2.2", "Second"), ninth,
                                  copy("P04", "2.2", "Fourth"), copy("P05", "3.0", "Fifth")});
    QList<int> numbers;
    for (const Change &change : done)
        numbers.append(*(*change.after)[table().copyNo]);
    EXPECT_EQ(numbers, (QList<int>{1, 2, 9, 10, 1}));
    EXPECT_EQ(revisions::nextCopyNumber(*m_plan, QStringLiteral("2.2")), 11);
    EXPECT_EQ(revisions::nextCopyNumber(*m_plan, QStringLiteral("3.0")), 2);
}

TEST_F(Copies, AreInTheRegisterAndLeaveThePlanApproved)
{
    const int before = m_plan->count(table());
    Copy sent = copy("P01", "2.1");
    sent.medium = Medium::Electronic;
    const Row row = *handOut({sent}).first().after;
    EXPECT_EQ(m_plan->count(table()), before + 1);
    EXPECT_EQ(row[table().contact], contact("P01"));
    EXPECT_EQ(row[table().medium], QStringLiteral("electronic"));
    EXPECT_EQ(row[table().version], QStringLiteral("2.1"));
    EXPECT_EQ(row[table().place], QStringLiteral("Safe"));
    EXPECT_EQ(row[table().deliveredOn], day);
    EXPECT_FALSE(row[table().acknowledgedOn]);
    EXPECT_EQ(m_plan->setting(schema().plan.status), QStringLiteral("approved"));
}

TEST_F(Copies, TakeThePlaceOfThoseOfAnotherVersion)
{
    handOut({copy("P01", "2.1")});
    const int before = m_plan->count(table());
    const Changes exchanged = handOut({copy("P01", "2.2")});
    EXPECT_EQ(m_plan->count(table()), before);
    EXPECT_TRUE(exchanged.first().before);
    handOut({copy("P01", "2.2")});
    EXPECT_EQ(m_plan->count(table()), before + 1) << "a second copy of the same version is another copy";
    handOut({copy("P01", "3.0"), copy("P01", "3.0")});
    EXPECT_EQ(m_plan->count(table()), before + 1) << "two for two";
    handOut({copy("P01", "3.0", "Elsewhere")});
    EXPECT_EQ(m_plan->count(table()), before + 2);
}

TEST_F(Copies, AreOutdatedWhenThePlanIsApprovedUnderAnotherVersion)
{
    ASSERT_EQ(outdated(), QStringList{QStringLiteral("distribution/P16")});
    handOut({{.contact = contact("P16"),
              .version = QStringLiteral("2.1"),
              .place = QStringLiteral("Site de Lille, bureau du responsable"),
              .deliveredOn = day}});
    EXPECT_TRUE(outdated().isEmpty());
    m_plan->setValue(schema().plan, m_plan->self().id, schema().plan.status, QStringLiteral("review"));
    EXPECT_TRUE(outdated().isEmpty()) << "version 2.1 is still the one in force";

    const revisions::Approval approval{QStringLiteral("2.2"), day, 0, contact("P01"), {}};
    QString fingerprint;
    revisions::lookAhead(*m_plan, approval, [&](const QString &digits) { fingerprint = digits; });
    revisions::approve(*m_plan, approval, fingerprint, "%PDF-");
    EXPECT_EQ(outdated().size(), 12) << "every holder";
    EXPECT_TRUE(outdated().contains(QStringLiteral("distribution/P16")));
    EXPECT_TRUE(outdated().contains(QStringLiteral("distribution/P01")));

    QList<Copy> copies;
    for (const Row *row : m_plan->each(table()))
        copies.append({.contact = *(*row)[table().contact],
                       .medium = (*row)[table().medium] == QLatin1String("paper") ? Medium::Paper : Medium::Electronic,
                       .version = QStringLiteral("2.2"),
                       .place = (*row)[table().place],
                       .deliveredOn = day});
    handOut(copies);
    EXPECT_TRUE(outdated().isEmpty());
}

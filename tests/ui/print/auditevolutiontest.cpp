// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/documents.h"
#include "print/publication.h"
#include "revisions/approval.h"

#include "printedtext.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

// What the audit report says of the last approved version.

namespace {

const QDate day(2026, 11, 23);
const QDate approvalDay(2026, 11, 20);

print::Document report(const Plan &plan)
{
    const print::PrintOptions options{
        .at = day, .printedAt = QDateTime(day, QTime(9, 30)), .fingerprint = QStringLiteral("0123")};
    return print::documentOf(*print::documentKind(QStringLiteral("audit")), plan, Texts(Language::English), options);
}

enum class Data { Attached, LeftOut };

/// Approves the plan as it is and keeps a document of it.
void approve(Plan &plan, const char *version, const QDate &on, Data data = Data::Attached)
{
    plan.setValue(schema().plan, plan.self().id, schema().plan.status, QStringLiteral("draft"));
    revisions::Approval approval = revisions::proposedApproval(plan, on);
    approval.version = QString::fromLatin1(version);
    QString fingerprint;
    QByteArray pdf;
    revisions::lookAhead(plan, approval, [&](const QString &digits) {
        publication::Edition edition = publication::usual(plan, on);
        edition.document = QStringLiteral("actions"); // short: what counts is what is attached
        edition.attachData = data == Data::Attached;
        fingerprint = digits;
        pdf = publication::document(plan, publication::Format::Pdf, edition);
    });
    revisions::approve(plan, approval, fingerprint, pdf);
}

/// Mends what ACT-001 says of A03, and breaks the owner of another action.
void change(Plan &plan)
{
    const auto &action = schema().action;
    plan.setValue(action, plan.findByCode(action, QStringLiteral("A03"))->id, action.dueOn,
                  QStringLiteral("2027-03-31"));
    plan.setValue(action, plan.findByCode(action, QStringLiteral("A04"))->id, action.dueOn,
                  QStringLiteral("2026-11-21"));
}

TEST(AuditEvolution, ComparesWithTheVersionApprovedBefore)
{
    const auto plan = examplePlan();
    approve(*plan, "3.0", approvalDay);
    change(*plan);
    const PrintedText text(report(*plan));
    EXPECT_TRUE(text.says(QStringLiteral("Version 3.0, 20 Nov 2026")));
    const QString all = text.all();
    const qsizetype settled = all.indexOf(QStringLiteral("Settled since (1):"));
    const qsizetype isNew = all.indexOf(QStringLiteral("New since"));
    ASSERT_GE(settled, 0) << qPrintable(all.mid(0, 4000));
    ASSERT_GT(isNew, settled);
    EXPECT_TRUE(all.mid(settled, isNew - settled).contains(QStringLiteral("ACT-001\u00A0A03")));
    EXPECT_TRUE(all.mid(isNew).contains(QStringLiteral("ACT-001\u00A0A04")));
    EXPECT_EQ(text.malformed, QStringList());
}

TEST(AuditEvolution, OfAPlanApprovedOnThatDayGoesBackToTheVersionBefore)
{
    const auto plan = examplePlan();
    approve(*plan, "3.0", approvalDay);
    change(*plan);
    approve(*plan, "3.1", day);
    const PrintedText text(report(*plan));
    EXPECT_TRUE(text.says(QStringLiteral("Version 3.0, 20 Nov 2026")));
    EXPECT_FALSE(text.says(QStringLiteral("Version 3.1, 20 Nov 2026")));
}

TEST(AuditEvolution, SaysSoWhereThereIsNothingToCompareWith)
{
    const auto plan = examplePlan();
    EXPECT_TRUE(PrintedText(report(*plan)).says(QStringLiteral("No earlier version was approved with its document")));
    approve(*plan, "3.0", approvalDay, Data::LeftOut);
    change(*plan);
    EXPECT_TRUE(PrintedText(report(*plan)).says(QStringLiteral("The document kept of version 3.0 carries no data")));
}

} // namespace

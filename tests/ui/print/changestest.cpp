// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/documents.h"
#include "revisions/approval.h"

#include "printedtext.h"
#include "support/exampleplan.h"

#include <gtest/gtest.h>

// The annex of the full plan that says what changed since the last approved version.

namespace {

const QDate day(2026, 11, 23);

print::Document fullPlan(const Plan &plan, Language language)
{
    const print::PrintOptions options{
        .at = day, .printedAt = QDateTime(day, QTime(9, 30)), .fingerprint = QStringLiteral("0123")};
    return print::planDocument(plan, Texts(language), options);
}

void approve(Plan &plan, const char *version)
{
    plan.setValue(schema().plan, plan.self().id, schema().plan.status, QStringLiteral("draft"));
    revisions::Approval approval = revisions::proposedApproval(plan, day);
    approval.version = QString::fromLatin1(version);
    QString fingerprint;
    revisions::lookAhead(plan, approval, [&](const QString &digits) { fingerprint = digits; });
    revisions::approve(plan, approval, fingerprint, QByteArray("%PDF-1.7 the plan as it was approved"));
}

void set(Plan &plan, const Table &table, const char *code, const Field &field, const QString &value)
{
    plan.setValue(table, plan.findByCode(table, QString::fromLatin1(code))->id, field, value);
}

/// A name that a web page would take for markup, an endless word, an empty field, a register row.
void change(Plan &plan)
{
    const auto &function = schema().function;
    set(plan, function, "F01", function.name, QStringLiteral("Accueil <b>& décroché</b>"));
    set(plan, function, "F02", function.description, QString(400, u'x'));
    set(plan, function, "F03", function.workaround, QString());
    const auto &role = schema().role;
    set(plan, role, "RL01", role.responsibilities, QStringLiteral("Décide. ").repeated(200));
}

const print::Table *tableOf(const print::Document &document, const QString &heading)
{
    for (const print::Block &block : document.blocks) {
        const auto *table = std::get_if<print::Table>(&block);
        const auto is = [&](const print::ColumnSpec &column) { return column.heading == heading; };
        if (table && std::ranges::any_of(table->columns, is))
            return table;
    }
    return nullptr;
}

TEST(ChangesAnnex, TellsInWordsWhatChangedBeforeAndAfterAndWho)
{
    const auto plan = examplePlan();
    approve(*plan, "3.0");
    change(*plan);
    const print::Document document = fullPlan(*plan, Language::English);
    const PrintedText text(document);
    const print::Table *annex = tableOf(document, QStringLiteral("What changed"));
    ASSERT_TRUE(annex);
    // Whose edit it was nobody said: missing, not an empty line.
    EXPECT_EQ(annex->rows.last().cells.last().paragraphs.first().first().text, QStringLiteral("—"));
    EXPECT_TRUE(text.texts.contains(QStringLiteral("Accueil et décroché help desk N1")));
    EXPECT_TRUE(text.texts.contains(QStringLiteral("Accueil <b>& décroché</b>")));
    EXPECT_FALSE(text.texts.filter(QStringLiteral("Compared with version 3.0, approved on 23 Nov 2026")).isEmpty());
    EXPECT_EQ(text.malformed, QStringList());
}

TEST(ChangesAnnex, OfAnApprovedEditionComparesWithTheOneBefore)
{
    const auto plan = examplePlan();
    approve(*plan, "3.0");
    change(*plan);
    approve(*plan, "3.1");
    const PrintedText text(fullPlan(*plan, Language::English));
    EXPECT_FALSE(text.texts.filter(QStringLiteral("Compared with version 3.0")).isEmpty());
    EXPECT_TRUE(text.texts.contains(QStringLiteral("Accueil <b>& décroché</b>")));
}

} // namespace

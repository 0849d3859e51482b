// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// What findings and waivers are called on screen.

#include "pages/auditor.h"
#include "pages/findingsmodel.h"
#include "pages/page.h"
#include "ui/window/windowtest.h"
#include "window/actions.h"

#include <QLabel>
#include <QLineEdit>
#include <QTest>
#include <QTreeView>

using FindingNamesTest = WindowTest;

TEST_F(FindingNamesTest, TheAuditCallsThingsAsPeopleDo)
{
    openExample();
    window->auditor()->finish();
    window->run(Command::Audit);
    auto *findings = onPage<QTreeView>("findings");
    const auto *model = qobject_cast<FindingsModel *>(findings->model());
    const auto entityOf = [&](const char *rule, const char *entity) {
        const QModelIndex index = model->indexOf(QLatin1String(rule), QLatin1String(entity));
        return index.data(FindingsModel::EntityRole).toString();
    };
    EXPECT_EQ(entityOf("PRC-003", "PC07#4"), QStringLiteral("PC07, step 4"));
    EXPECT_EQ(entityOf("CTR-004", "CT01/sweep_clause"), QStringLiteral("CT01"));
    findings->setCurrentIndex(model->indexOf(QStringLiteral("PRC-003"), QStringLiteral("PC07#4")));
    bool isNamed = false;
    for (const QLabel *label : window->page()->findChildren<QLabel *>()) {
        EXPECT_FALSE(label->text().contains(QStringLiteral("PC07#4"))) << qPrintable(label->text());
        const QString procedure = plan().title(schema().procedure, row(schema().procedure, "PC07"));
        isNamed = isNamed || label->text() == procedure + QStringLiteral(", step 4");
    }
    EXPECT_TRUE(isNamed);
}

TEST_F(FindingNamesTest, AWaiverIsCalledByItsRuleAndByWhatItConcerns)
{
    openExample();
    const Row waiver = plan().rows(schema().waiver).first();
    window->go({.screen = Screen::Table, .table = &schema().waiver, .row = waiver.id});
    const QString entity = plan().display(schema().waiver.entity, waiver, Texts());
    EXPECT_EQ(onPage<QLabel>("entity.meaning")->text(), entity);
    const QString title = Texts().text("Audit", audit::rule(QStringLiteral("CTR-004"))->title);
    EXPECT_EQ(onPage<QLabel>("rule.meaning")->text(), title);
    auto *line = onPage<QLineEdit>("entity");
    EXPECT_EQ(line->text(), waiver[schema().waiver.entity]) << "as it is kept";
    line->setFocus();
    QTest::keyClicks(line, QStringLiteral("x"));
    for (const QLabel *label : window->page()->findChildren<QLabel *>(QStringLiteral("entity.meaning")))
        EXPECT_FALSE(label->isVisible()) << "it says nothing of what is being typed";
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingsheet.h"

#include "analysis/audit/entitywords.h"
#include "pages/findingdelegate.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

FindingSheet::FindingSheet(Plan &plan, const Texts &texts, QWidget *parent)
    : QScrollArea(parent), m_plan(plan), m_texts(texts)
{
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    show(nullptr);
}

void FindingSheet::show(const audit::Finding *finding)
{
    QWidget *next = finding ? sheet(*finding) : nullptr;
    if (!finding) {
        QLabel *hint = words::paragraph(tr("Choose a finding in the list"), "muted", this);
        hint->setAlignment(Qt::AlignCenter);
        next = hint;
    }
    setWidget(next);
}

QWidget *FindingSheet::sheet(const audit::Finding &finding)
{
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme::gap(5), theme::gap(3), theme::gap(5), theme::gap(5));
    column->setSpacing(theme::gap(2));
    column->addWidget(words::paragraph(text(finding.rule->title), "section", sheet));
    //: %1 is the number of an audit rule, %2 the clauses of standards it comes from
    column->addWidget(words::paragraph(
        tr("Rule %1 · %2").arg(QLatin1String(finding.rule->id), text(finding.rule->clause)), "muted", sheet));
    column->addSpacing(theme::gap(2));
    const auto part = [&](const QString &title, const QString &words) {
        column->addWidget(words::label(title, "small", sheet));
        column->addWidget(words::paragraph(words, "", sheet));
        column->addSpacing(theme::gap(2));
    };
    part(tr("Concerns"), audit::entityWords(finding.entity, m_plan, m_texts, audit::Naming::Titles));
    part(tr("What is wrong"), finding.detail);
    part(tr("What to do"), text(finding.rule->fix));
    if (finding.waiver)
        part(tr("Waived"), waiverWords(finding.waiver));
    addActions(sheet, column, finding);
    column->addStretch(1);
    return sheet;
}

QString FindingSheet::waiverWords(Id waiver) const
{
    const auto &table = schema().waiver;
    const Row *row = m_plan.find(table, waiver);
    if (!row)
        return {};
    const auto until = (*row)[table.until];
    const QString reason = (*row)[table.reason];
    const QString author = m_plan.display(table.author, *row, m_texts);
    //: A waiver: %1 is the reason, %2 who gave it, %3 a date
    const QString all = until ? tr("%1 (%2, until %3)") : tr("%1 (%2)");
    return (until ? all.arg(reason, author, m_texts.date(*until)) : all.arg(reason, author)).trimmed();
}

void FindingSheet::addActions(QWidget *parent, QVBoxLayout *column, const audit::Finding &finding)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(theme::gap(2));
    QPushButton *mend = words::button(tr("Go to the field"), QStringLiteral("pencil"), "primary", parent);
    connect(mend, &QPushButton::clicked, this, &FindingSheet::mendWanted);
    row->addWidget(mend);
    QPushButton *waive = finding.waiver ? words::button(tr("Withdraw the waiver"), QStringLiteral("undo-2"), "", parent)
                                        : words::button(tr("Waive…"), QStringLiteral("bell-off"), "", parent);
    waive->setEnabled(!m_plan.isReadOnly());
    if (finding.waiver)
        connect(waive, &QPushButton::clicked, this, &FindingSheet::withdrawalWanted, Qt::QueuedConnection);
    else
        connect(waive, &QPushButton::clicked, this, &FindingSheet::waiverWanted, Qt::QueuedConnection);
    row->addWidget(waive);
    row->addStretch(1);
    column->addLayout(row);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/outcomesheet.h"

#include "analysis/recovery/words.h"
#include "figures/recoverytimeline.h"
#include "pages/timelineview.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace {
constexpr int mostLines = 40; // of what is away, or short: the rest is counted

void addHeading(QWidget *sheet, QVBoxLayout *column, const QString &text)
{
    column->addSpacing(theme::gap(3));
    column->addWidget(words::paragraph(text, "section", sheet));
}
} // namespace

OutcomeSheet::OutcomeSheet(const Plan &plan, const Texts &texts, QWidget *parent)
    : QScrollArea(parent), m_plan(plan), m_texts(texts)
{
    setObjectName(QStringLiteral("outcome"));
    setWidgetResizable(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
}

void OutcomeSheet::show(const recovery::Outage &outage, const recovery::Outcome *outcome, recovery::Minutes end)
{
    auto *sheet = new QWidget(this);
    auto *column = new QVBoxLayout(sheet);
    column->setContentsMargins(theme::gap(5), theme::gap(3), theme::gap(5), theme::gap(5));
    column->setSpacing(theme::gap(2));
    if (outcome)
        addFunction(sheet, column, *outcome, end);
    addAbsences(sheet, column, outage);
    addCapacity(sheet, column, outage);
    column->addStretch(1);
    setWidget(sheet);
}

void OutcomeSheet::addFunction(QWidget *sheet, QVBoxLayout *column, const recovery::Outcome &outcome,
                               recovery::Minutes end)
{
    const auto &table = schema().function;
    const Row *function = m_plan.find(table, outcome.function);
    if (!function)
        return;
    const recovery::Words says(m_plan, m_texts);
    column->addWidget(words::paragraph(m_plan.title(table, *function), "section", sheet));
    column->addWidget(words::paragraph(says.summary(outcome), "", sheet));
    column->addWidget(new TimelineView(figures::RecoveryTimeline(outcome, *function, end, m_texts), sheet));
    for (const QString &margin : says.margins(outcome))
        column->addWidget(words::paragraph(margin, "", sheet));
    column->addWidget(words::label(tr("Impact reached"), "small", sheet));
    column->addWidget(words::paragraph(says.impacts(outcome), "", sheet));
    column->addWidget(words::label(tr("Why"), "small", sheet));
    for (const QString &cause : says.causes(outcome))
        column->addWidget(words::paragraph(cause, "", sheet));
    QPushButton *open = words::button(tr("Open the function"), QStringLiteral("workflow"), "", sheet);
    connect(open, &QPushButton::clicked, this, [this, id = outcome.function] { emit openRow(&schema().function, id); });
    column->addWidget(open, 0, Qt::AlignLeft);
}

void OutcomeSheet::addAbsences(QWidget *sheet, QVBoxLayout *column, const recovery::Outage &outage)
{
    if (outage.absences.empty())
        return;
    addHeading(sheet, column, tr("What is away"));
    const recovery::Words says(m_plan, m_texts);
    int lines = 0;
    for (const recovery::Absence &absence : outage.absences) {
        if (++lines > mostLines)
            break;
        const QString thing = says.thing(absence.thing);
        const QString until = m_texts.duration(absence.until);
        if (absence.share) //: %1 is a group of people, %2 a share, %3 a duration
            column->addWidget(
                words::paragraph(tr("%1: %2 left, for %3").arg(thing, says.percent(*absence.share), until), "", sheet));
        else if (absence.reason) //: %1 is a thing, %2 a duration, %3 what took it along
            column->addWidget(
                words::paragraph(tr("%1: for %2, with %3").arg(thing, until, says.thing(*absence.reason)), "", sheet));
        else //: %1 is a thing, %2 a duration
            column->addWidget(words::paragraph(tr("%1: for %2").arg(thing, until), "", sheet));
    }
    const int more = static_cast<int>(outage.absences.size()) - mostLines;
    if (more > 0)
        column->addWidget(words::paragraph(tr("and %n more", nullptr, more), "muted", sheet));
}

void OutcomeSheet::addCapacity(QWidget *sheet, QVBoxLayout *column, const recovery::Outage &outage)
{
    if (outage.capacity.empty())
        return;
    addHeading(sheet, column, tr("People, places and equipment at the minimum level"));
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme::gap(4));
    grid->setVerticalSpacing(theme::gap(1));
    grid->setColumnStretch(1, 1);
    const QStringList heads{tr("After"), m_texts.label(schema().resource), tr("Needed"), tr("Present"), QString()};
    for (int i = 0; i < heads.size(); ++i)
        grid->addWidget(words::label(heads.at(i), "small", sheet), 0, i);
    int line = 0;
    for (const recovery::Capacity &each : outage.capacity) {
        if (++line > mostLines)
            break;
        const Row *resource = m_plan.find(schema().resource, each.resource);
        grid->addWidget(words::label(m_texts.duration(each.minutes), "", sheet), line, 0, Qt::AlignTop);
        grid->addWidget(words::paragraph(resource ? m_plan.title(schema().resource, *resource) : QString(), "", sheet),
                        line, 1);
        grid->addWidget(words::label(m_texts.locale().toString(each.needed), "", sheet), line, 2,
                        Qt::AlignRight | Qt::AlignTop);
        grid->addWidget(words::label(m_texts.locale().toString(each.present), "", sheet), line, 3,
                        Qt::AlignRight | Qt::AlignTop);
        if (each.isShort())
            grid->addWidget(words::label(tr("short"), "error", sheet), line, 4, Qt::AlignTop);
    }
    column->addLayout(grid);
    const int more = static_cast<int>(outage.capacity.size()) - mostLines;
    if (more > 0)
        column->addWidget(words::paragraph(tr("and %n more", nullptr, more), "muted", sheet));
}

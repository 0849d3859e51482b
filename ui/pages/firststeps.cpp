// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/firststeps.h"

#include "exchange/jsonreader.h"
#include "pages/iconlabel.h"
#include "pages/words.h"
#include "plan.h"
#include "theme/theme.h"

#include <QFile>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace {
constexpr int contentWidth = 860;
constexpr int columns = 2;

QString filled(const QStringList &parts)
{
    QStringList known = parts;
    known.removeAll(QString());
    return known.join(QStringLiteral("  ·  "));
}
} // namespace

QList<FirstSteps::Step> FirstSteps::steps()
{
    const Schema &s = schema();
    return {
        {&s.plan, QT_TR_NOOP("Say what the plan protects"),
         QT_TR_NOOP("Organisation, scope, who answers for the plan and when it is activated.")},
        {&s.scaleLevel, QT_TR_NOOP("Agree on the scales"),
         QT_TR_NOOP("Levels of likelihood and impact, in words that everybody understands alike.")},
        {&s.contact, QT_TR_NOOP("List the people"),
         QT_TR_NOOP("Everybody who acts, decides or must be told, and how to reach them at night.")},
        {&s.function, QT_TR_NOOP("Analyse the functions"),
         QT_TR_NOOP("What the organisation does, how long it can stop, and what it needs to resume.")},
        {&s.resource, QT_TR_NOOP("Name the resources"),
         QT_TR_NOOP("Sites, equipment, applications, data and services on which the functions stand.")},
        {&s.scenario, QT_TR_NOOP("Weigh the scenarios"),
         QT_TR_NOOP("What may happen, how likely it is, and what it would cost.")},
        {&s.solution, QT_TR_NOOP("Prepare the solutions"),
         QT_TR_NOOP("How the functions go on when a resource is lost, how fast and for how long.")},
        {&s.procedure, QT_TR_NOOP("Write the procedures"),
         QT_TR_NOOP("Who does what, in which order, on the day itself.")},
    };
}

FirstSteps::FirstSteps(Plan &plan, const Texts &texts, QWidget *parent)
    : Page(parent), m_plan(plan), m_texts(texts), m_steps(steps()),
      m_title(words::paragraph(QString(), "display", this)), m_facts(words::paragraph(QString(), "muted", this)),
      m_progress(words::label(QString(), "section", this))
{
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(0, 0, 0, 0);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    outer->addWidget(scroll);
    auto *sheet = new QWidget(scroll);
    scroll->setWidget(sheet);
    auto *centred = new QHBoxLayout(sheet);
    centred->setContentsMargins(theme::gap(6), theme::gap(6), theme::gap(6), theme::gap(6));
    auto *content = new QWidget(sheet);
    content->setMaximumWidth(contentWidth);
    centred->addWidget(content, 1);
    auto *column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::gap(1));
    column->addWidget(m_title);
    column->addWidget(m_facts);
    column->addSpacing(theme::gap(5));
    column->addWidget(m_progress);
    column->addSpacing(theme::gap(2));
    auto *grid = new QGridLayout;
    grid->setSpacing(theme::gap(3));
    for (int i = 0; i < columns; ++i)
        grid->setColumnStretch(i, 1);
    for (int i = 0; i < count(); ++i)
        addCard(m_steps.at(i), grid, i);
    column->addLayout(grid);
    column->addStretch(1);
    connect(&m_plan, &Plan::changed, this, &FirstSteps::refresh);
    refresh();
}

void FirstSteps::addCard(const Step &step, QGridLayout *grid, int place)
{
    auto *card = new QFrame(this);
    card->setProperty("role", QStringLiteral("card"));
    auto *row = new QHBoxLayout(card);
    row->setContentsMargins(theme::gap(4), theme::gap(4), theme::gap(4), theme::gap(3));
    row->setSpacing(theme::gap(3));
    Card parts{new IconLabel(QStringLiteral("circle"), theme::Role::TextMuted, theme::gap(6), card),
               words::label(QString(), "small", card), nullptr};
    row->addWidget(parts.mark, 0, Qt::AlignTop);
    auto *text = new QVBoxLayout;
    text->setSpacing(theme::gap(1));
    text->addWidget(words::paragraph(tr(step.title), "section", card));
    text->addWidget(words::paragraph(tr(step.why), "muted", card));
    text->addStretch(1);
    auto *links = new QHBoxLayout;
    parts.open = words::button(m_texts.plural(*step.table), QString(), "link", card);
    parts.open->setObjectName(step.table->name());
    const Table *table = step.table;
    connect(parts.open, &QPushButton::clicked, this, [this, table] { emit openTable(table); });
    links->addWidget(parts.open);
    if (table == &schema().scaleLevel) {
        m_fill = words::button(tr("Propose usual ones"), QString(), "link", card);
        m_fill->setToolTip(tr("Fills in usual levels, horizons and impact categories, to be adapted"));
        connect(m_fill, &QPushButton::clicked, this, &FirstSteps::fillScales);
        links->addWidget(m_fill);
    }
    links->addStretch(1);
    links->addWidget(parts.state);
    text->addLayout(links);
    row->addLayout(text, 1);
    grid->addWidget(card, place / columns, place % columns);
    m_cards.append(parts);
}

QString FirstSteps::title() const
{
    return tr("Start");
}

bool FirstSteps::isDone(const Step &step) const
{
    if (step.table != &schema().plan)
        return m_plan.count(*step.table) > 0;
    const tables::PlanRecord &plan = schema().plan;
    return !m_plan.setting(plan.title).isEmpty() && !m_plan.setting(plan.organisation).isEmpty() &&
           !m_plan.setting(plan.scope).isEmpty();
}

int FirstSteps::done() const
{
    return static_cast<int>(
        std::count_if(m_steps.begin(), m_steps.end(), [this](const Step &step) { return isDone(step); }));
}

void FirstSteps::refresh()
{
    showFacts();
    for (int i = 0; i < count(); ++i) {
        const Step &step = m_steps.at(i);
        const bool ready = isDone(step);
        m_cards.at(i).mark->setIcon(ready ? QStringLiteral("circle-check") : QStringLiteral("circle"),
                                    ready ? theme::Role::Good : theme::Role::TextMuted);
        m_cards.at(i).mark->setAccessibleName(ready ? tr("Done") : tr("To do"));
        const int rows = m_plan.count(*step.table);
        m_cards.at(i).state->setText(step.table->isSingle() ? QString() : tr("%n row(s)", nullptr, rows));
    }
    if (m_fill)
        m_fill->setVisible(m_plan.count(schema().scaleLevel) == 0 && !m_plan.isReadOnly());
    m_progress->setText(done() == count() ? tr("All first steps are done")
                                          : tr("First steps: %1 of %2 done").arg(done()).arg(count()));
}

void FirstSteps::showFacts()
{
    const tables::PlanRecord &plan = schema().plan;
    const Row &self = m_plan.self();
    const QString name = m_plan.setting(plan.title);
    m_title->setText(name.isEmpty() ? tr("A plan without a title yet") : name);
    const QString version = self[plan.version];
    const QString review = m_texts.format(plan.nextReviewOn, self.value(plan.nextReviewOn));
    m_facts->setText(filled({self[plan.organisation], version.isEmpty() ? QString() : tr("version %1").arg(version),
                             m_texts.format(plan.status, self.value(plan.status)),
                             review.isEmpty() ? QString() : tr("next review on %1").arg(review)}));
    m_facts->setVisible(!m_facts->text().isEmpty());
}

void FirstSteps::fillScales()
{
    const Texts &words = m_plan.texts();
    QFile file(QStringLiteral(":/samples/starter_%1.json").arg(languageCode(words.language())));
    //: Where imported rows came from, in the history: "Imported from the usual scales"
    const QString source = words.text("History", QT_TRANSLATE_NOOP("History", "the usual scales"));
    try {
        if (file.open(QIODevice::ReadOnly))
            importJson(m_plan, file.readAll(), {.source = source});
    } catch (const Error &error) {
        emit failed(error.message());
    }
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/losspicker.h"

#include "forms/elidingcombo.h"
#include "pages/losslist.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QSortFilterProxyModel>
#include <QVBoxLayout>

#include <utility>

using recovery::Thing;

LossPicker::LossPicker(const Plan &plan, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_texts(texts), m_things(new LossList(plan, this)),
      m_filtered(new QSortFilterProxyModel(this))
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(6), 0, theme::gap(4), theme::gap(4));
    column->setSpacing(theme::gap(1));
    addScenario(column);
    addThings(column);
    addDuration(column);
    reload();
    readDuration();
    connect(&plan, &Plan::changed, this, [this] {
        m_isStale = true;
        if (isVisible())
            refresh();
    });
}

void LossPicker::refresh()
{
    if (!std::exchange(m_isStale, false))
        return;
    reload();
    read();
}

void LossPicker::showEvent(QShowEvent *event)
{
    refresh();
    QWidget::showEvent(event);
}

QWidget *LossPicker::label(const QString &text, QWidget *buddy)
{
    QLabel *label = words::label(text, "small", this);
    label->setBuddy(buddy);
    buddy->setAccessibleName(text);
    return label;
}

void LossPicker::addScenario(QVBoxLayout *column)
{
    m_scenario = new ElidingCombo(this);
    m_scenario->setObjectName(QStringLiteral("scenario"));
    m_scenario->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_scenario->setMinimumContentsLength(12);
    column->addWidget(label(tr("Scenario"), m_scenario));
    column->addWidget(m_scenario);
    column->addSpacing(theme::gap(2));
    connect(m_scenario, &QComboBox::activated, this, &LossPicker::read);
}

void LossPicker::addThings(QVBoxLayout *column)
{
    m_filtered->setSourceModel(m_things);
    m_filtered->setFilterCaseSensitivity(Qt::CaseInsensitive);
    auto *filter = new QLineEdit(this);
    filter->setPlaceholderText(tr("Filter"));
    filter->setClearButtonEnabled(true);
    filter->addAction(theme::icon(QStringLiteral("funnel"), theme::Role::TextMuted), QLineEdit::LeadingPosition);
    connect(filter, &QLineEdit::textChanged, m_filtered, &QSortFilterProxyModel::setFilterFixedString);
    auto *view = new QListView(this);
    view->setObjectName(QStringLiteral("things"));
    view->setModel(m_filtered);
    view->setUniformItemSizes(true);
    view->setTextElideMode(Qt::ElideRight);
    view->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    view->ensurePolished(); // rows are measured once, and not before the style sheet says how high they are
    column->addWidget(label(tr("What is lost"), view));
    column->addWidget(filter);
    column->addWidget(view, 1);
    column->addSpacing(theme::gap(2));
    connect(m_things, &LossList::changed, this, &LossPicker::read);
}

void LossPicker::addDuration(QVBoxLayout *column)
{
    m_duration = new QLineEdit(this);
    m_duration->setObjectName(QStringLiteral("duration"));
    m_duration->setClearButtonEnabled(true);
    m_hint = words::paragraph(QString(), "small", this);
    column->addWidget(label(tr("Duration of the cause"), m_duration));
    column->addWidget(m_duration);
    column->addWidget(m_hint);
    connect(m_duration, &QLineEdit::textEdited, this, &LossPicker::read);
}

void LossPicker::reload()
{
    const auto &table = schema().scenario;
    const QVariant chosen = m_scenario->currentData();
    m_scenario->clear();
    m_scenario->addItem(tr("No scenario"), QVariant::fromValue<Id>(0));
    for (const Row *row : m_plan.each(table))
        m_scenario->addItem(m_plan.title(table, *row), QVariant::fromValue(row->id));
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(chosen)));
    m_things->reload();
}

/// False if what is typed is no duration; then the hint says so and the loss stays as it was.
bool LossPicker::readDuration()
{
    const auto &field = schema().scenario.referenceDuration;
    try {
        m_loss.duration = Cell<qint64>::read(m_texts.parse(field, m_duration->text()));
    } catch (const Error &error) {
        m_hint->setText(error.message());
        return false;
    }
    const Row *scenario = m_loss.scenario ? m_plan.find(schema().scenario, *m_loss.scenario) : nullptr;
    const auto assumed = scenario ? (*scenario)[field] : std::nullopt;
    m_duration->setPlaceholderText(assumed ? m_texts.duration(*assumed) : tr("4 h, 2 d, 90 min"));
    if (m_loss.duration || assumed)
        m_hint->setText(tr("What is lost stays away that long."));
    else
        m_hint->setText(tr("Empty: each thing stays away as long as its ordinary repair takes."));
    return true;
}

void LossPicker::read()
{
    const Id scenario = m_scenario->currentData().value<Id>();
    recovery::Loss loss{.resources = {}, .contacts = {}, .providers = {}};
    loss.scenario = scenario ? std::optional(scenario) : std::nullopt;
    loss.duration = m_loss.duration;
    for (const Thing &thing : m_things->ticked()) {
        IdSet &ids = thing.kind == Thing::Kind::Resource  ? loss.resources
                     : thing.kind == Thing::Kind::Contact ? loss.contacts
                                                          : loss.providers;
        ids.append(thing.id);
    }
    const Row *chosen = m_plan.find(schema().scenario, scenario);
    m_things->setGiven(chosen ? (*chosen)[schema().scenario.resources] : IdSet());
    m_loss = loss;
    if (readDuration())
        emit changed();
}

bool LossPicker::isEmpty() const
{
    return !m_loss.scenario && m_loss.resources.isEmpty() && m_loss.contacts.isEmpty() && m_loss.providers.isEmpty();
}

void LossPicker::choose(const QList<Thing> &things)
{
    m_scenario->setCurrentIndex(0);
    m_duration->clear();
    m_things->setTicked(things); // reads
}

void LossPicker::chooseScenario(Id scenario)
{
    m_scenario->setCurrentIndex(std::max(0, m_scenario->findData(QVariant::fromValue(scenario))));
    read();
}

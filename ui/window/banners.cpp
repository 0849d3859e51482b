// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/banners.h"

#include "window/banner.h"
#include "window/session.h"

#include <QPushButton>
#include <QVBoxLayout>

Banners::Banners(const Session &session, QWidget *parent) : QWidget(parent), m_session(session)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    build();
}

void Banners::build()
{
    delete m_content;
    m_content = new QWidget(this);
    layout()->addWidget(m_content);
    auto *column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_readOnly = new Banner(Banner::Tone::Warning, QStringLiteral("lock"), m_content);
    m_readOnly->setObjectName(QStringLiteral("read-only"));
    m_takeOver = m_readOnly->addButton(tr("Take over"));
    connect(m_takeOver, &QPushButton::clicked, this, &Banners::takeOverWanted);
    connect(m_readOnly->addButton(tr("Save a copy…")), &QPushButton::clicked, this, &Banners::saveAsWanted);
    m_recovered = new Banner(Banner::Tone::Warning, QStringLiteral("life-buoy"), m_content);
    m_recovered->setObjectName(QStringLiteral("recovered"));
    connect(m_recovered->addButton(tr("Save")), &QPushButton::clicked, this, &Banners::saveWanted);
    m_date = new Banner(Banner::Tone::Info, QStringLiteral("calendar"), m_content);
    m_date->setObjectName(QStringLiteral("reference-date"));
    connect(m_date->addButton(tr("Change")), &QPushButton::clicked, this, &Banners::referenceDateWanted);
    for (Banner *banner : {m_readOnly, m_recovered, m_date})
        column->addWidget(banner);
    refresh();
}

void Banners::refresh()
{
    const Plan *plan = m_session.plan();
    const QString reason = plan ? m_session.readOnlyReason() : QString();
    m_readOnly->setText(reason);
    m_readOnly->setVisible(!reason.isEmpty());
    m_takeOver->setVisible(m_session.mayTakeOver());
    m_recovered->setText(tr("This plan was recovered after a crash, to the last edit. Look it through, then save it."));
    m_recovered->setVisible(plan && m_session.isRecovered());
    const auto date = plan ? plan->setting(schema().plan.referenceDate) : std::nullopt;
    if (date)
        m_date->setText(tr("Dates are judged as of %1, the reference date of this plan, not as of today.")
                            .arg(QLocale().toString(*date, QLocale::LongFormat)));
    m_date->setVisible(date.has_value());
}

void Banners::retranslate()
{
    build();
}

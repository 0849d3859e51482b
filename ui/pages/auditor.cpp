// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/auditor.h"

#include "forms/edits.h"

#include <QElapsedTimer>

#include <algorithm>

namespace {
constexpr int pauseMs = 150; // after the last edit
constexpr int sliceMs = 8;   // half a frame: typing and scrolling go on between two slices
} // namespace

Auditor::Auditor(const Plan &plan, const Texts &texts, QObject *parent) : QObject(parent), m_plan(plan), m_texts(texts)
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &Auditor::slice);
    connect(&plan, &Plan::changed, this, &Auditor::restart);
    m_timer.start(0);
}

Auditor::~Auditor() = default;

QDate Auditor::today() const
{
    return edits::today(m_plan);
}

void Auditor::restart()
{
    m_run.reset();
    m_timer.start(pauseMs);
    if (std::exchange(m_isCurrent, false))
        emit outdated();
}

void Auditor::slice()
{
    // An edit that was tried and taken back leaves the rows as they were, but not where they were.
    if (!m_run || m_version != m_plan.version()) {
        m_run = std::make_unique<audit::Audit>(m_plan, today(), m_texts);
        m_version = m_plan.version();
    }
    QElapsedTimer elapsed;
    elapsed.start();
    bool goesOn = true;
    while (goesOn && elapsed.elapsed() < sliceMs)
        goesOn = m_run->step();
    if (goesOn) {
        m_timer.start(0);
        return;
    }
    m_report = m_run->report();
    m_run.reset();
    index();
    m_isCurrent = true;
    emit reported();
}

void Auditor::index()
{
    m_byRow.clear();
    for (qsizetype i = 0; i < m_report.findings.size(); ++i) {
        const Table *table = m_report.findings.at(i).table;
        Id row = m_report.findings.at(i).row;
        while (row) {
            m_byRow.insert(row, i);
            const Row *found = m_plan.find(*table, row);
            row = 0;
            for (const Field *owner : table->owners()) {
                const auto above = found ? Cell<Id>::read(found->value(*owner)) : std::nullopt;
                if (!above)
                    continue;
                row = *above;
                table = &owner->target();
                break;
            }
        }
    }
}

QList<audit::Finding> Auditor::reportedAbout(Id row) const
{
    QList<qsizetype> places = m_byRow.values(row);
    std::sort(places.begin(), places.end());
    QList<audit::Finding> findings;
    for (const qsizetype place : std::as_const(places))
        findings.append(m_report.findings.at(place));
    return findings;
}

void Auditor::finish()
{
    while (!m_isCurrent) {
        m_timer.stop();
        slice();
    }
}

QList<audit::Finding> Auditor::findingsAbout(const Table &table, Id row, const Change *typed) const
{
    QList<audit::Finding> findings;
    m_plan.tryOut(typed ? Changes{*typed} : Changes(),
                  [&](const Changes &) { findings = audit::findingsAbout(m_plan, table, row, today(), m_texts); });
    return findings;
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "window/pagehost.h"

#include "pages/auditor.h"
#include "pages/auditpage.h"
#include "pages/firststeps.h"
#include "pages/historypage.h"
#include "pages/publishpage.h"
#include "pages/recordpage.h"
#include "pages/revisionspage.h"
#include "pages/tablepage.h"
#include "pages/weakpage.h"
#include "pages/whatifpage.h"
#include "plan.h"

#include <algorithm>

namespace {
constexpr int longestWay = 50;

/// True for a table itself and for those whose rows belong to its rows, however deep.
bool isWithin(const Table &table, const Table &page)
{
    return &table == &page || std::any_of(table.owners().begin(), table.owners().end(),
                                          [&](const Field *owner) { return isWithin(owner->target(), page); });
}

/// The page of an owned row is that of the row that owns it, however deep.
Destination pageOf(const Plan &plan, Destination place)
{
    const Field *field = place.field;
    while (place.table && place.table->isOwned()) {
        const Row *row = plan.find(*place.table, place.row);
        const Field *owner = nullptr;
        for (const Field *each : row ? place.table->owners() : QList<const Field *>()) {
            if (!isEmpty(row->value(*each)))
                owner = each;
        }
        if (!owner)
            return {};
        place = {Screen::Table, &owner->target(), *Cell<Id>::read(row->value(*owner)), field};
    }
    // What is missing may belong into another list: the procedure of a function, the call tree of a plan.
    if (field && !isWithin(field->table(), *place.table))
        return {Screen::Table, &field->table()};
    return place;
}
} // namespace

PageHost::PageHost(QWidget *parent) : QStackedWidget(parent) {}

PageHost::~PageHost() = default;

std::pair<int, int> PageHost::key(const Destination &destination)
{
    return {static_cast<int>(destination.screen), destination.table ? destination.table->index() : -1};
}

void PageHost::dropPages()
{
    m_page = nullptr;
    for (const auto &[place, page] : m_pages) {
        removeWidget(page);
        delete page;
    }
    m_pages.clear();
    m_auditor.reset();
}

void PageHost::makeAuditor()
{
    if (m_plan)
        m_auditor = std::make_unique<Auditor>(*m_plan, m_texts);
}

void PageHost::setPlan(Plan *plan, const Texts &texts)
{
    dropPages();
    m_plan = plan;
    m_texts = texts;
    m_past.clear();
    m_future.clear();
    m_here = {};
    makeAuditor();
    if (plan)
        show({});
}

void PageHost::setTexts(const Texts &texts)
{
    const Destination place = here();
    if (m_page)
        m_page->commit();
    dropPages();
    m_texts = texts;
    makeAuditor();
    if (m_plan)
        show(place);
}

Destination PageHost::here() const
{
    Destination place = m_here;
    place.row = m_page ? m_page->currentRow() : 0;
    return place;
}

void PageHost::go(const Destination &destination)
{
    if (!m_plan)
        return;
    const Destination from = here();
    const bool moves =
        !from.isSamePage(pageOf(*m_plan, destination)) || (destination.row && destination.row != from.row);
    if (moves && m_page) {
        m_past.append(from);
        m_future.clear();
        if (m_past.size() > longestWay)
            m_past.removeFirst();
    }
    show(destination);
}

void PageHost::back()
{
    if (m_past.isEmpty())
        return;
    m_future.append(here());
    show(m_past.takeLast());
}

void PageHost::forward()
{
    if (m_future.isEmpty())
        return;
    m_past.append(here());
    show(m_future.takeLast());
}

void PageHost::show(const Destination &destination)
{
    if (m_page)
        m_page->commit();
    const Destination place = pageOf(*m_plan, destination);
    auto found = m_pages.find(key(place));
    if (found == m_pages.end()) {
        Page *page = make(place);
        addWidget(page);
        found = m_pages.emplace(key(place), page).first;
        connect(page, &Page::currentRowChanged, this, &PageHost::moved);
        emit pageMade(page);
    }
    m_page = found->second;
    m_here = {place.screen, place.table, 0, nullptr};
    setCurrentWidget(m_page);
    if (place.row)
        m_page->showRow(*place.table, place.row);
    if (place.table != destination.table && place.row)
        m_page->showRow(*destination.table, destination.row);
    if (place.field)
        m_page->showField(*destination.table, destination.row, *destination.field);
    emit moved();
}

Page *PageHost::make(const Destination &destination)
{
    switch (destination.screen) {
    case Screen::Start: return new FirstSteps(*m_plan, m_texts, this);
    case Screen::WhatIf: return new WhatIfPage(*m_plan, m_texts, this);
    case Screen::Weak: return new WeakPage(*m_plan, m_texts, this);
    case Screen::Audit: return new AuditPage(*m_plan, *m_auditor, m_texts, this);
    case Screen::History: return new HistoryPage(*m_plan, m_texts, this);
    case Screen::Revisions: return new RevisionsPage(*m_plan, m_texts, this);
    case Screen::Publish: return new PublishPage(*m_plan, m_texts, this);
    case Screen::Table: break;
    }
    if (destination.table->isSingle())
        return new RecordPage(*m_plan, *m_auditor, *destination.table, m_texts, this);
    return new TablePage(*m_plan, *m_auditor, *destination.table, m_texts, this);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/recordpage.h"

#include "forms/rowform.h"
#include "pages/findingspanel.h"
#include "pages/pageheader.h"
#include "plan.h"
#include "theme/theme.h"

#include <QScrollArea>
#include <QVBoxLayout>

RecordPage::RecordPage(Plan &plan, Auditor &auditor, const Table &table, const Texts &texts, QWidget *parent)
    : Page(parent), m_table(table), m_texts(texts)
{
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(new PageHeader(texts.label(table), texts.purpose(table), this));
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    m_form = new RowForm(plan, table, texts, scroll);
    m_form->setContentsMargins(theme::gap(6), 0, theme::gap(4), theme::gap(4));
    scroll->setWidget(m_form);
    auto *findings = new FindingsPanel(auditor, this);
    findings->setContentsMargins(theme::gap(2), 0, 0, theme::gap(2));
    column->addWidget(findings);
    column->addWidget(scroll, 1);
    const QList<Row> rows = plan.rows(table);
    m_form->setRow(rows.isEmpty() ? 0 : rows.first().id);
    findings->setRow(m_table, m_form->row());
    connect(m_form, &RowForm::typed, findings, &FindingsPanel::setTyped);
    connect(findings, &FindingsPanel::chosen, this,
            [this](const audit::Finding &finding) { emit openField(finding.table, finding.row, finding.field); });
    connect(m_form, &RowForm::linkActivated, this, &Page::openRow);
}

QString RecordPage::title() const
{
    return m_texts.label(m_table);
}

bool RecordPage::showRow(const Table &table, Id id)
{
    return &table == &m_table && id == m_form->row();
}

void RecordPage::showField(const Table &, Id, const Field &field)
{
    m_form->focusField(field.name());
}

Id RecordPage::currentRow() const
{
    return m_form->row();
}

void RecordPage::begin()
{
    m_form->focusFirst();
}

void RecordPage::commit()
{
    m_form->commit();
}

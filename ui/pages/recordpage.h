// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"
#include "texts/texts.h"

class Auditor;
class FindingsPanel;
class RowForm;

/// The page of a table with a single row: just its form.
class RecordPage : public Page
{
    Q_OBJECT

public:
    RecordPage(Plan &plan, Auditor &auditor, const Table &table, const Texts &texts, QWidget *parent = nullptr);

    QString title() const override;
    bool showRow(const Table &table, Id id) override;
    void showField(const Table &table, Id id, const Field &field) override;
    Id currentRow() const override;
    void begin() override;
    void commit() override;

private:
    const Table &m_table;
    Texts m_texts;
    RowForm *m_form;
};

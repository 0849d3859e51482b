// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "pages/page.h"
#include "texts/texts.h"

class Auditor;
class EmptyState;
class FindingsPanel;
class ListView;
class PageHeader;
class QLabel;
class QLineEdit;
class QPushButton;
class QScrollArea;
class QSplitter;
class QStackedWidget;
class RowFilter;
class RowForm;
class TableModel;

/// The page of any table: its list, and the form of the row chosen in it.
class TablePage : public Page
{
    Q_OBJECT

public:
    TablePage(Plan &plan, Auditor &auditor, const Table &table, const Texts &texts, QWidget *parent = nullptr);

    QString title() const override;
    bool showRow(const Table &table, Id id) override;
    void showField(const Table &table, Id id, const Field &field) override;
    Id currentRow() const override;
    void begin() override;
    bool advance() override;
    void commit() override;

    // What the tools of the page do, on the rows selected.
    void add();
    void duplicate();
    void remove();

protected:
    void showEvent(QShowEvent *event) override;

private:
    QWidget *tools();
    QWidget *list();
    QWidget *details();
    void sizeColumns();
    void addKeys();
    QList<Id> selection() const;
    void select(Id id);
    void follow(const Changes &changes);
    void showSelection();
    void showCount();
    void showState();
    void edit(const QString &text, const Changes &changes);

    Plan &m_plan;
    Auditor &m_auditor;
    const Table &m_table;
    Texts m_texts;
    TableModel *m_model;
    RowFilter *m_rows;
    PageHeader *m_header;
    QLineEdit *m_filter = nullptr;
    QPushButton *m_add = nullptr;
    QPushButton *m_duplicate = nullptr;
    QPushButton *m_delete = nullptr;
    ListView *m_view = nullptr;
    QStackedWidget *m_states;
    QSplitter *m_splitter = nullptr;
    EmptyState *m_empty = nullptr;
    QStackedWidget *m_right = nullptr;
    QScrollArea *m_scroll = nullptr;
    RowForm *m_form = nullptr;
    FindingsPanel *m_findings = nullptr;
    QWidget *m_sheet = nullptr;
    QLabel *m_hint = nullptr;
    Id m_shown = 0;
    bool m_isShared = false; ///< the room between list and form
};

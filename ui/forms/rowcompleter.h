// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "plan.h"

#include <QCompleter>

class QStandardItemModel;

/// Offers the rows that a reference may point at, found by code or name, accents and case aside.
class RowCompleter : public QCompleter
{
    Q_OBJECT

public:
    /// Works on the line `input` and offers rows of `table`, those that fit `filter` ("field=value") first.
    RowCompleter(Plan &plan, const Table &table, const char *filter, const Texts &texts, QWidget *input);

    /// Offers to add a row as well, where the table's rows stand by themselves and the plan can be edited.
    void offerNew() { m_offersNew = true; }
    /// These rows are not offered.
    void setLeftOut(const IdSet &ids) { m_leftOut = ids; }
    /// Opens the list of rows that match what was typed; all of them for "".
    void offer(const QString &typed);
    /// The one row that was meant: its code, its name, or the only one that matches. Throws Error if there is none.
    Id meant(const QString &typed) const;
    /// "F01 · Payroll", "" if there is no such row.
    QString title(Id id) const;
    /// A new row as somebody may mean it who typed this and did not find it: of that name, and among those offered
    /// first. Not yet part of the plan.
    Row draft(const QString &typed) const;

signals:
    void picked(Id id);
    /// A row is to be added that the person did not find by `typed`.
    void newWanted(const QString &typed);

private:
    struct Candidate {
        Id id = 0;
        QString title, folded, code;
        bool first = false; ///< fits the reference's filter
    };
    void addItem(const QString &text, Id id);
    QList<Candidate> candidates() const;
    QList<Candidate> matching(const QString &typed) const;

    Plan &m_plan;
    const Table &m_table;
    Texts m_texts;
    QString m_filter;
    QStandardItemModel *m_model;
    IdSet m_leftOut;
    QString m_typed;
    bool m_offersNew = false;
};

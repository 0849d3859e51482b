// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "schema/change.h"

#include <QWidget>

class Plan;

/// One screen of the window. Pages know neither each other nor the window: what they want from there they ask by
/// signal.
class Page : public QWidget
{
    Q_OBJECT

public:
    explicit Page(QWidget *parent = nullptr);

    /// What the page is called where the reader is told where he is: "Resources".
    virtual QString title() const = 0;
    /// Brings the row before the reader; false if the page does not show it. An owned row is shown inside its owner.
    virtual bool showRow(const Table &table, Id id);
    /// Puts the keyboard into a field of a row, or of a row that it owns; what the page does not show is left alone.
    virtual void showField(const Table &table, Id id, const Field &field);
    /// The row that is being worked on, 0 if there is none.
    virtual Id currentRow() const { return 0; }
    /// Puts the keyboard where one begins.
    virtual void begin() { setFocus(); }
    /// Moves the keyboard on to the next part of the page; false when it stood in the last.
    virtual bool advance() { return false; }
    /// Makes what is typed but not yet part of the plan part of it; called before the plan is saved, closed or left.
    virtual void commit() {}

signals:
    void openRow(const Table *table, Id id);                       ///< jump to a row, wherever it is shown
    void openField(const Table *table, Id id, const Field *field); ///< the same, to mend that field
    void openTable(const Table *table);                            ///< jump to a list
    void currentRowChanged();
    void deletionWanted(const Table *table, const QList<Id> &ids);
    void failed(const QString &sentence); ///< something could not be done; the window says so
};

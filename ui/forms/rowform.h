// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/edits.h"

#include <QWidget>

class Editor;
class FieldBox;
class FieldColumns;
class QLabel;
class QVBoxLayout;

/// The form of one row: a labelled editor for each field, in sections, then the lists of what the row owns. Every
/// change is kept at once. Put it into a QScrollArea.
class RowForm : public QWidget
{
    Q_OBJECT

public:
    RowForm(Plan &plan, const Table &table, const Texts &texts, QWidget *parent = nullptr);
    ~RowForm() override;

    /// Shows another row, after committing what was being typed; 0 shows none.
    void setRow(Id id);
    /// The row shown; 0 for none and for a draft.
    Id row() const { return m_id; }
    /// Edits a row that is no part of the plan yet; what it owns comes later.
    void setDraft(const Row &draft);
    /// The row as edited; nothing unless setDraft() was called last.
    const std::optional<Row> &draft() const { return m_draft; }

    /// Commits what is being typed. False if an input was refused; then its sentence is shown.
    bool commit(edits::Questions questions = edits::Questions::Asked);
    /// Puts the keyboard into the editor of that field and scrolls to it; nothing if there is no such editor.
    void focusField(const QString &name);
    /// Puts the keyboard into the list of owned rows that `table` stands in, and marks `row` or the row that owns it.
    void focusOwned(const Table &table, Id row);
    /// The same for the first field that is worth typing into: not the code, which is proposed.
    void focusFirst();

signals:
    /// A reference was followed.
    void linkActivated(const Table *table, Id id);
    /// Something is being typed that is no part of the plan yet: the row as it would be. Not sent for what cannot be
    /// understood.
    void typed(const Change &change);
    /// The row shown was deleted, here or elsewhere.
    void rowGone();

protected:
    void hideEvent(QHideEvent *event) override;

private:
    void addFields();
    void addHeading(const QString &text);
    void addField(const Field &field, FieldColumns *columns);
    void addOwned(const Table &table);
    edits::Outcome setValue(const Field &field, const Value &value, edits::Questions questions);
    void setInDraft(const Field &field, const Row &after);
    void showValues(const Row &row);
    void tellTyped(const Editor &editor);
    void reveal(QWidget *part);
    void showReadOnly();
    void follow(const Changes &changes);
    void followTargets(const Changes &changes, const Row &row);
    FieldBox *box(const QString &name) const;

    Plan &m_plan;
    const Table &m_table;
    Texts m_texts;
    Id m_id = 0;
    std::optional<Row> m_draft;
    bool m_isGoing = false; ///< being deleted: too late for questions
    QVBoxLayout *m_layout;
    QLabel *m_readOnly;
    QWidget *m_fields;
    QWidget *m_ownedPart;
    QList<FieldBox *> m_boxes;
    /// The list of one owned table.
    struct OwnedPart {
        const Table *table;
        QWidget *widget;
        std::function<void(Id)> setOwner;
        std::function<void(Id)> select;
    };
    QList<OwnedPart> m_owned;
};

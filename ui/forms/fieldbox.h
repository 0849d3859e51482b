// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "forms/edits.h"

#include <QWidget>

#include <functional>

class Editor;
class QLabel;
class QTimer;

/// One field of a form: label, editor, and one sentence where the input was refused or is worth a remark. Decides when
/// an input is committed: on Enter, when the keyboard leaves it, or after a second's pause.
class FieldBox : public QWidget
{
    Q_OBJECT

public:
    /// Makes the value part of the row, asking first where it is doubtful and this is a moment for it. Throws Error
    /// with one sentence; then the row is as it was.
    using Commit = std::function<edits::Outcome(const Field &, const Value &, edits::Questions)>;

    /// Takes the editor as its child.
    FieldBox(Editor *editor, const Texts &texts, Commit commit, QWidget *parent = nullptr);

    Editor *editor() const { return m_editor; }
    const Field &field() const;
    /// Shows the value of another row.
    void setValue(const Value &value);
    /// The row's value is now this one: shown, unless something else is being typed here.
    void refresh(const Value &value);
    /// Commits what has been typed. False if it was refused; then the sentence stands below the editor. What the
    /// person does not want to keep after all gives way to what the row holds; what could not be asked stays typed.
    bool commit(edits::Questions questions = edits::Questions::Asked);
    void setReadOnly(bool readOnly);
    /// The sentence that stands below the editor, "" if none.
    QString problem() const;
    void setProblem(const QString &sentence);
    /// What stands below the editor as a remark, "" if nothing.
    QString hint() const;

signals:
    /// The keyboard left the field, after what was typed has been committed.
    void left();
    void linkActivated(const Table *table, Id id);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    QWidget *heading(const Texts &texts);
    bool isTyping() const;
    void leave(Qt::FocusReason reason);
    void finish();
    bool take(const Value &value, edits::Questions questions);
    void say(const QString &sentence, const char *role);
    bool restore();
    bool filterShortcut(QEvent *event);

    Editor *m_editor;
    Commit m_commit;
    QTimer *m_pause;
    QLabel *m_problem;
    Value m_value;  ///< what the row holds
    Value m_before; ///< what it held when the keyboard came
    bool m_dirty = false;
    bool m_committing = false;
};

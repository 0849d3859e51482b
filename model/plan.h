// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "error.h"
#include "schema/change.h"
#include "tables/schema.h"
#include "texts/texts.h"

#include <QObject>

#include <functional>
#include <memory>

class QUndoStack;
class Rows;
class Store;

/// A reference that points at a row: "F03 needs R12".
struct Use {
    const Field *field = nullptr; ///< the reference; field->table() is the table of the row that uses
    Id row = 0;                   ///< the row that uses
    bool operator==(const Use &) const = default;
};

/// A rule that an edit would break.
struct Problem {
    int change = 0;               ///< index of the change that breaks it
    const Field *field = nullptr; ///< the field at fault, nullptr if it is the row as a whole
    QString sentence;             ///< what is wrong and what to do, without naming the row
};

/// The rows of one plan in memory and the only writer of them: every edit, from wherever, goes through edit().
///
/// One gesture is one transaction, one undo step, one changed() and one sentence in the history.
class Plan : public QObject
{
    Q_OBJECT

public:
    /// Reads all rows of `store`; edits are written in the history under `author`. An empty store gets its plan row
    /// with the settings' defaults, nothing else; `language` is then the plan's, if it is said. Throws Error if the
    /// store cannot be read or holds rows that break the schema.
    explicit Plan(std::unique_ptr<Store> store, const QString &author = {}, QObject *parent = nullptr,
                  std::optional<Language> language = {});
    ~Plan() override;

    // ---- reading

    /// All rows of a table in their natural order: by code (Unicode code points), by the order field, else by natural
    /// key.
    QList<Row> rows(const Table &table) const;
    /// The same rows where they stand, not copied. Good until the next edit.
    const RowList &each(const Table &table) const;
    int count(const Table &table) const;
    /// Another number whenever a row was touched, even if it was put back: what each() and referring() gave is stale.
    quint64 version() const;
    /// nullptr if there is no such row.
    const Row *find(const Table &table, Id id) const;
    /// The row of that code; for codes that are local to an owner, pass the owner. nullptr if there is none.
    const Row *findByCode(const Table &table, const QString &code, Id owner = 0) const;
    /// The rows of `table` that belong to `owner`, in natural order.
    QList<Row> owned(const Table &table, Id owner) const;
    /// The rows whose `field` points at `target`, in natural order, not copied. Good until the next edit.
    const RowList &referring(const Field &field, Id target) const;
    /// Every reference to the row, the owners' children included, by table and natural order.
    QList<Use> uses(Id target) const;
    /// The single row of the plan itself: title, organisation, settings.
    const Row &self() const;
    template <typename T> typename Cell<T>::Result setting(const Column<T> &column) const { return self()[column]; }
    /// "F01", "EX01/I03" for a code local to its owner; for rows without a code the owner and key
    /// ("CT01/sweep_clause").
    QString code(const Table &table, const Row &row) const;
    /// What people call the row: "F01 · Payroll"; of a row without a code its key in words.
    QString title(const Table &table, const Row &row) const;
    /// The name without the code: "Payroll", "Claire Morvan"; "" if it has none yet.
    QString name(const Table &table, const Row &row) const;
    /// A cell as people read it: names for references, "4 h" for durations, labels for choices; "" if empty.
    QString display(const Field &field, const Row &row, const Texts &texts) const;
    /// The code that a new row would get: prefix and number, above every one in use or used before.
    QString proposedCode(const Table &table, Id owner = 0) const;
    /// A new row with its proposed code, initial values and owner filled in; not yet part of the plan.
    Row draft(const Table &table, const Row *owner = nullptr, const Table *ownerTable = nullptr) const;
    /// The words of the plan's own language and vocabulary (history, printed documents unless asked otherwise).
    const Texts &texts() const;

    // ---- editing

    /// Who edits, for the history ("" is written as unknown).
    void setAuthor(const QString &author);
    QString author() const;
    /// True when opened for reading: every edit is refused with a sentence.
    bool isReadOnly() const;
    /// The sentence that every edit is refused with, "" if the plan can be edited.
    QString readOnlyReason() const { return m_readOnly; }
    void setReadOnly(const QString &why);

    /// Does all the changes or none. Content of an approved plan that changes makes it a draft again in the same step,
    /// unless the changes set its status themselves (DESIGN 2). Rows with id 0 get one; rows whose `before` is not what
    /// the plan holds are refused. `text` is one sentence for undo and history. Returns the changes as done; nothing to
    /// do leaves no step. Throws Error, naming row and field, if a rule is broken (DESIGN 2) or the store cannot be
    /// written.
    Changes edit(const QString &text, Changes changes);
    /// Convenience: sets one field of one row.
    Changes setValue(const Table &table, Id id, const Field &field, const Value &value);
    /// The same, and keeps the document of an approved version in the same transaction. A record: neither this edit nor
    /// those before it can be taken back.
    Changes freeze(const QString &text, Changes changes, const FrozenRevision &revision, const QByteArray &pdf);
    /// All rules that the changes would break; empty if edit() would accept them.
    QList<Problem> problems(Changes changes) const;
    /// What edit() would accept but a person should confirm: a deputy who is the owner, a caller outside the call tree
    /// or in a circle, weights that do not add up to 100, a waiver that ends before `today`, an approval that keeps no
    /// document.
    QList<Problem> doubts(Changes changes, const QDate &today) const;
    /// Shows `look` the plan as it would be after the changes (passed as edit() would do them), then takes them back.
    /// Nothing is checked, written or signalled.
    void tryOut(Changes changes, const std::function<void(const Changes &)> &look) const;

    /// What deleting rows does: their owned rows go, references become empty or take their row along.
    /// Rows that refuse are returned in `refusedBy`; then the changes are not to be done.
    struct Deletion {
        Changes changes;
        QList<Use> emptied, removed, refusedBy;
    };
    Deletion deletion(const Table &table, const QList<Id> &ids) const;
    /// "Replace P05 by P08 everywhere": the changes that make every reference to `from` point at `to`.
    /// References that would then stand twice (same deputy twice) lose the row that pointed at `from`.
    Changes replacement(const Table &table, Id from, Id to) const;
    /// False where a copy would always be refused: the row goes by nothing but a key that must be unique.
    static bool canDuplicate(const Table &table);
    /// The changes that give a copy of the row, owned rows included, under the next code. Optional keys that may not
    /// stand twice are left empty.
    Changes duplicate(const Table &table, Id id) const;
    /// The changes that move owned rows of an ordered table up (-1) or down (+1) among their siblings.
    Changes moved(const Table &table, Id id, int by) const;

    bool canUndo() const;
    bool canRedo() const;
    QString undoText() const; ///< the sentence of the step that undo would take back, "" if none
    QString redoText() const;
    /// Takes back the last step, or does it again; itself a line of history. Throws Error like edit(); then nothing
    /// changed.
    void undo();
    void redo();
    /// The edits so far cannot be taken back: they made the plan that the person has just opened.
    void forgetSteps();
    /// Ends the merging of consecutive edits of one field: the next edit is a step of its own.
    void breakMerge();

    // ---- the file behind it

    Store &store() { return *m_store; }
    const Store &store() const { return *m_store; }
    QList<HistoryLine> history() const;
    /// The lines after that number, oldest first.
    QList<HistoryLine> historyAfter(qint64 number) const;

signals:
    /// After every edit, undo and redo, once; `changes` say what was, what is.
    void changed(const Changes &changes);
    /// Undo texts or the possibility to undo changed.
    void undoChanged();

private:
    class Step;
    enum class Road { There, Back }; ///< an edit, or one that is taken back or done again
    using Writer = std::function<void(const Changes &, const HistoryLine &)>;
    Id newId() const;
    Changes perform(const QString &text, Changes changes, Road road);
    Changes perform(const QString &text, Changes changes, Road road, const Writer &write);
    void prepare(Changes &changes) const;
    void makeDraftAgain(Changes &changes) const;
    void takeWaiversAlong(Changes &changes) const;
    QList<Problem> broken(const Changes &changes) const;
    QString details(const Changes &changes) const;
    QString sentenceOf(const Change &change, const Problem &problem) const;
    void refreshTexts();

    std::unique_ptr<Store> m_store;
    std::unique_ptr<Rows> m_rows;
    std::unique_ptr<QUndoStack> m_undo;
    QString m_author;
    QString m_readOnly;
    Texts m_texts;
    bool m_mayMerge = true;
};

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "plan.h"

#include "rows.h"
#include "storage/store.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QUndoStack>

#include <algorithm>

namespace {
Changes reversed(const Changes &changes)
{
    Changes result;
    result.reserve(changes.size());
    for (auto it = changes.crbegin(); it != changes.crend(); ++it)
        result.append({it->table, it->after, it->before});
    return result;
}

/// The one field that a change of one row touches, nullptr if there are several or none. That the plan became a draft
/// by it does not count.
const Field *onlyField(const Changes &changes)
{
    const bool madeDraft = changes.size() == 2 && changes.last().table == &schema().plan;
    if ((changes.size() != 1 && !madeDraft) || !changes.first().before || !changes.first().after)
        return nullptr;
    const Field *found = nullptr;
    for (const Field *field : changes.first().table->fields()) {
        if (changes.first().before->value(*field) == changes.first().after->value(*field))
            continue;
        if (found)
            return nullptr;
        found = field;
    }
    return found;
}
} // namespace

/// One step of the undo stack. It only remembers: Plan does and undoes, because doing can fail and a command cannot say
/// so.
class Plan::Step : public QUndoCommand
{
public:
    Step(const QString &text, const Changes &changes, bool mayMerge)
        : QUndoCommand(text), m_changes(changes), m_mayMerge(mayMerge)
    {}

    const Changes &changes() const { return m_changes; }
    int id() const override { return onlyField(m_changes) ? 1 : -1; }

    /// Consecutive edits of one field are one step; one that came back to where it began is none.
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const Step *>(other);
        const Change &mine = m_changes.first();
        const Change &theirs = next->m_changes.first();
        if (!next->m_mayMerge || next->m_changes.size() != 1 || mine.id() != theirs.id() ||
            onlyField(m_changes) != onlyField(next->m_changes))
            return false;
        m_changes.first().after = theirs.after;
        setText(next->text());
        setObsolete(m_changes.size() == 1 && mine.before == mine.after);
        return true;
    }

private:
    Changes m_changes;
    bool m_mayMerge;
};

Plan::Plan(std::unique_ptr<Store> store, const QString &author, QObject *parent, std::optional<Language> language)
    : QObject(parent), m_store(std::move(store)), m_rows(std::make_unique<Rows>(schema().all())),
      m_undo(std::make_unique<QUndoStack>()), m_author(author)
{
    for (const Table *table : m_rows->tables()) {
        const QList<Row> stored = m_store->rows(*table);
        for (const Row &row : stored)
            m_rows->insert(*table, row);
    }
    if (m_rows->count(schema().plan) == 0) {
        Row self = draft(schema().plan);
        if (language)
            self.set(schema().plan.language, languageCode(*language));
        const Texts words(languageFromCode(self[schema().plan.language]));
        perform(words.text("History", QT_TRANSLATE_NOOP("History", "Created the plan")), {{&schema().plan, {}, self}},
                Road::There);
    }
    refreshTexts();
    connect(m_undo.get(), &QUndoStack::indexChanged, this, &Plan::undoChanged);
}

Plan::~Plan() = default;

void Plan::setAuthor(const QString &author)
{
    m_author = author;
}

QString Plan::author() const
{
    return m_author;
}

bool Plan::isReadOnly() const
{
    return !m_readOnly.isEmpty();
}

void Plan::setReadOnly(const QString &why)
{
    m_readOnly = why;
}

Changes Plan::edit(const QString &text, Changes changes)
{
    const Changes done = perform(text, std::move(changes), Road::There);
    if (done.isEmpty())
        return done;
    m_undo->push(new Step(text, done, m_mayMerge));
    m_mayMerge = true;
    emit undoChanged(); // a merged step changes no index
    emit changed(done);
    return done;
}

Changes Plan::setValue(const Table &table, Id id, const Field &field, const Value &value)
{
    const Row *row = find(table, id);
    if (!row)
        return {};
    Row after = *row;
    after.setValue(field, value);
    //: History and undo: %1 is the name of a field, %2 the row it belongs to
    const QString text = m_texts.text("History", QT_TRANSLATE_NOOP("History", "Changed %1 of %2"));
    return edit(text.arg(m_texts.label(field), title(table, *row)), {{&table, *row, after}});
}

/// Ids are random so that copies of a plan edited apart never collide; 53 bits survive every JSON reader.
Id Plan::newId() const
{
    for (;;) {
        const Id id = static_cast<Id>(QRandomGenerator::global()->generate64() >> 11);
        const auto taken = [&](const Table *table) { return m_rows->find(*table, id) != nullptr; };
        if (id > 0 && std::none_of(m_rows->tables().begin(), m_rows->tables().end(), taken))
            return id;
    }
}

/// Gives new rows their ids, normalises cells and leaves out what changes nothing.
void Plan::prepare(Changes &changes) const
{
    for (Change &change : changes) {
        if (!change.after)
            continue;
        for (const Field *field : change.table->fields()) {
            Value &cell = change.after->cells[field->index()];
            cell = normalized(std::move(cell));
            if (const auto *whole = std::get_if<qint64>(&cell); whole && field->kind() == Kind::Real)
                cell = static_cast<double>(*whole);
            if (*field->options().unresolved && !isEmpty(cell)) // known now
                change.after->setValue(*change.table->field(QString::fromLatin1(field->options().unresolved)), {});
        }
        if (change.after->id == 0)
            change.after->id = newId();
    }
    changes.removeIf([](const Change &change) { return change.before == change.after; });
}

Changes Plan::perform(const QString &text, Changes changes, Road road)
{
    return perform(text, std::move(changes), road,
                   [this](const Changes &done, const HistoryLine &line) { m_store->apply(done, line); });
}

/// Memory first (it is what the rules are checked on), then the store; whichever refuses, memory is as it was.
Changes Plan::perform(const QString &text, Changes changes, Road road, const Writer &write)
{
    if (isReadOnly())
        throw Error(m_readOnly, Error::Cause::Refused);
    prepare(changes);
    if (changes.isEmpty())
        return changes;
    takeWaiversAlong(changes);
    if (road == Road::There)
        makeDraftAgain(changes);
    for (const Change &change : std::as_const(changes)) {
        const Row *now = m_rows->find(*change.table, change.id());
        if (change.before ? !now || *now != *change.before : now != nullptr)
            throw Error(
                QCoreApplication::translate("Errors", "The row was changed meanwhile; look at it and try again."),
                Error::Cause::Refused);
    }
    const Changes back = reversed(changes);
    m_rows->apply(changes);
    try {
        const QList<Problem> problems = broken(changes);
        if (!problems.isEmpty())
            throw Error(sentenceOf(changes.at(problems.first().change), problems.first()), Error::Cause::Refused);
        refreshTexts();
        write(changes, {0, QDateTime::currentDateTimeUtc(), m_author, text, details(changes)});
    } catch (...) {
        m_rows->apply(back);
        refreshTexts();
        throw;
    }
    return changes;
}

void Plan::tryOut(Changes changes, const std::function<void(const Changes &)> &look) const
{
    prepare(changes);
    m_rows->apply(changes);
    try {
        look(changes);
    } catch (...) {
        m_rows->apply(reversed(changes));
        throw;
    }
    m_rows->apply(reversed(changes));
}

QList<Problem> Plan::problems(Changes changes) const
{
    QList<Problem> result;
    tryOut(std::move(changes), [&](const Changes &tried) { result = broken(tried); });
    return result;
}

bool Plan::canUndo() const
{
    return m_undo->canUndo();
}

bool Plan::canRedo() const
{
    return m_undo->canRedo();
}

QString Plan::undoText() const
{
    return m_undo->undoText();
}

QString Plan::redoText() const
{
    return m_undo->redoText();
}

void Plan::undo()
{
    if (!canUndo())
        return;
    const auto *step = static_cast<const Step *>(m_undo->command(m_undo->index() - 1));
    //: History: %1 is the sentence of the edit that was taken back
    const QString text = m_texts.text("History", QT_TRANSLATE_NOOP("History", "Undid: %1")).arg(step->text());
    const Changes done = perform(text, reversed(step->changes()), Road::Back);
    m_undo->undo();
    emit changed(done);
}

void Plan::redo()
{
    if (!canRedo())
        return;
    const auto *step = static_cast<const Step *>(m_undo->command(m_undo->index()));
    //: History: %1 is the sentence of the edit that was done again
    const QString text = m_texts.text("History", QT_TRANSLATE_NOOP("History", "Redid: %1")).arg(step->text());
    const Changes done = perform(text, step->changes(), Road::Back);
    m_undo->redo();
    emit changed(done);
}

void Plan::forgetSteps()
{
    m_undo->clear();
    emit undoChanged();
}

void Plan::breakMerge()
{
    m_mayMerge = false;
}

QList<HistoryLine> Plan::history() const
{
    return m_store->history();
}

QList<HistoryLine> Plan::historyAfter(qint64 number) const
{
    return m_store->historyAfter(number);
}

void Plan::refreshTexts()
{
    const Language language = languageFromCode(self()[schema().plan.language]);
    const QString vocabulary = self()[schema().plan.vocabulary];
    if (language != m_texts.language() || vocabulary != m_texts.vocabulary())
        m_texts = Texts(language, vocabulary);
}

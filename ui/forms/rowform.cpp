// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/rowform.h"

#include "forms/editorfor.h"
#include "forms/fieldbox.h"
#include "forms/fieldcolumns.h"
#include "forms/gridedit.h"
#include "forms/levels.h"
#include "forms/ownedlist.h"
#include "forms/sentences.h"
#include "theme/theme.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

RowForm::RowForm(Plan &plan, const Table &table, const Texts &texts, QWidget *parent)
    : QWidget(parent), m_plan(plan), m_table(table), m_texts(texts), m_layout(new QVBoxLayout(this)),
      m_readOnly(new QLabel(this)), m_fields(new QWidget(this)), m_ownedPart(new QWidget(this))
{
    m_layout->setContentsMargins(0, 0, theme::gap(2), theme::gap(4));
    m_layout->setSpacing(theme::gap(4));
    m_readOnly->setProperty("role", QStringLiteral("muted"));
    m_readOnly->setObjectName(QStringLiteral("readOnly"));
    m_readOnly->setTextFormat(Qt::PlainText);
    m_readOnly->setWordWrap(true);
    m_layout->addWidget(m_readOnly);
    m_layout->addWidget(m_fields);
    m_layout->addWidget(m_ownedPart);
    // The fields keep their natural height: what a short form leaves free stays below it.
    m_layout->addStretch(1);
    for (QWidget *part : {m_fields, m_ownedPart}) {
        auto *layout = new QVBoxLayout(part);
        layout->setContentsMargins(0, 0, 0, 0);
        layout->setSpacing(theme::gap(4));
        part->setMaximumWidth(3 * theme::formColumnWidth);
    }
    addFields();
    for (const Table *owned : table.ownedTables())
        addOwned(*owned);
    connect(&plan, &Plan::changed, this, &RowForm::follow);
    setRow(0);
}

/// The editors go first: losing the keyboard, they may still commit.
RowForm::~RowForm()
{
    disconnect(&m_plan, nullptr, this, nullptr);
    m_isGoing = true;
    delete m_fields;
    delete m_ownedPart;
}

void RowForm::addFields()
{
    const char *section = "";
    FieldColumns *columns = nullptr;
    for (const Field *field : m_table.fields()) {
        if (field->has(FieldFlag::Hidden) || field->has(FieldFlag::Owner))
            continue;
        if (!columns || qstrcmp(section, field->section()) != 0) {
            section = field->section();
            addHeading(m_texts.section(*field));
            columns = new FieldColumns(m_fields);
            m_fields->layout()->addWidget(columns);
        }
        addField(*field, columns);
    }
}

void RowForm::addHeading(const QString &text)
{
    if (text.isEmpty())
        return;
    auto *label = new QLabel(text, m_fields);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QStringLiteral("section"));
    label->setContentsMargins(0, theme::gap(2), 0, 0);
    m_fields->layout()->addWidget(label);
}

void RowForm::addField(const Field &field, FieldColumns *columns)
{
    Editor *editor = editorFor(m_plan, field, m_texts, columns);
    auto *box = new FieldBox(
        editor, m_texts,
        [this](const Field &changed, const Value &value, edits::Questions questions) {
            return setValue(changed, value, questions);
        },
        columns);
    const bool isWide = field.kind() == Kind::LongText || field.kind() == Kind::References;
    columns->add(box, isWide ? FieldColumns::Span::AllColumns : FieldColumns::Span::OneColumn);
    m_boxes.append(box);
    connect(editor, &Editor::edited, this, [this, editor] { tellTyped(*editor); });
    connect(box, &FieldBox::left, &m_plan, &Plan::breakMerge);
    connect(box, &FieldBox::linkActivated, this, &RowForm::linkActivated);
}

void RowForm::addOwned(const Table &table)
{
    if (table.options().shape == Shape::Grid) {
        auto *grid = new GridEdit(m_plan, m_table, table, m_texts, m_ownedPart);
        m_owned.append({&table, grid, [grid](Id id) { grid->setOwner(id); }, [](Id) {}});
        m_ownedPart->layout()->addWidget(grid);
        return;
    }
    auto *list = new OwnedList(m_plan, m_table, table, m_texts, m_ownedPart);
    m_owned.append({&table, list, [list](Id id) { list->setOwner(id); }, [list](Id id) { list->select(id); }});
    connect(list, &OwnedList::linkActivated, this, &RowForm::linkActivated);
    m_ownedPart->layout()->addWidget(list);
}

void RowForm::setRow(Id id)
{
    if (id != m_id)
        commit();
    const Row *row = m_plan.find(m_table, id);
    m_draft.reset();
    m_id = row ? id : 0;
    m_fields->setVisible(row != nullptr);
    m_ownedPart->setVisible(row != nullptr && !m_owned.isEmpty());
    for (const OwnedPart &part : std::as_const(m_owned))
        part.setOwner(m_id);
    showReadOnly();
    if (row)
        showValues(*row);
}

void RowForm::setDraft(const Row &draft)
{
    setRow(0);
    m_draft = draft;
    m_fields->show();
    showReadOnly();
    showValues(draft);
}

void RowForm::showValues(const Row &row)
{
    for (FieldBox *box : std::as_const(m_boxes))
        box->setValue(row.value(box->field()));
}

void RowForm::showReadOnly()
{
    const bool readOnly = m_plan.isReadOnly();
    m_readOnly->setVisible(readOnly && (m_id || m_draft));
    m_readOnly->setText(m_plan.readOnlyReason());
    for (FieldBox *box : std::as_const(m_boxes))
        box->setReadOnly(readOnly);
}

/// Where exactly one of several fields is to be filled, filling one empties the others in the same edit: neither step
/// would be accepted alone.
edits::Outcome RowForm::setValue(const Field &field, const Value &value, edits::Questions questions)
{
    const Row *row = m_draft ? &*m_draft : m_plan.find(m_table, m_id);
    if (!row)
        return {};
    Row after = *row;
    after.setValue(field, value);
    if (m_table.exactlyOne.contains(&field) && !isEmpty(value)) {
        for (const Field *other : m_table.exactlyOne) {
            if (other != &field)
                after.setValue(*other, {});
        }
    }
    if (m_draft) {
        setInDraft(field, after);
        return {.isDone = true};
    }
    if (m_isGoing && questions == edits::Questions::Asked)
        questions = edits::Questions::Postponed;
    return edits::keep(this, m_plan, m_texts, sentences::changed(m_plan, field, *row), {{&m_table, *row, after}},
                       questions);
}

void RowForm::setInDraft(const Field &field, const Row &after)
{
    m_draft = after;
    for (FieldBox *each : std::as_const(m_boxes)) {
        if (&each->field() != &field)
            each->refresh(after.value(each->field()));
    }
}

bool RowForm::commit(edits::Questions questions)
{
    bool all = true;
    for (FieldBox *box : std::as_const(m_boxes))
        all = box->commit(questions) && all;
    return all;
}

void RowForm::follow(const Changes &changes)
{
    const Row *row = m_draft ? &*m_draft : m_plan.find(m_table, m_id);
    if (!row) {
        if (m_id == 0)
            return;
        m_id = 0; // nothing is left to commit to
        setRow(0);
        emit rowGone();
        return;
    }
    for (const Change &change : changes) {
        if (change.table != &m_table || change.id() != m_id || !change.before)
            continue;
        for (FieldBox *box : std::as_const(m_boxes)) {
            if (change.before->value(box->field()) != row->value(box->field()))
                box->refresh(row->value(box->field()));
        }
    }
    followTargets(changes, *row);
}

/// A row that is referred to may have another name now, and a scale other levels.
void RowForm::followTargets(const Changes &changes, const Row &row)
{
    const bool levelsChanged = levels::concernedBy(changes);
    for (FieldBox *box : std::as_const(m_boxes)) {
        const Field &field = box->field();
        const auto renamed = [&](const Change &change) {
            if (!field.isReference() || change.table != &field.target())
                return false;
            const Value &value = row.value(field);
            const auto *one = std::get_if<qint64>(&value);
            return one ? *one == change.id() : Cell<IdSet>::read(value).contains(change.id());
        };
        if ((levelsChanged && field.kind() == Kind::Level) || std::any_of(changes.begin(), changes.end(), renamed))
            box->refresh(row.value(field));
    }
}

FieldBox *RowForm::box(const QString &name) const
{
    const auto it =
        std::find_if(m_boxes.begin(), m_boxes.end(), [&](const FieldBox *b) { return b->field().name() == name; });
    return it == m_boxes.end() ? nullptr : *it;
}

void RowForm::focusField(const QString &name)
{
    FieldBox *found = box(name);
    if (!found)
        return;
    found->setFocus(Qt::OtherFocusReason);
    reveal(found);
}

void RowForm::focusOwned(const Table &table, Id row)
{
    const Table *place = &table;
    const auto part = [&] {
        return std::find_if(m_owned.begin(), m_owned.end(), [&](const OwnedPart &each) { return each.table == place; });
    };
    while (part() == m_owned.end()) { // up from the deputy of a task to the task
        const Row *found = m_plan.find(*place, row);
        const auto owner = std::find_if(place->owners().begin(), place->owners().end(),
                                        [&](const Field *each) { return found && !isEmpty(found->value(*each)); });
        if (owner == place->owners().end())
            return;
        row = Cell<Id>::read(found->value(**owner)).value_or(0);
        place = &(*owner)->target();
    }
    part()->select(row);
    part()->widget->setFocus(Qt::OtherFocusReason);
    reveal(part()->widget);
}

void RowForm::reveal(QWidget *part)
{
    for (QWidget *parent = parentWidget(); parent; parent = parent->parentWidget()) {
        if (auto *scroll = qobject_cast<QScrollArea *>(parent))
            return scroll->ensureWidgetVisible(part, 0, theme::gap(6));
    }
}

void RowForm::tellTyped(const Editor &editor)
{
    const Row *row = m_plan.find(m_table, m_id);
    if (!row)
        return;
    Row after = *row;
    try {
        after.setValue(editor.field(), editor.value());
    } catch (const Error &) {
        return; // half typed
    }
    const Change change{&m_table, *row, after};
    if (after != *row && m_plan.problems({change}).isEmpty())
        emit typed(change);
}

void RowForm::focusFirst()
{
    for (const FieldBox *each : std::as_const(m_boxes)) {
        if (each->field().kind() != Kind::Code)
            return focusField(each->field().name());
    }
}

void RowForm::hideEvent(QHideEvent *event)
{
    commit(edits::Questions::Postponed);
    QWidget::hideEvent(event);
}

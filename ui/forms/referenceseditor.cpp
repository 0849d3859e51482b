// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/referenceseditor.h"

#include "forms/chip.h"
#include "forms/flowlayout.h"
#include "forms/rowcompleter.h"
#include "forms/rowdialog.h"
#include "theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <algorithm>

ReferencesEditor::ReferencesEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : Editor(plan, field, texts, parent), m_line(new QLineEdit(this)),
      m_completer(new RowCompleter(plan, field.target(), field.options().targetFilter, texts, m_line)),
      m_chips(new QWidget(this)), m_flow(new FlowLayout(m_chips))
{
    m_line->setPlaceholderText(tr("Add by code or name"));
    setInput(m_line);
    m_line->installEventFilter(this);
    // The chips stand above the line, over the whole width.
    controls()->removeWidget(m_line);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::gap(1));
    column->addWidget(m_chips);
    column->addWidget(m_line);
    controls()->addLayout(column, 1);
    m_chips->hide();
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        emit edited();
        m_completer->offer(typed);
    });
    connect(m_line, &QLineEdit::returnPressed, this, &Editor::committed);
    m_completer->offerNew();
    connect(m_completer, &RowCompleter::picked, this, &ReferencesEditor::add);
    connect(m_completer, &RowCompleter::newWanted, this, &ReferencesEditor::addNew);
}

void ReferencesEditor::addNew(const QString &typed)
{
    m_line->clear(); // what was typed goes on in the panel
    emit edited();
    RowDialog::add(plan(), field().target(), texts(), m_completer->draft(typed), this, [this](Id id) { add(id); });
}

void ReferencesEditor::setValue(const Value &value)
{
    m_line->clear();
    m_ids = Cell<IdSet>::read(value);
    m_completer->setLeftOut(m_ids);
    showChips();
}

Value ReferencesEditor::value() const
{
    IdSet ids = m_ids;
    if (!m_line->text().trimmed().isEmpty())
        ids.append(m_completer->meant(m_line->text()));
    return normalized(Value(ids));
}

void ReferencesEditor::setReadOnly(bool readOnly)
{
    m_readOnly = readOnly;
    m_line->setVisible(!readOnly);
    showChips();
}

void ReferencesEditor::add(Id id)
{
    setValue(normalized(Value(m_ids + IdSet{id})));
    emit edited();
    emit committed();
}

void ReferencesEditor::remove(Id id)
{
    IdSet rest = m_ids;
    rest.removeAll(id);
    setValue(normalized(Value(rest)));
    m_line->setFocus();
    emit edited();
    emit committed();
}

void ReferencesEditor::showChips()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        const std::unique_ptr<QLayoutItem> taken(item);
        taken->widget()->hide();
        taken->widget()->deleteLater(); // it may be the one whose cross was just clicked
    }
    IdSet shown = m_ids;
    std::sort(shown.begin(), shown.end(),
              [this](Id a, Id b) { return m_completer->title(a).localeAwareCompare(m_completer->title(b)) < 0; });
    for (Id id : std::as_const(shown))
        addChip(id);
    m_chips->setVisible(!m_ids.isEmpty());
    m_chips->updateGeometry();
}

void ReferencesEditor::addChip(Id id)
{
    auto *chip = new Chip(m_completer->title(id), m_chips);
    chip->setRemovable(!m_readOnly);
    connect(chip, &Chip::opened, this, [this, id] { emit linkActivated(&field().target(), id); });
    connect(chip, &Chip::removed, this, [this, id] { remove(id); });
    m_flow->addWidget(chip);
    chip->show();
}

bool ReferencesEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_readOnly) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Down) {
            m_completer->offer(m_line->text());
            return true;
        }
        if (key == Qt::Key_Backspace && m_line->text().isEmpty() && !m_ids.isEmpty()) {
            remove(m_ids.last());
            return true;
        }
    }
    return Editor::eventFilter(watched, event);
}

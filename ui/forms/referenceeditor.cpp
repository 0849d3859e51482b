// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/referenceeditor.h"

#include "forms/iconbutton.h"
#include "forms/plaintext.h"
#include "forms/rowcompleter.h"
#include "forms/rowdialog.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

#include <limits>

ReferenceEditor::ReferenceEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : Editor(plan, field, texts, parent), m_line(new QLineEdit(this)),
      m_completer(new RowCompleter(plan, field.target(), field.options().targetFilter, texts, m_line)),
      m_clear(new IconButton(QStringLiteral("x"), tr("Clear"), m_line, IconButton::Size::Small)),
      m_open(new IconButton(QStringLiteral("external-link"), tr("Open"), m_line, IconButton::Size::Small))
{
    m_line->setMaxLength(std::numeric_limits<int>::max());
    m_line->setPlaceholderText(tr("Search by code or name"));
    setInput(m_line);
    m_line->installEventFilter(this);
    m_clear->setFocusPolicy(Qt::NoFocus);
    // Inside the line: it is as wide as its neighbours, whatever it offers.
    auto *inside = new QHBoxLayout(m_line);
    inside->setContentsMargins(0, 0, theme::gap(1), 0);
    inside->setSpacing(0);
    inside->addStretch();
    inside->addWidget(m_clear);
    inside->addWidget(m_open);
    connect(m_line, &QLineEdit::textEdited, this, [this](const QString &typed) {
        m_typed = true;
        emit edited();
        m_completer->offer(typed);
    });
    connect(m_line, &QLineEdit::returnPressed, this, &Editor::committed);
    m_completer->offerNew();
    connect(m_completer, &RowCompleter::picked, this, &ReferenceEditor::pick);
    connect(m_completer, &RowCompleter::newWanted, this, &ReferenceEditor::addNew);
    connect(m_clear, &QToolButton::clicked, this, [this] { pick(0); });
    connect(m_open, &QToolButton::clicked, this, [this] { emit linkActivated(&this->field().target(), m_id); });
    updateButtons();
}

void ReferenceEditor::addNew(const QString &typed)
{
    setValue(m_id ? Value(m_id) : Value()); // what was typed goes on in the panel
    emit edited();
    RowDialog::add(plan(), field().target(), texts(), m_completer->draft(typed), this, [this](Id id) { pick(id); });
}

void ReferenceEditor::setValue(const Value &value)
{
    const auto *id = std::get_if<qint64>(&value);
    m_id = id ? *id : 0;
    m_typed = false;
    const QString title = m_completer->title(m_id);
    m_line->setText(plaintext::oneLine(title));
    m_line->setToolTip(plaintext::tip(title));
    m_line->setCursorPosition(0);
    updateButtons();
}

Value ReferenceEditor::value() const
{
    if (!m_typed)
        return m_id ? Value(m_id) : Value();
    if (m_line->text().trimmed().isEmpty())
        return {};
    return m_completer->meant(m_line->text());
}

void ReferenceEditor::pick(Id id)
{
    setValue(id ? Value(id) : Value());
    emit edited();
    emit committed();
}

void ReferenceEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
    m_clear->setDisabled(readOnly);
}

void ReferenceEditor::updateButtons()
{
    m_clear->setVisible(m_id != 0 && !field().has(FieldFlag::Required));
    m_open->setVisible(m_id != 0);
    const int buttons = int(!m_clear->isHidden()) + int(!m_open->isHidden());
    m_line->setTextMargins(0, 0, buttons * m_open->width(), 0);
}

bool ReferenceEditor::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress && !m_line->isReadOnly()) {
        const auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Down) {
            m_completer->offer(m_typed ? m_line->text() : QString());
            return true;
        }
        if (key->key() == Qt::Key_Return && key->modifiers().testFlag(Qt::ControlModifier) && m_id) {
            emit linkActivated(&field().target(), m_id);
            return true;
        }
    }
    return Editor::eventFilter(watched, event);
}

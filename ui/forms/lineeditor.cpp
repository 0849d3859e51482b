// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/lineeditor.h"

#include "forms/plaintext.h"
#include "theme/theme.h"
#include "waiverwords.h"

#include <QCompleter>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

#include <limits>

LineEditor::LineEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : Editor(plan, field, texts, parent), m_line(new QLineEdit(this))
{
    // The plan holds texts of any length; a line that cut them would lose them at the first edit.
    m_line->setMaxLength(std::numeric_limits<int>::max());
    setInput(m_line);
    if (field.kind() == Kind::Duration)
        m_line->setPlaceholderText(tr("4 h, 2 d, 90 min"));
    if (field.kind() == Kind::Codes)
        m_line->setPlaceholderText(tr("FR, DE, …"));
    if (field.kind() == Kind::Duration || field.kind() == Kind::TimeOfDay || field.kind() == Kind::Code) {
        m_line->setMaximumWidth(theme::formColumnWidth / 2);
        controls()->addStretch();
    }
    offerSuggestions();
    connect(m_line, &QLineEdit::textEdited, this, &Editor::edited);
    connect(m_line, &QLineEdit::returnPressed, this, &Editor::committed);
}

void LineEditor::offerSuggestions()
{
    QStringList words;
    for (const char *suggestion : field().options().suggestions)
        words.append(texts().text("Schema", suggestion));
    if (words.isEmpty())
        return;
    auto *completer = new QCompleter(words, m_line);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_line->setCompleter(completer);
    connect(completer, qOverload<const QString &>(&QCompleter::activated), this, [this] { emit edited(); });
}

/// What a waiver keeps as the audit writes it stands beside the line in words.
void LineEditor::showMeaning(const Value &value)
{
    if (&field() != &schema().waiver.rule && &field() != &schema().waiver.entity)
        return;
    const QString key = Cell<QString>::read(value);
    QString meaning = waiverWords(field(), key, plan(), texts());
    if (meaning.startsWith(key + QStringLiteral(" · ")))
        meaning.remove(0, key.size() + 3);
    const bool isNeeded = !meaning.isEmpty() && meaning != key;
    if (isNeeded && !m_meaning) {
        m_meaning = new QLabel(this);
        m_meaning->setObjectName(field().name() + QStringLiteral(".meaning"));
        m_meaning->setTextFormat(Qt::PlainText);
        m_meaning->setWordWrap(true);
        m_meaning->setProperty("role", QStringLiteral("muted"));
        controls()->addWidget(m_meaning, 1);
        connect(m_line, &QLineEdit::textEdited, m_meaning, &QLabel::hide);
    }
    if (!m_meaning)
        return;
    m_meaning->setText(meaning);
    m_meaning->setVisible(isNeeded);
}

void LineEditor::setValue(const Value &value)
{
    showMeaning(value);
    const QString text = written(value);
    if (m_line->text() != text)
        m_line->setText(text);
    else if (m_line->hasFocus())
        return; // the cursor stays where somebody types
    m_line->setCursorPosition(0);
    showTip();
}

void LineEditor::resizeEvent(QResizeEvent *event)
{
    Editor::resizeEvent(event);
    showTip();
}

/// What the line cannot show whole stands in its tip.
void LineEditor::showTip()
{
    const QString text = m_line->text();
    const int room = m_line->width() - theme::gap(4);
    const bool fits = text.size() < room && m_line->fontMetrics().horizontalAdvance(text) <= room;
    m_line->setToolTip(fits ? QString() : plaintext::tip(text));
}

Value LineEditor::value() const
{
    return texts().parse(field(), m_line->text());
}

void LineEditor::setReadOnly(bool readOnly)
{
    m_line->setReadOnly(readOnly);
}

QString LineEditor::written(const Value &value) const
{
    return texts().format(field(), value);
}

void LineEditor::enter(const QString &text)
{
    m_line->setText(text);
    emit edited();
    emit committed();
}

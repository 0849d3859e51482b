// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/longtexteditor.h"

#include "theme/theme.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetrics>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QScopedValueRollback>

#include <algorithm>

LongTextEditor::LongTextEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : Editor(plan, field, texts, parent), m_text(new QPlainTextEdit(this))
{
    m_text->setTabChangesFocus(true);
    m_text->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setInput(m_text);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        if (!m_showing)
            emit edited();
    });
    connect(m_text->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &LongTextEditor::grow);
    grow();
}

void LongTextEditor::setValue(const Value &value)
{
    const auto *text = std::get_if<QString>(&value);
    const QString shown = text ? *text : QString();
    if (m_text->toPlainText() == shown)
        return;
    const QScopedValueRollback showing(m_showing, true);
    m_text->setPlainText(shown);
}

Value LongTextEditor::value() const
{
    return texts().parse(field(), m_text->toPlainText());
}

void LongTextEditor::setReadOnly(bool readOnly)
{
    m_text->setReadOnly(readOnly);
}

void LongTextEditor::resizeEvent(QResizeEvent *event)
{
    Editor::resizeEvent(event);
    grow();
}

void LongTextEditor::grow()
{
    constexpr int fewest = 2;
    constexpr int most = 14;
    // A plain text document measures its height in lines.
    const int lines = std::clamp(static_cast<int>(m_text->document()->size().height()), fewest, most);
    const int height = lines * QFontMetrics(m_text->font()).lineSpacing() + theme::gap(4);
    if (m_text->height() == height && m_text->minimumHeight() == height)
        return;
    m_text->setFixedHeight(height);
    m_text->setVerticalScrollBarPolicy(lines == most ? Qt::ScrollBarAsNeeded : Qt::ScrollBarAlwaysOff);
}

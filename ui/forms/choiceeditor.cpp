// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/choiceeditor.h"

#include <QComboBox>

ChoiceEditor::ChoiceEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : Editor(plan, field, texts, parent), m_combo(new QComboBox(this))
{
    m_combo->setFocusPolicy(Qt::StrongFocus);
    m_combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_combo->setMaxVisibleItems(20);
    if (!field.has(FieldFlag::Required))
        m_combo->addItem(QString(), QString());
    for (const Choice &choice : field.options().choices) {
        const QString key = QString::fromLatin1(choice.key);
        m_combo->addItem(texts.choice(field, key), key);
    }
    setInput(m_combo);
    connect(m_combo, &QComboBox::activated, this, [this] {
        emit edited();
        emit committed();
    });
}

void ChoiceEditor::setValue(const Value &value)
{
    const auto *number = std::get_if<qint64>(&value);
    m_combo->setCurrentIndex(m_combo->findData(number ? QString::number(*number) : Cell<QString>::read(value)));
}

Value ChoiceEditor::value() const
{
    const QString key = m_combo->currentData().toString();
    if (field().kind() == Kind::Choice || key.isEmpty())
        return normalized(Value(key));
    return key.toLongLong(); // a number whose values have names: 1 is Monday
}

void ChoiceEditor::setReadOnly(bool readOnly)
{
    m_combo->setDisabled(readOnly);
}

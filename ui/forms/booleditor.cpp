// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/booleditor.h"

#include "forms/segmented.h"

#include <QHBoxLayout>

namespace {
enum Answer { Yes, No, NotSaid };
}

BoolEditor::BoolEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : Editor(plan, field, texts, parent), m_buttons(new Segmented(this))
{
    QList<Segmented::Segment> answers = {{texts.yesNo(true), texts.yesNo(true), {}},
                                         {texts.yesNo(false), texts.yesNo(false), {}}};
    if (!field.has(FieldFlag::Required))
        answers.append({QStringLiteral("–"), tr("Not said"), {}});
    m_buttons->setSegments(answers);
    setInput(m_buttons);
    controls()->addStretch();
    connect(m_buttons, &Segmented::chosen, this, [this] {
        emit edited();
        emit committed();
    });
}

void BoolEditor::setValue(const Value &value)
{
    const auto *answer = std::get_if<qint64>(&value);
    const int unsaid = field().has(FieldFlag::Required) ? -1 : static_cast<int>(NotSaid);
    m_buttons->setCurrent(answer ? (*answer ? Yes : No) : unsaid);
}

Value BoolEditor::value() const
{
    if (m_buttons->current() == Yes)
        return qint64(1);
    if (m_buttons->current() == No)
        return qint64(0);
    return {};
}

void BoolEditor::setReadOnly(bool readOnly)
{
    m_buttons->setDisabled(readOnly);
}

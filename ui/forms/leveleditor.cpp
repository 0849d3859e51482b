// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/leveleditor.h"

#include "forms/levels.h"
#include "forms/segmented.h"

#include <QHBoxLayout>
#include <QLabel>

LevelEditor::LevelEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : Editor(plan, field, texts, parent), m_buttons(new Segmented(this)), m_name(new QLabel(this))
{
    setInput(m_buttons);
    m_name->setTextFormat(Qt::PlainText);
    m_name->setProperty("role", QStringLiteral("muted"));
    controls()->addSpacing(theme::gap(1));
    controls()->addWidget(m_name, 1);
    connect(m_buttons, &Segmented::chosen, this, [this] {
        name();
        emit edited();
        emit committed();
    });
    setValue({});
}

void LevelEditor::setValue(const Value &value)
{
    // How many levels there are, and their names, may have changed since the last row.
    const int highest = levels::highest(plan(), field());
    QList<Segmented::Segment> segments;
    m_numbers.clear();
    m_names.clear();
    for (const levels::Level &level : levels::of(plan(), field())) {
        const QString words =
            level.definition.isEmpty() ? level.text() : level.text() + QLatin1Char('\n') + level.definition;
        segments.append({QString::number(level.number), words, levels::color(level.number, highest)});
        m_numbers.append(level.number);
        m_names.append(level.label);
    }
    m_buttons->setCurrent(-1);
    m_buttons->setSegments(segments);
    const auto *number = std::get_if<qint64>(&value);
    m_buttons->setCurrent(number ? static_cast<int>(m_numbers.indexOf(static_cast<int>(*number))) : -1);
    name();
}

void LevelEditor::name()
{
    m_name->setText(m_buttons->current() < 0 ? QString() : m_names.at(m_buttons->current()));
}

Value LevelEditor::value() const
{
    if (m_buttons->current() < 0)
        return {};
    return qint64(m_numbers.at(m_buttons->current()));
}

void LevelEditor::setReadOnly(bool readOnly)
{
    m_buttons->setDisabled(readOnly);
}

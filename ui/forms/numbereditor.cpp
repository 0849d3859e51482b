// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/numbereditor.h"

#include "theme/theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>

NumberEditor::NumberEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : LineEditor(plan, field, texts, parent)
{
    line()->setAlignment(Qt::AlignRight);
    line()->setMaximumWidth(theme::formColumnWidth / 2);
    const QString words = texts.unit(field);
    if (!words.isEmpty()) {
        auto *label = new QLabel(words, this);
        label->setTextFormat(Qt::PlainText);
        label->setProperty("role", QStringLiteral("muted"));
        controls()->addSpacing(theme::gap(1));
        controls()->addWidget(label);
    }
    controls()->addStretch();
}

/// Who types the unit as well is understood.
Value NumberEditor::value() const
{
    QString typed = line()->text().trimmed();
    const QString unit = texts().unit(field());
    if (!unit.isEmpty() && typed.endsWith(unit, Qt::CaseInsensitive))
        typed.chop(unit.size());
    return texts().parse(field(), typed);
}

QString NumberEditor::written(const Value &value) const
{
    if (const auto *whole = std::get_if<qint64>(&value))
        return texts().locale().toString(*whole);
    if (const auto *number = std::get_if<double>(&value))
        return texts().locale().toString(*number, 'g', QLocale::FloatingPointShortest);
    return {};
}

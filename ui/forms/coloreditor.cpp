// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/coloreditor.h"

#include "theme/theme.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QToolButton>

ColorEditor::ColorEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : LineEditor(plan, field, texts, parent), m_swatch(new QToolButton(this))
{
    line()->setPlaceholderText(QStringLiteral("#rrggbb"));
    line()->setMaximumWidth(theme::formColumnWidth / 2);
    m_swatch->setProperty("role", QStringLiteral("flat"));
    m_swatch->setFixedSize(theme::controlHeight, theme::controlHeight);
    m_swatch->setIconSize(QSize(theme::iconSize, theme::iconSize));
    m_swatch->setToolTip(tr("Choose a colour"));
    m_swatch->setAccessibleName(m_swatch->toolTip());
    controls()->insertWidget(0, m_swatch);
    controls()->addStretch();
    connect(m_swatch, &QToolButton::clicked, this, &ColorEditor::openPalette);
    connect(line(), &QLineEdit::textChanged, this, &ColorEditor::paintSwatch);
    paintSwatch();
}

void ColorEditor::setValue(const Value &value)
{
    LineEditor::setValue(value);
    paintSwatch();
}

void ColorEditor::setReadOnly(bool readOnly)
{
    LineEditor::setReadOnly(readOnly);
    m_swatch->setDisabled(readOnly);
}

void ColorEditor::openPalette()
{
    auto *palette = new QColorDialog(this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    if (const QColor now(line()->text()); now.isValid())
        palette->setCurrentColor(now);
    connect(palette, &QColorDialog::colorSelected, this, [this](const QColor &color) { enter(color.name()); });
    palette->open();
}

void ColorEditor::paintSwatch()
{
    QPixmap pixmap(theme::iconSize, theme::iconSize);
    const QColor color(line()->text());
    pixmap.fill(color.isValid() ? color : theme::color(theme::Role::Border));
    m_swatch->setIcon(pixmap);
}

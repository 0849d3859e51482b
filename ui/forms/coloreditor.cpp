// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "forms/coloreditor.h"

#include "theme/theme.h"

#include <QColorDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPainter>
#include <QPixmap>
#include <QPushButton>

ColorEditor::ColorEditor(Plan &plan, const Field &field, const Texts &texts, QWidget *parent)
    : LineEditor(plan, field, texts, parent), m_swatch(new QPushButton(tr("Choose…"), this))
{
    line()->setPlaceholderText(QStringLiteral("#rrggbb"));
    line()->setMaximumWidth(theme::formColumnWidth / 2);
    m_swatch->setAutoDefault(false);
    m_swatch->setIconSize(QSize(theme::iconSize, theme::iconSize));
    m_swatch->setToolTip(tr("Choose a colour"));
    m_swatch->setAccessibleName(m_swatch->toolTip());
    controls()->insertSpacing(1, theme::gap(1));
    controls()->insertWidget(2, m_swatch);
    controls()->addStretch();
    connect(m_swatch, &QPushButton::clicked, this, &ColorEditor::openPalette);
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
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    painter.setPen(theme::color(theme::Role::BorderStrong)); // or white would not be seen
    if (const QColor color(line()->text()); color.isValid())
        painter.setBrush(color);
    painter.drawRect(pixmap.rect().adjusted(1, 1, -3, -2));
    painter.end();
    QIcon icon(pixmap);
    icon.addPixmap(pixmap, QIcon::Disabled); // greyed it would be another colour
    m_swatch->setIcon(icon);
}

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/words.h"

#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>

namespace words {

QLabel *label(const QString &text, const char *role, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setProperty("role", QLatin1String(role));
    return label;
}

QLabel *paragraph(const QString &text, const char *role, QWidget *parent)
{
    QLabel *result = label(text, role, parent);
    result->setWordWrap(true);
    result->setMinimumWidth(1); // it wraps rather than widen the page
    return result;
}

QPushButton *button(const QString &text, const QString &icon, const char *role, QWidget *parent)
{
    // The style sheet sets a word too close to its icon.
    const QString lead = icon.isEmpty() || text.isEmpty() ? QString() : QStringLiteral(" ");
    auto *button = new QPushButton(lead + text, parent);
    const auto ink = qstrcmp(role, "primary") == 0 ? theme::Role::TextOnAccent : theme::Role::Text;
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon, ink));
    button->setProperty("role", QLatin1String(role));
    return button;
}

} // namespace words

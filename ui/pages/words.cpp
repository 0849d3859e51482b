// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/words.h"

#include "theme/theme.h"

#include <QLabel>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QStylePainter>

namespace {
/// A button whose words end in "…" where they have too little room.
class ElidingButton : public QPushButton
{
public:
    using QPushButton::QPushButton;

protected:
    void paintEvent(QPaintEvent *) override
    {
        QStylePainter painter(this);
        QStyleOptionButton option;
        initStyleOption(&option);
        const int mark = icon().isNull() ? 0 : iconSize().width() + theme::gap(2);
        const int room = width() - mark;
        if (fontMetrics().size(Qt::TextShowMnemonic, text()).width() > room)
            option.text = fontMetrics().elidedText(text(), Qt::ElideRight, room, Qt::TextShowMnemonic);
        painter.drawControl(QStyle::CE_PushButton, option);
    }
};
} // namespace

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
    const bool isLink = qstrcmp(role, "link") == 0;
    auto *button = isLink ? new ElidingButton(lead + text, parent) : new QPushButton(lead + text, parent);
    const auto ink = qstrcmp(role, "primary") == 0 ? theme::Role::TextOnAccent : theme::Role::Text;
    if (!icon.isEmpty())
        button->setIcon(theme::icon(icon, ink));
    button->setProperty("role", QLatin1String(role));
    return button;
}

} // namespace words

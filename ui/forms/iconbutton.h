// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "theme/theme.h"

#include <QToolButton>

/// A flat button with an icon of the set, a tooltip and a name for screen readers; its icon follows the theme.
class IconButton : public QToolButton
{
    Q_OBJECT

public:
    enum class Size { Control, Small };

    /// `icon` is a name of resources/icons; `words` say what it does.
    IconButton(const QString &icon, const QString &words, QWidget *parent = nullptr, Size size = Size::Control);

    void setIconName(const QString &icon, theme::Role role = theme::Role::TextMuted);
    /// Says what the button does, as tooltip and to screen readers.
    void setWords(const QString &words);

protected:
    void changeEvent(QEvent *event) override;

private:
    QString m_icon;
    theme::Role m_role = theme::Role::TextMuted;
};

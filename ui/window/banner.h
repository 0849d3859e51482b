// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QPushButton;

/// One line over the pages that says something about the whole plan, with what can be done about it.
class Banner : public QFrame
{
    Q_OBJECT

public:
    enum class Tone { Info, Warning };

    /// `icon` is a name of resources/icons.
    Banner(Tone tone, const QString &icon, QWidget *parent = nullptr);

    void setText(const QString &text);
    /// Adds a button that stands at the right of the text.
    QPushButton *addButton(const QString &text);

private:
    QLabel *m_text;
    QHBoxLayout *m_row;
};

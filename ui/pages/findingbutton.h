// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

/// A finding as a line to click: the icon of its severity and its sentence, over as many lines as it needs.
class FindingButton : public QAbstractButton
{
    Q_OBJECT

public:
    FindingButton(const QIcon &icon, const QString &sentence, QWidget *parent = nullptr);

    QSize sizeHint() const override;
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QRect textRect(int width) const;
};

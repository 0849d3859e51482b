// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QHeaderView>

/// The headings of a table. One that has too little room ends in "…", where a style sheet would cut through its
/// letters.
class HeaderView : public QHeaderView
{
    Q_OBJECT

public:
    explicit HeaderView(Qt::Orientation orientation, QWidget *parent = nullptr);

    /// The font that headings are written in, to measure them by.
    static QFont headingFont();
    /// What a heading needs beside its letters: padding, and the arrow of the sorted column.
    static int aroundHeading();
    /// The heading as it is seen: whole, or as much of it as there is room for.
    QString shownText(int section) const;

protected:
    void initStyleOptionForIndex(QStyleOptionHeader *option, int section) const override;
};

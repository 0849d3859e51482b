// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QWidget>

class QGridLayout;

/// Sets the fields of a section in one column, or in two where there is room; long ones span the width.
class FieldColumns : public QWidget
{
    Q_OBJECT

public:
    enum class Span { OneColumn, AllColumns };

    explicit FieldColumns(QWidget *parent = nullptr);

    void add(QWidget *widget, Span span);

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Item {
        QWidget *widget;
        Span span;
    };
    void arrange(int columns);

    QGridLayout *m_grid;
    QList<Item> m_items;
    int m_columns = 0;
};

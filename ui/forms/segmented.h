// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QWidget>

/// A row of joined buttons of which one, or none, is chosen: by click, arrow keys or the character it begins with.
class Segmented : public QWidget
{
    Q_OBJECT

public:
    struct Segment {
        QString text;  ///< on the button
        QString words; ///< in full, as tooltip and to screen readers
        QColor color;  ///< of the button while chosen; the accent if invalid
    };

    explicit Segmented(QWidget *parent = nullptr);

    void setSegments(const QList<Segment> &segments);
    const QList<Segment> &segments() const { return m_segments; }
    /// The chosen button, -1 for none.
    int current() const { return m_current; }
    void setCurrent(int index);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override { return sizeHint(); }

signals:
    /// The reader chose; -1 when the choice was taken back.
    void chosen(int index);

protected:
    void paintEvent(QPaintEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;
    void mousePressEvent(QMouseEvent *event) override;
    bool event(QEvent *event) override;

private:
    QList<int> widths() const;
    QRect rect(int index) const;
    int at(const QPoint &point) const;
    void choose(int index);
    void say();

    QList<Segment> m_segments;
    int m_current = -1;
};

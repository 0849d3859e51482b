// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QIcon>
#include <QStyledItemDelegate>

namespace audit {
enum class Severity;
}

/// The icon of a severity, a form of its own for those who do not see its colour; a silent bell for a waived finding.
QIcon severityIcon(audit::Severity severity, bool isWaived);

/// Draws a finding in two lines: what is wrong and with which row, then why. Groups are headings with their count.
class FindingDelegate : public QStyledItemDelegate
{
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override;
    QSize sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const override;

private:
    static void paintGroup(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
    static void paintFinding(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index);
};

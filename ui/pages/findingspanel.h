// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/check.h"

#include <QTimer>
#include <QWidget>

class Auditor;
class QLabel;
class QPushButton;
class QVBoxLayout;

/// What the audit says of the row in a form: the gravest findings first, each a way to its field. Follows what is
/// typed after a short pause. Takes no room while there is nothing to say.
class FindingsPanel : public QWidget
{
    Q_OBJECT

public:
    FindingsPanel(Auditor &auditor, QWidget *parent = nullptr);

    /// Speaks of that row; 0 of none.
    void setRow(const Table &table, Id row);
    /// Speaks of the row as it would be, once typing pauses.
    void setTyped(const Change &typed);
    /// The findings shown, unfolded or not.
    const QList<audit::Finding> &findings() const { return m_findings; }

signals:
    void chosen(const audit::Finding &finding);

private:
    void refresh();
    void show(QList<audit::Finding> findings);
    void rebuild();

    Auditor &m_auditor;
    const Table *m_table = nullptr;
    Id m_row = 0;
    std::optional<Change> m_typed;
    QTimer m_pause;
    QList<audit::Finding> m_findings;
    bool m_isUnfolded = false;
    QVBoxLayout *m_lines;
    QPushButton *m_more;
};

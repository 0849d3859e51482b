// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingspanel.h"

#include "pages/auditor.h"
#include "pages/findingbutton.h"
#include "pages/findingdelegate.h"
#include "pages/words.h"
#include "theme/theme.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace {
constexpr int folded = 3; // findings shown before the form; more would push it away
constexpr int pauseMs = 250;
} // namespace

FindingsPanel::FindingsPanel(Auditor &auditor, QWidget *parent)
    : QWidget(parent), m_auditor(auditor), m_lines(new QVBoxLayout),
      m_more(words::button(QString(), QString(), "link", this))
{
    setObjectName(QStringLiteral("findingsPanel"));
    setAccessibleName(tr("Findings about this row"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(theme::gap(4), theme::gap(2), theme::gap(4), theme::gap(2));
    column->setSpacing(theme::gap(1));
    m_lines->setSpacing(theme::gap(1));
    column->addLayout(m_lines);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &FindingsPanel::refresh);
    connect(&m_auditor, &Auditor::reported, this, [this] {
        m_typed.reset();
        refresh();
    });
    connect(m_more, &QPushButton::clicked, this, [this] {
        m_isUnfolded = !m_isUnfolded;
        rebuild();
    });
    setVisible(false);
}

void FindingsPanel::setRow(const Table &table, Id row)
{
    m_isUnfolded = m_isUnfolded && m_row == row;
    m_table = &table;
    m_row = row;
    m_typed.reset();
    m_pause.stop();
    refresh();
}

void FindingsPanel::setTyped(const Change &typed)
{
    m_typed = typed;
    m_pause.start();
}

void FindingsPanel::refresh()
{
    if (!m_row)
        return show({});
    show(m_typed ? m_auditor.findingsAbout(*m_table, m_row, &*m_typed) : m_auditor.reportedAbout(m_row));
}

void FindingsPanel::show(QList<audit::Finding> findings)
{
    findings.removeIf([](const audit::Finding &finding) { return finding.waiver != 0; });
    std::stable_sort(findings.begin(), findings.end(), [](const audit::Finding &a, const audit::Finding &b) {
        return a.rule->severity < b.rule->severity;
    });
    if (findings == m_findings)
        return;
    m_findings = findings;
    rebuild();
}

void FindingsPanel::rebuild()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        item->widget()->deleteLater();
        item->widget()->hide();
        delete item;
    }
    const int all = static_cast<int>(m_findings.size());
    const int shown = m_isUnfolded || all <= folded + 1 ? all : folded;
    for (const audit::Finding &finding : m_findings.mid(0, shown)) {
        auto *line = new FindingButton(severityIcon(finding.rule->severity, false), finding.detail, this);
        //: Tooltip of a finding: %1 the number of the rule, %2 what to do
        line->setToolTip(tr("%1: %2").arg(QLatin1String(finding.rule->id), m_auditor.words(finding.rule->fix)));
        connect(line, &QAbstractButton::clicked, this, [this, finding] { emit chosen(finding); });
        m_lines->addWidget(line);
    }
    m_more->setVisible(all > folded + 1);
    m_more->setText(m_isUnfolded ? tr("Show fewer") : tr("%n more finding(s)", nullptr, all - shown));
    setVisible(all > 0);
}

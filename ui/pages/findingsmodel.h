// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "analysis/audit/audit.h"

#include <QAbstractItemModel>

/// The findings of an audit in groups: by severity, by chapter of the rules, or by the standard that asks for them.
class FindingsModel : public QAbstractItemModel
{
    Q_OBJECT

public:
    enum class Grouping { Severity, Chapter, Standard };
    enum Role { CountRole = Qt::UserRole, DetailRole, EntityRole, SeverityRole, WaivedRole };

    FindingsModel(const Plan &plan, const Texts &texts, QObject *parent = nullptr);

    void setReport(const audit::Report &report);
    void setGrouping(Grouping grouping);
    /// Shows only findings that hold all these words, in their rule, row or sentence.
    void setFilter(const QString &words);
    /// nullptr for a group.
    const audit::Finding *findingAt(const QModelIndex &index) const;
    /// Where the finding of that rule and entity stands first; invalid if nowhere.
    QModelIndex indexOf(const QString &rule, const QString &entity) const;
    /// How many findings the filter leaves.
    int shown() const;

    QModelIndex index(int row, int column, const QModelIndex &parent = {}) const override;
    QModelIndex parent(const QModelIndex &child) const override;
    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Group {
        QString title;
        QList<qsizetype> findings; // places in m_report.findings
    };

    void rebuild();
    QStringList groupsOf(const audit::Finding &finding) const;
    QStringList groupTitles() const;
    QString entityOf(const audit::Finding &finding) const;
    bool matches(const audit::Finding &finding) const;
    QString text(const char *source) const { return m_texts.text("Audit", source); }
    QString severityTitle(audit::Severity severity) const;

    const Plan &m_plan;
    Texts m_texts;
    audit::Report m_report;
    Grouping m_grouping = Grouping::Severity;
    QStringList m_words;
    QList<Group> m_groups;
};

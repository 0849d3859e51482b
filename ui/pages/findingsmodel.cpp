// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "pages/findingsmodel.h"

#include "analysis/audit/entitywords.h"
#include "analysis/standards/standard.h"

#include <algorithm>

using audit::Severity;

namespace {
constexpr quintptr groupId = ~quintptr(0); // what a group carries in place of its own place

/// The standards that have each rule, worked out once: there are 198 rules.
const QHash<const audit::Rule *, QStringList> &standardsOfRules(Language language)
{
    static QHash<int, QHash<const audit::Rule *, QStringList>> known;
    auto &result = known[static_cast<int>(language)];
    if (!result.isEmpty())
        return result;
    for (const standards::Standard &standard : standards::standards()) {
        for (const audit::Rule *rule : standards::rulesOf(standard))
            result[rule].append(standard.title.in(language));
    }
    return result;
}
} // namespace

FindingsModel::FindingsModel(const Plan &plan, const Texts &texts, QObject *parent)
    : QAbstractItemModel(parent), m_plan(plan), m_texts(texts)
{}

void FindingsModel::setReport(const audit::Report &report)
{
    m_report = report;
    rebuild();
}

void FindingsModel::setGrouping(Grouping grouping)
{
    m_grouping = grouping;
    rebuild();
}

void FindingsModel::setFilter(const QString &words)
{
    m_words = words.simplified().split(u' ', Qt::SkipEmptyParts);
    rebuild();
}

QString FindingsModel::severityTitle(Severity severity) const
{
    switch (severity) {
    case Severity::Error: return text(QT_TRANSLATE_NOOP("Audit", "Errors"));
    case Severity::Warning: return text(QT_TRANSLATE_NOOP("Audit", "Warnings"));
    case Severity::Info: return text(QT_TRANSLATE_NOOP("Audit", "Notes"));
    }
    Q_UNREACHABLE();
}

/// The titles of all groups there may be, in order.
QStringList FindingsModel::groupTitles() const
{
    QStringList titles;
    if (m_grouping == Grouping::Severity) {
        for (const Severity severity : {Severity::Error, Severity::Warning, Severity::Info})
            titles.append(severityTitle(severity));
    } else if (m_grouping == Grouping::Chapter) {
        for (const audit::Rule &rule : audit::rules())
            titles.append(text(audit::familyTitle(audit::familyOf(rule))));
        titles.removeDuplicates();
    } else {
        for (const standards::Standard &standard : standards::standards())
            titles.append(standard.title.in(m_texts.language()));
        titles.append(text(QT_TRANSLATE_NOOP("Audit", "Good practice")));
    }
    titles.append(text(QT_TRANSLATE_NOOP("Audit", "Waived")));
    return titles;
}

QStringList FindingsModel::groupsOf(const audit::Finding &finding) const
{
    if (finding.waiver)
        return {text(QT_TRANSLATE_NOOP("Audit", "Waived"))};
    if (m_grouping == Grouping::Severity)
        return {severityTitle(finding.rule->severity)};
    if (m_grouping == Grouping::Chapter)
        return {text(audit::familyTitle(audit::familyOf(*finding.rule)))};
    const QStringList titles = standardsOfRules(m_texts.language()).value(finding.rule);
    return titles.isEmpty() ? QStringList{text(QT_TRANSLATE_NOOP("Audit", "Good practice"))} : titles;
}

QString FindingsModel::entityOf(const audit::Finding &finding) const
{
    return audit::entityWords(finding.entity, m_plan, m_texts, audit::Naming::Brief);
}

bool FindingsModel::matches(const audit::Finding &finding) const
{
    if (m_words.isEmpty())
        return true;
    const Row *row = m_plan.find(*finding.table, finding.row);
    const QString all = QStringList{QString::fromLatin1(finding.rule->id),
                                    finding.entity,
                                    entityOf(finding),
                                    finding.detail,
                                    text(finding.rule->title),
                                    row ? m_plan.title(*finding.table, *row) : QString()}
                            .join(u' ');
    return std::all_of(m_words.begin(), m_words.end(),
                       [&](const QString &word) { return all.contains(word, Qt::CaseInsensitive); });
}

void FindingsModel::rebuild()
{
    beginResetModel();
    QHash<QString, QList<qsizetype>> found;
    for (qsizetype i = 0; i < m_report.findings.size(); ++i) {
        const audit::Finding &finding = m_report.findings.at(i);
        if (!matches(finding))
            continue;
        for (const QString &title : groupsOf(finding))
            found[title].append(i);
    }
    m_groups.clear();
    for (const QString &title : groupTitles()) {
        if (found.contains(title))
            m_groups.append({title, found.value(title)});
    }
    endResetModel();
}

const audit::Finding *FindingsModel::findingAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.internalId() == groupId)
        return nullptr;
    const Group &group = m_groups.at(static_cast<qsizetype>(index.internalId()));
    return &m_report.findings.at(group.findings.at(index.row()));
}

QModelIndex FindingsModel::indexOf(const QString &rule, const QString &entity) const
{
    for (int group = 0; group < m_groups.size(); ++group) {
        const QModelIndex parent = index(group, 0);
        for (int row = 0; row < rowCount(parent); ++row) {
            const audit::Finding *finding = findingAt(index(row, 0, parent));
            if (finding->entity == entity && rule == QLatin1String(finding->rule->id))
                return index(row, 0, parent);
        }
    }
    return {};
}

int FindingsModel::shown() const
{
    return static_cast<int>(std::count_if(m_report.findings.begin(), m_report.findings.end(),
                                          [this](const audit::Finding &finding) { return matches(finding); }));
}

QModelIndex FindingsModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, parent.isValid() ? static_cast<quintptr>(parent.row()) : groupId);
}

QModelIndex FindingsModel::parent(const QModelIndex &child) const
{
    if (!child.isValid() || child.internalId() == groupId)
        return {};
    return createIndex(static_cast<int>(child.internalId()), 0, groupId);
}

int FindingsModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_groups.size());
    return parent.internalId() == groupId ? static_cast<int>(m_groups.at(parent.row()).findings.size()) : 0;
}

int FindingsModel::columnCount(const QModelIndex &) const
{
    return 1;
}

QVariant FindingsModel::data(const QModelIndex &index, int role) const
{
    const audit::Finding *finding = findingAt(index);
    if (!finding) {
        if (role == CountRole)
            return m_groups.at(index.row()).findings.size();
        return role == Qt::DisplayRole ? QVariant(m_groups.at(index.row()).title) : QVariant();
    }
    switch (role) {
    case Qt::DisplayRole: return text(finding->rule->title);
    case Qt::AccessibleTextRole:
        return QStringList{entityOf(*finding), text(finding->rule->title), finding->detail}.join(QStringLiteral(". "));
    case DetailRole: return finding->detail;
    case EntityRole: return entityOf(*finding);
    case SeverityRole: return static_cast<int>(finding->rule->severity);
    case WaivedRole: return finding->waiver != 0;
    default: return {};
    }
}

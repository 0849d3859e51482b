// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/audit/check.h"

namespace audit {

namespace {
/// What `known` has for the key; worked out only the first time.
template <typename Key, typename Make> QString remembered(QHash<Key, QString> &known, const Key &key, Make make)
{
    const auto found = known.constFind(key);
    return found != known.constEnd() ? *found : *known.insert(key, make());
}
} // namespace

void Check::run(const Rule &rule, const Row &row)
{
    m_rule = &rule;
    m_row = &row;
    rule.check(*this, row);
}

void Check::report(const Field &field, const QString &detail)
{
    const bool isPlan = m_rule->subject.isSingle();
    reportAs(isPlan ? QStringLiteral("plan") : plan.code(m_rule->subject, *m_row), field, detail);
}

void Check::report(const Field &field, const QString &detail, const QString &part)
{
    reportAs(plan.code(m_rule->subject, *m_row) + u'/' + part, field, detail);
}

void Check::reportAs(const QString &entity, const Field &field, const QString &detail)
{
    reportAt(entity, m_rule->subject, m_row->id, field, detail);
}

void Check::reportAt(const QString &entity, const Table &table, Id row, const Field &field, const QString &detail)
{
    m_findings.append({m_rule, entity, &table, row, &field, detail, 0});
}

QString Check::say(const char *source) const
{
    return remembered(m_sentences, source, [&] { return texts.text("Audit", source); });
}

QString Check::duration(std::optional<int> minutes) const
{
    if (!minutes)
        return say(QT_TRANSLATE_NOOP("Audit", "unknown"));
    return remembered(m_durations, *minutes, [&] { return texts.duration(*minutes); });
}

QString Check::date(std::optional<QDate> date) const
{
    if (!date)
        return say(QT_TRANSLATE_NOOP("Audit", "never"));
    return remembered(m_dates, *date, [&] { return texts.date(*date); });
}

QString Check::title(const Table &table, Id row) const
{
    const Row *found = plan.find(table, row);
    return found ? plan.title(table, *found) : QString();
}

QString Check::titles(const Table &table, const IdSet &rows) const
{
    constexpr qsizetype most = 8;
    QStringList names;
    for (Id row : rows)
        names.append(title(table, row));
    names.removeAll(QString());
    names.sort();
    const QString first = names.mid(0, most).join(QStringLiteral(", "));
    if (names.size() <= most)
        return first;
    //: %1 is a list of rows, %n how many are not named
    return say(QT_TRANSLATE_N_NOOP("Audit", "%1 and %n more"), static_cast<int>(names.size() - most)).arg(first);
}

bool Check::isActive(Id contact) const
{
    const auto &table = schema().contact;
    const Row *row = plan.find(table, contact);
    if (!row)
        return false;
    const auto from = (*row)[table.activeFrom];
    const auto to = (*row)[table.activeTo];
    return (!from || *from <= today) && (!to || *to >= today);
}

} // namespace audit

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "analysis/standards/evidence.h"

#include "texts/joined.h"

#include <algorithm>

namespace standards {

namespace {

/// Something was said; for yes or no: yes.
bool isFilled(const Row &row, const Field &field)
{
    const Value &value = row.value(field);
    return field.kind() == Kind::Bool ? value == Value(qint64(1)) : !isEmpty(value);
}

QString keyOf(const Row &row, const Field &field)
{
    const auto *key = std::get_if<QString>(&row.value(field));
    return key ? *key : QString();
}

bool holds(const Row &row, const Condition &condition)
{
    switch (condition.test) {
    case Condition::Test::OneOf: return condition.keys.contains(keyOf(row, *condition.field));
    case Condition::Test::Filled: return isFilled(row, *condition.field);
    case Condition::Test::Empty: return !isFilled(row, *condition.field);
    }
    Q_UNREACHABLE();
}

/// What every new plan starts with: it shows nothing of this one.
Value initialValue(const Field &field)
{
    const FieldOptions &options = field.options();
    return options.initial ? Value(*options.initial) : normalized(QString::fromLatin1(options.initialKey));
}

RowList matching(const Plan &plan, const Source &source)
{
    RowList result;
    for (const Row *row : plan.each(*source.table)) {
        if (std::all_of(source.where.begin(), source.where.end(),
                        [&](const Condition &condition) { return holds(*row, condition); }))
            result.push_back(row);
    }
    return result;
}

/// Looks at one source and says what it sees.
class Look
{
public:
    Look(const Plan &plan, const Source &source, const Texts &texts)
        : m_plan(plan), m_source(source), m_texts(texts), m_rows(matching(plan, source))
    {}

    QList<Evidence> lines() const
    {
        if (m_source.fields.isEmpty() || m_rows.empty())
            return {countOfRows()};
        QList<Evidence> result;
        for (const Field *field : m_source.fields)
            result.append(m_source.table->isSingle() ? ofThePlan(*field) : ofRows(*field));
        return result;
    }

private:
    QString say(const char *source) const { return m_texts.text("Standards", source); }
    QString number(qsizetype count) const { return m_texts.locale().toString(count); }
    qsizetype size() const { return static_cast<qsizetype>(m_rows.size()); }

    Evidence ofThePlan(const Field &field) const
    {
        const Row &row = *m_rows.front();
        const bool filled = isFilled(row, field);
        const bool isPreset = filled && row.value(field) == initialValue(field);
        const QString pattern = isPreset ? say(QT_TRANSLATE_NOOP("Standards", "%1 – %2: %3 (preset)"))
                                         : say(QT_TRANSLATE_NOOP("Standards", "%1 – %2: %3"));
        return {m_source.table,
                &field,
                filled,
                std::nullopt,
                filled && !isPreset,
                pattern.arg(subject(), m_texts.label(field),
                            filled ? contentOf(row, field) : say(QT_TRANSLATE_NOOP("Standards", "empty"))),
                isPreset};
    }

    QString contentOf(const Row &row, const Field &field) const
    {
        return field.kind() == Kind::LongText ? say(QT_TRANSLATE_NOOP("Standards", "filled in"))
                                              : m_plan.display(field, row, m_texts);
    }

    Evidence ofRows(const Field &field) const
    {
        const auto filled =
            std::count_if(m_rows.begin(), m_rows.end(), [&](const Row *row) { return isFilled(*row, field); });
        const QString pattern = field.kind() == Kind::Bool
                                    ? say(QT_TRANSLATE_NOOP("Standards", "%1 – %2: yes for %3 of %4"))
                                    : say(QT_TRANSLATE_NOOP("Standards", "%1 – %2: filled in for %3 of %4"));
        return {
            m_source.table, &field,     static_cast<int>(filled),
            std::nullopt,   filled > 0, pattern.arg(subject(), m_texts.label(field), number(filled), number(size()))};
    }

    Evidence countOfRows() const
    {
        const std::optional<QDate> date = latest();
        return {m_source.table, nullptr, static_cast<int>(size()), date, !m_rows.empty(), counted(date)};
    }

    QString counted(std::optional<QDate> date) const
    {
        if (m_rows.empty())
            return say(QT_TRANSLATE_NOOP("Standards", "%1: none recorded")).arg(subject());
        const QString count =
            //: %1 the rows, %2 their number, %3 the name of a field, %4 how many have each of its values
            m_source.by ? say(QT_TRANSLATE_NOOP("Standards", "%1: %2 (%3 – %4)"))
                              .arg(subject(), number(size()), m_texts.label(*m_source.by), parts())
                        : say(QT_TRANSLATE_NOOP("Standards", "%1: %2")).arg(subject(), number(size()));
        if (!m_source.date)
            return count;
        const QString label = m_texts.label(*m_source.date);
        //: %1 is a count ("Functions: 12"), %2 the name of a date field, %3 the latest date
        return date ? say(QT_TRANSLATE_NOOP("Standards", "%1; %2 (latest): %3")).arg(count, label, m_texts.date(*date))
                    : say(QT_TRANSLATE_NOOP("Standards", "%1; %2: nowhere filled in")).arg(count, label);
    }

    /// What the rows are called: "Reviews (Internal audit)".
    QString subject() const
    {
        if (!m_source.label.isEmpty())
            return m_source.label.in(m_texts.language());
        QStringList conditions;
        for (const Condition &condition : m_source.where) {
            if (condition.field != m_source.by)
                conditions.append(wordsOf(condition));
        }
        const QString rows = m_texts.plural(*m_source.table);
        return conditions.isEmpty()
                   ? rows
                   : say(QT_TRANSLATE_NOOP("Standards", "%1 (%2)")).arg(rows, joined(m_texts, conditions));
    }

    QString wordsOf(const Condition &condition) const
    {
        if (condition.test != Condition::Test::OneOf)
            return m_texts.label(*condition.field);
        QStringList choices;
        for (const QString &key : condition.keys)
            choices.append(m_texts.choice(*condition.field, key));
        return choices.join(QStringLiteral(", "));
    }

    /// How many rows have each value, those that none has included: the hole is what one looks for.
    QString parts() const
    {
        QHash<QString, int> counts;
        for (const Row *row : m_rows)
            ++counts[keyOf(*row, *m_source.by)];
        QStringList result;
        const QString pattern = say(QT_TRANSLATE_NOOP("Standards", "%1: %2"));
        for (const QString &key : keysOfBy())
            result.append(pattern.arg(m_texts.choice(*m_source.by, key), number(counts.take(key))));
        if (const int unsaid = counts.value(QString()))
            result.append(pattern.arg(say(QT_TRANSLATE_NOOP("Standards", "not said")), number(unsaid)));
        return result.join(QStringLiteral(", "));
    }

    QStringList keysOfBy() const
    {
        for (const Condition &condition : m_source.where) {
            if (condition.field == m_source.by && condition.test == Condition::Test::OneOf)
                return condition.keys;
        }
        QStringList keys;
        for (const Choice &choice : m_source.by->options().choices)
            keys.append(QString::fromLatin1(choice.key));
        return keys;
    }

    std::optional<QDate> latest() const
    {
        QString last; // dates and times are ISO texts, which sort as they read
        for (const Row *row : m_rows) {
            if (m_source.date)
                last = std::max(last, keyOf(*row, *m_source.date));
        }
        const QDate date = QDate::fromString(last.left(10), Qt::ISODate);
        return date.isValid() ? std::optional(date) : std::nullopt;
    }

    const Plan &m_plan;
    const Source &m_source;
    const Texts &m_texts;
    const RowList m_rows;
};

} // namespace

QList<Evidence> evidenceOf(const Plan &plan, const Source &source, const Texts &texts)
{
    return Look(plan, source, texts).lines();
}

} // namespace standards

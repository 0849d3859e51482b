// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// How rows and values of the plan read on paper: references, cells, durations.

#include "print/chapterwriter.h"

#include <algorithm>

namespace print {

namespace {

const QString unknown = QStringLiteral("—");

/// References repeat a name many times; an endless one is told in full only where the row is described.
QString shortName(const QString &name)
{
    constexpr qsizetype longest = 120;
    return name.size() <= longest ? name : name.left(longest) + QStringLiteral("…");
}

QString joined(const QString &code, const QString &name)
{
    return code.isEmpty() ? name : name.isEmpty() ? code : code + QLatin1Char(' ') + name;
}

} // namespace

Run plain(const QString &text)
{
    return Run{.text = text};
}

Text sentence(const QString &text)
{
    constexpr qsizetype longest = 1500;
    return {plain(text.size() <= longest ? text : text.left(longest) + QStringLiteral("…"))};
}

Cell cellOf(const QString &text, Tone tone)
{
    return cellOf(Text{plain(text.isEmpty() ? unknown : text)}, tone);
}

Cell cellOf(const Text &text, Tone tone)
{
    return Cell{.paragraphs = {text.isEmpty() ? Text{plain(unknown)} : text}, .tone = tone};
}

Cell cellOf(const QList<Text> &paragraphs)
{
    return paragraphs.isEmpty() ? cellOf(QString()) : Cell{.paragraphs = paragraphs};
}

QList<Id> ChapterWriter::byCode(const ::Table &table, const IdSet &ids) const
{
    QList<std::pair<QString, Id>> coded;
    for (const Id id : ids) {
        if (const Row *row = m_plan.find(table, id))
            coded.append({m_plan.code(table, *row), id});
    }
    std::sort(coded.begin(), coded.end());
    QList<Id> sorted;
    for (const auto &[code, id] : std::as_const(coded))
        sorted.append(id);
    return sorted;
}

Text ChapterWriter::reference(const ::Table &table, std::optional<Id> id) const
{
    const Row *row = id ? m_plan.find(table, *id) : nullptr;
    if (!row)
        return {plain(unknown)};
    const QString code = table.code() ? m_plan.code(table, *row) : QString();
    QString name = joined(code, shortName(m_plan.name(table, *row)));
    if (name.isEmpty())
        name = m_plan.title(table, *row);
    return {Run{.text = name, .link = anchor(table, *id)}};
}

Run ChapterWriter::codeLink(const ::Table &table, Id id) const
{
    const Row *row = m_plan.find(table, id);
    return row ? Run{.text = m_plan.code(table, *row), .link = anchor(table, id)} : plain(unknown);
}

Run ChapterWriter::nameLink(const ::Table &table, Id id) const
{
    const Row *row = m_plan.find(table, id);
    if (!row)
        return plain(unknown);
    const QString name = m_plan.name(table, *row);
    return name.isEmpty() ? codeLink(table, id) : Run{.text = shortName(name), .link = anchor(table, id)};
}

Text ChapterWriter::codeLinks(const ::Table &table, const IdSet &ids) const
{
    Text text;
    for (const Id id : byCode(table, ids)) {
        if (!text.isEmpty())
            text.append(plain(QStringLiteral(", ")));
        text.append(codeLink(table, id));
    }
    return text;
}

Text ChapterWriter::title(const ::Table &table, const Row &row) const
{
    const QString name = m_plan.name(table, row);
    if (!table.code())
        return {Run{.text = name.isEmpty() ? m_plan.title(table, row) : name, .bold = true}};
    // Where a row is described its owner stands above it: "I03", not "EX01/I03".
    Text text{Run{.text = std::get<QString>(row.value(*table.code())), .bold = true}};
    if (!name.isEmpty())
        text.append(plain(QLatin1Char(' ') + name));
    return text;
}

QString ChapterWriter::titleText(const ::Table &table, const Row &row) const
{
    QString all;
    for (const Run &run : title(table, row))
        all += run.text;
    return all;
}

QList<Text> ChapterWriter::value(const Field &field, const Row &row) const
{
    const Value &content = row.value(field);
    if (isEmpty(content))
        return {};
    if (hides(field))
        return {hiddenNumber()};
    if (field.kind() == Kind::Reference)
        return {reference(field.target(), std::get<qint64>(content))};
    if (field.kind() == Kind::References) {
        QList<Text> all;
        for (const Id id : byCode(field.target(), std::get<IdSet>(content)))
            all.append(reference(field.target(), id));
        return all;
    }
    if (field.kind() == Kind::Level) {
        const bool likelihood = field.options().scale == Scale::Likelihood;
        const int number = static_cast<int>(std::get<qint64>(content));
        return {{plain(level(likelihood ? QStringLiteral("likelihood") : QStringLiteral("impact"), number))}};
    }
    if (field.kind() == Kind::Text) {
        for (const char *suggestion : field.options().suggestions) {
            if (std::get<QString>(content).compare(QLatin1String(suggestion), Qt::CaseInsensitive) == 0)
                return {{plain(m_texts.text("Schema", suggestion))}};
        }
    }
    return {{plain(m_texts.format(field, content))}};
}

Cell ChapterWriter::cell(const Field &field, const Row &row) const
{
    Cell cell = cellOf(value(field, row));
    if (field.kind() != Kind::Color || isEmpty(row.value(field)))
        return cell;
    // The colour itself says it better than "#4caf50".
    return Cell{.paragraphs = {Text{}}, .fill = QColor(std::get<QString>(row.value(field)))};
}

bool ChapterWriter::hides(const Field &field) const
{
    return m_privateNumbers == PrivateNumbers::Hidden && field.has(FieldFlag::Private);
}

Text ChapterWriter::hiddenNumber() const
{
    //: Stands for a private telephone number in a copy made without them.
    return {Run{.text = word(QT_TRANSLATE_NOOP("Print", "not in this copy")), .italic = true, .muted = true}};
}

QString ChapterWriter::duration(std::optional<int> minutes) const
{
    return minutes ? m_texts.duration(*minutes) : unknown;
}

QString ChapterWriter::date(const std::optional<QDate> &date) const
{
    return date ? m_texts.date(*date) : unknown;
}

QString ChapterWriter::level(const QString &scale, std::optional<int> level) const
{
    if (!level)
        return unknown;
    return joined(QString::number(*level), m_levels.value(scale).value(*level));
}

} // namespace print

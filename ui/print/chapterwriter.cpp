// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

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

ChapterWriter::ChapterWriter(const Plan &plan, const Texts &texts, const PrintOptions &options)
    : m_plan(plan), m_texts(texts), m_at(plan.setting(schema().plan.referenceDate).value_or(options.at)),
      m_privateNumbers(options.privateNumbers)
{
    const auto &scales = schema().scaleLevel;
    for (const Row &row : plan.rows(scales))
        m_levels[row[scales.scale]][row[scales.level].value_or(0)] = row[scales.label];
}

QList<Row> ChapterWriter::rows(const ::Table &table)
{
    m_printed.insert(&table);
    return m_plan.rows(table);
}

QList<Row> ChapterWriter::owned(const ::Table &table, const Row &owner)
{
    m_printed.insert(&table);
    return m_plan.owned(table, owner.id);
}

QString ChapterWriter::anchor(const ::Table &table, Id id)
{
    return QStringLiteral("%1-%2").arg(table.name(), QString::number(id));
}

QString ChapterWriter::claim(const ::Table &table, const Row &row)
{
    const QString name = anchor(table, row.id);
    if (m_claimed.contains(name))
        return {};
    m_claimed.insert(name);
    return name;
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
    if (const auto *number = std::get_if<qint64>(&content); number && !field.options().choices.empty())
        return {{plain(m_texts.choice(field, QString::number(*number)))}};
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

void ChapterWriter::chapter(const char *title)
{
    ++m_chapter;
    m_section = 0;
    m_blocks.append(Heading{.level = 1,
                            .text = QStringLiteral("%1 %2").arg(QString::number(m_chapter), word(title)),
                            .anchor = QStringLiteral("chapter-%1").arg(m_chapter),
                            .onNewPage = true});
}

void ChapterWriter::section(const QString &title)
{
    ++m_section;
    const QString number = QStringLiteral("%1.%2").arg(QString::number(m_chapter), QString::number(m_section));
    m_blocks.append(Heading{.level = 2,
                            .text = QStringLiteral("%1 %2").arg(number, title),
                            .anchor = QStringLiteral("section-%1-%2").arg(m_chapter).arg(m_section)});
}

void ChapterWriter::rowHeading(int level, const ::Table &table, const Row &row, bool onNewPage)
{
    m_blocks.append(Heading{.level = level,
                            .text = titleText(table, row),
                            .anchor = claim(table, row),
                            .onNewPage = onNewPage});
}

void ChapterWriter::subheading(const QString &title)
{
    m_blocks.append(Heading{.level = 3, .text = title, .anchor = {}});
}

void ChapterWriter::paragraph(const QString &text, ParagraphStyle style)
{
    paragraph(Text{plain(text)}, style);
}

void ChapterWriter::paragraph(const Text &text, ParagraphStyle style)
{
    m_blocks.append(Paragraph{.text = text, .style = style});
}

Paragraph ChapterWriter::missingParagraph() const
{
    const QString sentence = word(QT_TRANSLATE_NOOP("Print", "Nothing recorded"));
    return Paragraph{.text = {plain(sentence)}, .style = ParagraphStyle::Missing};
}

void ChapterWriter::missing()
{
    m_blocks.append(missingParagraph());
}

void ChapterWriter::longText(const Field &field, const Row &row)
{
    section(m_texts.label(field));
    const QList<Text> texts = value(field, row);
    if (texts.isEmpty())
        missing();
    for (const Text &text : texts)
        paragraph(text);
}

void ChapterWriter::table(Table table)
{
    if (table.rows.isEmpty())
        missing();
    else
        m_blocks.append(std::move(table));
}

void ChapterWriter::box(const QString &title, Tone tone, const QList<Block> &blocks)
{
    m_blocks.append(std::make_shared<Box>(Box{.title = title, .tone = tone, .blocks = blocks}));
}

ColumnSpec ChapterWriter::column(const char *source, double weight, Align align) const
{
    return {word(source), weight, align};
}

ColumnSpec ChapterWriter::column(const Field &field, double weight, Align align) const
{
    return {m_texts.label(field), weight, align};
}

} // namespace print

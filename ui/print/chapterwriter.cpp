// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/chapterwriter.h"

#include "print/proof.h"

namespace print {

ChapterWriter::ChapterWriter(const Plan &plan, const Texts &texts, const PrintOptions &options, Numbering numbering,
                             const std::optional<Subject> &only)
    : m_plan(plan), m_texts(texts), m_at(options.at), m_privateNumbers(options.privateNumbers),
      m_memory(options.memory), m_proof(std::make_unique<Proof>(plan, texts, options.at)), m_numbering(numbering),
      m_only(only), m_chapter(numbering == Numbering::AfterCover ? 1 : 0)
{
    const auto &scales = schema().scaleLevel;
    for (const Row &row : plan.rows(scales))
        m_levels[row[scales.scale]][row[scales.level].value_or(0)] = row[scales.label];
}

ChapterWriter::~ChapterWriter() = default;

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

QList<Row> ChapterWriter::chosen(const ::Table &table)
{
    if (!m_only || m_only->table != &table)
        return rows(table);
    const Row *row = m_plan.find(table, m_only->id);
    return row ? QList<Row>{*row} : QList<Row>();
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

void ChapterWriter::chapter(const char *title)
{
    ++m_chapter;
    m_section = 0;
    const bool isBook = m_numbering != Numbering::Running;
    m_blocks.append(Heading{.level = isBook ? 1 : 2,
                            .text = QStringLiteral("%1 %2").arg(QString::number(m_chapter), word(title)),
                            .anchor = QStringLiteral("chapter-%1").arg(m_chapter),
                            .onNewPage = isBook});
}

void ChapterWriter::section(const QString &title)
{
    ++m_section;
    const QString own = QString::number(m_section);
    const QString number = m_chapter > 0 ? QStringLiteral("%1.%2").arg(QString::number(m_chapter), own) : own;
    const bool isUnderTitle = m_numbering == Numbering::Running && m_chapter > 0;
    m_blocks.append(Heading{.level = isUnderTitle ? 3 : 2,
                            .text = QStringLiteral("%1 %2").arg(number, title),
                            .anchor = QStringLiteral("section-%1-%2").arg(m_chapter).arg(m_section)});
}

namespace {
qsizetype rowsSincePageBegan(const QList<Block> &blocks)
{
    qsizetype rows = 0;
    for (auto block = blocks.crbegin(); block != blocks.crend(); ++block) {
        const auto *heading = std::get_if<Heading>(&*block);
        if (std::holds_alternative<PageBreak>(*block) || (heading && heading->onNewPage))
            break;
        if (const auto *table = std::get_if<Table>(&*block))
            rows += table->rows.size();
    }
    return rows;
}
} // namespace

void ChapterWriter::mayBeginPage(qsizetype rows)
{
    const bool isUnderHeading = !m_blocks.isEmpty() && std::holds_alternative<Heading>(m_blocks.last());
    if (m_numbering != Numbering::Running && !isUnderHeading && rowsSincePageBegan(m_blocks) > rows)
        m_blocks.append(PageBreak());
}

void ChapterWriter::rowHeading(int level, const ::Table &table, const Row &row, bool onNewPage)
{
    m_blocks.append(
        Heading{.level = level, .text = titleText(table, row), .anchor = claim(table, row), .onNewPage = onNewPage});
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

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/csv.h"

#include "print/plaintext.h"
#include "texts/texts.h"

#include <QRegularExpression>

#include <csv.h>

#include <algorithm>

namespace print {

namespace {

/// Whether a spreadsheet may compute the text. After a sign, digits, spaces, points and units are an amount or a
/// telephone number ("-1 234,5 %", "+33 6 12", "-2 h 30 min"): without an operator, a bracket around words, a bar or
/// an exclamation mark there is nothing to compute or call. East Asian spreadsheets also know the wide signs.
bool isFormula(const QString &text)
{
    static const QRegularExpression amount(
        QStringLiteral("^[+-]\\s?\\d[\\d\\s.,]*(\\(0\\)[\\d\\s.,]*)?([\\p{L}%€°]+(\\s\\d[\\d\\s.,]*[\\p{L}%€°]+)*)?$"),
        QRegularExpression::UseUnicodePropertiesOption);
    const QString start = text.trimmed();
    if (start.size() < 2)
        return start == u'=' || start == u'@';
    const QChar first = start.at(0);
    if (first == u'+' || first == u'-')
        return !amount.match(start).hasMatch();
    return QStringLiteral("=@\uff1d\uff0b\uff0d\uff20").contains(first);
}

QByteArray quoted(const QString &text)
{
    const QString safe = isFormula(text) ? u'\'' + text : text;
    const QByteArray raw = safe.toUtf8();
    const size_t size = static_cast<size_t>(raw.size());
    QByteArray field(static_cast<qsizetype>(csv_write2(nullptr, 0, raw.constData(), size, '"')), '\0');
    csv_write2(field.data(), static_cast<size_t>(field.size()), raw.constData(), size, '"');
    return field;
}

bool isFrench(const Document &document)
{
    return document.locale.language() == QLocale::French;
}

QString plain(const Text &text)
{
    QString result;
    for (const Run &run : text)
        result += run.text;
    return clean(result);
}

QString plain(const Cell &cell)
{
    QStringList paragraphs;
    for (const Text &paragraph : cell.paragraphs)
        paragraphs.append(plain(paragraph));
    return paragraphs.join(u'\n');
}

/// Walks through a document and writes its tables.
class CsvWriter
{
public:
    explicit CsvWriter(const Document &document) : m_separator(isFrench(document) ? ';' : ',') {}

    void add(const QList<Block> &blocks);
    bool isEmpty() const { return m_bytes.isEmpty(); }
    QByteArray bytes() const { return m_bytes; }
    void line(const QStringList &fields);

private:
    void add(const Heading &heading);
    void add(const Table &table);
    void add(const Box &box);
    void look(const Paragraph &paragraph);

    char m_separator;
    QByteArray m_bytes;
    QList<std::pair<int, QString>> m_path; ///< level and text of the headings above
    QString m_caption;                     ///< the bold line directly above
};

void CsvWriter::add(const QList<Block> &blocks)
{
    for (const Block &block : blocks) {
        if (const auto *paragraph = std::get_if<Paragraph>(&block)) {
            look(*paragraph);
            continue;
        }
        if (const auto *heading = std::get_if<Heading>(&block))
            add(*heading);
        else if (const auto *table = std::get_if<Table>(&block))
            add(*table);
        else if (const auto *box = std::get_if<std::shared_ptr<Box>>(&block); box && *box)
            add(**box);
        m_caption.clear();
    }
}

/// Chapters set a bold line above a table that has no heading of its own. A whole sentence is no caption.
void CsvWriter::look(const Paragraph &paragraph)
{
    const bool isBold =
        std::all_of(paragraph.text.begin(), paragraph.text.end(), [](const Run &run) { return run.bold; });
    m_caption = isBold ? plain(paragraph.text) : QString();
    if (m_caption.endsWith(u'.'))
        m_caption.clear();
}

void CsvWriter::add(const Heading &heading)
{
    while (!m_path.isEmpty() && m_path.last().first >= heading.level)
        m_path.removeLast();
    m_path.append({heading.level, clean(heading.text)});
}

void CsvWriter::add(const Box &box)
{
    constexpr int below = 100; // deeper than any heading
    const auto path = m_path;
    if (!box.title.isEmpty())
        m_path.append({below, clean(box.title)});
    m_caption.clear();
    add(box.blocks);
    m_path = path;
}

void CsvWriter::add(const Table &table)
{
    if (table.rows.isEmpty() && !table.hasHeadings)
        return;
    if (!m_bytes.isEmpty())
        m_bytes.append("\r\n");
    QStringList path;
    for (const auto &[level, text] : std::as_const(m_path))
        path.append(text);
    path.append(table.caption.isEmpty() ? m_caption : clean(table.caption));
    path.removeAll(QString());
    line({path.join(QStringLiteral(" › "))});
    if (table.hasHeadings) {
        QStringList headings;
        for (const ColumnSpec &column : table.columns)
            headings.append(clean(column.heading));
        line(headings);
    }
    for (const TableRow &row : table.rows) {
        QStringList fields;
        for (const Cell &cell : row.heading ? row.cells.mid(0, 1) : row.cells)
            fields.append(plain(cell));
        line(fields);
    }
}

void CsvWriter::line(const QStringList &fields)
{
    QByteArrayList quotedFields;
    for (const QString &field : fields)
        quotedFields.append(quoted(field));
    m_bytes.append(quotedFields.join(m_separator)).append("\r\n");
}

} // namespace

QByteArray csv(const Document &document)
{
    CsvWriter writer(document);
    writer.add(document.blocks);
    if (writer.isEmpty()) {
        const Texts texts(isFrench(document) ? Language::French : Language::English);
        writer.line({texts.text("Print", QT_TRANSLATE_NOOP("Print", "This document has no tables."))});
    }
    return "\xef\xbb\xbf" + writer.bytes();
}

} // namespace print

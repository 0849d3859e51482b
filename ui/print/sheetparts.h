// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/chapterwriter.h"
#include "print/figureblock.h"

namespace print {

/// Numbers the parts of a sheet about one row: "3 Contracts".
class SheetParts
{
public:
    explicit SheetParts(ChapterWriter &writer) : m_writer(writer) {}

    /// Starts the next part; `title` is a source text of the context "Print".
    void start(const char *title) { start(m_writer.word(title)); }
    void start(const QString &title)
    {
        m_writer.add(
            Heading{.level = 3, .text = QStringLiteral("%1 %2").arg(QString::number(++m_number), title), .anchor = {}});
    }

private:
    ChapterWriter &m_writer;
    int m_number = 0;
};

/// The rows whose field points at that one.
inline QList<Row> referringRows(const ChapterWriter &writer, const Field &field, const Row &target)
{
    QList<Row> rows;
    for (const Row *row : writer.plan().referring(field, target.id))
        rows.append(*row);
    return rows;
}

/// The same as links to them.
inline QList<Text> usersOf(const ChapterWriter &writer, const Field &field, Id target)
{
    QList<Text> lines;
    for (const Row *row : writer.plan().referring(field, target))
        lines.append(writer.reference(field.table(), row->id));
    return lines;
}

/// A bold line above the table or list that it is about.
inline Paragraph boldLine(const QString &text, const QString &anchor = {})
{
    return Paragraph{.text = {Run{.text = text, .bold = true}}, .anchor = anchor};
}

} // namespace print

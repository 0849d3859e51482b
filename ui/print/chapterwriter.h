// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/printoptions.h"
#include "print/tree.h"

#include "plan.h"

#include <QSet>

#include <memory>

namespace print {

class Proof;

/// The one row that a document is about.
struct Subject {
    const ::Table *table = nullptr;
    Id id = 0;
};

/// What every chapter writes with: words in the reader's language, cells of the plan as linked texts, blocks in order,
/// and the record of which rows have their anchor and which tables are printed.
class ChapterWriter
{
public:
    /// How chapters are counted and begin. In a book each begins a page; the cover may count as its chapter 1.
    enum class Numbering { AfterCover, Book, Running };

    ChapterWriter(const Plan &plan, const Texts &texts, const PrintOptions &options,
                  Numbering numbering = Numbering::AfterCover, const std::optional<Subject> &only = {});
    ~ChapterWriter();

    const Plan &plan() const { return m_plan; }
    const Texts &texts() const { return m_texts; }
    /// The date the document speaks of.
    QDate at() const { return m_at; }
    /// What the plan proves of itself on that date, computed once for the document.
    Proof &proof() const { return *m_proof; }
    QString word(const char *source) const { return m_texts.text("Print", source); }
    QString word(const char *source, int n) const { return m_texts.text("Print", source, n); }

    /// The rows to print; from then on the table counts as printed and is left out of "Other records".
    QList<Row> rows(const ::Table &table);
    QList<Row> owned(const ::Table &table, const Row &owner);
    /// The rows of the table that the document is asked for: the one it is narrowed to, else all of them.
    QList<Row> chosen(const ::Table &table);
    /// What earlier prints found out; nullptr where nobody remembers.
    PrintMemory *memory() const { return m_memory; }
    /// What the document is narrowed to, if it is.
    std::optional<Subject> only() const { return m_only; }
    bool isPrinted(const ::Table &table) const { return m_printed.contains(&table); }

    /// Where links to the row land.
    static QString anchor(const ::Table &table, Id id);
    /// The anchor for the place that describes the row; "" when another place has it already.
    QString claim(const ::Table &table, const Row &row);

    /// "F01 Payroll", linked; "—" for none.
    Text reference(const ::Table &table, std::optional<Id> id) const;
    /// "F01", linked, for matrices.
    Run codeLink(const ::Table &table, Id id) const;
    /// "Camille Tanguy", linked, where the code would be one too many; "—" for none.
    Run nameLink(const ::Table &table, Id id) const;
    /// "F01, F03", linked; empty for none.
    Text codeLinks(const ::Table &table, const IdSet &ids) const;
    /// The row's own code (bold) and name, without link: the first cell where it is described.
    Text title(const ::Table &table, const Row &row) const;
    QString titleText(const ::Table &table, const Row &row) const;
    /// A cell's value, one text per reference; empty if nothing was said, or if it is private and this copy is not.
    QList<Text> value(const Field &field, const Row &row) const;
    /// The same as a cell of a table, "—" for what is unknown.
    Cell cell(const Field &field, const Row &row) const;
    /// True for fields left out of this copy.
    bool hides(const Field &field) const;
    /// The words that stand for a number left out.
    Text hiddenNumber() const;
    /// "—" for an unknown number of minutes.
    QString duration(std::optional<int> minutes) const;
    QString date(const std::optional<QDate> &date) const;
    /// "3 Serious": the level and its name in the plan's own scale.
    QString level(const QString &scale, std::optional<int> level) const;

    /// Starts the next chapter, in a book on a new page: "5 Obligations", anchor "chapter-5".
    void chapter(const char *title);
    /// Starts a numbered section of the chapter: "5.2 …".
    void section(const QString &title);
    /// A good place to begin a page, taken where a book has more table rows than that since the last: what follows is
    /// then laid out apart from them, and a preview after an edit is quicker.
    void mayBeginPage(qsizetype rows = 120); // about five pages
    /// Counts sections from 1 again: what follows is about something else.
    void startSections() { m_section = 0; }
    /// A heading that describes a row, with its anchor; level 2 stands in the contents.
    void rowHeading(int level, const ::Table &table, const Row &row, bool onNewPage = false);
    void subheading(const QString &title);
    void paragraph(const QString &text, ParagraphStyle style = ParagraphStyle::Body);
    void paragraph(const Text &text, ParagraphStyle style = ParagraphStyle::Body);
    /// The sentence of an empty chapter or section: the auditor must see the hole.
    void missing();
    /// A long text of the plan under its label, or the sentence that it is missing.
    void longText(const Field &field, const Row &row);
    /// The table, or the sentence that there is nothing.
    void table(Table table);
    void box(const QString &title, Tone tone, const QList<Block> &blocks);
    void add(Block block) { m_blocks.append(std::move(block)); }
    void add(const QList<Block> &blocks) { m_blocks.append(blocks); }
    Paragraph missingParagraph() const;

    ColumnSpec column(const char *source, double weight = 1, Align align = Align::Start) const;
    ColumnSpec column(const Field &field, double weight = 1, Align align = Align::Start) const;

    QList<Block> takeBlocks() { return std::move(m_blocks); }

    /// Ids are random: on paper a set of rows stands in the order of their codes.
    QList<Id> byCode(const ::Table &table, const IdSet &ids) const;

private:
    const Plan &m_plan;
    const Texts &m_texts;
    QDate m_at;
    PrivateNumbers m_privateNumbers;
    PrintMemory *m_memory;
    std::unique_ptr<Proof> m_proof;
    QList<Block> m_blocks;
    QSet<const ::Table *> m_printed;
    QSet<QString> m_claimed;
    QHash<QString, QHash<int, QString>> m_levels;
    Numbering m_numbering;
    std::optional<Subject> m_only;
    int m_chapter;
    int m_section = 0;
};

/// A cell of plain text, "—" if there is none.
Cell cellOf(const QString &text, Tone tone = Tone::None);
Cell cellOf(const Text &text, Tone tone = Tone::None);
/// Several texts, each a paragraph, "—" if there is none.
Cell cellOf(const QList<Text> &paragraphs);
/// A piece of unstyled text.
Run plain(const QString &text);
/// A sentence that names rows of the plan: where a name is endless the sentence is cut.
Text sentence(const QString &text);

} // namespace print

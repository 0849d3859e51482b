// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QColor>
#include <QDateTime>
#include <QList>
#include <QLocale>
#include <QSizeF>
#include <QString>

#include <functional>
#include <memory>
#include <optional>
#include <variant>

class QPainter;
class QRectF;

/// A printed document as a small tree, built from the plan and rendered as PDF, ODT and HTML. Texts are plain texts:
/// nothing in them is ever interpreted as markup. Lengths are millimetres.
namespace print {

/// A piece of text in one style; `link` is the anchor of a heading or row in the same document, `file` the path of a
/// file that lies beside it (a link in HTML only); "" for none.
struct Run {
    QString text;
    bool bold = false;
    bool italic = false;
    bool muted = false;
    QString link = {};
    bool large = false; ///< larger than what stands around it: a number read while dialling
    QString file = {};
};
/// A paragraph's worth of text. "\n" breaks the line.
using Text = QList<Run>;

/// What a colour says; always doubled by a word or a number. Level0 to Level6 are steps of a scale, calm to alarming.
enum class Tone {
    None,
    Accent,
    Info,
    Good,
    Warning,
    Danger,
    Muted,
    Level0,
    Level1,
    Level2,
    Level3,
    Level4,
    Level5,
    Level6
};
enum class Align { Start, Center, End };
/// How large a text is beside what is usual for its place: a card is read at arm's length.
enum class TextSize { Normal, Large, Larger, Largest };

/// Level 1 is a chapter (a page of its own), 2 and 3 stand inside. Headings are bookmarks, in the contents up to
/// level 2.
struct Heading {
    int level = 1;
    QString text;
    QString anchor; ///< unique in the document
    bool onNewPage = false;
};

enum class ParagraphStyle { Body, Lead, Small, Missing };
/// Missing is the sentence printed where nothing is filled in ("Non renseigné"): the auditor must see the hole.
struct Paragraph {
    Text text;
    ParagraphStyle style = ParagraphStyle::Body;
    QString anchor = {};
    TextSize size = TextSize::Normal;
};

struct List {
    QList<Text> items;
    bool numbered = false;
};

struct Figure;
/// A cell: one or more paragraphs. `fill` (a valid colour) wins over the tone.
struct Cell {
    QList<Text> paragraphs;
    Tone tone = Tone::None;
    QColor fill = {};
    bool bold = false;
    TextSize size = TextSize::Normal;               ///< where larger than that of the table
    std::shared_ptr<const Figure> figure = nullptr; ///< a small one, beside the paragraphs
};

struct ColumnSpec {
    QString heading;
    double weight = 1; ///< share of the width
    Align align = Align::Start;
};

/// A table; its heading row is repeated on every page, a row under half a page is never cut. Without headings it is a
/// list of facts: first column the label, second the value.
struct TableRow {
    QList<Cell> cells;
    QString anchor = {};  ///< where links to this row land
    bool heading = false; ///< a row over the whole width that titles the rows after it: only its first cell counts
};
struct Table {
    QList<ColumnSpec> columns;
    QList<TableRow> rows;
    bool hasHeadings = true;
    QString caption = {};
    Tone tone = Tone::None;
    bool isCompact = false; ///< rows close together, where all must fit one page
    bool isSheet = false;   ///< facts of which short ones stand abreast, each value under its label
    bool isGrid = false;    ///< without headings, but no list of facts: cells of one kind, side by side
    TextSize size = TextSize::Normal;
};

/// A drawing in vectors; `draw` paints into the rectangle, in points, with fonts sized in pixels (a pixel is a point).
/// It is called in the thread that asked for the document. `alternative` says the same in words.
struct Figure {
    std::function<void(QPainter &, const QRectF &)> draw;
    QSizeF sizeMm;
    QString caption;
    QString alternative;
    QByteArray key; ///< all that the drawing shows: figures with one key look the same
};

/// Ruled lines to write on: as many as the page has room for.
struct WritingSpace {
    int least = 0;
};

/// A framed box with a title: triggers, warnings, the emergency page.
struct Box;
struct PageBreak {};
using Block = std::variant<Heading, Paragraph, List, Table, Figure, WritingSpace, PageBreak, std::shared_ptr<Box>>;
struct Box {
    QString title;
    Tone tone = Tone::Accent;
    QList<Block> blocks;
    bool isCompact = false; ///< little room around, where all must fit one page
};

/// The sheet that a document is printed on. A3 is read from across a room: what would fill an A4 page, enlarged.
enum class PageFormat { A4, A4Landscape, A3Landscape, A6 };

/// The first page. `facts` are label and value; `approvals` are the lines of the signature table.
struct Cover {
    QString organisation;
    QString title;
    QString subtitle;
    QList<std::pair<QString, QString>> facts;
    QStringList approvalHeadings;
    QList<QStringList> approvals;
    QString confidentiality;
};

/// How to fold sheets of four A6 pages a side, in words; `bothSides` has places for the number of the sheet and of all.
struct Folding {
    QString oneSide;
    QString bothSides;
};

struct Document {
    QString title; ///< "Full plan"
    PageFormat format = PageFormat::A4;
    QString watermark; ///< across every page: "DRAFT", "EXERCISE"; "" for none
    QString planTitle;
    QString organisation;
    QString version;
    QString status;
    QString confidentiality;
    QString author;
    QString fingerprint;        ///< of the plan's content, 64 hexadecimal digits
    QString uncontrolledNotice; ///< "Copie non maîtrisée une fois imprimée"
    QString contentsTitle;
    QString pageWord;         ///< "page %1 of %2"
    QString dataDate;         ///< "Data of …", whole sentence
    QString printDate;        ///< "Printed on …", whole sentence
    QDateTime printedAt = {}; ///< written into the file's properties; now when invalid
    QLocale locale;
    std::optional<Cover> cover;
    bool hasContents = true;
    std::optional<Folding> folding = {}; ///< the PDF is laid on A4 sheets to be folded
    QList<Block> blocks;
};

} // namespace print

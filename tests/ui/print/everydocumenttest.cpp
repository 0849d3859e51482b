// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

// Every printed document, read back from the file that people get.

#include "printedtext.h"
#include "support/awkwardplan.h"
#include "support/exampleplan.h"
#include "ui/print/pdfreader.h"

#include "print/chapterwriter.h"
#include "print/documents.h"
#include "print/flowbuilder.h"
#include "print/html.h"
#include "print/odt.h"
#include "print/pagecomposer.h"
#include "print/pdf.h"
#include "print/pdfpart.h"
#include "print/preparation.h"
#include "print/tablelayout.h"

#include <QRegularExpression>
#include <QXmlStreamReader>

#include <gtest/gtest.h>

#include <algorithm>

using namespace print;

namespace {

enum class Which { Example, Empty, Awkward };
constexpr Which plans[] = {Which::Example, Which::Empty, Which::Awkward};
constexpr Language languages[] = {Language::English, Language::French};

std::unique_ptr<Plan> planOf(Which which)
{
    switch (which) {
    case Which::Example: return examplePlan();
    case Which::Awkward: return awkwardPlan();
    case Which::Empty: break;
    }
    return emptyPlan();
}

PrintOptions options()
{
    PrintOptions result;
    result.at = QDate(2026, 11, 23);
    result.printedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 30));
    result.fingerprint = QString(64, u'a');
    return result;
}

/// Latin letters and digits only: a reader of PDFs gives back spaces as it sees them and Arabic as it is drawn.
QString squeezed(const QString &text)
{
    static const QRegularExpression others(QStringLiteral("[^\\p{Latin}\\p{N}]+"));
    return text.normalized(QString::NormalizationForm_KC).remove(others);
}

/// What is not the plan's own in the texts, whatever code stands before that.
QStringList withoutData(const QStringList &texts, const Plan &plan)
{
    QString data;
    for (const ::Table *table : schema().all()) {
        for (const Row &row : plan.rows(*table)) {
            for (const Value &value : row.cells) {
                if (const auto *text = std::get_if<QString>(&value))
                    data += *text + u'\n';
            }
        }
    }
    static const QRegularExpression code(QStringLiteral("^(.*: )?([A-Z]+\\d+)?\\W*"));
    QStringList result;
    for (const QString &text : texts) {
        const QRegularExpressionMatch before = code.match(text); // "Impacts over time: F01 Payroll"
        result.append(data.contains(text.mid(before.capturedLength())) ? before.captured(1) : text);
    }
    return result;
}

/// All tables, those in boxes too.
void collect(const QList<Block> &blocks, QList<const print::Table *> &tables, QList<const Figure *> &figures)
{
    for (const Block &block : blocks) {
        if (const auto *table = std::get_if<print::Table>(&block))
            tables.append(table);
        else if (const auto *figure = std::get_if<Figure>(&block))
            figures.append(figure);
        else if (const auto *box = std::get_if<std::shared_ptr<Box>>(&block))
            collect((*box)->blocks, tables, figures);
    }
}

class EveryDocument : public testing::TestWithParam<int>
{
protected:
    static const DocumentKind &kind() { return documentKinds()[size_t(GetParam())]; }

    /// Looks at the document of each plan in each language.
    static void each(const std::function<void(const Plan &, const Document &, Which, Language)> &look)
    {
        for (const Which which : plans) {
            const auto plan = planOf(which);
            for (const Language language : languages) {
                SCOPED_TRACE(std::string(kind().name) + (language == Language::French ? " fr " : " en ") +
                             std::to_string(int(which)));
                look(*plan, documentOf(kind(), *plan, Texts(language), options()), which, language);
            }
        }
    }
};

// Sheets to be folded hold four pages each, every one with its own frame; a reader takes words across a landscape page
// apart.
void checkPages(const PdfReader &pdf, const Document &document, const DocumentKind &kind)
{
    EXPECT_TRUE(pdf.isSound);
    EXPECT_EQ(pdf.images, 0);
    ASSERT_GE(pdf.pages.size(), 1);
    for (int page = 0; page < pdf.pages.size(); ++page) {
        const QString text = pdf.text(page);
        EXPECT_TRUE(text.contains(document.confidentiality)) << "page " << page;
        EXPECT_TRUE(text.contains(document.fingerprint.left(12))) << "page " << page;
        const QString number = document.pageWord.arg(page + 1).arg(pdf.pages.size());
        EXPECT_TRUE(kind.isFolded || text.contains(number)) << "page " << page;
        const bool isUpright = kind.format == PageFormat::A4;
        EXPECT_TRUE(!isUpright || squeezed(text).contains(squeezed(document.watermark))) << "page " << page;
    }
}

void checkBookmarks(const PdfReader &pdf, const Prepared &prepared)
{
    ASSERT_EQ(pdf.bookmarks.size(), qsizetype(prepared.headings.size()));
    for (qsizetype i = 0; i < pdf.bookmarks.size(); ++i) {
        const QString start = squeezed(prepared.headings[size_t(i)].text).left(25);
        EXPECT_TRUE(squeezed(pdf.text(pdf.bookmarks.at(i).page)).contains(start))
            << qPrintable(pdf.bookmarks.at(i).title) << " is not on page " << pdf.bookmarks.at(i).page + 1 << ": "
            << qPrintable(pdf.text(pdf.bookmarks.at(i).page));
    }
}

} // namespace

TEST_P(EveryDocument, IsReadBackFromItsPdfPageForPage)
{
    each([](const Plan &, const Document &document, Which, Language language) {
        const PdfReader pdf(print::pdf(document));
        checkPages(pdf, document, kind());
        if (!kind().isFolded)
            checkBookmarks(pdf, prepare(document));
        EXPECT_TRUE(pdf.title.contains(document.title.simplified()));
        EXPECT_TRUE(pdf.subject.contains(document.fingerprint));
        EXPECT_EQ(pdf.language.left(2), languageCode(language));
    });
}

TEST_P(EveryDocument, LosesNothingOfAnEndlessText)
{
    const auto plan = awkwardPlan();
    const Document document = documentOf(kind(), *plan, Texts(Language::French), options());
    const qsizetype ends = PrintedText(document).all().count(awkwardEnd);
    const QString printed = squeezed(PdfReader(print::pdf(document)).pages.join(QString()));
    EXPECT_EQ(printed.count(awkwardEnd), ends);
}

TEST_P(EveryDocument, LeavesNoPageWithASingleLineAndCutsNoRowUnderHalfAPage)
{
    each([](const Plan &, const Document &document, Which, Language) {
        const Prepared prepared = prepare(document);
        const paper::Sheet &sheet = paper::sheet(document.format);
        for (const Chapter &chapter : chapters(prepared.document.blocks)) {
            FlowBuilder builder(sheet, prepared.anchors);
            builder.add(chapter);
            const Flow flow = builder.take();
            const auto pages = composePages(flow).pages;
            for (size_t page = 1; page < pages.size(); ++page) {
                const auto &last = pages[page].placed.back();
                EXPECT_GT(last.y + last.strip->height, paper::pt(20)) << "page " << page << " of a chapter";
            }
        }
        QList<const print::Table *> tables;
        QList<const Figure *> figures;
        collect(document.blocks, tables, figures);
        for (const print::Table *table : tables) {
            const TableLayout layout(*table, {0, sheet.contentWidth(), sheet.contentHeight()}, prepared.anchors);
            for (int row = 0; row < layout.rowCount(); ++row) {
                const auto strips = layout.row(row);
                double height = 0;
                for (const Strip &strip : strips)
                    height += strip.height;
                EXPECT_TRUE(strips.size() == 1 || height > sheet.contentHeight() / 2);
            }
        }
    });
}

TEST_P(EveryDocument, IsWellFormedHtmlWithEveryFigureInWords)
{
    each([](const Plan &, const Document &document, Which, Language) {
        const QByteArray html = print::html(document);
        QXmlStreamReader xml(html);
        int drawings = 0;
        while (!xml.atEnd()) {
            xml.readNext();
            drawings += xml.isStartElement() && xml.name() == QLatin1String("svg") ? 1 : 0;
        }
        EXPECT_FALSE(xml.hasError()) << qPrintable(xml.errorString());
        QList<const print::Table *> tables;
        QList<const Figure *> figures;
        collect(document.blocks, tables, figures);
        EXPECT_GE(drawings, figures.size());
        for (const Figure *figure : figures)
            EXPECT_FALSE(figure->alternative.isEmpty()) << qPrintable(figure->caption);
    });
}

TEST_P(EveryDocument, TellsNoPrivateNumberWhenAskedNotTo)
{
    const auto plan = examplePlan();
    PrintOptions shared = options();
    shared.privateNumbers = PrivateNumbers::Hidden;
    const QString all = squeezed(PrintedText(documentOf(kind(), *plan, Texts(Language::French), shared)).all());
    for (const Row &row : plan->rows(schema().contact)) {
        for (const Field *field : schema().contact.fields()) {
            const Value value = row.value(*field);
            const auto *number = std::get_if<QString>(&value);
            if (!number || !field->has(FieldFlag::Private))
                continue;
            EXPECT_FALSE(all.contains(squeezed(*number))) << qPrintable(*number);
        }
    }
}

TEST_P(EveryDocument, SaysWhatIsMissingInAnEmptyPlan)
{
    const auto plan = emptyPlan();
    const PrintedText printed(documentOf(kind(), *plan, Texts(Language::English), options()));
    const QStringList whole{QStringLiteral("log-sheets"), QStringLiteral("audit"), QStringLiteral("compliance")};
    EXPECT_TRUE(whole.contains(QLatin1String(kind().name)) || printed.missing > 0);
    EXPECT_EQ(printed.malformed, QStringList());
    const QStringList unfilled = printed.texts.filter(QRegularExpression(QStringLiteral("%\\d")));
    EXPECT_EQ(QSet<QString>(unfilled.begin(), unfilled.end()), QSet<QString>{QStringLiteral("Page %1 of %2")});
}

TEST_P(EveryDocument, SpeaksOneLanguage)
{
    const auto plan = examplePlan();
    const auto holding = [](const QStringList &texts, const char *words) {
        return texts.filter(QRegularExpression(QStringLiteral("\\b(%1)\\b").arg(QLatin1String(words)),
                                               QRegularExpression::UseUnicodePropertiesOption));
    };
    const PrintedText french(documentOf(kind(), *plan, Texts(Language::French), options()));
    EXPECT_EQ(holding(french.texts,
                      "the|of|and|with|Owner|Deputies|Name|Status|Yes|Provider|Resource|Function|Recovery|"
                      "Essential|Approved|Planned|Unknown|within|Nothing|Kind|None|Not|Whom"),
              QStringList());
    const PrintedText english(documentOf(kind(), *plan, Texts(Language::English), options()));
    EXPECT_EQ(holding(withoutData(english.words, *plan),
                      "et|du|des|les|Activité|Responsable|Suppléants|Ressource|Prestataire|Nom|Délai|Oui|"
                      "renseigné|Propriétaire|Titre"),
              QStringList());
}

INSTANTIATE_TEST_SUITE_P(All, EveryDocument, testing::Range(0, int(documentKinds().size())), [](const auto &which) {
    return QString::fromLatin1(documentKinds()[size_t(which.param)].name).replace(u'-', u'_').toStdString();
});

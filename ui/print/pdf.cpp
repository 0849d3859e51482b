// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdf.h"

#include "print/contents.h"
#include "print/cover.h"
#include "print/frame.h"
#include "print/pagecomposer.h"
#include "print/pdfassembly.h"
#include "print/pdfbody.h"
#include "print/pdfcache.h"
#include "print/pdfkey.h"
#include "print/plaintext.h"

#include <QPainter>

namespace print {

namespace {
// Roughly how much of the time each stretch takes.
constexpr double bodyPainted = 0.9;
constexpr double numbersPainted = 0.95;
constexpr int longestTitle = 80;
constexpr int numbersTogether = 16; ///< pages

/// Paints what a document is made of, or takes it from what is kept, and lays it together.
class Typesetter
{
public:
    Typesetter(const Document &document, const PdfOptions &options, const Progress &progress)
        : m_prepared(prepare(document)), m_document(m_prepared.document), m_sheet(paper::sheet(document.format)),
          m_options(options), m_progress(progress), m_parts(options.cache), m_painter(m_sheet)
    {}

    QByteArray print()
    {
        const std::vector<PdfBody> body =
            paintBody(m_prepared, m_parts, m_painter, stretch(m_progress, 0, bodyPainted));
        const PdfCache::Part cover = paintCover();
        const PdfCache::Part contents = paintContents(pagesOf(body), cover->pageCount);
        place(*cover);
        place(*contents);
        for (const PdfBody &part : body) {
            const size_t first = m_pages.size();
            place(*part.pages);
            placeFigures(part, first);
        }
        m_pages.resize(std::max<size_t>(m_pages.size(), 1));
        const PdfCache::Part frames = paintFrames();
        for (int page = 0; page < pageCount(); ++page)
            layOn(page, *frames, page < cover->pageCount ? 1 : 0);
        const std::vector<PdfCache::Part> numbers = paintNumbers();
        for (int page = 0; page < pageCount(); ++page)
            layOn(page, *numbers.at(size_t(page / numbersTogether)), page % numbersTogether);
        m_painter.finish();
        const QByteArray result = assemble(m_document, m_pages, m_marks, m_options);
        if (m_options.cache)
            m_options.cache->forgetUnused();
        return result;
    }

private:
    int pageCount() const { return int(m_pages.size()); }

    void layOn(int page, const PdfPart &part, int sheet)
    {
        m_pages[size_t(page)].push_back({&part.pages, part.firstForm + sheet});
    }

    // Where anchors stand, counted from the first page after cover and contents.
    static PageNumbers pagesOf(const std::vector<PdfBody> &body)
    {
        PageNumbers result;
        int before = 0;
        for (const PdfBody &part : body) {
            for (const Marks::Anchor &anchor : part.pages->marks.anchors) {
                if (!result.contains(anchor.name))
                    result.insert(anchor.name, before + anchor.place.page);
            }
            before += part.pages->pageCount;
        }
        return result;
    }

    PdfCache::Part paintCover()
    {
        PdfKey key("cover", m_document.format);
        key.add(m_document.cover);
        return m_parts.find(key.result(), [this] {
            if (!m_document.cover)
                return PdfPart();
            const Flow flow = coverFlow(m_document);
            return m_painter.pages(composePages(flow).pages);
        });
    }

    PdfCache::Part paintContents(const PageNumbers &bodyPages, int coverPages)
    {
        if (!m_document.hasContents || m_prepared.headings.empty())
            return std::make_shared<const PdfPart>();
        PdfKey key("contents", m_document.format);
        key.add(m_document.contentsTitle, m_prepared.headings, coverPages);
        for (const HeadingMark &heading : m_prepared.headings)
            key.add(bodyPages.value(heading.anchor, -1));
        return m_parts.find(key.result(), [&] {
            const auto numbers = std::make_shared<PageNumbers>();
            const Flow flow = contentsFlow(m_document, m_prepared.headings, numbers);
            const std::vector<PageLayout> pages = composePages(flow).pages;
            for (auto page = bodyPages.begin(); page != bodyPages.end(); ++page)
                numbers->insert(page.key(), *page + coverPages + int(pages.size()));
            return m_painter.pages(pages);
        });
    }

    void place(const PdfPart &part)
    {
        const size_t first = m_pages.size();
        m_marks.append(part.marks, int(first));
        for (int page = 0; page < part.pageCount; ++page)
            m_pages.push_back({{&part.pages, part.firstForm + page}});
    }

    void placeFigures(const PdfBody &part, size_t first)
    {
        const std::vector<PdfPart::FigurePlace> &places = part.pages->figurePlaces;
        for (size_t i = 0; i < places.size(); ++i)
            m_pages[first + size_t(places[i].page)].push_back({&part.figures->pages, part.figures->firstForm + int(i)});
    }

    // What is the same on all pages, with the header and, for the cover, without it.
    PdfCache::Part paintFrames()
    {
        const Document &d = m_document;
        PdfKey key("frame", d.format);
        key.add(d.planTitle, d.title, d.organisation, d.version, d.status, d.confidentiality, d.fingerprint,
                d.uncontrolledNotice, d.dataDate, d.printDate, d.watermark);
        return m_parts.find(key.result(), [this] {
            const Frame frame(m_document);
            return m_painter.sheets(2, [&frame](QPainter &painter, int sheet) {
                frame.draw(painter, sheet == 0 ? Frame::Header::Shown : Frame::Header::Hidden);
            });
        });
    }

    // What each page goes on with; the title of the document stands in the header already.
    QStringList continuedTitles() const
    {
        const int least = m_document.hasContents ? 1 : 2;
        QStringList result;
        for (const QList<HeadingMark> &headings :
             continuedHeadings(m_marks.bookmarks, pageCount(), m_sheet.marginTop)) {
            QStringList titles;
            for (const HeadingMark &heading : headings) {
                if (heading.level >= least)
                    titles.append(oneLine(heading.text, longestTitle));
            }
            result.append(titles.isEmpty() ? QString() : QChar(0x2026) + titles.join(QStringLiteral(" \u00b7 ")));
        }
        return result;
    }

    // Those of some pages together: where a heading has changed, those of all other pages are kept.
    std::vector<PdfCache::Part> paintNumbers()
    {
        const Progress progress = stretch(m_progress, bodyPainted, numbersPainted);
        const Frame frame(m_document);
        const QStringList all = continuedTitles();
        std::vector<PdfCache::Part> result;
        for (int first = 0; first < pageCount(); first += numbersTogether) {
            progress(double(first) / pageCount());
            const QStringList continued = all.mid(first, numbersTogether);
            PdfKey key("numbers", m_document.format);
            key.add(m_document.pageWord, pageCount(), first, continued);
            result.push_back(m_parts.find(key.result(), [&] {
                return m_painter.sheets(int(continued.size()), [&](QPainter &painter, int page) {
                    frame.drawNumber(painter, first + page + 1, pageCount());
                    frame.drawContinued(painter, continued.at(page));
                });
            }));
        }
        return result;
    }

    const Prepared m_prepared;
    const Document &m_document;
    const paper::Sheet &m_sheet;
    const PdfOptions &m_options;
    const Progress &m_progress;
    const Parts m_parts;
    PartsPainter m_painter; ///< of all that is painted in this thread
    std::vector<PdfPage> m_pages;
    Marks m_marks;
};
} // namespace

QByteArray pdf(const Document &document, const PdfOptions &options, const Progress &progress)
{
    return Typesetter(document, options, progress).print();
}

QByteArray pdf(const Document &document, const Progress &progress)
{
    return pdf(document, {}, progress);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfbody.h"

#include "print/pdfkey.h"
#include "print/pdfparts.h"

namespace print {

namespace {
constexpr double partsPainted = 0.9; ///< of the time, roughly

/// Takes shares of the chapters through the cache and the painters.
class BodyPainter
{
public:
    BodyPainter(const Prepared &prepared, const PdfOptions &options, const Progress &progress)
        : m_prepared(prepared), m_sheet(paper::sheet(prepared.document.format)), m_cache(options.cache),
          m_progress(progress)
    {
        const QList<Chapter> all = chapters(prepared.document.blocks);
        for (const QList<Chapter> &share : m_cache ? smallShares(all) : shares(all))
            m_shares.push_back({share, figuresIn(share), {}, {}, {}, {}});
    }

    std::vector<PdfBody> paint()
    {
        paintPages();
        paintFigures();
        std::vector<PdfBody> result;
        for (const Share &share : m_shares)
            result.push_back({share.pages, share.figurePages});
        return result;
    }

private:
    struct Share {
        QList<Chapter> chapters;
        std::vector<const Figure *> figures; ///< in the blocks of the chapters
        QByteArray key;
        QByteArray drawn; ///< what the figures look like
        PdfCache::Part pages;
        PdfCache::Part figurePages;
    };

    PdfCache::Part keep(const QByteArray &key, PdfPart part) const
    {
        const auto result = std::make_shared<const PdfPart>(std::move(part));
        if (m_cache)
            m_cache->keep(key, result);
        return result;
    }

    // Where figures stand does not depend on what they show: they are compared while others are busy with the pages.
    void paintPages()
    {
        std::vector<size_t> missing;
        QList<QList<Chapter>> work;
        for (size_t i = 0; i < m_shares.size(); ++i) {
            if (!isKept(m_shares[i])) {
                missing.push_back(i);
                work.append(m_shares[i].chapters);
            }
        }
        const auto meanwhile = [this] {
            for (Share &share : m_shares)
                look(share);
        };
        std::vector<PdfPart> parts = paintShares(
            work, m_sheet, m_prepared.anchors, stretch(m_progress, 0, partsPainted), m_cache ? meanwhile : Meanwhile());
        for (size_t i = 0; i < missing.size(); ++i) {
            Share &share = m_shares[missing[i]];
            share.pages = keep(share.key, std::move(parts[i]));
        }
    }

    bool isKept(Share &share) const
    {
        if (!m_cache)
            return false;
        PdfKey key("chapters", m_prepared.document.format);
        for (const Chapter &chapter : share.chapters)
            key.add(chapter, m_prepared.anchors);
        share.key = key.result();
        share.pages = m_cache->find(share.key);
        return share.pages != nullptr;
    }

    void look(Share &share) const
    {
        PdfKey key("figures", m_prepared.document.format);
        for (const Figure *figure : share.figures)
            key.addDrawing(*figure);
        share.drawn = key.result();
    }

    // What the figures look like where they stand.
    QByteArray placed(const Share &share) const
    {
        PdfKey key("places", m_prepared.document.format);
        for (const PdfPart::FigurePlace &place : share.pages->figurePlaces) {
            for (double number :
                 {place.rect.left(), place.rect.top(), place.rect.width(), place.rect.height(), double(place.figure)})
                key.add(number);
        }
        return share.drawn + key.result();
    }

    void paintFigures()
    {
        PartsPainter painter(m_sheet);
        std::vector<std::pair<Share *, PdfPart>> painted;
        const Progress progress = stretch(m_progress, partsPainted, 1);
        for (size_t i = 0; i < m_shares.size(); ++i) {
            progress(double(i) / double(m_shares.size()));
            Share &share = m_shares[i];
            if (m_cache && !share.pages->figurePlaces.empty())
                share.figurePages = m_cache->find(placed(share));
            if (!share.figurePages)
                painted.emplace_back(&share, painter.figures(*share.pages, share.figures));
        }
        const PdfForms pages = painter.finished();
        for (auto &[share, part] : painted) {
            part.pages = pages;
            share->figurePages =
                part.pageCount > 0 ? keep(placed(*share), std::move(part)) : std::make_shared<const PdfPart>();
        }
    }

    const Prepared &m_prepared;
    const paper::Sheet &m_sheet;
    PdfCache *m_cache;
    const Progress &m_progress;
    std::vector<Share> m_shares;
};
} // namespace

std::vector<PdfBody> paintBody(const Prepared &prepared, const PdfOptions &options, const Progress &progress)
{
    return BodyPainter(prepared, options, progress).paint();
}

} // namespace print

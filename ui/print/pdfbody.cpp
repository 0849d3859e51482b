// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfbody.h"

#include "print/pdfkey.h"
#include "print/pdfparts.h"

namespace print {

namespace {
constexpr double partsPainted = 0.9; ///< of the time, roughly

/// Takes shares of the chapters from what is kept, or has them painted.
class BodyPainter
{
public:
    BodyPainter(const Prepared &prepared, const Parts &parts, PartsPainter &painter, const Progress &progress)
        : m_prepared(prepared), m_sheet(paper::sheet(prepared.document.format)), m_parts(parts), m_painter(painter),
          m_progress(progress)
    {
        const QList<Chapter> all = chapters(prepared.document.blocks);
        for (const QList<Chapter> &share : m_parts.areKept() ? smallShares(all) : shares(all))
            m_shares.push_back({share, {}, {}, {}});
    }

    std::vector<PdfBody> paint()
    {
        paintPages();
        paintFigures();
        std::vector<PdfBody> result;
        for (const Share &share : m_shares)
            result.push_back({share.pages, share.figures});
        return result;
    }

private:
    struct Share {
        QList<Chapter> chapters;
        QByteArray key;
        PdfCache::Part pages;
        PdfCache::Part figures;
    };

    void paintPages()
    {
        std::vector<Share *> missing;
        QList<QList<Chapter>> work;
        for (Share &share : m_shares) {
            if (!isKept(share)) {
                missing.push_back(&share);
                work.append(share.chapters);
            }
        }
        std::vector<PdfPart> painted =
            paintShares(work, m_sheet, m_prepared.anchors, m_painter, stretch(m_progress, 0, partsPainted));
        for (size_t i = 0; i < missing.size(); ++i)
            missing[i]->pages = m_parts.keep(missing[i]->key, std::move(painted[i]));
    }

    bool isKept(Share &share) const
    {
        if (!m_parts.areKept())
            return false;
        PdfKey key("chapters", m_prepared.document.format);
        for (const Chapter &chapter : share.chapters)
            key.addBlocks(chapter, m_prepared.anchors);
        share.key = key.result();
        share.pages = m_parts.find(share.key);
        return share.pages != nullptr;
    }

    // Where figures stand does not depend on what they show.
    void paintFigures()
    {
        const Progress progress = stretch(m_progress, partsPainted, 1);
        for (size_t i = 0; i < m_shares.size(); ++i) {
            progress(double(i) / double(m_shares.size()));
            Share &share = m_shares[i];
            if (share.pages->figurePlaces.empty()) {
                share.figures = std::make_shared<const PdfPart>();
                continue;
            }
            const std::vector<const Figure *> figures = figuresIn(share.chapters);
            share.figures =
                m_parts.find(drawn(*share.pages, figures), [&] { return m_painter.figures(*share.pages, figures); });
        }
    }

    // What the figures look like where they stand.
    QByteArray drawn(const PdfPart &pages, const std::vector<const Figure *> &figures) const
    {
        PdfKey key("figures", m_prepared.document.format);
        key.add(pages.figurePlaces);
        for (const Figure *figure : figures)
            key.add(figure->key);
        return key.result();
    }

    const Prepared &m_prepared;
    const paper::Sheet &m_sheet;
    const Parts &m_parts;
    PartsPainter &m_painter;
    const Progress &m_progress;
    std::vector<Share> m_shares;
};
} // namespace

std::vector<PdfBody> paintBody(const Prepared &prepared, const Parts &parts, PartsPainter &painter,
                               const Progress &progress)
{
    return BodyPainter(prepared, parts, painter, progress).paint();
}

} // namespace print

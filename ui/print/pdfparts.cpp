// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfparts.h"

#include <QThread>

#include <algorithm>
#include <atomic>
#include <future>

namespace print {

namespace {
constexpr double smallExtent = 500; ///< about two pages

double extent(const QList<Block> &blocks);

struct Extent {
    double operator()(const Paragraph &paragraph) const { return 1 + double(paragraph.text.size()); }
    double operator()(const List &list) const { return double(list.items.size()); }
    double operator()(const Table &table) const { return double(table.rows.size() * (1 + table.columns.size())); }
    double operator()(const std::shared_ptr<Box> &box) const { return box ? extent(box->blocks) : 0; }
    double operator()(const auto &) const { return 1; }
};

// Roughly how much work blocks are.
double extent(const QList<Block> &blocks)
{
    double sum = 0;
    for (const Block &block : blocks)
        sum += std::visit(Extent(), block);
    return sum;
}

int cores()
{
    return std::clamp(QThread::idealThreadCount(), 1, 4);
}

bool beginsBookChapter(const Chapter &chapter)
{
    const auto *heading = chapter.isEmpty() ? nullptr : std::get_if<Heading>(&chapter.first());
    return heading && heading->level <= 1;
}

/// Paints shares one after the other in as many threads as there are cores.
class Painters
{
public:
    Painters(const QList<QList<Chapter>> &shares, const paper::Sheet &sheet, const QSet<QString> &anchors,
             const Progress &progress)
        : m_shares(shares), m_sheet(sheet), m_anchors(anchors), m_progress(progress), m_parts(size_t(shares.size()))
    {
        for (const QList<Chapter> &share : shares)
            m_chapters += share.size();
    }

    std::vector<PdfPart> paint(PartsPainter &own)
    {
        std::vector<std::future<void>> others; // waits for them, whatever happens here
        for (qsizetype i = 1; i < std::min<qsizetype>(cores(), m_shares.size()); ++i)
            others.push_back(std::async(std::launch::async, [this] { workAside(); }));
        try {
            work(own, [this] { tell(); });
            for (std::future<void> &other : others) {
                while (other.wait_for(std::chrono::milliseconds(20)) == std::future_status::timeout)
                    tell();
                other.get();
            }
        } catch (...) {
            m_isGivenUp = true;
            throw;
        }
        return std::move(m_parts);
    }

private:
    struct GivenUp {};

    void workAside()
    {
        PartsPainter painter(m_sheet);
        work(painter, [] {});
        painter.finish();
    }

    void work(PartsPainter &painter, const std::function<void()> &then)
    {
        for (qsizetype i = m_next++; i < m_shares.size(); i = m_next++) {
            qsizetype before = 0;
            m_parts[size_t(i)] = painter.chapters(m_shares.at(i), m_anchors, [&](qsizetype done) {
                m_done += done - std::exchange(before, done);
                if (m_isGivenUp)
                    throw GivenUp();
                then();
            });
        }
    }

    void tell() const
    {
        if (m_progress)
            m_progress(double(m_done) / double(std::max<qsizetype>(m_chapters, 1)));
    }

    const QList<QList<Chapter>> &m_shares;
    const paper::Sheet &m_sheet;
    const QSet<QString> &m_anchors;
    const Progress &m_progress;
    std::vector<PdfPart> m_parts; ///< each written by one thread
    qsizetype m_chapters = 0;
    std::atomic<qsizetype> m_next = 0;
    std::atomic<qsizetype> m_done = 0;
    std::atomic<bool> m_isGivenUp = false;
};
} // namespace

QList<QList<Chapter>> shares(const QList<Chapter> &chapters)
{
    double whole = 0;
    for (const Chapter &chapter : chapters)
        whole += extent(chapter);
    const int count = whole < 200 ? 1 : cores();
    QList<QList<Chapter>> result{{}};
    double sum = 0;
    for (const Chapter &chapter : chapters) {
        const double size = extent(chapter);
        if (!result.last().isEmpty() && sum + size / 2 > whole * double(result.size()) / count)
            result.append(QList<Chapter>());
        result.last().append(chapter);
        sum += size;
    }
    return result;
}

QList<QList<Chapter>> smallShares(const QList<Chapter> &chapters)
{
    QList<QList<Chapter>> result;
    double sum = 0;
    for (const Chapter &chapter : chapters) {
        const double size = extent(chapter);
        if (result.isEmpty() || beginsBookChapter(chapter) || sum + size > smallExtent) {
            result.append(QList<Chapter>());
            sum = 0;
        }
        result.last().append(chapter);
        sum += size;
    }
    return result;
}

std::vector<PdfPart> paintShares(const QList<QList<Chapter>> &shares, const paper::Sheet &sheet,
                                 const QSet<QString> &anchors, PartsPainter &own, const Progress &progress)
{
    return Painters(shares, sheet, anchors, progress).paint(own);
}

} // namespace print

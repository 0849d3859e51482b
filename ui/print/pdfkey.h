// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "figures/content.h"
#include "print/flow.h"

#include <QSet>

namespace print {

/// A key for what is painted: the same for pages that would look the same and lead to the same places, another one
/// for all others.
class PdfKey : public content::Content<PdfKey>
{
public:
    /// `role` tells apart what may be painted from the same words.
    PdfKey(const char *role, PageFormat format);

    /// Links count by whether there is an anchor to land on, figures by the room they take, whatever they show.
    void addBlocks(const QList<Block> &blocks, const QSet<QString> &anchors);

    /// 16 bytes; no two contents that have the same are to be expected, nor guarded against.
    QByteArray result() const;

private:
    friend class content::Content<PdfKey>;

    using Content::read;
    void read(const Run &run);
    void read(const Figure &figure);

    const QSet<QString> *m_anchors = nullptr;
    QList<const Figure *> m_figures;
};

} // namespace print

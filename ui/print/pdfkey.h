// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/flow.h"

#include <QCryptographicHash>
#include <QSet>

namespace print {

/// A key for what is painted: the same for pages that would look the same and lead to the same places, another one
/// for all others.
class PdfKey
{
public:
    /// `role` tells apart what may be painted from the same words.
    PdfKey(const char *role, PageFormat format);

    void add(const QString &text);
    void add(double number);
    void add(const QStringList &texts);
    void add(const std::vector<HeadingMark> &headings);
    void add(const Cover &cover);
    /// Links count by whether there is an anchor to land on, figures by the room they take, whatever they show.
    void add(const QList<Block> &blocks, const QSet<QString> &anchors);
    /// What the figure shows, in the thread that may draw it.
    void addDrawing(const Figure &figure);

    QByteArray result() const { return QCryptographicHash::hash(m_bytes, QCryptographicHash::Sha1); }

private:
    class Blocks;

    QByteArray m_bytes;
};

} // namespace print

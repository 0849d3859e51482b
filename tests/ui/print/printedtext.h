// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

#include <QStringList>

/// What a document says, taken apart for tests.
struct PrintedText {
    QStringList chapters; ///< headings of level 1
    QStringList words;    ///< what the program wrote: headings of sections, columns, labels of facts, captions, boxes
    QStringList texts;    ///< every text, data included
    QStringList links;
    QStringList anchors;
    QStringList malformed; ///< rows whose cells are not as many as the columns
    int missing = 0;       ///< paragraphs that say that nothing is recorded
    QList<int> missingPerChapter;

    explicit PrintedText(const print::Document &document);
    bool says(const QString &text) const { return all().contains(text); }
    QString all() const { return texts.join(QLatin1Char('\n')); }

private:
    void read(const QList<print::Block> &blocks);
    void read(const print::Heading &heading);
    void read(const print::Table &table);
    void read(const print::Text &text);
};

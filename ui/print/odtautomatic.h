// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/odtxml.h"
#include "print/preparation.h"

namespace print {

/// The styles that one document needs beside the named ones: the columns of each of its tables, the colours of its
/// cells. Tables are numbered in reading order, those of the cover first.
void writeAutomaticStyles(OdtXml &xml, const Document &document);

/// The names of these styles.
QString tableStyle(int table);
QString columnStyle(int table, int column);
QString cellStyle(const Cell &cell);
QString headingCellStyle(Tone tone);
/// The same with little room around, in tables where all must fit one page.
QString compactStyle(const QString &cellStyle);
/// The style of a paragraph in that size: itself, or one made from it.
QString sizedStyle(const QString &paragraphStyle, TextSize size);

/// The cover's facts as a table; without rows when there are none.
Table factsOf(const Cover &cover);
/// The signature table of the cover, with as many empty cells as it has headings.
Table approvalsOf(const Cover &cover);

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

class QPDF;

namespace print {

/// Lays the A6 pages of the file on A4 sheets that are folded twice: up to four pages on one side of a single sheet,
/// more on both sides, eight to a sheet, of which the upper fold is cut. Each sheet is a booklet in the right order, to
/// be laid behind the one before. How to fold is written at the foot, outside the pages.
void foldTwice(QPDF &file, const Folding &folding);

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/printoptions.h"
#include "print/progress.h"
#include "print/tree.h"

#include <vector>

class Plan;
class Table;
class Texts;

namespace print {

class ChapterWriter;

/// How a document begins.
enum class Opening {
    Cover, ///< a cover, a table of contents, each chapter on a page of its own
    Title, ///< its title at the head of the first page, chapters one after the other
    Bare,  ///< as its parts say: cards and charts
};

/// A printed document that can be asked for by name (domain.md 5, A to O).
struct DocumentKind {
    const char *name;                             ///< "reflex-cards", on the command line
    const char *title;                            ///< "Reflex cards" (source text, context "Print")
    std::vector<void (*)(ChapterWriter &)> parts; ///< what writes it, in order
    Opening opening = Opening::Title;
    std::vector<const ::Table *> subjects = {}; ///< whose codes it can be narrowed to
    PageFormat format = PageFormat::A4;
    Purpose purpose = Purpose::Use; ///< Exercise: always marked as such
    bool isFolded = false;          ///< the A6 pages of a PDF stand on A4 sheets to be folded twice
};

/// All of them, in the order in which people look for them.
const std::vector<DocumentKind> &documentKinds();
/// The one of that name; nullptr if there is none.
const DocumentKind *documentKind(const QString &name);

/// The document as a tree. Throws Error if `options.only` is no row that it can be narrowed to; throws what `progress`
/// throws.
Document documentOf(const DocumentKind &kind, const Plan &plan, const Texts &texts, const PrintOptions &options,
                    const Progress &progress = {});
/// The full plan: cover and 17 numbered chapters, each there even when nothing is recorded for it.
Document planDocument(const Plan &plan, const Texts &texts, const PrintOptions &options, const Progress &progress = {});

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "print/tree.h"

/// Documents as the chapters build them, for the tests of the renderers.
namespace sample {

print::Cell cell(const QString &text, print::Tone tone = print::Tone::None);
print::Text text(const QString &text);

/// Everything around the blocks: cover, header, footer.
print::Document frame();
/// A document of `chapters` chapters with every kind of block; about two and a half pages each.
print::Document plan(int chapters);
/// A table with `rows` rows of three columns, the first one "Row n".
print::Table table(int rows);

} // namespace sample

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <functional>
#include <memory>
#include <vector>

namespace print {

class PdfSink;

/// Objects of a PDF as they stand in a file, under their final numbers.
struct PdfObjects {
    QByteArray bytes;
    std::vector<qsizetype> offsets; ///< in `bytes`, of the numbers from `first` on
    int first = 0;
    std::vector<int> forms; ///< the number of each page's form
};

/// The pages of a painted PDF as forms: drawings that can be laid on the pages of another file, as often as wanted,
/// without being painted or compressed again.
class PdfForms
{
public:
    /// No page at all, for now.
    PdfForms();
    /// Takes in the pages of a PDF, in all copies of this. Throws std::exception if that is no PDF.
    void load(const QByteArray &pdf);

    /// The same for all that hold the same pages.
    const void *identity() const { return m_content.get(); }
    /// Writes all that the forms need; answers with the number of each page's form.
    std::vector<int> write(PdfSink &sink) const;
    /// What each page's form is like (see objectDigests()).
    std::vector<QByteArray> digests() const;
    /// The same as write(), kept and written once: `reserve` is asked the first time for so many numbers in a row and
    /// answers with the first of them. Not for several threads at a time.
    const PdfObjects &objects(const std::function<int(int count)> &reserve) const;

private:
    struct Content;
    std::shared_ptr<Content> m_content;
};

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QByteArray>

#include <memory>

class QPDFObjectHandle;

namespace print {

/// The pages of a painted PDF as forms: drawings that can be laid on the pages of another file, as often as wanted,
/// without being painted or compressed again.
class PdfForms
{
public:
    /// No page at all.
    PdfForms() = default;
    /// Throws std::exception if that is no PDF.
    explicit PdfForms(const QByteArray &pdf);

    int count() const;
    /// To be copied into the file it is shown in, which must not outlive this.
    QPDFObjectHandle form(int page) const;

private:
    struct Content;
    std::shared_ptr<const Content> m_content;
};

} // namespace print

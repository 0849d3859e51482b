// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/pdfdigest.h"
#include "print/pdf.h"
#include "print/pdfevidence.h"
#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

#include <qpdf/QPDF.hh>

#include <set>

using namespace print;

namespace {
QByteArray printed()
{
    PdfOptions options;
    PdfIdentity identity;
    identity.document = QStringLiteral("plan");
    identity.fingerprint = QString(64, u'a');
    options.identity = identity;
    return pdf(sample::plan(4), options);
}

std::unique_ptr<QPDF> opened(const QByteArray &pdf)
{
    auto file = std::make_unique<QPDF>();
    file->processMemoryFile("test", pdf.constData(), size_t(pdf.size()));
    return file;
}
} // namespace

TEST(PdfDigest, IsWrittenAsItIsRead)
{
    const QByteArray pdf = printed();
    const std::unique_ptr<QPDF> file = opened(pdf);
    const std::vector<QByteArray> written = digestsIn(*file);
    EXPECT_GT(written.size(), 8u);
    EXPECT_EQ(std::set<QByteArray>(written.begin(), written.end()).size(), written.size());
    EXPECT_EQ(written, pageDigests(*file));
}

TEST(PdfDigest, IsTheSameHoweverOftenTheFileIsOpened)
{
    const QByteArray pdf = printed();
    int times = 0;
    const auto open = [&] {
        ++times;
        return opened(pdf);
    };
    const std::vector<QByteArray> once = pageDigests(open);
    EXPECT_EQ(times, 1);
    EXPECT_EQ(pageDigests(open, 0), once);
    EXPECT_GT(times, 8);
}

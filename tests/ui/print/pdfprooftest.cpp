// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "error.h"
#include "exchange/jsonwriter.h"
#include "print/paperjudgement.h"
#include "print/pdf.h"
#include "print/publication.h"
#include "support/exampleplan.h"
#include "ui/print/pdfreader.h"
#include "ui/print/sampledocument.h"

#include <gtest/gtest.h>

#include <qpdf/Buffer.hh>
#include <qpdf/QPDF.hh>
#include <qpdf/QPDFEFStreamObjectHelper.hh>
#include <qpdf/QPDFEmbeddedFileDocumentHelper.hh>
#include <qpdf/QPDFFileSpecObjectHelper.hh>
#include <qpdf/QPDFPageDocumentHelper.hh>
#include <qpdf/QPDFPageObjectHelper.hh>
#include <qpdf/QPDFWriter.hh>

using namespace print;

namespace {
PdfOptions withEvidence()
{
    PdfOptions options;
    options.identity = PdfIdentity{.document = QStringLiteral("plan"),
                                   .only = QStringLiteral("F01"),
                                   .language = QStringLiteral("en"),
                                   .planCode = QStringLiteral("PCA-1 é"),
                                   .planTitle = QStringLiteral("Continuity plan 2026"),
                                   .version = QStringLiteral("2.1"),
                                   .status = QStringLiteral("approved"),
                                   .fingerprint = QString(64, u'a'),
                                   .dataDate = QDate(2026, 11, 20),
                                   .printedAt = QDateTime(QDate(2026, 11, 23), QTime(9, 30))};
    return options;
}

using Change = std::function<void(QPDF &, std::vector<QPDFPageObjectHelper> &)>;

/// The PDF as another program leaves it after that change.
QByteArray changed(const QByteArray &pdf, const Change &change, const char *password = "")
{
    QPDF file;
    file.processMemoryFile("test", pdf.constData(), size_t(pdf.size()), password);
    auto pages = QPDFPageDocumentHelper(file).getAllPages();
    change(file, pages);
    QPDFWriter writer(file);
    writer.setOutputMemory();
    writer.setPreserveEncryption(false);
    writer.setObjectStreamMode(qpdf_o_disable);
    writer.setStreamDataMode(qpdf_s_uncompress);
    writer.write();
    const auto buffer = writer.getBufferSharedPointer();
    return QByteArray(reinterpret_cast<const char *>(buffer->getBuffer()), qsizetype(buffer->getSize()));
}

QByteArray samplePdf(const PdfOptions &options = withEvidence())
{
    return pdf(sample::plan(2), options);
}

QString refusal(const std::function<void()> &act)
{
    try {
        act();
    } catch (const Error &error) {
        return error.message();
    }
    return {};
}

publication::Edition edition(const Plan &plan, const char *document = "audit")
{
    publication::Edition result = publication::usual(plan, QDate(2026, 11, 20));
    result.document = QString::fromLatin1(document);
    result.language = Language::English;
    return result;
}

QByteArray printed(const Plan &plan, const publication::Edition &edition)
{
    return publication::document(plan, publication::Format::Pdf, edition);
}

PaperJudgement heldAgainst(const QByteArray &pdf, const Plan &plan)
{
    const PlanAtHand atHand{plan, QStringLiteral("a.pca")};
    return judged(readProof(pdf), QStringLiteral("a.pdf"), &atHand);
}

PaperJudgement heldAgainstItself(const QByteArray &pdf)
{
    return judged(readProof(pdf), QStringLiteral("a.pdf"));
}

std::string said(const PaperJudgement &judgement)
{
    return judgement.sentences.join(u'\n').toStdString();
}

void rename(Plan &plan, const char *name)
{
    const auto &table = schema().function;
    plan.setValue(table, plan.rows(table).first().id, table.name, QString::fromLatin1(name));
}
} // namespace

TEST(PdfProof, TellsWhatWasPrintedFromWhat)
{
    const PdfProof proof = readProof(samplePdf());
    EXPECT_EQ(proof.identity, *withEvidence().identity);
    EXPECT_TRUE(proof.isAsWritten());
    EXPECT_EQ(proof.pagesFound, PdfReader(samplePdf()).pages.size());
    EXPECT_FALSE(proof.data);
}

TEST(PdfProof, DoesNotMindHowTheFileIsPacked)
{
    const QByteArray unpacked = changed(samplePdf(), [](QPDF &file, auto &) { file.pushInheritedAttributesToPage(); });
    EXPECT_GT(unpacked.size(), samplePdf().size());
    EXPECT_TRUE(readProof(unpacked).isAsWritten());
}

TEST(PdfProof, NamesThePageThatWasChanged)
{
    const QByteArray other = changed(samplePdf(), [](QPDF &file, auto &pages) {
        pages.at(2).addPageContents(file.newStream("0 0 100 100 re f\n"), false);
    });
    const PdfProof proof = readProof(other);
    EXPECT_EQ(proof.changedPages, QList<qsizetype>{3});
    EXPECT_FALSE(proof.isAsWritten());
}

TEST(PdfProof, FindsAChangeInsideWhatAPageShows)
{
    const QByteArray other = changed(samplePdf(), [](QPDF &, auto &pages) {
        QPDFObjectHandle body = pages.at(3).getAttribute("/Resources", false).getKey("/XObject").getKey("/L0");
        const auto bytes = body.getStreamData();
        std::string content(reinterpret_cast<const char *>(bytes->getBuffer()), bytes->getSize());
        const size_t digit = content.find_last_of("0123456789");
        content[digit] = content[digit] == '1' ? '2' : '1';
        body.replaceStreamData(content, QPDFObjectHandle::newNull(), QPDFObjectHandle::newNull());
    });
    EXPECT_EQ(readProof(other).changedPages, QList<qsizetype>{4});
}

TEST(PdfProof, FindsANoteLaidOverAPage)
{
    const QByteArray other = changed(samplePdf(), [](QPDF &file, auto &pages) {
        QPDFObjectHandle note = QPDFObjectHandle::parse(
            "<< /Type /Annot /Subtype /FreeText /Rect [0 0 500 500] /Contents (other) /DA (/Helv 12 Tf) >>");
        pages.at(0).getObjectHandle().replaceKey("/Annots",
                                                 QPDFObjectHandle::newArray({file.makeIndirectObject(note)}));
    });
    EXPECT_EQ(readProof(other).changedPages, QList<qsizetype>{1});
}

TEST(PdfProof, CountsPagesTakenOutOrPutIn)
{
    const qsizetype count = readProof(samplePdf()).pagesFound;
    const QByteArray less =
        changed(samplePdf(), [](QPDF &file, auto &pages) { file.removePage(pages.at(2).getObjectHandle()); });
    const PdfProof proof = readProof(less);
    EXPECT_EQ(proof.pagesFound, count - 1);
    EXPECT_EQ(proof.pagesWritten, count);
    EXPECT_EQ(proof.changedPages, QList<qsizetype>());
    EXPECT_EQ(proof.missingPages, QList<qsizetype>{3});
    EXPECT_FALSE(proof.isAsWritten());
    const QByteArray more = changed(samplePdf(), [](QPDF &file, auto &pages) {
        file.addPageAt(QPDFObjectHandle::parse("<< /Type /Page /MediaBox [0 0 595 842] >>"), true,
                       pages.at(2).getObjectHandle());
    });
    EXPECT_EQ(readProof(more).changedPages, QList<qsizetype>{3});
    EXPECT_EQ(readProof(more).missingPages, QList<qsizetype>());
}

TEST(PdfProof, SeesThatPagesStandInAnotherOrder)
{
    const QByteArray other = changed(samplePdf(), [](QPDF &file, auto &pages) {
        QPDFObjectHandle page = pages.at(2).getObjectHandle();
        file.removePage(page);
        file.addPage(page, false);
    });
    const PdfProof proof = readProof(other);
    EXPECT_FALSE(proof.isInOrder);
    EXPECT_FALSE(proof.isAsWritten());
    EXPECT_TRUE(proof.changedPages.isEmpty());
}

TEST(PdfProof, SaysInASentenceWhatItCannotRead)
{
    const QByteArray whole = samplePdf();
    for (const QByteArray &bytes : {QByteArray(), QByteArray("not a PDF"), QByteArray("%PDF-1.7\n"), whole.left(300),
                                    pdf(sample::plan(1)), QByteArray("%PDF-1.7\n").repeated(1000)})
        EXPECT_FALSE(refusal([&] { readProof(bytes); }).isEmpty()) << bytes.left(20).toStdString();
    EXPECT_TRUE(refusal([] { readProof(pdf(sample::plan(1))); }).contains(QStringLiteral("not printed by Vigie")));
}

TEST(PdfProof, APasswordClosesEverythingAndOpensForWhoKnowsIt)
{
    PdfOptions options = withEvidence();
    options.password = QStringLiteral("sésame, ouvre-toi");
    const QByteArray closed = samplePdf(options);
    EXPECT_FALSE(closed.contains("Continuity"));
    EXPECT_FALSE(closed.contains("xmpmeta"));
    const QString without = refusal([&] { readProof(closed); });
    const QString wrong = refusal([&] { readProof(closed, QStringLiteral("sesame")); });
    EXPECT_FALSE(without.isEmpty());
    EXPECT_FALSE(wrong.isEmpty());
    EXPECT_NE(without, wrong);
    const PdfProof proof = readProof(closed, options.password);
    EXPECT_EQ(proof.identity, *options.identity);
    EXPECT_TRUE(proof.isAsWritten());
}

TEST(PdfProof, APasswordIsAes256AndLeavesPrintingAndCopyingAllowed)
{
    PdfOptions options = withEvidence();
    options.password = QStringLiteral("secret");
    const QByteArray closed = samplePdf(options);
    QPDF file;
    file.processMemoryFile("test", closed.constData(), size_t(closed.size()), "secret");
    int revision = 0;
    int permissions = 0;
    int version = 0;
    QPDF::encryption_method_e streams{};
    QPDF::encryption_method_e strings{};
    QPDF::encryption_method_e files{};
    ASSERT_TRUE(file.isEncrypted(revision, permissions, version, streams, strings, files));
    EXPECT_EQ(revision, 6);
    EXPECT_EQ(streams, QPDF::e_aesv3);
    EXPECT_EQ(strings, QPDF::e_aesv3);
    EXPECT_TRUE(file.allowPrintHighRes());
    EXPECT_TRUE(file.allowExtractAll());
    EXPECT_FALSE(file.allowModifyAll());
    EXPECT_FALSE(file.ownerPasswordMatched());
}

TEST(PdfProof, AttachesTheDataThatExportWrites)
{
    const auto plan = examplePlan();
    publication::Edition wanted = edition(*plan);
    wanted.attachData = true;
    const QByteArray pdf = printed(*plan, wanted);
    const PdfProof proof = readProof(pdf);
    ASSERT_TRUE(proof.data);
    EXPECT_EQ(proof.data->bytes, exportJson(*plan));
    EXPECT_EQ(proof.data->name, plan->setting(schema().plan.code) + QStringLiteral(".json"));
    EXPECT_EQ(proof.identity.document, QStringLiteral("audit"));
    EXPECT_EQ(proof.identity.fingerprint, fingerprint(*plan));
    EXPECT_TRUE(PdfReader(pdf).isSound);
    const PaperJudgement judgement = heldAgainstItself(pdf);
    EXPECT_TRUE(judgement.matches) << said(judgement);
    EXPECT_TRUE(said(judgement).find("are those that were printed") != std::string::npos) << said(judgement);
}

TEST(PdfProof, FindsDataThatAreNotThoseThatWerePrinted)
{
    const auto plan = examplePlan();
    publication::Edition wanted = edition(*plan);
    wanted.attachData = true;
    const QByteArray pdf = printed(*plan, wanted);
    for (const char *json : {R"({"functions": [{"code": "F01"}]})", "no JSON at all", ""}) {
        const PaperJudgement judgement = heldAgainstItself(changed(pdf, [json](QPDF &file, auto &) {
            for (auto &[name, described] : QPDFEmbeddedFileDocumentHelper(file).getEmbeddedFiles())
                described->getEmbeddedFileStream().replaceStreamData(std::string(json), QPDFObjectHandle::newNull(),
                                                                     QPDFObjectHandle::newNull());
        }));
        EXPECT_FALSE(judgement.matches) << said(judgement);
    }
}

TEST(PdfProof, DataNeverGoWithACopyWithoutPrivateNumbersNorIntoAnotherFormat)
{
    const auto plan = examplePlan();
    publication::Edition wanted = edition(*plan);
    wanted.attachData = true;
    EXPECT_FALSE(refusal([&] { publication::document(*plan, publication::Format::Odt, wanted); }).isEmpty());
    EXPECT_FALSE(refusal([&] { publication::check({}, wanted); }).isEmpty());
    wanted.privateNumbers = publication::PrivateNumbers::Hidden;
    EXPECT_TRUE(refusal([&] { printed(*plan, wanted); }).contains(QStringLiteral("private numbers")));
    wanted.attachData = false;
    wanted.password = QStringLiteral("x");
    EXPECT_FALSE(refusal([&] { publication::document(*plan, publication::Format::Html, wanted); }).isEmpty());
    wanted.password = QString(200, u'x');
    EXPECT_FALSE(refusal([&] { printed(*plan, wanted); }).isEmpty());
}

TEST(PdfProof, PaperMatchesThePlanUntilItsContentChanges)
{
    const auto plan = examplePlan();
    const QByteArray pdf = printed(*plan, edition(*plan));
    EXPECT_TRUE(heldAgainst(pdf, *plan).matches) << said(heldAgainst(pdf, *plan));
    rename(*plan, "Another name");
    const PaperJudgement judgement = heldAgainst(pdf, *plan);
    EXPECT_FALSE(judgement.matches);
    EXPECT_TRUE(said(judgement).find("changed since") != std::string::npos) << said(judgement);
}

TEST(PdfProof, PaperOfAnotherPlanIsToldFromAnOlderStateOfThisOne)
{
    const auto plan = examplePlan();
    const auto other = emptyPlan();
    other->setValue(schema().plan, other->self().id, schema().plan.code, QStringLiteral("OTHER"));
    const PaperJudgement judgement = heldAgainst(printed(*plan, edition(*plan)), *other);
    EXPECT_FALSE(judgement.matches);
    EXPECT_TRUE(said(judgement).find("OTHER") != std::string::npos) << said(judgement);
}

TEST(PdfProof, PaperOfTheLastApprovedVersionMatchesAndAnOlderOneIsReplaced)
{
    const auto plan = examplePlan();
    const HistoryLine line{0, QDateTime::currentDateTimeUtc(), {}, QStringLiteral("approved"), {}};
    const auto approve = [&](const char *version) {
        plan->store().freeze({}, line,
                             {.version = QString::fromLatin1(version),
                              .fingerprint = fingerprint(*plan),
                              .approvedOn = QDate(2026, 11, 1),
                              .approvedBy = {},
                              .summary = {},
                              .language = {}},
                             "pdf");
    };
    const QByteArray first = printed(*plan, edition(*plan));
    approve("2.1");
    rename(*plan, "Another name");
    EXPECT_TRUE(heldAgainst(first, *plan).matches) << said(heldAgainst(first, *plan));
    EXPECT_TRUE(said(heldAgainst(first, *plan)).find("version 2.1 of a.pca") != std::string::npos);
    approve("2.2");
    rename(*plan, "A third name");
    EXPECT_FALSE(heldAgainst(first, *plan).matches);
    EXPECT_TRUE(said(heldAgainst(first, *plan)).find("Version 2.2") != std::string::npos);
}

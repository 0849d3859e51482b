// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/plandocument.h"

#include "print/chapters.h"
#include "print/chapterwriter.h"
#include "print/links.h"

#include <array>

namespace print {

namespace {

QString valueText(const ChapterWriter &writer, const Field &field)
{
    const QString text = writer.plan().display(field, writer.plan().self(), writer.texts());
    return text.isEmpty() ? QStringLiteral("—") : text;
}

Cover cover(const ChapterWriter &writer)
{
    const auto &table = schema().plan;
    const Row &self = writer.plan().self();
    Cover cover;
    cover.organisation = self[table.organisation];
    cover.title = self[table.title];
    cover.subtitle = writer.word(QT_TRANSLATE_NOOP("Print", "Business continuity plan"));
    cover.confidentiality =
        isEmpty(self.value(table.confidentiality)) ? QString() : valueText(writer, table.confidentiality);
    for (const Field *field : QList<const Field *>{&table.code, &table.version, &table.status, &table.owner,
                                                   &table.approvedBy, &table.approvedOn, &table.nextReviewOn})
        cover.facts.append({writer.texts().label(*field), valueText(writer, *field)});
    const QString blank = QStringLiteral("…………………………");
    cover.facts.append({writer.word(QT_TRANSLATE_NOOP("Print", "Copy number")), blank});
    cover.facts.append({writer.word(QT_TRANSLATE_NOOP("Print", "Holder of this copy")), blank});
    cover.approvalHeadings = {writer.word(QT_TRANSLATE_NOOP("Print", "Approved by")),
                              writer.word(QT_TRANSLATE_NOOP("Print", "Date")),
                              writer.word(QT_TRANSLATE_NOOP("Print", "Signature"))};
    cover.approvals = {{valueText(writer, table.approvedBy), valueText(writer, table.approvedOn), QString()}};
    if (self[table.status] != QLatin1String("approved"))
        cover.watermark = valueText(writer, table.status);
    return cover;
}

/// Everything that stands on every page.
Document frame(const ChapterWriter &writer, const PrintOptions &options)
{
    const auto &table = schema().plan;
    const Row &self = writer.plan().self();
    Document document;
    document.title = writer.word(QT_TRANSLATE_NOOP("Print", "Full plan"));
    document.planTitle = self[table.title];
    document.organisation = self[table.organisation];
    if (const QString version = self[table.version]; !version.isEmpty())
        document.version = writer.word(QT_TRANSLATE_NOOP("Print", "Version %1")).arg(version);
    document.status = isEmpty(self.value(table.status)) ? QString() : valueText(writer, table.status);
    document.confidentiality =
        isEmpty(self.value(table.confidentiality)) ? QString() : valueText(writer, table.confidentiality);
    document.author = writer.plan().display(table.owner, self, writer.texts());
    document.fingerprint = options.fingerprint;
    document.uncontrolledNotice = writer.word(QT_TRANSLATE_NOOP("Print", "Uncontrolled copy once printed"));
    document.contentsTitle = writer.word(QT_TRANSLATE_NOOP("Print", "Contents"));
    //: Footer of a page: its number and how many there are.
    document.pageWord = writer.word(QT_TRANSLATE_NOOP("Print", "Page %1 of %2"));
    const bool isJudged = writer.at() != options.printedAt.date();
    const QString ofDate = isJudged ? writer.word(QT_TRANSLATE_NOOP("Print", "Dates judged as of %1"))
                                    : writer.word(QT_TRANSLATE_NOOP("Print", "Data of %1"));
    document.dataDate = ofDate.arg(writer.texts().date(writer.at()));
    document.printDate =
        writer.word(QT_TRANSLATE_NOOP("Print", "Printed on %1")).arg(writer.texts().dateTime(options.printedAt));
    document.locale = writer.texts().locale();
    document.cover = cover(writer);
    return document;
}

} // namespace

Document planDocument(const Plan &plan, const Texts &texts, const PrintOptions &options, const Progress &progress)
{
    ChapterWriter writer(plan, texts, options);
    Document document = frame(writer, options);
    const std::array chapters{
        documentControl, emergencyPage, policyAndScope, obligations, organisation, activation,
        impactAnalysis,  resources,     risks,          strategies,  procedures,   providersAndContracts,
        onCall,          training,      exercises,      improvement, annexes};
    const Progress written = stretch(progress, 0, 1);
    for (size_t i = 0; i < chapters.size(); ++i) {
        written(double(i) / double(chapters.size()));
        chapters[i](writer);
    }
    document.blocks = writer.takeBlocks();
    dropDanglingLinks(document.blocks);
    return document;
}

} // namespace print

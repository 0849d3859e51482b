// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/documentframe.h"

#include "print/chapterwriter.h"

namespace print {

namespace {

QString valueText(const ChapterWriter &writer, const Field &field)
{
    const QString text = writer.plan().display(field, writer.plan().self(), writer.texts());
    return text.isEmpty() ? QStringLiteral("—") : text;
}

QString dateText(const ChapterWriter &writer, const PrintOptions &options)
{
    const bool isJudged = writer.at() != options.printedAt.date();
    const QString ofDate = isJudged ? writer.word(QT_TRANSLATE_NOOP("Print", "Deadlines as of %1"))
                                    : writer.word(QT_TRANSLATE_NOOP("Print", "Data of %1"));
    return ofDate.arg(writer.texts().date(writer.at()));
}

/// What nobody may take for a plan in force.
QString watermark(const ChapterWriter &writer, const DocumentKind &kind, const PrintOptions &options)
{
    if (kind.purpose == Purpose::Exercise || options.purpose == Purpose::Exercise)
        //: Watermark of what is printed for an exercise.
        return writer.word(QT_TRANSLATE_NOOP("Print", "EXERCISE"));
    const auto &table = schema().plan;
    const QString status = writer.plan().self()[table.status];
    if (status == QLatin1String("approved"))
        return {};
    if (status == QLatin1String("retired"))
        return valueText(writer, table.status).toUpper();
    //: Watermark of a plan that nobody approved.
    return writer.word(QT_TRANSLATE_NOOP("Print", "DRAFT"));
}

void addCopy(const ChapterWriter &writer, const Copy &copy, Cover &cover)
{
    const QString blank = QStringLiteral("…………………………");
    cover.facts.append(
        {writer.word(QT_TRANSLATE_NOOP("Print", "Copy number")), copy.number ? QString::number(*copy.number) : blank});
    cover.facts.append(
        {writer.word(QT_TRANSLATE_NOOP("Print", "Holder of this copy")), copy.holder.isEmpty() ? blank : copy.holder});
}

Cover cover(const ChapterWriter &writer, const DocumentKind &kind, const PrintOptions &options)
{
    const auto &table = schema().plan;
    const Row &self = writer.plan().self();
    const bool isPlan = qstrcmp(kind.name, "plan") == 0;
    Cover cover;
    cover.organisation = self[table.organisation];
    cover.title = isPlan ? QString(self[table.title]) : writer.word(kind.title);
    cover.subtitle = isPlan ? writer.word(QT_TRANSLATE_NOOP("Print", "Business continuity plan")) : self[table.title];
    cover.confidentiality =
        isEmpty(self.value(table.confidentiality)) ? QString() : valueText(writer, table.confidentiality);
    for (const Field *field : QList<const Field *>{&table.code, &table.version, &table.status, &table.owner,
                                                   &table.approvedBy, &table.approvedOn, &table.nextReviewOn})
        cover.facts.append({writer.texts().label(*field), valueText(writer, *field)});
    addCopy(writer, options.copy, cover);
    cover.approvalHeadings = {writer.word(QT_TRANSLATE_NOOP("Print", "Approved by")),
                              writer.word(QT_TRANSLATE_NOOP("Print", "Date")),
                              writer.word(QT_TRANSLATE_NOOP("Print", "Signature"))};
    cover.approvals = {{valueText(writer, table.approvedBy), valueText(writer, table.approvedOn), QString()}};
    return cover;
}

/// Numbered copies are known to the distribution list; all others go out of date unseen.
QString control(const ChapterWriter &writer, const Copy &copy)
{
    if (!copy.number)
        return writer.word(QT_TRANSLATE_NOOP("Print", "Uncontrolled copy once printed"));
    //: Footer of a numbered copy: %1 is its number, %2 who holds it.
    return writer.word(QT_TRANSLATE_NOOP("Print", "Copy %1 · %2"))
        .arg(QString::number(*copy.number), copy.holder.isEmpty() ? QStringLiteral("—") : copy.holder);
}

Folding folding(const ChapterWriter &writer)
{
    return {.oneSide = writer.word(QT_TRANSLATE_NOOP(
                "Print", "Print on one side. Fold the upper half behind, then the left half behind.")),
            .bothSides = writer.word(QT_TRANSLATE_NOOP(
                //: %1 is the number of the sheet, %2 how many there are.
                "Print", "Sheet %1 of %2. Print on both sides, flipped on the long edge. Fold the upper half behind, "
                         "then the left half behind; cut the upper fold."))};
}

} // namespace

Document documentFrame(const ChapterWriter &writer, const DocumentKind &kind, const PrintOptions &options)
{
    const auto &table = schema().plan;
    const Row &self = writer.plan().self();
    Document document;
    document.title = writer.word(kind.title);
    document.format = kind.format;
    document.watermark = watermark(writer, kind, options);
    document.planTitle = self[table.title];
    document.organisation = self[table.organisation];
    if (const QString version = self[table.version]; !version.isEmpty())
        document.version = writer.word(QT_TRANSLATE_NOOP("Print", "Version %1")).arg(version);
    document.status = isEmpty(self.value(table.status)) ? QString() : valueText(writer, table.status);
    document.confidentiality =
        isEmpty(self.value(table.confidentiality)) ? QString() : valueText(writer, table.confidentiality);
    document.author = writer.plan().display(table.owner, self, writer.texts());
    document.fingerprint = options.fingerprint;
    document.uncontrolledNotice = control(writer, options.copy);
    document.contentsTitle = writer.word(QT_TRANSLATE_NOOP("Print", "Contents"));
    //: Footer of a page: its number and how many there are.
    document.pageWord = writer.word(QT_TRANSLATE_NOOP("Print", "Page %1 of %2"));
    document.dataDate = dateText(writer, options);
    document.printDate =
        writer.word(QT_TRANSLATE_NOOP("Print", "Printed on %1")).arg(writer.texts().dateTime(options.printedAt));
    document.printedAt = options.printedAt;
    document.locale = writer.texts().locale();
    document.hasContents = kind.opening == Opening::Cover;
    if (kind.isFolded)
        document.folding = folding(writer);
    if (kind.opening == Opening::Cover)
        document.cover = cover(writer, kind, options);
    return document;
}

void addTitle(ChapterWriter &writer, const Document &document)
{
    QString title = document.title;
    if (const auto only = writer.only()) {
        const Row *row = writer.plan().find(*only->table, only->id);
        title += QStringLiteral(" \u00b7 ") + writer.plan().title(*only->table, *row);
    }
    QStringList about{document.organisation, document.planTitle, document.version, document.dataDate};
    about.removeAll(QString());
    writer.add(Heading{.level = 1, .text = title, .anchor = QStringLiteral("title")});
    writer.paragraph(about.join(QStringLiteral(" \u00b7 ")), ParagraphStyle::Lead);
}

} // namespace print

// SPDX-FileCopyrightText: Vigie contributors
// SPDX-License-Identifier: GPL-3.0-or-later

#include "print/publication.h"

#include "error.h"
#include "exchange/jsonwriter.h"
#include "plan.h"
#include "print/csv.h"
#include "print/documents.h"
#include "print/html.h"
#include "print/odt.h"
#include "print/pdf.h"
#include "print/pdfcache.h"
#include "revisions/copies.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace publication {

namespace {

constexpr double written = 0.2; ///< of the work, roughly: setting and painting pages takes the most

constexpr std::array suffixes{std::pair{Format::Pdf, "pdf"}, std::pair{Format::Odt, "odt"},
                              std::pair{Format::Html, "html"}, std::pair{Format::Csv, "csv"}};

const print::DocumentKind &kindOf(const QString &name)
{
    if (const print::DocumentKind *kind = print::documentKind(name))
        return *kind;
    throw Error(QCoreApplication::translate("Errors", "There is no document “%1”.").arg(name));
}

print::PrintOptions optionsOf(const Plan &plan, const Edition &edition)
{
    print::PrintOptions options;
    options.at = edition.at;
    options.printedAt = QDateTime::currentDateTime();
    options.fingerprint = fingerprint(plan);
    options.privateNumbers = edition.privateNumbers;
    options.purpose = edition.purpose;
    options.copy = edition.copy;
    options.only = edition.only;
    return options;
}

print::PdfIdentity identityOf(const Plan &plan, const Edition &edition, const print::PrintOptions &options)
{
    const auto &table = schema().plan;
    return {.document = edition.document,
            .only = edition.only,
            .language = languageCode(edition.language),
            .planCode = plan.setting(table.code),
            .planTitle = plan.setting(table.title),
            .version = plan.setting(table.version),
            .status = plan.setting(table.status),
            .fingerprint = options.fingerprint,
            .dataDate = options.at,
            .printedAt = options.printedAt};
}

QString safeName(const QString &text)
{
    static const QRegularExpression unsafe(QStringLiteral("[^\\p{L}\\p{N}._-]+"));
    return QString(text).replace(unsafe, QStringLiteral("-")).left(80);
}

print::PdfAttachment dataOf(const Plan &plan, const Texts &texts)
{
    const QString code = safeName(plan.setting(schema().plan.code));
    return {.name = (code.isEmpty() ? QStringLiteral("plan") : code) + QStringLiteral(".json"),
            .bytes = exportJson(plan),
            .mimeType = QStringLiteral("application/json"),
            //: The file attached to a printed document.
            .description = texts.text("Print", QT_TRANSLATE_NOOP("Print", "Data of the plan that was printed"))};
}

} // namespace

Edition usual(const Plan &plan, const QDate &at)
{
    Edition edition;
    edition.language = plan.texts().language();
    edition.at = at;
    return edition;
}

void check(std::optional<Format> format, const Edition &edition)
{
    if (format != Format::Pdf && edition.attachData)
        throw Error(QCoreApplication::translate(
            "Errors", "Only a PDF can carry the data of the plan: choose PDF, or leave the data out."));
    if (format != Format::Pdf && !edition.password.isEmpty())
        throw Error(QCoreApplication::translate(
            "Errors", "Only a PDF can be protected by a password: choose PDF, or leave the password out."));
    if (edition.attachData && edition.privateNumbers == PrivateNumbers::Hidden)
        throw Error(QCoreApplication::translate(
            "Errors", "The data of the plan hold the private numbers: a copy without them cannot carry the data."));
    if (edition.password.toUtf8().size() > print::longestPassword)
        throw Error(QCoreApplication::translate("Errors", "The password is too long: %1 bytes are the most.")
                        .arg(print::longestPassword));
}

QByteArray document(const Plan &plan, Format format, const Edition &edition, const print::Progress &progress)
{
    check(format, edition);
    const Manuscript whole = manuscript(plan, edition, print::stretch(progress, 0, written));
    switch (format) {
    case Format::Odt: return print::odt(whole.document);
    case Format::Html: return print::html(whole.document);
    case Format::Csv: return print::csv(whole.document);
    case Format::Pdf: break;
    }
    return pdf(whole, print::stretch(progress, written, 1));
}

Manuscript manuscript(const Plan &plan, const Edition &edition, const print::Progress &progress)
{
    check(Format::Pdf, edition); // whatever a PDF may not be, no other format may be
    const Texts texts(edition.language, plan.texts().vocabulary());
    const print::PrintOptions options = optionsOf(plan, edition);
    Manuscript result;
    result.document = print::documentOf(kindOf(edition.document), plan, texts, options, progress);
    result.evidence.identity = identityOf(plan, edition, options);
    result.evidence.password = edition.password;
    if (edition.attachData)
        result.evidence.attachment = dataOf(plan, texts);
    return result;
}

QByteArray pdf(const Manuscript &manuscript, const print::Progress &progress)
{
    return print::pdf(manuscript.document, manuscript.evidence, progress);
}

QByteArray preview(const Plan &plan, const Edition &edition, print::PdfCache &cache, const print::Progress &progress)
{
    const Texts texts(edition.language, plan.texts().vocabulary());
    print::PrintOptions options = optionsOf(plan, edition);
    options.memory = &cache.memory();
    const print::Document document =
        print::documentOf(kindOf(edition.document), plan, texts, options, print::stretch(progress, 0, written));
    print::PdfOptions pages;
    pages.cache = &cache;
    return print::pdf(document, pages, print::stretch(progress, written, 1));
}

print::Copy nextCopy(const Plan &plan, Id holder, const QString &place)
{
    const auto &contact = schema().contact;
    const Row *row = plan.find(contact, holder);
    return {.number = revisions::nextCopyNumber(plan, plan.setting(schema().plan.version)),
            .holder = row ? plan.name(contact, *row) : QString(),
            .contact = holder,
            .place = place};
}

QString suffix(Format format)
{
    for (const auto &[which, name] : suffixes) {
        if (which == format)
            return QString::fromLatin1(name);
    }
    return {};
}

std::optional<Format> formatOf(const QString &suffix)
{
    for (const auto &[which, name] : suffixes) {
        if (suffix == QLatin1String(name))
            return which;
    }
    return {};
}

QString fileName(const Plan &plan, Format format, const Edition &edition)
{
    const QString document = edition.document == QLatin1String("plan") ? QString() : edition.document;
    QStringList parts{plan.setting(schema().plan.code), document, edition.only, plan.setting(schema().plan.version),
                      languageCode(edition.language)};
    parts.removeAll(QString());
    return safeName(parts.join(u'_')) + u'.' + suffix(format);
}

} // namespace publication
